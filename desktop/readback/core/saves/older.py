"""Older saves of stories: looked into where words stand in none of the articles that stand for them."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import Protocol

from readback.core.article import Article
from readback.core.errors import ArticleMissing
from readback.core.items import Kept
from readback.core.library import Summary
from readback.core.matching import Search
from readback.core.ports import Stop
from readback.core.query import Query
from readback.core.quotecheck.candidate import Passage
from readback.core.quotecheck.seeking import SHORT, Carrier
from readback.core.search import Results, Widened
from readback.core.words import words_of

MOST = 500
"""So many are looked into at most, those of the stories opened last first: each is read."""


class Saved(Protocol):
    """What is asked of a library."""

    def summaries(self) -> Sequence[Summary]:
        """Every article that stands for its story, the one opened last first."""
        ...

    def article(self, id: str) -> Article:
        """The article of this id. Raises ArticleMissing."""
        ...


def older(library: Saved) -> Iterator[Article]:
    """The older saves that can be read."""
    newest = (it.id for it in library.summaries() if it.saves and not it.draft)
    for id in islice(dict.fromkeys(save for one in newest for save in _saves(library, one)), MOST):
        with suppress(ArticleMissing):
            yield library.article(id)


def _saves(library: Saved, id: str) -> Sequence[str]:
    with suppress(ArticleMissing):
        return library.article(id).saves
    return ()


def searched(library: Saved, query: Query, most: int, stop: Stop) -> Results:
    """What a query finds in older saves, with just its words; nothing once stopped."""
    search = Search(query, (), most)
    for article in older(library):
        if stop():
            return Results()
        search.look(Kept(article))
    found = search.results()
    return _older(found) if found.widened is Widened.NONE else Results()


def _older(found: Results) -> Results:
    return replace(found, hits=tuple(replace(hit, older=True) for hit in found.hits))


class OlderSaves:
    """Finds quotations of a draft in older saves, by all of their words in a row; each save is read once."""

    def __init__(self, library: Saved) -> None:
        self._library = library
        self._known: list[tuple[str, list[tuple[Passage, str]]]] | None = None

    def carrying(self, pieces: Sequence[str]) -> list[Carrier]:
        """The saves that have all pieces of a quotation; none for one of few words, which stand in many an article."""
        wanted = [words_of(it) for it in pieces]
        if sum(map(len, wanted)) <= SHORT:
            return []
        if self._known is None:
            self._known = [(it.id, _passages(it)) for it in older(self._library)]
        rows = [f" {' '.join(it)} " for it in wanted]
        found = list[Carrier]()
        for id, passages in self._known:
            there = tuple(passage for passage, words in passages if any(row in words for row in rows))
            if there and all(any(row in words for _, words in passages) for row in rows):
                found.append(Carrier(id, there))
        return found


def _passages(article: Article) -> list[tuple[Passage, str]]:
    return [(Passage(it), f" {' '.join(words_of(it.of(article.text)))} ") for it in article.paragraphs]
