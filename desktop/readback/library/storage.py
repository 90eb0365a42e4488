"""TinyDB's storage for the library: every write is whole or not at all, and damage is noticed and mended."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from tinydb import TinyDB
from tinydb.middlewares import CachingMiddleware
from tinydb.storages import Storage

from readback.core.library import Damage
from readback.library.damages import Damages
from readback.library.files import BACKUP, FileSystem
from readback.library.sealed import DamagedError, sealed, unsealed

Tables = dict[str, dict[str, Any]]


class LostError(Exception):
    """A damaged file could not be restored."""


class SafeStorage(Storage):
    """Keeps one database in one sealed file with its last good state beside it.

    Where `mends` is false nothing on the disk is touched: a damaged file is read from its backup. `log` is what is
    known of the end of the log that tells of the file: it is written along, so that a log cut short is noticed.
    """

    def __init__(
        self,
        path: Path,
        files: FileSystem,
        damages: Damages,
        *,
        mends: bool = True,
        log: Callable[[], dict[str, Any]] = dict,
    ) -> None:
        self._log = log
        self._path = path
        self._files = files
        self._damages = damages
        self._mends = mends

    def read(self) -> Tables | None:
        """The tables; None where there is no file. Raises LostError, NewerError, OSError."""
        raw = self._raw(self._path)
        tables = self._sound(raw)
        if tables is not None:
            return tables
        backup = self._raw(self._backup)
        if raw is None and backup is None:
            return None
        return self._restored(backup)

    def write(self, data: Tables) -> None:
        """Replaces the tables. Raises OSError; then the old ones are still there."""
        end = self._log()
        self._files.save(self._path, sealed({**data, "log": {"1": end}} if end else data))

    def database(self, tables: Tables | None = None) -> TinyDB:
        """The database, for one deed: read once, unless its tables are known, and written once, when it is closed.

        Raises what reading does; closing it raises OSError.
        """
        held = CachingMiddleware(lambda: self)  # type: ignore[no-untyped-call] # TinyDB has no types there
        database = TinyDB(storage=held)
        held.cache = tables
        return database

    @property
    def _backup(self) -> Path:
        return self._path.with_name(self._path.name + BACKUP)

    def _raw(self, path: Path) -> bytes | None:
        try:
            return self._files.read(path)
        except FileNotFoundError:
            return None

    def _sound(self, raw: bytes | None) -> Tables | None:
        """The tables in a file's bytes, or None where they are damaged or missing. Raises NewerError."""
        try:
            return unsealed(raw) if raw is not None else None
        except DamagedError:
            return None

    def _restored(self, backup: bytes | None) -> Tables:
        """The tables as they last were, put back in place of the damaged file, which is kept."""
        kept = self._damages.set_aside(self._path) if self._mends else None
        tables, damage = self._sound(backup), Damage.RESTORED
        if tables is None:
            tables, damage = self._earlier(), Damage.FROM_BACKUP
        if tables is None:
            self._damages.report(self._path, Damage.SET_ASIDE, kept)
            raise LostError
        if self._mends and not self._files.mark(self._path):  # one that could not be moved is not overwritten
            with suppress(OSError):  # what is read is right all the same; the next reading tries again
                self._files.save(self._path, sealed(tables))
        self._damages.report(self._path, damage, kept)
        return tables

    def _earlier(self) -> Tables | None:
        """The tables by the newest backup of the library that has them sound."""
        found = map(self._sound, self._damages.earlier(self._path))
        return next((tables for tables in found if tables is not None), None)
