"""Brings a backup back: into another folder, or in place.

In place each file is replaced whole, and a note of what is under way stands in the library from before the first of
them until after the last, so that a restoration that was cut off is finished when the library is next opened. What is
there before is backed up first, each time.
"""

from contextlib import suppress
from pathlib import Path

from readback.core.errors import BackupUnusable, LibraryUnwritable, Unwritable
from readback.core.ports import Progress
from readback.library.backups import Backups, Manifest
from readback.library.copying import Copying, files_in, folders
from readback.library.files import BACKUP, UNFINISHED, FileSystem
from readback.library.objects import digest
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed


class Restoring:
    """Restores a library's backups."""

    def __init__(self, root: Path, files: FileSystem, backups: Backups) -> None:
        self._root, self._files, self._backups = root, files, backups
        self._marker = root / "backups" / "restoring.json"

    def chosen(self, name: str | None) -> str:
        """The backup of this name, or the last one. Raises BackupUnusable where there is none."""
        names = self._backups.names()
        if name is None and names:
            return names[0]
        if name not in names:
            raise BackupUnusable(name or "", missing=True)
        return name

    def elsewhere(self, name: str, target: Path, progress: Progress) -> None:
        """A library as it was, in a folder that is empty or not there; nothing is left there of one that fails.

        Raises BackupUnusable, OSError, and LibraryUnwritable where the folder is not empty.
        """
        contents = self._backups.prove(name)
        if self._files.names(target, "*"):
            raise LibraryUnwritable(target, Unwritable.OCCUPIED)
        try:
            there = self._files.below(target)
            for done, (place, sha256) in enumerate(contents.items()):
                there.make_folder((target / place).parent)
                there.write(target / place, self._backups.pieces(name, place, sha256))
                progress(done + 1, len(contents))
            for folder in {(target / place).parent for place in contents}:
                there.sync_folder(folder)
        except (BackupUnusable, OSError):
            with suppress(OSError):
                for path in self._files.names(target, "*"):
                    self._files.remove(path)
            raise

    def in_place(self, name: str, progress: Progress) -> None:
        """The library as it was. Raises BackupUnusable, with nothing changed, and OSError."""
        self._backups.prove(name)
        Copying(self._root, self._files, self._backups).all()
        self._files.save(self._marker, sealed({"backup": name}))
        self._replace(name, progress)

    def finish(self) -> None:
        """Goes on with what is under way, if anything is. Raises OSError."""
        name = ""
        with suppress(FileNotFoundError, DamagedError, NewerError, KeyError, TypeError):
            name = str(unsealed(self._files.read(self._marker))["backup"])
        if name:
            Copying(self._root, self._files, self._backups).all()
            self._replace(name, lambda _done, _all: None)

    def _replace(self, name: str, progress: Progress) -> None:
        """Makes the library what the backup says; what it does not have sound is left as it is."""
        with suppress(BackupUnusable):
            contents = self._backups.contents(name)
            self._clear(self._backups.manifest(name), contents)
            for done, (place, sha256) in enumerate(contents.items()):
                with suppress(BackupUnusable):
                    self._bring_back(name, place, sha256)
                progress(done + 1, len(contents))
        self._files.remove(self._marker)
        self._files.sync_folder(self._marker.parent)

    def _clear(self, manifest: Manifest, contents: dict[str, str]) -> None:
        """Takes away what the backup does not have."""
        for place, folder in folders(self._root, self._files).items():
            if place not in manifest:
                self._files.remove(folder)
                continue
            for path in files_in(folder, self._files):
                if path.relative_to(self._root).as_posix() not in contents:
                    self._files.remove(path)

    def _bring_back(self, name: str, place: str, sha256: str) -> None:
        """One file as it was, and so the one that takes its place in case of damage, if there is one."""
        path = self._root / place
        backup, unfinished = path.with_name(path.name + BACKUP), path.with_name(path.name + UNFINISHED)
        for target in (path, backup) if self._files.mark(backup) else (path,):
            if self._hash(target) == sha256:
                continue
            self._files.make_folder(path.parent)
            try:
                self._files.write(unfinished, self._backups.pieces(name, place, sha256))
                self._files.replace(unfinished, target)
                self._files.sync_folder(path.parent)
            except (BackupUnusable, OSError):
                with suppress(OSError):
                    self._files.remove(unfinished)
                raise

    def _hash(self, path: Path) -> str:
        try:
            return digest(self._files.pieces(path))
        except OSError:
            return ""
