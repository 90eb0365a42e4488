"""Files that are handed out: whole or not at all."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readback.core.errors import Cancelled, FileUnsaved, Unwritable
from readback.core.saving import save_folder, save_whole


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(before=st.none() | st.binary(max_size=50), content=st.binary(max_size=50), over=st.booleans())
def test_the_new_file_stands_there_or_the_old_one_and_nothing_else(
    tmp_path: Path, before: bytes | None, content: bytes, over: bool
) -> None:
    path = tmp_path / "copy.docx"
    path.unlink(missing_ok=True)
    if before is not None:
        path.write_bytes(before)
    if before is None or over:
        save_whole(path, content, over=over)
        assert path.read_bytes() == content
    else:
        with pytest.raises(FileUnsaved) as refused:
            save_whole(path, content, over=over)
        assert refused.value.reason is Unwritable.OCCUPIED
        assert path.read_bytes() == before
    assert [it.name for it in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, Unwritable.FULL),
        (errno.EROFS, Unwritable.READ_ONLY),
        (errno.EACCES, Unwritable.READ_ONLY),
        (errno.EIO, Unwritable.FAILED),
    ],
)
def test_a_disk_that_gives_up_halfway_leaves_the_old_file_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: Unwritable
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "copy.docx"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(FileUnsaved) as refused:
        save_whole(path, b"new", over=True)
    assert (refused.value.reason, refused.value.path) == (reason, path)
    assert {it.name: it.read_bytes() for it in tmp_path.iterdir()} == {"copy.docx": b"old"}


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileUnsaved) as refused:
        save_whole(tmp_path / "gone" / "copy.docx", b"new", over=False)
    assert refused.value.reason is Unwritable.MISSING


def test_a_name_as_long_as_the_system_takes_is_taken(tmp_path: Path) -> None:
    path = tmp_path / f"{'x' * 250}.docx"[-255:]
    save_whole(path, b"new", over=False)
    assert path.read_bytes() == b"new"


FILES = [("a.md", b"one"), ("Originals/b.html", b"two")]


def read(folder: Path) -> dict[str, bytes]:
    return {it.relative_to(folder).as_posix(): it.read_bytes() for it in sorted(folder.rglob("*")) if it.is_file()}


def test_a_folder_is_there_with_all_its_files(tmp_path: Path) -> None:
    save_folder(tmp_path / "out", FILES)
    assert read(tmp_path) == {"out/a.md": b"one", "out/Originals/b.html": b"two"}


@pytest.mark.parametrize("there", ["file", "folder"])
def test_what_is_there_stays_and_no_folder_is_written(tmp_path: Path, there: str) -> None:
    path = tmp_path / "out"
    if there == "file":
        path.write_bytes(b"mine")
    else:
        path.mkdir()
        (path / "mine").write_bytes(b"mine")
    before = read(tmp_path)
    with pytest.raises(FileUnsaved) as refused:
        save_folder(path, FILES)
    assert refused.value.reason is Unwritable.OCCUPIED
    assert read(tmp_path) == before


@pytest.mark.parametrize("step", range(2))
def test_a_disk_that_is_full_halfway_leaves_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    left = [step]

    def refuse(_: int) -> None:
        if not left[0]:
            raise OSError(errno.ENOSPC, "full")
        left[0] -= 1

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(FileUnsaved) as refused:
        save_folder(tmp_path / "out", FILES)
    assert (refused.value.reason, list(tmp_path.iterdir())) == (Unwritable.FULL, [])


def test_files_that_cannot_be_made_leave_no_folder(tmp_path: Path) -> None:
    def files() -> Iterator[tuple[str, bytes]]:
        yield "a.md", b"one"
        raise Cancelled

    with pytest.raises(Cancelled):
        save_folder(tmp_path / "out", files())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_one_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnsaved) as refused:
        save_folder(tmp_path / "gone" / "out", FILES)
    assert refused.value.reason is Unwritable.MISSING


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
@pytest.mark.parametrize("folder", [True, False])
def test_a_file_that_the_system_takes_only_a_part_of_leaves_nothing(tmp_path: Path, folder: bool) -> None:
    """As on a full disk: the system itself refuses, in a process of its own, after so many bytes."""
    program = f"""
import resource, sys
from pathlib import Path
from readback.core.errors import FileUnsaved
from readback.core.outgoing.writing import put
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
files = [("small.md", b"x" * 100), ("large.md", b"x" * 100_000)][{0 if folder else 1}:]
try:
    put(Path({str(tmp_path / "out")!r}), files, folder={folder})
except FileUnsaved as error:
    print(error.reason)
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert (told, list(tmp_path.iterdir())) == ("full\n", [])
