"""What backups hold: each content once, under its SHA-256, as a copy of its own."""

import errno
import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from readback.library.files import UNFINISHED, FileSystem


def digest(pieces: Iterable[bytes]) -> str:
    """The SHA-256 of a content."""
    found = hashlib.sha256()
    for piece in pieces:
        found.update(piece)
    return found.hexdigest()


class Objects:
    """The contents in a folder. `fresh` are those that were not there before."""

    def __init__(self, folder: Path, files: FileSystem) -> None:
        self._folder, self._files = folder, files
        self.fresh: list[str] = []

    def has(self, sha256: str) -> bool:
        """Whether there is such a content; whether it is sound is not looked at."""
        return self._files.mark(self._path(sha256)) is not None

    def sound(self, sha256: str) -> bool:
        """Whether the content is there as it was kept."""
        try:
            return digest(self.pieces(sha256)) == sha256
        except OSError:
            return False

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """The content. Raises OSError."""
        return self._files.pieces(self._path(sha256))

    def keep(self, sha256: str, pieces: Callable[[], Iterable[bytes]]) -> None:
        """Keeps the content of this hash and reads it again; on the disk for certain after `settle`. Raises OSError."""
        if self.sound(sha256):
            return
        target, unfinished = self._path(sha256), self._folder / f"{sha256}{UNFINISHED}"
        self._files.make_folder(target.parent)
        try:
            self._files.write(unfinished, pieces())
            self._prove(unfinished, sha256)
            self._files.replace(unfinished, target)
        except OSError:
            with suppress(OSError):
                self._files.remove(unfinished)
            raise
        self.fresh.append(sha256)

    def settle(self) -> Iterator[None]:
        """Forces the names of what is fresh to the disk, bit by bit. Raises OSError."""
        for folder in {self._path(sha256).parent for sha256 in self.fresh}:
            self._files.sync_folder(folder)
            yield

    def forget(self) -> None:
        """Takes what is fresh away again, as far as the system lets it."""
        for sha256 in self.fresh:
            with suppress(OSError):
                self._files.remove(self._path(sha256))
        self.fresh.clear()

    def drop(self, hashes: Iterable[str]) -> None:
        """Takes these contents away. Raises OSError."""
        for sha256 in hashes:
            self._files.remove(self._path(sha256))

    def sweep(self, wanted: Collection[str]) -> Iterator[None]:
        """Takes away all but these, bit by bit. Raises OSError."""
        for folder in self._files.names(self._folder, "??"):
            for path in self._files.names(folder, "*"):
                if path.name not in wanted:
                    self._files.remove(path)
            yield

    def _prove(self, path: Path, sha256: str) -> None:
        if digest(self._files.pieces(path)) != sha256:
            raise OSError(errno.EIO, "a content changed while it was kept")

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256
