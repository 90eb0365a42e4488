"""What a paragraph is in its document, and the places by which the original is cited."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from readback.core.text import tidy


class Role(StrEnum):
    """What a paragraph is. Captions, table rows and footnotes stand apart from the running text."""

    BODY = "body"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    FOOTNOTE = "footnote"


APART = frozenset({Role.CAPTION, Role.TABLE, Role.FOOTNOTE})
"""The roles of what is no part of the running text."""


@dataclass(frozen=True, slots=True)
class Form:
    """A paragraph's role, and what goes with it.

    `level` is the depth: 1 to 6 of a heading (the headline is 1), from 0 of an item. `label` is the number or sign as
    printed: "7" of a footnote, "12." of a numbered paragraph or item.
    """

    role: Role = Role.BODY
    level: int = 0
    label: str = ""


BODY = Form()
HEADLINE = Form(Role.HEADING, 1)


class LandmarkKind(StrEnum):
    """What kind of place a landmark is: where a page or a line begins, a moment, a reference to a footnote."""

    PAGE = "page"
    TIME = "time"
    LINE = "line"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Landmark:
    """A place by which the original is cited.

    `offset` counts code points: in a Block from the paragraph's beginning, in an article from the text's. `label` is
    as printed: "xii", "0:03:12", "7". `number` is the page counted from 0, the seconds, or the line; 0 for a NOTE.
    """

    offset: int
    kind: LandmarkKind
    label: str
    number: int = 0

    def moved(self, by: int) -> "Landmark":
        """The same landmark, `by` code points further on."""
        return Landmark(self.offset + by, self.kind, self.label, self.number)


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page, in shares of its width and height from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a page as it looks; pages are counted from 0."""

    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as a reader of files gives it."""

    text: str
    form: Form = BODY
    landmarks: tuple[Landmark, ...] = ()

    def tidied(self) -> "Block":
        """The same paragraph on one line, normalised, with its landmarks where the words now stand."""
        text = tidy(self.text)
        if text == self.text:
            return self
        places = _tidied(self.text, sorted({it.offset for it in self.landmarks}), len(text))
        moved = (Landmark(places[it.offset], it.kind, it.label, it.number) for it in self.landmarks)
        return Block(text, self.form, tuple(moved))


def blocks_of(lines: Iterable[str], form: Form = BODY) -> tuple[Block, ...]:
    """Lines as paragraphs of one form."""
    return tuple(Block(line, form) for line in lines)


def _tidied(text: str, offsets: Iterable[int], longest: int) -> Mapping[int, int]:
    """Where places of a text, in order, stand once it is tidied and of that length: before the next word.

    What is before the last blank is tidied once, since a paragraph may have thousands of places.
    """
    places, word, passed = dict[int, int](), 0, 0
    for offset in offsets:
        begins = max(word, text.rfind(" ", word, offset) + 1)
        before = tidy(text[word:begins])
        passed += len(before) + bool(before)
        word = begins
        places[offset] = min(passed + len(tidy(text[word:offset] + "x")) - 1, longest)
    return places
