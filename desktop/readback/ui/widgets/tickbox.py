"""A box to tick whose edge can be seen in every theme: the style's own is a shade of the ground it stands on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QStylePainter

TICK = ((0.24, 0.54), (0.43, 0.72), (0.77, 0.3))
"""The corners of the tick, in shares of the box."""

LEAST = 24
"""How high it is at least, in pixels."""


class TickBox(QCheckBox):
    """Draws its box in the colours of the theme: the edge of fields, the accent where it is ticked; in one line."""

    def sizeHint(self) -> QSize:
        """High enough to be met."""
        return super().sizeHint().expandedTo(QSize(0, LEAST))

    def minimumSizeHint(self) -> QSize:
        """Its words are never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws box, words and the ring of the keyboard."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        edge = palette.color(QPalette.ColorRole.Accent if self.isChecked() else QPalette.ColorRole.Mid)
        indicator = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        box = QRectF(indicator).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(edge if self.isChecked() else palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            corners = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in TICK]
            painter.setPen(QPen(palette.color(QPalette.ColorRole.BrightText), max(1.6, box.width() / 8)))
            painter.drawPolyline(QPolygonF(corners))
        option.rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option)
        if self.hasFocus():
            words = QRectF(option.rect)
            words.setWidth(self.fontMetrics().horizontalAdvance(self.text().replace("&", "")))
            middle, half = words.center().y(), self.fontMetrics().height() / 2
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(words.left() - 2, middle - half - 2, words.width() + 6, 2 * half + 4), 4, 4)
