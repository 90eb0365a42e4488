"""What stands beside the text because of what is marked in it: doubts on the left, the dots of notes on the right."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from readback.core.workspace import PlacedNote
from readback.ui.article.marks import is_moved
from readback.ui.article.typography import Column, Typography

DOUBT_ROOM = 8.0
"""How far left of the text a question mark ends, in pixels at 100 %."""

DOT, DOT_STEP, DOT_ROOM = 10.0, 15.0, 22.0
"""A dot's diameter, the distance of one to the next, and how far right of the text the first one's middle is, too."""

_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


@dataclass(frozen=True, slots=True)
class Dot:
    """The mark of a note in the right gutter."""

    middle: QPointF
    note: PlacedNote
    scale: float = 1.0

    def zone(self) -> QRectF:
        """Where a click is meant for this dot."""
        step = DOT_STEP * self.scale
        return QRectF(self.middle.x() - step / 2, self.middle.y() - step / 2, step, step)


def spread(lines: list[tuple[float, PlacedNote]], column: Column, scale: float) -> list[Dot]:
    """Places the dots of notes that begin on lines with these middles: side by side, then in a further row.

    A note that was moved takes two places, since a question mark stands before its dot.
    """
    first, step = DOT_ROOM * scale, DOT_STEP * scale
    across = max(1, int((column.gutter - first - DOT * scale / 2) // step) + 1)
    taken: dict[float, int] = {}
    dots = []
    for middle, note in lines:
        place = taken.get(middle, 0) + is_moved(note)
        taken[middle] = place + 1
        down, right = divmod(place, across)
        dots.append(Dot(QPointF(column.right + first + right * step, middle + down * step), note, scale))
    return dots


def draw_dot(painter: QPainter, dot: Dot, colour: QColor) -> None:
    """A full dot for a note, a ring for a highlight without words; gapped and with a "?" where it was moved."""
    moved, full = is_moved(dot.note), bool(dot.note.note.body.strip())
    pen, radius = QPen(colour, 2 * dot.scale), (DOT / 2 - 1) * dot.scale
    if moved:
        pen.setDashPattern([1.6, 1.2])
        painter.setPen(colour)
        painter.drawText(dot.zone().translated(-dot.zone().width(), 0), _MIDDLE, "?")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(colour if full and not moved else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(dot.middle, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_sign(painter: QPainter, baseline: float, column: Column, typography: Typography, sign: str = "?") -> None:
    """A sign beside a line: the question mark where words of a doubtful speaker begin, or what a check says of them."""
    painter.setFont(typography.small)
    width = QFontMetricsF(typography.small).horizontalAdvance(sign)
    painter.drawText(QPointF(round(column.left - DOUBT_ROOM * typography.scale - width), baseline), sign)
