"""A language nobody speaks, that shows which texts were forgotten: long, accented, in brackets."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QTranslator

_LETTERS = str.maketrans("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "àçéĝĥîĵķļñôŕšţûŵýžÀÇÉĜĤÎĴĶĻÑÔŔŠŢÛŴÝŽ")
_KEPT = re.compile(r"(\{\w*\}|%\w+|</?\w+[^>]*>|&\w+;|&\w)")
_LONGER = 0.35
"""How much longer than English a text becomes: what German and French need for sentences; short words need more."""


class Pseudo(QTranslator):
    """Translates everything but the names of keys, Qt's own texts too."""

    def isEmpty(self) -> bool:
        """There is something to say for everything."""
        return False

    def translate(self, context: str, source: str, sense: str | None = None, number: int = -1) -> str:
        """A text as it is said here."""
        del sense, number
        return "" if context == "QShortcut" or not re.search(r"[a-zA-Z]{2}", source) else stretched(source)


def stretched(text: str) -> str:
    """A text in brackets, with accents, and longer; values, marks of HTML and the letters of menus as they are."""
    letters = "".join(it if _KEPT.fullmatch(it) else it.translate(_LETTERS) for it in _KEPT.split(text))
    more = "~" * max(2, round(len(text) * _LONGER))
    words = f"{letters} {more}"
    return f"⟦{words}⟧"


def outside(text: str) -> Iterator[str]:
    """The pieces of a text that stand in no brackets."""
    depth, start = 0, 0
    for at, letter in enumerate(text):
        if letter == "⟦":
            if depth == 0:
                yield text[start:at]
            depth += 1
        elif letter == "⟧":
            depth -= 1
            start = at + 1
    if depth == 0:
        yield text[start:]
