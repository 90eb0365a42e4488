"""Pairs quotation marks, character by character and in one pass, without any tokens.

Knows curly, straight and low marks, guillemets and corner brackets, nested marks, quotations continued over
paragraphs, and what only looks like a mark: apostrophes, feet and inches, left-out figures (’90s). A mark without a
partner costs its own paragraph at most.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from readback.core.text import Span

MARKS = "\"'“”„‟‘’‚‹›«»「」『』"
"""Every character that can be a quotation mark."""

_MARK = re.compile(f"[{MARKS}]")
_OPENERS = {"“": '”“"', "„": '“”"', "‟": "”", "‘": "’", "‚": "‘’", "‹": "›", "«": "»", "»": "«", "「": "」", "『": "』"}
_STRAIGHT = {'"': '"”', "'": "'"}
_SINGLES = frozenset("'‘’‚‹›")
_LEFT_OUT = re.compile(r"\d\ds?\b|(?:em|tis|twas|til|cause|bout|round|n)\b", re.IGNORECASE)
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in marks: the words inside, how many other pairs it lies in, and which run of parts it belongs to.

    The parts of a quotation continued over paragraphs share a `run`. `closed` is False for a part whose mark is
    closed only in a later paragraph, or never.
    """

    span: Span
    level: int
    run: int
    closed: bool = True
    single: bool = False


@dataclass(slots=True)
class _Open:
    """A mark that waits for its partner: the mark, where it stands, and the run it continues."""

    mark: str
    place: int
    run: int | None = None


def quoted(text: str, paragraphs: Sequence[Span]) -> tuple[Quoted, ...]:
    """Every stretch in marks, in the order of the text; stretches nest and never cross."""
    found: list[Quoted] = []
    carried: list[_Open] = []
    runs = count()
    for number, paragraph in enumerate(paragraphs):
        follower = text[paragraphs[number + 1].start] if number + 1 < len(paragraphs) else ""
        pairing = _Pairing(text, paragraph, runs)
        carried = pairing.go(carried, follower)
        found += sorted(pairing.found, key=lambda q: (q.span.start, -q.span.end))
    return _levelled(found)


class _Pairing:
    """The pairing of one paragraph."""

    def __init__(self, text: str, paragraph: Span, runs: Iterator[int]) -> None:
        self._text, self._paragraph, self._runs = text, paragraph, runs
        self._waiting: list[_Open] = []
        self.found: list[Quoted] = []

    def go(self, carried: list[_Open], follower: str) -> list[_Open]:
        """Pairs the paragraph's marks; gives the marks that go on in the next one, which begins with `follower`."""
        for match in _MARK.finditer(self._text, self._paragraph.start, self._paragraph.end):
            place, mark = match.start(), match.group()
            if place == self._paragraph.start and carried and carried[0].mark == mark:
                self._waiting.append(_Open(mark, place, carried[0].run))
            else:
                self._meet(mark, place)
        return self._left_open(follower)

    def _meet(self, mark: str, place: int) -> None:
        before = self._text[place - 1] if place > self._paragraph.start else ""
        after = self._text[place + 1] if place + 1 < self._paragraph.end else ""
        partner = self._partner(mark)
        if self._no_mark(mark, before, after, place, waiting=partner is not None):
            return
        if self._opens(mark, before, after, waiting=partner is not None):
            self._open(mark, place, partner)
        elif partner is not None:
            self._close(partner, place)

    def _open(self, mark: str, place: int, partner: int | None) -> None:
        if mark in "\"'" and partner is not None:
            del self._waiting[partner:]  # a second straight opening mark: the first has lost its partner
        self._waiting.append(_Open(mark, place))
        del self._waiting[:-_DEEPEST]  # deeper is no text that anybody wrote, and would cost time

    def _close(self, partner: int, place: int) -> None:
        opened = self._waiting[partner]
        del self._waiting[partner:]
        self._keep(opened, place, closed=True)

    def _partner(self, mark: str) -> int | None:
        """The index of the nearest waiting mark that this one could close."""
        for index in range(len(self._waiting) - 1, -1, -1):
            opened = self._waiting[index].mark
            if mark in _OPENERS.get(opened, "") or mark in _STRAIGHT.get(opened, ""):
                return index
        return None

    def _opens(self, mark: str, before: str, after: str, *, waiting: bool) -> bool:
        """Whether the mark opens, by its form first and by what stands beside it where the form does not tell."""
        starts = _blank(before) or before in "([{—–-/“‘«„\"'"
        goes_on = not _blank(after) and after not in ",.;:!?)]}"
        if mark in _STRAIGHT or mark == "‘":
            return starts and (goes_on or not waiting)
        if mark == "“":
            return not waiting or (starts and goes_on)
        if mark in "«»":
            return not waiting and (mark == "«" or (starts and goes_on))
        return mark in _OPENERS

    def _no_mark(self, mark: str, before: str, after: str, place: int, *, waiting: bool) -> bool:
        """Whether it is an apostrophe, a measure or left-out figures."""
        if mark == '"':
            return before.isdigit() and not waiting
        if mark not in "'‘’":
            return False
        if before.isalnum() and after.isalnum():
            return True
        if _blank(before) and _LEFT_OUT.match(self._text, place + 1):
            return True
        if mark == "'" and before.isdigit() and not waiting:
            return True
        return mark != "‘" and before.isalpha() and self._possessive(mark, place, after)

    def _possessive(self, mark: str, place: int, after: str) -> bool:
        """Whether a mark after a letter is a plural's apostrophe: a later one before the next opening closes."""
        if self._text[place - 1] not in "sSzx" or after != " ":
            return False
        later = self._text.find(mark, place + 1, min(self._paragraph.end, place + 400))
        return later > 0 and not _blank(self._text[later - 1]) and not self._text[later + 1 : later + 2].isalnum()

    def _left_open(self, follower: str) -> list[_Open]:
        """What the paragraph leaves open: goes on if the next begins with the mark, else ends with the paragraph."""
        if not self._waiting:
            return []
        opened = self._waiting[0]
        goes_on = follower == opened.mark and opened.mark not in _SINGLES
        lost = opened.mark in _SINGLES or (opened.mark == '"' and opened.place != self._paragraph.start)
        if not goes_on and (lost or self._text[self._paragraph.end - 1] not in ".!?…"):
            return []
        opened.run = self._keep(opened, self._paragraph.end, closed=False)
        return [opened] if goes_on else []

    def _keep(self, opened: _Open, end: int, *, closed: bool) -> int:
        run = next(self._runs) if opened.run is None else opened.run
        inside = self._text[opened.place + 1 : end]
        start = opened.place + 1 + len(inside) - len(inside.lstrip())
        if inside.strip():
            span = Span(start, start + len(inside.strip()))
            self.found.append(Quoted(span, 0, run, closed, single=opened.mark in _SINGLES))
        return run


def _blank(character: str) -> bool:
    return not character or character.isspace()


def _levelled(found: Sequence[Quoted]) -> tuple[Quoted, ...]:
    """The stretches with their levels: how many others each lies in."""
    return tuple(_levels(found))


def _levels(found: Sequence[Quoted]) -> Iterator[Quoted]:
    around: list[Quoted] = []
    for part in found:
        while around and around[-1].span.end <= part.span.start:
            around.pop()
        yield replace(part, level=len(around))
        around.append(part)
