"""Files that are handed out: written whole or not at all, and why the system would not have it."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from readback.core.errors import FileUnsaved, Unwritable

_REASONS = {
    errno.ENOSPC: Unwritable.FULL,
    errno.EDQUOT: Unwritable.FULL,
    errno.EFBIG: Unwritable.FULL,
    errno.EACCES: Unwritable.READ_ONLY,
    errno.EPERM: Unwritable.READ_ONLY,
    errno.EROFS: Unwritable.READ_ONLY,
    errno.ENOENT: Unwritable.MISSING,
    errno.ENOTDIR: Unwritable.MISSING,
    errno.EEXIST: Unwritable.MISSING,
}


def reason_of(error: OSError) -> Unwritable:
    """Why something could not be kept, told from the system's error."""
    return _REASONS.get(error.errno or 0, Unwritable.FAILED)


def save_whole(path: Path, content: bytes, *, over: bool) -> None:
    """Writes a file so that at every moment the old one or the new one stands there, whole; nothing else is left.

    Unless `over`, a file that is there already stays, and FileUnsaved says that the place is occupied. Raises
    FileUnsaved for whatever else the system would not have.
    """
    fresh = path.with_name(f".{secrets.token_hex(6)}.part")  # not of the name's length, which may be the longest
    try:
        if not over and os.path.lexists(path):
            raise FileUnsaved(path, Unwritable.OCCUPIED)
        _write(fresh, content)
        fresh.replace(path)
    except OSError as error:
        raise FileUnsaved(path, reason_of(error)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def save_folder(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Writes a folder with these files, by their names in it, so that it is there whole or not at all.

    Whatever is there already stays, and FileUnsaved says that the place is occupied. Raises FileUnsaved for whatever
    else the system would not have; what the files themselves raise is passed on, and nothing is left.
    """
    fresh = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        if os.path.lexists(path):
            raise FileUnsaved(path, Unwritable.OCCUPIED)
        fresh.mkdir()
        for name, content in files:
            place = fresh / name
            place.parent.mkdir(parents=True, exist_ok=True)
            _write(place, content)
        fresh.rename(path)  # over a file or a folder that has come there since, no system goes but over an empty one
    except OSError as error:
        raise FileUnsaved(path, reason_of(error)) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
