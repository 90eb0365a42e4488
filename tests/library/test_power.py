"""A power failure takes what was not forced to the disk, and nothing that was said to be saved."""

import os
import shutil
import stat
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from library.chains import entries
from library.disks import FastDisk
from library.samples import Clock, a_correction, a_note, folder_of, put
from readback.core.article import Article
from readback.core.library import Library
from readback.library import open_library
from readback.library.files import FileSystem

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows opens no folders, and sees to names by itself")

TAIL = 32
"""So many lines of a log stand in the article's file before they are forced to the disk."""


class PowerDisk(FileSystem):
    """Knows what is left when the power fails: the bytes of files and the names in folders that were forced."""

    def __init__(self) -> None:
        self._bytes: dict[int, bytes] = {}
        self._names: dict[int, dict[str, tuple[int, bool]]] = {}
        self._forced = 0
        super().__init__(sync=self._force)

    def _force(self, descriptor: int) -> None:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            self._names[status.st_ino] = {it.name: (it.inode(), it.is_dir()) for it in os.scandir(descriptor)}
        else:
            self._forced = status.st_ino

    def write(self, path: Path, chunks: Iterable[bytes], *, durable: bool = True) -> None:
        super().write(path, chunks, durable=durable)
        self._remember(path)

    def append(self, path: Path, content: bytes, *, durable: bool = True) -> None:
        super().append(path, content, durable=durable)
        self._remember(path)

    def _remember(self, path: Path) -> None:
        if path.stat().st_ino == self._forced:
            self._bytes[self._forced] = path.read_bytes()
        self._forced = 0

    def left(self, folder: Path, target: Path) -> Path:
        """Makes a folder anew as it is when the power comes back."""
        self._make(folder.stat().st_ino, target)
        return target

    def _make(self, number: int, target: Path) -> None:
        target.mkdir()
        for name, (inside, is_folder) in self._names.get(number, {}).items():
            if is_folder:
                self._make(inside, target / name)
            else:
                (target / name).write_bytes(self._bytes.get(inside, b""))


def whole(library: Library) -> bool:
    return not any(it.faults for it in library.safety.verify(lambda *_: None, lambda: False))


def told(root: Path, article: Article) -> list[str]:
    """What the log says was saved."""
    return [it.get("note") for it in entries(folder_of(root, article) / "log.jsonl")[1:]]


def test_whenever_the_power_fails_all_notes_that_were_saved_are_there_and_told_of(root: Path, tmp_path: Path) -> None:
    disk = PowerDisk()
    library = open_library(root, disk, Clock())
    article = put(library)
    saved = [f"n{number}" for number in range(TAIL + 4)]
    for at, name in enumerate(saved):
        library.save_note(a_note(article, name))
        left = disk.left(root, tmp_path / "left")
        other = open_library(left, FastDisk(), Clock())
        assert {note.id for note in other.notes(article.id)} == set(saved[: at + 1])
        assert whole(other)
        other.save_note(a_note(article, "after"))
        assert told(left, article) == [*saved[: at + 1], "after"]
        assert whole(other)
        other.close()
        shutil.rmtree(left)
    library.close()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 2 * TAIL), st.data())
def test_whatever_is_left_of_the_unforced_end_of_a_log_it_is_made_whole(
    tmp_path_factory: pytest.TempPathFactory, notes: int, data: st.DataObject
) -> None:
    root, disk = tmp_path_factory.mktemp("kept") / "Library", PowerDisk()
    library = open_library(root, disk, Clock())
    article = put(library)
    for number in range(notes):
        library.save_note(a_note(article, f"n{number}"))
    log = folder_of(root, article) / "log.jsonl"
    forced = len((disk.left(root, root.with_name("left")) / log.relative_to(root)).read_bytes())
    log.write_bytes(log.read_bytes()[: data.draw(st.integers(forced, log.stat().st_size))])
    assert whole(library)
    library.delete_note(a_note(article, "n0"))
    library.save_correction(a_correction(article))
    assert told(root, article)[:notes] == [f"n{number}" for number in range(notes)]
    assert whole(library)
    library.close()


def test_after_a_deed_that_failed_the_log_is_forced_with_what_it_says_of_it(root: Path, tmp_path: Path) -> None:
    disk = PowerDisk()
    library = open_library(root, disk, Clock())
    article = put(library)
    library.save_note(a_note(article))
    record = folder_of(root, article) / "article.json"
    before = record.read_bytes()
    library.save_note(a_note(article, "lost"))
    record.write_bytes(before)  # as if the file had never been written, and its line in the log had
    library.save_note(a_note(article, "n2"))
    left = disk.left(root, tmp_path / "left")
    assert told(left, article) == ["n1", "lost", "n2"]
    library.close()


def test_most_notes_cost_two_waits_for_the_disk(root: Path) -> None:
    waits: list[int] = []
    library = open_library(root, FileSystem(sync=waits.append), Clock())
    article = put(library)
    costs = []
    for number in range(TAIL):
        waits.clear()
        library.save_note(a_note(article, f"n{number}"))
        costs.append(len(waits))
    assert set(costs) == {2}, "the file, and the folder"
    library.close()
