"""Plain text becomes paragraphs: blocks between blank lines, with lines that were broken to a width joined again."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from readback.core.text import normalised, tidy
from readback.formats.masthead import credit

_STOP = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s")
_WIDTHS = range(40, 101)  # columns that people and programs break lines at
_SLACK = 6  # columns that a line may be short of the width, where it was broken by hand


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a plain text, each on one line."""
    blocks = [block.split("\n") for block in re.split(r"\n\s*\n", normalised(text)) if block.strip()]
    width = _width(blocks)
    return [tidy(paragraph) for block in blocks for paragraph in _joined(block, width)]


def _width(blocks: Iterable[list[str]]) -> int | None:
    """The width the text was broken at, or None where each line is a paragraph.

    In a broken text the first word of the next line would not have fitted, and sentences run over line ends;
    few breaks are evidence of nothing.
    """
    breaks = [pair for block in blocks for pair in pairwise(map(str.rstrip, block))]
    lengths = sorted(len(line) for line, _ in breaks)
    width = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0
    full = sum(_full(line, following, width) for line, following in breaks)
    running = sum(not _STOP.search(line) for line, _ in breaks)
    broken = width in _WIDTHS and full >= 0.7 * len(breaks) and running >= 0.4 * len(breaks)
    return width if broken and len(breaks) >= 2 else None


def _full(line: str, following: str, width: int) -> bool:
    first_word = re.match(r"\s*[^\s-]*-?", following)
    return len(line) + 1 + len(first_word[0].strip() if first_word else "") > width - _SLACK


def _joined(lines: list[str], width: int | None) -> Iterator[str]:
    """The paragraphs within one block: a break stands where a line was not full, or the next is indented."""
    paragraph = [lines[0].rstrip()]
    for line, following in pairwise(lines):
        if width is not None and _runs_on(line.rstrip(), following, width):
            hyphened = re.search(r"\w[-–—]$", paragraph[-1][-2:]) is not None
            paragraph += [following.strip()] if hyphened else [" ", following.strip()]
        else:
            yield "".join(paragraph)
            paragraph = [following.rstrip()]
    yield "".join(paragraph)


def _runs_on(line: str, following: str, width: int) -> bool:
    ended = _STOP.search(line) is not None
    indented = len(following) - len(following.lstrip()) > len(line) - len(line.lstrip())
    if _ITEM.match(following) or (ended and indented) or credit(tidy(following)) or credit(tidy(line)):
        return False
    return _full(line, following, width) or (not ended and re.match(r"\s*[a-zß-ÿ]", following) is not None)
