"""An index whose file is deleted or replaced under a library that is open comes back."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import NOON, Clock, a_note, put
from readback.core.errors import Cancelled, LibraryUnwritable
from readback.core.query import parse
from readback.library import index_finding, open_library
from readback.library.index import Index
from readback.library.indexing import Indexing
from readback.library.store import FolderLibrary
from readback.library.unindexed import TAG

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")

SUBJECTS = ("harbour", "airport", "bridge", "quay", "school")


@pytest.fixture
def path(root: Path) -> Path:
    """Where the index is to be."""
    return root.parent / "cache" / "index.sqlite"


@pytest.fixture
def library(root: Path) -> Iterator[FolderLibrary]:
    opened = open_library(root, FastDisk(), Clock())
    assert isinstance(opened, FolderLibrary)
    yield opened
    opened.close()


@pytest.fixture
def index(library: FolderLibrary, root: Path, path: Path) -> Iterator[Indexing]:
    """An index of some articles that is whole, and takes no article while somebody waits."""
    for hours, subject in enumerate(SUBJECTS):
        put(library, subject, hours)
    made = Indexing(root / "articles", FastDisk(), library._folder, library.corrections, path, lambda: True, few=0)
    rebuild(made, library)
    yield made
    made.close()


def test_an_index_that_is_thrown_away_finds_the_same_once_it_is_asked(root: Path, path: Path) -> None:
    opened = open_library(root, FastDisk(), Clock(), index=path)
    assert isinstance(opened, FolderLibrary)
    ids = [put(opened, subject, hours).id for hours, subject in enumerate(SUBJECTS)]
    before = opened.search(parse("harbour", NOON.date()), 50)
    assert opened.forget_index() is None
    assert opened.search(parse("harbour", NOON.date()), 50) == before
    assert before.hits
    assert {it.id for it in opened.summaries()} == {*ids}
    opened.close()


def test_an_index_that_another_program_keeps_is_not_thrown_away(root: Path, path: Path) -> None:
    one = open_library(root, FastDisk(), Clock(), index=path)
    put(one, "harbour", 1)
    one.summaries()
    other = open_library(root, FastDisk(), Clock(), index=path)
    with pytest.raises(LibraryUnwritable):
        other.forget_index()
    assert path.exists()
    other.close()
    one.close()


def test_an_index_that_is_being_made_while_something_is_erased_comes_to_nothing(
    index: Indexing, library: FolderLibrary, path: Path
) -> None:
    for when in ("before", "meanwhile", "at the end"):
        index.recheck()
        path.unlink(missing_ok=True)
        work = index.rebuilding(library._folder_apart)
        assert work is not None

        def told(done: int, every: int, when: str = when) -> None:
            if when == "meanwhile" or (when == "at the end" and done == every):
                index.close(given_up=True)

        if when == "before":
            index.close(given_up=True)
        with pytest.raises(Cancelled):
            work(told, lambda: False)
        assert [it.name for it in path.parent.iterdir()] == [TAG]


def found(index: Indexing, text: str) -> list[str]:
    return [hit.id for hit in index.search(parse(text, NOON.date()), (), 50, lambda: False).hits]


def rebuild(index: Indexing, library: FolderLibrary) -> None:
    work = index.rebuilding(library._folder_apart)
    assert work is not None
    work(lambda _done, _all: None, lambda: False)
    assert index.rebuilding(library._folder_apart) is None


def test_of_very_many_hits_the_newest_come_first_also_in_one_that_was_made_anew(
    index: Indexing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_finding, "RANKED", 1)
    assert found(index, "closed") == [summary.id for summary in index.summaries()]


@pytest.mark.parametrize("endings", [("",), ("", "-wal", "-shm"), ("-wal", "-shm", "")])
def test_an_index_that_is_deleted_is_made_anew(
    index: Indexing, library: FolderLibrary, path: Path, endings: tuple[str, ...]
) -> None:
    articles = [summary.id for summary in index.summaries()]
    with index.changing(articles[0]):
        library.save_note(a_note(library.article(articles[0]), body="diver"))
    for ending in endings:
        path.with_name(path.name + ending).unlink()
    assert found(index, "diver") == ["n1"]
    assert sorted(found(index, "closed")) == sorted(articles)
    assert [summary.id for summary in index.summaries()] == articles
    rebuild(index, library)
    assert path.exists()
    assert found(index, "diver") == ["n1"]
    assert sorted(found(index, "closed")) == sorted(articles)


def test_an_index_that_is_replaced_by_an_empty_one_is_made_anew(
    index: Indexing, library: FolderLibrary, path: Path
) -> None:
    articles = [summary.id for summary in index.summaries()]
    path.unlink()
    Index(path).close()
    assert sorted(found(index, "closed")) == sorted(articles)
    rebuild(index, library)
    assert sorted(found(index, "closed")) == sorted(articles)


def test_a_note_that_is_saved_after_the_index_was_deleted_is_found(
    index: Indexing, library: FolderLibrary, path: Path
) -> None:
    article = index.summaries()[0].id
    path.unlink()
    with index.changing(article):
        library.save_note(a_note(library.article(article), body="diver"))
    assert found(index, "diver") == ["n1"]
    rebuild(index, library)
    assert found(index, "diver") == ["n1"]


def test_an_index_of_few_articles_is_back_with_the_next_question(
    library: FolderLibrary, root: Path, path: Path
) -> None:
    article = put(library)
    made = Indexing(root / "articles", FastDisk(), library._folder, library.corrections, path, lambda: True)
    assert found(made, "harbour") == [article.id]
    path.unlink()
    assert found(made, "harbour") == [article.id]
    assert path.exists()
    assert made.rebuilding(library._folder_apart) is None
    made.close()
