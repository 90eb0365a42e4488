"""What stands around the article, each part hidden and shown again: library, panel, bar, status line."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Sides(QObject):
    """Which parts are seen, by their names.

    The reader hides parts for good, or all of them for a while to be alone with the article; what is asked for
    meanwhile is shown without ending that.
    """

    changed = Signal()
    """Something was hidden or shown."""

    def __init__(self, parts: Mapping[str, QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._hidden: set[str] = set()
        self._folded: set[str] = set()
        self._alone: set[str] | None = None

    @property
    def hidden(self) -> tuple[str, ...]:
        """The parts hidden for good."""
        return tuple(sorted(self._hidden))

    def hide(self, names: Iterable[str]) -> None:
        """Hides these parts for good, and no others; unknown names are of no interest."""
        self._hidden = set(names) & self._parts.keys()
        self._arrange()

    @property
    def alone(self) -> bool:
        """Whether only the article is seen, and what was asked for since."""
        return self._alone is not None

    def shows(self, name: str) -> bool:
        """Whether a part is seen."""
        return name not in self._hidden | self._folded if self._alone is None else name in self._alone

    def fold(self, name: str, *, on: bool) -> None:
        """Hides a part as long as there is no room for it; the reader may have it shown all the same."""
        if on is not (name in self._folded):
            self._folded.symmetric_difference_update({name})
            self._arrange()

    def show(self, name: str) -> None:
        """Shows a part, because something in it is wanted."""
        if not self.shows(name):
            self.switch(name)

    def switch(self, name: str) -> None:
        """Hides a part that is seen, and the other way round."""
        if self._alone is None and name in self._folded:
            self._folded.discard(name)
            self._hidden.discard(name)
            self._arrange()
            return
        seen = self._hidden if self._alone is None else self._alone
        seen.symmetric_difference_update({name})
        self._arrange()

    def leave_alone(self, on: bool) -> None:
        """Shows only the article for a while, or again what was seen before."""
        self._alone = set() if on else None
        self._arrange()

    def _arrange(self) -> None:
        for name, part in self._parts.items():
            part.setVisible(self.shows(name))
        self.changed.emit()
