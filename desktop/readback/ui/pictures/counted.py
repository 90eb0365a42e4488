"""The page of who is quoted and named: its sentence, its table, its bars."""

from collections.abc import Callable, Sequence

from readback.core.analysis import Kind
from readback.core.pictures.counts import Counted, Order, in_order
from readback.core.pictures.facts import Spot
from readback.core.text import folded
from readback.ui.pictures.bars import Bar, Bars
from readback.ui.pictures.sheet import Line, Sheet
from readback.ui.words import counted, listed, tr

MOST_BARS = 30
"""So many are drawn; the table has all."""

MOST_NAMES = 3
"""More that share the first place are counted, not named."""


def kind_names() -> dict[Kind | None, str]:
    """What each kind is called; nothing for whoever is not named."""
    return {Kind.PERSON: tr("person"), Kind.PLACE: tr("place"), Kind.ORGANISATION: tr("organisation"), None: ""}


def counted_sheet(found: Sequence[Counted], order: Order, kinds: frozenset[Kind]) -> Sheet:
    """Bars of those who are quoted or named most, and a table of all."""
    rows = in_order(found, order, kinds)
    names = kind_names()
    lines = tuple(_line(it, names[it.kind]) for it in rows)
    drawn = list(zip(rows, lines, strict=True))[:MOST_BARS]
    bars = [Bar(it.key, it.title, row.kind, len(row.quoted), len(row.reported), len(row.named)) for row, it in drawn]
    aside = ""
    if len(rows) > MOST_BARS:
        aside = tr("The first {n} of {all} are drawn; the table has all.", n=MOST_BARS, all=len(rows))
    empty = "" if rows else tr("No names and no quotations have been found.")
    headings = (tr("Name"), tr("Quoted"), tr("Reported"), tr("Named"), tr("Kind"))
    return Sheet(_sentence(rows), headings, lines, Bars(bars), aside, empty)


def _line(it: Counted, kind: str) -> Line:
    name = it.name or tr("Speaker not named")
    counts = (len(it.quoted), len(it.reported), len(it.named))
    groups = ((tr("quoted"), it.quoted), (tr("reported"), it.reported), (tr("named"), it.named))
    key = f"{it.kind or 'nobody'} {folded(it.name)}"
    return Line(key, name, (name, *counts, kind), groups, lambda: _words(it, name))


def _words(it: Counted, name: str) -> str:
    words = [tr("quoted {n}×", n=len(it.quoted))] if it.quoted else []
    words += [tr("reported {n}×", n=len(it.reported))] if it.reported else []
    words += [tr("named {n}×", n=len(it.named))] if it.named else []
    return ", ".join([name, *words])


def _sentence(rows: Sequence[Counted]) -> str:
    quoted, names = _most(rows, lambda it: it.quoted)
    named, others = _most(rows, lambda it: it.named)
    if len(names) == 1:
        first = counted(quoted, "{name} is quoted most: once.", "{name} is quoted most: {n} times.", name=names[0])
    elif names:
        those = _together(names)
        first = counted(
            quoted, "{names} are quoted most: once each.", "{names} are quoted most: {n} times each.", names=those
        )
    else:
        first = tr("Nobody with a name is quoted in marks.") if others else ""
    if len(others) == 1:
        second = counted(named, "{name} is named most: once.", "{name} is named most: {n} times.", name=others[0])
    elif others:
        those = _together(others)
        second = counted(
            named, "{names} are named most: once each.", "{names} are named most: {n} times each.", names=those
        )
    else:
        second = ""
    return " ".join(filter(None, [first, second]))


def _together(names: Sequence[str]) -> str:
    """Several names, or how many they are where they would fill more than a line."""
    return listed(names) if len(names) <= MOST_NAMES else counted(len(names), "1 name", "{n} names")


def _most(rows: Sequence[Counted], of: Callable[[Counted], Sequence[Spot]]) -> tuple[int, list[str]]:
    """The most that anybody has of something, and the names of all who have so many; none where that is nothing."""
    named = [it for it in rows if it.kind is not None]
    most = max((len(of(it)) for it in named), default=0)
    return most, [it.name for it in named if most and len(of(it)) == most]
