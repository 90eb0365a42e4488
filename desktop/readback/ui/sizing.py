"""The pane with the keyboard made wider, narrower, higher or lower by key, in every window; what came of it is said."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from readback.ui.frame.bars import StatusLine
from readback.ui.speech.speaking import announce
from readback.ui.style.fonts import scaled
from readback.ui.widgets.panes import STEP, pane_of
from readback.ui.words import tr


class Sizing(QObject):
    """Does it, and tells: in the window's status line, and from another window to screen readers alone."""

    def __init__(self, window: QWidget, status: StatusLine, say: Callable[[QWidget, str], None] = announce) -> None:
        super().__init__(window)
        self._window, self._status, self._say = window, status, say

    def grow(self, direction: Qt.Orientation, by: int) -> None:
        """One step larger, or smaller where `by` is -1."""
        held = QApplication.focusWidget()
        pane = pane_of(held, direction)
        wide = direction is Qt.Orientation.Horizontal
        if pane is None:
            words = tr("No other pane is beside this one.") if wide else tr("No other pane is above or below this one.")
        elif pane.grow(by * scaled(STEP, self._window.font())):
            told = tr("This pane has {n} % of the width.") if wide else tr("This pane has {n} % of the height.")
            words = told.format(n=pane.share)
        else:
            words = _limit(wide=wide, more=by > 0)
        if held is None or held.window() is self._window:
            self._status.say(words)
        else:
            self._say(held.window(), words)


def _limit(*, wide: bool, more: bool) -> str:
    """Why a pane stays as it is."""
    if more:
        return (
            tr("This pane cannot be wider: the one beside it is as narrow as it can be.")
            if wide
            else tr("This pane cannot be higher: the other one is as low as it can be.")
        )
    return tr("This pane cannot be narrower.") if wide else tr("This pane cannot be lower.")


def sizes(sizing: Callable[[], Sizing]) -> Mapping[str, Callable[[], object]]:
    """What the entries of the table of actions do; it need not be there before one of them is wanted."""

    def grow(direction: Qt.Orientation, by: int) -> None:
        sizing().grow(direction, by)

    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    return {
        "pane wider": partial(grow, across, 1),
        "pane narrower": partial(grow, across, -1),
        "pane higher": partial(grow, down, 1),
        "pane lower": partial(grow, down, -1),
    }
