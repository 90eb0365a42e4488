"""Anchors: how a note finds its passage again, and when it must not.

An anchor holds a W3C TextPositionSelector (the span) and a TextQuoteSelector (the exact words with what stood
before and after), https://www.w3.org/TR/annotation-model/. A note is never put on a guess.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from rapidfuzz import fuzz

from readback.core.edges import Edges, one_form, same_beside, same_edges, whole
from readback.core.text import Span
from readback.core.turning import turned, turning_words

CONTEXT, FARTHEST = 32, 1024
"""How many code points an anchor keeps on either side, as the Hypothesis client does. Where the passage's words are met
more than once in its text it keeps more of each side, until that tells the passage from the others, or so many."""

TELLING = frozenset({64, 128, 256, 512})
"""So long is a side that tells a passage from others with its words; another length says that the text ended first."""

SHORTEST = 12
QUOTE_FLOOR = 80.0
CONTEXT_FLOOR = 50.0
LEAD = 10.0
"""Below these an approximate match is no match: the length in code points, and likeness in per cent."""

GUESS_FLOOR = 50.0
"""How alike a passage must be to be offered as a guess, in per cent."""

SURE_SIDE, SURE_CONTEXT = 60.0, 75.0
"""The same words are in place where both sides are so much what they were, and so much on average."""

SURE_RUN = 20
"""They are, too, where so many code points right beside them are what they were; otherwise they are to be checked."""

PIECE, PIECES = 6, 10
"""Of what length, in code points, and about how many parts of a passage are looked for before it is compared."""

FIT, MEETING = 24, 12
"""How far, in code points, the edges of an approximate match may be put right, and how much of the surroundings shows
where they begin."""

_EDGE = re.compile(r"(?<=\w)(?!\w)|(?<!\w)(?=\w)|(?<=[^\w\s])|(?=[^\w\s])")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage: where it stood, its exact words, and the words on either side."""

    span: Span
    exact: str
    before: str
    after: str


class State(StrEnum):
    """Where a note stands: where it was put, somewhere that wants checking, or nowhere yet."""

    IN_PLACE = auto()
    MOVED = auto()
    TO_PLACE = auto()


@dataclass(frozen=True, slots=True)
class Placement:
    """The state of an anchor in a text, and its span there (None where it has to be placed by hand)."""

    state: State
    span: Span | None


def anchor_for(text: str, span: Span) -> Anchor:
    """The anchor of a span of the text. Raises ValueError for a span that is empty or leaves the text."""
    if not len(span) or span.end > len(text):
        raise ValueError(f"{span} is no passage of a text of {len(text)}")
    exact = span.of(text)
    least = CONTEXT if text.find(exact, text.find(exact) + 1) < 0 else 2 * CONTEXT
    return Anchor(span, exact, _telling(text, span, -1, least), _telling(text, span, 1, least))


def _telling(text: str, span: Span, side: int, length: int) -> str:
    """What stands on a side of a passage (-1 before it, 1 behind it), as long as it takes."""
    while True:
        start, end = (max(0, span.start - length), span.end) if side < 0 else (span.start, span.end + length)
        words = text[start:end]
        if length >= FARTHEST or start == 0 or end >= len(text) or text.find(words, text.find(words) + 1) < 0:
            return words[: span.start - start] if side < 0 else words[len(span) :]
        length *= 2


def place(anchor: Anchor, text: str) -> Placement:
    """Where the anchor's passage stands in a text that may have changed.

    In place: the same words, but for the form of marks and the ends of lines, where they were or in their context, and
    in a sentence that reads as it did beside them. Moved: words so alike, in a context so alike, that no other passage
    comes near, and no word that turns the meaning is another one. Otherwise it is to be placed by hand.
    """
    if _untouched(anchor, text):
        return Placement(State.IN_PLACE, anchor.span)
    same = _same(anchor, text)
    if same:
        return _chosen(anchor, same)
    near = _alike(anchor, text)
    return Placement(State.MOVED, near) if near is not None else Placement(State.TO_PLACE, None)


def _untouched(anchor: Anchor, text: str) -> bool:
    """Whether the passage and all that the anchor knows of its surroundings are where they were."""
    start, end = anchor.span.start - len(anchor.before), anchor.span.end + len(anchor.after)
    if not anchor.before and not anchor.after:
        return text == anchor.exact
    grown = len(anchor.after) < CONTEXT and text[end : end + 1] not in {"", "\n"}  # the text ended there
    return start >= 0 and not grown and text[start:end] == anchor.before + anchor.exact + anchor.after


@dataclass(frozen=True, slots=True)
class _Found:
    """A passage, and how alike the words before and behind it are to the anchor's, in per cent, where it has any.

    `runs` are how many code points right before and behind it are what they were, and of how many.
    """

    anchor: Anchor
    text: str
    span: Span
    sides: tuple[float, ...]
    runs: tuple[tuple[int, int], tuple[int, int]]

    @property
    def context(self) -> float:
        """How alike the surroundings are on the whole."""
        return sum(self.sides) / max(1, len(self.sides))

    @property
    def fits(self) -> bool:
        """Whether the surroundings are enough like what they were for a passage that wants checking."""
        return self.best_side >= CONTEXT_FLOOR and (self.context >= CONTEXT_FLOOR or max(self.runs)[0] >= MEETING)

    @property
    def near(self) -> bool:
        """Whether what is right beside it on one side is what it was, the beginning or the end of the text too."""
        return self.edge or any(run >= SURE_RUN for run, _ in self.runs)

    @property
    def intact(self) -> bool:
        """Whether all that the anchor knows of its surroundings is what it was."""
        return all(run >= kept for run, kept in self.runs)

    @property
    def told(self) -> bool:
        """Whether a side is what it was that no other passage with the same words had."""
        return any(run >= kept and kept in TELLING for run, kept in self.runs)

    @property
    def had_twins(self) -> bool:
        """Whether others had these words: where the meant one was taken out, one of them may stand in its stead."""
        return any(kept > CONTEXT for _, kept in self.runs)

    @property
    def best_side(self) -> float:
        """How alike the side is that is more like what it was."""
        return max(self.sides, default=0.0)

    @property
    def faithful(self) -> bool:
        """Whether on one side no word that turns the meaning is another one."""
        was, start, end = self.anchor, self.span.start, self.span.end
        here, there = self.text[max(0, start - len(was.before)) : start], self.text[end : end + len(was.after)]
        pairs = ((was.before, here), (was.after, there))
        return any(turning_words(one) == turning_words(other) for one, other in pairs if one.strip())

    @property
    def beside(self) -> bool:
        """Whether its sentence, as far as the anchor knows it, reads as it did."""
        return same_beside(_kept(self.anchor), _around(self.text, self.span), self.anchor.exact)

    @property
    def edged(self) -> bool:
        """Whether no word or number goes on outside it that did not."""
        return same_edges(_kept(self.anchor), _around(self.text, self.span), self.anchor.exact)

    @property
    def whole(self) -> bool:
        """Whether it is a sentence, or several, in both texts."""
        return whole(_kept(self.anchor), self.anchor.exact) and whole(_around(self.text, self.span), self.anchor.exact)

    @property
    def edge(self) -> bool:
        """Whether it stands where it did at the beginning of both texts, or at their ends."""
        was, start, end = self.anchor, self.span.start, self.span.end
        here, there = self.text[max(0, start - 2 * CONTEXT) : start], self.text[end : end + 2 * CONTEXT]
        pairs = ((was.before, here), (was.after, there))
        return any(len(kept) < CONTEXT and one_form(kept.strip()) == one_form(now.strip()) for kept, now in pairs)


def _kept(anchor: Anchor) -> Edges:
    cut = (len(anchor.before) >= CONTEXT, len(anchor.after) >= CONTEXT)
    return Edges(anchor.before[-CONTEXT:], anchor.after[:CONTEXT], cut)


def _around(text: str, span: Span) -> Edges:
    start, end = span.start - CONTEXT, span.end + CONTEXT
    return Edges(text[max(0, start) : span.start], text[span.end : end], (start > 0, end < len(text)))


def _same(anchor: Anchor, text: str) -> list[_Found]:
    """Where the anchor's words stand, but for the form of marks and the ends of lines; best surroundings first."""
    plain, words = one_form(text), one_form(anchor.exact)
    seen = (_seen(anchor, text, plain, Span(start, start + len(words))) for start in _starts(words, plain))
    return sorted(
        (it for it in seen if it.edged), key=lambda it: (it.intact, it.told, it.context, it.edge), reverse=True
    )


def _seen(anchor: Anchor, text: str, plain: str, span: Span) -> _Found:
    before, after = one_form(anchor.before), one_form(anchor.after)
    here, there = plain[max(0, span.start - len(before)) : span.start], plain[span.end : span.end + len(after)]
    sides = [(was, now) for was, now in ((before, here), (after, there)) if was.strip()]
    return _Found(
        anchor,
        text,
        span,
        tuple(fuzz.ratio(was, now) for was, now in sides),
        ((_run(before[::-1], here[::-1]), len(before)), (_run(after, there), len(after))),
    )


def stands(anchor: Anchor, text: str, span: Span) -> bool:
    """Whether the anchor's words stand at a span of the text, as whole as they were, and nothing beside turns them."""
    seen = _seen(anchor, text, one_form(text), span)
    return one_form(span.of(text)) == one_form(anchor.exact) and seen.edged and seen.beside


def _run(one: str, other: str) -> int:
    """How many code points two texts begin with in common."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _chosen(anchor: Anchor, same: list[_Found]) -> Placement:
    """Of passages with the anchor's words the one that is meant, if that is clear."""
    first, others = same[0], same[1:]
    clear = all(_leads(first, other) for other in others)
    if not first.sides:
        sure = first.span == anchor.span and not others
        return Placement(State.IN_PLACE, first.span) if sure else Placement(State.TO_PLACE, None)
    sure = _is_sure(first, len(anchor.exact)) and first.faithful
    stayed = first.span == anchor.span and first.best_side >= CONTEXT_FLOOR and not first.had_twins
    if clear and (sure or stayed) and first.beside:
        return Placement(State.IN_PLACE, first.span)
    if clear and (sure or stayed or _is_likely(first, len(anchor.exact), alone=not others)):
        return Placement(State.MOVED, first.span)
    return Placement(State.TO_PLACE, None)


def _leads(first: _Found, other: _Found) -> bool:
    """Whether a passage is clearly more like the anchor's than another one with the same words."""
    return first.context - other.context >= LEAD or _standing(first) > _standing(other)


def _standing(found: _Found) -> tuple[bool, bool, bool]:
    return found.intact, found.told, found.edge


def _is_likely(found: _Found, length: int, *, alone: bool) -> bool:
    """Whether a passage with the anchor's words is the anchor's, though not surely."""
    if found.had_twins:  # a side that no twin had must be what it was, or the twin that is left is taken for it
        return found.told
    return found.near or (length >= SHORTEST and (found.fits or (found.whole and alone)))


def _is_sure(found: _Found, length: int) -> bool:
    """Whether a passage with the anchor's words has surroundings that only the anchor's has."""
    if found.had_twins:
        return found.intact
    if length < SHORTEST:  # a few words stand in many places: a whole side must be what it was
        return any(run >= max(SURE_RUN, kept) for run, kept in found.runs)
    alike = found.context >= SURE_CONTEXT and min(found.sides) >= SURE_SIDE
    return alike or any(run >= SURE_RUN for run, _ in found.runs)


def _alike(anchor: Anchor, text: str) -> Span | None:
    """The passage that is most like the anchor's, if it is alike enough and leads the second best."""
    if len(anchor.exact) < SHORTEST:
        return None
    like = [pair for pair in _candidates(anchor, text) if not turned(anchor.exact, pair[1].of(text))]
    ranked = sorted(like, key=lambda pair: pair[0], reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < LEAD):
        return None
    best = ranked[0][1]
    return best if _seen(anchor, text, one_form(text), best).edged else None


def guesses(anchor: Anchor, text: str, most: int = 3) -> tuple[Span, ...]:
    """Where the passage may be, the likeliest first: for the reader to choose from, and never used without asking."""
    same = [(100.0 + seen.context, seen.span) for seen in _same(anchor, text)]
    plain = one_form(text)
    long = len(anchor.exact) >= SHORTEST
    near = [
        (likeness + _seen(anchor, text, plain, span).context, span)
        for likeness, span in (_candidates(anchor, text, GUESS_FLOOR, fitting=False) if long else ())
    ]
    found: list[Span] = []
    for _, span in sorted((*same, *near), key=lambda pair: pair[0], reverse=True):
        if not any(span.overlaps(other) for other in found):
            found.append(span)
    return tuple(found[:most])


def _candidates(
    anchor: Anchor, text: str, floor: float = QUOTE_FLOOR, *, fitting: bool = True
) -> list[tuple[float, Span]]:
    """The best-aligned passage in each stretch of the text that may hold one, with its likeness in per cent.

    `fitting` ones have surroundings like the anchor's.
    """
    plain, exact = one_form(text), one_form(anchor.exact)
    found: list[tuple[float, Span]] = []
    for stretch in _stretches(exact, plain, 2 if floor >= QUOTE_FLOOR else 1):
        match = fuzz.partial_ratio_alignment(exact, stretch.of(plain), score_cutoff=floor)
        if match is None:
            continue
        span = _fitted(anchor, plain, Span(match.dest_start, match.dest_end).moved(stretch.start))
        likeness = fuzz.ratio(exact, span.of(plain))
        seen = _seen(anchor, text, plain, span)
        if likeness < floor or (fitting and not seen.fits):
            continue
        if found and found[-1][1].overlaps(span):  # one passage, seen whole in one of two stretches
            found[-1] = max(found[-1], (likeness, span), key=lambda pair: pair[0])
        else:
            found.append((likeness, span))
    return found


def _stretches(exact: str, plain: str, least: int) -> list[Span]:
    """The stretches of a text that hold enough parts of a passage, in order.

    They overlap by the passage's length, so that none falls between two of them.
    """
    size = len(exact)
    held: Counter[int] = Counter()
    parts = {exact[at : at + PIECE] for at in range(0, size - PIECE + 1, max(2, size // PIECES))}
    for part in parts:
        held.update({at // size for at in _starts(part, plain)})
    first = {stretch for whole in held for stretch in (whole - 1, whole) if stretch >= 0}
    enough = least if len(parts) > PIECES // 2 else 1
    return [
        Span(at * size, min(len(plain), (at + 2) * size)) for at in sorted(first) if held[at] + held[at + 1] >= enough
    ]


def _starts(words: str, text: str) -> Iterator[int]:
    """Where words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _fitted(anchor: Anchor, plain: str, span: Span) -> Span:
    """The span with its edges put right: where the anchor's surroundings begin, or else where words do.

    An alignment is as long as the passage was, so that it loses or gains a word where one was put in or taken out.
    """
    exact, before, after = map(one_form, (anchor.exact, anchor.before, anchor.after))
    ends = [it for it in _edges(plain, span.end) if it > span.start] or [span.end]
    met = [it for it in ends if after.strip() and plain.startswith(after[:MEETING], it)]
    end = max(met or ends, key=lambda it: (fuzz.ratio(exact, plain[span.start : it]), it == span.end))
    starts = [it for it in _edges(plain, span.start) if it < end] or [span.start]
    met = [it for it in starts if before.strip() and plain.endswith(before[-MEETING:], 0, it)]
    return Span(max(met or starts, key=lambda it: (fuzz.ratio(exact, plain[it:end]), it == span.start)), end)


def _edges(plain: str, offset: int) -> list[int]:
    """The edges of words near a place, and the place itself."""
    near = Span(max(0, offset - FIT), min(len(plain), offset + FIT))
    return [match.start() for match in _EDGE.finditer(plain, near.start, near.end)] or [offset]
