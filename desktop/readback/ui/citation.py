"""Words of an article, copied with where they stand."""

from readback.core.article import Article
from readback.core.locators import Locators
from readback.core.text import Span
from readback.ui.panel.rows import Row
from readback.ui.places import passage_words
from readback.ui.words import day, tr

_MARKS = '"“”„‟«»「」『』'


def cite_passage(article: Article, span: Span) -> str:
    """A passage with its source; in marks of our own only where it has none, which they would change."""
    words = " ".join(span.of(article.text).split())
    shown = words if any(mark in words for mark in _MARKS) else f"“{words}”"
    return f"{shown}\n— {_source(article, span)}"


def cite_quotation(article: Article, row: Row) -> str:
    """A quotation with its speaker and source: every piece in its marks, reported speech without any."""
    if row.reported:
        words = tr("{speaker} says: {words}", speaker=row.title, words=" / ".join(row.pieces))
        return f"{words}\n— {_source(article, row.spans[0])}"
    words = " / ".join(f"“{piece}”" for piece in row.pieces)
    return f"{words}\n— {row.title}, {_source(article, row.spans[0])}"


def _source(article: Article, span: Span) -> str:
    parts = [
        article.title,
        tr("by {name}", name=article.byline) if article.byline else "",
        article.outlet,
        day(article.published, year=True),
        passage_words(Locators(article), span),
        article.url,
    ]
    return ", ".join(filter(None, parts))
