"""What is on a pdf page beside the running text, and the order the rest is read in.

Running heads and page numbers, and the line numbers of transcripts, are told by their standing at the same place on
several pages; columns by the white between them; footnotes by standing small at the foot, a number before each.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise, takewhile

from readback.formats.pdf_lines import BREAK, Box, Line, around

_MARGIN = 0.15  # of a page's height, above and below, in which heads and feet may stand
_EDGE = 0.08  # of a page's height, in which no text begins
_APART = 0.8  # of a line's size; heads and feet are further than that from the text
_STEP = 4  # points that the same head may stand higher or lower on another page
_COUNT = re.compile(r"\d+|\b[ivxlc]+\b")
_FIRST = re.compile(r"\d{1,4}(?!\d)")
_NUMBER = re.compile(r"\d{1,2}")
_FEWEST_NUMBERED = 10  # lines of a page of a transcript; a whole one has 25
_NARROWEST = 15  # characters of an average line; a column of figures is none of text
_MARK = re.compile(r"(?:\d{1,3}|[*†‡§¶]{1,3})")
_NOTE = re.compile(r"(?P<label>\d{1,3}(?!\d)|[*†‡§¶]{1,3})[.)]?\s*(?=\D)")
_FAR = 1.2  # of a line's height; cells of a table are further apart than words
_BLANK = 0.4  # of the type's size, the white in which there is a blank
_SMALLER = 0.92  # of the body's size; footnotes are set below it


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page that is so many points high."""

    height: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its label as printed, and its lines without it."""

    label: str
    lines: tuple[Line, ...]


def without_running(pages: Sequence[Page]) -> tuple[list[Page], list[Line]]:
    """The pages without heads, feet, page numbers and what stands on its side; and of each kind the first, in words."""
    turned = [line for page in pages for line in page.lines if _is_turned(line)]
    kept = [_without(page, turned) for page in pages]
    likely = set(map(id, _repeated(kept))) | {id(line) for page in kept for line in page.lines if _is_lone(line, page)}
    running = [line for page in kept for line in _at_edges(page, likely)]
    said = {_words(line): line for line in reversed(turned + running) if any(map(str.isalpha, _words(line)))}
    first = sorted(said.values(), key=lambda line: (line.page, line.box.top))
    return [_without(page, running) for page in kept], first


def _without(page: Page, gone: Iterable[Line]) -> Page:
    places = set(map(id, gone))
    return replace(page, lines=tuple(line for line in page.lines if id(line) not in places))


def _is_turned(line: Line) -> bool:
    return len(line.text) > 3 and line.box.height > 2 * line.box.width


def _words(line: Line) -> str:
    """The words without the numbers that differ from page to page; one that comes first must count the pages."""
    text = line.text.casefold()
    first = _FIRST.match(text)
    start = first.end() if first else 0
    counted = f"#{int(first[0]) - line.page}" if first else ""
    return counted + _COUNT.sub("#", text[start:])


def _repeated(pages: Sequence[Page]) -> list[Line]:
    """The lines in the margins whose words stand at the same height on other pages, whatever numbers are in them."""
    lines = [
        (line, _words(line), round(line.base / _STEP))
        for page in pages
        for line in page.lines
        if _in_margin(line, page, _MARGIN) and not line.number
    ]
    seen = Counter({(line.page, words, height) for line, words, height in lines})
    times = Counter((words, height) for _, words, height in seen)
    return [
        line
        for line, words, height in lines
        if sum(times[words, near] for near in (height - 1, height, height + 1)) >= max(2, len(pages) // 50)
    ]


def _in_margin(line: Line, page: Page, share: float) -> bool:
    return line.box.bottom < share * page.height or line.box.top > (1 - share) * page.height


def _is_lone(line: Line, page: Page) -> bool:
    """Whether a line at the edge is a head or foot although no other page has it: far from all others, or a number.

    On the first page words at the edge are a letterhead or an outlet's name.
    """
    if not _in_margin(line, page, _EDGE) or _NOTE.match(line.text):
        return line.text.strip("-–— ") == str(line.page + 1) and _in_margin(line, page, _MARGIN)
    others = [other.box for other in page.lines if not other.box.beside(line.box)]
    gaps = (max(box.top - line.box.bottom, line.box.top - box.bottom) for box in others)
    return line.page > 0 and min(gaps, default=0) > 2 * line.size


def _at_edges(page: Page, likely: set[int]) -> list[Line]:
    """The lines from each edge inwards, as long as whole groups of them are likely to be heads or feet."""
    groups = _groups(page.lines)
    edges = [*takewhile(lambda group: likely.issuperset(map(id, group)), groups)]
    edges += takewhile(lambda group: likely.issuperset(map(id, group)), reversed(groups))
    return [*chain.from_iterable(edges)]


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that stand close below one another, from above to below."""
    groups: list[list[Line]] = []
    bottom = 0.0
    for line in sorted(lines, key=lambda it: it.box.top):
        if not groups or line.box.top - bottom > _APART * line.size:
            groups.append([])
        groups[-1].append(line)
        bottom = max(bottom, line.box.bottom)
    return groups


def with_line_numbers(pages: Sequence[Page]) -> list[Page]:
    """The pages of a transcript with the numbers of its lines known to the lines, and no longer among them."""
    columns = [_line_numbers(page) for page in pages]
    full = sum(len(column) >= _FEWEST_NUMBERED for column in columns)
    if full == 0 or 2 * full < sum(bool(page.lines) for page in pages):
        return list(pages)
    return [_numbered(page, column) for page, column in zip(pages, columns, strict=True)]


def _line_numbers(page: Page) -> list[Line]:
    """The numbers from 1 on that stand one below the other to the left of everything else."""
    numbers = sorted((line for line in page.lines if _NUMBER.fullmatch(line.text)), key=lambda it: it.box.top)
    lefts = [line.box.left for line in numbers]
    edge = min(lefts, default=0) + 20  # points; right-aligned numbers of two digits begin earlier
    column: list[Line] = []
    for line in numbers:
        if line.box.left <= edge and int(line.text) == len(column) + 1:
            column.append(line)
    right = max((line.box.right for line in column), default=0)
    others = [line for line in page.lines if not _NUMBER.fullmatch(line.text) and line.box.left < right]
    return column if 4 * len(others) < len(column) else []


def _numbered(page: Page, column: Sequence[Line]) -> Page:
    if len(column) < 2:
        return page
    middles = [(line.box.top + line.box.bottom) / 2 for line in column]
    rest = _without(page, column).lines
    numbered = []
    for line in rest:
        middle = (line.box.top + line.box.bottom) / 2
        near = bisect_left(middles, middle)
        place = min(range(max(near - 1, 0), min(near + 1, len(middles))), key=lambda it: abs(middles[it] - middle))
        close = abs(middles[place] - middle) < line.size
        numbered.append(replace(line, number=int(column[place].text)) if close else line)
    return replace(page, lines=tuple(numbered))


def columns_of(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in the order they are read: each column from above to below, what spans columns between them."""
    gutter = _gutter(lines)
    if gutter is None:
        return [_rows(lines)] if lines else []
    columns: list[list[Line]] = []
    sides: tuple[list[Line], list[Line], list[Line]] = ([], [], [])
    for line in sorted(lines, key=lambda it: it.box.top):
        across = line.box.left < gutter - 1 and line.box.right > gutter + 1
        if across != bool(sides[2]):
            columns += _flushed(sides)
        sides[2 if across else int(line.box.left >= gutter - 1)].append(line)
    return columns + _flushed(sides)


def _flushed(sides: tuple[list[Line], list[Line], list[Line]]) -> list[list[Line]]:
    left, right, across = map(list, sides)
    for side in sides:
        side.clear()
    return [*columns_of(left), *columns_of(right), *([_rows(across)] if across else [])]


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the white between two columns is, which few lines cross; None where there is one column."""
    lefts, rights = sorted(line.box.left for line in lines), sorted(line.box.right for line in lines)
    if len(lines) < 6:
        return None
    enough = max(3, 0.15 * len(lines))
    best, fewest = None, 0.5 * len(lines)
    for place in sorted(set(lefts)):
        before, after = bisect_right(rights, place + 1), len(lines) - bisect_left(lefts, place)
        crossing = len(lines) - before - after
        if min(before, after) >= enough and crossing < fewest:
            best, fewest = place, crossing
    return best if best is not None and _are_columns(lines, best) else None


def _are_columns(lines: Sequence[Line], gutter: float) -> bool:
    """Whether both sides hold running text, beside each other."""
    left = [line for line in lines if line.box.right <= gutter + 1]
    right = [line for line in lines if line.box.left >= gutter - 1]
    if any(sum(len(line.text) for line in side) < _NARROWEST * len(side) for side in (left, right)):
        return False
    one, other = (around([line.box for line in side]) for side in (left, right))
    return min(one.bottom, other.bottom) - max(one.top, other.top) > 2 * one.height / max(len(left), 1)


def _rows(lines: Iterable[Line]) -> list[Line]:
    """Pieces that stand on one line, joined; from above to below."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda it: -it.box.bottom):
        if rows and line.box.beside(rows[-1][0].box):
            rows[-1].append(line)
        else:
            rows.append([line])
    layered = chain.from_iterable(_layers(row) for row in rows)
    return sorted((_joined(row) for row in layered), key=lambda it: it.base)


def _layers(row: Sequence[Line]) -> list[list[Line]]:
    """The pieces from left to right; what stands over another piece is a line of its own."""
    layers: list[list[Line]] = []
    for line in sorted(row, key=lambda it: it.box.left):
        free = next((layer for layer in layers[:3] if layer[-1].box.right <= line.box.left + 2), None)
        if free is None:
            layers.append([line])
        else:
            free.append(line)
    return layers


def _joined(row: Sequence[Line]) -> Line:
    main = max(row, key=lambda it: len(it.text))
    text, notes = "", list[tuple[int, str]]()
    words = [line for place, line in enumerate(row) if not (place and _is_mark(line, main))]
    for before, line in pairwise([row[0], *row]):
        if line not in words:
            notes.append((len(text), line.text))
        else:
            text += line.text if not text or _is_glued(before, line) else f" {line.text}"
    box = around([line.box for line in words])
    number = max(line.number for line in row)
    return replace(main, text=text, box=box, number=number, notes=tuple(notes), cells=_cells(row, box))


def _is_glued(before: Line, line: Line) -> bool:
    """Whether no blank is before a piece; behind a raised number, the file's text often has none where there is white.

    The box of a digit is narrower than the digit is set, but not by a blank.
    """
    raised = before.box.height < line.box.height and line.box.left - before.box.right > _BLANK * line.size
    return line.glued and not raised


def _is_mark(line: Line, main: Line) -> bool:
    """Whether a piece is a footnote's number: small, and raised above the line."""
    small = line.box.height < 0.8 * main.box.height and line.box.bottom < main.base - 1
    return small and _MARK.fullmatch(line.text) is not None


def _together(words: Sequence[Line]) -> str:
    return "".join(line.text if line.glued else f" {line.text}" for line in words).strip()


def _cells(words: Sequence[Line], box: Box) -> tuple[tuple[float, str], ...]:
    starts = [0]
    starts += [
        place
        for place, (one, other) in enumerate(pairwise(words), 1)
        if other.box.left - one.box.right > _FAR * box.height
    ]
    if len(starts) == 1:
        return ()
    cells = [words[start:end] for start, end in pairwise([*starts, len(words)])]
    return tuple((cell[0].box.left, _together(cell)) for cell in cells)


def without_notes(
    column: Sequence[Line], page: Page, body: float, before: Note | None
) -> tuple[list[Line], list[Note]]:
    """The lines of a column without the footnotes below them, and these; `body` is the size of the running text.

    Where the footnote `before` goes on, the first has no label.
    """
    start = len(column)
    while start and column[start - 1].size <= _SMALLER * body and column[start - 1].box.top > page.height / 3:
        start -= 1
    while start < len(column) and not (before and _goes_on(before)) and not _NOTE.match(column[start].text):
        start += 1
    return list(column[:start]), _notes(column[start:])


def _notes(lines: Sequence[Line]) -> list[Note]:
    notes: list[Note] = []
    for line in map(_plain, lines):
        begins = _NOTE.match(line.text)
        if begins and _follows(begins["label"], notes):
            rest = replace(line, text=line.text[begins.end() :])
            notes.append(Note(begins["label"], (rest,)))
        elif not notes:
            notes.append(Note("", (line,)))
        else:
            notes[-1] = replace(notes[-1], lines=(*notes[-1].lines, line))
    return notes


def _plain(line: Line) -> Line:
    """The line with its raised numbers among the words: footnotes have no footnotes."""
    words = line.text
    for offset, label in reversed(line.notes):
        words = words[:offset] + label + words[offset:]
    return replace(line, text=words, notes=(), cells=())


def _follows(label: str, notes: Sequence[Note]) -> bool:
    """Whether a footnote of this label may come next: a line may also begin with a number by chance."""
    before = notes[-1].label if notes else ""
    return not (before.isdigit() and label.isdigit()) or int(label) == int(before) + 1


def _goes_on(note: Note) -> bool:
    """Whether a footnote has no end on its page."""
    return re.search(rf"(?:[\w,;{BREAK}-])$", note.lines[-1].text) is not None
