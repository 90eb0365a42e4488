"""The outlines of the map: how they are thinned, and what came of it."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

import outlines

ROOT = Path(__file__).resolve().parents[2]

TOPOLOGY = {
    "transform": {"scale": [1, 1], "translate": [-10, 0]},
    "arcs": [
        [[0, 0], [10, 0]],  # the shared side, eastward
        [[10, 0], [0, 10], [-10, 0], [0, -10]],
        [[0, 0], [0, -10], [10, 0], [0, 10]],
    ],
    "objects": {
        "land": {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[1, 2]]}]},
        "countries": {
            "type": "GeometryCollection",
            "geometries": [{"type": "Polygon", "arcs": [[0, 1]]}, {"type": "MultiPolygon", "arcs": [[[2, -1]]]}],
        },
    },
}


def points(numbers: list[int]) -> list[tuple[int, int]]:
    """What a reader of the file makes of a line of it."""
    found = [(numbers[0], numbers[1])]
    for at in range(2, len(numbers), 2):
        found.append((found[-1][0] + numbers[at], found[-1][1] + numbers[at + 1]))
    return found


def test_land_is_closed_and_only_what_two_countries_share_is_a_border(tmp_path: Path, monkeypatch) -> None:
    file = tmp_path / "countries.json"
    file.write_text(json.dumps(TOPOLOGY), encoding="utf-8")
    monkeypatch.setattr(outlines, "FILE", tmp_path / "map" / "world.json")
    monkeypatch.setattr(outlines, "ROOT", tmp_path)
    assert outlines.main([str(file)]) == 0
    found = json.loads((tmp_path / "map" / "world.json").read_text(encoding="utf-8"))["fine"]
    (ring,) = map(points, found["land"])
    assert ring[0] == ring[-1]
    assert {(-1000, 1000), (0, 1000), (0, -1000), (-1000, -1000)} <= set(ring)
    assert [points(line) for line in found["borders"]] == [[(-1000, 0), (0, 0)]]


def test_a_line_keeps_its_ends_and_the_points_that_lie_far_from_it() -> None:
    line = [(0.0, 0.0), (1.0, 0.01), (2.0, 1.0), (3.0, 0.0), (4.0, 0.0)]
    assert outlines._thinned(line, 0.1) == [(0.0, 0.0), (1.0, 0.01), (2.0, 1.0), (3.0, 0.0), (4.0, 0.0)]
    assert outlines._thinned(line[:2] + line[3:], 0.1) == [(0.0, 0.0), (4.0, 0.0)]


def test_what_goes_over_the_edge_of_the_map_comes_in_at_the_other() -> None:
    ring = [(170.0, 60.0), (190.0, 60.0), (190.0, 70.0), (170.0, 70.0), (170.0, 60.0)]
    parts = [sorted(set(part)) for part in outlines._cut(ring)]
    assert sorted(parts) == [
        [(-180.0, 60.0), (-180.0, 70.0), (-170.0, 60.0), (-170.0, 70.0)],
        [(170.0, 60.0), (170.0, 70.0), (180.0, 60.0), (180.0, 70.0)],
    ]
    assert outlines._near(-179.0, 179.0) == 181.0


def test_land_around_a_pole_reaches_to_it() -> None:
    ring = [(x, -70.0) for x in (-180.0, -60.0, 60.0, 180.0)]
    (part,) = outlines._cut(ring)
    assert {(-180.0, -90.0), (180.0, -90.0)} <= set(part)


def test_nothing_is_made_without_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert outlines.main([]) == 2
    assert "countries-50m.json" in capsys.readouterr().err


@pytest.mark.parametrize("grade", ["coarse", "fine"])
def test_the_outlines_that_ship_lie_on_the_globe_and_are_closed(grade: str) -> None:
    file = ROOT / "resources" / "map" / "world.json"
    assert file.stat().st_size < 300_000
    found = json.loads(file.read_text(encoding="utf-8"))[grade]
    assert len(found["land"]) > 200
    assert len(found["borders"]) > 300
    for ring in map(points, found["land"]):
        assert ring[0] == ring[-1]
        assert all(abs(x) <= 18000 and abs(y) <= 9000 for x, y in ring)
        assert all(one != other for one, other in pairwise(ring))
        assert all(abs(one[0] - other[0]) < 9000 or -9000 in {one[1], other[1]} for one, other in pairwise(ring))
