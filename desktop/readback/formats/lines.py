"""Paragraphs taken apart and put together, with the landmarks where their words come to stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from readback.core.document import BODY, HEADLINE, Block, Form, Landmark, LandmarkKind, Role

_WHERE_A_TITLE_STANDS = 3  # paragraphs
LONGEST_CELL = 400
"""Characters of a table's cell; more is a page that is laid out by a table."""

_BREAK = re.compile("\n")


def lines_of(
    text: str, marks: Sequence[Landmark], between: re.Pattern[str] = _BREAK
) -> Iterator[tuple[str, list[Landmark]]]:
    """What stands between breaks of a text, each with its landmarks, which are given in the order of the text."""
    start = place = 0
    for gap in chain(between.finditer(text), (None,)):
        end = gap.start() if gap else len(text)
        here = []
        while place < len(marks) and marks[place].offset <= end:
            here.append(replace(marks[place], offset=max(0, marks[place].offset - start)))
            place += 1
        yield text[start:end], here
        start = gap.end() if gap else end


def parted(text: str, form: Form, marks: Sequence[Landmark]) -> Iterator[Block]:
    """The lines of a paragraph that holds line breaks, each a paragraph; the first with words has the label of `form`.

    A line without words is given where it has landmarks: see `settled`.
    """
    for line, here in lines_of(text, marks):
        block = Block(line, form, tuple(here)).tidied()
        if block.text or here:
            yield block
        if block.text:
            form = replace(form, label="")


def joined(blocks: Iterable[Block], between: str, form: Form = BODY) -> Block:
    """Several paragraphs as one, with `between` between their words."""
    text, marks = "", list[Landmark]()
    for block in blocks:
        text += between if text and block.text else ""
        marks += (mark.moved(len(text)) for mark in block.landmarks)
        text += block.text
    return Block(text, form, tuple(marks))


def row_of(cells: Iterable[Iterable[Block]]) -> Block:
    """A table's row as one paragraph."""
    return joined((joined(cell, " ") for cell in cells), " · ", Form(Role.TABLE))


def settled(blocks: Iterable[Block]) -> list[Block]:
    """The paragraphs that have words; the landmarks of the others stand at the beginning of the next, or at the end."""
    kept, waiting = list[Block](), list[Landmark]()
    for block in blocks:
        if block.text:
            kept.append(replace(block, landmarks=(*waiting, *block.landmarks)) if waiting else block)
            waiting = []
        else:
            waiting += (replace(mark, offset=0) for mark in block.landmarks)
    if kept and waiting:
        end = len(kept[-1].text)
        kept[-1] = replace(kept[-1], landmarks=(*kept[-1].landmarks, *(mark.moved(end) for mark in waiting)))
    return kept


def from_first_page(blocks: Sequence[Block], label: str = "1") -> list[Block]:
    """The paragraphs with the first page begun, too, where the beginnings of the others are known."""
    if not any(mark.kind is LandmarkKind.PAGE for block in blocks for mark in block.landmarks):
        return list(blocks)
    first = replace(blocks[0], landmarks=(Landmark(0, LandmarkKind.PAGE, label), *blocks[0].landmarks))
    return [first, *blocks[1:]]


def headline(blocks: Sequence[Block], title: str = "") -> str:
    """What is set as the title near the beginning; else the `title` of the properties, where a text begins with it.

    A heading with a number is a section's.
    """
    begins = blocks[:_WHERE_A_TITLE_STANDS]
    set_ = next((it.text for it in begins if it.form == HEADLINE), "")
    return set_ or (title if title in {it.text for it in begins} else "")
