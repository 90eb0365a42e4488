"""The search index of an encrypted library as it was when that was closed: it is in memory otherwise.

Making it anew takes minutes for ten thousand articles; with this only what changed since is indexed again.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from readback.library.files import UNFINISHED, FileSystem
from readback.library.index import Index

FILE = "index.sqlite"
"""Its name in the library; it is in no backup."""

_PIECE = 1 << 20


class Snapshot:
    """Keeps one index in a library, by way of files that are encrypted; where they are plain it does nothing."""

    def __init__(self, root: Path, files: FileSystem) -> None:
        self._path, self._files = root / FILE, files

    def read(self) -> bytes | None:
        """The index; None where there is none."""
        if self._files.plain:
            return None
        try:
            return self._files.read(self._path)
        except OSError:
            return None

    def keep(self, index: Index | None, allowed: Callable[[], bool]) -> None:
        """Keeps an index if it can and may; it does not wait for the disk, since a damaged one is only made again."""
        if self._files.plain or index is None or not allowed():
            return
        fresh = self._path.with_name(FILE + UNFINISHED)
        with suppress(OSError, sqlite3.Error, MemoryError):
            self._files.write(fresh, _pieces(index.whole()), durable=False)
            self._files.replace(fresh, self._path)

    def discard(self) -> None:
        """Takes it away, as far as the system lets it go."""
        if not self._files.plain:
            with suppress(OSError):
                self._files.remove(self._path)


def _pieces(content: bytes) -> Iterator[bytes]:
    return (content[at : at + _PIECE] for at in range(0, len(content), _PIECE))
