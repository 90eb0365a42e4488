"""Tells the search of the system to leave a library alone: it would keep the words of its files elsewhere."""

import ctypes
from contextlib import suppress
from pathlib import Path

SIGNS = (".metadata_never_index", ".nomedia", ".trackerignore")
"""What Spotlight, and the indexers of Linux's desktops, take for a request not to look into a folder."""

_NOT_CONTENT_INDEXED = 0x2000
"""FILE_ATTRIBUTE_NOT_CONTENT_INDEXED, from Windows's winnt.h: new files in the folder have it too."""

TAG = "CACHEDIR.TAG"
_TAGGED = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by Readback; it can be made again at any time.\n"
"""https://bford.info/cachedir/: backup programs leave out a folder with this file."""


def keep_out(folder: Path) -> None:
    """Puts the signs into a folder that there is, as far as the system lets it."""
    for name in SIGNS:
        with suppress(OSError):
            (folder / name).touch()
    kernel = getattr(ctypes, "windll", None)
    if kernel is not None:
        attributes = kernel.kernel32.GetFileAttributesW(str(folder))
        kernel.kernel32.SetFileAttributesW(str(folder), attributes | _NOT_CONTENT_INDEXED)


def tag_derived(folder: Path) -> None:
    """Marks a folder as one that can be made again, as far as the system lets it."""
    with suppress(OSError):
        if not (folder / TAG).exists():
            (folder / TAG).write_text(_TAGGED, encoding="ascii")
