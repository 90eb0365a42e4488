"""Tells an article from the sign-up boxes, cookie notices, teasers and advertisements that stand between its lines.

A paragraph with strong cues is a seed; what stands between two seeds or beside one goes with it where nothing
speaks for its being the article's own. Weights were set by hand on articles with and without such boxes.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from readback.formats.cues import ABOUT, ADDRESS, BIO, CUES, LABELS, LISTS, MARKS, TOPIC

_SEED = 3  # points that make a line a seed; each further _LENGTH words ask for one more
_LENGTH = 20
_LONGEST = 1000  # characters; nothing longer is furniture
_BESIDE = 2  # points that take a line with the seed beside it
_GAP = 8  # lines that may stand between two seeds of one box
_BOXED = 50  # words of a line that goes with the box it stands in, or that tells of an author
_TITLES = 6  # titles of other articles that may follow a label such as "Related"
_PLAIN = str.maketrans({**dict.fromkeys("‘’ʼ", "'"), **dict.fromkeys("“”„«»", '"')})
_STOP = re.compile(r"[.!?:…;][\"')\]]*$")


def furniture(paragraphs: Sequence[str], boxes: Sequence[range] = (), byline: str = "") -> list[bool]:
    """For each paragraph, whether it is furniture rather than the article's own.

    The first is the headline and goes only where it is a mere label. Nothing goes where more than half would.
    `boxes` are the places of paragraphs that stand together in one part of a page; `byline` names the authors, of whom
    the last lines may tell.
    """
    lines = [_Line(paragraph) for paragraph in paragraphs]
    more = 2 if any(TOPIC.search(line.text) for line in lines[:2]) else 0
    flags = [line.label or (place > 0 and line.seeds(more)) for place, line in enumerate(lines)]
    _take_titles(lines, flags)
    _fill_gaps(lines, flags)
    _take_neighbours(lines, flags)
    _take_boxes(lines, flags, boxes)
    _take_authors(lines, flags, byline)
    taken = sum(line.words for line, flag in zip(lines, flags, strict=True) if flag)
    return flags if 2 * taken <= sum(line.words for line in lines) else [False] * len(flags)


class _Line:
    """A paragraph as it is judged: in its plain form, with its points."""

    def __init__(self, paragraph: str) -> None:
        self.text = paragraph.casefold().translate(_PLAIN).strip("-*•·>→ ")
        self.words = len(self.text.split())
        self.short = len(paragraph) <= _LONGEST
        self.stopped = _STOP.search(self.text) is not None

    @cached_property
    def heads_list(self) -> bool:
        """Whether titles of other articles may follow."""
        return self.short and LISTS.fullmatch(self.text) is not None

    @cached_property
    def label(self) -> bool:
        """Whether it is a label that no article has of its own."""
        return self.short and (self.heads_list or LABELS.match(self.text) is not None)

    @cached_property
    def story(self) -> int:
        """How much speaks for the article."""
        return sum(weight for weight, mark in MARKS if mark.search(self.text)) if self.short else _SEED

    @cached_property
    def points(self) -> int:
        """How much speaks for furniture, less what speaks against it."""
        cues = sum(weight for weight, cue in CUES if cue.search(self.text)) if self.short else 0
        unaddressed = _SEED if self.stopped and not ADDRESS.search(self.text) else 0
        return cues - self.story - unaddressed if cues else 0

    def seeds(self, more: int) -> bool:
        """Whether the line alone is clearly furniture; `more` points are asked for than usual."""
        return self.points >= _SEED + self.words // _LENGTH + more

    @property
    def loose(self) -> bool:
        """Whether nothing speaks for the article: a title, or words to the reader."""
        return self.words <= 30 and not self.story and (self.points > 0 or not self.stopped)

    @property
    def boxed(self) -> bool:
        """Whether it may stand in one box with a seed."""
        return self.words <= _BOXED and self.story < _SEED

    def tells_of(self, names: Sequence[str]) -> bool:
        """Whether it tells who an author is, or how to reach one."""
        named = any(self.text.startswith(name) for name in names)
        return self.words <= _BOXED and (
            self.text in names or BIO.search(self.text) is not None or (named and ABOUT.search(self.text) is not None)
        )


def _take_titles(lines: Sequence[_Line], flags: list[bool]) -> None:
    """Takes the titles below a label: some words each, without a stop."""
    for place, line in enumerate(lines):
        if not line.heads_list:
            continue
        for following in range(place + 1, min(place + 1 + _TITLES, len(lines))):
            title = lines[following]
            if title.stopped or title.words not in range(4, 21):
                break
            flags[following] = True


def _fill_gaps(lines: Sequence[_Line], flags: list[bool]) -> None:
    """Takes the loose lines between two seeds."""
    seeds = [place for place, flag in enumerate(flags) if flag]
    for before, after in pairwise(seeds):
        if after - before - 1 <= _GAP and all(line.loose for line in lines[before + 1 : after]):
            flags[before:after] = [True] * (after - before)


def _take_neighbours(lines: Sequence[_Line], flags: list[bool]) -> None:
    """Takes the loose lines beside a box that speak for furniture, though too faintly to be seeds."""
    for order in (range(1, len(lines)), range(len(lines) - 2, 0, -1)):
        for place in order:
            beside = flags[place - order.step]
            flags[place] = flags[place] or (beside and lines[place].loose and lines[place].points >= _BESIDE)


def _take_boxes(lines: Sequence[_Line], flags: list[bool], boxes: Sequence[range]) -> None:
    """Takes the rest of the boxes in which a seed stands and no story."""
    for box in boxes:
        if any(flags[place] for place in box) and all(flags[place] or lines[place].boxed for place in box):
            flags[box.start : box.stop] = [True] * len(box)


def _take_authors(lines: Sequence[_Line], flags: list[bool], byline: str) -> None:
    """Takes the lines about the authors with which the text ends."""
    names = [name for name in byline.casefold().split(", ") if name]
    for place in range(len(lines) - 1, 0, -1):
        if lines[place].tells_of(names):
            flags[place] = True
        elif not flags[place]:
            break
