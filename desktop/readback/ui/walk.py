"""Going through places one after the other, and back to where one was. Knows nothing of windows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum, auto
from typing import Self

from readback.core.text import Span


class Step(StrEnum):
    """What a walk goes through."""

    MENTION = auto()
    QUOTATION = auto()
    NOTE = auto()
    SPEAKER = auto()
    FIND = auto()


@dataclass(frozen=True, slots=True)
class Walk:
    """Places in the order of the text, and which of them is shown; each has the key of the row it belongs to."""

    step: Step
    spans: tuple[Span, ...]
    keys: tuple[str, ...]
    at: int = 0
    _of: dict[str, list[int]] = field(default_factory=dict, repr=False, compare=False)
    """The places of each row: found when they are first asked for, and handed on with every step of a long walk."""

    @property
    def span(self) -> Span:
        """The place that is shown."""
        return self.spans[self.at]

    @property
    def key(self) -> str:
        """The row the place belongs to."""
        return self.keys[self.at]

    @property
    def same(self) -> Sequence[int]:
        """Which of the places are of the same row as the one that is shown."""
        if not self._of:
            for at, key in enumerate(self.keys):
                self._of.setdefault(key, []).append(at)
        return self._of[self.key]

    def moved(self, by: int) -> Self:
        """The walk some places further on; after the last comes the first."""
        return replace(self, at=(self.at + by) % len(self.spans))

    def at_key(self, key: str) -> Self:
        """The walk at the first place of a row."""
        return replace(self, at=self.keys.index(key))

    def from_(self, position: int, by: int) -> Self:
        """The walk at the first place after a position of the text (or the last before it, where `by` is negative)."""
        if by > 0:
            at = next((i for i, span in enumerate(self.spans) if span.start > position), 0)
        else:
            earlier = [i for i, span in enumerate(self.spans) if span.start < position]
            at = earlier[-1] if earlier else len(self.spans) - 1
        return replace(self, at=at)


def walk(step: Step, places: Iterable[tuple[Span, str]]) -> Walk | None:
    """A walk through places with their rows' keys, put in the order of the text; None where there are none."""
    ordered = sorted(places, key=lambda place: (place[0].start, place[0].end, place[1]))
    return Walk(step, tuple(span for span, _ in ordered), tuple(key for _, key in ordered)) if ordered else None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was: an article, and the code point at the top of the page; or the hits of a query over it.

    `caret` is the code point that was looked at; a place is no other one for it.
    """

    article: str
    position: int
    hits: str = ""
    caret: int = field(default=0, compare=False)


MOST_PLACES = 200
"""How far back one can go."""


class History:
    """Where the reader was before each jump, and after going back."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Notes a place before a jump away from it; what lay ahead is forgotten."""
        last = self._behind[-1] if self._behind else None
        if last is None or place not in {last, replace(last, hits="")}:  # hits are left over the page they lie on
            self._behind.append(place)
        del self._behind[:-MOST_PLACES]
        self._ahead.clear()

    def forget(self) -> None:
        """Knows of no place any more."""
        self._behind.clear()
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """The place before, and notes the present one for the way forward."""
        return self._turn(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """The place after, and notes the present one for the way back."""
        return self._turn(self._ahead, self._behind, here)

    @property
    def ways(self) -> tuple[bool, bool]:
        """Whether there is a place to go back to, and one to go forward to."""
        return bool(self._behind), bool(self._ahead)

    @staticmethod
    def _turn(source: list[Place], target: list[Place], here: Place) -> Place | None:
        while source:
            place = source.pop()
            if place != here:
                target.append(here)
                return place
        return None
