"""An erasure that is cut off is finished when the library is next opened, at whichever step it was."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from library.disks import CrashError, FastDisk, Fault, FaultyDisk
from library.planting import (
    OPEN,
    PLANTED,
    SECRET,
    Place,
    erased,
    filled,
    no_words,
)
from library.samples import Clock, a_note
from library.vaults import KINDS, of_kind
from readback.core.errors import LibraryUnwritable
from readback.library.sealed import sealed


@pytest.fixture(params=KINDS)
def place(root: Path, request: pytest.FixtureRequest) -> Place:
    return Place(of_kind(request.param, root), Clock(), FaultyDisk())


@pytest.fixture(scope="module", params=KINDS)
def template(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A library with its index, to be copied."""
    home = tmp_path_factory.mktemp("template")
    filled(Place(of_kind(request.param, home / "Library"), Clock(), FaultyDisk())).close()
    return home


def cut_off(place: Place, template: Path, at: int, fault: Fault) -> int:
    """Erases in a copy until a step fails, 0 for none; how many steps it came to."""
    shutil.copytree(template, place.root.parent)
    library = place.open()
    begun = place.disk.steps
    place.disk.at, place.disk.fault = (begun + at if at else 0), fault
    with suppress(CrashError, LibraryUnwritable):
        erased(library, SECRET.id)
    steps = place.disk.steps - begun
    place.disk.at = 0
    library.close()
    return steps


def test_wherever_it_is_cut_off_it_is_finished_when_the_library_is_next_opened(template: Path, tmp_path: Path) -> None:
    steps = cut_off(Place(tmp_path / "whole" / "Library", Clock(), FaultyDisk()), template, 0, Fault.ERROR_BEFORE)
    assert steps > 40
    for at in range(1, steps + 1):
        fault = Fault.ERROR_FROM_THEN_ON if at % 4 == 0 else Fault.CRASH_HALFWAY
        place = Place(tmp_path / f"{at}" / "Library", Clock(), FaultyDisk())
        cut_off(place, template, at, fault)
        library = place.open(FastDisk())
        assert library.notes(OPEN.id) == (a_note(OPEN, "o1"),)
        shown = {it.id for it in library.summaries()}
        assert all(not it.faults for it in library.safety.verify(no_words, lambda: False))
        library.close()
        if shown == {OPEN.id}:
            assert place.hits((*PLANTED, SECRET.id)) == {}, f"after the step {at}"
        else:
            assert shown == {OPEN.id, SECRET.id}
            assert at <= 3, f"the step {at} left the article there"


def test_a_note_of_an_erasure_that_is_damaged_is_no_erasure(place: Place) -> None:
    filled(place).close()
    place.files.write(place.root / "erasing.json", [sealed({"articles": [SECRET.id]})])
    library = place.open()
    assert len(library.summaries()) == 2
    library.close()


def test_one_that_cannot_be_finished_leaves_a_library_that_can_be_read(place: Place) -> None:
    place.disk = FaultyDisk()
    filled(place).close()
    record = {"articles": [SECRET.id], "notes": [], "projects": [], "name": "", "lost": [], "whole": False}
    place.files.write(place.root / "erasing.json", [sealed(record)])

    class Refusing(FastDisk):
        def replace(self, source: Path, target: Path) -> None:
            raise OSError(28, "full")

    library = place.open(Refusing())
    assert library.read_only
    library.close()
    library = place.open()
    assert [it.id for it in library.summaries()] == [OPEN.id]
    library.close()
