"""The files that are being read in: a small file beside the library's own, there only as long as any are.

It is not waited for on the disk: what it is for is a program that was killed, not a power failure.
"""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from readback.core.catalogue import Awaited
from readback.library.files import UNFINISHED, FileSystem
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed


class AwaitedFile:
    """Keeps the list, whole or not at all."""

    def __init__(self, path: Path, files: FileSystem) -> None:
        self._path, self._files = path, files

    def all(self) -> tuple[Awaited, ...]:
        """The files; none where the list cannot be read."""
        try:
            rows = unsealed(self._files.read(self._path))
            return tuple(Awaited(path, draft, project) for path, draft, project in rows)
        except (OSError, DamagedError, NewerError, TypeError, ValueError):
            return ()

    def keep(self, awaited: Sequence[Awaited]) -> None:
        """Other files; nothing is left of the list where there are none. Raises OSError."""
        if not awaited:
            with suppress(FileNotFoundError):
                self._files.remove(self._path)
            return
        fresh = self._path.with_name(self._path.name + UNFINISHED)
        self._files.write(fresh, [sealed([[it.path, it.draft, it.project] for it in awaited])], durable=False)
        self._files.replace(fresh, self._path)
