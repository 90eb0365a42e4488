"""Where the paragraphs of a long page stand, when most of them have not been measured yet."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

Share = tuple[int, float]
"""A place in a block: the block, and how much of it lies before."""


class Flow:
    """Stacks blocks of known or estimated height, each with a gap above it; pixels throughout.

    Ends are worked out anew after a change, all at once: some milliseconds for the longest articles.
    """

    def __init__(self) -> None:
        self._heights: list[float] = []
        self._gaps: list[float] = []
        self._measured = bytearray()
        self._ends: list[float] | None = None
        self._next = 0

    def __len__(self) -> int:
        return len(self._heights)

    def restart(self, estimates: list[float], gaps: list[float]) -> None:
        """Begins again with estimated heights and the gaps above the blocks."""
        self._heights, self._gaps = estimates, gaps
        self._measured = bytearray(len(self._heights))
        self._ends, self._next = None, 0

    def is_measured(self, index: int) -> bool:
        """Whether the block's height is known rather than estimated."""
        return bool(self._measured[index])

    def measure(self, index: int, height: float) -> None:
        """Sets the true height of a block."""
        self._measured[index] = 1
        if self._heights[index] != height:
            self._heights[index] = height
            self._ends = None

    def set_gap(self, index: int, gap: float) -> None:
        """Other room above a block; the blocks keep their heights."""
        if self._gaps[index] != gap:
            self._gaps[index] = gap
            self._ends = None

    def unmeasured(self) -> int | None:
        """The first block that is not measured yet."""
        found = self._measured.find(0, self._next)
        self._next = found if found >= 0 else len(self._measured)
        return found if found >= 0 else None

    def top(self, index: int) -> float:
        """Where a block begins, below its gap."""
        return self._edges()[index] - self._heights[index]

    def extent(self, index: int) -> float:
        """The height of a block."""
        return self._heights[index]

    def bottom(self, index: int) -> float:
        """Where a block ends."""
        return self._edges()[index]

    def within(self, shares: Iterable[Share]) -> list[float]:
        """How far down the page shares of blocks end."""
        edges, heights = self._edges(), self._heights
        return [edges[index] - heights[index] * (1 - share) for index, share in shares]

    def height(self) -> float:
        """Where the last block ends."""
        return self._edges()[-1] if self._heights else 0.0

    def at(self, y: float) -> int:
        """The block at a height, its gap included; the first or the last one outside the page."""
        return min(bisect_right(self._edges(), y), len(self._heights) - 1)

    def _edges(self) -> list[float]:
        if self._ends is None:
            self._ends = list(accumulate(map(float.__add__, self._gaps, self._heights)))
        return self._ends
