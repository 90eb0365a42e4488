"""Which files are meant when files and folders are named."""

import os
import sys
from pathlib import Path

import pytest

from readback.core.intake import found

ENDINGS = {".txt", ".html"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "A.TXT", "photo.jpg", ".hidden.txt", "deep/er/c.html", "page.html", "my_files/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    for parts in ("page_files", "page-Dateien", ".cache"):
        (tmp_path / parts).mkdir()
        (tmp_path / parts / "advert.html").write_text("x")
    return tmp_path


def test_a_folder_stands_for_what_can_be_read_in_it(folder: Path):
    meant = found([str(folder)], ENDINGS)
    assert [str(Path(it).relative_to(folder).as_posix()) for it in meant.files] == [
        "A.TXT", "b.txt", "page.html", "deep/er/c.html", "my_files/d.txt",
    ]  # fmt: skip
    assert meant.skipped == 1


def test_a_file_that_is_named_is_meant_whatever_it_is_and_once(folder: Path):
    photo, text = str(folder / "photo.jpg"), str(folder / "b.txt")
    assert found([photo, text, photo, "nowhere.txt"], ENDINGS).files == (photo, text, "nowhere.txt")
    assert found([text, str(folder)], ENDINGS).files.count(text) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_back_to_the_folder_is_not_followed(folder: Path):
    (folder / "deep" / "loop").symlink_to(folder, target_is_directory=True)
    assert len(found([str(folder)], ENDINGS).files) == 5


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may all")
def test_a_folder_that_may_not_be_looked_into_is_named(folder: Path):
    (folder / "deep").chmod(0)
    try:
        assert found([str(folder)], ENDINGS).unreadable == (str(folder / "deep"),)
    finally:
        (folder / "deep").chmod(0o700)


def test_a_name_that_no_folder_can_have_is_meant_as_a_file():
    long = "a" * 300 + ".txt"
    assert found([long, "a\0b"], ENDINGS).files == (long, "a\0b")
