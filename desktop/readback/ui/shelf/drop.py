"""The place at the foot of the shelf where files can be dropped."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readback.ui.widgets import KeyCap, PlainLabel
from readback.ui.words import tr


class DropZone(QWidget):
    """Says that files can be dropped, and offers the other way."""

    def __init__(self, key: str) -> None:
        super().__init__()
        hint = PlainLabel(tr("Drop articles here"))
        hint.setProperty("tone", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(tr("Open…"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self.button)
        row.addWidget(KeyCap(key))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 18, 16, 18)
        layout.setSpacing(6)
        layout.addWidget(hint)
        layout.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A dashed edge: something may be put here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().mid().color(), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8.5, 8.5, -8.5, -8.5), 8, 8)
