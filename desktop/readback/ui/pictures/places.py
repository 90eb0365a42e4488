"""The page of places: its sentence, its table, its map."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from readback.core.pictures.facts import Coordinates
from readback.core.pictures.located import Located
from readback.core.pictures.projection import projected
from readback.core.text import folded
from readback.ui.pictures.atlas import Atlas
from readback.ui.pictures.sheet import Line, Sheet
from readback.ui.pictures.worldmap import Dot, WorldMap
from readback.ui.words import counted, listed, tr


def places_sheet(found: Sequence[Located], atlas: Atlas | None) -> Sheet:
    """A map of the places whose coordinates are known, and a table of all."""
    lines = [_line(it) for it in found]
    dots = [
        Dot(line.key, it.name, len(it.spots), *projected(*it.coordinates))
        for line, it in zip(lines, found, strict=True)
        if it.coordinates is not None
    ]
    lost = len(found) - len(dots)
    aside = counted(
        lost,
        "1 place is not on the map: it is not known, or not certain, which one is meant. It is in the table.",
        "{n} places are not on the map: it is not known, or not certain, which ones are meant. They are in the table.",
    )
    empty = "" if found else tr("No places have been found.")
    headings = (tr("Place"), tr("Where"), tr("Named"))
    return Sheet(_sentence(found), headings, tuple(lines), WorldMap(dots, atlas), aside if lost else "", empty)


def _line(it: Located) -> Line:
    where = where_on_earth(it.coordinates) if it.coordinates is not None else tr("not on the map")
    key = f"{folded(it.name)} {it.coordinates}"
    named = tr("named {n}×", n=len(it.spots))
    words = ", ".join([it.name, named, *([] if it.coordinates else [where])])
    return Line(key, it.name, (it.name, where, len(it.spots)), (("", it.spots),), lambda: words)


def where_on_earth(coordinates: Coordinates) -> str:
    """Latitude and longitude to a tenth of a degree: 51.5° north, 0.1° west."""
    latitude, longitude = coordinates
    up, across = (QLocale().toString(abs(it), "f", 1) for it in coordinates)
    north = tr("{n}° north", n=up) if latitude >= 0 else tr("{n}° south", n=up)
    east = tr("{n}° east", n=across) if longitude >= 0 else tr("{n}° west", n=across)
    return f"{north}, {east}"


def _sentence(found: Sequence[Located]) -> str:
    most = max((len(it.spots) for it in found), default=0)
    names = [it.name for it in found if len(it.spots) == most]
    if not names:
        return ""
    if len(names) == 1:
        return counted(most, "{name} is named most: once.", "{name} is named most: {n} times.", name=names[0])
    those = listed(names) if len(names) <= 3 else counted(len(names), "1 of the places", "{n} of the places")
    return counted(most, "{names} are named most: once each.", "{names} are named most: {n} times each.", names=those)
