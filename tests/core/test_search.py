from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.query import parse
from readback.core.search import HitKind, Item, Results, Where, excerpt, hit_of, kinds_of, lines, marked, sought
from readback.core.text import Span, folded

TODAY = date(2026, 5, 20)


def patterns(query: str):
    return sought(parse(query, TODAY).clauses)


def item(*parts: tuple[Where, str], own: int = 0) -> Item:
    text, starts, wheres = lines(parts)
    return Item(HitKind.ARTICLE, "a", "a", "Title", text, folded(text), starts, wheres, own)


def hit(query: str, it: Item):
    read = parse(query, TODAY)
    return hit_of(it, sought(read.clauses), read.within)


def test_words_are_marked_without_regard_to_case_accents_or_marks():
    marks = marked("Søren O’Rell wrote.", patterns("soren o'rell"))
    assert [mark.of("Søren O’Rell wrote.") for mark in marks] == ["Søren", "O’Rell"]


def test_a_hit_shows_the_part_with_most_of_the_words():
    found = hit("harbour closed", item((Where.TITLE, "The harbour"), (Where.TEXT, "A harbour closed"), own=28))
    assert (found.where, found.snippet, found.more) == (Where.TEXT, "A harbour closed", 1)
    assert [mark.of(found.snippet) for mark in found.marks] == ["harbour", "closed"]
    assert found.span == Span(14, 21)


def test_of_parts_with_as_many_words_the_headline_comes_first_then_the_earliest():
    one, two, head = (Where.TEXT, "one ferry"), (Where.TEXT, "two ferry"), (Where.TITLE, "ferry")
    assert hit("ferry", item(one, two, head)).where is Where.TITLE
    assert hit("ferry", item(one, two)).snippet == "one ferry"


def test_only_what_is_looked_into_is_shown():
    it = item((Where.TITLE, "ferry"), (Where.TEXT, "the ferry"))
    assert hit("ferry in:text", it).snippet == "the ferry"
    assert hit("ferry in:title", it).more == 0


def test_what_is_no_part_of_the_text_has_no_place_in_it():
    it = item((Where.TEXT, "a b"), (Where.LEFT_OUT, "sign up"), own=3)
    assert hit("sign", it).span is None
    assert hit("tag:x", it).span == Span(0, 3)


def test_without_words_the_headline_is_shown_or_the_beginning():
    assert hit("tag:x", item((Where.TEXT, "a"), (Where.TITLE, "b"))).snippet == "b"
    assert hit("tag:x", item((Where.TEXT, "a"))).marks == ()
    assert hit("tag:x", item((Where.NOTE, ""), (Where.NOTE, ""))).snippet == ""


def test_what_kinds_of_things_a_query_asks_for():
    assert kinds_of(parse("ferry", TODAY)) == tuple(HitKind)
    assert kinds_of(parse("in:title", TODAY)) == (HitKind.ARTICLE,)
    assert kinds_of(parse("in:notes in:quotes", TODAY)) == (HitKind.NOTE, HitKind.QUOTATION)


@pytest.mark.parametrize(
    ("query", "asks"),
    [
        ('person:"Ada"', False),
        ("place:Ellery after:2025", False),
        ("person:Ada place:Ellery", False),
        ("person:Ada hull", True),
        ("person:Ada tag:check", True),
        ("person:Ada in:notes", True),
        ("after:2025", True),
    ],
)
def test_who_is_named_alone_asks_for_no_note_of_the_article(query: str, asks: bool):
    assert (HitKind.NOTE in kinds_of(parse(query, TODAY))) is asks


def test_results_count_what_they_do_not_show():
    assert Results(counts={HitKind.NOTE: 3, HitKind.PERSON: 1}).count == 4


def test_a_long_paragraph_is_cut_at_blanks_around_the_hit():
    text = "alpha " * 40 + "needle" + " omega" * 40
    snippet, marks = excerpt(text, marked(text, patterns("needle")))
    assert snippet.startswith("… alpha")
    assert snippet.endswith("omega …")
    assert [mark.of(snippet) for mark in marks] == ["needle"]


def test_a_text_without_blanks_is_cut_anyway():
    text = "x" * 200 + "needle" + "y" * 200
    snippet, marks = excerpt(text, marked(text, patterns("needle")))
    assert len(snippet) < 150
    assert marks[0].of(snippet) == "needle"
    assert len(excerpt(text, ())[0]) < 150


@given(st.text("aAbé ’'\n"), st.text("aAbé’ ", max_size=8))
def test_marks_never_overlap_and_lie_in_the_snippet(text, query):
    marks = marked(text, patterns(query))
    assert all(one.end <= other.start for one, other in pairwise(marks))
    if marks:
        snippet, shown = excerpt(text, marks)
        assert shown
        assert all(folded(mark.of(snippet)) in {folded(it.of(text)) for it in marks} for mark in shown)
