"""What a Word document's styles and numbered lists make of its paragraphs.

Part 1 of ECMA-376, sections 17.7 (styles) and 17.9 (numbering).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lxml import etree

from readback.core.document import BODY, HEADLINE, Form, Role
from readback.formats.numerals import SIGNS

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{W}val"
_DEEPEST = 9  # levels of lists and of styles that build on others
_QUOTES = frozenset({"quote", "intense quote", "block text", "blockquote", "block quotation"})
_PLACES = re.compile(r"%([1-9])")
_SIGNS = {"decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_NUMBERED = frozenset({*_SIGNS, "decimalZero", "ordinal"})


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
        name = (self._styles[id].name if id in self._styles else id).lower()
        heading = re.fullmatch(r"heading ?([1-9])", name)
        if name == "title":
            return HEADLINE
        if heading or (outline.isdecimal() and int(outline) < _DEEPEST):
            level = int(heading[1]) if heading else int(outline) + 1
            return Form(Role.HEADING, min(level, 6))
        if name in _QUOTES:
            return Form(Role.QUOTE)
        return Form(Role.CAPTION) if name == "caption" else BODY

    def list_of(self, paragraph: etree._Element) -> tuple[str, int]:
        """The id of the list that a paragraph is an item of, and the item's depth; "0" and nothing are none."""
        id = value(paragraph, "w:pPr/w:pStyle")
        list_ = value(paragraph, "w:pPr/w:numPr/w:numId") or self._first(id, lambda style: style.list_)
        depth = value(paragraph, "w:pPr/w:numPr/w:ilvl") or self._first(id, lambda style: style.depth)
        return list_, min(int(depth), _DEEPEST - 1) if depth.isdecimal() else 0

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


class Numbering:
    """Counts the items of a document's lists; `root` is its numbering.xml, if it has one."""

    def __init__(self, root: etree._Element | None) -> None:
        elements = list(root) if root is not None else []
        shapes = {it.get(f"{W}abstractNumId"): it for it in elements if it.tag == f"{W}abstractNum"}
        numbers = [it for it in elements if it.tag == f"{W}num"]
        self._shapes = {it.get(f"{W}numId", ""): value(it, "w:abstractNumId") for it in numbers}
        self._levels = {id: _levels(shape) for id, shape in shapes.items()}
        self._counts: dict[str, list[int]] = {}

    def label(self, list_: str, depth: int) -> str | None:
        """The next item's number as it is printed, nothing for a bullet; None where there is no such list."""
        shape = self._shapes.get(list_)
        levels = self._levels.get(shape, {})
        if shape is None or depth not in levels:
            return None
        counts = self._counts.setdefault(shape, [])
        while len(counts) <= depth:
            counts.append(levels[len(counts)].start - 1 if len(counts) in levels else 0)
        del counts[depth + 1 :]
        counts[depth] += 1
        if levels[depth].sign not in _NUMBERED:
            return ""
        return _PLACES.sub(lambda place: _sign(levels, counts, int(place[1]) - 1), levels[depth].pattern).strip()


def _levels(shape: etree._Element) -> dict[int, _Level]:
    levels = {}
    for level in shape.iterchildren(f"{W}lvl"):
        depth, start = level.get(f"{W}ilvl", ""), value(level, "w:start")
        if depth.isdecimal():
            first = int(start) if start.isdecimal() and len(start) < 6 else 1
            levels[int(depth)] = _Level(value(level, "w:numFmt"), value(level, "w:lvlText"), first)
    return levels


def _sign(levels: Mapping[int, _Level], counts: list[int], depth: int) -> str:
    number = counts[depth] if depth < len(counts) else 1
    level = levels.get(depth)
    return SIGNS[_SIGNS.get(level.sign if level else "", "1")](max(1, number))
