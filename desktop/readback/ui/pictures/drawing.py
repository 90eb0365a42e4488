"""What all pictures have in common: things that can be chosen, where they are drawn, and the way between them."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from readback.core.analysis import Kind
from readback.ui.style.fonts import secondary
from readback.ui.style.theme import Theme

DASHES: Mapping[Kind, list[float]] = {Kind.PLACE: [2.5, 1.5], Kind.ORGANISATION: [1.0, 1.0]}
"""The line that stands for a kind, as under names in the text; that of people is unbroken."""

HATCH = 4.5
"""From one line of a hatching to the next, in pixels."""

NARROW = 36.0
"""A column of less than so many pixels has its mark at the top."""


class Drawing(ABC):
    """A picture that is laid out in a size and then painted; lengths are pixels of the picture.

    Its things are told apart by keys, which are those of the table's rows where these have one. A copy of one can be
    laid out in another size without a change to the first.
    """

    movable = False
    """Whether it can be moved and made larger within its frame."""

    def zoom(self, factor: float, at: QPointF | None = None) -> None:  # noqa: B027 - most cannot be
        """Makes it larger or smaller; a point of it, or its middle, stays where it is."""

    def pan(self, by: QPointF) -> None:  # noqa: B027 - as above
        """Moves it."""

    def needs(self, width: float, font: QFont) -> float:  # noqa: ARG002 - for those that fill what room there is
        """The height that it wants in a width; 0 where it takes what there is."""
        return 0.0

    @abstractmethod
    def lay(self, size: QSizeF, font: QFont) -> None:
        """Finds the places of all things in a size."""

    @abstractmethod
    def paint(self, painter: QPainter, theme: Theme, chosen: str = "", under: str = "") -> None:
        """Paints all things; `chosen` is the key of one, `under` of the one under the pointer."""

    @abstractmethod
    def boxes(self) -> Mapping[str, QRectF]:
        """Where the things are that can be chosen, in the order in which they are gone through."""

    def at(self, point: QPointF) -> str:
        """The key of what is at a point; empty where nothing is."""
        return next((key for key, box in self.boxes().items() if box.contains(point)), "")

    def beside(self, key: str, across: int, down: int) -> str:
        """The key of the nearest thing in a direction, or of the first thing where none is chosen."""
        boxes = self.boxes()
        if key not in boxes:
            return next(iter(boxes), "")
        here, found = boxes[key].center(), [(1e12, key)]
        for other, box in boxes.items():
            way = box.center() - here
            along, aside = way.x() * across + way.y() * down, abs(way.x() * down) + abs(way.y() * across)
            if other != key and along > 0.5:
                found.append((along + 2.5 * aside, other))
        return min(found)[1]


def line_height(font: QFont) -> float:
    """The height of a line of a picture's small letters."""
    return QFontMetricsF(secondary(font)).height()


def hatched(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A box with slanting lines: each is cut to the box, since files of pictures know no patterns."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.2))
    for start, end in _slants(box):
        painter.drawLine(start, end)
    painter.drawRect(box)


def _slants(box: QRectF) -> Iterator[tuple[QPointF, QPointF]]:
    wide, high = box.width(), box.height()
    for step in range(1, ceil((wide + high) / HATCH)):
        reach = step * HATCH
        right, top = min(reach, wide), max(0.0, reach - wide)
        left, low = max(0.0, reach - high), min(reach, high)
        yield box.topLeft() + QPointF(left, low), box.topLeft() + QPointF(right, top)


def hollow(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A box of an edge alone, faintly filled."""
    faint = QColor(colour)
    faint.setAlphaF(0.13)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(faint)
    painter.drawRect(box)


def full(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A box that is filled."""
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour)
    painter.drawRect(box)


def kind_line(painter: QPainter, left: float, at: float, kind: Kind | None, theme: Theme, length: float = 15) -> None:
    """The short line that stands for a kind, as under names in the text; none for whoever is not named."""
    if kind is None:
        return
    pen = QPen(theme.colour(kind.value), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if kind in DASHES:
        pen.setDashPattern(DASHES[kind])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, at), QPointF(left + length, at))


def chosen_ground(painter: QPainter, box: QRectF, theme: Theme, *, chosen: bool) -> None:
    """The ground of what is chosen, with a bar at its edge, or of what is only under the pointer.

    A narrow column has the bar at its top: at the side it would look like one of the column's own.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent_soft" if chosen else "panel"))
    painter.drawRoundedRect(box, 6, 6)
    if chosen:
        painter.setBrush(theme.colour("accent"))
        side = QRectF(box.left(), box.top() + 4, 3, box.height() - 8)
        top = QRectF(box.left(), box.top(), box.width(), 5)
        painter.drawRoundedRect(top if box.width() < NARROW else side, 1.5, 1.5)
