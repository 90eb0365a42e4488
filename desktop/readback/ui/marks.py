"""The quotation marks that an article has around words: shown and copied as they are, in whatever language it is."""

from collections.abc import Sequence

from readback.core.text import Span
from readback.ui.words import MARKS, marked

_OPENING, _CLOSING = MARKS | {"‘", "‚", "‹"}, MARKS | {"’", "‘", "›"}

_BLANKS = "\u00a0\u202f "
"""What stands between marks and words in French."""

_NEAR = 2
"""So many characters away from the words their marks may stand, in code points."""

Pair = tuple[str, str]


def marks_around(text: str, span: Span) -> Pair | None:
    """The marks right before and after a span of an article's text, with the blanks that belong to them, as in « a ».

    None where it is not in marks on both sides, such as the first paragraph of a quotation of several.
    """
    before, after = text[max(0, span.start - _NEAR) : span.start], text[span.end : span.end + _NEAR]
    opening = before[len(before.rstrip(_BLANKS)) - 1 :] if before.rstrip(_BLANKS) else ""
    closing = after[: len(after) - len(after.lstrip(_BLANKS)) + 1]
    if opening[:1] in _OPENING and closing[-1:] in _CLOSING and opening and closing:
        return opening, closing
    return None


def pairs_of(text: str, spans: Sequence[Span]) -> tuple[Pair | None, ...]:
    """The marks around each piece of a quotation."""
    return tuple(marks_around(text, it) for it in spans)


def in_pairs(pieces: Sequence[str], pairs: Sequence[Pair | None]) -> tuple[str, ...]:
    """Pieces in the article's marks; where it has none, or none are given, in those of the window's language."""
    known = (*pairs, *[None] * len(pieces))
    return tuple(f"{it[0]}{piece}{it[1]}" if it else marked(piece) for piece, it in zip(pieces, known, strict=False))
