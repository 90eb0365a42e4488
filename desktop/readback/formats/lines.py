"""Paragraphs that hold line breaks, parted at them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readback.core.document import Block, Form, Landmark


def parted(text: str, form: Form, marks: Sequence[Landmark]) -> Iterator[Block]:
    """The lines of a paragraph that hold words, each a paragraph; the first of them has the label of `form`."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        here = tuple(mark.moved(-start) for mark in marks if start <= mark.offset <= end)
        block = Block(line, form, here).tidied()
        if block.text:
            yield block
            form = replace(form, label="")
        start = end + 1
