"""Files that are handed out: written whole or not at all, and why the system would not have it."""

import errno
import os
import secrets
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
        with fresh.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise FileUnsaved(path, reason_of(error)) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
