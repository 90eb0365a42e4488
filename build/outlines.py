"""Derives the outlines of the map in resources/map/ from Natural Earth, as the npm package world-atlas carries it.

Natural Earth is in the public domain; world-atlas (version 2, ISC licence) has its 1:50m countries as TopoJSON. Get it
with `npm pack world-atlas@2`, unpack it, and name its `countries-50m.json`: `python3 build/dev.py map FILE`.

Every arc is thinned once, so that what shares it still fits, and written in hundredths of a degree, each point as the
way from the one before. There are two grades: a coarse one for the whole world, a fine one for parts of it.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "resources" / "map" / "world.json"

Point = tuple[float, float]

HALF = 180.0
"""Where the map ends, in degrees."""

GRADES = {"coarse": (0.25, 0.3), "fine": (0.032, 0.004)}
"""How far, in degrees, a line may lie from the true one, and the least extent of an island, in degrees by degrees."""


def main(arguments: Sequence[str]) -> int:
    """Writes the outlines; returns the exit status."""
    if len(arguments) != 1:
        print("usage: python3 build/dev.py map PATH-OF-countries-50m.json", file=sys.stderr)
        return 2
    topology = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    outlines = {name: _grade(topology, *limits) for name, limits in GRADES.items()}
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(json.dumps(outlines, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{FILE.relative_to(ROOT)}: {FILE.stat().st_size} bytes")
    return 0


def _grade(topology: dict[str, Any], tolerance: float, least: float) -> dict[str, list[list[int]]]:
    """Land as closed rings, holes among them, and borders as lines."""
    arcs = [_thinned(list(_points(arc, topology["transform"])), tolerance) for arc in topology["arcs"]]
    whole = [_joined(ring, arcs) for ring in _rings(topology["objects"]["land"])]
    land = [part for ring in whole for part in _cut(ring)]
    uses = Counter(
        ~arc if arc < 0 else arc
        for country in topology["objects"]["countries"]["geometries"]
        for arc in {~it if it < 0 else it for ring in _rings(country) for it in ring}
    )
    borders = [arcs[arc] for arc, count in sorted(uses.items()) if count > 1]
    borders = [line for line in borders if all(abs(x) <= HALF for x, _ in line)]  # none is known that is not
    return {
        "land": [_written(ring) for ring in land if len(ring) > 3 and _extent(ring) >= least],
        "borders": [_written(line) for line in borders],
    }


def _points(arc: Sequence[Sequence[int]], transform: dict[str, Sequence[float]]) -> Iterator[Point]:
    """The points of an arc in degrees, east and north positive."""
    (across, up), (left, bottom) = transform["scale"], transform["translate"]
    before = 0.0
    for x, y in accumulate(arc, lambda here, step: [here[0] + step[0], here[1] + step[1]]):
        before = _near(x * across + left, before)
        yield before, y * up + bottom


def _near(longitude: float, before: float) -> float:
    """A longitude as that of the same meridian which is nearest to another: a line may go over the edge of the map."""
    return longitude + 360 * round((before - longitude) / 360)


def _rings(geometry: dict[str, Any]) -> Iterator[Sequence[int]]:
    """The rings of a geometry, as numbers of arcs, which are turned round where they are negative."""
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _rings(part)
    elif geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    elif geometry["type"] == "MultiPolygon":
        yield from (ring for polygon in geometry["arcs"] for ring in polygon)


def _joined(ring: Iterable[int], arcs: Sequence[Sequence[Point]]) -> list[Point]:
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        shift = _near(arc[0][0], points[-1][0]) - arc[0][0] if points else 0.0
        points += [(x + shift, y) for x, y in arc[1 if points else 0 :]]
    return points


def _cut(ring: Sequence[Point]) -> Iterator[list[Point]]:
    """The parts of a ring that lie on the map: what goes over one edge of it comes in at the other.

    A ring that goes round a pole is closed along the pole.
    """
    points = list(ring)
    if abs(points[-1][0] - points[0][0]) > HALF:
        pole = 90.0 if sum(y for _, y in points) > 0 else -90.0
        points += [(points[-1][0], pole), (points[0][0], pole), points[0]]
    for turn in (-360, 0, 360):
        part = [(x + turn, y) for x, y in points]
        for edge, side in ((-HALF, 1), (HALF, -1)):
            part = list(_within(part, edge, side))
        if len({x for x, _ in part}) > 1:
            yield part


def _within(ring: Sequence[Point], edge: float, side: int) -> Iterator[Point]:
    """The part of a closed ring on one side of a meridian (Sutherland and Hodgman, 1974), closed again."""
    kept: list[Point] = []
    for (x, y), (next_x, next_y) in pairwise(ring):
        inside, stays = (x - edge) * side >= 0, (next_x - edge) * side >= 0
        if inside:
            kept.append((x, y))
        if inside is not stays:
            kept.append((edge, y + (next_y - y) * (edge - x) / (next_x - x)))
    return iter([*kept, kept[0]] if kept else [])


def _thinned(points: list[Point], tolerance: float) -> list[Point]:
    """A line without the points that lie nearer to it than a tolerance; its ends stay (Douglas and Peucker, 1973)."""
    kept, parts = {0, len(points) - 1}, [(0, len(points) - 1)]
    while parts:
        start, end = parts.pop()
        far, at = max(
            ((_away(points[it], points[start], points[end]), it) for it in range(start + 1, end)), default=(0, 0)
        )
        if far > tolerance:
            kept.add(at)
            parts += [(start, at), (at, end)]
    return [points[it] for it in sorted(kept)]


def _away(point: Point, start: Point, end: Point) -> float:
    """How far a point is from a line, in degrees."""
    across, up = end[0] - start[0], end[1] - start[1]
    length = across * across + up * up
    along = ((point[0] - start[0]) * across + (point[1] - start[1]) * up) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return float(((point[0] - start[0] - along * across) ** 2 + (point[1] - start[1] - along * up) ** 2) ** 0.5)


def _extent(ring: Sequence[Point]) -> float:
    """The area of the box around a ring."""
    across, up = ([point[axis] for point in ring] for axis in (0, 1))
    return (max(across) - min(across)) * (max(up) - min(up))


def _written(points: Sequence[Point]) -> list[int]:
    """The first point, then the way to each next, in hundredths of a degree; none that would stand still."""
    rounded = [(round(x * 100), round(y * 100)) for x, y in points]
    numbers = [*rounded[0]]
    for (x, y), (before_x, before_y) in zip(rounded[1:], rounded, strict=False):
        if (x, y) != (before_x, before_y):
            numbers += [x - before_x, y - before_y]
    return numbers


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
