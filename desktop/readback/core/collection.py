"""Lists over many articles, made of plain rows: who and what is named, and who said what.

All of it in a time that grows with the rows alone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import TypeVar

from readback.core.analysis import Confidence, Kind, QuotationKind
from readback.core.notes import Note
from readback.core.rows import Named, Said, Source
from readback.core.text import folded, letters

SHORT = 25
"""Quotations of fewer letters than this are one only where the same one is said to have said them."""

DAY = len("2026-05-03")


class Order(StrEnum):
    """The order of a list: earliest first, by name, or what is most often there first."""

    TIME = "time"
    NAME = "name"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Known:
    """A person, place or organisation over many articles: one row of each, the earliest first."""

    rows: tuple[Named, ...]

    @property
    def name(self) -> str:
        """What it is called most often."""
        return Counter(row.name for row in self.rows).most_common(1)[0][0]

    @property
    def kind(self) -> Kind:
        """What it is."""
        return self.rows[0].kind

    @property
    def aliases(self) -> tuple[str, ...]:
        """What else it is called, in the order of the articles."""
        name = self.name
        forms = (form for row in self.rows for form in (row.name, *row.aliases) if form != name)
        return tuple(dict.fromkeys(forms))

    @property
    def mentions(self) -> int:
        """How often it is named."""
        return sum(row.mentions for row in self.rows)

    @property
    def quotations(self) -> int:
        """How often it is quoted or reported."""
        return sum(row.quotations for row in self.rows)

    @property
    def articles(self) -> int:
        """How many articles name it."""
        return len({row.source.article for row in self.rows})

    @property
    def first(self) -> Source:
        """The earliest article that names it."""
        return self.rows[0].source


@dataclass(frozen=True, slots=True)
class Carried:
    """A quotation that one or more articles carry: one row of each time, the earliest first."""

    rows: tuple[Said, ...]

    @property
    def best(self) -> Said:
        """The row whose speaker can be relied on most, the earliest of such."""
        return min(self.rows, key=lambda row: _SUREST_FIRST.index(row.confidence))

    @property
    def speaker(self) -> str:
        """Whose words they are; empty where nobody is known."""
        return self.best.speaker

    @property
    def pieces(self) -> tuple[str, ...]:
        """Its words, as the earliest of the articles that have all of them gives them."""
        return max(self.rows, key=lambda row: len(letters("".join(row.pieces)))).pieces

    @property
    def verb(self) -> str:
        """The verb of who denied it, as the row whose speaker can be relied on most has it; else empty."""
        return self.best.verb

    @property
    def articles(self) -> int:
        """How many articles carry it."""
        return len({row.source.article for row in self.rows})

    @property
    def first(self) -> Source:
        """The earliest article that carries it."""
        return self.rows[0].source

    @property
    def confirmed(self) -> bool:
        """Whether the reader settled whose words they are."""
        return self.best.confidence is Confidence.CONFIRMED


@dataclass(frozen=True, slots=True)
class Noted:
    """A note of one of the articles."""

    source: Source
    note: Note


_SUREST_FIRST = (Confidence.CONFIRMED, Confidence.SURE, Confidence.CHECK, Confidence.UNKNOWN)

Row = TypeVar("Row", Named, Said)


def moment(source: Source) -> tuple[datetime, bool]:
    """When an article was published, or else opened, and whether that is known to the minute.

    A day without a time is taken for its end, so that it does not pass for earlier than a known minute of that day;
    a time without a zone for one of where the article was opened.
    """
    zone = source.opened.tzinfo
    try:
        published = datetime.fromisoformat(source.published)
    except ValueError:
        return source.opened, False
    if len(source.published) <= DAY:
        return datetime.combine(published.date(), time.max, zone), False
    return published if published.tzinfo else published.replace(tzinfo=zone), True


def known(rows: Iterable[Named], order: Order = Order.COUNT) -> tuple[Known, ...]:
    """The rows of the same name and kind as one each; a name in other letters or accents is the same."""
    groups: dict[tuple[str, Kind], list[Named]] = {}
    for row in _earliest_first(rows):
        groups.setdefault((folded(row.name), row.kind), []).append(row)
    found = [Known(tuple(group)) for group in groups.values()]
    if order is Order.NAME:
        found.sort(key=lambda it: folded(it.name))
    elif order is Order.COUNT:
        found.sort(key=lambda it: -it.mentions)
    return tuple(found)


def carried(rows: Iterable[Said], order: Order = Order.TIME) -> tuple[Carried, ...]:
    """The rows with the same words as one each, also where one article splits them, or carries one piece of them.

    What was denied is another than what was said.
    """
    ordered = list(_earliest_first(rows))
    wholes = {_words(row.pieces): row for row in ordered if len(row.pieces) > 1}
    pieces = {_words([piece]): whole for whole, row in reversed(wholes.items()) for piece in row.pieces}
    groups: dict[tuple[str, bool, bool, str], list[Said]] = {}
    for row in ordered:
        words = _words(row.pieces)
        if len(words) >= SHORT and words not in wholes:
            words = pieces.get(words, words)
        speaker = folded(row.speaker) if len(words) < SHORT else ""
        groups.setdefault((words, row.kind is QuotationKind.INDIRECT, bool(row.verb), speaker), []).append(row)
    found = [Carried(tuple(group)) for group in groups.values()]
    if order is Order.NAME:
        found.sort(key=lambda it: (not it.speaker, folded(it.speaker)))
    elif order is Order.COUNT:
        found.sort(key=lambda it: -it.articles)
    return tuple(found)


def _words(pieces: Sequence[str]) -> str:
    return letters(folded("".join(pieces)))


def _earliest_first(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: moment(row.source)[0])
