"""Where a passage is cited, and the ways to footnotes and back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.article import Article, Draft, article_from
from readback.core.document import HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.core.locators import Locator, Locators

PAGE, TIME, LINE, NOTE = LandmarkKind
FOOTNOTE = Role.FOOTNOTE


def article_of(*blocks: Block) -> Article:
    draft = Draft(blocks, title=blocks[0].text)
    return article_from(draft, opened=datetime(2026, 5, 3, tzinfo=UTC), original_sha256="", source="report.pdf")


REPORT = article_of(
    Block("The sluice at Orne", HEADLINE, (Landmark(0, PAGE, "xi", 10),)),
    Block("Nobody had oiled the gate. It stuck.", landmarks=(Landmark(26, NOTE, "1"), Landmark(27, PAGE, "xii", 11))),
    Block("The keeper wrote twice.", Form(Role.ITEM, 0, "12."), (Landmark(23, NOTE, "2"),)),
    Block("The gate in June", Form(Role.CAPTION)),
    Block("Letter of 3 May.", Form(FOOTNOTE, label="1"), (Landmark(0, PAGE, "xi", 10),)),
    Block("A copy is kept in Orne.", Form(FOOTNOTE)),
    Block("Letters of 4 May.", Form(FOOTNOTE, label="2")),
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("sluice", Locator(0, "xi")),
        ("Nobody", Locator(1, "xi")),
        ("It stuck", Locator(1, "xii")),
        ("keeper", Locator(2, "xii", number="12.")),
        ("gate in June", Locator(3, "xii")),
        ("3 May", Locator(4, "xi", footnote="1")),
        ("A copy", Locator(5, "xi", footnote="1")),
        ("4 May", Locator(6, "xii", footnote="2")),
    ],
)
def test_a_place_is_known_by_page_and_paragraph_or_footnote(words, place):
    assert Locators(REPORT).of(REPORT.text.index(words)) == place


def test_words_of_a_recording_are_known_by_their_time():
    talk = article_of(
        Block("Talk"),
        Block("We saw it.", landmarks=(Landmark(0, TIME, "0:03:12", 192),)),
        Block("So did we."),
    )
    assert [Locators(talk).of(span.start).time for span in talk.paragraphs] == ["", "0:03:12", "0:03:12"]


def test_a_line_is_that_of_the_page_it_stands_on():
    hearing = article_of(
        Block("Hearing"),
        Block(
            "Q. Who saw it? A. I did.",
            landmarks=(
                Landmark(0, PAGE, "12", 11),
                Landmark(0, LINE, "7", 7),
                Landmark(15, LINE, "8", 8),
                Landmark(21, PAGE, "13", 12),
            ),
        ),
    )
    start = hearing.paragraphs[1].start
    places = [Locators(hearing).of(start + at) for at in (0, 15, 21)]
    assert [(it.page, it.line) for it in places] == [("12", "7"), ("12", "8"), ("13", "")]


def notes(article: Article) -> list[Landmark]:
    return [it for it in article.landmarks if it.kind is NOTE]


def test_a_reference_leads_to_its_footnote_and_every_part_of_that_back():
    first, second = notes(REPORT)
    assert [Locators(REPORT).footnote(it) for it in (first, second)] == [REPORT.paragraphs[4], REPORT.paragraphs[6]]
    assert [Locators(REPORT).reference(index) for index in (4, 5, 6)] == [first, first, second]
    assert [Locators(REPORT).footnote_label(index) for index in (4, 5, 6)] == ["1", "1", "2"]


def test_a_reference_without_a_footnote_leads_nowhere():
    article = article_of(Block("A head"), Block("Words.", landmarks=(Landmark(6, NOTE, "9"),)))
    assert Locators(article).footnote(notes(article)[0]) is None


def test_footnotes_that_are_counted_anew_are_met_in_order():
    article = article_of(
        Block("A head"),
        *(Block(f"Page {page}.", landmarks=(Landmark(7, NOTE, "1"),)) for page in (1, 2)),
        *(Block(f"Note of page {page}.", Form(FOOTNOTE, label="1")) for page in (1, 2)),
    )
    assert [Locators(article).footnote(it) for it in notes(article)] == list(article.paragraphs[3:])
    assert [Locators(article).reference(index) for index in (3, 4)] == notes(article)


marks = st.lists(st.builds(Landmark, st.integers(0, 6), st.sampled_from(LandmarkKind), st.sampled_from("12"))).map(
    tuple
)
forms = st.builds(Form, st.sampled_from(Role), st.integers(0, 3), st.sampled_from(("", "1", "2")))
blocks = st.lists(st.builds(Block, st.just("He ran."), forms, marks), min_size=1, max_size=8)


@given(blocks)
def test_every_place_of_any_document_is_known(made):
    article = article_of(*made)
    for offset in range(len(article.text) + 1):
        assert Locators(article).of(offset).paragraph <= len(article.paragraphs)
    for landmark in notes(article):
        place = Locators(article).footnote(landmark)
        assert place is None or article.form(article.paragraphs.index(place)).role is FOOTNOTE
    for index in range(len(article.paragraphs)):
        if article.form(index).role is FOOTNOTE:
            back = Locators(article).reference(index)
            assert back is None or back.label == Locators(article).footnote_label(index)
