"""Columns over time: how many articles or mentions there are, and how much is quoted and reported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from readback.ui.pictures.drawing import Drawing, chosen_ground, full, hatched, hollow, line_height
from readback.ui.pictures.legend import Sign, draw_legend, legend_height
from readback.ui.style.fonts import secondary, tabular
from readback.ui.style.theme import Theme
from readback.ui.words import figure

PAD, WIDEST, TICKS = 12.0, 96.0, 5
"""Around the picture; the widest room of a column, in pixels; and so many lines across at most."""


@dataclass(frozen=True, slots=True)
class Column:
    """One stretch of time: what it is called in short, and its counts; `there` are its articles, or mentions."""

    key: str
    name: str
    there: int
    quoted: int
    reported: int

    @property
    def most(self) -> int:
        """The height of the higher of its two bars."""
        return max(self.there, self.quoted + self.reported)


class Columns(Drawing):
    """Two bars for each stretch: its articles, or mentions, and what is said, quoted below reported."""

    def __init__(self, columns: Sequence[Column], there: Sign = Sign.ARTICLES) -> None:
        self._columns, self._there = columns, there
        self._signs = (there, Sign.QUOTED, Sign.REPORTED)
        self._most = max((it.most for it in columns), default=1) or 1
        self._field, self._font, self._boxes = QRectF(), QFont(), dict[str, QRectF]()
        self._room = 1.0

    def lay(self, size: QSizeF, font: QFont) -> None:
        """Shares the width among the stretches."""
        self._font = font
        step = line_height(font)
        top = legend_height(self._signs, size.width() - 2 * PAD, font) + step
        left = PAD + QFontMetricsF(tabular(secondary(font))).horizontalAdvance(figure(self._most)) + 8
        self._field = QRectF(left, top, max(40.0, size.width() - left - PAD), max(40.0, size.height() - top - 2 * step))
        self._room = min(WIDEST, self._field.width() / max(1, len(self._columns)))
        self._boxes = {
            it.key: QRectF(left + at * self._room, top - step / 2, self._room, self._field.height() + step / 2)
            for at, it in enumerate(self._columns)
            if it.most
        }

    def boxes(self) -> Mapping[str, QRectF]:
        """The stretches in which there is anything, in the order of time."""
        return self._boxes

    def paint(self, painter: QPainter, theme: Theme, chosen: str = "", under: str = "") -> None:
        """Paints the legend, the lines across, the bars, and the dates below them."""
        width = self._field.right() - PAD
        draw_legend(painter, self._signs, QPointF(PAD, PAD / 2), width, self._font, theme)
        for key in (under, chosen):
            if key in self._boxes:
                chosen_ground(painter, self._boxes[key], theme, chosen=key == chosen)
        self._paint_lines(painter, theme)
        for at, it in enumerate(self._columns):
            self._paint_column(painter, theme, self._field.left() + at * self._room, it)
        self._paint_dates(painter, theme)

    def _height(self, count: int) -> float:
        return self._field.height() * count / self._most

    def _paint_lines(self, painter: QPainter, theme: Theme) -> None:
        font = tabular(secondary(self._font))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        lines = min(TICKS, max(1, int(self._field.height() / (metrics.height() * 1.2))))
        for count in range(0, self._most + 1, _tick(self._most, lines)):
            y = self._field.bottom() - self._height(count)
            painter.setPen(QPen(theme.colour("control" if count == 0 else "line"), 1))
            painter.drawLine(QPointF(self._field.left(), y), QPointF(self._field.right(), y))
            painter.setPen(theme.colour("muted"))
            words = figure(count)
            left = self._field.left() - 8 - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), words)

    def _paint_column(self, painter: QPainter, theme: Theme, left: float, it: Column) -> None:
        wide = max(1.5, self._room * 0.34)
        start = left + (self._room - 2 * wide - 2) / 2
        low = self._field.bottom()
        if it.there:
            high = self._height(it.there)
            hollow(painter, QRectF(start, low - high, wide, high), theme.colour(self._there.role))
        second = start + wide + 2
        quoted, reported = self._height(it.quoted), self._height(it.reported)
        if it.quoted:
            full(painter, QRectF(second, low - quoted, wide, quoted), theme.colour("quote"))
        if it.reported:
            hatched(painter, QRectF(second, low - quoted - reported, wide, reported), theme.colour("reported"))

    def _paint_dates(self, painter: QPainter, theme: Theme) -> None:
        """As many dates as do not touch each other."""
        font = secondary(self._font)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        free = 0.0
        for at, it in enumerate(self._columns):
            wide = metrics.horizontalAdvance(it.name)
            middle = self._field.left() + (at + 0.5) * self._room
            left = min(max(middle - wide / 2, 2.0), self._field.right() - wide)
            if left >= free:
                box = QRectF(left, self._field.bottom() + 5, wide + 2, metrics.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, it.name)
                free = left + wide + 10


def _tick(most: int, lines: int = TICKS) -> int:
    """From one line across to the next, where so many have room: 1, 2 or 5, or one of these with noughts."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if most <= lines * factor * step:
                return factor * step
        step *= 10
