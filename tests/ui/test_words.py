"""Numbers, dates and quotations in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.text import Span
from readback.ui.citation import cite_passage, cite_quotation
from readback.ui.panel.rows import quotation_rows
from readback.ui.words import clock, counted, day, tr


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_words_without_values_may_hold_braces() -> None:
    assert tr("{a}") == "{a}"
    assert tr("{a} of {b}", a=1, b="two") == "1 of two"


@pytest.mark.parametrize(("number", "words"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes"), (1234, "1,234 notes")])
def test_numbers_come_with_their_noun(number: int, words: str) -> None:
    assert counted(number, "1 note", "{n} notes") == words


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026-05-14", "14 May"),
        ("2026-05-14T09:12:00+02:00", "14 May"),
        ("2019-12-01", "1 Dec 2019"),
        ("last week", "last week"),
        ("", ""),
    ],
)
def test_dates_are_written_as_people_do(published: str, shown: str) -> None:
    assert day(published, today=date(2026, 11, 2)) == shown


def test_the_year_can_be_asked_for() -> None:
    assert day("2026-05-14", today=date(2026, 11, 2), year=True) == "14 May 2026"


def test_a_time_of_day_is_the_readers_own() -> None:
    when = datetime(2026, 5, 14, 8, 42, tzinfo=UTC)
    assert clock(when) == f"{when.astimezone():%H:%M}"


@pytest.fixture
def published(article: Article) -> Article:
    return replace(
        article, byline="Lena Marsh", outlet="Coast Herald", published="2026-05-14", url="https://x.example/1"
    )


SOURCE = "Ferry line knew of cracked hull, by Lena Marsh, Coast Herald, 14 May 2026, ¶1, https://x.example/1"


def test_a_passage_is_copied_in_marks_with_its_source(published: Article) -> None:
    at = published.text.index("runs the ferry")
    assert cite_passage(published, Span(at, at + 14)) == f"“runs the ferry”\n— {SOURCE}"


def test_a_passage_that_has_marks_gets_none_of_ours(published: Article) -> None:
    at = published.text.index("“")
    words = published.text[at - 5 : at + 5]
    assert cite_passage(published, Span(at - 5, at + 5)).startswith(words.strip() + "\n")


def test_what_is_not_known_of_the_source_is_left_out(article: Article) -> None:
    assert cite_passage(article, Span(0, 5)) == "“Ferry”\n— Ferry line knew of cracked hull, ¶1"


def quotation(article: Article, kind: QuotationKind, *pieces: str) -> Quotation:
    spans = tuple(Span(at, at + len(piece)) for piece in pieces for at in [article.text.index(piece)])
    speaker = Speaker("Ada Brook", SpeakerKind.PERSON)
    return Quotation(spans, kind, speaker, None, None, Confidence.SURE, "")


def test_a_split_quotation_is_copied_in_its_pieces(published: Article) -> None:
    said = quotation(published, QuotationKind.DIRECT, "It was cold,", "We looked twice,")
    (row,) = quotation_rows(published, Analysis(published.id, "", quotations=(said,)), lambda _: "")
    assert cite_quotation(published, row) == f"“It was cold,” / “We looked twice,”\n— Ada Brook, {SOURCE}"


def test_reported_speech_is_copied_without_marks(published: Article) -> None:
    said = quotation(published, QuotationKind.INDIRECT, "runs the ferry")
    (row,) = quotation_rows(published, Analysis(published.id, "", quotations=(said,)), lambda _: "")
    assert cite_quotation(published, row) == f"Ada Brook says: runs the ferry\n— {SOURCE}"
