"""Makes the blocks of a pdf of its pages: words that were broken made whole, roles, footnotes, and landmarks."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import median

from readback.core.document import Block, Form, Landmark, LandmarkKind, Role
from readback.formats.pdf_lines import BREAK, Line
from readback.formats.pdf_pages import Note, Page, columns_of, without_notes
from readback.formats.pdf_paragraphs import (
    BULLET,
    HYPHENS,
    LOWER,
    NUMBERED,
    STOP,
    TURN,
    Paragraph,
    body_size,
    differ,
    is_apart,
    paragraphs_of,
)

_CAPTION = re.compile(r"(?:(?:Fig(?:ure)?|Table|Photo|Chart|Map)\.?\s*\d+\s*[.:]|Photo(?:graph)?s?:|Caption:)")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_ALWAYS_HYPHENED = frozenset({"ex", "half", "non", "self", "vice", "well"})  # no syllable ends in these as a rule
_LONGEST_HEADING = 200  # characters
_LONGEST_ITEM = 400  # characters, of the median; longer ones are numbered paragraphs, and the number is text


def blocks_of_pages(pages: Sequence[Page], labels: Sequence[str]) -> list[Block]:
    """The paragraphs of all pages, the footnotes behind them; `labels` are those printed on the pages."""
    body = body_size([line for page in pages for line in page.lines])
    columns, notes = list[list[Line]](), list[Note]()
    for page in pages:
        for column in columns_of(page.lines):
            text, below = without_notes(column, page, body, notes[-1] if notes else None)
            columns.append(text)
            if below and not below[0].label:
                notes[-1] = replace(notes[-1], lines=notes[-1].lines + below.pop(0).lines)
            notes += below
    columns = [column for column in columns if column]
    maker = _Maker([line for column in columns for line in column], notes, labels)
    blocks = maker.blocks(paragraphs_of(columns, body))
    if blocks:
        end = len(blocks[-1].text)
        blocks[-1] = replace(blocks[-1], landmarks=(*blocks[-1].landmarks, *maker.pages(len(labels) - 1, end)))
    return blocks + [maker.footnote(note) for note in notes]


class _Maker:
    """Makes blocks of paragraphs; it knows the words of the document, its footnotes and its pages' labels."""

    def __init__(self, lines: Sequence[Line], notes: Sequence[Note], labels: Sequence[str]) -> None:
        self._body = body_size(lines)
        self._words = Counter(word.casefold().replace("\u2010", "-") for it in lines for word in _WORD.findall(it.text))
        self._notes, self._labels = {note.label for note in notes}, labels
        self._page = -1

    def blocks(self, paragraphs: Sequence[Paragraph]) -> list[Block]:
        """The paragraphs with their roles, and with the places by which they are cited."""
        levels = self._levels(paragraphs)
        short_items = _are_short(paragraphs)
        blocks = []
        for place, paragraph in enumerate(paragraphs):
            following = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
            block = self._block([placed.line for placed in paragraph])
            blocks.append(self._with_role(block, paragraph, following, levels, short_items=short_items))
        return blocks

    def footnote(self, note: Note) -> Block:
        """A footnote, which knows its page."""
        self._page = note.lines[0].page - 1
        return replace(self._block(note.lines), form=Form(Role.FOOTNOTE, label=note.label))

    def pages(self, page: int, offset: int) -> Iterator[Landmark]:
        """The pages that begin here, up to this one; those before it without any text, too."""
        for number in range(self._page + 1, page + 1):
            yield Landmark(offset, LandmarkKind.PAGE, self._labels[number], number)
        self._page = max(page, self._page)

    def _block(self, lines: Sequence[Line]) -> Block:
        text, landmarks = "", list[Landmark]()
        for line in lines:
            words, notes = self._with_notes(line)
            text = self._before(text, words)
            landmarks += self.pages(line.page, len(text))
            if line.number:
                landmarks.append(Landmark(len(text), LandmarkKind.LINE, str(line.number), line.number))
            landmarks += (Landmark(len(text) + offset, LandmarkKind.NOTE, label) for offset, label in notes)
            text += words
        return Block(text.replace(BREAK, "-"), landmarks=tuple(landmarks))

    def _with_notes(self, line: Line) -> tuple[str, list[tuple[int, str]]]:
        """The words of a line; raised numbers that no footnote has are words."""
        if line.cells:
            return " · ".join(text for _, text in line.cells), []
        words, moved, kept = line.text, 0, list[tuple[int, str]]()
        for offset, label in line.notes:
            if label in self._notes:
                kept.append((offset + moved, label))
            else:
                words = words[: offset + moved] + label + words[offset + moved :]
                moved += len(label)
        return words, kept

    def _before(self, text: str, words: str) -> str:
        """What was read so far, ready for the next line: a word that was broken is made whole."""
        if not text:
            return ""
        if text[-1] not in HYPHENS or not text[:-1].rstrip(HYPHENS)[-1:].isalnum() or text[-2:-1].isspace():
            return f"{text} "
        return text[:-1] + self._hyphen(text[:-1], words)

    def _hyphen(self, before: str, after: str) -> str:
        """The hyphen of a broken word, or nothing; the document's own spelling decides."""
        head, tail = re.search(r"[\w'’-]*$", before), re.match(r"[\w’'-]*", after)
        first, second = (head[0] if head else "").casefold(), (tail[0] if tail else "").casefold()
        whole, hyphened = self._words[first + second], self._words[f"{first}-{second}"]
        if whole != hyphened:
            return "" if whole > hyphened else "-"
        soft = LOWER.match(after) and first.rpartition("-")[2] not in _ALWAYS_HYPHENED and first.isalpha()
        return "" if soft else "-"

    def _levels(self, paragraphs: Sequence[Paragraph]) -> Mapping[int, int]:
        """The levels of headings by the rounded size of their type; only the largest, once on the first page, is 1."""
        large = [paragraph for paragraph in paragraphs if self._is_large(paragraph)]
        sizes = sorted({_size(paragraph) for paragraph in large}, reverse=True)
        ranks = [size for place, size in enumerate(sizes) if not place or sizes[place - 1] - size > 1]
        largest = [paragraph for paragraph in large if ranks and _size(paragraph) >= ranks[0] - 1]
        first = 1 if len(largest) == 1 and largest[0][0].line.page == 0 else 2
        return {size: min(first + sum(rank > size + 1 for rank in ranks), 6) for size in sizes}

    def _is_large(self, paragraph: Paragraph) -> bool:
        size = median(placed.line.size for placed in paragraph)
        text = "".join(placed.line.text for placed in paragraph)
        is_words = len(text) <= _LONGEST_HEADING and any(map(str.isalpha, text))
        return is_words and size > self._body and differ(size, self._body)

    def _with_role(
        self,
        block: Block,
        paragraph: Paragraph,
        following: Paragraph | None,
        levels: Mapping[int, int],
        *,
        short_items: bool,
    ) -> Block:
        first = paragraph[0].line
        if first.cells:
            return replace(block, form=Form(Role.TABLE))
        if self._is_large(paragraph):
            return replace(block, form=Form(Role.HEADING, levels[_size(paragraph)]))
        if _CAPTION.match(block.text) and len(block.text) < _LONGEST_ITEM:
            return replace(block, form=Form(Role.CAPTION))
        item = BULLET.match(block.text) or (NUMBERED.match(block.text) if short_items else None)
        if item:
            return _item(block, item)
        if _stands_alone(paragraph, following):
            return replace(block, form=Form(Role.HEADING, min(max(levels.values(), default=1) + 1, 6)))
        quoted = len(paragraph) > 1 and min(placed.indent for placed in paragraph) > 1.2 * first.size
        return replace(block, form=Form(Role.QUOTE)) if quoted else block


def _size(paragraph: Paragraph) -> int:
    return round(median(placed.line.size for placed in paragraph))


def _are_short(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether what begins with a number are items of lists rather than numbered paragraphs."""
    lengths = [
        sum(len(placed.line.text) for placed in paragraph)
        for paragraph in paragraphs
        if NUMBERED.match(paragraph[0].line.text)
    ]
    return len(lengths) > 1 and median(lengths) < _LONGEST_ITEM


def _item(block: Block, begins: re.Match[str]) -> Block:
    label = "" if begins.re is BULLET else begins["label"]
    marks = tuple(replace(mark, offset=max(mark.offset - begins.end(), 0)) for mark in block.landmarks)
    return Block(block.text[begins.end() :], Form(Role.ITEM, label=label), marks)


def _stands_alone(paragraph: Paragraph, following: Paragraph | None) -> bool:
    """Whether one short line without a stop stands apart over a longer paragraph: a heading in the body's size."""
    line = paragraph[0].line
    if following is None or len(paragraph) > 1 or len(following) < 2 or line.notes or line.number:
        return False
    if len(line.text) > 80 or STOP.search(line.text) or line.text.endswith((",", ";")) or not line.text[0].isupper():
        return False
    apart = following[0].column != paragraph[0].column or is_apart(paragraph[0], following[0])
    return apart and paragraph[0].free > 0 and not TURN.match(line.text)
