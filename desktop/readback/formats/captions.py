"""The cues of subtitles in a file's lines. Lines that are not a cue's time, number or comment are words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from readback.formats.speech import plain

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-{{1,3}}>\s*{_TIME}(?:\s[^\n]*)?")
_HEADER = re.compile(r"WEBVTT(?:[ \t]+(?P<title>[^\n]*))?")
_COMMENT = re.compile(r"NOTE(?:[ \t].*)?|(?:STYLE|REGION)[ \t]*")
_ENOUGH_WORDS = 3  # in a line that is shown again; shorter ones are said again
_ROLLING = 0.25  # of all cues show the line before again, in captions that roll


@dataclass(slots=True)
class Cue:
    """Lines that were shown together, from `start` to `end` in seconds; None where the file gives no time."""

    start: float | None = None
    end: float | None = None
    lines: list[str] = field(default_factory=list)


def cues_of_srt(text: str) -> list[Cue]:
    """The cues of SubRip subtitles, in the file's order."""
    return _cues(_without_names(text.split("\n"), only_numbers=True))


def cues_of_vtt(text: str) -> tuple[str, list[Cue]]:
    """The title in the header of WebVTT subtitles, and the cues in the file's order."""
    lines = text.lstrip("\ufeff").split("\n")
    header = _HEADER.fullmatch(lines[0])
    title = (header["title"] or "").strip(" \t-–—:") if header else ""
    seen = _without_comments(lines, in_block=header is not None)
    return title, _cues(_without_names(list(seen), only_numbers=False))


def without_repeats(cues: list[Cue]) -> list[Cue]:
    """The cues, without what was shown before where captions roll: there each line is shown in several cues.

    A line that is only said twice is told from that by how often it happens.
    """
    shown = [[line for line in cue.lines if plain(line)] for cue in cues]
    texts = [[*map(plain, lines)] for lines in shown]
    again = [_again(before, after) for before, after in pairwise([[], *texts])]
    rolls = sum(
        0 < count < len(text) and len(" ".join(text[:count]).split()) >= _ENOUGH_WORDS
        for count, text in zip(again, texts, strict=True)
    )
    if rolls == 0 or rolls < _ROLLING * (len(cues) - 1):
        return cues
    return [replace(cue, lines=lines[count:]) for cue, lines, count in zip(cues, shown, again, strict=True)]


def _again(before: list[str], after: list[str]) -> int:
    """How many of the lines shown are the last ones shown before; of very many only some are compared."""
    most = min(len(before), len(after), 8)
    return next((count for count in range(most, 0, -1) if before[-count:] == after[:count]), 0)


def _without_comments(lines: Iterable[str], *, in_block: bool) -> Iterator[str]:
    """The lines without the header and the blocks that are not shown; a time ends these, as a blank line does."""
    left_out, begins = in_block, True
    for line in lines:
        if not line.strip() or _TIMING.fullmatch(line):
            left_out = False
        elif begins and _COMMENT.fullmatch(line):
            left_out = True
        if not left_out:
            yield line
        begins = not line.strip()


def _without_names(lines: list[str], *, only_numbers: bool) -> Iterator[str]:
    """The lines without the cues' numbers, and without their names where they may have any, right above a time."""
    before = ""
    for line, following in pairwise([*lines, ""]):
        is_number = re.fullmatch(r"\s*\d{1,9}\s*", line) is not None and not _TIMING.fullmatch(before)
        is_name = not only_numbers and not before.strip() and not _TIMING.fullmatch(line)
        if not ((is_number or is_name) and _TIMING.fullmatch(following)):
            yield line
        before = line


def _cues(lines: Iterable[str]) -> list[Cue]:
    cues = [Cue()]
    for line in lines:
        timing = _TIMING.fullmatch(line)
        if timing:
            cues.append(Cue(_seconds(timing, 1), _seconds(timing, 5)))
        elif line.strip():
            cues[-1].lines.append(line)
    return [cue for cue in cues if cue.lines]


def _seconds(timing: re.Match[str], first: int) -> float:
    hours, minutes, seconds, fraction = (timing[first + place] or "0" for place in range(4))
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}")
