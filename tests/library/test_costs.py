"""What saving costs, in what is asked of the disk: nothing is read or written twice, however much there is already."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import Clock, a_correction, a_note, an_article, folder_of, put
from readback.core.catalogue import Project, State
from readback.core.corrections import Scope
from readback.core.library import Library
from readback.library import open_library

HARBOUR = an_article()[0]


class CountingDisk(FastDisk):
    """Counts what is asked of it, by the names of files, and the bytes that it gives of their ends."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Counter[str] = Counter()

    def pieces(self, path: Path) -> Iterator[bytes]:
        self.asked[f"read {path.name}"] += 1
        return super().pieces(path)

    def end(self, path: Path, most: int) -> tuple[int, bytes]:
        size, raw = super().end(path, most)
        self.asked["bytes of the log"] += len(raw)
        return size, raw

    def save(self, path: Path, content: bytes) -> None:
        self.asked[f"save {path.name}"] += 1
        super().save(path, content)


DEEDS: dict[str, tuple[str, Callable[[Library], None]]] = {
    "save a note": ("article.json", lambda library: library.save_note(a_note(HARBOUR, "new"))),
    "save a note again": ("article.json", lambda library: library.save_note(a_note(HARBOUR, body="other"))),
    "delete a note": ("article.json", lambda library: library.delete_note(a_note(HARBOUR))),
    "describe": ("article.json", lambda library: library.describe(HARBOUR.described("title", "New", None))),
    "read": ("article.json", lambda library: library.set_state(HARBOUR.id, State(read=True))),
    "save a project": ("library.json", lambda library: library.catalogue.save_project(Project("p1", "Harbour"))),
    "correct": ("article.json", lambda library: library.save_correction(a_correction(HARBOUR))),
    "correct everywhere": (
        "library.json",
        lambda library: library.save_correction(a_correction(HARBOUR, "c1", Scope.EVERYWHERE)),
    ),
}


@pytest.fixture
def disk() -> CountingDisk:
    return CountingDisk()


@pytest.fixture
def library(root: Path, disk: CountingDisk) -> Library:
    library = open_library(root, disk, Clock())
    put(library)
    library.save_note(a_note(HARBOUR))
    library.summaries()
    return library


@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_writes_its_file_once(library: Library, disk: CountingDisk, deed: str) -> None:
    file, do = DEEDS[deed]
    disk.asked.clear()
    do(library)
    assert disk.asked[f"save {file}"] == 1


def test_saving_a_note_reads_its_article_once_and_nothing_else(library: Library, disk: CountingDisk) -> None:
    disk.asked.clear()
    library.save_note(a_note(HARBOUR, "new"))
    assert [asked for asked in disk.asked if asked.startswith("read")] == ["read article.json"]
    assert disk.asked["read article.json"] == 1


def test_what_was_done_before_is_not_read_again(root: Path, library: Library, disk: CountingDisk) -> None:
    for number in range(100):
        library.save_note(a_note(HARBOUR, body=f"Version {number}"))
    disk.asked.clear()
    library.save_note(a_note(HARBOUR, body="The last one"))
    assert disk.asked["bytes of the log"] < (folder_of(root, HARBOUR) / "log.jsonl").stat().st_size / 2
