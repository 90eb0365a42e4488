"""Finds room for the names beside dots, so that none lies on another; and writes them."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from readback.ui.style.theme import Theme

GAP = 3.0
EMPTY: Mapping[str, Any] = MappingProxyType({})


class Labels:
    """The names beside dots: those that find room, and those that must be shown, to which the others give way."""

    def __init__(
        self, boxes: Mapping[str, QRectF] = EMPTY, sizes: Mapping[str, QSizeF] = EMPTY, field: QRectF | None = None
    ) -> None:
        self._boxes, self._sizes, self._field = boxes, sizes, field or QRectF()
        self._placed = placed(boxes, sizes, self._field)
        self._known: tuple[frozenset[str], dict[str, QRectF]] | None = None

    def shown(self, must: Collection[str] = ()) -> Mapping[str, QRectF]:
        """Where each name stands that is to be written; of those in `must` all that have a dot, at the end."""
        wanted = frozenset(must)
        if self._known is None or self._known[0] != wanted:
            self._known = wanted, self._with(wanted)
        return self._known[1]

    def _with(self, must: frozenset[str]) -> dict[str, QRectF]:
        there = {key: QRectF(corner, self._sizes[key]) for key, corner in self._placed.items()}
        first = {key: there[key] for key in self._boxes if key in must and key in there}
        for key in self._boxes:
            if key in must and key not in first:
                first[key] = self._room(key, first)
        rest = {key: name for key, name in there.items() if not any(name.intersects(it) for it in first.values())}
        return {**{key: name for key, name in rest.items() if key not in first}, **first}

    def _room(self, key: str, first: Mapping[str, QRectF]) -> QRectF:
        """Where a name lies on no other that must be shown, and on no dot if that can be."""
        box, size = self._boxes[key], self._sizes[key]
        dots = [it for other, it in self._boxes.items() if other != key]
        tried = [QRectF(corner, size) for corner in _around(box, size)]
        seen = [
            it for it in tried if self._field.contains(it) and not any(it.intersects(name) for name in first.values())
        ]
        clear = (it for it in seen if not any(it.intersects(dot) for dot in dots))
        return next(clear, seen[0] if seen else QRectF(beside(box, size, self._field.right()), size))


def placed(boxes: Mapping[str, QRectF], sizes: Mapping[str, QSizeF], field: QRectF) -> dict[str, QPointF]:
    """The upper left corner of each name that finds room in the field; the first of them choose first."""
    taken = list(boxes.values())
    found: dict[str, QPointF] = {}
    for key, box in boxes.items():
        reach = box.adjusted(*_reach(sizes[key]))
        others = [it for it in taken if it is not box and it.intersects(reach)]
        for corner in _around(box, sizes[key]):
            name = QRectF(corner, sizes[key])
            if field.contains(name) and not any(name.intersects(it) for it in others):
                found[key] = corner
                taken.append(name)
                break
    return found


def _reach(size: QSizeF) -> tuple[float, float, float, float]:
    """How much farther than its dot a name may lie, on each side."""
    across, along = size.width() + GAP, size.height() + GAP + 1
    return -across, -along, across, along


def beside(box: QRectF, size: QSizeF, width: float) -> QPointF:
    """The corner of a name that must be shown: right of its dot, or left of it where that is too narrow."""
    left = box.right() + GAP
    if left + size.width() > width - GAP:
        left = max(GAP, box.left() - GAP - size.width())
    return QPointF(left, box.center().y() - size.height() / 2)


def _around(box: QRectF, size: QSizeF) -> Iterator[QPointF]:
    """Right of a dot, left of it, below, above, and between these."""
    middle = box.center().y() - size.height() / 2
    left, right = box.left() - GAP - size.width(), box.right() + GAP
    under, over, centred = box.bottom() + 1, box.top() - 1 - size.height(), box.center().x() - size.width() / 2
    yield QPointF(right, middle)
    yield QPointF(left, middle)
    yield QPointF(centred, under)
    yield QPointF(centred, over)
    for x in (right - 4, left + 4):
        yield QPointF(x, under - 3)
        yield QPointF(x, over + 3)


def write(painter: QPainter, at: QPointF, words: str, font: QFont, theme: Theme, role: str = "text") -> None:
    """Writes words on a ground of the paper's colour, so that lines below them do not disturb."""
    metrics = QFontMetricsF(font)
    ground = theme.colour("paper")
    ground.setAlphaF(0.8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    box = QRectF(at.x() - 2, at.y() - metrics.ascent(), metrics.horizontalAdvance(words) + 4, metrics.height())
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    painter.drawText(at, words)
