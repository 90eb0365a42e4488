"""What the reader does to notes, beyond what every note can have done to it (tests/core/test_workspace.py)."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeLibrary, FakeReader
from readback.core.article import Article
from readback.core.document import Box, Region
from readback.core.links import LinkKind
from readback.core.metadata import Origin
from readback.core.notes import Note, TargetKind
from readback.core.text import Span
from readback.core.workspace import Workspace

TEXT = "Ferry line warned\n“It is sound,” said Vale.\nNobody came to look."


@pytest.fixture
def workspace() -> Workspace:
    start, steps, ids = datetime(2026, 5, 3, tzinfo=UTC), itertools.count(), itertools.count(1)
    return Workspace(FakeLibrary(), lambda: start + timedelta(minutes=5 * next(steps)), lambda: f"n{next(ids)}")


def opened(workspace: Workspace, text: str = TEXT) -> Article:
    content = text.encode()
    return workspace.add_bytes(FakeReader().read_bytes(content, "ferry.txt"), content, "ferry.txt")


def only(workspace: Workspace, article: Article) -> Note:
    (placed,) = workspace.notes_on(article)
    return placed.note


def test_a_note_can_be_on_a_name_in_an_article(workspace: Workspace) -> None:
    article = opened(workspace)
    edit = workspace.notes.annotate_name(article, TargetKind.PERSON, "Vale", "Call *him*.")
    edit.redo()
    note = only(workspace, article)
    assert (note.target.kind, note.target.subject, note.anchor) == (TargetKind.PERSON, "Vale", None)
    edit.undo()
    assert workspace.notes_on(article) == ()


def test_a_note_can_be_on_a_quotation(workspace: Workspace) -> None:
    article = opened(workspace)
    workspace.notes.annotate_quotation(article, Span(19, 31)).redo()
    (placed,) = workspace.notes_on(article)
    assert placed.note.target.kind is TargetKind.QUOTATION
    assert placed.span == Span(19, 31)


def test_a_note_can_be_on_a_part_of_a_page(workspace: Workspace) -> None:
    article, region = opened(workspace), Region(2, Box(0.1, 0.1, 0.5, 0.2))
    workspace.notes.annotate_page(article, region, "A stamp.").redo()
    assert (only(workspace, article).target.kind, only(workspace, article).region) == (TargetKind.PAGE, region)


def test_a_note_is_put_on_another_passage_and_back(workspace: Workspace) -> None:
    article = opened(workspace)
    workspace.notes.annotate(article, Span(0, 5), "words").redo()
    edit = workspace.notes.place(only(workspace, article), article, Span(6, 10))
    edit.redo()
    assert workspace.notes_on(article)[0].span == Span(6, 10)
    edit.undo()
    assert workspace.notes_on(article)[0].span == Span(0, 5)


def test_tags_are_kept_tidy_and_come_off_again(workspace: Workspace) -> None:
    article = opened(workspace)
    workspace.notes.annotate(article, None, "words", tags=["#check"]).redo()
    edit = workspace.notes.tag(only(workspace, article), ["check", "#follow up"])
    edit.redo()
    assert only(workspace, article).tags == ("check", "follow-up")
    edit.undo()
    assert only(workspace, article).tags == ("check",)


def test_an_earlier_version_comes_back_and_the_later_one_is_kept(workspace: Workspace) -> None:
    article = opened(workspace)
    workspace.notes.annotate(article, None, "first").redo()
    workspace.notes.rewrite(only(workspace, article), "second").redo()
    note = only(workspace, article)
    edit = workspace.notes.revert(note, note.versions[0])
    edit.redo()
    assert only(workspace, article).body == "first"
    assert [it.body for it in only(workspace, article).versions] == ["second"]
    edit.undo()
    assert only(workspace, article) == note


def test_a_link_still_leads_to_an_article_that_was_renamed(workspace: Workspace) -> None:
    article, other = opened(workspace), opened(workspace, "Airport shut\nFog.")
    workspace.notes.annotate(article, None, "See [[airport shut]] and [[no such thing]].").redo()
    (link,) = only(workspace, article).links
    assert (link.kind, link.target) == (LinkKind.ARTICLE, other.id)
    workspace.library.describe(other.described("title", "Airport open again", Origin.READER))
    workspace.notes.rewrite(only(workspace, article), "As in [[Airport shut]].").redo()
    assert [it.target for it in only(workspace, article).links] == [other.id]


def test_a_title_that_two_articles_have_leads_nowhere(workspace: Workspace) -> None:
    article = opened(workspace)
    opened(workspace, "Airport shut\nFog.")
    opened(workspace, "Airport shut\nSnow.")
    workspace.notes.annotate(article, None, "[[Airport shut]]").redo()
    assert only(workspace, article).links == ()
