"""The map's projection."""

from math import cos, pi, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.pictures.projection import HEIGHT, WIDTH, projected

LATITUDES, LONGITUDES = st.floats(-90, 90), st.floats(-180, 180)


def test_the_map_is_twice_as_wide_as_high_and_lies_about_its_middle() -> None:
    assert projected(0, 0) == (0, 0)
    assert pytest.approx((5.4133, 2.6347), abs=1e-4) == (WIDTH, HEIGHT)  # as the authors give it: 2.05 to 1


@given(LATITUDES, LONGITUDES)
def test_every_place_lies_on_the_map_north_above_and_east_at_the_right(latitude: float, longitude: float) -> None:
    x, y = projected(latitude, longitude)
    assert abs(x) <= WIDTH / 2 + 1e-9
    assert abs(y) <= HEIGHT / 2 + 1e-9
    assert x * longitude >= 0
    assert y * latitude <= 0
    assert projected(-latitude, -longitude) == pytest.approx((-x, -y))


@given(st.floats(-88, 88), st.floats(-178, 178))
def test_areas_are_kept(latitude: float, longitude: float) -> None:
    """A small square of the globe has the area on the map that it has on the globe, at every place of it."""
    step = 1e-3
    (left, _), (right, _) = projected(latitude, longitude - step), projected(latitude, longitude + step)
    (_, low), (_, high) = projected(latitude - step, longitude), projected(latitude + step, longitude)
    true = (2 * step * pi / 180) ** 2 * cos(radians(latitude))
    assert (right - left) * (low - high) == pytest.approx(true, rel=1e-3)
