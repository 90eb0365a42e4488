"""The outlines of land and borders, read from the program's folder and laid on the map's plane."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from readback.core.errors import ResourceMissing
from readback.core.pictures.projection import projected


@dataclass(frozen=True, slots=True)
class Outlines:
    """Land, with its lakes cut out, and borders, in units of the globe's radius."""

    land: QPainterPath
    borders: QPainterPath


@dataclass(frozen=True, slots=True)
class Atlas:
    """The outlines in two grades: for the whole world, and for parts of it."""

    coarse: Outlines
    fine: Outlines


def load_atlas(folder: Path) -> Atlas:
    """Reads the outlines; takes some tenths of a second, off the window's thread. Raises ResourceMissing."""
    try:
        kept = json.loads((folder / "world.json").read_text(encoding="utf-8"))
        return Atlas(*(Outlines(_path(kept[it]["land"]), _path(kept[it]["borders"])) for it in ("coarse", "fine")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResourceMissing("map/world.json") from error


def _path(lines: Sequence[Sequence[int]]) -> QPainterPath:
    path = QPainterPath()  # what lies within an even number of rings is water
    for numbers in lines:
        path.addPolygon(QPolygonF(list(_points(numbers))))
    return path


def _points(numbers: Sequence[int]) -> Iterator[QPointF]:
    """The points of a line, which is kept as its first point and the way from each to the next."""
    across = up = 0
    for step_across, step_up in zip(numbers[::2], numbers[1::2], strict=True):
        across, up = across + step_across, up + step_up
        yield QPointF(*projected(up / 100, across / 100))
