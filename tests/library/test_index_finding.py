"""The index finds what a look at everything finds."""

import contextlib
import itertools
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from library.finds import TODAY, ids, libraries, plainly, queries
from readback.core import linkables
from readback.core.analysis import Kind
from readback.core.article import Draft, article_from
from readback.core.catalogue import Project
from readback.core.document import Block
from readback.core.items import Kept, tags_of
from readback.core.library import Summary
from readback.core.links import LinkKind
from readback.core.matching import members
from readback.core.notes import Note, Target, TargetKind
from readback.core.query import parse
from readback.core.rows import used
from readback.core.search import Widened
from readback.core.text import Span
from readback.library import index_finding
from readback.library.index import Index
from readback.library.index_schema import has_fts

OPENED = datetime(2026, 5, 3, tzinfo=UTC)
HARBOUR = Kept(
    article_from(Draft((Block("The harbour is closed today"),)), opened=OPENED, original_sha256="", source="a.txt")
)


def summary(it: Kept) -> Summary | None:
    article = it.article
    if article.superseded:
        return None
    return Summary(
        article.id, article.title, article.outlet, article.published, article.opened, len(it.notes), draft=article.draft
    )


def filled(library: list[Kept], *, fts: bool = True) -> Index:
    index = Index(None, fts=fts)
    with index.writing() as writer:
        for it in library:
            writer.put(it, summary(it), "mark")
    return index


@pytest.mark.parametrize("fts", [True, False])
@settings(max_examples=100, deadline=None)
@given(libraries(), st.lists(queries(), min_size=1, max_size=8))
def test_the_index_finds_what_a_look_at_everything_finds(fts, library, texts):
    projects = [Project("p1", "old", tuple(it.article.id for it in library[:2]))]
    index = filled(library, fts=fts)
    for text in texts:
        query = parse(text, TODAY)
        found = index.search(query, members(query, projects), 100, lambda: False)
        expected = plainly(library, query, projects)
        assert found.widened is expected.widened, text
        assert ids(found) == ids(expected), text
        assert {kind: n for kind, n in found.counts.items() if n} == {k: n for k, n in expected.counts.items() if n}
        same = {(hit.kind, hit.id, hit.article): hit for hit in expected.hits}
        for hit in found.hits:
            if (hit.kind, hit.id, hit.article) in same and hit.kind != "person":
                assert hit == same[hit.kind, hit.id, hit.article], text
    named = [row for it in library for row in it.named]
    for kind in Kind:
        assert index.names(kind) == used((row.source.article, row.name) for row in named if row.kind is kind)
    assert index.tags() == used(tag for it in library for tag in tags_of(it))
    for typed in ("", "ha", "THE Häf", *texts):
        assert index.headings(typed, 3) == linkables.headings(library, typed, 3)
    names = [*texts, *(it.article.title for it in library), *(row.name for row in named), "O’RELL", "the harbour is"]
    for name in names:
        assert index.called(name) == linkables.called(library, name)
    for kind, targets in ((LinkKind.PERSON, ["mira okonjo", "x"]), (LinkKind.ARTICLE, ["a1"]), (LinkKind.NOTE, [])):
        assert index.linking(kind, targets) == linkables.linking(library, kind, targets)
    index.close()


def test_a_search_can_be_stopped_at_every_look_and_an_empty_one_finds_nothing():
    index = filled([HARBOUR])
    for looks in range(4):
        answers = itertools.chain([False] * looks, itertools.repeat(True))
        assert index.search(parse("harbour", TODAY), {}, 9, lambda given=answers: next(given)).hits == ()
    assert index.search(parse("", TODAY), {}, 9, lambda: False).hits == ()
    index.close()


def test_what_cannot_be_written_whole_is_not_written_at_all():
    index = Index(None)
    for statement in ("SELECT 1", "ROLLBACK"):  # some errors end the transaction by themselves
        with contextlib.suppress(ZeroDivisionError), index.writing() as writer:
            writer.put_lost("a", "mark")
            index._db.execute(statement)
            raise ZeroDivisionError
        assert index.listed() == {}
    index.close()


def test_words_that_were_taken_back_are_learnt_again():
    index = Index(None)
    for fails in (True, False):
        with contextlib.suppress(ZeroDivisionError), index.writing() as writer:
            writer.put(HARBOUR, summary(HARBOUR), "mark")
            if fails:
                raise ZeroDivisionError
    assert index.search(parse("arbour", TODAY), {}, 9, lambda: False).count == 1
    assert index.search(parse("harbouring", TODAY), {}, 9, lambda: False).widened is Widened.ENDINGS
    index.close()


def test_what_was_written_bit_by_bit_is_condensed_and_found_as_before():
    index = filled([])
    made = [Note(f"n{n}", Target(HARBOUR.article.id, TargetKind.ARTICLE), None, "pier", OPENED, OPENED) for n in (1, 2)]
    for kept in (HARBOUR, replace(HARBOUR, notes=made[:1]), replace(HARBOUR, notes=made)):
        with index.writing() as writer:
            writer.put(kept, summary(kept), "mark")
    pieces = "SELECT count(DISTINCT segid) FROM note_words_idx"
    assert index._db.execute(pieces).fetchone() > (1,)
    with index.writing() as writer:
        writer.condense()
    assert index._db.execute(pieces).fetchone() == (1,)
    assert index.search(parse("pier", TODAY), {}, 9, lambda: False).count == 2
    index.close()
    plain = filled([HARBOUR], fts=False)
    with plain.writing() as writer:
        writer.condense()
    plain.close()


def test_without_fts_it_is_noticed():
    database = sqlite3.connect(":memory:")
    assert has_fts(database)
    database.set_authorizer(lambda action, *_: sqlite3.SQLITE_DENY if action == 29 else sqlite3.SQLITE_OK)
    database.execute("SELECT 1")
    assert not has_fts(database)
    database.close()


def test_an_article_that_became_unreadable_is_listed_no_more():
    index = filled([HARBOUR])
    with index.writing() as writer:
        writer.put_lost(HARBOUR.article.id, "other mark")
    assert index.listed() == {HARBOUR.article.id: ("other mark", None)}
    assert index.search(parse("harbour", TODAY), {}, 9, lambda: False).count == 0
    index.close()


def test_a_note_on_an_article_that_is_not_shown_is_not_kept():
    index = Index(None)
    made = Note("n1", Target("nowhere", TargetKind.ARTICLE), None, "body", OPENED, OPENED)
    with index.writing() as writer:
        assert writer.put_note(made) == 0
    index.close()


def test_halves_of_characters_do_no_harm():
    half = replace(HARBOUR.article, text="half \ud800 harbour", paragraphs=(Span(0, 14),), forms=())
    index = filled([Kept(half)])
    (hit,) = index.search(parse("harbour in:text", TODAY), {}, 9, lambda: False).hits
    assert hit.snippet == "half \ufffd harbour"
    index.close()


def test_a_long_query_is_widened_by_its_first_words():
    index = filled([HARBOUR])
    text = "harbour closed today zzzzq by the wind and the tide and the moon"
    found = index.search(parse(text, TODAY), {}, 9, lambda: False)
    assert (found.widened, found.count) == (Widened.MOST, 1)
    index.close()


def test_of_very_many_hits_the_newest_come_first(monkeypatch):
    monkeypatch.setattr(index_finding, "RANKED", 1)
    later = Kept(article_from(Draft((Block("A harbour"),)), opened=OPENED, original_sha256="", source="b.txt"))
    index = filled([HARBOUR, later])
    found = index.search(parse("harbour", TODAY), {}, 1, lambda: False)
    assert ([hit.id for hit in found.hits], found.count) == ([later.article.id], 2)
    index.close()
