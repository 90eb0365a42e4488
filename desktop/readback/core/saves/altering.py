"""What was altered in a paragraph that two saves of a story have: word by word, and why it may matter.

Words are read and judged as a check of a draft does it: numbers as values, one form of marks and dashes, and the
classes of words that turn a meaning. The newer save stands where the draft does there, the older one for its source.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz.distance import Indel

from readback.core.edges import one_form
from readback.core.quotecheck.comparing import Difference, Way, narrowed
from readback.core.quotecheck.meaning import Meaning, Named, features
from readback.core.quotecheck.numbers import parts
from readback.core.quotecheck.reading import Reading, Sort, Word, read
from readback.core.quotecheck.report import Change, Reason
from readback.core.quotecheck.wording import Wording
from readback.core.text import Span

STRAY, AROUND = 2, 3
"""So many words that both have are no hold where on either side of them so many were altered: all goes together."""

_QUOTES = '“”„‟″«»"'

Block = tuple[int, int, int, int]
"""Where words of the older text, and those of the newer one that stand for them, begin and end."""


@dataclass(frozen=True, slots=True)
class Text:
    """What is known of a save to compare it: its text, what says whether a name stands somewhere, its language."""

    text: str
    named: Named
    language: str


@dataclass(frozen=True, slots=True)
class Swap:
    """What stood in the older save, and what the newer one has instead; one is empty where it was cut or added."""

    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Altered:
    """The changes of a paragraph in the order of its text, and the figures and names among them."""

    changes: tuple[Change, ...] = ()
    figures: tuple[tuple[Change, Swap], ...] = ()
    names: tuple[tuple[Change, Swap], ...] = ()


def altered(old: Text, new: Text, spans: tuple[Sequence[Span], Sequence[Span]], wording: Wording) -> Altered:
    """What was altered between these paragraphs of two saves; nothing where only the form of marks or blanks was."""
    readings = read(old.text, spans[0], wording, old.language), read(new.text, spans[1], wording, new.language)
    return _Altering(readings, (old.named, new.named), wording, new.language).altered()


class _Altering:
    def __init__(
        self, readings: tuple[Reading, Reading], named: tuple[Named, Named], wording: Wording, language: str
    ) -> None:
        self._old, self._new = readings
        self._named = named
        self._nouns = language == "de"  # they have a capital letter, so that it tells no name
        found = tuple(features(reading.words, wording) for reading in readings)
        self._meaning = Meaning(
            (self._new, self._old), (found[1], found[0]), wording, (named[1], named[0]), language
        )  # the draft and its source

    def altered(self) -> Altered:
        differences = sorted(self._differences(), key=lambda it: (it.source, it.draft))
        made = [(self._made(it), it) for it in differences]
        swaps = [(change, self._swapped(it)) for change, it in made]
        return Altered(
            tuple(change for change, _ in made),
            tuple((change, figure) for change, (figure, _) in swaps if figure is not None),
            tuple((change, name) for change, (_, name) in swaps if name is not None),
        )

    def _differences(self) -> Iterator[Difference]:
        old, new = self._old.words, self._new.words
        last = (-1, -1)
        for start, end, first, behind in _blocks(self._old.keys, self._new.keys):
            if start < end and first < behind and end - start == behind - first and self._same(start, first):
                for i, j in zip(range(start, end), range(first, behind), strict=True):
                    if last == (i - 1, j - 1):
                        yield from self._gap(i, j)
                    if one_form(old[i].text) != one_form(new[j].text):
                        yield self._between(Way.STYLE, (i, i + 1), (j, j + 1))
                    last = (i, j)
            else:
                way = Way.DROPPED if first == behind else Way.CHANGED
                yield self._between(way, (start, end), (first, behind))
        if old and new and last == (len(old) - 1, len(new) - 1):
            yield from self._end(*last)

    def _same(self, i: int, j: int) -> bool:
        return self._old.words[i].key == self._new.words[j].key

    def _between(self, way: Way, places: tuple[int, int], words: tuple[int, int]) -> Difference:
        return Difference(way, words, places, self._span(self._new, words), self._span(self._old, places))

    def _span(self, reading: Reading, within: tuple[int, int]) -> Span:
        if reading.words:
            return reading.stretch(*within)
        at = reading.pieces[0].start if reading.pieces else 0
        return Span(at, at)

    def _gap(self, i: int, j: int) -> Iterator[Difference]:
        """What stands between two words that are the same, where more than its form was altered."""
        if _plain(self._old.gap(i)) != _plain(self._new.gap(j)):
            yield self._marks(Difference(Way.MARKS, (j, j), (i, i), self._new.gap_span(j), self._old.gap_span(i)))

    def _end(self, i: int, j: int) -> Iterator[Difference]:
        """What stands behind the last word."""
        if _plain(self._old.tail(i)) != _plain(self._new.tail(j)):
            old, new = (
                Span(it.words[at].span.end, it.pieces[it.words[at].piece].end)
                for it, at in ((self._old, i), (self._new, j))
            )
            yield self._marks(Difference(Way.MARKS, (j, j), (i, i), new, old))

    def _marks(self, it: Difference) -> Difference:
        return narrowed(it, self._new.text, self._old.text)

    def _made(self, it: Difference) -> Change:
        now, was = it.draft.of(self._new.text), it.source.of(self._old.text)
        if it.way is Way.MARKS:
            quoted = _quoted(now) != _quoted(was)
            return Change(it.draft, it.source, now, was, (Reason.UNMARKED,) if quoted else ())
        return Change(it.draft, it.source, now, was, self._meaning.reasons(it))

    def _swapped(self, it: Difference) -> tuple[Swap | None, Swap | None]:
        """The figure and the name that were altered in a difference."""
        if it.way in {Way.MARKS, Way.STYLE}:
            return None, None
        sides = self._old.words[slice(*it.places)], self._new.words[slice(*it.words)]
        figures = [[(parts(word.key), word.text) for word in side if _is_figure(word)] for side in sides]
        names = [list(self._names(*side)) for side in ((self._old, 0, it.places), (self._new, 1, it.words))]
        return _swap(figures), _swap([[(it.casefold(), it) for it in side] for side in names])

    def _names(self, reading: Reading, side: int, within: tuple[int, int]) -> Iterator[str]:
        """The names among some words: what was found to be one, and what has a capital letter within a sentence."""
        for found, row in groupby(range(*within), lambda at: self._is_name(reading, side, at)):
            if found:
                kept = list(row)
                yield " ".join(reading.stretch(kept[0], kept[-1] + 1).of(reading.text).split())

    def _is_name(self, reading: Reading, side: int, at: int) -> bool:
        word = reading.words[at]
        capital = word.text[:1].isupper() and len(word.text) > 1 and word.sort is Sort.WORD
        return capital and (self._named[side](word.span) or not (self._nouns or reading.begins(at)))


def _swap(sides: Sequence[Sequence[tuple[object, str]]]) -> Swap | None:
    """What is on one side alone; None where all is on both."""
    counts = [Counter(key for key, _ in side) for side in sides]
    left = [counts[0] - counts[1], counts[1] - counts[0]]
    told = [
        ", ".join(dict.fromkeys(words for key, words in side if key in alone))
        for side, alone in zip(sides, left, strict=True)
    ]
    return Swap(*told) if any(told) else None


def _is_figure(word: Word) -> bool:
    return word.sort is Sort.NUMBER or any(map(str.isdigit, word.key))


def _plain(gap: str) -> str:
    """What stands between two words, in one form."""
    return "".join(one_form(gap).split())


def _quoted(gap: str) -> int:
    return sum(map(gap.count, _QUOTES))


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """The words of two texts as blocks that are the same or were altered, in turn.

    The same whichever comes first. A word or two that are the same amid much that is not were not kept: they go along.
    """
    if list(old) > list(new):
        return [(c, d, a, b) for a, b, c, d in _blocks(new, old)]
    same = [
        (it.src_start, it.src_end, it.dest_start, it.dest_end) for it in Indel.opcodes(old, new) if it.tag == "equal"
    ]
    while True:
        kept = [it for number, it in enumerate(same) if not _stray(same, number, len(old), len(new))]
        if len(kept) == len(same):
            return list(_in_turn(same, len(old), len(new)))
        same = kept


def _stray(same: Sequence[Block], number: int, olds: int, news: int) -> bool:
    start, end, first, behind = same[number]
    if end - start > STRAY or number in {0, len(same) - 1} or not number:
        return False
    before, after = same[number - 1], same[number + 1]
    lacks = (max(start - before[1], first - before[3]), max(after[0] - end, after[2] - behind))
    return min(lacks) >= AROUND and olds > 0 and news > 0


def _in_turn(same: Sequence[Block], olds: int, news: int) -> Iterator[Block]:
    at, there = 0, 0
    for start, end, first, behind in (*same, (olds, olds, news, news)):
        if (at, there) != (start, first):
            yield at, start, there, first
        if start < end:
            yield start, end, first, behind
        at, there = end, behind
