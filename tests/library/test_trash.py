"""The trash: what is taken away lies there for thirty days and comes back whole."""

from datetime import timedelta
from pathlib import Path

import pytest

from library.disks import FastDisk
from library.samples import Clock, a_note, folder_of, put
from readback.core.article import Article
from readback.core.errors import ArticleMissing
from readback.core.ports import Library
from readback.library import open_library


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(root: Path, clock: Clock) -> Library:
    return open_library(root, FastDisk(), clock)


@pytest.fixture
def article(library: Library) -> Article:
    article = put(library)
    for number in range(2):
        library.save_note(a_note(article, f"n{number}", minutes=number))
    return article


def test_a_deleted_note_is_in_the_trash_with_what_it_was(library: Library, article: Article) -> None:
    library.delete_note(a_note(article, "n0"))
    library.delete_note(a_note(article, "n1"))
    last, first = library.trash.all()
    assert (first.note, first.article, first.title) == (a_note(article, "n0"), article.id, article.title)
    assert last.deleted > first.deleted
    assert library.trash.restore(first.name) == first
    assert [note.id for note in library.notes(article.id)] == ["n0"]
    assert library.trash.all() == (last,)


def test_a_note_that_undo_brought_back_is_not_in_the_trash(library: Library, article: Article) -> None:
    library.delete_note(a_note(article, "n0"))
    library.save_note(a_note(article, "n0"))
    assert library.trash.all() == ()


def test_an_article_goes_with_its_notes_and_comes_back_with_them(
    root: Path, library: Library, article: Article
) -> None:
    name = library.trash.remove(article.id)
    assert list(library.summaries()) == []
    with pytest.raises(ArticleMissing):
        library.article(article.id)
    (trashed,) = library.trash.all()
    assert (trashed.name, trashed.article, trashed.title, trashed.note) == (name, article.id, article.title, None)
    library.trash.restore(name)
    assert library.article(article.id) == article
    assert len(library.notes(article.id)) == 2
    assert library.trash.all() == ()
    assert not list((root / "trash").iterdir())


def test_an_article_that_was_opened_again_gets_its_notes_back(library: Library, article: Article) -> None:
    name = library.trash.remove(article.id)
    put(library)
    library.save_note(a_note(article, "n1", "newer words"))
    library.trash.restore(name)
    assert {note.id: note.body for note in library.notes(article.id)} == {"n0": "Ask *her*.", "n1": "newer words"}
    assert library.trash.all() == ()


def test_a_note_whose_article_is_gone_waits_for_it(library: Library, article: Article) -> None:
    library.delete_note(a_note(article, "n0"))
    library.trash.remove(article.id)
    note = next(it for it in library.trash.all() if it.note)
    assert note.title == ""
    with pytest.raises(ArticleMissing):
        library.trash.restore(note.name)
    assert note in library.trash.all()


def test_what_is_not_there_cannot_be_taken_away_or_brought_back(library: Library) -> None:
    with pytest.raises(ArticleMissing):
        library.trash.remove("0" * 64)
    with pytest.raises(ArticleMissing):
        library.trash.restore("note-nothing.json")


def test_after_thirty_days_it_is_gone(root: Path, library: Library, article: Article, clock: Clock) -> None:
    library.delete_note(a_note(article, "n0"))
    library.trash.remove(put(library, "airport", 1).id)
    (root / "trash" / "of the reader.txt").write_text("mine")
    library.close()
    clock.time += timedelta(days=29)
    again = open_library(root, FastDisk(), clock)
    assert len(again.trash.all()) == 2
    again.close()
    clock.time += timedelta(days=2)
    again = open_library(root, FastDisk(), clock)
    assert again.trash.all() == ()
    assert [path.name for path in (root / "trash").iterdir()] == ["of the reader.txt"]


def test_a_damaged_note_in_the_trash_is_in_nobodys_way(root: Path, library: Library, article: Article) -> None:
    library.delete_note(a_note(article, "n0"))
    (path,) = (root / "trash").iterdir()
    path.write_bytes(b"damaged")
    (root / "trash" / "article-20260101T000000000000Z").mkdir()
    assert library.trash.all() == ()
    assert folder_of(root, article).exists()
