"""Backups of a library, inside it: what each file held is kept once, and each backup says which files there were.

`backups/objects/` holds contents by their SHA-256. Among them are lists of what was in a folder: each file's name, the
hash of its content, and the mark that shows whether it changed since. `backups/<time>.json` is one backup: the
library's folders, each with the hash of its list. So what never changes costs nothing more.
"""

import hashlib
import json
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from errno import EIO
from pathlib import Path, PurePosixPath
from typing import Any

from readback.core.errors import BackupUnusable
from readback.library import thinning
from readback.library.damages import Clock, stamp, time_of
from readback.library.files import BACKUP, FileSystem
from readback.library.objects import Objects
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed

_AT_ONCE = 100
"""So many lists are read before something else gets its turn."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a backup knows of a file: its content's hash, and its mark when it was read."""

    sha256: str
    mark: tuple[int, ...]


Listing = dict[str, Entry]
"""The files of a folder by their names."""

Manifest = dict[str, str]
"""The library's folders by their places below it, "" for itself, each with the hash of its listing."""


class Backups:
    """The backups of the library in a folder."""

    def __init__(self, root: Path, files: FileSystem, clock: Clock) -> None:
        self._root, self._files, self._clock = root, files, clock
        self._folder = root / "backups"
        self.objects = Objects(self._folder / "objects", files)

    def names(self) -> tuple[str, ...]:
        """The names of the backups, the newest first."""
        found = [path.stem for path in self._files.names(self._folder, "*.json") if time_of(path.stem)]
        return tuple(sorted(found, reverse=True))

    def last(self) -> datetime | None:
        """When the last backup was made."""
        return next(map(time_of, self.names()), None)

    def newest(self) -> tuple[str, Manifest]:
        """The last backup that can be read, with its folders; no name where there is none."""
        for name in self.names():
            with suppress(BackupUnusable):
                return name, self.manifest(name)
        return "", {}

    def manifest(self, name: str) -> Manifest:
        """The folders of a backup. Raises BackupUnusable."""
        try:
            return dict(unsealed(self._files.read(self._folder / f"{name}.json"))["folders"])
        except FileNotFoundError as error:
            raise BackupUnusable(name, missing=True) from error
        except (OSError, DamagedError, NewerError, KeyError, TypeError, ValueError) as error:
            raise BackupUnusable(name) from error

    def write(self, manifest: Manifest) -> str:
        """Makes a backup of folders whose contents are kept, and reads it again; its name. Raises OSError."""
        name = stamp(self._clock())
        path = self._folder / f"{name}.json"
        try:
            self._files.save(path, sealed({"made": name, "folders": manifest}))
            self._prove(name, manifest)
        except OSError:
            with suppress(OSError):
                self._files.remove(path)
            if self._files.mark(path):  # what was kept for it is needed
                self.objects.fresh.clear()
            raise
        self.objects.fresh.clear()
        return name

    def rewrite(self, name: str, manifest: Manifest) -> None:
        """Makes a backup one of other folders, whose contents are kept, and forgets those it was of. Raises OSError."""
        path = self._folder / f"{name}.json"
        for _ in self.objects.settle():
            pass
        self._files.save(path, sealed({"made": name, "folders": manifest}))
        self._prove(name, manifest)
        self.objects.fresh.clear()

    def listing(self, name: str, folder: str, manifest: Manifest) -> Listing:
        """The files of a folder in a backup; none where it has no such folder. Raises BackupUnusable."""
        if folder not in manifest:
            return {}
        content: dict[str, Any] = json.loads(b"".join(self.pieces(name, folder, manifest[folder])))
        return {file: Entry(entry[0], tuple(entry[1])) for file, entry in content.items()}

    def contents(self, name: str) -> dict[str, str]:
        """The files of a backup by their places below the library, each with its hash. Raises BackupUnusable."""
        manifest = self.manifest(name)
        return {
            (PurePosixPath(folder) / file).as_posix(): entry.sha256
            for folder in manifest
            for file, entry in self.listing(name, folder, manifest).items()
        }

    def pieces(self, name: str, place: str, sha256: str) -> Iterator[bytes]:
        """What was kept of a place. Raises BackupUnusable, at the end where it is not what was kept."""
        found = hashlib.sha256()
        try:
            for piece in self.objects.pieces(sha256):
                found.update(piece)
                yield piece
        except OSError as error:
            raise BackupUnusable(name, place) from error
        if found.hexdigest() != sha256:
            raise BackupUnusable(name, place)

    def prove(self, name: str) -> dict[str, str]:
        """The files of a backup with their hashes, having read every one of them. Raises BackupUnusable."""
        contents = self.contents(name)
        for place, sha256 in contents.items():
            if not self.objects.sound(sha256):
                raise BackupUnusable(name, place)
        return contents

    def earlier(self, path: Path) -> Iterator[bytes]:
        """What a file of the library held, by every backup that has it, the newest first."""
        place = path.relative_to(self._root)
        folder = "" if place.parent == Path() else place.parent.as_posix()
        for name in self.names():
            with suppress(BackupUnusable):
                entry = self.listing(name, folder, self.manifest(name)).get(place.name)
                if entry is not None:
                    yield b"".join(self.pieces(name, place.as_posix(), entry.sha256))

    def thin(self) -> Iterator[None]:
        """Takes away, bit by bit, the backups that are not kept any longer, and what no other needs. Raises OSError."""
        times: dict[datetime, str] = {time: name for name in self.names() if (time := time_of(name))}
        gone = times.keys() - thinning.kept(times, self._clock())
        for time in gone:
            self._files.remove(self._folder / f"{times[time]}.json")
        if gone:
            wanted: set[str] = set()
            with suppress(BackupUnusable):  # what that one needs is not known: nothing is taken away
                yield from self._collect(wanted)
                yield from self.objects.sweep(wanted)

    def purge(self, dropped: Collection[str]) -> None:
        """Takes away at once what no backup needs, with their earlier states. Raises OSError.

        Where one cannot be read it is only of what was `dropped`: what that one needs is not known.
        """
        for path in self._files.names(self._folder, f"*{BACKUP}"):
            self._files.remove(path)
        wanted: set[str] = set()
        unread = False
        for name in self.names():
            try:
                for _ in self._needed(name, wanted):
                    pass
            except BackupUnusable:
                unread = True
        if unread:
            self.objects.drop(sha256 for sha256 in dropped if sha256 not in wanted)
        else:
            for _ in self.objects.sweep(wanted):
                pass

    def _collect(self, wanted: set[str]) -> Iterator[None]:
        """Everything that the backups need. Raises BackupUnusable."""
        for name in self.names():
            yield from self._needed(name, wanted)

    def _needed(self, name: str, wanted: set[str]) -> Iterator[None]:
        """Everything that a backup needs. Raises BackupUnusable."""
        manifest = self.manifest(name)
        for number, (folder, sha256) in enumerate(manifest.items()):
            if sha256 not in wanted:
                wanted.add(sha256)
                wanted.update(entry.sha256 for entry in self.listing(name, folder, manifest).values())
            if number % _AT_ONCE == 0:
                yield

    def _prove(self, name: str, manifest: Manifest) -> None:
        try:
            same = self.manifest(name) == manifest
        except BackupUnusable:
            same = False
        if not same:
            raise OSError(EIO, "a backup is not on the disk as it was written")
