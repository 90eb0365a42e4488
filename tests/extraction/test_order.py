"""What is read in documents whose running text is parted by captions, tables and footnotes."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.conftest import Found
from extraction.test_analyzer import check, ignore, never
from readback.core.article import Article, Draft, article_from
from readback.core.document import APART, BODY, Block, Form, Role
from readback.core.ports import Analyzer
from readback.core.text import Span
from readback.extraction.order import reading_order

CAPTION, TABLE, FOOTNOTE = Form(Role.CAPTION), Form(Role.TABLE), Form(Role.FOOTNOTE, label="1")


def article_of(*paragraphs: tuple[str, Form]) -> Article:
    draft = Draft(tuple(Block(text, form) for text, form in paragraphs), title="Mill fire")
    return article_from(draft, opened=datetime(2026, 5, 3, tzinfo=UTC), original_sha256="", source="mill.docx")


def read(analyzer: Analyzer, *paragraphs: tuple[str, Form]) -> Found:
    article = article_of(*paragraphs)
    return Found(article, analyzer.analyze(article, ignore, never))


FIRST = "“The mill was old,” said Clara Brandt, who owned it. “We knew that."
SECOND = "“And nobody did a thing about it.”"


@pytest.mark.parametrize(
    "between",
    [
        ("The mill in June, seen by Otto Reyes.", CAPTION),
        ("Year · Fires · Cause", TABLE),
        ("Letter of Otto Reyes.", FOOTNOTE),
    ],
)
def test_a_quotation_goes_on_behind_what_stands_between_its_paragraphs(analyzer, between):
    whole = read(analyzer, ("Mill fire", BODY), (FIRST, BODY), (SECOND, BODY))
    parted = read(analyzer, ("Mill fire", BODY), (FIRST, BODY), between, (SECOND, BODY))
    assert parted.said == whole.said
    assert any(len(pieces) > 1 for _, pieces in parted.said)


def test_nobody_in_a_caption_or_footnote_speaks_in_the_running_text(analyzer):
    body = (("Mill fire", BODY), ("Clara Brandt owned the mill.", BODY), ("“It was old,” she said.", BODY))
    apart = ("“I took this picture,” Otto Reyes said.", CAPTION), ("Otto Reyes said so.", FOOTNOTE)
    found = read(analyzer, *body[:2], apart[0], body[2], apart[1])
    speakers = {words: speaker for speaker, (words,) in found.said}
    assert speakers["It was old,"] == "Clara Brandt"
    assert speakers["I took this picture,"] == "Otto Reyes"


def test_what_is_found_stands_in_the_order_of_the_article(analyzer):
    found = read(
        analyzer,
        ("Mill fire", BODY),
        ("Otto Reyes took this picture in Lisbon.", CAPTION),
        ("“It was old,” Clara Brandt said in Lisbon.", BODY),
    )
    named = [it.span.of(found.text) for it in found.analysis.mentions]
    assert named.index("Otto Reyes") < named.index("Clara Brandt")


def test_an_article_of_running_text_is_read_as_it_stands():
    article = article_of(
        ("Mill fire", BODY), ("It was old.", Form(Role.QUOTE)), ("What came of it", Form(Role.HEADING, 2))
    )
    assert reading_order(article).text == article.text


roles = st.sampled_from((BODY, Form(Role.ITEM), CAPTION, TABLE, FOOTNOTE))
words = st.sampled_from(
    ("“It was old,” she said.", "Clara Brandt said: “No.", "“And more.”", "Otto Reyes", "“", "* * *", "🙂 é")
)
documents = st.lists(st.tuples(words, roles), min_size=1, max_size=8)


@given(documents)
def test_every_paragraph_is_read_once_and_put_back_where_it_stood(paragraphs):
    article = article_of(*paragraphs)
    order = reading_order(article)
    read = []
    for number, place in enumerate(article.paragraphs):
        if order.starts:
            at = order.starts[order.origins.index(place.start)]
            here = Span(at, at + len(place))
            assert here.of(order.text) == place.of(article.text)
            assert order.back(here) == place
            read.append((at, article.form(number).role in APART))
    assert [apart for _, apart in sorted(read)] == sorted(apart for _, apart in read)


@given(documents)
def test_any_document_is_analysed_and_every_offset_is_true(analyzer, paragraphs):
    article = article_of(*paragraphs)
    check(article, analyzer.analyze(article, ignore, never))
