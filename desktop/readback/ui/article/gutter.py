"""What stands beside the text: paragraph numbers and doubts on the left, the dots of notes on the right."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from readback.core.workspace import PlacedNote
from readback.ui.article.marks import is_moved
from readback.ui.article.typography import Column, Typography

NUMBER_ROOM, DOUBT_ROOM = 20.0, 8.0
"""How far left of the text a number and a question mark end."""

DOT, DOT_STEP, DOT_ROOM = 10.0, 15.0, 22.0
"""A dot's diameter, the distance of one to the next, and how far right of the text the first one's middle is."""


@dataclass(frozen=True, slots=True)
class Dot:
    """The mark of a note in the right gutter."""

    middle: QPointF
    note: PlacedNote

    def zone(self) -> QRectF:
        """Where a click is meant for this dot."""
        return QRectF(self.middle.x() - DOT_STEP / 2, self.middle.y() - DOT_STEP / 2, DOT_STEP, DOT_STEP)


def spread(lines: list[tuple[float, PlacedNote]], column: Column) -> list[Dot]:
    """Places the dots of notes that begin on lines with these middles: side by side, then in a further row."""
    across = max(1, int((column.gutter - DOT_ROOM - DOT / 2) // DOT_STEP) + 1)
    beside: dict[float, int] = {}
    dots = []
    for middle, note in lines:
        place = beside[middle] = beside.get(middle, -1) + 1
        right, down = place % across, place // across
        dots.append(Dot(QPointF(column.right + DOT_ROOM + right * DOT_STEP, middle + down * DOT_STEP), note))
    return dots


def draw_dot(painter: QPainter, dot: Dot, colour: QColor) -> None:
    """A full dot for a note, a ring for a highlight without words; gapped and with a "?" where it was moved."""
    moved, full = is_moved(dot.note), bool(dot.note.note.body.strip())
    pen = QPen(colour, 2)
    if moved:
        pen.setDashPattern([1.6, 1.2])
        painter.setPen(colour)
        painter.drawText(QRectF(dot.middle.x() - 18, dot.middle.y() - 12, 11, 24), Qt.AlignmentFlag.AlignCenter, "?")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(colour if full and not moved else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(dot.middle, DOT / 2 - 1, DOT / 2 - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_number(painter: QPainter, number: int, baseline: float, column: Column, typography: Typography) -> None:
    """The number of a paragraph, on its first line's baseline."""
    text = str(number)
    painter.setFont(typography.small)
    width = QFontMetricsF(typography.small).horizontalAdvance(text)
    painter.drawText(QPointF(round(column.left - NUMBER_ROOM - width), baseline), text)


def draw_doubt(painter: QPainter, baseline: float, column: Column, typography: Typography) -> None:
    """The question mark beside a line on which words of a doubtful speaker begin."""
    painter.setFont(typography.small)
    width = QFontMetricsF(typography.small).horizontalAdvance("?")
    painter.drawText(QPointF(round(column.left - DOUBT_ROOM - width), baseline), "?")
