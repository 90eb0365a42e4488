"""Reported speech that was denied is not shown, spoken or copied as if it had been said."""

import pytest

from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article, Draft, article_from
from readback.core.collection import carried
from readback.core.denying import denial
from readback.core.document import blocks_of
from readback.core.rows import said_in
from readback.core.text import Span
from readback.core.workspace import now
from readback.ui.clipboard.citation import cite_quotation
from readback.ui.panel.delegate import quoted
from readback.ui.panel.rows import quotation_rows
from readback.ui.panel.setrows import said_rows
from readback.ui.speech.utterances import quotation_words

TEXT = ("Minister answers", "The minister denied that she had called the crews lazy. She said that they were tired.")


@pytest.fixture
def answered() -> Article:
    draft = Draft(blocks_of(TEXT), title=TEXT[0])
    return article_from(draft, opened=now(), original_sha256="0" * 64, source="answers.txt")


def reported(article: Article, verb: str, words: str) -> Quotation:
    def at(what: str) -> Span:
        start = article.text.index(what)
        return Span(start, start + len(what))

    speaker = Speaker("The minister", SpeakerKind.DESCRIBED)
    mention, spans = at("minister"), (at(words),)
    return Quotation(spans, QuotationKind.INDIRECT, speaker, mention, at(verb), Confidence.SURE, "before")


@pytest.mark.parametrize(
    ("verb", "words", "shown"),
    [("denied", "she had called the crews lazy", "denied:"), ("said", "they were tired", "says:")],
)
def test_what_was_denied_stands_after_the_articles_own_verb(
    answered: Article, verb: str, words: str, shown: str
) -> None:
    quotation = reported(answered, verb, words)
    (row,) = quotation_rows(answered, Analysis(answered.id, "", quotations=(quotation,)), lambda _: "")
    assert quoted(row)[0] == f"{shown} {words}"
    assert f"{shown} {words}" in row.words
    (over_several,) = said_rows(carried(said_in(answered, Analysis(answered.id, "", quotations=(quotation,)))))
    assert quoted(over_several)[0] == f"{shown} {words}"
    assert f"{shown} {words}" in over_several.spoken
    assert f"The minister {shown} {words}" in quotation_words(answered.text, quotation)
    assert cite_quotation(answered, quotation).plain.startswith(f"The minister {shown} {words}")


def test_only_a_verb_that_denies_is_one(answered: Article) -> None:
    assert denial(reported(answered, "said", "they were tired"), answered.text) == ""
