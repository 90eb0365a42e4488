"""Quotations of a draft in older saves of stories, where no article that stands for one has their words."""

from collections.abc import Sequence

from readback.core.article import Article
from readback.core.older import Saved, older
from readback.core.quotecheck.candidate import Passage
from readback.core.quotecheck.seeking import SHORT, Carrier
from readback.core.words import words_of


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
