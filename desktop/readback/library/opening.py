"""Opens a library: looks at its version, takes the lock, makes what is missing and sweeps up."""

from __future__ import annotations

from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import BaseFileLock, Timeout

from readback.core.errors import LibraryLocked, LibraryUnwritable, Unwritable
from readback.core.library import Library
from readback.core.locking import key_places
from readback.core.saving import reason_of
from readback.core.workspace import now
from readback.library import conflicts
from readback.library.backups import Backups
from readback.library.damages import Clock, Damages
from readback.library.erasing import FolderEraser
from readback.library.files import FileSystem
from readback.library.rebuilding import discard_all
from readback.library.restoring import Restoring
from readback.library.sealed import NewerError
from readback.library.storage import LostError, SafeStorage
from readback.library.store import FolderLibrary
from readback.library.trash import purge
from readback.library.undertaking import FolderUndertaking
from readback.library.unindexed import keep_out
from readback.library.upgrading import upgrade

if TYPE_CHECKING:
    from readback.library.encryption.keys import Key

_UNFINISHED = (
    *("*.*.tmp", "trash/*.*.tmp", "trash/*/*.*.tmp", "articles/*.tmp"),
    *("backups/*.*.tmp", "backups/objects/*.tmp", "trash/forgotten-*"),
)
"""What a killed program leaves: files half written, and articles half added (an original.tmp is the reader's).

What it left in the folders of articles is swept up when they are next indexed, since it changed them.
"""


def open_library(
    folder: Path,
    files: FileSystem | None = None,
    clock: Clock = now,
    index: Path | None = None,
    key: Key | None = None,
) -> Library:
    """The library in a folder, which is made if need be; its search index is the file `index`, or in memory.

    An encrypted one is opened by its `key`, without which LibraryLocked is raised; its index is in memory. It can only
    be read where another window writes to it or its folder refuses, and where a newer version of the program wrote in
    it: then what that wrote is left out, as this one could misread it, and nothing on the disk is touched.
    Raises LibraryUnwritable where the folder cannot be made.
    """
    files = _unlocked(folder, files or FileSystem(), key)
    if index is not None and not files.plain:
        discard_all(index)
        index = None
    backups = Backups(folder, files, clock)
    damages = Damages(files, clock, backups.earlier)

    def enter() -> tuple[BaseFileLock | None, Unwritable | None]:
        if _is_newer(folder, files, clock):
            return None, Unwritable.NEWER
        lock, refused = _locked(folder, files)
        if refused is None:
            refused = _prepared(folder, files, damages, backups, clock)
        if refused is None:
            refused = _erased(folder, files, clock, index)
        return lock, refused

    kept = None if _is_newer(folder, files, clock) else index  # the other version's index is its own
    return FolderLibrary(folder, files, clock, damages, enter, kept)


def _unlocked(folder: Path, disk: FileSystem, key: Key | None) -> FileSystem:
    """The disk as the library is on it. Raises LibraryLocked, and LibraryUnwritable where it is only half encrypted."""
    if not any(map(disk.mark, key_places(folder))):
        return disk
    if key is None:
        raise LibraryLocked(folder)
    from readback.library.encryption.disk import EncryptedFiles  # noqa: PLC0415 - costs what few libraries need
    from readback.library.protecting import Protection  # noqa: PLC0415 - the same

    protection = Protection(folder, disk)
    for _ in protection.finish(key):
        pass
    return EncryptedFiles(folder, key, disk) if protection.is_set() else disk


def _is_newer(folder: Path, files: FileSystem, clock: Clock) -> bool:
    """Whether a newer version of the program wrote in it; looks, and touches nothing."""
    try:
        SafeStorage(folder / "library.json", files, Damages(files, clock), mends=False).read()
    except NewerError:
        return True
    except (LostError, OSError):  # dealt with, and told, by whoever gets the lock
        return False
    return False


def _locked(folder: Path, files: FileSystem) -> tuple[BaseFileLock | None, Unwritable | None]:
    """The lock, or why there is none."""
    try:
        files.make_folder(folder)
    except OSError as error:
        raise LibraryUnwritable(folder, reason_of(error)) from error
    if not files.writable(folder):
        return None, Unwritable.READ_ONLY
    try:
        return files.lock(folder / ".lock"), None
    except Timeout:
        return None, Unwritable.LOCKED
    except OSError as error:
        return None, reason_of(error)


def _prepared(folder: Path, files: FileSystem, damages: Damages, backups: Backups, clock: Clock) -> Unwritable | None:
    """Makes what a library has, finishes what was cut off, and tidies up; why that is impossible, or None."""
    try:
        for name in ("articles", "trash", "backups"):
            files.make_folder(folder / name)
        _sweep(folder, files)
        Restoring(folder, files, backups).finish()
        upgrade(folder, files, backups)
        _make_own_file(SafeStorage(folder / "library.json", files, damages), clock)
        FolderUndertaking(folder, files, clock, damages).take_back()
    except OSError as error:
        return reason_of(error)
    except NewerError:
        return Unwritable.NEWER
    except LostError:
        return Unwritable.FAILED
    keep_out(folder)
    purge(folder, files, clock)
    conflicts.set_aside(folder, folder, files, damages)
    conflicts.set_aside_articles(folder, files, damages)
    return None


def _erased(folder: Path, files: FileSystem, clock: Clock, index: Path | None) -> Unwritable | None:
    """Finishes an erasure that was cut off; why that is impossible, or None."""
    try:
        forget = partial(discard_all, index) if index else lambda: None
        FolderEraser(folder, files, clock, nullcontext, forget).finish()
    except OSError as error:
        return reason_of(error)
    return None


def _make_own_file(storage: SafeStorage, clock: Clock) -> None:
    """The library's own file, unless it is there or can be restored. Raises OSError, NewerError, LostError."""
    with suppress(LostError):
        storage.read()
    if storage.read() is None:
        with storage.database() as database:
            database.table("library").insert({"made": clock().isoformat()})


def _sweep(folder: Path, files: FileSystem) -> None:
    for pattern in _UNFINISHED:
        for path in files.names(folder, pattern):
            with suppress(OSError):
                files.remove(path)
