"""An import that a killed program was at is taken back when the library is next opened, whole, and told of."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.importer import a_library, content, found_in, what_is_there
from library.samples import Clock, a_note, put
from library.vaults import KINDS, disk_of, of_kind, open_library
from readback.core.library import Damage, Library

MARKER = "incoming.json"


class DeadDisk(FaultyDisk):
    """From a step on nothing is done any more, as after a kill."""

    def _step(self, whole: Callable[[], object], half: Callable[[], object] = lambda: None) -> None:
        if self.steps >= self.at > 0:
            raise CrashError
        super()._step(whole, half)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return content(tmp_path_factory.mktemp("other") / "Library")


def sound(library: Library) -> bool:
    return not [it for it in library.safety.verify(lambda *_: None, lambda: False) if it.faults]


def take_in(file: bytes, library: Library) -> None:
    found_in(file, library).keep(lambda *_: None, lambda: False)


def kept_as_it_was(folder: Path, kind: str) -> object:
    """Makes a library to be copied; what is in it."""
    root = of_kind(kind, folder / "As it was")
    library = a_library(root, FastDisk())
    before = what_is_there(root, library)
    library.close()
    return before


def killed(root: Path, file: bytes, at: int, fault: Fault) -> bool:
    """Takes in a file, and ends at a step of the disk; whether it came so far."""
    disk = DeadDisk(0, fault)
    library = open_library(root, disk, Clock())
    disk.steps, disk.at = 0, at
    try:
        take_in(file, library)
    except CrashError:
        with suppress(CrashError):
            library.close()  # the system lets go of the lock
        return True
    disk.at = 0
    library.close()
    return False


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("plain", Fault.CRASH_BEFORE),
        ("plain", Fault.CRASH_HALFWAY),
        ("plain", Fault.CRASH_AFTER),
        ("encrypted", Fault.CRASH_AFTER),
    ],
)
def test_wherever_it_is_killed_all_of_it_or_nothing_is_there(
    tmp_path: Path, file: bytes, kind: str, fault: Fault
) -> None:
    at, whole, root = 0, 0, tmp_path / "Library"
    before = kept_as_it_was(tmp_path, kind)
    while True:
        at += 1
        shutil.copytree(tmp_path / "As it was", root)
        if not killed(root, file, at, fault):
            break
        library = open_library(root, FastDisk(), Clock())
        told = [it.damage for it in library.problems()]
        if found_in(file, library).edit is None:
            whole += 1
            assert told == [], f"step {at}"
        else:
            assert what_is_there(root, library) == before, f"step {at}"
            assert told in ([], [Damage.TAKEN_BACK]), f"step {at}"
        assert sound(library), f"step {at}"
        library.close()
        shutil.rmtree(root)
    assert at > 60
    assert whole <= 2  # where the last step was done and nobody heard of it


@pytest.mark.parametrize("fault", [Fault.CRASH_BEFORE, Fault.CRASH_AFTER])
def test_what_takes_it_back_may_be_killed_too(tmp_path: Path, file: bytes, fault: Fault) -> None:
    at, root = 0, tmp_path / "Library"
    before = kept_as_it_was(tmp_path, "plain")
    while True:
        at += 1
        shutil.copytree(tmp_path / "As it was", root)
        killed(root, file, 75, Fault.CRASH_AFTER)
        assert (root / MARKER).exists()
        try:
            open_library(root, DeadDisk(at, fault), Clock()).close()
            break
        except CrashError:
            pass
        library = open_library(root, FastDisk(), Clock())
        assert what_is_there(root, library) == before, f"step {at}"
        assert sound(library), f"step {at}"
        library.close()
        shutil.rmtree(root)
    assert at > 10


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_it_is_left_beside_a_library_and_it_can_be_taken_in_again(
    root: Path, file: bytes, kind: str
) -> None:
    a_library(of_kind(kind, root), FastDisk()).close()
    killed(root, file, 90, Fault.CRASH_BEFORE)
    library = open_library(root, FastDisk(), Clock())
    assert [it.damage for it in library.problems()] == [Damage.TAKEN_BACK]
    assert not disk_of(root).mark(root / MARKER)
    take_in(file, library)
    assert len(library.summaries()) == 3
    assert not disk_of(root).mark(root / MARKER)
    assert sound(library)
    library.close()
    again = open_library(root, FastDisk(), Clock())
    assert len(again.summaries()) == 3
    assert again.problems() == ()
    again.close()


def test_an_article_that_was_there_and_could_not_be_read_is_not_taken_for_a_new_one(root: Path, file: bytes) -> None:
    library = a_library(root, FastDisk())
    (harbour,) = (it.id for it in library.summaries())
    library.close()
    for path in (root / "articles" / harbour).glob("article.json*"):
        path.write_bytes(b"damaged")
    killed(root, file, 3, Fault.CRASH_AFTER)
    library = open_library(root, FastDisk(), Clock())
    assert (root / "articles" / harbour / "text.txt").exists()
    library.close()


def test_what_cannot_be_taken_back_now_is_at_the_next_start(root: Path, file: bytes) -> None:
    library = a_library(root, FastDisk())
    before = what_is_there(root, library)
    library.close()
    disk = FaultyDisk(0, Fault.ERROR_FROM_THEN_ON)
    library = open_library(root, disk, Clock())
    disk.steps, disk.at = 0, 60
    with pytest.raises(Exception):  # noqa: B017, PT011 - whatever the disk says first
        take_in(file, library)
    library.close()
    assert (root / MARKER).exists()
    library = open_library(root, FastDisk(), Clock())
    assert what_is_there(root, library) == before
    library.close()


def test_a_file_that_says_nothing_is_set_aside_and_told(root: Path) -> None:
    library = open_library(root, FastDisk(), Clock())
    article = put(library)
    library.save_note(a_note(article))
    library.close()
    (root / MARKER).write_bytes(b"half of it")
    library = open_library(root, FastDisk(), Clock())
    (problem,) = library.problems()
    assert (problem.path, problem.damage) == (root / MARKER, Damage.SET_ASIDE)
    assert [it.id for it in library.notes(article.id)] == ["n1"]
    library.close()
