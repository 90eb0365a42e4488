"""Outlines for a file: only what is in sight, in pixels, and no finer than can be seen."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

STEP = 0.6
"""From one point of a line to the next at least, in pixels."""

EDGE = 8.0
"""So far beyond the picture lines go on, in pixels."""

Point = tuple[float, float]


def sketched(path: QPainterPath, to: QTransform, field: QRectF, *, closed: bool) -> QPainterPath:
    """The part of a path that lies in a field, in the field's pixels, to a tenth of one.

    `to` leads from the path's units to pixels; `closed` says that it is of rings, else of lines.
    """
    box = field.adjusted(-EDGE, -EDGE, EDGE, EDGE)
    found = QPainterPath()
    for line in path.toSubpathPolygons(to):
        bounds = line.boundingRect().adjusted(-1, -1, 1, 1)  # Qt has a level line meet nothing
        if not bounds.intersects(box):
            continue
        points = _thinned(line)
        whole = box.contains(bounds)
        for part in [points] if whole else [_ring(points, box)] if closed else _runs(points, box):
            if len(part) > 1:
                found.addPolygon(QPolygonF([QPointF(x, y) for x, y in part]))
    return found


def _thinned(line: QPolygonF) -> list[Point]:
    """Points that are not nearer to each other than can be seen; the last stays, so that rings are closed."""
    points = [(round(it.x(), 1), round(it.y(), 1)) for it in line.toList()]
    last_x, last_y = points[0]
    kept = points[:1]
    for x, y in points:
        if abs(x - last_x) + abs(y - last_y) >= STEP:
            last_x, last_y = x, y
            kept.append((x, y))
    if kept[-1] != points[-1]:
        kept.append(points[-1])
    return kept


def _ring(points: Sequence[Point], box: QRectF) -> list[Point]:
    """What of a closed ring lies in a box, closed along its edges (Sutherland and Hodgman, 1974)."""
    kept = list(points)
    for axis, edge, side in ((0, box.left(), 1), (0, box.right(), -1), (1, box.top(), 1), (1, box.bottom(), -1)):
        kept = list(_within(kept, axis, edge, side))
        kept = [*kept, kept[0]] if kept else []
    return kept


def _within(ring: Sequence[Point], axis: int, edge: float, side: int) -> Iterator[Point]:
    for here, there in pairwise(ring):
        inside, stays = (here[axis] - edge) * side >= 0, (there[axis] - edge) * side >= 0
        if inside:
            yield here
        if inside is not stays:
            share = (edge - here[axis]) / (there[axis] - here[axis])
            x, y = here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1])
            yield round(x, 1), round(y, 1)


def _runs(points: Sequence[Point], box: QRectF) -> Iterator[list[Point]]:
    """The stretches of a line of which an end of each piece lies in a box."""
    inside = [box.contains(x, y) for x, y in points]
    run: list[Point] = []
    for at, point in enumerate(points):
        if any(inside[max(0, at - 1) : at + 2]):
            run.append(point)
        elif run:
            yield run
            run = []
    yield run
