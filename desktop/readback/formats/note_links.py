"""Which links of a book refer to its notes, where the book itself does not say so, as most before epub 3 do not.

Such a link is a small number, or one in brackets, that leads on to where its note stands; from there another link often
leads back.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from lxml.html import HtmlElement

from readback.core.text import tidy

_SIGN = re.compile(r"([\[(]?)(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[*†‡§¶]{1,4})[\])]?")
_INLINE = frozenset({"a", "b", "em", "i", "small", "span", "strong", "sup"})
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST = 10_000  # characters of a note; more is a chapter

Place = tuple[str, str]
"""A part of a book, and the id of an element in it."""


@dataclass(frozen=True, slots=True)
class NoteLinks:
    """The links of one part that refer to notes, with the notes' labels; the notes; and the links that lead back."""

    references: dict[HtmlElement, str] = field(default_factory=dict)
    notes: dict[HtmlElement, str] = field(default_factory=dict)
    back: set[HtmlElement] = field(default_factory=set)


_Targets = dict[Place, tuple[int, HtmlElement]]


@dataclass(frozen=True, slots=True)
class _Link:
    number: int
    part: str
    element: HtmlElement
    target: Place


def note_links(parts: Mapping[str, HtmlElement], leads_to: Callable[[str, str], Place]) -> Mapping[str, NoteLinks]:
    """What links say of each part; `leads_to` gives the place that an address in a part leads to."""
    found = {part: NoteLinks() for part in parts}
    targets, links = _places(parts, leads_to)
    sources: set[Place] = set()
    notes: dict[Place, HtmlElement | None] = {}
    for link in links:
        number, target = targets.get(link.target, (-1, link.element))
        label = _label(link.element) if number > link.number else ""
        if label and link.target not in notes:
            notes[link.target] = _note(target)
        note = notes[link.target] if label else None
        if note is not None:
            found[link.part].references[link.element] = label
            found[link.target[0]].notes.setdefault(note, label)
            sources.update((link.part, id) for id in _ids([link.element, link.element.getparent(), *link.element]))
    for link in links:
        if link.target in sources and targets[link.target][0] < link.number:
            found[link.part].back.add(link.element)
    return found


def _places(parts: Mapping[str, HtmlElement], leads_to: Callable[[str, str], Place]) -> tuple[_Targets, list[_Link]]:
    """All places that can be led to, and the links that lead to places, numbered in the order of the book."""
    targets: _Targets = {}
    links: list[_Link] = []
    numbers = count()
    for part, tree in parts.items():
        for element in tree.iter("*"):
            number = next(numbers)
            targets.update(((part, id), (number, element)) for id in _ids([element]) if (part, id) not in targets)
            if element.tag == "a" and "#" in element.get("href", ""):
                links.append(_Link(number, part, element, leads_to(part, element.get("href"))))
    return targets, links


def _ids(elements: Sequence[HtmlElement]) -> Iterator[str]:
    for element in elements:
        yield from filter(None, (element.get("id"), element.get("name") if element.tag == "a" else None))


def _label(link: HtmlElement) -> str:
    """The number or sign of a link that is small or in brackets; nothing for any other."""
    sign = _SIGN.fullmatch(tidy("".join(link.itertext())))
    small = "sup" in {link.getparent().tag, *(child.tag for child in link)}
    return sign[2] if sign and (small or (sign[1] and sign[2].isdigit())) else ""


def _note(target: HtmlElement) -> HtmlElement | None:
    """The block that a target is or begins, unless it is more than a note."""
    block = target
    while block.tag in _INLINE:
        parent = block.getparent()
        if parent is None or block.getprevious() is not None or (parent.text or "").strip():
            return None
        block = parent
    headed = block.tag in _HEADINGS or next(block.iterdescendants(*_HEADINGS), None) is not None
    return None if headed or sum(map(len, block.itertext())) > _LONGEST else block
