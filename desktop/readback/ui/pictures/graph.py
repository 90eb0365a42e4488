"""The graph: who and what stands together; each kind in a shape of its own, the stronger a tie the thicker."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import cos, hypot, sin

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from readback.core.analysis import Kind
from readback.ui.pictures.drawing import DASHES, Drawing, line_height
from readback.ui.pictures.labels import Labels, write
from readback.ui.style.fonts import secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.words import figure, tr

PAD, LEAST, MORE = 14.0, 6.0, 11.0
"""Around the picture; the least radius of a shape, and by how much that of the largest is more; in pixels."""

TURNS = 60
"""So often shapes that lie on each other are moved apart at most."""

APART = 10.0
"""So far from each other shapes are to be, in pixels."""

GOLDEN = 2.4
"""From one direction to the next, in radians: no two of some dozens are nearly the same."""

LETTERS, SHARE = 16, 0.26
"""So many letters of a long name are shown, or as many as have room in that share of the picture's width."""

REACH = 5.0
"""So near a tie is hit, in pixels."""


@dataclass(frozen=True, slots=True)
class Knot:
    """A name in the graph; `x` and `y` are from 0 to 1."""

    key: str
    name: str
    kind: Kind
    count: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Thread:
    """A tie between two names, by their keys."""

    key: str
    one: str
    other: str
    count: int


class Graph(Drawing):
    """Shapes with their names, and lines between them."""

    def __init__(self, knots: Sequence[Knot], threads: Sequence[Thread]) -> None:
        self._knots, self._threads = knots, threads
        self._font = QFont()
        self._boxes: dict[str, QRectF] = {}
        self._labels, self._names = Labels(), dict[str, str]()
        self._size = QSizeF()
        self._most = max((it.count for it in knots), default=1)
        self._strongest = max((it.count for it in threads), default=1)

    def lay(self, size: QSizeF, font: QFont) -> None:
        """Spreads the names over the picture, moves apart what lies on each other, and finds room for their names."""
        self._size, self._font = size, font
        foot = legend_lines(size.width(), font) * line_height(font) * 1.2
        beside = min(90.0, size.width() * 0.14)
        field = QRectF(beside, PAD + MORE, size.width() - 2 * beside, size.height() - foot - 2 * (PAD + MORE))
        radii = [LEAST + MORE * (it.count / self._most) ** 0.5 for it in self._knots]
        xs = [field.left() + it.x * field.width() for it in self._knots]
        ys = [field.top() + it.y * field.height() for it in self._knots]
        middles = _parted(xs, ys, radii, field)
        self._boxes = {
            it.key: QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            for it, middle, radius in zip(self._knots, middles, radii, strict=True)
        }
        metrics = QFontMetricsF(semibold(secondary(font)))
        most = max(metrics.averageCharWidth() * LETTERS, size.width() * SHARE)
        self._names = {it.key: metrics.elidedText(it.name, Qt.TextElideMode.ElideRight, most) for it in self._knots}
        sizes = {key: QSizeF(metrics.horizontalAdvance(name), metrics.height()) for key, name in self._names.items()}
        whole = QRectF(4, 4, size.width() - 8, size.height() - foot - 8)
        self._labels = Labels(self._boxes, sizes, whole)

    def boxes(self) -> Mapping[str, QRectF]:
        """The shapes, those named most first."""
        return self._boxes

    def at(self, point: QPointF) -> str:
        """A shape, or else the nearest tie within reach."""
        inside = [key for key, box in self._boxes.items() if box.adjusted(-3, -3, 3, 3).contains(point)]
        if inside:
            return min(inside, key=lambda key: (self._boxes[key].center() - point).manhattanLength())
        near = [(_away(point, self._line(it)), it.key) for it in self._threads]
        return min(near)[1] if near and min(near)[0] <= REACH else ""

    def _line(self, it: Thread) -> QLineF:
        return QLineF(self._boxes[it.one].center(), self._boxes[it.other].center())

    def paint(self, painter: QPainter, theme: Theme, chosen: str = "", under: str = "") -> None:
        """Paints ties, shapes, names and legend; what belongs to the chosen thing stands out."""
        marked = {it.key for it in self._threads if chosen in {it.key, it.one, it.other}}
        ends = {end for it in self._threads if it.key in marked for end in (it.one, it.other)}
        for it in sorted(self._threads, key=lambda it: (it.key in marked, it.count)):
            self._paint_tie(painter, theme, it, marked=it.key in marked, under=it.key == under)
        for knot in reversed(self._knots):
            self._paint_shape(painter, theme, knot, chosen=knot.key == chosen, under=knot.key in {under, *ends})
        font = semibold(secondary(self._font))
        ascent = QFontMetricsF(font).ascent()
        names = self._labels.shown({chosen, under, *ends})
        for key, place in names.items():
            write(painter, place.topLeft() + QPointF(0, ascent), self._names[key], font, theme)
        for it in self._threads:
            at = self._beside_names(it, names.values()) if it.key in marked or it.key == under else None
            if at is not None:
                write(painter, at, figure(it.count), font, theme)
        self._paint_legend(painter, theme)

    def _beside_names(self, it: Thread, names: Collection[QRectF]) -> QPointF | None:
        """Where the figure of a tie stands: in its middle, or near it beside names; nowhere if all is taken."""
        tried = (self._line(it).pointAt(share) + QPointF(-4, 4) for share in (0.5, 0.38, 0.62, 0.26, 0.74))
        taken = [name.adjusted(-14, -4, 4, 14) for name in names]
        return next((at for at in tried if not any(name.contains(at) for name in taken)), None)

    def _paint_tie(self, painter: QPainter, theme: Theme, it: Thread, *, marked: bool, under: bool) -> None:
        colour = theme.colour("accent" if marked else "text" if under else "control")
        if not marked and not under:
            colour.setAlphaF(0.65)
        wide = 0.8 + 4.2 * (it.count / self._strongest) ** 0.7
        if marked:  # apart from the others where all are of one colour, too
            painter.setPen(QPen(theme.colour("paper"), wide + 7))
            painter.drawLine(self._line(it))
            wide += 1.5
        painter.setPen(QPen(colour, wide))
        painter.drawLine(self._line(it))

    def _paint_shape(self, painter: QPainter, theme: Theme, it: Knot, *, chosen: bool, under: bool) -> None:
        box, colour = self._boxes[it.key], theme.colour(it.kind.value)
        painter.setPen(QPen(theme.colour("paper"), 5))
        draw_shape(painter, box, it.kind)  # ties end before it
        ground = QColor(theme.colour("accent_soft" if under else "paper"))
        painter.setBrush(colour if chosen else ground)
        pen = QPen(theme.colour("text") if chosen else colour, 3.4 if under else 2.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if it.kind in DASHES and not chosen:
            pen.setDashPattern(DASHES[it.kind])
        painter.setPen(pen)
        draw_shape(painter, box, it.kind)

    def _paint_legend(self, painter: QPainter, theme: Theme) -> None:
        font = secondary(self._font)
        metrics, step = QFontMetricsF(font), line_height(self._font) * 1.2
        top = self._size.height() - legend_lines(self._size.width(), self._font) * step
        left, low = PAD, top + metrics.ascent()
        for kind, words in kinds().items():
            wide = 18 + metrics.horizontalAdvance(words)
            if left > PAD and left + wide > self._size.width() - PAD:
                left, low = PAD, low + step
            pen = QPen(theme.colour(kind.value), 2)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if kind in DASHES:
                pen.setDashPattern(DASHES[kind])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_shape(painter, QRectF(left, low - 10, 11, 11), kind)
            painter.setFont(font)
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(left + 17, low), words)
            left += wide + 14


def kinds() -> dict[Kind, str]:
    """The kinds as the legend names them."""
    return {Kind.PERSON: tr("person"), Kind.PLACE: tr("place"), Kind.ORGANISATION: tr("organisation")}


def legend_lines(width: float, font: QFont) -> int:
    """On how many lines the legend stands."""
    metrics = QFontMetricsF(secondary(font))
    lines, left = 1, PAD
    for words in kinds().values():
        wide = 18 + metrics.horizontalAdvance(words)
        if left > PAD and left + wide > width - PAD:
            lines, left = lines + 1, PAD
        left += wide + 14
    return lines


def draw_shape(painter: QPainter, box: QRectF, kind: Kind) -> None:
    """A circle for people, a diamond for places, a square for organisations."""
    if kind is Kind.PERSON:
        painter.drawEllipse(box)
    elif kind is Kind.PLACE:
        middle = box.center()
        corners = [
            QPointF(middle.x(), box.top() - 1),
            QPointF(box.right() + 1, middle.y()),
            QPointF(middle.x(), box.bottom() + 1),
            QPointF(box.left() - 1, middle.y()),
        ]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.drawRect(box.adjusted(1, 1, -1, -1))


def _parted(xs: list[float], ys: list[float], radii: Sequence[float], field: QRectF) -> list[QPointF]:
    """Middles for shapes that lie on each other, moved apart a little at a time; all stay in the field."""
    left, top, right, bottom = field.left(), field.top(), field.right(), field.bottom()
    for _ in range(TURNS):
        still = True
        for one, other in _near(xs, 2 * max(radii, default=0) + APART):
            across, up = xs[one] - xs[other], ys[one] - ys[other]
            wanted = radii[one] + radii[other] + APART
            if across * across + up * up < wanted * wanted:
                still = False
                far = hypot(across, up)
                if far < 0.5:  # one on the other: off into a direction of its own
                    across, up = cos(one * GOLDEN), sin(one * GOLDEN)
                    share = wanted / 2
                else:
                    share = (wanted - far) / (2 * far)
                push_x, push_y = across * share, up * share
                xs[one] = max(left, min(right, xs[one] + push_x))
                ys[one] = max(top, min(bottom, ys[one] + push_y))
                xs[other] = max(left, min(right, xs[other] - push_x))
                ys[other] = max(top, min(bottom, ys[other] - push_y))
        if still:
            break
    return [QPointF(x, y) for x, y in zip(xs, ys, strict=True)]


def _near(xs: Sequence[float], reach: float) -> list[tuple[int, int]]:
    """The pairs of shapes of which one is no farther from the other than that, across."""
    order = sorted(range(len(xs)), key=xs.__getitem__)
    pairs = []
    for at, one in enumerate(order):
        for other in order[at + 1 :]:
            if xs[other] - xs[one] > reach:
                break
            pairs.append((max(one, other), min(one, other)))
    return pairs


def _away(point: QPointF, line: QLineF) -> float:
    """How far a point is from a line that ends, in pixels."""
    across, up = line.dx(), line.dy()
    length = across * across + up * up
    along = ((point.x() - line.x1()) * across + (point.y() - line.y1()) * up) / length if length else 0.0
    nearest = line.pointAt(max(0.0, min(1.0, along)))
    return hypot(point.x() - nearest.x(), point.y() - nearest.y())
