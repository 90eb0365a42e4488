"""Numbers, dates and places in words."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from readback.core.article import Article, Draft, article_from
from readback.core.document import HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.core.locators import Locator, Locators
from readback.core.text import Span
from readback.ui.places import form_words, passage_words, place_words
from readback.ui.words import as_html, clock, counted, day, figure, joined, tr


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_parts_of_a_sentence_have_semicolons_between_and_empty_ones_are_left_out() -> None:
    assert joined(["in 4 articles", "", "2 scans {n}", "3 drafts"]) == "in 4 articles; 2 scans {n}; 3 drafts"
    assert joined(["", ""]) == ""


def test_words_without_values_may_hold_braces() -> None:
    assert tr("{a}") == "{a}"
    assert tr("{a} of {b}", a=1, b="two") == "1 of two"


def test_numbers_inside_sentences_are_written_as_the_readers_country_does() -> None:
    assert tr("{at} of {all}", at=3, all=12345) == "3 of 12,345"
    assert counted(2345, "1 file was not opened, of {all}.", "{n} files were not opened, of {all}.", all=10000) == (
        "2,345 files were not opened, of 10,000."
    )
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert tr("{at} of {all}", at=3, all=12345) == "3 of 12.345"


def test_the_number_of_a_paragraph_is_a_name_and_not_grouped() -> None:
    assert place_words(Locator(1234)) == "¶1234"


@pytest.mark.parametrize(("number", "words"), [(0, "0 notes"), (1, "1 note"), (2, "2 notes"), (1234, "1,234 notes")])
def test_numbers_come_with_their_noun(number: int, words: str) -> None:
    assert counted(number, "1 note", "{n} notes") == words


def test_digits_are_grouped_also_where_the_system_has_no_language() -> None:
    QLocale.setDefault(QLocale.c())
    assert figure(10000) == "10,000"


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


PAGED = article_from(
    Draft(
        (
            Block("The sluice at Orne", HEADLINE, (Landmark(0, LandmarkKind.PAGE, "xi", 10),)),
            Block("Nobody had oiled the gate. It stuck.", landmarks=(Landmark(27, LandmarkKind.PAGE, "xii", 11),)),
            Block("The keeper wrote.", Form(Role.ITEM, 0, "12.")),
            Block("Letter of May.", Form(Role.FOOTNOTE, label="7")),
        ),
        title="The sluice at Orne",
    ),
    opened=datetime(2026, 5, 3, tzinfo=UTC),
    original_sha256="",
    source="report.pdf",
)


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("sluice", "p. xi, headline"),
        ("oiled", "p. xi, ¶1"),
        ("gate. It", "pp. xi–xii, ¶1"),
        ("stuck", "p. xii, ¶1"),
        ("keeper", "p. xii, no. 12, ¶2"),
        ("Letter", "fn 7"),
    ],
)
def test_a_passage_is_cited_by_page_number_and_footnote(words: str, cited: str) -> None:
    start = PAGED.text.index(words)
    assert passage_words(Locators(PAGED), Span(start, start + len(words))) == cited


def told(*landmarks: Landmark) -> Article:
    block = Block("Q. Who saw it? A. I did.", landmarks=landmarks)
    opened = datetime(2026, 5, 3, tzinfo=UTC)
    return article_from(Draft((block,), title="Hearing"), opened=opened, original_sha256="", source="hearing.pdf")


def test_a_passage_of_a_hearing_is_cited_by_page_and_line_and_one_of_a_recording_by_its_time() -> None:
    page, line = LandmarkKind.PAGE, LandmarkKind.LINE
    hearing = told(Landmark(0, page, "12"), Landmark(0, line, "7"), Landmark(15, line, "8"))
    assert passage_words(Locators(hearing), Span(0, 5)) == "p. 12:7, ¶1"
    assert passage_words(Locators(hearing), Span(0, 20)) == "p. 12:7–8, ¶1"
    over = told(Landmark(0, page, "12"), Landmark(0, line, "25"), Landmark(15, page, "13"), Landmark(15, line, "1"))
    assert passage_words(Locators(over), Span(0, 20)) == "pp. 12:25–13:1, ¶1"
    talk = told(Landmark(0, LandmarkKind.TIME, "0:03:12", 192))
    assert passage_words(Locators(talk), Span(3, 9)) == "at 0:03:12, ¶1"
    assert place_words(Locators(talk).of(3)) == "0:03:12, ¶1"
    assert place_words(Locators(hearing).of(16)) == "p. 12:8, ¶1"


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (Form(), ""),
        (Form(Role.HEADING, 2), "heading level 2"),
        (Form(Role.ITEM), "list item"),
        (Form(Role.ITEM, 0, "3."), "list item 3."),
        (Form(Role.FOOTNOTE, label="7"), "footnote 7"),
    ],
)
def test_what_a_paragraph_is_can_be_said(form: Form, words: str) -> None:
    assert form_words(form, form.label) == words


def test_quotation_marks_of_french_stay_with_their_words_in_html(qapp: object) -> None:
    shown = QTextDocument()
    shown.setHtml(as_html("«\u202fIt was <not> cold\u202f»"))
    assert shown.toPlainText() == "« It was <not> cold »"
    assert shown.toRawText()[1] == shown.toRawText()[-2] == "\u00a0"
