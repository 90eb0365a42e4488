"""Links to articles, people and notes: found by their words, and followed whatever their targets are called since."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeAnalyzer, FakeLibrary, FakeReader
from readback.core.analysis import Analysis, Kind, Name
from readback.core.article import Article
from readback.core.corrections import Scope
from readback.core.links import Link, LinkKind
from readback.core.metadata import Origin
from readback.core.notes import Note
from readback.core.text import Span
from readback.core.workspace import Workspace

FERRY = "Ferry line warned\nAda Brook runs the ferry.\nBrook said nothing."
NAMES = {"Ada Brook": Kind.PERSON, "Mira Okonjo": Kind.PERSON, "Skarholm": Kind.PLACE}


@pytest.fixture
def workspace() -> Workspace:
    start, steps, ids = datetime(2026, 5, 3, tzinfo=UTC), itertools.count(), itertools.count(1)
    return Workspace(FakeLibrary(), lambda: start + timedelta(minutes=5 * next(steps)), lambda: f"n{next(ids)}")


def opened(workspace: Workspace, text: str = FERRY) -> Article:
    content = text.encode()
    article = workspace.add_bytes(FakeReader().read_bytes(content, "ferry.txt"), content, "ferry.txt")
    workspace.library.save_analysis(found(article))
    return article


def found(article: Article) -> Analysis:
    return FakeAnalyzer(NAMES).analyze(article, lambda *_: None, lambda: False)


def noted(workspace: Workspace, article: Article, body: str) -> Note:
    edit = workspace.notes.annotate(article, None, body)
    focus = edit.redo().focus
    return next(it for it in workspace.library.notes(article.id) if it.id == focus)


def corrected(workspace: Workspace, article: Article) -> Analysis:
    return workspace.corrections.corrected(article, found(article))


def renamed(workspace: Workspace, article: Article, name: str, scope: Scope = Scope.EVERYWHERE) -> None:
    """The first person of an article, called otherwise."""
    analysis = corrected(workspace, article)
    workspace.corrections.on(article, analysis).rename(analysis.mentions[0], name, scope).redo()


def test_a_link_to_a_person_leads_to_the_first_mention(workspace: Workspace) -> None:
    article = opened(workspace)
    note = noted(workspace, article, "Ask [[ada BROOK]].")
    (link,) = note.links
    assert (link.kind, link.target, link.article) == (LinkKind.PERSON, "Ada Brook", article.id)
    (leads,) = workspace.links.leads(link)
    assert (leads.article, leads.span.of(article.text)) == (article.id, "Ada Brook")


def test_a_person_is_looked_for_in_the_links_own_article_first(workspace: Workspace) -> None:
    often = opened(workspace, "Twice\nAda Brook and Ada Brook.")
    here = opened(workspace)
    assert noted(workspace, here, "[[Ada Brook]]").links[0].article == here.id
    elsewhere = opened(workspace, "Nobody\nNo name at all.")
    (link,) = noted(workspace, elsewhere, "[[Ada Brook]]").links
    assert link.article == often.id
    assert workspace.links.leads(link, here.id)[0].article == here.id


def test_a_link_to_a_note_leads_there_by_its_first_line_or_its_first_words(workspace: Workspace) -> None:
    article, other = opened(workspace), opened(workspace, "Airport shut\nFog.")
    note = noted(workspace, other, "## Ask for the **papers** of May\nmore")
    for words in ("Ask for the papers of May", "ask for the", "ask for the papers"):
        assert noted(workspace, article, f"As in [[{words}]].").links == (
            Link(words, LinkKind.NOTE, note.id, other.id),
        )
    assert noted(workspace, article, "[[Ask]] [[Ask for th]]").links == ()


def test_a_note_is_never_linked_to_itself(workspace: Workspace) -> None:
    article = opened(workspace)
    note = noted(workspace, article, "[[The papers]]")
    workspace.notes.rewrite(note, "[[The papers]] more").redo()
    assert workspace.library.notes(article.id)[0].links == ()


@pytest.mark.parametrize("scope", [Scope.ARTICLE, Scope.EVERYWHERE])
def test_a_link_holds_when_a_person_is_renamed_and_renamed_again(workspace: Workspace, scope: Scope) -> None:
    article = opened(workspace)
    note = noted(workspace, article, "[[Ada Brook]]")
    for name in ("Ada Brooke", "Ada Marie Brooke"):
        renamed(workspace, article, name, scope)
        assert [it.name for it in workspace.links.leads(note.links[0])] == [name]
        assert workspace.links.named(note) == {"Ada Brook": name}


def test_a_link_holds_when_two_people_are_made_one(workspace: Workspace) -> None:
    article = opened(workspace, "Pier\nAda Brook met Mira Okonjo.")
    note = noted(workspace, article, "[[Ada Brook]] [[Mira Okonjo]]")
    analysis = corrected(workspace, article)
    other = Name("Mira Okonjo", Kind.PERSON)
    workspace.corrections.on(article, analysis).join(analysis.mentions[0], other, Scope.ARTICLE, "Mira Brook").redo()
    for link in note.links:
        assert [it.name for it in workspace.links.leads(link)] == ["Mira Brook"]


def test_a_rename_of_somebody_else_changes_no_link(workspace: Workspace) -> None:
    article = opened(workspace, "Pier\nMira Okonjo met Ada Brook.")
    note = noted(workspace, article, "[[Ada Brook]]")
    renamed(workspace, article, "Mira Marsh")
    assert workspace.links.named(note) == {"Ada Brook": "Ada Brook"}


def test_links_are_called_as_their_targets_are_now(workspace: Workspace) -> None:
    article, other = opened(workspace), opened(workspace, "Airport shut\nFog.")
    target = noted(workspace, other, "Ask again\nand more")
    note = noted(workspace, article, "[[Airport shut]] [[Ask again]] [[nothing]]")
    workspace.library.describe(other.described("title", "Airport open", Origin.READER))
    workspace.notes.rewrite(target, "Ask them tomorrow\nand more").redo()
    assert workspace.links.named(note) == {"Airport shut": "Airport open", "Ask again": "Ask them tomorrow"}


def test_what_is_gone_is_led_to_no_more(workspace: Workspace) -> None:
    article, other = opened(workspace), opened(workspace, "Airport shut\nMira Okonjo waits.")
    target = noted(workspace, other, "Ask again")
    note = noted(workspace, article, "[[Airport shut]] [[Ask again]] [[Mira Okonjo]]")
    assert len(note.links) == 3
    workspace.notes.delete(target).redo()
    now = {"Airport shut": "Airport shut", "Ask again": None, "Mira Okonjo": "Mira Okonjo"}
    assert workspace.links.named(note) == now
    workspace.library.trash.remove(other.id)
    assert [workspace.links.leads(link) for link in note.links] == [(), (), ()]
    assert set(workspace.links.named(note).values()) == {None}


def test_a_link_follows_a_text_to_its_newer_version(workspace: Workspace) -> None:
    article, old = opened(workspace), opened(workspace, "Airport shut\nFog.")
    target = noted(workspace, old, "Ask again")
    note = noted(workspace, article, "[[Airport shut]] [[Ask again]]")
    new = opened(workspace, "Airport shut\nFog and snow.")
    workspace.newer_version(old, new).redo()
    assert [workspace.links.leads(link)[0].article for link in note.links] == [new.id, new.id]
    assert workspace.links.leads(note.links[1])[0].target == target.id


def test_two_that_are_so_called_are_both_told_and_one_is_chosen(workspace: Workspace) -> None:
    article, first = opened(workspace), opened(workspace, "Airport shut\nFog.")
    opened(workspace, "Airport shut\nSnow.")
    note = noted(workspace, article, "[[Airport shut]]")
    both = workspace.links.candidates("airport SHUT", note)
    assert (len(both), note.links) == (2, ())
    edit = workspace.notes.bind(note, next(it for it in both if it.target == first.id).link("Airport shut"))
    edit.redo()
    (chosen,) = workspace.library.notes(article.id)
    assert (chosen.body, [it.target for it in chosen.links]) == (note.body, [first.id])
    edit.undo()
    assert workspace.library.notes(article.id) == (note,)


def test_an_exact_name_counts_before_first_words(workspace: Workspace) -> None:
    article = opened(workspace)
    noted(workspace, article, "Ada Brook must be called")
    assert noted(workspace, article, "See [[Ada Brook]]").links[0].kind is LinkKind.PERSON


def test_what_was_chosen_while_typing_is_bound_by_its_id(workspace: Workspace) -> None:
    article, first = opened(workspace), opened(workspace, "Airport shut\nFog.")
    opened(workspace, "Airport shut\nSnow.")
    note = noted(workspace, article, "See ")
    link = Link("Airport shut", LinkKind.ARTICLE, first.id)
    workspace.notes.rewrite(note, "See [[Airport shut]]", chosen=[link]).redo()
    assert workspace.library.notes(article.id)[0].links == (link,)


def test_notes_tell_what_links_to_them(workspace: Workspace) -> None:
    article = opened(workspace)
    target = noted(workspace, article, "Ask again")
    source = noted(workspace, article, "See [[Ask again]] and [[Ada Brook]]")
    assert [it.target for it in workspace.links.from_notes(LinkKind.NOTE, [target.id])] == [source.id]
    assert [it.name for it in workspace.links.from_notes(LinkKind.PERSON, ["X", "ADA Brook"])] == [source.heading]
    workspace.notes.rewrite(source, "See nobody").redo()
    assert workspace.links.from_notes(LinkKind.NOTE, [target.id]) == ()


def test_a_link_whose_article_is_gone_still_leads_to_the_person_elsewhere(workspace: Workspace) -> None:
    first, second = opened(workspace), opened(workspace, "Airport shut\nAda Brook waits.")
    note = noted(workspace, second, "[[Ada Brook]]")
    (link,) = (replace(it, article=first.id) for it in note.links)
    workspace.library.trash.remove(first.id)
    (leads,) = workspace.links.leads(link)
    assert (leads.article, leads.span) == (second.id, Span(13, 22))
