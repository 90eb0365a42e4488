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


@pytest.fixture
def saves(workspace: Workspace, article: Article) -> tuple[str, str]:
    """A story of two saves, by their ids, the older one first."""
    text = TEXT + b"\nNobody came."
    new = workspace.add_bytes(FakeReader().read_bytes(text, "new.txt"), text, "new.txt")
    workspace.newer_version(article, new).redo()
    return article.id, new.id


def ids(workspace: Workspace) -> set[str]:
    found = [(it.id, it.saves) for it in workspace.library.summaries()]
    return {it for it, _ in found} | {str(count) for _, count in found}


def test_a_story_is_taken_away_with_all_its_saves(workspace: Workspace, saves: tuple[str, str]) -> None:
    edit = workspace.trash.remove(workspace.library.article(saves[1]))
    for _ in range(2):
        assert edit.redo().articles == {*saves}
        assert ids(workspace) == set()
        assert {it.article for it in workspace.library.trash.all()} == {*saves}
        edit.undo()
        assert ids(workspace) == {saves[1], "1"}
        assert workspace.library.article(saves[0]).superseded == saves[1]


@pytest.mark.parametrize("which", [0, 1])
def test_a_story_comes_back_with_all_its_saves_whichever_is_chosen(
    workspace: Workspace, saves: tuple[str, str], which: int
) -> None:
    workspace.trash.remove(workspace.library.article(saves[1])).redo()
    chosen = next(it for it in workspace.library.trash.all() if it.article == saves[which])
    edit = workspace.trash.bring_back(chosen)
    for _ in range(2):
        assert edit.redo().articles == {*saves}
        assert ids(workspace) == {saves[1], "1"}
        assert [it.id for it in workspace.saves_of(workspace.library.article(saves[0]))] == [*saves]
        edit.undo()
        assert ids(workspace) == set()


def test_a_note_comes_back_from_the_trash(workspace: Workspace, article: Article) -> None:
    note = workspace.notes_on(article)[0].note
    workspace.notes.delete(note).redo()
    edit = workspace.trash.bring_back(workspace.library.trash.all()[0])
    for _ in range(2):
        assert edit.redo().notes == {note.id}
        assert bodies(workspace, article) == ["words"]
        edit.undo()
        assert bodies(workspace, article) == []
