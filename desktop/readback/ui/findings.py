"""What was found in an article as lines of text, for where there is no window to show it in."""

from collections.abc import Iterator

from readback.core.analysis import Analysis, Confidence, Kind, Quotation, QuotationKind
from readback.core.article import Article
from readback.ui.words import tr


def findings(article: Article, analysis: Analysis) -> Iterator[str]:
    """The title, the names of each kind with how often they stand there, and the quotations with their speakers."""
    yield article.title
    names = {Kind.PERSON: tr("People"), Kind.PLACE: tr("Places"), Kind.ORGANISATION: tr("Organisations")}
    for kind, name in names.items():
        found = [f"{it.name} ({len(analysis.mentions_of(it.id))})" for it in analysis.of_kind(kind)]
        yield f"{name}: {', '.join(found) or '–'}"
    yield tr("Quotations: {n}", n=len(analysis.quotations))
    for quotation in analysis.quotations:
        yield f"  {_speaker(quotation)}: {_words(article, quotation)}"


def _speaker(quotation: Quotation) -> str:
    name = quotation.speaker.name if quotation.speaker else tr("Speaker unknown")
    return f"{name} ?" if quotation.confidence is Confidence.CHECK else name


def _words(article: Article, quotation: Quotation) -> str:
    pieces = [" ".join(span.of(article.text).split()) for span in quotation.spans]
    if quotation.kind is QuotationKind.INDIRECT:
        return tr("says: {words}", words=" / ".join(pieces))
    return " / ".join(f"“{piece}”" for piece in pieces)
