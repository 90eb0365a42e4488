"""An import that is refused or stopped midway leaves nothing: what it added goes for good, what was there stays."""

import errno
from collections.abc import Iterable
from pathlib import Path

import pytest

from library.disks import FastDisk, FaultyDisk
from library.importer import SUBJECTS, a_library, found_in, what_is_there
from library.importer import content as content_of
from library.samples import Clock, put
from readback.core.errors import Cancelled, LibraryUnwritable
from readback.library import open_library


class FullDisk(FastDisk):
    """Takes so many writes more, and then only lets names be changed and things be taken away."""

    room = 10**9

    def write(self, path: Path, chunks: Iterable[bytes], *, durable: bool = True) -> None:
        self._take()
        super().write(path, chunks, durable=durable)

    def append(self, path: Path, content: bytes, *, durable: bool = True) -> None:
        self._take()
        super().append(path, content, durable=durable)

    def _take(self) -> None:
        self.room -= 1
        if self.room < 0:
            raise OSError(errno.ENOSPC, "full")


@pytest.fixture(name="content")
def content_of_another(tmp_path: Path) -> bytes:
    return content_of(tmp_path / "other")


def test_wherever_it_is_stopped_nothing_of_it_stays(tmp_path: Path, content: bytes) -> None:
    library = a_library(tmp_path / "library", FastDisk())
    before = what_is_there(tmp_path / "library", library)
    steps = len(found_in(content, library).steps)
    for last in range(steps):
        done = list[int]()
        with pytest.raises(Cancelled):
            found_in(content, library).keep(lambda at, _: done.append(at), lambda: len(done) == last)  # noqa: B023
        assert what_is_there(tmp_path / "library", library) == before, f"stopped before step {last}"
    assert [it for it in library.safety.verify(lambda _done, _all: None, lambda: False) if it.faults] == []
    found_in(content, library).keep(lambda _at, _all: None, lambda: False)
    assert len(library.summaries()) == len(SUBJECTS)


def test_a_disk_that_gets_full_midway_is_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    disk = FullDisk()
    library = open_library(tmp_path / "library", disk, Clock())
    library.trash.remove(put(library, "bridge", 5).id)
    before, refused = what_is_there(tmp_path / "library", library), 0
    while refused < 1000:
        disk.room = refused
        try:
            found_in(content, library).keep(lambda _at, _all: None, lambda: False)
            break
        except LibraryUnwritable:
            disk.room, refused = 10**9, refused + 1
            if (tmp_path / "library" / "incoming.json").exists():  # what has to be written anew waits for room
                library.close()
                library = open_library(tmp_path / "library", disk, Clock())
            assert what_is_there(tmp_path / "library", library) == before, f"full after {refused - 1} writes"
    assert refused > len(SUBJECTS) * 5
    assert len(library.summaries()) == len(SUBJECTS)


def test_a_step_that_fails_is_as_one_that_was_never_begun(tmp_path: Path, content: bytes) -> None:
    disk = FaultyDisk()
    library = a_library(tmp_path / "library", disk)
    before, at = what_is_there(tmp_path / "library", library), 0
    while at < 1000:
        disk.steps, disk.at, at = 0, at + 1, at + 1
        try:
            found_in(content, library).keep(lambda _at, _all: None, lambda: False)
        except LibraryUnwritable:
            disk.at = 0
            assert what_is_there(tmp_path / "library", library) == before, f"step {at} of the disk failed"
        else:
            if disk.steps < at:
                break
            pytest.fail(f"step {at} failed and nobody was told")
    assert at > len(SUBJECTS) * 5


def test_an_article_that_was_there_and_damaged_stays_with_its_notes(tmp_path: Path, content: bytes) -> None:
    library = a_library(tmp_path / "library", FastDisk())
    harbour = library.summaries()[0].id
    (tmp_path / "library" / "articles" / harbour / "text.txt").write_text("other words", encoding="utf-8")
    stops = iter([False] * 4 + [True])
    with pytest.raises(Cancelled):
        found_in(content, library).keep(lambda _at, _all: None, lambda: next(stops))
    assert [it.body for it in library.notes(harbour)] == ["What I wrote."]
    assert [it.article for it in library.trash.all() if it.note is None] != [harbour]
