"""What a Word document's styles and numbered lists make of its paragraphs.

Part 1 of ECMA-376, sections 17.7 (styles) and 17.9 (numbering).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from readback.core.document import BODY, Form, Role
from readback.formats.numerals import SIGNS, number_in
from readback.formats.style_names import form_named

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{W}val"
_DEEPEST = 9  # levels of lists and of styles that build on others
_PLACES = re.compile(r"%([1-9])")
_SIGNS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_UNNUMBERED = frozenset({"", "bullet", "none"})
_CHICAGO = "*†‡§"


def printed(number: int, kind: str) -> str:
    """A number as it is printed, by Word's name for the kind of numerals; in digits for kinds that are not known."""
    if kind == "chicago" and number > 0:
        times, place = divmod(number - 1, len(_CHICAGO))
        return _CHICAGO[place] * min(times + 1, 10)
    return f"{number:02}" if kind == "decimalZero" else SIGNS[_SIGNS.get(kind, "1")](number)


def value(element: etree._Element | None, path: str) -> str:
    """The value of the first element at a path, such as "w:pPr/w:pStyle"."""
    found = element.find(path, {"w": W[1:-1]}) if element is not None else None
    return found.get(_VALUE, "") if found is not None else ""


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str
    outline: str
    list_: str
    depth: str


class Styles:
    """The paragraph styles of a document, by their ids; `root` is its styles.xml, if it has one."""

    def __init__(self, root: etree._Element | None) -> None:
        elements = list(root) if root is not None else []
        self._styles = {style.get(f"{W}styleId", ""): _style(style) for style in elements}

    def form(self, paragraph: etree._Element) -> Form:
        """What a paragraph's style, or the paragraph itself, says that it is."""
        id = value(paragraph, "w:pPr/w:pStyle")
        outline = value(paragraph, "w:pPr/w:outlineLvl") or self._first(id, lambda style: style.outline)
        name = self._styles[id].name if id in self._styles else id
        form, level = form_named(name), number_in(outline, _DEEPEST)
        return Form(Role.HEADING, min(level + 1, 6)) if form == BODY and level < _DEEPEST else form

    def list_of(self, paragraph: etree._Element) -> tuple[str, int]:
        """The id of the list that a paragraph is an item of, and the item's depth; "0" and nothing are none."""
        id = value(paragraph, "w:pPr/w:pStyle")
        list_ = value(paragraph, "w:pPr/w:numPr/w:numId") or self._first(id, lambda style: style.list_)
        depth = value(paragraph, "w:pPr/w:numPr/w:ilvl") or self._first(id, lambda style: style.depth)
        return list_, min(number_in(depth, 0), _DEEPEST - 1)

    def _first(self, id: str, of: Callable[[_Style], str]) -> str:
        """What the style says, or else the one it builds on."""
        for _ in range(_DEEPEST):
            if id not in self._styles:
                break
            if of(self._styles[id]):
                return of(self._styles[id])
            id = self._styles[id].based_on
        return ""


def _style(style: etree._Element) -> _Style:
    return _Style(
        value(style, "w:name"),
        value(style, "w:basedOn"),
        value(style, "w:pPr/w:outlineLvl"),
        value(style, "w:pPr/w:numPr/w:numId"),
        value(style, "w:pPr/w:numPr/w:ilvl"),
    )


@dataclass(frozen=True, slots=True)
class _Level:
    sign: str
    pattern: str
    start: int
    legal: bool
    """Whether the numbers of the levels above are printed in digits."""


_Levels = Mapping[int, _Level]


class Numbering:
    """Counts the items of a document's lists; `root` is its numbering.xml, if it has one.

    Lists of one shape are counted together, unless one begins anew.
    """

    def __init__(self, root: etree._Element | None) -> None:
        elements = list(root) if root is not None else []
        shapes = {it.get(f"{W}abstractNumId", ""): it for it in elements if it.tag == f"{W}abstractNum"}
        named = {value(shape, "w:styleLink"): id for id, shape in shapes.items()}
        named.pop("", None)
        self._levels: dict[str, _Levels] = {}
        self._shapes: dict[str, str] = {}
        self._anew: dict[tuple[str, int], int] = {}
        for list_ in (it for it in elements if it.tag == f"{W}num"):
            id, shape = list_.get(f"{W}numId", ""), value(list_, "w:abstractNumId")
            shape = named.get(value(shapes.get(shape), "w:numStyleLink"), shape)
            if shape in shapes:
                self._shapes[id] = shape
                self._levels[id] = {**_levels(shapes[shape]), **self._own(list_, id)}
        self._counts: dict[str, list[int]] = {}

    def label(self, list_: str, depth: int) -> str | None:
        """The next item's number as it is printed, nothing for a bullet; None where there is no such list."""
        levels = self._levels.get(list_, {})
        if depth not in levels:
            return None
        counts = self._counts.setdefault(self._shapes[list_], [])
        while len(counts) <= depth:
            counts.append(levels[len(counts)].start - 1 if len(counts) in levels else 0)
        del counts[depth + 1 :]
        counts[depth] = self._anew.pop((list_, depth), counts[depth] + 1)
        level = levels[depth]
        if level.sign in _UNNUMBERED:
            return ""
        return _PLACES.sub(lambda place: _sign(levels, counts, int(place[1]) - 1, level), level.pattern).strip()

    def _own(self, list_: etree._Element, id: str) -> _Levels:
        """What a list has otherwise than its shape; notes with which numbers it begins anew."""
        own: dict[int, _Level] = {}
        for override in list_.iterchildren(f"{W}lvlOverride"):
            own |= _levels(override)
            depth, start = number_in(override.get(f"{W}ilvl"), -1), value(override, "w:startOverride")
            if depth >= 0 and start:
                self._anew[id, depth] = number_in(start, 1)
        return own


def _levels(shape: etree._Element) -> dict[int, _Level]:
    levels = {}
    for level in shape.iterchildren(f"{W}lvl"):
        depth, start = number_in(level.get(f"{W}ilvl"), -1), number_in(value(level, "w:start"), 1)
        if depth >= 0:
            legal = level.find(f"{W}isLgl") is not None
            levels[depth] = _Level(value(level, "w:numFmt"), value(level, "w:lvlText"), start, legal)
    return levels


def _sign(levels: _Levels, counts: list[int], depth: int, at: _Level) -> str:
    level = levels.get(depth)
    if level is None or depth >= len(counts):
        return "1"
    return printed(max(1, counts[depth]), "decimal" if at.legal else level.sign)
