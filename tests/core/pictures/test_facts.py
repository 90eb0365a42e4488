"""The places that pictures are made of, from an article and what was found in it."""

from datetime import UTC, datetime

from core.pictures.made import article as facts
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.pictures.facts import called, facts_of
from readback.core.text import Span

LINES = (
    "Pier closed",
    "Ingrid Vale closed the pier in Ellery. “It was cold,” Vale said.",
    "Vale added that nobody had asked. “Nobody,” a guard said.",
)


def made(lines: tuple[str, ...] = LINES) -> Article:
    return article_from(
        Draft(blocks_of(lines), title=lines[0] if lines else "Empty"),
        opened=datetime(2026, 5, 20, tzinfo=UTC),
        original_sha256="0" * 64,
        source="pier.txt",
    )


def span(of: Article, words: str, after: str = "") -> Span:
    start = of.text.index(words, of.text.index(after))
    return Span(start, start + len(words))


def quotation(at: Span, kind: QuotationKind, speaker: Speaker | None) -> Quotation:
    return Quotation((at,), kind, speaker, None, None, Confidence.SURE, "after")


def test_names_and_quotations_stand_in_the_order_of_the_text_with_their_paragraphs() -> None:
    it = made()
    vale, ellery = Entity("1", Kind.PERSON, "Ingrid Vale", ("Vale",)), Entity("2", Kind.PLACE, "Ellery", (), (1.0, 2.0))
    mentions = [
        Mention(span(it, "Vale added"), Kind.PERSON, "1"),
        Mention(span(it, "Ingrid Vale"), Kind.PERSON, "1"),
        Mention(span(it, "Ellery"), Kind.PLACE, "2"),
        Mention(span(it, "pier"), Kind.PLACE, "lost"),
    ]
    speaker = Speaker("Vale", SpeakerKind.PERSON, "1")
    guard = Speaker("a guard", SpeakerKind.DESCRIBED)
    quotations = [
        quotation(span(it, "Nobody,"), QuotationKind.MIXED, guard),
        quotation(span(it, "nobody had asked"), QuotationKind.INDIRECT, speaker),
        quotation(span(it, "It was cold,"), QuotationKind.DIRECT, speaker),
        quotation(span(it, "It was cold,"), QuotationKind.DIRECT, Speaker("Norsund", SpeakerKind.ORGANISATION)),
    ]
    found = facts_of(it, Analysis(it.id, "e", tuple(mentions), (vale, ellery), tuple(quotations)))
    assert [(met.name, met.kind, met.spot.paragraph, met.coordinates) for met in found.met] == [
        ("Ingrid Vale", Kind.PERSON, 1, None),
        ("Ellery", Kind.PLACE, 1, (1.0, 2.0)),
        ("Ingrid Vale", Kind.PERSON, 2, None),
    ]
    assert [(heard.name, heard.kind, heard.reported, heard.spot.paragraph) for heard in found.heard] == [
        ("Ingrid Vale", Kind.PERSON, False, 1),
        ("Norsund", Kind.ORGANISATION, False, 1),
        ("Ingrid Vale", Kind.PERSON, True, 2),
        ("", None, False, 2),
    ]
    assert found.met[0].spot.words == LINES[1]


def test_the_words_of_a_place_are_of_its_paragraph_and_never_much_longer_than_a_line() -> None:
    it = made(("Pier closed", "word " * 100 + "Vale " + "word " * 100))
    name = Entity("1", Kind.PERSON, "Vale")
    found = facts_of(it, Analysis(it.id, "e", (Mention(span(it, "Vale"), Kind.PERSON, "1"),), (name,)))
    words = found.met[0].spot.words
    assert "Vale" in words
    assert len(words) < 140
    long = quotation(it.paragraphs[1], QuotationKind.DIRECT, None)
    (heard,) = facts_of(it, Analysis(it.id, "e", (), (), (long,))).heard
    assert len(heard.spot.words) < 160


def test_an_article_of_pictures_has_no_paragraphs_and_no_facts() -> None:
    it = made(())
    assert facts_of(it, Analysis(it.id, "e")).met == ()


def test_one_over_several_articles_is_called_as_most_of_them_call_it() -> None:
    one = facts({1: [("O’Rell", Kind.PERSON), ("O’Rell", Kind.PERSON), ("O’Rell", Kind.PERSON)]}, id="a")
    two = [facts({1: [("O'Rell", Kind.PERSON)]}, id=id) for id in "bc"]
    assert called([*one.met, *two[0].met, *two[1].met]) == "O'Rell"
    assert called([*one.met, *two[0].met]) == "O’Rell"
