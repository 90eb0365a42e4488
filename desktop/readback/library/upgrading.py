"""Makes a library of an earlier schema one of this: it is backed up first.

Only the library's own file is written anew, so that an earlier program leaves the library alone from then on. All other
files can be read as they are, and become files of this schema when they are next written.
"""

from pathlib import Path

from readback.library.backups import Backups
from readback.library.copying import Copying
from readback.library.files import BACKUP, FileSystem
from readback.library.sealed import SCHEMA, DamagedError, NewerError, schema_of, sealed, unsealed


def upgrade(root: Path, files: FileSystem, backups: Backups) -> None:
    """Backs up a library of an earlier schema and makes it one of this. Raises OSError."""
    own = root / "library.json"
    schema = _schema(own, files) or _schema(own.with_name(own.name + BACKUP), files)
    if schema is not None and schema < SCHEMA:
        Copying(root, files, backups).all()
        mark(root, files)


def mark(root: Path, files: FileSystem) -> None:
    """Makes a library that is backed up one of this schema; one that is damaged becomes it when it is mended."""
    own = root / "library.json"
    schema = _schema(own, files)
    if schema is not None and schema < SCHEMA:
        files.save(own, sealed(unsealed(files.read(own))))


def _schema(path: Path, files: FileSystem) -> int | None:
    """The schema of a file; None for one that is damaged, of a later schema, or not there."""
    try:
        return schema_of(files.read(path))
    except (FileNotFoundError, DamagedError, NewerError):
        return None
