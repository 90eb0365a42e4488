from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.query import Filter, Query, Term, parse, without
from readback.core.query_names import Field, Within
from readback.core.text import Span
from readback.core.words import Match, Words

TODAY = date(2026, 5, 20)


def read(text: str) -> Query:
    return parse(text, TODAY)


def spelt(term: Term) -> str:
    """A term in short: words with what must be met of them, or a field."""
    what = term.what
    sign = "-" if term.negated else ""
    if isinstance(what, Filter):
        return f"{sign}{what.field}={what.value}"
    return sign + " ".join(what.words) + {Match.WHOLE: "", Match.BEGINNING: "…", Match.PART: "~"}[what.match]


def clauses(text: str) -> list[str]:
    return [" | ".join(map(spelt, clause)) for clause in read(text).clauses]


def problems(text: str) -> list[str]:
    return [span.of(text) for span in read(text).problems]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ferry Line", ["ferry~", "line~"]),
        ("sea in no we", ["sea…", "in", "no", "we…"]),
        ("we ", ["we"]),
        ('"Sea wall" “the  line”', ["sea wall", "the line"]),
        ("-ferry -“sea wall” –boat", ["-ferry", "-sea wall", "-boat"]),
        ("fer* O’Rell covid検査", ["fer…", "o rell…", "covid 検 査"]),
        ("a OR b OR “c d” e", ["a | b | c d", "e"]),
        ("a OR -b", ["a | -b"]),
        ("12:30 and/or", ["12 30", "and or…"]),
        ("-", []),
        ("… OR a", ["a"]),
        ("a OR …", ["a"]),
    ],
)
def test_words_phrases_and_choices(text, meant):
    assert clauses(text) == meant
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ('person:"Mira Okonjo"', "person=mira okonjo"),
        ("place:Norsund", "place=norsund"),
        ("SAID-BY:mira", "said-by=mira"),
        ("-tag:#Check", "-tag=check"),
        ('tag:"sea wall"', "tag=sea-wall"),
        ("color:gray", "colour=grey"),
        ("colour:blue", "colour=blue"),
        ("project:“Old Harbour”", "project=old harbour"),
    ],
)
def test_fields(text, meant):
    assert clauses(text) == [meant]
    assert problems(text) == []


def test_names_are_met_by_their_beginning_unless_they_are_quoted():
    assert [clause[0].what.words.match for clause in read('person:mira person:"mira"').clauses] == [
        Match.BEGINNING,
        Match.WHOLE,
    ]


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("before:2026-05", None, date(2026, 5, 1)),
        ("before:3w", None, date(2026, 4, 29)),
        ("after:2026", date(2026, 1, 1), None),
        ("opened:2026-05-03", date(2026, 5, 3), date(2026, 5, 4)),
        ("opened:2d", date(2026, 5, 18), None),
    ],
)
def test_dates(text, since, until):
    what = read(text).clauses[0][0].what
    assert (what.since, what.until) == (since, until)


def test_where_to_look_is_no_condition():
    query = read("in:title ferry OR in:notes -in:notes")
    assert clauses("in:title ferry OR in:notes -in:notes") == ["ferry~"]
    assert query.within == {Within.TITLE}
    assert not query.everywhere
    assert read("ferry").everywhere
    assert read("-in:quotes").within == set(Within) - {Within.QUOTES}
    assert not read("in:title").empty
    assert read(" ").empty


@pytest.mark.parametrize(
    ("text", "meant", "wrong"),
    [
        ("before:soon x", ["before~", "soon~", "x"], ["before:soon"]),
        ("foo:bar", ["foo bar…"], ["foo:bar"]),
        ("colour:teal in:foo", ["colour~", "teal~", "in…", "foo…"], ["colour:teal", "in:foo"]),
        ("OR a", ["or", "a"], ["OR"]),
        ("a OR", ["a", "or…"], ["OR"]),
        ("a OR OR b", ["a", "or", "or", "b"], ["OR", "OR"]),
        ('a "sea wall', ["a", "sea…", "wall~"], ['"sea wall']),
        ('foo:"sea wall', ["foo", "sea…", "wall~"], ['foo:"sea wall']),
        ('said-by:"Mira Ok', ["said-by=mira ok"], ['said-by:"Mira Ok']),
        ("person:… tag:# x", ["person~", "tag…", "x"], ["person:…", "tag:#"]),
    ],
)
def test_what_cannot_be_understood_is_told_and_searched_as_words(text, meant, wrong):
    assert clauses(text) == meant
    assert problems(text) == wrong


@pytest.mark.parametrize(
    ("text", "number", "left"),
    [
        ("ferry tag:a line", 0, "ferry line"),
        ("tag:a OR tag:b x", 0, "tag:b x"),
        ("x OR tag:b", 0, "x"),
        ("tag:a", 0, ""),
        ("a OR tag:b OR c", 0, "a OR c"),
        ("ORB tag:a ORB", 0, "ORB ORB"),
    ],
)
def test_a_field_can_be_taken_out(text, number, left):
    assert without(text, read(text).fields[number].span) == left


@given(st.lists(st.sampled_from([*'"“-:* aA’港\n', "OR", "tag:", "before:", "3w", "in:", "title", "said-by:"])))
def test_every_query_is_read_and_its_places_lie_in_it(pieces):
    text = "".join(pieces)
    query = read(text)
    spans = [*query.problems, *(term.span for term in query.fields), *(it.span for c in query.clauses for it in c)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(
        isinstance(it.what, Filter) or (isinstance(it.what, Words) and it.what.words) for c in query.clauses for it in c
    )
    for term in query.fields:
        assert isinstance(read(without(text, term.span)), Query)


def test_the_places_of_fields_are_told():
    text = "ferry -tag:check in:title"
    assert [(term.what.field, term.span.of(text), term.negated) for term in read(text).fields] == [
        (Field.TAG, "-tag:check", True),
        (Field.IN, "in:title", False),
    ]
    assert read(text).fields[0].span == Span(6, 16)
