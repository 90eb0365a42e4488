"""The map: a dot for each place, the larger the more often it is named; moved and enlarged."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEngine, QPainter, QPen, QTransform

from readback.core.pictures.projection import HEIGHT, WIDTH
from readback.ui.pictures.atlas import Atlas
from readback.ui.pictures.drawing import Drawing, line_height
from readback.ui.pictures.labels import Labels, write
from readback.ui.pictures.sketch import sketched
from readback.ui.style.fonts import secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.words import figure, tr

LEAST_DOT, MORE_DOT = 4.0, 9.0
"""The radius of a dot, and by how much that of the largest is more, in pixels."""

NEAREST = 0.12
"""The least part of the globe that all places are fitted into, in units of its radius: some hundreds of kilometres."""

LARGEST = 6_000.0
"""Pixels for a unit of the globe's radius, at most: outlines have no more to show."""

FINE = 420.0
"""From so many pixels on the fine outlines are drawn."""


LAND = 0.2
"""How much of the ink of its coast land has: enough to be told from water in every theme, too little to disturb."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A place: its name, how often it is named, and where it lies on the map's plane."""

    key: str
    name: str
    count: int
    x: float
    y: float


class WorldMap(Drawing):
    """Shows all places, as large as there is room, until the reader moves it."""

    movable = True

    def __init__(self, dots: Sequence[Dot], atlas: Atlas | None) -> None:
        self._dots, self._atlas = dots, atlas
        self._most = max((dot.count for dot in dots), default=1)
        self._size, self._font = QSizeF(1, 1), QFont()
        self._middle, self._scale, self._moved = QPointF(), 1.0, False
        self._boxes: dict[str, QRectF] = {}
        self._labels = Labels()

    # The view

    def view(self) -> tuple[QPointF, float] | None:
        """What the reader moved it to: the middle, and pixels for a unit; None where it was not moved."""
        return (self._middle, self._scale) if self._moved else None

    def set_view(self, view: tuple[QPointF, float] | None) -> None:
        """Shows the part of the world that was shown before."""
        if view is not None:
            (self._middle, self._scale), self._moved = view, True

    def fit(self) -> None:
        """Shows all places as large as there is room."""
        xs, ys = [dot.x for dot in self._dots] or [0.0], [dot.y for dot in self._dots] or [0.0]
        wide, high = (max(max(it) - min(it), NEAREST) for it in (xs, ys))
        self._middle = QPointF((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
        room = min(self._size.width() * 0.72 / wide, self._size.height() * 0.72 / high)
        self._scale, self._moved = self._within(room), False
        self._place()

    def whole(self) -> None:
        """Shows the whole world."""
        self._middle, self._scale, self._moved = QPointF(), self._smallest, True
        self._place()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller; the point, or the middle, stays where it is."""
        still = at if at is not None else QPointF(self._size.width() / 2, self._size.height() / 2)
        before = self._from(still)
        self._scale, self._moved = self._within(self._scale * factor), True
        self._middle = self._middle + before - self._from(still)  # a copy may hold the middle there was
        self._keep_in()
        self._place()

    def pan(self, by: QPointF) -> None:
        """Moves the map by pixels."""
        self._middle, self._moved = self._middle - by / self._scale, True
        self._keep_in()
        self._place()

    def _keep_in(self) -> None:
        """The middle stays on the globe."""
        x = max(-WIDTH / 2, min(WIDTH / 2, self._middle.x()))
        self._middle = QPointF(x, max(-HEIGHT / 2, min(HEIGHT / 2, self._middle.y())))

    @property
    def _smallest(self) -> float:
        return min(self._size.width() / (WIDTH * 1.02), self._size.height() / (HEIGHT * 1.04))

    def _within(self, scale: float) -> float:
        return max(self._smallest, min(LARGEST, scale))

    def _to(self, x: float, y: float) -> QPointF:
        middle = QPointF(self._size.width() / 2, self._size.height() / 2)
        return middle + (QPointF(x, y) - self._middle) * self._scale

    def _from(self, point: QPointF) -> QPointF:
        middle = QPointF(self._size.width() / 2, self._size.height() / 2)
        return self._middle + (point - middle) / self._scale

    # The picture

    def lay(self, size: QSizeF, font: QFont) -> None:
        """Fits the places, or keeps what the reader moved the map to."""
        self._size, self._font = size, font
        if self._moved:
            self._scale = self._within(self._scale)
            self._place()
        else:
            self.fit()

    def _place(self) -> None:
        """Where the dots are, and the names that find room beside them, those named most first."""
        field = QRectF(QPointF(), self._size)
        self._boxes = {}
        for dot in self._dots:
            radius = LEAST_DOT + MORE_DOT * (dot.count / self._most) ** 0.5
            middle = self._to(dot.x, dot.y)
            if field.contains(middle):
                self._boxes[dot.key] = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        metrics = QFontMetricsF(semibold(secondary(self._font)))
        sizes = {dot.key: QSizeF(metrics.horizontalAdvance(_label(dot)), metrics.height()) for dot in self._dots}
        low = field.adjusted(2, 2, -2, -2 - line_height(self._font))
        self._labels = Labels(self._boxes, sizes, low)

    def boxes(self) -> Mapping[str, QRectF]:
        """The dots that are in sight, those named most first."""
        return self._boxes

    def at(self, point: QPointF) -> str:
        """The nearest dot, with a little room around it: small ones are hard to hit."""
        near = [
            ((box.center() - point).manhattanLength(), key)
            for key, box in self._boxes.items()
            if box.adjusted(-4, -4, 4, 4).contains(point)
        ]
        return min(near)[1] if near else ""

    def paint(self, painter: QPainter, theme: Theme, chosen: str = "", under: str = "") -> None:
        """Paints land, borders, dots, names, and where the outlines come from."""
        self._paint_land(painter, theme)
        colour = theme.colour("place")
        faint = QColor(colour)
        faint.setAlphaF(0.55)
        for key, box in reversed(self._boxes.items()):
            painter.setBrush(theme.colour("accent") if key == chosen else faint)
            painter.setPen(QPen(theme.colour("text" if key in {chosen, under} else "paper"), 1.4))
            painter.drawEllipse(box)
            if key != chosen:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour, 1.4))
                painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        names = {dot.key: _label(dot) for dot in self._dots}
        font = semibold(secondary(self._font))
        ascent = QFontMetricsF(font).ascent()
        for key, place in self._labels.shown({chosen}).items():
            write(painter, place.topLeft() + QPointF(0, ascent), names[key], font, theme)
        self._paint_foot(painter, theme)

    def _paint_land(self, painter: QPainter, theme: Theme) -> None:
        if self._atlas is None:
            return
        outlines = self._atlas.fine if self._scale >= FINE else self._atlas.coarse
        corner = self._to(0, 0)
        to = QTransform.fromTranslate(corner.x(), corner.y()).scale(self._scale, self._scale)
        land, borders = outlines.land, outlines.borders
        painter.save()
        if painter.paintEngine().type() is QPaintEngine.Type.SVG:  # which keeps all that it is given, seen or not
            field = QRectF(QPointF(), self._size)
            land, borders = sketched(land, to, field, closed=True), sketched(borders, to, field, closed=False)
        else:
            painter.setWorldTransform(to * painter.worldTransform())
        pen = QPen(theme.colour("control"), 0.8)
        pen.setCosmetic(True)
        painter.setPen(pen)
        ground = theme.colour("control")
        ground.setAlphaF(LAND)
        painter.setBrush(ground)
        painter.drawPath(land)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.drawPath(borders)
        painter.restore()

    def _paint_foot(self, painter: QPainter, theme: Theme) -> None:
        font = secondary(self._font)
        metrics, room = QFontMetricsF(font), self._size.width() - 16
        low = self._size.height() - metrics.descent() - 3
        for line in reversed(
            _lines(tr("The larger a dot, the more often named. Outlines: Natural Earth."), metrics, room)
        ):
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            write(painter, QPointF(8, low), shown, font, theme, "muted")
            low -= metrics.height()


def _lines(words: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """A text on one line, or where that is too long each of its sentences on one."""
    return [words] if metrics.horizontalAdvance(words) <= room else re.split(r"(?<=\.)\s+", words)


def _label(dot: Dot) -> str:
    return f"{dot.name} {figure(dot.count)}"
