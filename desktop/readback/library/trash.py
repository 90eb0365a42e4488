"""The trash: notes and whole articles that the reader took away, for thirty days."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from readback.core.errors import ArticleMissing
from readback.core.notes import Note
from readback.core.ports import Trashed
from readback.library.damages import Clock, stamp, time_of, unused
from readback.library.files import FileSystem
from readback.library.folder import ArticleFolder
from readback.library.journal import Deed, Journal
from readback.library.records import note_of
from readback.library.sealed import DamagedError, NewerError, unsealed

KEPT = timedelta(days=30)
"""How long what was taken away is kept."""

FolderAt = Callable[[Path, str], ArticleFolder]
"""The article of an id in a folder."""


class FolderTrash:
    """The trash of a library in a folder."""

    def __init__(
        self,
        root: Path,
        files: FileSystem,
        clock: Clock,
        journal: Journal,
        folder_at: FolderAt,
        writing: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._folder, self._articles = root / "trash", root / "articles"
        self._files, self._clock, self._journal = files, clock, journal
        self._folder_at, self._writing = folder_at, writing

    def all(self) -> tuple[Trashed, ...]:
        """What lies in the trash, the last first; a note that is back in its article is not in it any more."""
        found = [*self._notes(), *self._removed()]
        return tuple(sorted(found, key=lambda it: it.deleted, reverse=True))

    def remove(self, article: str) -> str:
        """Takes an article with all that belongs to it into the trash; the name it has there."""
        with self._writing():
            folder = self._articles / article
            if not self._files.mark(folder):
                raise ArticleMissing(article)
            grave = unused(self._folder / f"article-{stamp(self._clock())}", self._files)
            with self._journal.entry(Deed.ARTICLE_REMOVED):
                self._files.replace(folder, grave)
                self._files.sync_folder(self._folder)
                self._files.sync_folder(self._articles)
        return grave.name

    def restore(self, name: str) -> Trashed:
        """Brings a note or an article back. Raises ArticleMissing where it is not there, or its article is not."""
        trashed = next((it for it in self.all() if it.name == name), None)
        if trashed is None:
            raise ArticleMissing(name)
        with self._writing():
            if trashed.note is not None:
                self._folder_at(self._articles / trashed.article, trashed.article).save_note(trashed.note)
                self._files.remove(self._folder / name)
            else:
                self._restore_article(trashed)
        return trashed

    def _restore_article(self, trashed: Trashed) -> None:
        """Where the article was opened again meanwhile, that one stays, with the notes of the other."""
        grave, target = self._folder / trashed.name, self._articles / trashed.article
        with self._journal.entry(Deed.ARTICLE_RESTORED):
            if self._files.mark(target):
                there = self._folder_at(target, trashed.article)
                known = {note.id for note in there.notes()}
                for note in self._folder_at(grave, trashed.article).notes():
                    if note.id not in known:
                        there.save_note(note)
                self._files.remove(grave)
            else:
                self._files.replace(grave, target)
            self._files.sync_folder(self._articles)

    def _notes(self) -> Iterator[Trashed]:
        for path in self._files.names(self._folder, "note-*.json"):
            with suppress(OSError, DamagedError, NewerError, KeyError, TypeError, ValueError):
                content = unsealed(self._files.read(path))
                note, article = note_of(content["note"]), str(content["article"])
                title, present = self._known(article)
                if all(it.id != note.id for it in present):
                    yield Trashed(path.name, article, title, datetime.fromisoformat(content["deleted"]), note)

    def _known(self, article: str) -> tuple[str, tuple[Note, ...]]:
        try:
            folder = self._folder_at(self._articles / article, article)
            return folder.title(), folder.notes()
        except ArticleMissing:
            return "", ()

    def _removed(self) -> Iterator[Trashed]:
        for path in self._files.names(self._folder, "article-*"):
            deleted = time_of(path.stem.removeprefix("article-"))
            with suppress(ArticleMissing):
                folder = self._folder_at(path, "")
                if deleted is not None:
                    yield Trashed(path.name, folder.id_in_record(), folder.title(), deleted)


def purge(trash: Path, files: FileSystem, clock: Clock) -> None:
    """Takes away for good what has lain in the trash for so long. Raises OSError."""
    for path in files.names(trash, "*-*"):
        deleted = time_of(path.stem.partition("-")[2])
        if deleted is not None and clock() - deleted > KEPT:
            files.remove(path)
