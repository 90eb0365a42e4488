"""The map's projection: Equal Earth (Šavrič, Patterson and Jenny, 2018), in which areas can be compared."""

from math import asin, cos, radians, sin, sqrt

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2


def projected(latitude: float, longitude: float) -> tuple[float, float]:
    """Where a place lies on the map: to the right and down from its middle, in units of the globe's radius."""
    angle = asin(_M * sin(radians(max(-90.0, min(90.0, latitude)))))
    square = angle * angle
    sixth = square * square * square
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    across = radians(longitude) * cos(angle) / (_M * slope)
    return across, -angle * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))


WIDTH = 2 * projected(0, 180)[0]
"""The width of the whole map."""

HEIGHT = -2 * projected(90, 0)[1]
"""The height of the whole map."""
