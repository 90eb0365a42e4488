"""Runs in the packaged program before anything else: the methods of its dataclasses need not be compiled at each start.

`dataclasses` writes the source of some six methods for every class and compiles it, which takes a fifth of the time to
the window. What it will write is known when the program is packaged, and compiled then (build/methods.py); whatever
else it writes is compiled as ever. Nor does it look into the arguments of every class to describe it to nobody.
"""

import dataclasses
import hashlib
import inspect
import marshal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any


class _Inspect:
    """The module inspect, but for the words that a class without any is described with."""

    @staticmethod
    def signature(_: object) -> str:
        return ""

    def __getattr__(self, name: str) -> Any:
        return getattr(inspect, name)


def digest(source: str) -> bytes:
    """What a method is found by, instead of its source, which the program would have to carry."""
    return hashlib.blake2b(source.encode(), digest_size=16).digest()


def quicken(place: Path) -> None:
    """Uses the methods in a file; without it, or where it is damaged or another Python's, all is as ever."""
    try:
        compiled: Mapping[bytes, bytes] = marshal.loads(place.read_bytes())  # noqa: S302 - a file of the program's own
    except (OSError, ValueError, EOFError, TypeError):
        return

    def execute(source: str, space: dict[str, Any], names: dict[str, Any]) -> None:
        code = compiled.get(digest(source))
        exec(source if code is None else marshal.loads(code), space, names)  # noqa: S102,S302 - as dataclasses does

    setattr(dataclasses, "exec", execute)  # noqa: B010 - it has no such name of its own: the built-in one is found after
    setattr(dataclasses, "inspect", _Inspect())  # noqa: B010 - not for a type checker


if hasattr(sys, "_MEIPASS"):
    quicken(Path(sys._MEIPASS) / "methods.bin")  # noqa: SLF001 - where PyInstaller says that the program is
