"""Bars: how often each is quoted, reported and named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from readback.core.analysis import Kind
from readback.ui.pictures.drawing import Drawing, chosen_ground, full, hatched, hollow, kind_line, line_height
from readback.ui.pictures.legend import LEGEND_GAP, Sign, draw_legend, legend_height
from readback.ui.style.fonts import secondary, semibold, tabular
from readback.ui.style.theme import Theme
from readback.ui.words import figure

PAD, GAP, MARK = 12.0, 9.0, 24.0
"""Around the picture, between its rows, and for the mark before a name."""

WIDEST = 0.42
"""The part of the width that names take at most."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: what it is called and of which kind, and its counts."""

    key: str
    name: str
    kind: Kind | None
    quoted: int
    reported: int
    named: int

    @property
    def counts(self) -> list[tuple[Sign, int]]:
        """The counts that are more than nothing, with the form each is drawn in."""
        counts = ((Sign.QUOTED, self.quoted), (Sign.REPORTED, self.reported), (Sign.NAMED, self.named))
        return [(sign, count) for sign, count in counts if count]


class Bars(Drawing):
    """The rows from top to bottom, each with a bar for each of its counts, all in one scale."""

    def __init__(self, rows: Sequence[Bar]) -> None:
        self._rows = rows
        self._boxes: dict[str, QRectF] = {}
        self._font, self._size = QFont(), QSizeF()
        self._most = max((count for row in rows for _, count in row.counts), default=1)

    def _height(self, row: Bar, font: QFont) -> float:
        return max(QFontMetricsF(font).height() + 4, len(row.counts) * line_height(font))

    def needs(self, width: float, font: QFont) -> float:
        """As high as its rows."""
        rows = sum(self._height(row, font) + GAP for row in self._rows)
        return legend_height(self._signs, width - 2 * PAD, font) + LEGEND_GAP + rows + PAD

    @property
    def _signs(self) -> Sequence[Sign]:
        return (Sign.QUOTED, Sign.REPORTED, Sign.NAMED)

    def lay(self, size: QSizeF, font: QFont) -> None:
        """Puts the rows below each other."""
        self._font, self._size = font, size
        top = legend_height(self._signs, size.width() - 2 * PAD, font) + LEGEND_GAP
        self._boxes = {}
        for row in self._rows:
            height = self._height(row, font) + GAP
            self._boxes[row.key] = QRectF(4, top, size.width() - 8, height)
            top += height

    def boxes(self) -> Mapping[str, QRectF]:
        """The rows, from the left edge to the right."""
        return self._boxes

    def paint(self, painter: QPainter, theme: Theme, chosen: str = "", under: str = "") -> None:
        """Paints the legend and the rows."""
        draw_legend(painter, self._signs, QPointF(PAD, PAD / 2), self._size.width() - 2 * PAD, self._font, theme)
        names = QFontMetricsF(semibold(self._font))
        widest = max((names.horizontalAdvance(row.name) for row in self._rows), default=0.0) + 2
        room = min(widest, self._size.width() * WIDEST)
        for row in self._rows:
            box = self._boxes[row.key]
            if row.key in {chosen, under}:
                chosen_ground(painter, box, theme, chosen=row.key == chosen)
            self._paint_row(painter, theme, row, box, room)

    def _paint_row(self, painter: QPainter, theme: Theme, row: Bar, box: QRectF, room: float) -> None:
        font, left = semibold(self._font), box.left() + PAD
        metrics = QFontMetricsF(font)
        kind_line(painter, left, box.top() + GAP / 2 + metrics.ascent() - 1, row.kind, theme)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if row.kind else "muted"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left + MARK, box.top() + GAP / 2 + metrics.ascent()), name)
        start = left + MARK + room + 10
        figures = QFontMetricsF(tabular(secondary(self._font)))
        longest = max(1.0, box.right() - PAD - start - figures.horizontalAdvance(figure(self._most)) - 8)
        step = line_height(self._font)
        for number, (sign, count) in enumerate(row.counts):
            line = QRectF(start, box.top() + GAP / 2 + number * step, longest * count / self._most, step)
            bar = line.adjusted(0, step * 0.22, 0, -step * 0.18)
            colour = theme.colour(sign.role or (row.kind or Kind.PERSON).value)
            {Sign.QUOTED: full, Sign.REPORTED: hatched, Sign.NAMED: hollow}[sign](painter, bar, colour)
            painter.setFont(tabular(secondary(self._font)))
            painter.setPen(theme.colour("text"))
            painter.drawText(QPointF(line.right() + 7, line.top() + figures.ascent()), figure(count))
