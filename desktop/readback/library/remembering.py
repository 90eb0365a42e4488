"""What the window remembers of an encrypted library, in it: which article was open, folders, whose articles are new."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from readback.library.encryption.converting import OF_THE_WINDOW
from readback.library.encryption.disk import EncryptedFiles
from readback.library.encryption.keys import Key
from readback.library.files import UNFINISHED, FileSystem
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed

FILE = OF_THE_WINDOW
"""It is no part of backups: nothing that was erased is to stand there."""


def remembered(root: Path, key: Key, disk: FileSystem | None = None) -> dict[str, Any]:
    """What was remembered; nothing where nothing was, or it cannot be read."""
    with suppress(OSError, DamagedError, NewerError, TypeError, ValueError):
        return dict(unsealed(EncryptedFiles(root, key, disk or FileSystem()).read(root / FILE)))
    return {}


def remember(root: Path, key: Key, kept: Mapping[str, Any], disk: FileSystem | None = None) -> None:
    """Remembers something else; it need not survive a power failure. Raises OSError."""
    files = EncryptedFiles(root, key, disk or FileSystem())
    fresh = root / f"{FILE}{UNFINISHED}"
    files.write(fresh, [sealed(dict(kept))], durable=False)
    files.replace(fresh, root / FILE)
