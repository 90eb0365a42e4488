"""JSON read piece by piece: while Python reads a file in one go no other thread goes on, the window's included."""

import json
import re
from typing import Any, NoReturn

_BLANKS = re.compile(r"[ \t\n\r]*")

DEEPEST = 3
"""What is held by so many things is read in one go: an article, or a note."""


def loads(text: str) -> Any:
    """The data, as `json.loads` reads it, but for NaN and infinity, which are no numbers of JSON's.

    Raises ValueError, or RecursionError.
    """
    value, at = _Reader(text).value(_next(text, 0), 0)
    if _next(text, at) != len(text):
        raise json.JSONDecodeError("more than one value", text, at)
    return value


def _next(text: str, at: int) -> int:
    """Where the next thing begins that is no blank."""
    match = _BLANKS.match(text, at)
    return match.end() if match else at


class _Reader:
    """Reads one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decode = json.JSONDecoder(parse_constant=_refuse).raw_decode

    def value(self, at: int, depth: int) -> tuple[Any, int]:
        """The value that begins at a place, and where it ends."""
        opened = self._text[at : at + 1]
        if depth < DEEPEST and opened == "{":
            return self._object(at, depth)
        return self._array(at, depth) if depth < DEEPEST and opened == "[" else self._decode(self._text, at)

    def _object(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        held: dict[str, Any] = {}
        at = _next(self._text, at + 1)
        if self._text[at : at + 1] == "}":
            return held, at + 1
        while True:
            if self._text[at : at + 1] != '"':
                raise json.JSONDecodeError("a name", self._text, at)
            name, at = self._decode(self._text, at)
            at = _next(self._text, at)
            if self._text[at : at + 1] != ":":
                raise json.JSONDecodeError("a colon", self._text, at)
            held[name], at = self.value(_next(self._text, at + 1), depth + 1)
            at, ended = self._further(at, "}")
            if ended:
                return held, at

    def _array(self, at: int, depth: int) -> tuple[list[Any], int]:
        held = list[Any]()
        at = _next(self._text, at + 1)
        if self._text[at : at + 1] == "]":
            return held, at + 1
        while True:
            value, at = self.value(at, depth + 1)
            held.append(value)
            at, ended = self._further(at, "]")
            if ended:
                return held, at

    def _further(self, at: int, end: str) -> tuple[int, bool]:
        """Where the next thing begins, or what lies behind the end."""
        at = _next(self._text, at)
        sign = self._text[at : at + 1]
        if sign == end:
            return at + 1, True
        if sign != ",":
            raise json.JSONDecodeError("a comma", self._text, at)
        return _next(self._text, at + 1), False


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)
