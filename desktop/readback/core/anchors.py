"""Anchors: how a note finds its passage again, and when it must not.

An anchor holds a W3C TextPositionSelector (the span) and a TextQuoteSelector (the exact words with what stood
before and after), https://www.w3.org/TR/annotation-model/. A note is never put on a guess.
"""

import re
from dataclasses import dataclass
from enum import StrEnum, auto

from rapidfuzz import fuzz

from readback.core.text import Span

CONTEXT = 32
"""How many code points an anchor keeps on either side, as the Hypothesis client does."""

SHORTEST = 12
QUOTE_FLOOR = 80.0
CONTEXT_FLOOR = 50.0
LEAD = 10.0
"""Below these an approximate match is no match: the length in code points, and likeness in per cent."""


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

    In place: equal words at the old position, or equal words in the same context elsewhere. Moved: words so
    alike, in a context so alike, that no other passage comes near. Otherwise it is to be placed by hand.
    """
    if anchor.span.end <= len(text) and anchor.span.of(text) == anchor.exact:
        return Placement(State.IN_PLACE, anchor.span)
    exact = _in_context(anchor, text)
    if exact is not None:
        return Placement(State.IN_PLACE, exact)
    near = _alike(anchor, text)
    return Placement(State.MOVED, near) if near is not None else Placement(State.TO_PLACE, None)


def _in_context(anchor: Anchor, text: str) -> Span | None:
    """The one occurrence of the exact words whose context is the anchor's on at least one side."""
    found = []
    for match in re.finditer(f"(?={re.escape(anchor.exact)})", text):
        span = Span(match.start(), match.start() + len(anchor.exact))
        sides = _sides(anchor, text, span)
        if max(sides) >= CONTEXT_FLOOR:
            found.append((sum(sides), span))
    found.sort(key=lambda pair: pair[0], reverse=True)
    if not found or (len(found) > 1 and found[0][0] - found[1][0] < LEAD):
        return None
    return found[0][1]


def _sides(anchor: Anchor, text: str, span: Span) -> tuple[float, float]:
    """How alike the words before and the words after are, in per cent; a side the anchor lacks proves nothing."""
    before = text[max(0, span.start - len(anchor.before)) : span.start]
    after = text[span.end : span.end + len(anchor.after)]
    return (
        fuzz.ratio(anchor.before, before) if anchor.before.strip() else 0.0,
        fuzz.ratio(anchor.after, after) if anchor.after.strip() else 0.0,
    )


def _alike(anchor: Anchor, text: str) -> Span | None:
    """The passage that is most like the anchor's, if it is alike enough and leads the second best."""
    if len(anchor.exact) < SHORTEST:
        return None
    ranked = sorted(_candidates(anchor, text), key=lambda pair: pair[0], reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < LEAD):
        return None
    best = ranked[0][1]
    return best if _facts(best.of(text)) == _facts(anchor.exact) else None


def _candidates(anchor: Anchor, text: str) -> list[tuple[float, Span]]:
    """The best-aligned passage in each stretch of the text, with its likeness in per cent.

    Stretches overlap by the passage's length and more, so that none falls between two of them.
    """
    reach = 2 * len(anchor.exact)
    found: list[tuple[float, Span]] = []
    for start in range(0, max(1, len(text) - len(anchor.exact)), len(anchor.exact)):
        stretch = text[start : start + reach]
        match = fuzz.partial_ratio_alignment(anchor.exact, stretch, score_cutoff=QUOTE_FLOOR)
        if match is None:
            continue
        span = _whole_words(text, Span(start + match.dest_start, start + match.dest_end))
        likeness = fuzz.ratio(anchor.exact, span.of(text))
        if likeness < QUOTE_FLOOR or max(_sides(anchor, text, span)) < CONTEXT_FLOOR:
            continue
        if found and found[-1][1].overlaps(span):  # one passage, seen whole in one of two stretches
            found[-1] = max(found[-1], (likeness, span), key=lambda pair: pair[0])
        else:
            found.append((likeness, span))
    return found


def _whole_words(text: str, span: Span) -> Span:
    """The span widened to the edges of the words it cuts."""
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)


_NEGATION = re.compile(r"\b(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|\w+n['’]t)\b", re.IGNORECASE)


def _facts(passage: str) -> tuple[list[str], list[str], list[str]]:
    """The numbers, capitalised words and negations of a passage: where these differ, it says something else."""
    numbers = re.findall(r"\d[\d.,:]*", passage)
    names = re.findall(r"(?<![^\W\d_])[^\W\d_]+", passage)
    return numbers, [name for name in names if name[0].isupper()], [word.lower() for word in _NEGATION.findall(passage)]
