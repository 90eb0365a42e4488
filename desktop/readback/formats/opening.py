"""Opens a file for reading: regular files only, without following a pipe or a device into a wait."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import BinaryIO

from readback.core.errors import FileUnreadable, Unreadable

# Not on every system: no waiting for a pipe's other end, no becoming a terminal's process.
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)

_HELD = {32, 33}
"""What Windows answers, as numbers, where another program holds a file, or a part of it, for itself."""

_SHORTCUTS = {".url", ".webloc", ".desktop", ".lnk"}
"""How files end that lead to something else, mostly to a page on the network."""


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The regular file at `path`, open.

    Raises FileUnreadable: MISSING, FOLDER, FORBIDDEN, IN_USE, SHORTCUT, or UNKNOWN_KIND for pipes and devices.
    """
    with os.fdopen(_handle(path), "rb") as file:
        yield file


def _handle(path: str) -> int:
    try:
        _refuse_special(path, os.stat(path).st_mode)
        handle = os.open(path, _FLAGS)
    except PermissionError as error:
        held = getattr(error, "winerror", None) in _HELD
        raise FileUnreadable(path, Unreadable.IN_USE if held else Unreadable.FORBIDDEN) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise FileUnreadable(path, Unreadable.MISSING) from error
    try:
        _refuse_special(path, os.fstat(handle).st_mode)  # it may be another file by now
    except FileUnreadable:
        os.close(handle)
        raise
    return handle


def _refuse_special(path: str, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise FileUnreadable(path, Unreadable.FOLDER)
    if not stat.S_ISREG(mode):
        raise FileUnreadable(path, Unreadable.UNKNOWN_KIND)
    if PurePath(path).suffix.lower() in _SHORTCUTS:
        raise FileUnreadable(path, Unreadable.SHORTCUT)
