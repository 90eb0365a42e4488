"""An import is whole or nothing, also where the program is killed midway.

A file beside the library's own says how things were before, as long as an import is under way: which articles were
there with which notes, corrections and clearings, and all that stands in the library's own file. When a library is
opened and the file is there, what was added since is taken back.
"""

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any

from readback.core.errors import ArticleMissing
from readback.core.library import Damage
from readback.library.damages import Clock, Damages, stamp, unused
from readback.library.files import FileSystem
from readback.library.folder import ArticleFolder, path_of
from readback.library.journal import Deed, Journal
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed
from readback.library.storage import LostError, SafeStorage, Tables

_OF_ARTICLES = {
    "notes": Deed.NOTE_DELETED,
    "corrections": Deed.CORRECTION_DELETED,
    "clearings": Deed.CLEARING_DELETED,
}
_OF_LIBRARY = {
    "projects": Deed.PROJECT_DELETED,
    "searches": Deed.SEARCH_DELETED,
    "apart": Deed.NAMES_NOT_KEPT_APART,
    "corrections": Deed.CORRECTION_DELETED,
    "agreements": Deed.AGREEMENT_DELETED,
    "grounds": Deed.AGREEMENT_KIND_DELETED,
}
"""The tables that an import adds to, and what is entered in the log where a row is taken back."""

Ids = Mapping[str, Collection[str]]
"""The ids of the rows of an article, by their tables."""

_UNREAD = False
"""What is known of the rows of an article that is there and cannot be read; of one that is not there it is None."""


class FolderUndertaking:
    """What is under way in a library in a folder. `writing` goes around all that writes."""

    def __init__(
        self,
        root: Path,
        files: FileSystem,
        clock: Clock,
        damages: Damages,
        writing: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self._root, self._files, self._clock, self._damages = root, files, clock, damages
        self._writing = writing
        self._marker = root / "incoming.json"

    def begin(self, articles: Collection[str]) -> None:
        """Something is about to be added to these articles, which may not be there, or beside them."""
        with self._writing():
            before = {"articles": {id: self._ids(id) for id in articles}, "library": self._beside()}
            self._files.save(self._marker, sealed(before))

    def end(self) -> None:
        """All of it is there. It is not before the name of the file is off the disk, or it would be taken back."""
        with self._writing():
            self._files.remove(self._marker)
            self._files.sync_folder(self._root)

    def give_up(self) -> None:
        """It was taken back; where it was not all the file stays, for the next start."""
        before = self._before()
        if before is None or self._is_as(before):
            self.end()

    def take_back(self) -> None:
        """Takes back what was added by a program that did not come to its end, if there was one, and tells of it.

        Raises OSError, LostError and NewerError.
        """
        if not self._files.mark(self._marker):
            return
        try:
            before = unsealed(self._files.read(self._marker))
        except DamagedError:
            self._damages.report(self._marker, Damage.SET_ASIDE, self._damages.set_aside(self._marker))
            return
        for id, ids in before["articles"].items():
            with suppress(ArticleMissing):  # damaged meanwhile, which is dealt with elsewhere
                self._take_back(id, ids)
        self._put_beside(before["library"])
        self.end()
        self._damages.report(self._marker, Damage.TAKEN_BACK)

    def _before(self) -> dict[str, Any] | None:
        """How things were; None where nobody can tell."""
        with suppress(OSError, DamagedError, NewerError):
            before: dict[str, Any] = unsealed(self._files.read(self._marker))
            return before
        return None

    def _is_as(self, before: Mapping[str, Any]) -> bool:
        same = all(self._ids(id) == ids for id, ids in before["articles"].items())
        return same and self._beside() == before["library"]

    # Articles

    def _ids(self, id: str) -> dict[str, list[str]] | bool | None:
        path = path_of(self._root, id)
        if not self._files.mark(path):
            return None
        tables = self._tables(path / "article.json")
        return {name: _ids_of(tables.get(name, {})) for name in _OF_ARTICLES} if tables else _UNREAD

    def _take_back(self, id: str, ids: Ids | bool | None) -> None:
        path = path_of(self._root, id)
        if isinstance(ids, Mapping):
            ArticleFolder(path, id, self._files, self._damages, self._clock).table(partial(_only, ids))
        elif self._files.mark(path) and (ids is None or self._ids(id)):  # one that could not be read was replaced
            grave = unused(self._root / "trash" / f"forgotten-{stamp(self._clock())}", self._files)
            self._files.replace(path, grave)
            self._files.sync_folder(grave.parent)
            self._files.sync_folder(path.parent)
            self._files.remove(grave)

    def _tables(self, path: Path) -> Tables | None:
        """The tables of a file, which is neither mended nor told of; None where they cannot be read."""
        try:
            return SafeStorage(path, self._files, Damages(self._files, self._clock), mends=False).read()
        except (LostError, NewerError, OSError):
            return None

    # Beside the articles

    def _beside(self) -> Tables:
        tables = self._tables(self._root / "library.json") or {}
        return {name: tables.get(name, {}) for name in _OF_LIBRARY}

    def _put_beside(self, before: Tables) -> None:
        journal = Journal(self._root / "log.jsonl", self._files, self._clock)
        path = self._root / "library.json"
        storage = SafeStorage(path, self._files, self._damages, log=lambda: journal.end)
        tables = storage.read() or {}
        if all(tables.get(name, {}) == rows for name, rows in before.items()):
            return
        for name, deed in _OF_LIBRARY.items():
            for id in set(_ids_of(tables.get(name, {}))) - set(_ids_of(before[name])):
                with journal.entry(deed, correction=id if name == "corrections" else None):
                    pass
        if tables.get("projects", {}) != before["projects"]:
            with journal.entry(Deed.PROJECT_SAVED):  # one that was there got articles
                pass
        storage.write({**tables, **{name: rows for name, rows in before.items() if rows or name in tables}})


def _ids_of(rows: Mapping[str, Any]) -> list[str]:
    return [str(row["id"]) for row in rows.values()]


def _only(ids: Ids, storage: SafeStorage, journal: Journal) -> None:
    """Takes the rows out of an article's file that it did not have before."""
    tables = storage.read() or {}
    gone = {name: set(_ids_of(tables.get(name, {}))) - set(ids[name]) for name in _OF_ARTICLES}
    for name, deed in _OF_ARTICLES.items():
        for id in sorted(gone[name]):
            note, correction = (id if name == table else None for table in ("notes", "corrections"))
            with journal.entry(deed, note, correction):  # all of them before the one write
                pass
    if any(gone.values()):
        with storage.database(tables) as database:
            for name, lost in gone.items():
                database.table(name).remove(lambda row, lost=lost: str(row["id"]) in lost)
