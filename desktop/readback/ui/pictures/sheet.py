"""All that one page of the window shows of a picture: sentence, table, drawing, and the places of each thing."""

from collections.abc import Callable
from dataclasses import dataclass

from readback.core.pictures.facts import Spot
from readback.ui.panel.setrows import when_words
from readback.ui.pictures.drawing import Drawing
from readback.ui.words import tr


@dataclass(frozen=True, slots=True)
class Line:
    """Something that can be chosen: a row of the table, or a thing that is in the picture alone.

    `groups` are its places, after the word for what is there, which is empty where all are the same.
    """

    key: str
    title: str
    cells: tuple[str | int, ...]
    groups: tuple[tuple[str, tuple[Spot, ...]], ...]
    say: Callable[[], str]
    """Says all of it in a few words; asked when they are wanted, since there may be thousands of lines."""

    @property
    def words(self) -> str:
        """All of it in a few words."""
        return self.say()

    @property
    def spots(self) -> tuple[tuple[str, Spot], ...]:
        """All its places, each with the word for what is there."""
        return tuple((word, spot) for word, spots in self.groups for spot in spots)


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

    def words(self, key: str) -> str:
        """The words of the thing of a key; empty where it has none."""
        line = self.line(key)
        return line.words if line is not None else ""


@dataclass(frozen=True, slots=True)
class SpotRow:
    """A place in the list of places; it is worded when it is shown, since there may be thousands."""

    number: int
    spot: Spot
    what: str = ""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return str(self.number)

    @property
    def title(self) -> str:
        """Where the place is."""
        source = self.spot.source
        paragraph = tr("¶{n}", n=str(self.spot.paragraph)) if self.spot.paragraph else tr("headline")
        begins = not len(self.spot.span)
        parts = [self.what, source.outlet or source.title, when_words(source), "" if begins else paragraph]
        return " · ".join(filter(None, parts))

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, [self.title, self.spot.words]))


def spot_rows(line: Line) -> tuple[SpotRow, ...]:
    """The places of a thing as rows, in their order."""
    return tuple(SpotRow(number, spot, what) for number, (what, spot) in enumerate(line.spots))
