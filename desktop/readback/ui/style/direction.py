"""Words that are written from right to left, among others that are not."""

import unicodedata

LEFTWARD = frozenset({"R", "AL"})
"""How Unicode calls the direction of Hebrew, Arabic and their like: https://www.unicode.org/reports/tr9/#Table_4"""


def is_leftward(words: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    strong = (it for it in map(unicodedata.bidirectional, words) if it == "L" or it in LEFTWARD)
    return next(strong, "L") in LEFTWARD


def kept_apart(words: str) -> str:
    """Words as they are put into a line of ours: those from right to left do not turn what stands beside them."""
    return f"\u2068{words}\u2069" if any(unicodedata.bidirectional(it) in LEFTWARD for it in words) else words
