"""A trail that is being followed: gone on with bit by bit on the library's thread, and put into rows there."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from readback.core.workspace import Workspace
from readback.ui.trail.rows import TrailRow, rows_of, summary
from readback.ui.words import figure, tr

if TYPE_CHECKING:
    from readback.core.quotecheck.trail import Following, QuoteTrail

    Begin = Callable[[QuoteTrail], Following | None]
    """Begins to follow a quotation, on the library's thread; None where it is not there any more."""

SLICE = 0.1
"""So many seconds a quotation is followed before the library may do something else."""


@dataclass(frozen=True, slots=True)
class Bit:
    """The trail as far as it is known after one turn: its rows, what is said of it, and how far it is."""

    rows: tuple[TrailRow, ...] = ()
    told: str = ""
    done: int = 0
    all: int = 0

    @property
    def over(self) -> bool:
        """Whether every article was looked at that may carry the quotation."""
        return self.done >= self.all


class Course:
    """One trail; gone on with on the library's thread only."""

    def __init__(self, trails: Callable[[Workspace], QuoteTrail], begin: Begin) -> None:
        self._trails, self._begin = trails, begin
        self._following: Following | None = None

    def go_on(self, workspace: Workspace, stop: Callable[[], bool]) -> Bit:
        """Follows the quotation for a moment. Raises ArticleMissing."""
        if self._following is None:
            self._following = self._begin(self._trails(workspace))
        following = self._following
        if following is None:
            return Bit()
        end = time.perf_counter() + SLICE
        while following.go_on() and not stop() and time.perf_counter() < end:
            pass
        return _bit(following)


def _bit(following: Following) -> Bit:
    trail, done, all_of_them = following.trail(), following.done, following.all
    told = [f"{summary(trail)}."]
    if done < all_of_them:
        compared = tr("{done} of {total} likely ones compared.", done=figure(done), total=figure(all_of_them))
        told.append(compared)
    elif len(trail.steps) == 1:
        told.append(tr("No other article carries it."))
    return Bit(rows_of(trail), " ".join(told), done, all_of_them)
