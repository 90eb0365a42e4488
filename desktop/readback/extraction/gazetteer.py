"""Where places are: a small gazetteer, and which of several places of one name an article means."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log10
from pathlib import Path

from readback.core.analysis import Entity, Kind, Mention

_TOLD = 4.0
"""What it is worth that the country or state stands behind the name, "Paris, Texas": ten thousand times the people."""

_NEAR = 1.5
"""What it is worth that the article names another place of the country: thirty times the people."""

_WHOLE = 2.0
"""What it is worth to be a country rather than a city: a hundred times the people."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of the gazetteer: a country, region, continent or city, and in which country it is."""

    kind: str
    country: str
    point: tuple[float, float]
    inhabitants: int


class Gazetteer:
    """Places by their names. Coordinates are degrees of latitude and longitude.

    Its file is kept as it is and searched for each name: 30 names take some milliseconds, an index a fifth of a second.
    """

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    @classmethod
    def read(cls, path: Path) -> "Gazetteer":
        """The gazetteer of a file, as build/model/gazetteer.py writes it. Raises OSError."""
        return cls(path.read_bytes())

    def located(self, text: str, entities: Sequence[Entity], mentions: Sequence[Mention]) -> tuple[Entity, ...]:
        """The entities, the places among them with coordinates where they are known."""
        spots = {it.id: self._named(it) for it in entities if it.kind is Kind.PLACE}
        told = _told(text, [it for it in mentions if it.entity in spots], spots)
        return tuple(_placed(it, spots, told.get(it.id, set())) for it in entities)

    def _named(self, place: Entity) -> list[Spot]:
        names = (form for name in (place.name, *place.aliases) for form in _forms(name))
        return next(filter(None, map(self._of, names)), [])

    def _of(self, name: str) -> list[Spot]:
        """Every place of a name."""
        wanted, found = f"|{name}|".encode(), []
        at = self._lines.find(wanted)
        while at >= 0:
            start, end = self._lines.find(b"\t", at), self._lines.find(b"\n", at)
            kind, country, lat, lon, people = self._lines[start + 1 : end].decode().split("\t")
            found.append(Spot(kind, country, (float(lat), float(lon)), int(people)))
            at = self._lines.find(wanted, end)
        return found


def _told(text: str, mentions: Sequence[Mention], spots: dict[str, list[Spot]]) -> dict[str, set[str]]:
    """The countries that places with only a comma between them have in common."""
    told: dict[str, set[str]] = {}
    for one, other in pairwise(mentions):
        if text[one.span.end : other.span.start] == ", ":
            both = {it.country for it in spots[one.entity]} & {it.country for it in spots[other.entity]}
            for mention in (one, other):
                told.setdefault(mention.entity, set()).update(both)
    return told


def _placed(entity: Entity, spots: dict[str, list[Spot]], told: set[str]) -> Entity:
    near = {its[0].country for id, its in spots.items() if id != entity.id and its}

    def likeliness(spot: Spot) -> float:
        worth = _TOLD * (spot.country in told) + _NEAR * (spot.country in near)
        return log10(spot.inhabitants + 1) + worth + _WHOLE * (spot.kind in {"country", "continent"})

    best = max(spots.get(entity.id, ()), key=likeliness, default=None)
    return replace(entity, coordinates=best.point) if best else entity


def _forms(name: str) -> Iterator[str]:
    """The name, and what of it the gazetteer may know: without a comma, without the part behind it, not in capitals."""
    yield name
    yield name.replace(",", "")
    yield name.partition(",")[0]
    if name.isupper():
        yield name.title()
