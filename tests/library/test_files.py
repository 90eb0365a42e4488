"""The steps on the disk, on this system and as they are on others."""

import errno
import os
from pathlib import Path

import pytest
from filelock import Timeout

from library.disks import FastDisk
from readback.core.errors import LibraryUnwritable, Unwritable
from readback.core.saving import reason_of
from readback.library.files import FileSystem, writing


class Held(type(Path())):  # type: ignore[misc]  # the system's own kind of path
    """A file that another program holds: so many attempts to replace it are refused."""

    refusals = 0

    def replace(self, target: Path) -> "Held":
        if self.refusals:
            self.refusals -= 1
            raise PermissionError(errno.EACCES, "held")
        os.replace(self, target)
        return self


def held(folder: Path, refusals: int) -> Held:
    source = Held(folder / "source")
    source.write_bytes(b"new")
    source.refusals = refusals
    return source


def test_a_write_is_on_the_disk_before_it_returns_unless_it_need_not_last(tmp_path: Path) -> None:
    synced: list[int] = []
    files = FileSystem(sync=synced.append)
    files.write(tmp_path / "f", [b"con", b"tent"])
    files.append(tmp_path / "f", b", more")
    files.sync_folder(tmp_path)
    assert len(synced) == 3
    files.write(tmp_path / "g", [b"derived"], durable=False)
    assert len(synced) == 3
    assert (tmp_path / "f").read_bytes() == b"content, more"


def test_saving_keeps_the_last_state_as_a_backup(tmp_path: Path) -> None:
    files, path = FastDisk(), tmp_path / "x.json"
    for state in (b"one", b"two", b"three"):
        files.save(path, state)
    assert {it.name: it.read_bytes() for it in tmp_path.iterdir()} == {"x.json": b"three", "x.json.bak": b"two"}


def test_a_disk_without_links_gets_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    files, path = FastDisk(), tmp_path / "x.json"
    files.save(path, b"one")
    files.save(path, b"two")
    assert (tmp_path / "x.json.bak").read_bytes() == b"one"


def test_windows_waits_for_another_program_to_let_go(tmp_path: Path) -> None:
    waits: list[float] = []
    files = FileSystem(pause=waits.append, platform="win32")
    files.replace(held(tmp_path, 3), tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"new"
    assert waits == [0.01, 0.02, 0.04]


def test_windows_gives_up_in_the_end(tmp_path: Path) -> None:
    waits: list[float] = []
    files = FileSystem(pause=waits.append, platform="win32")
    with pytest.raises(PermissionError):
        files.replace(held(tmp_path, 99), tmp_path / "target")
    assert 2 < sum(waits) < 3


def test_other_systems_do_not_wait(tmp_path: Path) -> None:
    def pause(seconds: float) -> None:
        raise AssertionError(seconds)

    with pytest.raises(FileNotFoundError):
        FileSystem(pause=pause, platform="linux").replace(tmp_path / "none", tmp_path / "target")


def test_windows_opens_no_folders(tmp_path: Path) -> None:
    synced: list[int] = []
    FileSystem(sync=synced.append, platform="win32").sync_folder(tmp_path)
    assert synced == []


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    FastDisk().make_folder(tmp_path / "a" / "b")
    FastDisk().make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_files_and_folders_are_removed_if_they_are_there(tmp_path: Path) -> None:
    files = FastDisk()
    files.make_folder(tmp_path / "a" / "b")
    files.write(tmp_path / "f", [b"content"])
    for name in ("a", "f", "none"):
        files.remove(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_mark_changes_with_the_file(tmp_path: Path) -> None:
    files, path = FastDisk(), tmp_path / "f"
    assert files.mark(path) is None
    files.save(path, b"one")
    first = files.mark(path)
    assert first == files.mark(path)
    files.save(path, b"two")
    assert files.mark(path) not in {None, first}


def test_a_lock_is_held_by_one_alone(tmp_path: Path) -> None:
    files = FileSystem()
    lock = files.lock(tmp_path / ".lock")
    with pytest.raises(Timeout):
        files.lock(tmp_path / ".lock")
    lock.release()
    files.lock(tmp_path / ".lock").release()


def test_the_system_says_whether_a_folder_takes_files(tmp_path: Path) -> None:
    assert FileSystem().writable(tmp_path)
    assert not FileSystem().writable(tmp_path / "none")


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, Unwritable.FULL),
        (errno.EDQUOT, Unwritable.FULL),
        (errno.EFBIG, Unwritable.FULL),
        (errno.EACCES, Unwritable.READ_ONLY),
        (errno.EROFS, Unwritable.READ_ONLY),
        (errno.ENOENT, Unwritable.MISSING),
        (errno.EIO, Unwritable.FAILED),
    ],
)
def test_the_systems_errors_have_a_reason(tmp_path: Path, number: int, reason: Unwritable) -> None:
    with pytest.raises(LibraryUnwritable) as refused, writing(tmp_path):
        raise OSError(number, os.strerror(number))
    assert (refused.value.path, refused.value.reason) == (tmp_path, reason)


def test_an_error_without_a_number_has_a_reason_too() -> None:
    assert reason_of(OSError("odd")) is Unwritable.FAILED
