"""The lines of a pdf page: which words stand in which boxes, from the page's text and the boxes around its pieces."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

BREAK = "\ufffe"  # what PDFium makes of a hyphen at the end of a line, with no line end behind it
_TALL = re.compile(r"[A-Zbdfhijklt0-9'\"“”‘’(\[/&%?!À-ÖØ-Þß-öø-ÿ]")
_DEEP, _DEEPER = re.compile(r"[,;Q]"), re.compile(r"[gjpqy()\[\]/çþ]")
_MOST_LINES = 1_000  # of a page, counted with the pieces of its lines
_LEADING = 12.0  # points
_TEXT_LINE = re.compile(rf"[^\r\n{BREAK}]*{BREAK}?")
_NUMBERED = re.compile(r"\d{1,3}\s+(?=\S)")
_MARKS = frozenset("0123456789*†‡§¶")
_HOLE = re.compile(r"\s{3,}")  # blanks that a typewriter's columns are made of
_SIGNATURE = b"%PDF-"
_BEGINNING = 1024  # bytes, within which the signature stands. Source: ISO 32000-1, annex H, 3.4.1
_WIDE = 1.2  # of a line's height; a wider gap than that is none between words
_SMALL = 0.75  # of a line's height; what is lower and does not stand on the line is a mark of a footnote


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands on a page, in points from the left and from the top."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom; never nothing, so that it can be divided by."""
        return max(self.bottom - self.top, 1.0)

    def beside(self, other: "Box") -> bool:
        """Whether both stand on one line."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return shared >= min(self.height, other.height) / 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, or a piece of one.

    `size` is that of the type and `base` where it stands, both in points, as near as boxes tell. `glued` is whether
    no blank is before it, `number` the one printed in the margin or 0, `notes` are the marks of footnotes: where in
    the text each stood, and its label. `cells` are the pieces that stand far apart and where each begins, if any do.
    """

    text: str
    box: Box
    page: int
    size: float
    base: float
    glued: bool = False
    number: int = 0
    notes: tuple[tuple[int, str], ...] = ()
    cells: tuple[tuple[float, str], ...] = ()


class PageText(Protocol):
    """A page as QtPdf tells of it; indices count from the page's first character."""

    @property
    def text(self) -> str:
        """All its words."""
        ...

    @property
    def boxes(self) -> Sequence[Box]:
        """The boxes around pieces of one line, in the order of the text."""
        ...

    def boxes_of(self, start: int, length: int) -> Sequence[Box]:
        """The boxes of a part of the text. It is slow."""
        ...

    def start_of(self, box: Box, first: Box) -> int:
        """The index of the first character in a box, which is not the `first` of its line. It is slow."""
        ...


def is_pdf(content: bytes) -> bool:
    """Whether bytes are of a pdf file; a text that speaks of such files is none."""
    return content.startswith(_SIGNATURE) or (_SIGNATURE in content[:_BEGINNING] and b" obj" in content)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around others, of which there is at least one."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def line(text: str, box: Box, page: int, *, glued: bool = False) -> Line:
    """A line, its size told by the height of its box and by how high and deep its letters reach."""
    high = 0.72 if _TALL.search(text) else 0.52
    deep = 0.21 if _DEEPER.search(text) else 0.13 if _DEEP.search(text) else 0.0
    size = box.height / (high + deep)
    return Line(text.strip(), box, page, size, box.bottom - deep * size, glued)


def lines_of(page: PageText, index: int) -> list[Line]:
    """The lines of a page and pieces of lines that stand apart, in the order of the file; `index` is the page's."""
    texts = [match for match in _TEXT_LINE.finditer(page.text) if match[0].strip(f" \t{BREAK}")]
    groups = _rows(page.boxes)
    if len(groups) != len(texts) or not all(_fits(text[0], row) for text, row in zip(texts, groups, strict=True)):
        groups = [_boxes_of(page, place, text, len(texts)) for place, text in enumerate(texts)]
    return [
        piece
        for text, row in zip(texts, groups, strict=True)
        if row
        for piece in _pieces(page, index, text, row)
        if piece.text
    ]


def _boxes_of(page: PageText, place: int, text: re.Match[str], of: int) -> list[Box]:
    """The boxes of a line by themselves; lines that no page has so many of are taken to stand below one another.

    PDFium goes through a page's text for each line that it is asked for.
    """
    if of <= _MOST_LINES:
        return list(page.boxes_of(text.start(), len(text[0])))
    return [Box(0.0, _LEADING * place, _LEADING * len(text[0]) / 2, _LEADING * place + 0.8 * _LEADING)]


def _rows(boxes: Sequence[Box]) -> list[list[Box]]:
    """Boxes that follow one another on a line."""
    rows: list[list[Box]] = []
    for box in boxes:
        if rows and box.beside(rows[-1][-1]) and box.left >= rows[-1][-1].right - box.height / 2:
            rows[-1].append(box)
        else:
            rows.append([box])
    return rows


def _fits(text: str, row: Sequence[Box]) -> bool:
    """Whether words may be as wide as boxes are; if not, something was taken for a line that is none."""
    box = around(row)
    return 0.1 < (box.width + 1) / (len(text.strip()) * box.height) < 2


def _pieces(page: PageText, index: int, text: re.Match[str], row: Sequence[Box]) -> Iterator[Line]:
    words, start, first = text[0], 0, 0
    for place, offset in _cuts(page, text, row):
        if start < offset < len(words):
            yield from _typed(words[start:offset], around(row[first:place]), index, _is_glued(words, start))
            start, first = offset, place
    yield from _typed(words[start:], around(row[first:]), index, _is_glued(words, start))


def _is_glued(words: str, start: int) -> bool:
    return start > 0 and not words[start - 1].isspace()


def _cuts(page: PageText, text: re.Match[str], row: Sequence[Box]) -> Iterator[tuple[int, int]]:
    """Where a line falls apart: the place among its boxes, and the offset in its words."""
    whole = around(row)
    base = line(text[0], whole, 0).base - 1
    marks = [box.height <= _SMALL * whole.height and box.bottom < base for box in row]
    numbered = _NUMBERED.match(text[0])
    for place, (before, after) in enumerate(pairwise(row), 1):
        apart = after.left - before.right > _WIDE * whole.height
        if apart and numbered and place == 1:
            yield place, numbered.end()
        elif apart or marks[place - 1] != marks[place]:
            yield place, _snapped(text[0], page.start_of(after, row[0]) - text.start(), marked=not apart)


def _snapped(words: str, offset: int, *, marked: bool) -> int:
    """The offset, or the one beside it that is before a word or, for footnotes' marks, where a mark begins or ends.

    Boxes are of whole points, and some letters are no wider.
    """
    places = (place for place in (offset, offset + 1, offset - 1, offset + 2) if 0 < place < len(words))
    for place in places:
        before, after = words[place - 1], words[place]
        if (before in _MARKS) != (after in _MARKS) if marked else before.isspace() and not after.isspace():
            return place
    return offset


def _typed(words: str, box: Box, index: int, glued: bool) -> Iterator[Line]:
    """The words as one piece, or as several where a typewriter's blanks keep them apart."""
    start, each = 0, box.width / max(len(words), 1)
    for hole in _HOLE.finditer(words.rstrip()):
        if hole.start() > start:
            part = replace(box, left=box.left + each * start, right=box.left + each * hole.start())
            yield line(words[start : hole.start()], part, index, glued=glued and not start)
        start = hole.end()
    yield line(words[start:], replace(box, left=box.left + each * start), index, glued=glued and not start)
