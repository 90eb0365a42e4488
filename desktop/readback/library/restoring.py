"""Brings a backup back: into another folder, or in place.

In place each file is replaced whole, and a note of what is under way stands in the library from before the first of
them until after the last, so that a restoration that was cut off is finished when the library is next opened. What was
there before is backed up first.
"""

from contextlib import suppress
from pathlib import Path

from readback.core.errors import BackupUnusable, LibraryUnwritable, Unwritable
from readback.core.ports import Progress
from readback.library.backups import Backups, Kept, Manifest
from readback.library.files import BACKUP, FileSystem
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed

MARKER = "restoring.json"


class Restoring:
    """Restores a library's backups."""

    def __init__(self, root: Path, files: FileSystem, backups: Backups) -> None:
        self._root, self._files, self._backups = root, files, backups

    def chosen(self, name: str | None) -> str:
        """The backup of this name, or the last one. Raises BackupUnusable where there is none."""
        names = self._backups.names()
        if name is None and names:
            return names[0]
        if name not in names:
            raise BackupUnusable(name or "", missing=True)
        return name

    def elsewhere(self, name: str, target: Path, progress: Progress) -> None:
        """A library as it was, in a folder that is empty or not there. Raises BackupUnusable, OSError."""
        manifest = self._backups.prove(name)
        if self._files.names(target, "*"):
            raise LibraryUnwritable(target, Unwritable.OCCUPIED)
        for done, (place, kept) in enumerate(manifest.items()):
            self._files.make_folder((target / place).parent)
            self._files.write(target / place, [self._backups.content(name, kept)])
            progress(done + 1, len(manifest))

    def in_place(self, name: str, progress: Progress) -> None:
        """The library as it was. Raises BackupUnusable, with nothing changed, and OSError."""
        self._backups.prove(name)
        self._backups.make()
        self._files.save(self._root / MARKER, sealed({"backup": name}))
        self._files.remove(self._root / f"{MARKER}{BACKUP}")
        self.finish(progress)

    def finish(self, progress: Progress = lambda _done, _all: None) -> None:
        """Goes on with what is under way, if anything is. Raises OSError."""
        name = self._under_way()
        if name is None:
            return
        with suppress(BackupUnusable):  # proved when it was begun; what is damaged since is not put over a good file
            self._replace(name, self._backups.manifest(name), progress)
        self._files.remove(self._root / MARKER)
        self._files.sync_folder(self._root)

    def _under_way(self) -> str | None:
        with suppress(OSError, DamagedError, NewerError, KeyError, TypeError):
            return str(unsealed(self._files.read(self._root / MARKER))["backup"])
        return None

    def _replace(self, name: str, manifest: Manifest, progress: Progress) -> None:
        articles = {place.split("/")[1] for place in manifest if place.startswith("articles/")}
        for folder in self._files.names(self._root / "articles", "?" * 64):
            if folder.name not in articles:
                self._files.remove(folder)
        trash = {place.split("/")[1] for place in manifest if place.startswith("trash/")}
        for path in self._files.names(self._root / "trash", "*"):
            if path.name not in trash:
                self._files.remove(path)
        for done, (place, kept) in enumerate(manifest.items()):
            self._bring_back(self._root / place, name, kept)
            progress(done + 1, len(manifest))

    def _bring_back(self, path: Path, name: str, kept: Kept) -> None:
        """One file as it was; the one that takes its place in case of damage is the same."""
        content, backup = self._backups.content(name, kept), path.with_name(path.name + BACKUP)
        with suppress(OSError):
            if self._files.read(path) == content:
                return
        self._files.make_folder(path.parent)
        self._files.save(path, content)
        if self._files.mark(backup):
            self._files.save(backup, content)
            self._files.remove(backup.with_name(backup.name + BACKUP))
