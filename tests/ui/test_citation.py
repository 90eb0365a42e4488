"""What is copied says whose words it is and where they stand, and puts nothing into marks that was not said so."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from readback.core.analysis import Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.text import Span
from readback.ui.clipboard.citation import Form, cite_passage, cite_quotation

SOURCE = "“Ferry line knew of cracked hull”, Coast Herald, by Lena Marsh, 14 May 2026, ¶1 in Readback"
FORMATTED = SOURCE.replace("Coast Herald", "<i>Coast Herald</i>")
LINK = "https://x.example/1#:~:text=runs%20the%20ferry"


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def published(article: Article) -> Article:
    return replace(
        article, byline="Lena Marsh", outlet="Coast Herald", published="2026-05-14", url="https://x.example/1"
    )


def at(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def quotation(article: Article, kind: QuotationKind, *pieces: str) -> Quotation:
    spans = tuple(at(article, piece) for piece in pieces)
    return Quotation(spans, kind, Speaker("Ada Brook", SpeakerKind.PERSON), None, None, Confidence.SURE, "")


def test_a_passage_is_copied_in_marks_with_its_source(published: Article) -> None:
    copied = cite_passage(published, at(published, "runs the ferry"))
    assert copied.plain == f"“runs the ferry” — {SOURCE}"
    assert copied.html == f"<p>“runs the ferry” — {FORMATTED}</p>"
    assert copied.link == ""


def test_with_a_link_the_very_words_are_pointed_at(published: Article) -> None:
    copied = cite_passage(published, at(published, "runs the ferry"), link=True)
    assert copied.plain == f"“runs the ferry” — {SOURCE}, {LINK}"
    assert f'<a href="{LINK}">“Ferry line knew of cracked hull”</a>' in copied.html
    assert copied.link == LINK


def test_an_article_without_an_address_is_copied_without_a_link(article: Article) -> None:
    copied = cite_passage(article, at(article, "runs the ferry"), link=True)
    assert copied == cite_passage(article, at(article, "runs the ferry"))


def test_a_passage_that_has_marks_gets_none_of_ours(published: Article) -> None:
    words = "Skarholm. “It was cold,”"
    assert cite_passage(published, at(published, words)).plain.startswith(f"{words} — ")


def test_what_is_not_known_of_the_source_is_left_out(article: Article) -> None:
    assert cite_passage(article, Span(0, 5)).plain == "“Ferry” — “Ferry line knew of cracked hull”, headline"


def test_what_looks_like_markup_is_copied_as_it_stands(article: Article) -> None:
    odd = replace(article, title="A <b>bold</b> & plain one", outlet="R&D")
    assert "“A &lt;b&gt;bold&lt;/b&gt; &amp; plain one”, <i>R&amp;D</i>" in cite_passage(odd, Span(0, 5)).html


def test_a_split_quotation_is_copied_in_its_pieces(published: Article) -> None:
    said = quotation(published, QuotationKind.DIRECT, "It was cold,", "We looked twice,")
    assert cite_quotation(published, said).plain == f"“It was cold,” / “We looked twice,” — Ada Brook, {SOURCE}"


def test_reported_speech_is_copied_without_marks(published: Article) -> None:
    said = quotation(published, QuotationKind.INDIRECT, "runs the ferry")
    assert cite_quotation(published, said).plain == f"Ada Brook says: runs the ferry — {SOURCE}"
    nobody = replace(said, speaker=None)
    assert cite_quotation(published, nobody).plain == f"Speaker unknown, reported: runs the ferry — {SOURCE}"


def test_the_articles_own_words_for_the_speaker_are_told(published: Article) -> None:
    said = quotation(published, QuotationKind.DIRECT, "We looked twice,")
    start = published.text.index("it says")
    told = replace(said, mention=Span(start, start + 2), cue=Span(start + 3, start + 7))
    copied = cite_quotation(published, replace(told, confidence=Confidence.CHECK)).plain
    assert copied.startswith("“We looked twice,” — Ada Brook (“it says”; speaker to check), “Ferry")


def test_a_speaker_called_by_name_is_not_told_twice(published: Article) -> None:
    said = quotation(published, QuotationKind.DIRECT, "It was cold,")
    assert "(" not in cite_quotation(published, replace(said, mention=at(published, "Brook"))).plain


def test_nothing_is_claimed_of_an_unknown_speaker(published: Article) -> None:
    said = replace(quotation(published, QuotationKind.DIRECT, "It was cold,"), speaker=None)
    assert cite_quotation(published, said).plain == f"“It was cold,” — Speaker unknown, {SOURCE}"


SHORT = "Coast Herald, 14 May 2026, ¶1 in Readback"
REFERENCE = "Lena Marsh: “Ferry line knew of cracked hull”, Coast Herald, 14 May 2026, ¶1 in Readback"


def test_a_source_can_be_told_by_outlet_and_date(published: Article) -> None:
    copied = cite_passage(published, at(published, "runs the ferry"), form=Form.SHORT)
    assert copied.plain == f"“runs the ferry” — {SHORT}"
    assert copied.html == f"<p>“runs the ferry” — {SHORT.replace('Coast Herald', '<i>Coast Herald</i>')}</p>"
    nowhere = cite_passage(replace(published, outlet=""), at(published, "runs the ferry"), form=Form.SHORT)
    assert nowhere.plain == "“runs the ferry” — “Ferry line knew of cracked hull”, 14 May 2026, ¶1 in Readback"


def test_a_source_can_be_told_as_in_a_bibliography_with_its_address(published: Article) -> None:
    said = quotation(published, QuotationKind.DIRECT, "It was cold,")
    copied = cite_quotation(published, said, form=Form.REFERENCE)
    assert copied.plain == f"“It was cold,” — Ada Brook, {REFERENCE}, https://x.example/1"
    nobody = cite_quotation(replace(published, byline=""), said, form=Form.REFERENCE)
    assert nobody.plain.startswith("“It was cold,” — Ada Brook, “Ferry line knew of cracked hull”, Coast Herald")


@pytest.mark.parametrize("form", Form)
def test_in_every_form_a_link_leads_to_the_words(published: Article, form: Form) -> None:
    copied = cite_passage(published, at(published, "runs the ferry"), link=True, form=form)
    assert copied.plain.endswith(f", {LINK}")
    assert copied.plain.count("https://") == 1
    assert f'— <a href="{LINK}">' in copied.html
