"""Two texts compared word by word: what was added and what was taken out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, auto

from rapidfuzz.distance import Indel

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


class Change(StrEnum):
    """What became of some words."""

    SAME = auto()
    ADDED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are in both texts, or in one of them."""

    change: Change
    text: str


def compared(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of two texts in their order; where words became other ones, the old ones come first.

    What is the same and what was removed make the old text again, what is the same and what was added the new one.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[Piece] = []
    for step in Indel.opcodes(before, after):
        removed, added = before[step.src_start : step.src_end], after[step.dest_start : step.dest_end]
        if step.tag == "equal":
            _add(pieces, Change.SAME, removed)
        else:
            _add(pieces, Change.REMOVED, removed)
            _add(pieces, Change.ADDED, added)
    return tuple(pieces)


def _add(pieces: list[Piece], change: Change, words: Sequence[str]) -> None:
    """Words at the end; those of a change go together, whatever stands in the text between them."""
    if not words:
        return
    last = len(pieces) - 1
    if change is Change.REMOVED and last >= 0 and pieces[last].change is Change.ADDED:
        last -= 1  # the removed words of one change stand before the added ones
        if last < 0 or pieces[last].change is not Change.REMOVED:
            pieces.insert(last + 1, Piece(change, "".join(words)))
            return
    if last >= 0 and pieces[last].change is change:
        pieces[last] = Piece(change, pieces[last].text + "".join(words))
    else:
        pieces.append(Piece(change, "".join(words)))
