"""Corrections go along to another version of a text, and come back."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeLibrary, FakeReader
from readback.core.analysis import Analysis, Entity, Kind, Mention
from readback.core.article import Article, LeftOut
from readback.core.corrections import Scope
from readback.core.text import Span
from readback.core.workspace import Workspace

TEXT = "Ferry line warned\nVale said it was sound.\nNobody came to look, Vale said."


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def workspace(library: FakeLibrary) -> Workspace:
    start, steps, ids = datetime(2026, 5, 3, tzinfo=UTC), itertools.count(), itertools.count(1)
    return Workspace(library, lambda: start + timedelta(minutes=next(steps)), lambda: f"c{next(ids)}")


def opened(workspace: Workspace, text: str = TEXT) -> Article:
    reader = FakeReader(left_out=(LeftOut("Read more about Vale", 1),))
    return workspace.add_bytes(reader.read_bytes(text.encode(), "ferry.txt"), text.encode(), "ferry.txt")


def found(article: Article) -> Analysis:
    """An analysis with each “Vale” as a place."""
    starts = [start for start in range(len(article.text)) if article.text.startswith("Vale", start)]
    mentions = tuple(Mention(Span(start, start + 4), Kind.PLACE, "e1") for start in starts)
    return Analysis(article.id, "engine", mentions, (Entity("e1", Kind.PLACE, "Vale"),))


def people(workspace: Workspace, article: Article) -> list[int]:
    """How many “Vale” come before each that stands for a person."""
    seen = workspace.corrections.corrected(article, found(article))
    return [number for number, it in enumerate(seen.mentions) if it.kind is Kind.PERSON]


def correct(workspace: Workspace, article: Article, nth: int, scope: Scope = Scope.HERE) -> None:
    seen = workspace.corrections.corrected(article, found(article))
    workspace.corrections.on(article, seen).change_kind(seen.mentions[nth], Kind.PERSON, scope).redo()


def test_a_version_of_a_text_has_its_corrections_and_gives_back_what_became_of_them(workspace, library):
    article = opened(workspace)
    correct(workspace, article, 0)
    correct(workspace, article, 1)
    edit = workspace.put_back(article, 0)
    version = library.article(edit.redo().opens)
    assert people(workspace, version) == [1, 2]
    withdrawn, _ = library.corrections(version.id)
    workspace.corrections.withdraw(withdrawn).redo()
    correct(workspace, version, 0)
    assert people(workspace, version) == [0, 2]
    assert edit.undo().opens == article.id
    assert people(workspace, article) == [1]
    assert edit.redo().opens == version.id
    assert people(workspace, version) == [0, 2]


def test_one_article_takes_over_the_corrections_of_another_and_they_part_again(workspace, library):
    old, new = opened(workspace), opened(workspace, TEXT.replace("Ferry", "The ferry"))
    correct(workspace, old, 0)
    correct(workspace, old, 1)
    correct(workspace, new, 1)
    edit = workspace.newer_version(old, new)
    edit.redo()
    assert people(workspace, new) == [0, 1]
    taken = next(it for it in library.corrections(new.id) if it.id == "c1")
    workspace.corrections.withdraw(taken).redo()
    edit.undo()
    assert people(workspace, old) == people(workspace, new) == [1]


def test_a_correction_in_all_articles_stays_what_it_is(workspace, library):
    old = opened(workspace)
    correct(workspace, old, 0, Scope.EVERYWHERE)
    edit = workspace.put_back(old, 0)
    version = library.article(edit.redo().opens)
    assert people(workspace, version) == [0, 1, 2]
    edit.undo()
    assert len(library.corrections(old.id)) == 1
