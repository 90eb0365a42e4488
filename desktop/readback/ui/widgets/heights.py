"""The heights of a list's rows, remembered: to measure one costs a hundred times as much as to look it up."""

from typing import Any

MOST = 20_000
"""So many rows are remembered at most."""


class Heights:
    """What rows are high, in pixels, as long as they are shown in one width, font and form.

    A row that is the very same is found without a look at what it says, which for a name with hundreds of places is
    not for nothing; one that is only equal, as after a new analysis, is found by that.
    """

    def __init__(self) -> None:
        self._shown: tuple[int, str, str] | None = None
        self._same: dict[int, tuple[Any, int]] = {}
        self._equal: dict[Any, int] = {}

    def are_for(self, width: int, font: str, form: str) -> None:
        """Says how rows are shown now; forgets all if that is another way."""
        shown = width, font, form
        if shown != self._shown or len(self._same) > MOST:
            self._shown = shown
            self._same.clear()
            self._equal.clear()

    def of(self, row: Any) -> int | None:
        """The height of a row, if it is known."""
        same = self._same.get(id(row))
        if same is not None and same[0] is row:
            return same[1]
        height = self._equal.get(row)
        if height is not None:
            self._same[id(row)] = row, height
        return height

    def keep(self, row: Any, height: int) -> int:
        """Remembers the height of a row; gives it back."""
        self._same[id(row)] = row, height
        self._equal[row] = height
        return height
