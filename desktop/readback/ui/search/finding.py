"""Finding words in one text: as they are typed, without regard to case, accents or the form of marks."""

from collections.abc import Iterator
from datetime import date

from readback.core.article import Article
from readback.core.query import parse
from readback.core.search import marked, sought
from readback.core.text import Span, folded
from readback.ui.tasks import Job

_EVERY = 2_000
"""How many finds are made between two looks at whether the work should end."""

_PIECE = 20_000
"""How much of a text is made comparable at a time, in code points; a millisecond's worth."""


def find_phrase(text: str, phrase: str, job: Job) -> tuple[Span, ...]:
    """Where a phrase stands in a text."""
    return tuple(_phrases(_folded(text, job), folded(phrase), job)) if phrase.strip() else ()


def _folded(text: str, job: Job) -> str:
    """The text as it is compared, piece by piece: a long one in one go would keep the window from turning meanwhile."""
    pieces = []
    for at in range(0, len(text), _PIECE):
        if job.stop():
            break
        pieces.append(folded(text[at : at + _PIECE]))
    return "".join(pieces)


def _phrases(plain: str, phrase: str, job: Job) -> Iterator[Span]:
    at, count = plain.find(phrase), 0
    while at >= 0:
        yield Span(at, at + len(phrase))
        count += 1
        if count % _EVERY == 0 and job.stop():
            return
        at = plain.find(phrase, at + len(phrase))


def find_words(article: Article, query: str, job: Job) -> tuple[Span, ...]:
    """Where any of the words of a search stand in an article."""
    patterns = sought(parse(query, date.max).clauses)  # no date decides what is a word
    found: list[Span] = []
    for paragraph in article.paragraphs if patterns else ():
        if job.stop():
            break
        found += [span.moved(paragraph.start) for span in marked(paragraph.of(article.text), patterns)]
    return tuple(found)
