"""Cuts a text into blocks: its paragraphs, with hard-wrapped lines put back together."""

import re
from collections.abc import Iterator
from itertools import pairwise

from readback.core.text import Span

_LINE = re.compile(r"\S[^\n]*")
_FIRST_WORD = re.compile(r"\S+")
_NARROWEST, _WIDEST = 40, 120
_FEWEST = 3


def blocks(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text, without the blanks around them.

    A line is a paragraph, save where a run of lines was wrapped at one width, as in plain text mail.
    """
    return tuple(span for run in _runs(text) for span in (_joined(run) if _wrapped(run, text) else run))


def _runs(text: str) -> Iterator[list[Span]]:
    """The lines that hold more than blanks, in runs without an empty line between them."""
    run: list[Span] = []
    for match in _LINE.finditer(text):
        line = Span(match.start(), match.start() + len(match.group().rstrip()))
        if run and text.count("\n", run[-1].end, line.start) > 1:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _joined(run: list[Span]) -> list[Span]:
    return [Span(run[0].start, run[-1].end)]


def _wrapped(run: list[Span], text: str) -> bool:
    """Whether every line of the run is as long as it could be: the next one's first word would not have fitted."""
    width = max(map(len, run))
    if len(run) < _FEWEST or not _NARROWEST <= width <= _WIDEST:
        return False
    return all(len(line) + 1 + _first_word(after, text) > width for line, after in pairwise(run))


def _first_word(line: Span, text: str) -> int:
    found = _FIRST_WORD.match(text, line.start, line.end)
    return len(found.group()) if found else 0
