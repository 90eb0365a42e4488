"""Marks around characters of a Word document: runs are split where one begins or ends, and nothing else changes."""

from collections.abc import Collection, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from lxml import etree

from readback.export.names import BOX, CELL, PROPERTIES, RUN, TEXT, XML_SPACE
from readback.export.word_text import Place

_Cut = tuple[Any, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a comment is about: its first and last character, or whole runs where it stands in a note or a text box.

    There a comment cannot stand, so it stands where that is referred to.
    """

    first: Place
    last: Place
    outside: bool = False


def reachable(first: Place, last: Place, references: Mapping[etree._Element, etree._Element]) -> Stretch | None:
    """Where a comment on these characters can stand; None where there is no such place.

    `references` gives what refers to a note, for the root of each note.
    """
    host = _host(first.element, references)
    if host is None:
        return None
    if host is not first.element:
        return Stretch(Place(host, 0), Place(host, 0), outside=True)
    same = _home(first.element) is _home(last.element)
    return Stretch(first, last) if same else None


def _host(element: etree._Element, references: Mapping[etree._Element, etree._Element]) -> etree._Element | None:
    """The element itself, or the run in the text proper that leads to it."""
    inside: etree._Element = element
    for outer in element.iterancestors():
        if outer.tag == BOX:
            inside = next((it for it in outer.iterancestors(RUN)), None)
            return _host(inside, references) if inside is not None else None
        if outer in references:
            run = next((it for it in references[outer].iterancestors(RUN)), None)
            return _host(run, references) if run is not None else None
    return inside


def _home(element: etree._Element) -> etree._Element:
    """The cell, or the body, that holds an element."""
    return next((it for it in element.iterancestors(CELL)), element.getroottree().getroot())


class Splitting:
    """The runs of a document, split so that each of some stretches begins and ends with one."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        """Splits what has to be split."""
        self._starts: dict[_Cut, etree._Element] = {}
        self._ends: dict[_Cut, etree._Element] = {}
        inside = [it for it in stretches if not it.outside]
        starts = {(it.first.element, it.first.index) for it in inside}
        ends = {(it.last.element, it.last.index + 1) for it in inside}
        cuts: dict[etree._Element, set[int]] = {}
        for text, index in starts | ends:
            cuts.setdefault(text, set()).add(index)
        for text, indexes in cuts.items():
            self._cut(text, indexes)
        begins = {*(self._starts[it] for it in starts), *(self._ends[it].getnext() for it in ends)}
        for run in dict.fromkeys(it.getparent() for it in cuts):
            if run.tag == RUN:
                _part(run, begins)

    def first(self, stretch: Stretch) -> etree._Element:
        """The run that a stretch begins with."""
        if stretch.outside:
            return stretch.first.element
        return _run_of(self._starts[stretch.first.element, stretch.first.index])

    def last(self, stretch: Stretch) -> etree._Element:
        """The run that a stretch ends with."""
        if stretch.outside:
            return stretch.last.element
        return _run_of(self._ends[stretch.last.element, stretch.last.index + 1])

    def _cut(self, text: etree._Element, cuts: Collection[int]) -> None:
        """Makes several elements of one of text; it stays the first of them."""
        words = text.text or ""
        edges = sorted({0, *cuts, len(words)}) if text.tag == TEXT else [0, 1]
        at, piece = text, text
        for start, end in pairwise(edges):
            if start:
                piece = etree.Element(TEXT)
                at.addnext(piece)
            if len(edges) > 2:
                piece.text = words[start:end]
                piece.set(XML_SPACE, "preserve")
            self._starts[text, start] = self._ends[text, end] = at = piece


def _part(run: etree._Element, begins: Collection[etree._Element]) -> None:
    """Makes several runs of one, each with its properties; another begins with each of some of its children."""
    fresh, piece = True, run
    for child in [it for it in run if it.tag != PROPERTIES]:
        if child in begins and not fresh:
            following = etree.Element(RUN, dict(run.attrib))
            properties = run.find(PROPERTIES)
            if properties is not None:
                following.append(deepcopy(properties))
            piece.addnext(following)
            piece = following
        if piece is not run:
            piece.append(child)
        fresh = False


def _run_of(text: etree._Element) -> etree._Element:
    """The run that holds a text; what stands in none is taken for one."""
    parent = text.getparent()
    return parent if parent.tag == RUN else text
