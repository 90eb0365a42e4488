"""The index may be late, never wrong: small changes wait until it is asked, and are not lost where it never is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import NOON, Clock, a_note, an_article, folder_of, put
from readback.core.catalogue import State
from readback.core.library import Library
from readback.core.query import parse
from readback.library import open_library
from readback.library.files import Mark

HARBOUR = an_article()[0]


class AloofDisk(FastDisk):
    """Counts how often it is asked for the state of all articles."""

    looks = 0

    def marks(self, folder: Path, name: str) -> dict[str, tuple[Mark | None, Mark | None]]:
        self.looks += 1
        return super().marks(folder, name)


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "index.sqlite"


def found(library: Library, words: str) -> list[str]:
    return [hit.id for hit in library.search(parse(words, NOON.date()), 9).hits]


DEEDS: dict[str, Callable[[Library], None]] = {
    "save a note": lambda library: library.save_note(a_note(HARBOUR, "n2", "diver", 1)),
    "save it again": lambda library: library.save_note(a_note(HARBOUR, body="diver")),
    "delete one": lambda library: library.delete_note(a_note(HARBOUR)),
    "read": lambda library: library.set_state(HARBOUR.id, State(read=True)),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_a_program_that_is_killed_before_the_index_is_written_leaves_none_that_is_behind(
    root: Path, index: Path, tmp_path: Path, deed: str
) -> None:
    library = open_library(root, FastDisk(), Clock(), index)
    put(library)
    library.save_note(a_note(HARBOUR))
    library.catch_up()
    before = library.listed()
    DEEDS[deed](library)
    assert library.listed() == before, "it waits"
    shutil.copytree(root, tmp_path / "killed")
    for path in tmp_path.glob("index.sqlite*"):
        shutil.copy(path, tmp_path / f"killed {path.name}")
    after = library.summaries(), found(library, "diver"), found(library, "ask")
    killed = open_library(tmp_path / "killed", FastDisk(), Clock(), tmp_path / "killed index.sqlite")
    assert (killed.summaries(), found(killed, "diver"), found(killed, "ask")) == after
    library.close()
    again = open_library(root, FastDisk(), Clock(), index)
    assert again.listed() == after[0], "what waited is written at the end"
    killed.close()
    again.close()


def test_what_waits_is_found_when_it_is_asked_for_though_the_file_was_changed_by_others(
    root: Path, index: Path
) -> None:
    library = open_library(root, FastDisk(), Clock(), index)
    put(library)
    library.summaries()
    library.save_note(a_note(HARBOUR))
    shutil.copytree(folder_of(root, HARBOUR), root / "copy")
    library.save_note(a_note(HARBOUR, "n2", "diver", 1))
    shutil.rmtree(folder_of(root, HARBOUR))
    (root / "copy").rename(folder_of(root, HARBOUR))
    library.save_note(a_note(HARBOUR, "n3", "crane", 2))
    assert (found(library, "ask"), found(library, "diver"), found(library, "crane")) == (["n1"], [], ["n3"])
    assert [it.notes for it in library.summaries()] == [2]
    library.close()


def test_the_shelf_can_be_listed_without_a_look_at_the_files(root: Path, index: Path) -> None:
    library = open_library(root, FastDisk(), Clock(), index)
    put(library)
    put(library, "airport", 1)
    shelf = library.summaries()
    library.close()
    disk = AloofDisk()
    again = open_library(root, disk, Clock(), index)
    assert again.listed() == shelf
    assert disk.looks == 0
    folder_of(root, HARBOUR).rename(root / "elsewhere")
    assert again.listed() == shelf
    assert [it.title for it in again.summaries()] == ["The airport is closed"]
    assert again.listed() == again.summaries()
    again.close()


def test_nothing_is_listed_where_there_is_no_index(root: Path, index: Path) -> None:
    library = open_library(root, FastDisk(), Clock())
    put(library)
    library.close()
    again = open_library(root, FastDisk(), Clock(), index)
    assert again.listed() == ()
    assert len(again.summaries()) == 1
    again.close()
