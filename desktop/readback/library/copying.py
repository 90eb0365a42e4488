"""Makes a backup bit by bit, so that something else may be done between."""

import json
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from readback.core.errors import BackupUnusable
from readback.library.backups import Backups, Entry, Listing, Manifest
from readback.library.files import BACKUP, UNFINISHED, FileSystem
from readback.library.objects import digest
from readback.library.sealed import DamagedError, NewerError, unsealed

_DERIVED = frozenset({"analysis.json", "window.json", "index.sqlite"})
"""What can be made again, or is of no use later: it is in no backup."""

_AT_ONCE = 20
"""So many folders in which nothing changed are looked at before something else gets its turn."""

Step = tuple[int, int, str]
"""How many parts are done, how many there are, and at last the backup's name."""


def folders(root: Path, files: FileSystem) -> dict[str, Path]:
    """The folders of a library that are backed up, by their places below it, "" for itself."""
    trash = root / "trash"
    found = [*files.names(root / "articles", "?" * 64), trash, *files.names(trash, "**/*")]
    return {"": root} | {path.relative_to(root).as_posix(): path for path in found if files.is_folder(path)}


def files_in(folder: Path, files: FileSystem) -> list[Path]:
    """The files in a folder that are backed up."""
    return [
        path
        for path in files.names(folder, "*")
        if path.suffix not in {BACKUP, UNFINISHED}
        and path.name not in _DERIVED
        and not path.name.startswith(".")
        and files.is_file(path)
    ]


class Copying:
    """Backs up the library in a folder."""

    def __init__(self, root: Path, files: FileSystem, backups: Backups) -> None:
        self._root, self._files, self._backups = root, files, backups
        self._objects = backups.objects
        self._last_name, self._last = backups.newest()

    def all(self) -> str:
        """Makes the backup; its name, or that of the last one where nothing changed. Raises OSError."""
        *_, (_, _, name) = self.steps()
        return name

    def steps(self) -> Iterator[Step]:
        """Makes the backup bit by bit. Raises OSError; then there is no new one, and nothing is left of it."""
        try:
            yield from self._steps()
        except OSError:
            self._objects.forget()
            raise

    def _steps(self) -> Iterator[Step]:
        manifest: Manifest = {}
        found = folders(self._root, self._files)
        for done, place in enumerate(found):
            before = len(self._objects.fresh)
            manifest[place] = self._kept(place, found[place])
            if len(self._objects.fresh) > before or done % _AT_ONCE == 0:
                yield done, len(found), ""
        for _ in self._objects.settle():
            yield len(found), len(found), ""
        yield len(found), len(found), self._finished(manifest)

    def _finished(self, manifest: Manifest) -> str:
        """Writes the backup, having looked again at what may have come or moved meanwhile."""
        found = folders(self._root, self._files)
        for place in found:
            if place not in manifest or not place.startswith("articles/"):
                manifest[place] = self._kept(place, found[place])
        manifest = {place: manifest[place] for place in found}
        if manifest == self._last:
            return self._last_name
        for _ in self._objects.settle():
            pass
        return self._backups.write(manifest)

    def _kept(self, place: str, folder: Path) -> str:
        """Keeps what is in a folder, and the list of it; the list's hash."""
        known: Listing = {}
        with suppress(BackupUnusable):
            known = self._backups.listing(self._last_name, place, self._last)
        found = {path.name: self._entry(path, known.get(path.name)) for path in files_in(folder, self._files)}
        found |= {name: known[name] for name in known.keys() - found if self._files.evicted(folder / name)}
        listing = {name: [entry.sha256, list(entry.mark)] for name, entry in sorted(found.items()) if entry}
        content = json.dumps(listing).encode()
        sha256 = digest([content])
        self._objects.keep(sha256, lambda: [content])
        return sha256

    def _entry(self, path: Path, known: Entry | None) -> Entry | None:
        """A file, copied unless it is known; of what cannot be read, or is damaged, the backup has what it had."""
        mark = self._files.mark(path)
        if mark is None:
            return None
        if known is not None and self._objects.has(known.sha256) and (known.mark == mark or self._damaged(path)):
            return known
        try:
            sha256 = digest(self._files.pieces(path))
        except OSError:  # out of reach
            return known
        self._objects.keep(sha256, partial(self._files.pieces, path))
        return Entry(sha256, mark)

    def _damaged(self, path: Path) -> bool:
        """Whether a sealed file is not as it was written; others say nothing of it."""
        if path.suffix != ".json":
            return False
        try:
            unsealed(self._files.read(path))
        except (OSError, NewerError):
            return False
        except DamagedError:
            return True
        return False
