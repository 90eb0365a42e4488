"""The program in places that are bad for it: said clearly, and nothing lost.

READBACK_PROGRAM names a packaged one to be tried instead, dist/Readback/readback-cli.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from readback.library.sealed import SCHEMA, sealed

packaged = os.environ.get("READBACK_PROGRAM")
PROGRAM = [packaged] if packaged else [sys.executable, "-m", "readback"]
Run = Callable[..., subprocess.CompletedProcess[str]]
TEXT = (
    "Bridge closed after night inspection\n\nThe council closed the old bridge on Tuesday, after a crack was found.\n"
)
linux = pytest.mark.skipif(sys.platform != "linux", reason="the place is made as Linux makes it")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs a command of the program; `before` is what the command itself is run by."""

    def run(
        *arguments: str | Path, before: Sequence[str | Path] = (), **variables: str
    ) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "READBACK_"))}
        given = {**kept, "XDG_CACHE_HOME": str(tmp_path / "cache"), **variables}
        command = [*before, *PROGRAM, *arguments]
        return subprocess.run(command, env=given, capture_output=True, text=True, check=False)

    return run


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@linux
def test_without_a_home_articles_are_read_and_keeping_one_says_what_is_missing(run: Run, article: Path) -> None:
    nowhere = {"HOME": "/proc/1", "XDG_CACHE_HOME": "/proc/1"}  # where not even root makes a folder
    kept = run("import", "--text-only", article, **nowhere)
    assert kept.returncode == 1
    assert "the library in /proc/1/.local/share/Readback/Library is not there; bring it back" in kept.stderr
    assert "Traceback" not in kept.stderr
    read = run("extract", article, **nowhere)
    assert (read.returncode, read.stderr) == (0, "")
    assert "Bridge closed" in read.stdout


@linux
def test_on_a_full_disk_it_is_said_which_and_what_was_there_stays(run: Run, article: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("only root makes a small disk")
    script = (
        'disk=$0; mount -t tmpfs -o size=400k tmpfs "$disk" || exit 77; '
        '"$@" import --text-only "$ARTICLE" && head -c 1000000 /dev/zero >"$disk/rest" 2>/dev/null; '
        'id=$("$@" articles | cut -f1); "$@" note add --body "Ask again" "$id"; echo "then $?"; '
        'rm "$disk/rest"; "$@" verify; "$@" note add --body "Ask again" "$id" >/dev/null; echo "now $?"'
    )
    command = ("unshare", "--mount", "sh", "-c", script, disk)
    done = run(before=command, READBACK_LIBRARY=str(disk / "Library"), ARTICLE=str(article))
    if done.returncode == 77:
        pytest.skip("mounting is not allowed here")
    assert f"the library in {disk}/Library" in done.stderr
    assert "is on a full disk; make room" in done.stderr
    assert "then 1" in done.stdout
    assert "same as when Readback stored it" in done.stdout
    assert "now 0" in done.stdout


def test_an_older_program_only_reads_the_library_of_a_newer_one(run: Run, article: Path, tmp_path: Path) -> None:
    library = tmp_path / "Library"
    assert run("import", "--text-only", article, READBACK_LIBRARY=str(library)).returncode == 0
    (library / "library.json").write_bytes(sealed({"what": "is newer"}, SCHEMA + 1))
    before = contents(library)
    read = run("articles", READBACK_LIBRARY=str(library))
    assert "Bridge closed after night inspection" in read.stdout
    assert "was made by a newer Readback; what that wrote is left out" in read.stderr
    assert read.returncode == 0
    for command in (("import", "--text-only", article), ("note", "add", "--body", "x", "bridge"), ("verify",)):
        refused = run(*command, READBACK_LIBRARY=str(library))
        assert refused.returncode == 1
        assert "was made by a newer Readback; install that version" in refused.stderr
    assert contents(library) == before
