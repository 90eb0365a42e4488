"""Opens a file for reading: regular files only, without following a pipe or a device into a wait."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from readback.core.errors import FileUnreadable, Unreadable

# Not on every system: no waiting for a pipe's other end, no becoming a terminal's process.
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The regular file at `path`, open.

    Raises FileUnreadable: MISSING, FOLDER, FORBIDDEN, or UNKNOWN_KIND for pipes, devices and the like.
    """
    with os.fdopen(_handle(path), "rb") as file:
        yield file


def _handle(path: str) -> int:
    try:
        _refuse_special(path, os.stat(path).st_mode)
        handle = os.open(path, _FLAGS)
    except PermissionError as error:
        raise FileUnreadable(path, Unreadable.FORBIDDEN) from error
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
