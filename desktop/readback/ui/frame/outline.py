"""The window's parts as plain areas, where they will stand: what is seen until they are made."""

from collections.abc import Collection

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from readback.ui.frame.bounds import SIZES
from readback.ui.keys.menus import menu_names
from readback.ui.style.fonts import scaled
from readback.ui.style.theme import Theme

BAR, STATUS = 46, 32
"""The heights of the bar above and of the line below, in pixels."""


class Outline(QWidget):
    """Stands in a window, under the names of its menus. `panes` is Qt's note of the panes' widths, in base64, or ""."""

    def __init__(self, window: QMainWindow, theme: Theme, panes: str, hidden: Collection[str]) -> None:
        super().__init__()
        self._theme = theme
        for name, above in menu_names().values():
            if above is None:
                window.menuBar().addMenu(name)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._shelf, self._page = QWidget(), QWidget()
        shown = {self._shelf: "shelf" not in hidden, self._page: True, QWidget(): False}
        shown[QWidget()] = "panel" not in hidden
        for pane, seen in shown.items():
            self._panes.addWidget(pane)
            pane.setVisible(seen)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([scaled(size, window.font()) for size in SIZES])
        if panes:
            self._panes.restoreState(QByteArray.fromBase64(panes.encode()))
        layout = QVBoxLayout(self)
        heights = (size * (name not in hidden) for size, name in ((BAR, "bar"), (STATUS, "status")))
        layout.setContentsMargins(0, next(heights), 0, next(heights))
        layout.addWidget(self._panes)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The shelf and the page in their colours, and hairlines below the bar and above the line."""
        painter, around = QPainter(self), self._panes.geometry()
        for pane, colour in ((self._shelf, "rail"), (self._page, "paper")):
            if pane.isVisible():
                painter.fillRect(pane.geometry().translated(around.topLeft()), self._theme.colour(colour))
        for y in (around.top() - 1, around.bottom() + 1):
            painter.fillRect(QRect(0, y, self.width(), 1), self._theme.colour("line"))
