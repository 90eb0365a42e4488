"""All that one page of the window shows of a picture: sentence, table, drawing, and the places of each thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from readback.core.pictures.facts import Spot
from readback.ui.panel.setrows import when_words
from readback.ui.pictures.drawing import Drawing
from readback.ui.words import tr


@dataclass(frozen=True, slots=True)
class Line:
    """Something that can be chosen: a row of the table, or a thing that is in the picture alone.

    `spots` are its places, each with the word for what is there, which is empty where all are the same.
    """

    key: str
    title: str
    cells: tuple[str | int, ...]
    spots: tuple[tuple[str, Spot], ...]
    words: str
    """All of it in a few words."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture with everything beside it. `aside` says what is not in it; `empty` says why there is none."""

    sentence: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    drawing: Drawing
    aside: str = ""
    empty: str = ""
    others: tuple[Line, ...] = ()
    """Things of the drawing that are no rows of the table."""
    wide: int = 1
    """So many of the first columns share what room the others leave."""

    def line(self, key: str) -> Line | None:
        """The thing of a key."""
        return next((it for it in (*self.lines, *self.others) if it.key == key), None)

    @property
    def words(self) -> Mapping[str, str]:
        """The words of all things, by their keys."""
        return {it.key: it.words for it in (*self.lines, *self.others)}


@dataclass(frozen=True, slots=True)
class SpotRow:
    """A place in the list of places."""

    number: int
    spot: Spot
    what: str = ""
    title: str = field(default="")

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return str(self.number)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, [self.title, self.spot.words]))


def spot_rows(line: Line) -> tuple[SpotRow, ...]:
    """The places of a thing as rows, in their order."""
    return tuple(SpotRow(number, spot, what, where_words(spot, what)) for number, (what, spot) in enumerate(line.spots))


def where_words(spot: Spot, what: str = "") -> str:
    """Where a place is, in words."""
    source = spot.source
    paragraph = tr("¶{n}", n=spot.paragraph) if spot.paragraph else tr("headline")
    begins = not len(spot.span)
    return " · ".join(
        filter(None, [what, source.outlet or source.title, when_words(source), "" if begins else paragraph])
    )
