"""Moves the edges of a passage, by words or by letters."""

import re
from enum import StrEnum
from itertools import pairwise
from unicodedata import combining

from readback.core.text import Span

_WORD = re.compile(r"\w+(?:[-‐‑’'.]\w+)*")
_JOINERS = frozenset("\u200c\u200d")


class Edge(StrEnum):
    """The edges of a passage."""

    START = "start"
    END = "end"


def nudged(text: str, span: Span, edge: Edge, by: int, *, letters: bool = False) -> Span:
    """The passage with an edge moved by one word, or by one letter, forward or (`by` is negative) back.

    It stays within the lines where it stands, and keeps a letter at least; an edge that can go no further stays.
    """
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = Span(start, end if end >= 0 else len(text))
    stops = _letters(text, line) if letters else _words(text, line, edge)
    here = span.start if edge is Edge.START else span.end
    ahead = [it for it in stops if (it > here if by > 0 else it < here)]
    if not ahead:
        return span
    stop = min(ahead) if by > 0 else max(ahead)
    moved = (stop, span.end) if edge is Edge.START else (span.start, stop)
    return Span(*moved) if moved[0] < moved[1] else span


def _words(text: str, line: Span, edge: Edge) -> list[int]:
    """Where an edge may stand that cuts no word."""
    return [it.start() if edge is Edge.START else it.end() for it in _WORD.finditer(text, line.start, line.end)]


def _letters(text: str, line: Span) -> list[int]:
    """Where an edge may stand that parts no letter from its accents."""
    inner = pairwise(range(line.start, line.end))
    return [line.start, *(at for before, at in inner if not _belongs(text, before, at)), line.end]


def _belongs(text: str, before: int, at: int) -> bool:
    """Whether a code point is one letter with the one before it."""
    return (
        bool(combining(text[at]))
        or not _JOINERS.isdisjoint((text[before], text[at]))
        or "\ufe00" <= text[at] <= "\ufe0f"
    )
