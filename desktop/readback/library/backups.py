"""Backups of a library, inside it: what each file held is kept once, and each backup says which files there were.

`backups/objects/` holds contents by their SHA-256, as copies of their own, so that what never changes costs once;
`backups/<time>.json` is one backup: the library's files, each with its content's hash.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from readback.core.errors import BackupUnusable, Cancelled
from readback.core.ports import Progress, Stop
from readback.library.damages import Clock, stamp, time_of
from readback.library.files import BACKUP, UNFINISHED, FileSystem
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed

EVERY = timedelta(minutes=30)
"""How old the last backup must be before another is made by itself."""

RECENT = timedelta(hours=24)
_THINNED: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda when: when.date()),
    (10, lambda when: when.isocalendar()[:2]),
    (9, lambda when: (when.year, when.month)),
)
"""Of older backups the last one of each of so many days, weeks and months is kept."""

_DERIVED = ("analysis.json",)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a backup knows of a file: its content's hash, and the mark that shows whether it changed since."""

    sha256: str
    mark: tuple[int, ...]


Manifest = dict[str, Kept]
"""The files of a backup, by their places below the library's folder, with "/"."""


def kept(stamps: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which backups are kept: all of the last day, then the last ones of twelve days, ten weeks and nine months."""
    newest_first = sorted(stamps, reverse=True)
    chosen = set(newest_first[:1]) | {it for it in newest_first if now - it <= RECENT}
    for count, period in _THINNED:
        last_of: dict[object, datetime] = {}
        for it in newest_first:
            last_of.setdefault(period(it), it)
        chosen.update(list(last_of.values())[:count])
    return frozenset(chosen)


class Backups:
    """The backups of the library in a folder."""

    def __init__(self, root: Path, files: FileSystem, clock: Clock) -> None:
        self._root, self._files, self._clock = root, files, clock
        self._folder = root / "backups"
        self._objects = self._folder / "objects"

    def names(self) -> tuple[str, ...]:
        """The names of the backups, the newest first."""
        found = [path.stem for path in self._files.names(self._folder, "*.json") if time_of(path.stem)]
        return tuple(sorted(found, reverse=True))

    def due(self) -> bool:
        """Whether the last backup is so old that another should be made."""
        last = next(map(time_of, self.names()), None)
        return last is None or self._clock() - last >= EVERY

    def make(self, progress: Progress = lambda _done, _all: None, stop: Stop = lambda: False) -> str:
        """Makes a backup and proves it; its name, or that of the last one where nothing changed since.

        Raises OSError, Cancelled; then there is no new backup and what there was is as it was.
        """
        made = ""
        for done, total, name in self.steps():
            made = name
            progress(done, total)
            if stop():
                raise Cancelled
        return made

    def steps(self) -> Iterator[tuple[int, int, str]]:
        """Makes a backup bit by bit, so that something else may be done between: how far it is, at last its name."""
        last_name, last = next(self._sound(), ("", {}))
        folders = [*self._files.names(self._root / "articles", "?" * 64), self._root / "trash"]
        manifest: Manifest = {}
        fresh: list[Path] = []
        for done, folder in enumerate([self._root, *folders]):
            for path in _own_files(self._files, folder, deep=folder.name == "trash"):
                self._enter(path, manifest, last, fresh)
            yield done, len(folders) + 1, ""
        if last and _contents(manifest) == _contents(last):
            yield len(folders) + 1, len(folders) + 1, last_name
            return
        name = stamp(self._clock())
        self._write(name, manifest, fresh)
        self.thin()
        yield len(folders) + 1, len(folders) + 1, name

    def manifest(self, name: str) -> Manifest:
        """The files of a backup. Raises BackupUnusable."""
        try:
            content = unsealed(self._files.read(self._folder / f"{name}.json"))
            return {place: Kept(sha256, tuple(mark)) for place, (sha256, mark) in content["files"].items()}
        except FileNotFoundError as error:
            raise BackupUnusable(name, missing=True) from error
        except (OSError, DamagedError, NewerError, KeyError, TypeError, ValueError) as error:
            raise BackupUnusable(name) from error

    def content(self, name: str, kept: Kept) -> bytes:
        """What a file held. Raises BackupUnusable where that is not there as it was kept."""
        try:
            content = self._files.read(self._object(kept.sha256))
        except OSError as error:
            raise BackupUnusable(name) from error
        if hashlib.sha256(content).hexdigest() != kept.sha256:
            raise BackupUnusable(name)
        return content

    def prove(self, name: str) -> Manifest:
        """The files of a backup, having read every one of them. Raises BackupUnusable."""
        manifest = self.manifest(name)
        for entry in manifest.values():
            self.content(name, entry)
        return manifest

    def newest(self, path: Path) -> Iterator[bytes]:
        """What a file of the library held, by every backup that has it, the newest first."""
        try:
            place = path.relative_to(self._root).as_posix()
        except ValueError:
            return
        for name, manifest in self._sound():
            if place in manifest:
                with suppress(BackupUnusable):
                    yield self.content(name, manifest[place])

    def thin(self) -> None:
        """Takes away the backups that are not kept any longer, and the contents that no backup names."""
        times = {time: name for name in self.names() if (time := time_of(name))}
        wanted = kept(times, self._clock())
        for time, name in times.items():
            if time not in wanted:
                self._files.remove(self._folder / f"{name}.json")
        try:
            named = {kept.sha256 for name in self.names() for kept in self.manifest(name).values()}
        except BackupUnusable:  # which contents it needs is not known: none is taken away
            return
        for path in self._files.names(self._objects, "??/*"):
            if path.name not in named:
                self._files.remove(path)

    def _sound(self) -> Iterator[tuple[str, Manifest]]:
        for name in self.names():
            with suppress(BackupUnusable):
                yield name, self.manifest(name)

    def _object(self, sha256: str) -> Path:
        return self._objects / sha256[:2] / sha256

    def _enter(self, path: Path, manifest: Manifest, last: Mapping[str, Kept], fresh: list[Path]) -> None:
        """A file, copied unless the last backup has it; what is gone meanwhile is no part of this backup."""
        place, mark = path.relative_to(self._root).as_posix(), self._files.mark(path)
        known = last.get(place)
        if mark is None:
            return
        if known is not None and known.mark == mark and self._files.mark(self._object(known.sha256)):
            manifest[place] = known
            return
        try:
            content = self._files.read(path)
        except OSError:  # out of reach, as a file that a cloud has taken away: what was known of it stays known
            if known is not None:
                manifest[place] = known
            return
        sha256 = hashlib.sha256(content).hexdigest()
        manifest[place] = Kept(sha256, mark)
        target = self._object(sha256)
        if not self._files.mark(target):
            self._files.make_folder(target.parent)
            self._files.write(target.with_name(sha256 + UNFINISHED), [content], durable=False)
            self._files.replace(target.with_name(sha256 + UNFINISHED), target)
            fresh.append(target)

    def _write(self, name: str, manifest: Manifest, fresh: list[Path]) -> None:
        """Forces the new contents to the disk, writes which files there are, and reads all of that again."""
        for path in fresh:
            self._files.sync_file(path)
        for folder in {path.parent for path in fresh}:
            self._files.sync_folder(folder)
        path = self._folder / f"{name}.json"
        self._files.make_folder(self._folder)
        record = {place: [kept.sha256, list(kept.mark)] for place, kept in sorted(manifest.items())}
        self._files.save(path, sealed({"made": name, "files": record}))
        try:
            for entry in (Kept(it.name, ()) for it in fresh):
                self.content(name, entry)
            written = self.manifest(name)
        except BackupUnusable:
            written = {}
        if written != manifest:
            self._files.remove(path)
            raise OSError("a backup is not on the disk as it was written")


def _contents(manifest: Manifest) -> dict[str, str]:
    return {place: kept.sha256 for place, kept in manifest.items()}


def _own_files(files: FileSystem, folder: Path, *, deep: bool) -> list[Path]:
    """The files of a folder that belong in a backup."""
    found = files.names(folder, "**/*" if deep else "*")
    return sorted(
        path
        for path in found
        if path.is_file()
        and path.suffix not in {BACKUP, UNFINISHED}
        and path.name not in _DERIVED
        and not path.name.startswith(".")
    )
