"""The chosen row of the panel and the chosen mark in the text are the same."""

from PySide6.QtCore import QObject

from readback.ui.frame.frame import Frame
from readback.ui.panel.rows import Row
from readback.ui.reading.navigator import Navigator
from readback.ui.walk import Walk


class Pairing(QObject):
    """Rings in the text what the reader moves to in a list, as far as it is in sight; nothing scrolls for that."""

    def __init__(self, frame: Frame, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._navigator = frame, navigator
        frame.panel.moved.connect(self._point_out)
        navigator.walked.connect(self._walked)

    def _point_out(self, row: Row) -> None:
        """The first place of the row that is seen; where none is, nothing is ringed."""
        view = self._frame.view
        seen = next((span for span in row.spans if view.resting.sees(span)), None)
        if seen is None:
            self._navigator.stop()
        else:
            self._navigator.stand(row, seen)
            view.reveal(seen)

    def _walked(self, walk: Walk | None) -> None:
        """What was gone through is there no more, or is left: it has no ring either."""
        if walk is None:
            self._frame.view.unring()
