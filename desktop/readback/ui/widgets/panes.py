"""The pane that has the keyboard, made larger or smaller without the mouse: in any window that is split into panes."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

STEP = 40
"""By how much a pane grows or shrinks at a time, in pixels."""


@dataclass(frozen=True, slots=True)
class Pane:
    """One of those that share the width or the height of a splitter; `at` is its number there."""

    splitter: QSplitter
    at: int

    @property
    def share(self) -> int:
        """How much of what they share it has, in per cent."""
        sizes = self.splitter.sizes()
        return round(100 * sizes[self.at] / max(1, sum(sizes)))

    def grow(self, more: int) -> bool:
        """Takes so many pixels from the larger pane beside it, or gives them where `more` is less than none.

        As many as there are; whether there were any. Whoever listens to the splitter hears of it as of the mouse.
        """
        sizes = self.splitter.sizes()
        other = max(self._beside(), key=sizes.__getitem__)
        giver, taker = (other, self.at) if more > 0 else (self.at, other)
        step = min(abs(more), sizes[giver] - _least(self.splitter, giver))
        if step <= 0:
            return False
        sizes[giver] -= step
        sizes[taker] += step
        self.splitter.setSizes(sizes)
        handle = max(self.at, other)
        self.splitter.splitterMoved.emit(self.splitter.handle(handle).pos().x(), handle)
        return True

    def _beside(self) -> list[int]:
        """The next panes on both sides that are seen."""
        seen = _seen(self.splitter)
        place = seen.index(self.at)
        return [*seen[max(0, place - 1) : place], *seen[place + 1 : place + 2]]


def pane_of(widget: QWidget | None, direction: Qt.Orientation) -> Pane | None:
    """The pane that a widget is in, of the nearest splitter in a direction that shows others too; None without one."""
    inner, outer = widget, widget.parentWidget() if widget is not None else None
    while inner is not None and outer is not None and not inner.isWindow():
        if isinstance(outer, QSplitter) and outer.orientation() is direction and len(_seen(outer)) > 1:
            return Pane(outer, outer.indexOf(inner))
        inner, outer = outer, outer.parentWidget()
    return None


def _widget(splitter: QSplitter, at: int) -> QWidget:
    return splitter.widget(at)  # type: ignore[return-value] # there is one, which the stubs do not know


def _seen(splitter: QSplitter) -> list[int]:
    """The panes that take room."""
    sizes = splitter.sizes()
    return [at for at in range(splitter.count()) if sizes[at] and _widget(splitter, at).isVisible()]


def _least(splitter: QSplitter, at: int) -> int:
    """How small a pane can be without going away, in pixels."""
    pane = _widget(splitter, at)
    hint, least = pane.minimumSizeHint(), pane.minimumSize()
    if splitter.orientation() is Qt.Orientation.Horizontal:
        return max(least.width() or hint.width(), 1)
    return max(least.height() or hint.height(), 1)
