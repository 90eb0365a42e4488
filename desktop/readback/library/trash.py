"""The trash: notes and whole articles that the reader took away, for thirty days."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from tinydb import where

from readback.core.errors import ArticleMissing
from readback.core.library import Trashed
from readback.core.notes import Note
from readback.library.damages import Clock, stamp, time_of, unused
from readback.library.files import FileSystem
from readback.library.folder import ArticleFolder, path_of
from readback.library.journal import Deed, Journal
from readback.library.records import note_of
from readback.library.sealed import DamagedError, NewerError, unsealed
from readback.library.storage import SafeStorage

KEPT = timedelta(days=30)
"""How long what was taken away is kept."""

FolderAt = Callable[[Path, str], ArticleFolder]
"""The article of an id in a folder."""


def purge(root: Path, files: FileSystem, clock: Clock) -> None:
    """Takes away for good what has lain in a library's trash for so long, as far as the system lets it."""
    for path in files.names(root / "trash", "*-*"):
        deleted = time_of(path.name)
        if deleted is not None and clock() - deleted > KEPT:
            with suppress(OSError):
                files.remove(path)


def _forget_note(id: str, storage: SafeStorage, journal: Journal) -> None:
    with journal.entry(Deed.NOTE_DELETED, id), storage.database() as database:
        database.table("notes").remove(where("id") == id)


class FolderTrash:
    """The trash of a library in a folder. `writing` goes around all that writes."""

    def __init__(
        self,
        root: Path,
        files: FileSystem,
        clock: Clock,
        journal: Journal,
        folder_at: FolderAt,
        writing: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._root, self._folder = root, root / "trash"
        self._files, self._clock, self._journal = files, clock, journal
        self._folder_at, self._writing = folder_at, writing

    def all(self) -> tuple[Trashed, ...]:
        """What lies in the trash, the last first; a note that is back in its article is not in it any more."""
        return tuple(sorted((*self._notes(), *self._articles()), key=lambda it: it.deleted, reverse=True))

    def remove(self, article: str) -> str:
        """Takes an article with all that belongs to it into the trash; the name it has there."""
        with self._writing():
            folder = path_of(self._root, article)
            if not self._files.mark(folder):
                raise ArticleMissing(article)
            with self._journal.entry(Deed.ARTICLE_REMOVED):
                return self._bury(folder, "article")

    def restore(self, name: str) -> Trashed:
        """Brings a note or an article back; ArticleMissing where it is not there, or the note's article is not."""
        trashed = next((it for it in self.all() if it.name == name), None)
        if trashed is None:
            raise ArticleMissing(name)
        with self._writing():
            if trashed.note is not None:
                self._live(trashed.article).save_note(trashed.note)
                self._files.remove(self._folder / name)
            else:
                self._restore_article(trashed)
        return trashed

    def forget(self, article: str) -> None:
        """Takes an article away for good. It goes by way of a name in the trash, so that there is never half of it.

        Nothing is entered before, and only renamed and taken away: so it is also done where the disk is full.
        """
        with self._writing():
            folder = path_of(self._root, article)
            if self._files.mark(folder):
                self._files.remove(self._folder / self._bury(folder, "forgotten"))

    def forget_note(self, note: Note) -> None:
        """Takes a note away for good."""
        with self._writing():
            self._live(note.target.article).table(partial(_forget_note, note.id))

    def _restore_article(self, trashed: Trashed) -> None:
        """Where the article was opened again meanwhile, that one stays and gets what was written in the other."""
        grave, target = self._folder / trashed.name, path_of(self._root, trashed.article)
        with self._journal.entry(Deed.ARTICLE_RESTORED):
            if self._files.mark(target):
                self._live(trashed.article).absorb(self._folder_at(grave, trashed.article).written())
                self._bury(grave, "absorbed")
            else:
                self._files.replace(grave, target)
                self._files.sync_folder(target.parent)
                self._files.sync_folder(self._folder)

    def _bury(self, folder: Path, kind: str) -> str:
        """Moves a folder into the trash, or gives it another name there; its name."""
        grave = unused(self._folder / f"{kind}-{stamp(self._clock())}", self._files)
        self._files.replace(folder, grave)
        self._files.sync_folder(self._folder)
        self._files.sync_folder(folder.parent)
        return grave.name

    def _live(self, article: str) -> ArticleFolder:
        return self._folder_at(path_of(self._root, article), article)

    def _notes(self) -> Iterator[Trashed]:
        present: dict[str, frozenset[str]] = {}
        for path in self._files.names(self._folder, "note-*.json"):
            with suppress(OSError, DamagedError, NewerError, KeyError, TypeError, ValueError):
                content = unsealed(self._files.read(path))
                note, article = note_of(content["note"]), str(content["article"])
                if article not in present:
                    present[article] = self._ids(article)
                if note.id not in present[article]:
                    title, deleted = content.get("title", ""), datetime.fromisoformat(content["deleted"])
                    yield Trashed(path.name, article, title, deleted, note)

    def _ids(self, article: str) -> frozenset[str]:
        """The ids of the notes that an article has."""
        try:
            return frozenset(note.id for note in self._live(article).notes())
        except ArticleMissing:
            return frozenset()

    def _articles(self) -> Iterator[Trashed]:
        for path in self._files.names(self._folder, "article-*"):
            deleted = time_of(path.name)
            with suppress(ArticleMissing):
                article, title = self._folder_at(path, "").named()
                if deleted is not None:
                    yield Trashed(path.name, article, title, deleted)
