"""Facts of an invented story for pictures."""

from core.pictures.made import article
from readback.core.analysis import Kind
from readback.core.pictures.depicting import Depicted, depicted
from readback.core.pictures.facts import Facts
from readback.core.ports import Ties

PERSON, PLACE, ORGANISATION = Kind.PERSON, Kind.PLACE, Kind.ORGANISATION
WHERE = {"Ellery": (51.5, -0.1), "Skarholm": (59.9, 10.7), "Bangui": (4.4, 18.6)}

STORY = (
    article(
        {
            1: [("Vale", PERSON), ("Ellery", PLACE)],
            2: [("Vale", PERSON), ("Norsund", ORGANISATION), ("Nowhere", PLACE)],
        },
        [("Vale", PERSON, False), ("Vale", PERSON, True), ("", None, False)],
        at=WHERE,
    ),
    article(
        {1: [("Vale", PERSON), ("Skarholm", PLACE), ("Ellery", PLACE)], 3: [("O’Rell", PERSON), ("Bangui", PLACE)]},
        [("O’Rell", PERSON, False), ("O’Rell", PERSON, False)],
        id="b",
        published="2026-05-16",
        at=WHERE,
    ),
    article({1: [("Ellery", PLACE)]}, id="c", published="", at=WHERE),
)


def circled(count: int, ties: Ties) -> tuple[tuple[float, float], ...]:
    del ties
    return tuple((number / max(1, count - 1), (number * 3 % 5) / 4) for number in range(count))


def story(facts: tuple[Facts, ...] = STORY) -> Depicted:
    return depicted(facts, 0, circled)
