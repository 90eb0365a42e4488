"""The place at the foot of the shelf where files can be dropped."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import scaled
from readback.ui.widgets.pieces import KeyCap, PlainLabel
from readback.ui.words import tr

LOW = 620
"""Below this height of the shelf only the button is left, in pixels: the articles need the room."""


class DropZone(QWidget):
    """Says that files can be dropped, and offers the other way."""

    def __init__(self) -> None:
        super().__init__()
        self.hint = PlainLabel(tr("Drop articles here, or"))
        self.hint.setProperty("tone", "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button, self.cap = QPushButton(tr("Open…")), KeyCap("")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self.button)
        row.addWidget(self.cap)
        row.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.hint)
        self._layout.addLayout(row)
        self.fit(LOW)

    def show_key(self, key: str) -> None:
        """The key that opens files, or none."""
        self.cap.setText(key)
        self.cap.setVisible(bool(key))

    def fit(self, height: int) -> None:
        """Takes no more room than a shelf of this height has for it; `height` in pixels."""
        low = height < scaled(LOW, self.font())
        self.hint.setVisible(not low)
        edge = 12 if low else 18
        self._layout.setContentsMargins(16, edge, 16, edge)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A dashed edge: something may be put here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().mid().color(), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8.5, 8.5, -8.5, -8.5), 8, 8)
