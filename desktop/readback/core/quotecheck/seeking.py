"""What is asked of a library for each quotation of a draft: which articles may carry it, and where to look in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from readback.core.analysis import Analysis, Quotation, QuotationKind
from readback.core.article import Article
from readback.core.corrections import Correction
from readback.core.metadata import SourceKind
from readback.core.quotecheck.candidate import Passage
from readback.core.words import words_of

SHORT = 3
"""So few words stand in many an article: a quotation of no more is only looked for where its speaker is named."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words of a quotation, piece by piece, and whose they are said to be; empty where nobody is named.

    Where it is `among` what that speaker says, it is looked for there by any of its words, then in what names the
    speaker, where it may stand without marks: in a turn of an interview. Where `every` article is wanted, those that
    have clearly less of it than another has are given, too, and the likeliest are followed by all the others, without
    their passages; these are asked for with the ids that it is then looked for `inside`.
    """

    pieces: tuple[str, ...]
    speaker: str = ""
    among: bool = False
    every: bool = False
    inside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Carrier:
    """An article that may carry a quotation, by its id, and its passages, those that share most with it first.

    A passage that was left out is known by its number among those of the article that are not empty.
    """

    article: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many articles of a library may be sources, and how many of these are pictures without words.

    `languages` are those of their texts, by two-letter codes, as far as they are known.
    """

    sources: int = 0
    scans: int = 0
    languages: frozenset[str] = frozenset()


def wanted_of(text: str, quotation: Quotation) -> Wanted:
    """What is looked for of a quotation in this text: reported speech among what its speaker says elsewhere."""
    pieces = tuple(span.of(text) for span in quotation.spans)
    few = sum(len(words_of(piece)) for piece in pieces) <= SHORT
    speaker = quotation.speaker.name if quotation.speaker else ""
    return Wanted(pieces, speaker, among=few or quotation.kind is QuotationKind.INDIRECT)


def holdings(articles: Iterable[tuple[Article, str]]) -> Holdings:
    """How many of some articles, each with its language, may be sources."""
    sources = [(it, language) for it, language in articles if not it.draft and it.kind is not SourceKind.OWN]
    scans = sum(is_scan(article) for article, _ in sources)
    return Holdings(len(sources), scans, frozenset(language for _, language in sources if language))


def is_scan(article: Article) -> bool:
    """Whether an article is pictures without words."""
    return bool(article.pictures) and not article.text.strip()


class Sources(Protocol):
    """What a library gives to whoever holds a draft against it; ArticleMissing is raised as `core.library` says."""

    def article(self, id: str) -> Article:
        """The article of this id."""
        ...

    def corrections(self, article: str = "") -> Sequence[Correction]:
        """What the reader settled in an article, and what in all articles, in the order it was made.

        Without an article it is what was settled in all of them.
        """
        ...

    def analysis(self, article: str, engine: str) -> Analysis | None:
        """The kept analysis of an article by this engine, by any where none is named, or None.

        A damaged one counts as none.
        """
        ...

    def carrying(self, wanted: Sequence[Wanted], most: int) -> Sequence[Sequence[Carrier]]:
        """For each quotation the articles that may carry it, at most so many, the likeliest first.

        Neither drafts nor older versions of a text, nor the reader's own stories.
        """
        ...

    def holdings(self) -> Holdings:
        """How much quotations are held against."""
        ...
