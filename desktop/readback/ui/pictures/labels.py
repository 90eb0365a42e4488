"""Finds room for the names beside dots, so that none lies on another; and writes them."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from readback.ui.style.theme import Theme

GAP = 3.0


def placed(boxes: Mapping[str, QRectF], sizes: Mapping[str, QSizeF], field: QRectF) -> dict[str, QPointF]:
    """The upper left corner of each name that finds room in the field; the first of them choose first."""
    taken = list(boxes.values())
    found: dict[str, QPointF] = {}
    for key, box in boxes.items():
        others = [it for it in taken if it is not box]
        for corner in _around(box, sizes[key]):
            name = QRectF(corner, sizes[key])
            if field.contains(name) and not any(name.intersects(it) for it in others):
                found[key] = corner
                taken.append(name)
                break
    return found


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
