"""Finding a passage by its words, where only the form of quotation marks and blanks may differ."""

import re

from readback.core.text import Span, normalised

_MARKS = ("'‘’‚‛′`´", '"“”„‟″«»')


def passages(text: str, words: str) -> tuple[Span, ...]:
    """Where words stand in a text, in its order; marks and blanks are folded, and nothing else. Blanks are nowhere."""
    parts = normalised(words).split()
    if not parts:
        return ()
    pattern = re.compile("(?=(" + r"\s+".join("".join(map(_alike, part)) for part in parts) + "))")
    return tuple(Span(match.start(1), match.end(1)) for match in pattern.finditer(text))


def _alike(character: str) -> str:
    marks = next((marks for marks in _MARKS if character in marks), None)
    return f"[{marks}]" if marks else re.escape(character)
