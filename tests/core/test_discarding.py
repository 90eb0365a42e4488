"""Articles and notes taken away and brought back, and all of it undone."""

import itertools

import pytest

from fakes import FakeLibrary, FakeReader
from readback.core.article import Article
from readback.core.workspace import Workspace

TEXT = b"Ferry line warned\nVale said it was sound."


@pytest.fixture
def workspace() -> Workspace:
    ids = itertools.count(1)
    return Workspace(FakeLibrary(), ids=lambda: f"n{next(ids)}")


@pytest.fixture
def article(workspace: Workspace) -> Article:
    article = workspace.add_bytes(FakeReader().read_bytes(TEXT, "ferry.txt"), TEXT, "ferry.txt")
    workspace.notes.annotate(article, None, "words").redo()
    return article


def bodies(workspace: Workspace, article: Article) -> list[str]:
    return [it.note.body for it in workspace.notes_on(article)]


def test_an_article_is_taken_away_brought_back_and_taken_again(workspace: Workspace, article: Article) -> None:
    edit = workspace.trash.remove(article)
    for _ in range(2):
        assert edit.redo().shelf
        assert workspace.library.summaries() == ()
        edit.undo()
        assert bodies(workspace, article) == ["words"]


def test_an_article_comes_back_from_the_trash(workspace: Workspace, article: Article) -> None:
    workspace.trash.remove(article).redo()
    edit = workspace.trash.bring_back(workspace.library.trash.all()[0])
    for _ in range(2):
        edit.redo()
        assert bodies(workspace, article) == ["words"]
        edit.undo()
        assert workspace.library.summaries() == ()


def test_a_note_comes_back_from_the_trash(workspace: Workspace, article: Article) -> None:
    note = workspace.notes_on(article)[0].note
    workspace.notes.delete(note).redo()
    edit = workspace.trash.bring_back(workspace.library.trash.all()[0])
    for _ in range(2):
        assert edit.redo().notes == {note.id}
        assert bodies(workspace, article) == ["words"]
        edit.undo()
        assert bodies(workspace, article) == []
