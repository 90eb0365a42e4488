"""What a quotation and its source do not have in common, difference by difference."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from readback.core.patterns import pattern
from readback.core.quotecheck.aligning import Pair
from readback.core.quotecheck.reading import Reading, Sort, Word, is_sic
from readback.core.quotecheck.report import Fold
from readback.core.text import Span


class Way(StrEnum):
    """How a difference differs; of several the last one tells the grade."""

    MARKS = "marks"
    STYLE = "style"
    CLARIFIED = "clarified"
    SHORTENED = "shortened"
    DROPPED = "dropped"
    CHANGED = "changed"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the quotation (by their indices, half-open) and those the source has instead.

    In one of MARKS it is what stands before the words, which are the same. `draft` and `source` are spans of the texts.
    """

    way: Way
    words: tuple[int, int]
    places: tuple[int, int]
    draft: Span
    source: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """All differences in the order of the quotation, the forms that were taken as equal, and the pairs of words.

    `stretches` are the words of the source in rows, by their indices: one where nothing is joined from apart.
    """

    differences: tuple[Difference, ...]
    folds: frozenset[Fold]
    pairs: tuple[Pair, ...]
    stretches: tuple[tuple[int, int], ...]

    def has(self, way: Way) -> bool:
        """Whether it has such a difference."""
        return any(it.way is way for it in self.differences)


_QUOTES = "“”„‟″«»‹›\"‘’‚‛′`´'「」『』"
_MARK = pattern(f"[{_QUOTES}]+")
_DASH = pattern(r"\s*(?:--+|[—―⸺])\s*|\s+[-‐‑‒–−]\s+")
_EN = pattern(r"\s*[–‒−‐‑-]\s*")
_UNSEEN = pattern("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]")
_SLIDE = 4
_ASKS = pattern(r"[?!؟？！]")
_AGAIN = pattern(f"\n\\s*[{_QUOTES}]+")


def compared(draft: Reading, source: Reading, pairs: Sequence[Pair], *, spoken: bool) -> Comparison:
    """A quotation held against a source, by the words of them that are the same.

    `spoken` says that the pieces of the source are what it has in quotation marks; marks within them are then the
    speaker's own, and in other text they are the source's.
    """
    pairs = slid(source, pairs)
    differing = _Differing(draft, source, spoken)
    differences = tuple(differing.all(pairs))
    return Comparison(differences, frozenset(differing.folds), tuple(pairs), _stretches(pairs, differences))


def slid(source: Reading, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs with what is missing moved into one sentence, where the same words stand on both sides of it."""
    found = list(pairs)
    for number in range(1, len(found)):
        for back in range(1, min(_SLIDE, number) + 1):
            (at, place), (next_at, next_place) = found[number - back], found[number - back + 1]
            if next_at != at + 1 or not _crosses(source, place, next_place):
                break
            if source.words[place].key != source.words[next_place - 1].key:
                break
            found[number - back] = (at, next_place - 1)
    return found


def _crosses(source: Reading, place: int, next_place: int) -> bool:
    """Whether what lies between two words of the source is of several sentences."""
    return any(source.ends(at) for at in range(place + 1, next_place - 1))


def _stretches(pairs: Sequence[Pair], differences: Sequence[Difference]) -> tuple[tuple[int, int], ...]:
    """The rows of words that the quotation is made of, in its order; what it replaced at its ends belongs to them."""
    breaks = {it.words[1] for it in differences if it.way is Way.JOINED}
    rows = list[tuple[int, int]]()
    for number, (at, place) in enumerate(pairs):
        if number and at not in breaks and place > rows[-1][1] - 1:
            rows[-1] = (rows[-1][0], place + 1)
        else:
            rows.append((place, place + 1))
    for it in differences:
        start, end = it.places
        if it.way is not Way.JOINED and start < end:
            rows = [(start, row[1]) if end == row[0] else (row[0], end) if start == row[1] else row for row in rows]
    return tuple(rows)


class _Differing:
    """Goes through the words of a quotation and says what is not as in the source."""

    def __init__(self, draft: Reading, source: Reading, spoken: bool) -> None:
        self._draft, self._source, self._spoken = draft, source, spoken
        self.folds = set[Fold]()

    def all(self, pairs: Sequence[Pair]) -> Iterator[Difference]:
        """The differences before, at and behind each pair of words."""
        if not pairs:
            return
        yield from self._start(*pairs[0])
        for number, (at, place) in enumerate(pairs):
            if number:
                yield from self._between(pairs[number - 1], (at, place))
            yield from self._word(at, place)
        yield from self._end(*pairs[-1])

    def _between(self, last: Pair, now: Pair) -> Iterator[Difference]:
        """What lies between two pairs."""
        words, places = (last[0] + 1, now[0]), (last[1] + 1, now[1])
        if words[0] == words[1] and places[0] == places[1] and self._run(last[1]) == self._run(now[1]):
            yield from self._gap(now[0], now[1])
        elif self._far(places):
            yield from self._joined(words, places)
        else:
            yield from self._instead(words, places)

    def _far(self, places: tuple[int, int]) -> bool:
        """Whether the source's words are before those that the quotation had, or in another of its quotations."""
        source = self._source
        if places[1] < places[0]:
            return True
        return self._run(places[0] - 1) != self._run(places[1]) or any(
            source.ends(place) for place in range(places[0], places[1] - 1)
        )

    def _run(self, place: int) -> int:
        return self._source.runs[self._source.words[place].piece]

    def _joined(self, words: tuple[int, int], places: tuple[int, int]) -> Iterator[Difference]:
        """What goes on in another place: no fault over the attribution, marked where an ellipsis is, or joined."""
        forward = places[1] >= places[0]
        over = forward and self._over_attribution(words)
        marked = any(word.sort is Sort.ELLIPSIS for word in self._draft.words[words[0] : words[1]])
        if over and (words[0] == words[1]):
            return
        if forward and marked and self._run(places[0] - 1) == self._run(places[1]):
            yield self._made(Way.SHORTENED, words, places)
        else:
            yield self._made(Way.JOINED, words, (places[1], places[1]))

    def _over_attribution(self, words: tuple[int, int]) -> bool:
        """Whether the draft's own attribution stands here, with a sentence that begins after it."""
        draft = self._draft
        if words[1] >= len(draft.words) or draft.words[words[0] - 1].piece == draft.words[words[1]].piece:
            return False
        return not draft.words[words[1]].text[:1].islower()

    def _instead(self, words: tuple[int, int], places: tuple[int, int]) -> Iterator[Difference]:
        """Words that stand for others, are too many, or are missing."""
        mine = self._draft.words[words[0] : words[1]]
        if mine and all(is_sic(word) for word in mine):
            if places[0] != places[1]:
                yield self._made(Way.DROPPED, words, places)
            return
        if self._over_attribution(words) and words[0] == words[1] and self._source.begins(places[1]):
            return
        yield self._made(self._way(mine, self._source.words[places[0] : places[1]]), words, places)

    def _way(self, mine: Sequence[Word], theirs: Sequence[Word]) -> Way:
        own = any(word.sort in {Sort.BRACKETS, Sort.ELLIPSIS} for word in theirs)
        if mine and all(word.sort is Sort.ELLIPSIS for word in mine):
            return Way.SHORTENED if theirs else Way.STYLE
        sorts = {word.sort for word in mine}
        if mine and sorts <= {Sort.BRACKETS, Sort.ELLIPSIS} and len(theirs) <= 8 + len(mine[0].key.split()):
            return Way.CHANGED if own else Way.CLARIFIED
        return Way.DROPPED if not mine and not own else Way.CHANGED

    def _made(self, way: Way, words: tuple[int, int], places: tuple[int, int]) -> Difference:
        draft, source = self._draft.stretch(*words), self._source.stretch(*places)
        return Difference(way, words, places, draft, source)

    def _word(self, at: int, place: int) -> Iterator[Difference]:
        """The same word in another form."""
        mine, theirs = self._draft.words[at], self._source.words[place]
        one, other = _UNSEEN.sub("", mine.text), _UNSEEN.sub("", theirs.text)
        if one != other and _MARK.sub("'", one) == _MARK.sub("'", other):
            self.folds.add(Fold.MARKS)
        elif one != other:
            bracketed = "[" in one and "[" not in other
            yield self._made(Way.CLARIFIED if bracketed else Way.STYLE, (at, at + 1), (place, place + 1))

    def _gap(self, at: int, place: int) -> Iterator[Difference]:
        one, other = _AGAIN.sub("\n", self._draft.gap(at)), _AGAIN.sub("\n", self._source.gap(place))
        way = self._marks(one, other)
        if way:
            draft, source = self._draft.gap_span(at), self._source.gap_span(place)
            yield Difference(way, (at, at), (place, place), draft, source)

    def _marks(self, one: str, other: str) -> Way | None:
        """How what stands between two words differs; None where only the form of marks, dashes and blanks does."""
        if not self._spoken and bool(_MARK.search(one)) != bool(_MARK.search(other)):
            other = _MARK.sub("", other)
        if _straight(one) == _straight(other) or _dashed(one) == _dashed(other):
            self._fold(one, other)
            return None
        asked = sorted(_ASKS.findall(one)) != sorted(_ASKS.findall(other))
        marked = len(_MARK.findall(one)) != len(_MARK.findall(other))
        return Way.CHANGED if asked or marked or "[" in one + other else Way.MARKS

    def _fold(self, one: str, other: str) -> None:
        """Notes which forms differ."""
        if one == other:
            return
        if re.findall(f"[{_QUOTES}]", one) != re.findall(f"[{_QUOTES}]", other):
            self.folds.add(Fold.MARKS)
        if re.findall("[-‐‑‒–—―⸺−]", one) != re.findall("[-‐‑‒–—―⸺−]", other):
            self.folds.add(Fold.DASHES)
        if re.findall(r"\s", one) != re.findall(r"\s", other):
            self.folds.add(Fold.BLANKS)

    def _start(self, at: int, place: int) -> Iterator[Difference]:
        """What stands before the first word that is the same."""
        draft, source = self._draft, self._source
        lacking = draft.words[:at]
        if lacking and all(word.sort is Sort.ELLIPSIS for word in lacking):
            way = Way.STYLE if source.begins(place) else Way.SHORTENED
            yield self._made(way, (0, at), (place, place))
        elif lacking:
            yield self._edge((0, at), self._back(at, place))
        else:
            yield from self._edge_marks(draft.gap(0), source.gap(place), (0, place), before=True)

    def _back(self, count: int, place: int) -> tuple[int, int]:
        """As many words before a place as are lacking, up to where the sentence begins."""
        start = place
        while start > 0 and place - start < count and not self._source.begins(start):
            start -= 1
        return start, place

    def _end(self, at: int, place: int) -> Iterator[Difference]:
        """What stands behind the last word that is the same."""
        draft, source = self._draft, self._source
        lacking = draft.words[at + 1 :]
        if lacking and all(word.sort is Sort.ELLIPSIS for word in lacking):
            way = Way.STYLE if source.ends(place) else Way.SHORTENED
            yield self._made(way, (at + 1, len(draft.words)), (place + 1, place + 1))
        elif lacking and not all(is_sic(word) for word in lacking):
            end = place + 1
            while end < len(source.words) and end - place <= len(lacking) and not source.ends(end - 1):
                end += 1
            yield self._edge((at + 1, len(draft.words)), (place + 1, end))
        elif not lacking and self._bracketed(place):
            yield self._made(Way.CHANGED, (at + 1, at + 1), (place + 1, place + 2))
        if draft.words[-1].sort is not Sort.ELLIPSIS:
            behind = source.gap(place + 1) if place + 1 < len(source.words) else source.tail(place)
            yield from self._edge_marks(draft.tail(len(draft.words) - 1), behind, (at, place), before=False)

    def _bracketed(self, place: int) -> bool:
        """Whether the sentence of a word of the source ends right behind it in brackets of the source's own."""
        source, behind = self._source, place + 1
        if source.ends(place) or not source.ends(behind):
            return False
        return source.words[behind].sort is Sort.BRACKETS and not is_sic(source.words[behind])

    def _edge(self, words: tuple[int, int], places: tuple[int, int]) -> Difference:
        mine = self._draft.words[words[0] : words[1]]
        clear = all(word.sort in {Sort.BRACKETS, Sort.ELLIPSIS} for word in mine)
        return self._made(Way.CLARIFIED if clear else Way.CHANGED, words, places)

    def _edge_marks(self, mine: str, theirs: str, at: tuple[int, int], *, before: bool) -> Iterator[Difference]:
        """What stands at an edge of the quotation: it may leave off before the source does."""
        one, other = mine.strip(), theirs.strip()
        other = other[-len(one) :] if before else other[: len(one)]
        if not one:
            return
        way = self._marks(one, other)
        if way is None:
            return
        asks = bool(_ASKS.search(one)) != bool(_ASKS.search(theirs.strip()[: len(one) + 1]))
        way = Way.CHANGED if asks and one != "," else Way.MARKS if set(one) <= set(".,;:") else way
        word, place = self._draft.words[at[0] if before else -1], self._source.words[at[1]]
        draft, source = (word.span.start, place.span.start) if before else (word.span.end, place.span.end)
        length = len(mine) - len(mine.lstrip()) if not before else len(mine)
        start = draft + length if not before else draft - length
        there = source - len(other) if before else source + len(theirs) - len(theirs.lstrip())
        shown = Span(there, there + len(other))
        yield Difference(way, (at[0], at[0]), (at[1], at[1]), Span(start, start + len(one)), shown)


def _straight(gap: str) -> str:
    """A gap with one form of marks and blanks, and an en dash as a hyphen."""
    return _folded(_EN.sub("-", gap) if not _DASH.search(gap) else _DASH.sub("—", gap))


def _dashed(gap: str) -> str:
    """The same with an en dash as a dash."""
    return _folded(_DASH.sub("—", re.sub(r"\s*–\s*", "—", gap)))


def _folded(gap: str) -> str:
    return " ".join(_MARK.sub('"', _UNSEEN.sub("", gap)).split())


def narrowed(difference: Difference, draft: str, source: str) -> Difference:
    """A difference of marks without the blanks around them."""
    return replace(difference, draft=_bare(difference.draft, draft), source=_bare(difference.source, source))


def _bare(span: Span, text: str) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(min(start, span.end), max(min(start, span.end), span.start + len(words.rstrip())))
