"""Older saves of stories: looked into where words stand in none of the articles that stand for them."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import Protocol

from readback.core.article import Article
from readback.core.errors import ArticleMissing
from readback.core.items import Kept
from readback.core.matching import Search
from readback.core.ports import Stop
from readback.core.query import Query
from readback.core.search import Results, Widened

MOST = 500
"""So many are looked into at most, those of the stories opened last first: each is read."""


class Story(Protocol):
    """An article that stands for its story, with the number of its older saves."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def saves(self) -> int:
        """How many older saves it stands for."""
        ...

    @property
    def draft(self) -> bool:
        """Whether it is to be checked and no source."""
        ...


class Saved(Protocol):
    """What is asked of a library."""

    def summaries(self) -> Sequence[Story]:
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
