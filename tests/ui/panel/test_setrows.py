"""What stands in the panel's lists over several articles: every count is what its articles give together."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.analysis import Confidence, Kind, QuotationKind, SpeakerKind
from readback.core.collection import Order, carried, known
from readback.core.rows import Named, Said, Source
from readback.core.text import Span
from readback.ui.panel.rows import Row, Sort, Tab, arranged
from readback.ui.panel.setrows import PlaceRow, name_rows, said_rows, unfolded, when_words, where_words

OPENED = datetime(2025, 5, 20, 8, 30, tzinfo=UTC)
HERE = datetime(2025, 5, 3, 9, 12).astimezone()
WIRE = Source("a1", "Audit late", "Northern Wire", HERE.isoformat(), OPENED)
SOUND = Source("a2", "Harbour waits", "The Sound", (HERE + timedelta(hours=2)).isoformat(), OPENED)
DAILY = Source("a3", "No audit", "Sound Daily", "2025-05-04", OPENED)
BLOG = Source("a4", "Some thoughts", "", "", OPENED)
SOURCES = (WIRE, SOUND, DAILY, BLOG)

LATE = "The audit of the harbour is late and nobody knows why."


def named(name: str, source: Source, mentions: int = 1) -> Named:
    return Named(source, f"e {name}", Kind.PERSON, name, (), mentions, Span(7, 11))


def said(
    source: Source, words: str, number: int = 0, confidence: Confidence = Confidence.SURE, **other: object
) -> Said:
    kind = QuotationKind.INDIRECT if other.get("reported") else QuotationKind.DIRECT
    speaker = str(other.get("speaker", "Lena Marsh"))
    return Said(source, number, speaker, SpeakerKind.PERSON, None, kind, confidence, (words,), (Span(20 + number, 40),))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (WIRE, "3 May 2025, 09:12"),
        (DAILY, "4 May 2025"),
        (BLOG, "opened 20 May 2025"),
        (Source("a5", "", "", "some day in May", OPENED), "opened 20 May 2025"),
    ],
)
def test_when_something_was_published_is_told_to_the_minute_where_that_is_known(source: Source, words: str) -> None:
    assert when_words(source) == words


def test_where_something_is_met_names_the_earliest() -> None:
    assert where_words([WIRE]) == "3 May 2025, 09:12 · Northern Wire"
    assert where_words([BLOG]) == "opened 20 May 2025 · Some thoughts"
    assert where_words([WIRE, SOUND, SOUND]) == "in 2 articles, earliest 09:12 Northern Wire"
    assert where_words([WIRE, DAILY]) == "in 2 articles, earliest 3 May 2025, 09:12 Northern Wire"
    assert where_words([BLOG, WIRE]) == "in 2 articles, earliest opened 20 May 2025 “Some thoughts”"


def test_a_quotation_that_several_carry_is_one_row_that_unfolds_to_its_articles() -> None:
    rows = said_rows(carried([said(SOUND, LATE), said(WIRE, LATE, 3), said(WIRE, LATE, 5), said(BLOG, "Nobody does.")]))
    assert [(row.title, row.count, row.unfolds) for row in rows] == [("Lena Marsh", 2, True), ("Lena Marsh", 1, False)]
    assert rows[0].detail == "in 2 articles, earliest 09:12 Northern Wire · clear"
    assert rows[0].spoken.endswith("clear, collapsed")
    lines = unfolded(rows, frozenset({rows[0].key, rows[1].key}))
    assert [line.title for line in lines] == [
        "Lena Marsh",
        "3 May 2025, 09:12 · Northern Wire",
        "3 May 2025, 11:12 · The Sound",
        "Lena Marsh",
    ]
    assert lines[0].spoken.endswith("clear, expanded")
    assert isinstance(lines[1], PlaceRow)
    assert (lines[1].keys, lines[1].count, lines[1].detail) == (("q23-40", "q25-40"), 2, "Audit late")
    assert len({line.key for line in lines}) == len(lines)


def test_how_sure_the_speaker_is_stands_last() -> None:
    for confidence, words, uncertain in (
        (Confidence.CONFIRMED, "confirmed by you", False),
        (Confidence.CHECK, "check", True),
        (Confidence.UNKNOWN, "unknown", True),
    ):
        (row,) = said_rows(carried([said(WIRE, LATE, confidence=confidence, speaker="", reported=True)]))
        assert row.detail == f"3 May 2025, 09:12 · Northern Wire · reported · {words}"
        assert (row.title, row.uncertain, row.reported) == ("Speaker unknown", uncertain, True)


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(SOURCES), st.integers(1, 9)), max_size=30))
def test_a_name_counts_what_its_articles_count(found: list[tuple[str, Source, int]]) -> None:
    rows = name_rows(known([named(*it) for it in found], Order.TIME))
    assert {row.title: row.count for row in rows} == {
        name: sum(count for other, _, count in found if other == name) for name, _, _ in found
    }
    for row in rows:
        assert row.count == sum(place.count for place in row.places)
        assert {place.article for place in row.places} == {it.article for name, it, _ in found if name == row.title}
    assert [row.count for row in arranged(rows, "", Sort.COUNT)] == sorted((row.count for row in rows), reverse=True)


def test_rows_of_one_article_are_as_they_are() -> None:
    row = Row(Tab.PEOPLE, "ada", "Ada", (Span(0, 3),), countable=True)
    assert unfolded([row], frozenset({"ada"})) == (row,)


def test_whether_a_row_is_folded_is_nothing_to_filter_by() -> None:
    (row,) = said_rows(carried([said(SOUND, LATE), said(WIRE, LATE)]))
    assert row.spoken.endswith("collapsed")
    assert arranged([row], "collapsed", Sort.TEXT) == ()
    assert arranged([row], "lena", Sort.TEXT) == (row,)
