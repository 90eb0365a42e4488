"""Words of an article, copied with where they stand: as plain text, and formatted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from html import escape

from readback.core.analysis import Confidence, Quotation, QuotationKind
from readback.core.article import Article
from readback.core.denying import denial
from readback.core.fragments import link_to
from readback.core.locators import Locators
from readback.core.text import Span, paragraph_at
from readback.ui import messages
from readback.ui.marks import in_pairs, pairs_of
from readback.ui.places import passage_words
from readback.ui.words import counted, day, headed, in_marks, joined, tr


class Form(StrEnum):
    """How a source is told: all that is known of it, only where and when it was published, or as in a bibliography."""

    FULL = "full"
    SHORT = "short"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Citation:
    """Words with their source, in two forms; `link` is the address of the words on their page, or empty."""

    plain: str
    html: str
    link: str


def cite_passage(article: Article, span: Span, *, link: bool = False, form: Form = Form.FULL) -> Citation:
    """A passage with its source; in marks of our own only where it has none, which they would change.

    With `link` the address of the very words follows, where the article has one.
    """
    words = " ".join(span.of(article.text).split())
    return _cited(article, in_marks(words), (span,), form, link=link)


def cite_quotation(article: Article, quotation: Quotation, *, link: bool = False, form: Form = Form.FULL) -> Citation:
    """A quotation with its speaker, as attributed, and its source: every piece in its marks, reported speech without.

    With `link` the address of the very words follows, where the article has one.
    """
    pieces = [" ".join(span.of(article.text).split()) for span in quotation.spans]
    speaker = _speaker(article, quotation)
    if quotation.kind is QuotationKind.INDIRECT:
        told = tr("{speaker} says: {words}") if quotation.speaker else tr("{speaker}, reported: {words}")
        verb = denial(quotation, article.text)
        told = tr("{speaker} {verb}: {words}") if verb else told
        words = told.format(speaker=speaker, words=" / ".join(pieces), verb=verb)
        return _cited(article, words, quotation.spans, form, link=link)
    words = " / ".join(in_pairs(pieces, pairs_of(article.text, quotation.spans)))
    return _cited(article, f"{words} — {speaker}", quotation.spans, form, link=link, after=", ")


def together(citations: Sequence[Citation]) -> Citation:
    """Several one below the other, with a line between them."""
    return Citation("\n\n".join(it.plain for it in citations), "".join(it.html for it in citations), "")


def with_others(citation: Citation, others: int) -> Citation:
    """A citation of words that so many other articles carry too."""
    if not others:
        return citation
    words = counted(others, "also in 1 other article", "also in {n} other articles")
    html = citation.html.removesuffix("</p>")
    return replace(citation, plain=f"{citation.plain} ({words})", html=f"{html} ({escape(words)})</p>")


def cite_paragraph(article: Article, offset: int) -> Citation:
    """The paragraph that holds a code point, without its words: the source, and where in it the paragraph begins."""
    start = article.paragraphs[paragraph_at(article.paragraphs, offset)].start
    return _cited(article, "", (Span(start, start),), Form.FULL, link=False, after="")


def _speaker(article: Article, quotation: Quotation) -> str:
    """Whose words they are, with the article's own words for that where they are others, and whether it is certain."""
    if quotation.speaker is None:
        return tr("Speaker unknown")
    told = ""
    if quotation.mention is not None and quotation.mention.of(article.text) not in quotation.speaker.name:
        told = tr("“{words}”", words=messages.attribution(quotation.mention, quotation.cue, article.text))
    unsure = quotation.confidence in {Confidence.CHECK, Confidence.UNKNOWN}
    beside = joined([told, tr("speaker to check") if unsure else ""])
    return f"{quotation.speaker.name} ({beside})" if beside else quotation.speaker.name


def _cited(
    article: Article, words: str, spans: tuple[Span, ...], form: Form, *, link: bool, after: str = " — "
) -> Citation:
    address = link_to(article.url, article.text, spans) if link else ""
    known = _known(article, spans[0], form)
    told = article.url if form is Form.REFERENCE and not address else address
    plain = words + after + _listed([*(told for told, _ in known), told])
    pieces = [html for _, html in known]
    if address:
        pieces[0] = f'<a href="{escape(address)}">{pieces[0]}</a>'
    elif told:
        pieces.append(escape(told))
    return Citation(plain, f"<p>{escape(words + after)}{_listed(pieces)}</p>", address)


def _known(article: Article, span: Span, form: Form) -> list[tuple[str, str]]:
    """What is told of a source, plain and as HTML; the first of it leads to the words where there is a link."""
    outlet = (article.outlet, f"<i>{escape(article.outlet)}</i>" if article.outlet else "")
    title, by, author = in_marks(article.title), "", article.byline
    if form is Form.REFERENCE and author:
        title = headed(author, title)
    elif form is Form.FULL and author:
        by = tr("by {name}", name=author)
    named = (title, escape(title))
    rest = [(it, escape(it)) for it in (by, day(article.published, year=True), _where(article, span)) if it]
    if form is Form.SHORT:
        return [outlet if article.outlet else named, *rest]
    return [named, *([outlet] if article.outlet else []), *rest]


def _where(article: Article, span: Span) -> str:
    """Where a passage stands; a number that only Readback counts is said to be its own."""
    locators = Locators(article)
    place, words = locators.of(span.start), passage_words(locators, span)
    own = place.paragraph and not place.footnote
    return tr("{place} in Readback", place=words) if own else words


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(filter(None, parts))
