"""An article's words with their tags and heads as plain values: the rules read these, not the parser's objects."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from readback.core.text import Span


@dataclass(frozen=True, slots=True)
class Word:
    """A token: its span, Penn tag, dependency label, the index of its head, and the number of its sentence."""

    span: Span
    text: str
    tag: str
    dep: str
    head: int
    sentence: int

    @property
    def lower(self) -> str:
        """The word in lower case."""
        return self.text.lower()


class Parse:
    """All words of an article in order, with the ways between words, spans and their subtrees."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = tuple(words)
        self._starts = [word.span.start for word in self.words]

    @cached_property
    def _children(self) -> list[list[int]]:
        children: list[list[int]] = [[] for _ in self.words]
        for index, word in enumerate(self.words):
            if word.head != index:
                children[word.head].append(index)
        return children

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences as half-open ranges of word indices, by number."""
        bounds: list[tuple[int, int]] = []
        for index, word in enumerate(self.words):
            if len(bounds) == word.sentence:
                bounds.append((index, index))
            bounds[-1] = (bounds[-1][0], index + 1)
        return bounds

    @cached_property
    def _extents(self) -> list[range]:
        """From the first to the last word of each subtree: what hangs on a word is reckoned before the word itself."""
        first, last = list(range(len(self.words))), list(range(len(self.words)))
        for index in self._upwards():
            head = self.words[index].head
            first[head], last[head] = min(first[head], first[index]), max(last[head], last[index])
        return [range(*bounds) for bounds in zip(first, (place + 1 for place in last), strict=True)]

    def _upwards(self) -> list[int]:
        """All words, each before the one that it hangs on."""
        downwards = [index for index, word in enumerate(self.words) if word.head == index]
        for index in downwards:
            downwards += self._children[index]
        return downwards[::-1]

    def extent(self, index: int) -> range:
        """From the first to the last of the words that hang on a word, and the word."""
        return self._extents[index]

    def children(self, index: int, *deps: str) -> list[int]:
        """The words that hang on a word, all or those with one of the labels."""
        return [child for child in self._children[index] if not deps or self.words[child].dep in deps]

    def subtree(self, index: int, without: Sequence[str] = ()) -> list[int]:
        """The word and all below it, sorted; branches with a label in `without` are left out."""
        found, waiting = [], [index]
        while waiting:
            word = waiting.pop()
            found.append(word)
            waiting += [child for child in self._children[word] if self.words[child].dep not in without]
        return sorted(found)

    def at(self, offset: int) -> int:
        """The index of the first word that begins at or after the offset."""
        return bisect_left(self._starts, offset)

    def within(self, span: Span) -> range:
        """The indices of the words that begin inside the span."""
        return range(self.at(span.start), self.at(span.end))

    def touching(self, span: Span) -> range:
        """The indices of the words that share a letter with the span."""
        first = self.at(span.start)
        return range(first - (first > 0 and self.words[first - 1].span.end > span.start), self.at(span.end))

    def span(self, first: int, last: int) -> Span:
        """The stretch from the first word to the last, both included."""
        return Span(self.words[first].span.start, self.words[last].span.end)
