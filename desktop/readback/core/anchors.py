"""Anchors: how a note finds its passage again, and when it must not.

An anchor holds a W3C TextPositionSelector (the span) and a TextQuoteSelector (the exact words with what stood
before and after), https://www.w3.org/TR/annotation-model/. A note is never put on a guess.
"""

import re
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import lru_cache

from rapidfuzz import fuzz

from readback.core.text import Span
from readback.core.turning import turning_words

CONTEXT = 32
"""How many code points an anchor keeps on either side, as the Hypothesis client does."""

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

FIT, MEETING = 24, 12
"""How far, in code points, the edges of an approximate match may be put right, and how much of the surroundings shows
where they begin."""

_EDGE = re.compile(r"(?<=\w)(?!\w)|(?<!\w)(?=\w)|(?<=[^\w\s])|(?=[^\w\s])")
_FOLDS = str.maketrans(
    {**dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑‒–—―−", "-"), "\n": " "}
)


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
    before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    return Anchor(span, span.of(text), before, after)


def place(anchor: Anchor, text: str) -> Placement:
    """Where the anchor's passage stands in a text that may have changed.

    In place: the same words, but for the form of marks and the ends of lines, where they were or in their context.
    Moved: words so alike, in a context so alike, that no other passage comes near, and no word that turns the meaning
    is another one. Otherwise it is to be placed by hand.
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
    return start >= 0 and text[start:end] == anchor.before + anchor.exact + anchor.after


@dataclass(frozen=True, slots=True)
class _Found:
    """A passage, and how alike the words before and behind it are to the anchor's, in per cent, where it has any.

    `run` is how many code points right beside it are what they were, `faithful` whether on one side no word that turns
    the meaning is another one; `whole` says that it is a paragraph, or several, in both texts.
    """

    span: Span
    sides: tuple[float, ...]
    run: int
    faithful: bool
    whole: bool

    @property
    def context(self) -> float:
        """How alike the surroundings are on the whole."""
        return sum(self.sides) / max(1, len(self.sides))

    @property
    def fits(self) -> bool:
        """Whether the surroundings are enough like what they were for a passage that wants checking."""
        return self.best_side >= CONTEXT_FLOOR and (self.context >= CONTEXT_FLOOR or self.run >= MEETING)

    @property
    def best_side(self) -> float:
        return max(self.sides, default=0.0)


def _same(anchor: Anchor, text: str) -> list[_Found]:
    """Where the anchor's words stand, but for the form of marks and the ends of lines; best surroundings first."""
    plain, words = _folded(text), _folded(anchor.exact)
    starts: list[int] = []
    at = plain.find(words)
    while at >= 0:
        starts.append(at)
        at = plain.find(words, at + 1)
    spans = (Span(start, start + len(words)) for start in starts if _ends_alike(anchor, plain, start))
    return sorted((_seen(anchor, text, plain, span) for span in spans), key=lambda it: it.context, reverse=True)


def _ends_alike(anchor: Anchor, plain: str, start: int) -> bool:
    """Whether words that were whole in the passage are whole here."""
    end = start + len(anchor.exact)
    cut_before = anchor.exact[0].isalnum() and plain[max(0, start - 1) : start].isalnum()
    cut_after = anchor.exact[-1].isalnum() and plain[end : end + 1].isalnum()
    return (not cut_before or anchor.before[-1:].isalnum()) and (not cut_after or anchor.after[:1].isalnum())


def _seen(anchor: Anchor, text: str, plain: str, span: Span) -> _Found:
    before, after = _folded(anchor.before), _folded(anchor.after)
    here, there = plain[max(0, span.start - len(before)) : span.start], plain[span.end : span.end + len(after)]
    sides = [(was, now) for was, now in ((before, here), (after, there)) if was.strip()]
    return _Found(
        span,
        tuple(fuzz.ratio(was, now) for was, now in sides),
        max(_run(before[::-1], here[::-1]), _run(after, there)),
        any(turning_words(was) == turning_words(now) for was, now in sides),
        _is_whole(anchor.before, anchor.after)
        and _is_whole(text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]),
    )


def _run(one: str, other: str) -> int:
    """How many code points two texts begin with in common."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _is_whole(before: str, after: str) -> bool:
    """Whether what stands between is a whole paragraph, or several."""
    return before[-1:] in {"", "\n"} and after[:1] in {"", "\n"}


def _chosen(anchor: Anchor, same: list[_Found]) -> Placement:
    """Of passages with the anchor's words the one that is meant, if that is clear."""
    first, others = same[0], same[1:]
    clear = not others or first.context - others[0].context >= LEAD
    if not first.sides:
        sure = first.span == anchor.span and not others
        return Placement(State.IN_PLACE, first.span) if sure else Placement(State.TO_PLACE, None)
    if len(anchor.exact) < SHORTEST:  # a few words stand in many places: a whole side must be what it was
        sure = first.run >= max(SURE_RUN, len(anchor.before), len(anchor.after))
    else:
        sure = first.run >= SURE_RUN or (first.context >= SURE_CONTEXT and min(first.sides) >= SURE_SIDE)
    sure = (sure and first.faithful) or (first.whole and not others and len(anchor.exact) >= SHORTEST)
    stayed = first.span == anchor.span and first.best_side >= CONTEXT_FLOOR
    if clear and (sure or stayed):
        return Placement(State.IN_PLACE, first.span)
    if clear and first.fits and len(anchor.exact) >= SHORTEST:
        return Placement(State.MOVED, first.span)
    return Placement(State.TO_PLACE, None)


def _alike(anchor: Anchor, text: str) -> Span | None:
    """The passage that is most like the anchor's, if it is alike enough and leads the second best."""
    if len(anchor.exact) < SHORTEST:
        return None
    ranked = sorted(_candidates(anchor, text), key=lambda pair: pair[0], reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < LEAD):
        return None
    best = ranked[0][1]
    return best if turning_words(best.of(text)) == turning_words(anchor.exact) else None


def guesses(anchor: Anchor, text: str, most: int = 3) -> tuple[Span, ...]:
    """Where the passage may be, the likeliest first: for the reader to choose from, and never used without asking."""
    same = [(100.0 + seen.context, seen.span) for seen in _same(anchor, text)]
    plain = _folded(text)
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
    """The best-aligned passage in each stretch of the text, with its likeness in per cent.

    Stretches overlap by the passage's length and more, so that none falls between two of them. `fitting` ones have
    surroundings like the anchor's.
    """
    plain, exact = _folded(text), _folded(anchor.exact)
    reach = 2 * len(exact)
    found: list[tuple[float, Span]] = []
    for start in range(0, max(1, len(text) - len(exact)), len(exact)):
        match = fuzz.partial_ratio_alignment(exact, plain[start : start + reach], score_cutoff=floor)
        if match is None:
            continue
        span = _fitted(anchor, plain, Span(start + match.dest_start, start + match.dest_end))
        likeness = fuzz.ratio(exact, span.of(plain))
        seen = _seen(anchor, text, plain, span)
        if likeness < floor or (fitting and not seen.fits):
            continue
        if found and found[-1][1].overlaps(span):  # one passage, seen whole in one of two stretches
            found[-1] = max(found[-1], (likeness, span), key=lambda pair: pair[0])
        else:
            found.append((likeness, span))
    return found


def _fitted(anchor: Anchor, plain: str, span: Span) -> Span:
    """The span with its edges put right: where the anchor's surroundings begin, or else where words do.

    An alignment is as long as the passage was, so that it loses or gains a word where one was put in or taken out.
    """
    exact, before, after = map(_folded, (anchor.exact, anchor.before, anchor.after))
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


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    """The text with one form of marks and dashes, on one line; as long as it was."""
    return text.translate(_FOLDS)
