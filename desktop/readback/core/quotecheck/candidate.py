"""Where the words of a quotation may come from: saved articles with passages that share rare words with it."""

from dataclasses import dataclass

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.text import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of an article's text, or of one of its paragraphs that were left out, whose index `left_out` then is.

    It is a paragraph as a rule, and a hint: the words of a quotation may go on in the next one.
    """

    span: Span
    left_out: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be a source, with its analysis as the reader corrected it, and the passages to look at.

    The passages are in the order of how many rare words they share with the quotation. The article is no draft.
    """

    article: Article
    analysis: Analysis
    passages: tuple[Passage, ...]
