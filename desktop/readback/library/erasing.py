"""Erases for good: in the articles, the library's own file, the trash, the backups and the index.

A note of what is under way stands in the library from before the first change until after the last, so that what was
cut off is finished when the library is next opened.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from pathlib import Path

from readback.core.erasing import Erasure, Toll
from readback.core.ports import Progress
from readback.library.backups import Backups
from readback.library.backups_scrubbed import OWN, BackupScrubbing
from readback.library.damages import DAMAGED, Clock
from readback.library.families import family, folders_of_articles, id_of, stands_in
from readback.library.files import BACKUP, UNFINISHED, FileSystem
from readback.library.journal import Deed, Journal
from readback.library.scrubbing import Scrubber, erasure_of, erasure_record
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed

PARTS = 4
"""So many parts an erasure has, for its progress: articles, the library's own file, the trash, the backups."""


class FolderEraser:
    """Erases in the library in a folder. `writing` goes around all that writes, `forget` throws its index away."""

    def __init__(
        self,
        root: Path,
        files: FileSystem,
        clock: Clock,
        writing: Callable[[], AbstractContextManager[None]],
        forget: Callable[[], object],
    ) -> None:
        self._root, self._files, self._clock = root, files, clock
        self._writing, self._forget = writing, forget
        self._marker = root / "erasing.json"
        self._unreached: list[Path] = []

    def toll(self, erasure: Erasure) -> Toll:
        """What it would take of the library and its trash; nothing is changed."""
        return self._looked(erasure)[1]

    def erase(self, erasure: Erasure, progress: Progress) -> Toll:
        """Does it. Raises LibraryUnwritable."""
        whole, toll = self._looked(erasure)
        with self._writing():
            self._files.save(self._marker, sealed(erasure_record(whole)))
            done = self._done(whole, progress)
        return replace(toll, backups=done, unreached=tuple(dict.fromkeys(self._unreached)))

    def finish(self) -> None:
        """Goes on with what was cut off, if anything was. Raises OSError."""
        erasure = None
        with suppress(FileNotFoundError, DamagedError, NewerError, KeyError, TypeError):
            erasure = erasure_of(unsealed(self._files.read(self._marker)))
        if erasure is not None:
            self._done(erasure, lambda _done, _all: None)

    def _looked(self, erasure: Erasure) -> tuple[Erasure, Toll]:
        """The erasure with all articles that it takes, and its toll."""
        self._unreached = []
        scrubber = Scrubber(erasure)
        folders = list(folders_of_articles(self._root, self._files))
        named = set[str]()
        if erasure.name:
            named = {id_of(it, self._read) for it in folders if stands_in(it, self._files, self._read, scrubber)}
        articles = family(erasure.articles | named if erasure.whole else erasure.articles, folders, self._read)
        whole = replace(erasure, articles=articles)
        scrubber = Scrubber(whole)
        for folder in folders:
            if id_of(folder, self._read) not in articles:
                scrubber.file(self._read(folder / "article.json"))
        scrubber.file(self._read(self._root / "library.json"))
        for grave in self._files.names(self._root / "trash", "note-*.json"):
            self._is_grave(grave, scrubber)
        there = {id_of(it, self._read) for it in folders}
        staying = () if erasure.whole else tuple(sorted(named - articles - {""}))
        found = tuple(sorted(articles & there))
        toll = Toll(found, scrubber.notes, scrubber.others, staying, unreached=tuple(dict.fromkeys(self._unreached)))
        return whole, toll

    def _done(self, erasure: Erasure, progress: Progress) -> int:
        """Erases what is known by now; of how many backups something was taken. Raises OSError."""
        scrubber = Scrubber(erasure)
        touched = set[str](erasure.articles)
        self._scrub_articles(erasure, scrubber, touched)
        progress(1, PARTS)
        self._scrub_own(erasure, scrubber, touched)
        progress(2, PARTS)
        self._scrub_trash(scrubber, touched)
        progress(3, PARTS)
        backups = BackupScrubbing(Backups(self._root, self._files, self._clock), erasure, touched)
        changed = backups.scrub()
        self._unreached += [self._root / "backups" / f"{name}.json" for name in backups.unreached]
        self._forget()
        for name in ("window.json", "index.sqlite"):  # only an encrypted library has them; both are made anew
            self._files.remove(self._root / name)
        self._files.remove(self._marker)
        self._files.sync_folder(self._root)
        progress(PARTS, PARTS)
        return changed

    def _scrub_articles(self, erasure: Erasure, scrubber: Scrubber, touched: set[str]) -> None:
        for folder in list(folders_of_articles(self._root, self._files)):
            id = id_of(folder, self._read)
            if id in erasure.articles:
                self._take(folder, id)
            elif self._scrub(folder / "article.json", folder / "log.jsonl", scrubber):
                touched.add(id)
            if not id:
                self._unreached.append(folder)
            for path in self._files.names(folder, f"*{DAMAGED}*"):
                self._take_rest(path, scrubber, touched=id in touched)

    def _take(self, folder: Path, id: str) -> None:
        """A folder taken away; should that be cut off, what is left is swept up when the library is next opened."""
        gone = self._root / "articles" / f"{id}{UNFINISHED}"
        self._files.replace(folder, gone)
        self._files.sync_folder(folder.parent)
        self._files.remove(gone)
        self._files.sync_folder(gone.parent)

    def _scrub_own(self, erasure: Erasure, scrubber: Scrubber, touched: set[str]) -> None:
        """The library's own file, and in its log a line for each article and thing that is gone."""
        own = self._root / "library.json"
        there = self._scrub(own, self._root / "log.jsonl", scrubber, len(erasure.articles))
        touched |= {OWN} if there else set()
        for path in (*self._files.names(self._root, f"*{DAMAGED}*"), self._root / "awaited.json"):
            self._take_rest(path, scrubber, touched=there and DAMAGED in path.name)

    def _scrub(self, path: Path, log: Path, scrubber: Scrubber, besides: int = 0) -> bool:
        """A file of tables without what goes, and nothing else in its backup; whether there was anything.

        So many lines more go into the log as there is something `besides`.
        """
        raw, before = self._read(path), scrubber.items
        left = scrubber.file(raw)
        if left is None:
            self._unreached += [path] if raw else []
            return False
        changed = left != raw or besides > 0
        if changed:
            journal, tables = Journal(log, self._files, self._clock), unsealed(left)
            journal.recall(tables)
            for _ in range(max(1, scrubber.items - before + besides)):
                with journal.entry(Deed.ERASED):
                    pass
            self._files.save(path, sealed({**tables, "log": {"1": journal.end}}))
        backup = path.with_name(path.name + BACKUP)
        if changed or not scrubber.clean(self._read(backup)):
            self._files.remove(backup)
            self._files.write(backup, [self._files.read(path)])
            self._files.sync_folder(path.parent)
        return changed

    def _scrub_trash(self, scrubber: Scrubber, touched: set[str]) -> None:
        trash = self._root / "trash"
        for grave in self._files.names(trash, "note-*.json"):
            if self._is_grave(grave, scrubber):
                self._files.remove(grave)
        for folder in self._files.names(trash / "conflicts", "*"):
            for path in self._files.names(folder, "*"):
                self._take_rest(path, scrubber, touched=folder.name in touched)

    def _is_grave(self, path: Path, scrubber: Scrubber) -> bool:
        """Whether a note in the trash goes."""
        goes = scrubber.grave(self._read(path))
        if goes is None:
            self._unreached.append(path)
        return bool(goes)

    def _take_rest(self, path: Path, scrubber: Scrubber, *, touched: bool) -> None:
        """Takes away what was set aside, if something was erased where it came from or the name stands in it."""
        if touched or scrubber.names(self._read(path).decode("utf-8", "replace")):
            self._files.remove(path)

    def _read(self, path: Path) -> bytes:
        try:
            return self._files.read(path)
        except FileNotFoundError:
            return b""
        except OSError:
            self._unreached.append(path)
            return b""
