"""Makes paragraphs of the lines of a pdf's columns.

A paragraph ends where the next line is indented or further down, or where its own last line is shorter than it had to
be; so it may go on in the next column or on the next page.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from readback.formats.pdf_lines import BREAK, Line

HYPHENS = f"-\u2010\u00ad{BREAK}"
STOP = re.compile(r"[.!?:…][\"'”’»)\]]*$")
LOWER = re.compile(r"[a-zß-öø-ÿ]")
BULLET = re.compile(r"(?P<label>[•‣◦▪■●○·∙])\s*")
NUMBERED = re.compile(r"(?P<label>\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+")
TURN = re.compile(r"(?:[QA]\.|[A-Z][A-Z. ’'-]{2,40}:)\s")
_INDENT = 0.7  # of the type's size


@dataclass(frozen=True, slots=True)
class Placed:
    """A line in its column: how far it is indented and how much is free behind it, and the column's leading."""

    line: Line
    indent: float
    free: float
    leading: float
    column: int


Paragraph = list[Placed]


def body_size(lines: Sequence[Line]) -> float:
    """The size most of the text is set in, in points."""
    sizes = Counter[float]()
    for line in lines:
        sizes[round(2 * line.size) / 2] += len(line.text)
    heavy, reached = sum(sizes.values()) / 2, 0
    for size in sorted(sizes):
        reached += sizes[size]
        if reached >= heavy:
            return size
    return 1.0


def paragraphs_of(columns: Sequence[Sequence[Line]], body: float) -> list[Paragraph]:
    """The lines of all columns, in order, as paragraphs; only text of the `body`'s size goes on in another column."""
    paragraphs: list[Paragraph] = []
    steps = [step for column in columns for step in _steps(column)]
    usual = _leading(steps) if steps else 0.0
    for number, column in enumerate(columns):
        for placed in _placed(column, number, usual):
            if paragraphs and _may_go_on(paragraphs[-1][-1], placed, body) and _goes_on(paragraphs[-1], placed):
                paragraphs[-1].append(placed)
            else:
                paragraphs.append([placed])
    return paragraphs


def _steps(column: Sequence[Line]) -> list[float]:
    return [step for one, other in pairwise(column) if 0 < (step := other.base - one.base) < 4 * one.size]


def _leading(steps: Sequence[float]) -> float:
    """The usual step within a paragraph; where most have only one line, the median would be that between them."""
    return sorted(steps)[len(steps) // 4]


def _placed(column: Sequence[Line], number: int, usual: float) -> list[Placed]:
    lefts = Counter(round(line.box.left) for line in column)
    left = min(lefts, key=lambda it: (-lefts[it] - lefts[it + 1] - lefts[it - 1], it))
    right = max((line.box.right for line in column if not line.cells), default=0)
    steps = _steps(column)
    leading = min(usual, _leading(steps)) if len(steps) > 3 else usual
    tabled = _table_rows(column)
    return [
        Placed(line if row else replace(line, cells=()), line.box.left - left, right - line.box.right, leading, number)
        for line, row in zip(column, tabled, strict=True)
    ]


def _table_rows(column: Sequence[Line]) -> list[bool]:
    """Which lines are rows of a table: as many cells as the row beside them, one below the other."""
    rows = [False] * len(column)
    for place, (one, other) in enumerate(pairwise(column)):
        alike = len(one.cells) == len(other.cells) > 1 and not (_begins_item(one) or _begins_item(other))
        if alike and all(abs(a[0] - b[0]) < one.size for a, b in zip(one.cells, other.cells, strict=True)):
            rows[place] = rows[place + 1] = True
    return rows


def _begins_item(line: Line) -> bool:
    return any(form.match(line.text) for form in (BULLET, NUMBERED, TURN))


def differ(one: float, other: float) -> bool:
    """Whether two sizes of type differ by more than boxes of whole points make them."""
    return abs(one - other) > 0.13 * max(one, other) + 0.8


def _may_go_on(last: Placed, placed: Placed, body: float) -> bool:
    """Whether two lines are in one column, close to each other, or of the size that goes on elsewhere."""
    one, other = last.line, placed.line
    close = one.page == other.page and 0 < other.base - one.base < 1.5 * other.size
    return close or last.column == placed.column or not differ(other.size, body)


def _goes_on(paragraph: Paragraph, placed: Placed) -> bool:
    """Whether a line belongs to the paragraph before it."""
    last, line = paragraph[-1], placed.line
    if line.cells or last.line.cells or differ(last.line.size, line.size):
        return False
    if last.column == placed.column and is_apart(last, placed):
        return False
    if BULLET.match(line.text) or (_begins_item(line) and _may_begin_item(paragraph)):
        return False
    return not _is_indented(paragraph, placed) and not _had_room(paragraph, placed)


def is_apart(last: Placed, placed: Placed) -> bool:
    """Whether there is more white between two lines of a column than between the lines of a paragraph."""
    leading = max(last.leading, 1.1 * min(last.line.size, placed.line.size))
    return placed.line.base - last.line.base > 1.3 * leading


def _may_begin_item(paragraph: Paragraph) -> bool:
    last = paragraph[-1].line.text
    return _begins_item(paragraph[0].line) or STOP.search(last) is not None or last.endswith((";", ","))


def _is_indented(paragraph: Paragraph, placed: Placed) -> bool:
    """Whether the indent begins a paragraph, or ends one that was all indented."""
    step, last = _INDENT * placed.line.size, paragraph[-1]
    further = placed.indent - last.indent
    if further > step:
        return placed.indent > step and not (len(paragraph) == 1 and _begins_item(last.line))
    hanging = _begins_item(paragraph[0].line)
    return last.column == placed.column and -further > step and (hanging or len(paragraph) > 1)


def _had_room(paragraph: Paragraph, placed: Placed) -> bool:
    """Whether the next line's first word would have had room behind the last line, which then was the last on purpose.

    Lines beside a picture are all shorter, and what goes on in the middle of a sentence goes on.
    """
    last, line = paragraph[-1], placed.line
    if last.line.text.endswith(tuple(HYPHENS)) or (LOWER.match(line.text) and not STOP.search(last.line.text)):
        return False
    if len(paragraph) > 1 and abs(paragraph[-2].line.box.right - last.line.box.right) < 3 and last.free > line.size:
        return False
    each = last.line.box.width / max(len(last.line.text), 1)
    return last.free > each * (len(line.text.split(maxsplit=1)[0]) + 1) + line.size / 2
