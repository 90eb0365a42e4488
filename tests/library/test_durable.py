"""What the library says is saved is on the disk: bytes before names, and names before the answer."""

import os
from pathlib import Path

import pytest

from library.samples import a_note, folder_of, put
from readback.library import open_library
from readback.library.files import FileSystem, sync

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows opens no folders, and sees to names by itself")

Step = tuple[str, int]
"""What was done, and to which file or folder, by its number on the disk."""


def number(path: Path) -> int:
    return path.stat().st_ino


class NotingDisk(FileSystem):
    """Notes in which order files and folders are forced to the disk and given their names."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        super().__init__(sync=lambda descriptor: self.steps.append(("sync", os.fstat(descriptor).st_ino)))

    def replace(self, source: Path, target: Path) -> None:
        inside = [number(it) for it in source.rglob("*")] if source.is_dir() else []
        for file in (*inside, number(source)):
            assert ("sync", file) in self.steps, "named before it was on the disk"
        super().replace(source, target)
        self.steps.append(("name", number(target.parent)))

    def names_on_disk(self) -> bool:
        """Whether every folder was forced to the disk after the last name was given in it."""
        return all(
            ("sync", folder) in self.steps[at:] for at, (deed, folder) in enumerate(self.steps) if deed == "name"
        )


@pytest.fixture
def disk() -> NotingDisk:
    return NotingDisk()


def test_a_note_is_on_the_disk_when_it_is_said_to_be_saved(root: Path, disk: NotingDisk) -> None:
    library = open_library(root, disk)
    article = put(library)
    disk.steps.clear()
    library.save_note(a_note(article))
    assert ("name", number(folder_of(root, article))) in disk.steps
    assert disk.names_on_disk()
    assert ("sync", number(folder_of(root, article) / "article.json")) in disk.steps


def test_an_article_is_on_the_disk_when_it_is_said_to_be_kept(root: Path, disk: NotingDisk) -> None:
    library = open_library(root, disk)
    article = put(library)
    assert disk.names_on_disk()
    for file in folder_of(root, article).iterdir():
        assert ("sync", number(file)) in disk.steps, file.name


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_forcing_a_file_to_the_disk_asks_the_system_to(
    tmp_path: Path, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    forced: list[int] = []
    monkeypatch.setattr(os, "fsync", forced.append)
    with (tmp_path / "f").open("wb") as file:
        sync(file.fileno(), platform)
        assert forced == [file.fileno()]


def test_a_file_system_of_its_own_forces_what_it_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: forced.append(os.fstat(descriptor).st_ino))
    FileSystem().write(tmp_path / "f", [b"content"])
    FileSystem().append(tmp_path / "f", b"more")
    assert forced == [number(tmp_path / "f")] * 2
