"""Places with where they lie: what a map is drawn of."""

from collections.abc import Iterable
from dataclasses import dataclass

from readback.core.analysis import Kind
from readback.core.pictures.facts import Coordinates, Facts, Met, Spot, all_met, called, earliest_first, spots_of
from readback.core.text import folded


@dataclass(frozen=True, slots=True)
class Located:
    """A place and where it is named; without coordinates where it is not known, or not sure, which place is meant."""

    name: str
    coordinates: Coordinates | None
    spots: tuple[Spot, ...]


def located_in(facts: Iterable[Facts]) -> tuple[Located, ...]:
    """The places of articles, those named most first; two of one name that lie elsewhere are two."""
    found: dict[tuple[str, Coordinates | None], list[Met]] = {}
    for it in all_met(earliest_first(facts)):
        if it.kind is Kind.PLACE:
            found.setdefault((folded(it.name), it.coordinates), []).append(it)
    places = [Located(called(met), coordinates, spots_of(met)) for (_, coordinates), met in found.items()]
    return tuple(sorted(places, key=lambda it: (-len(it.spots), folded(it.name), it.coordinates or (91.0, 0.0))))
