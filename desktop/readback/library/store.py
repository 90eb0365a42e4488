"""The library on the disk: one folder for each article, and one writer at a time."""

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cached_property, partial
from pathlib import Path
from typing import BinaryIO

from filelock import BaseFileLock

from readback.core.analysis import Analysis
from readback.core.article import Article, text_id
from readback.core.catalogue import State
from readback.core.corrections import Correction, Scope
from readback.core.errors import FileUnreadable, LibraryUnwritable, Unreadable, Unwritable
from readback.core.library import Problem, Summary
from readback.core.notes import Note
from readback.core.places import Place
from readback.core.ports import Stop, Work
from readback.core.query import Filter, Query
from readback.core.query_names import Field
from readback.core.search import Results
from readback.library import places
from readback.library.answering import Answering
from readback.library.awaited import AwaitedFile
from readback.library.catalogue import FolderCatalogue
from readback.library.clearing import ClearingKeeping
from readback.library.corrections import CorrectionTable
from readback.library.damages import Clock, Damages, stamp, unused
from readback.library.erasing import FolderEraser
from readback.library.files import UNFINISHED, FileSystem, writing
from readback.library.folder import ArticleFolder, path_of
from readback.library.indexing import Indexing, forgetting, marking, noting
from readback.library.journal import Journal
from readback.library.originals import Originals
from readback.library.refusing import Refusing
from readback.library.safety import FolderSafety
from readback.library.storage import SafeStorage
from readback.library.trash import FolderTrash
from readback.library.undertaking import FolderUndertaking

_CHUNK = 1 << 20

Enter = Callable[[], tuple[BaseFileLock | None, Unwritable | None]]
"""Takes the lock: the lock, and why nothing can be saved."""


class FolderLibrary(Answering, ClearingKeeping, Originals, Refusing):
    """A library in a folder.

    `enter` gives the lock, which is released when the library is closed, and why nothing can be saved, or None.
    It is asked again when something is to be saved while another window has the library: that may have ended.
    """

    def __init__(
        self,
        root: Path,
        files: FileSystem,
        clock: Clock,
        damages: Damages,
        enter: Enter,
        index: Path | None = None,
    ) -> None:
        self._root = root
        self._files = files
        self._clock = clock
        self._damages = damages
        self._enter = enter
        self._lock, self._refused = enter()
        journal, writing = Journal(root / "log.jsonl", files, clock), lambda: self._writing(root)
        storage = SafeStorage(root / "library.json", files, damages, mends=not self.read_only, log=lambda: journal.end)
        self._catalogue = FolderCatalogue(storage, journal, writing, AwaitedFile(root / "awaited.json", files))
        self._safety = FolderSafety(root, files, clock, damages, writing)
        self._trash = FolderTrash(root, files, clock, journal, self._folder_at, writing)
        self.eraser = FolderEraser(root, files, clock, self._erasing, self._lose_index)
        self.undertaking = FolderUndertaking(root, files, clock, damages, writing)
        self._everywhere = CorrectionTable(storage, journal)
        self._settled: tuple[object, tuple[Correction, ...]] = (None, ())
        self._index = index
        self._begin_index = partial(
            Indexing, root / "articles", files, self._folder, self.corrections, index, lambda: not self.read_only
        )
        self._indexing = self._begin_index()

    @cached_property
    def place(self) -> Place | None:
        """Where the library lies that is not this computer's alone; None where it is."""
        return places.found(self._root, os.environ)

    @property
    def catalogue(self) -> FolderCatalogue:
        """What is kept beside the articles."""
        return self._catalogue

    @property
    def safety(self) -> FolderSafety:
        """What keeps the library from being lost."""
        return self._safety

    @property
    def trash(self) -> FolderTrash:
        """What the reader took away."""
        return self._trash

    def summaries(self) -> tuple[Summary, ...]:
        """Every article to be shown, the one opened last first; only what changed on the disk is read again."""
        return self._indexing.summaries()

    def listed(self) -> tuple[Summary, ...]:
        """The articles as the search index has them, without a look at their files; none where there is no index."""
        return self._indexing.listed()

    def search(self, query: Query, most: int, stop: Stop = lambda: False) -> Results:
        """What a query finds in articles, notes, quotations and names, at most so many of each."""
        asked = any(isinstance(it.what, Filter) and it.what.field is Field.PROJECT for it in query.fields)
        return self._indexing.search(query, self._catalogue.projects() if asked else (), most, stop)

    def rebuilding(self) -> Work | None:
        """What makes the search index anew, for another thread; None where it is whole."""
        return self._indexing.rebuilding(self._folder_apart)

    def forget_index(self) -> Work | None:
        """Throws the search index away; what makes it anew, or None where it is there again already.

        Raises LibraryUnwritable where another program keeps it.
        """
        if self._refused is not None:
            raise LibraryUnwritable(self._root, self._refused)
        if self._index is not None:
            self._lose_index()
        return self.rebuilding()

    def _lose_index(self) -> None:
        """An empty index in place of the one there is, of which nothing is left."""
        self._indexing.close(given_up=True)
        self._indexing = self._begin_index()

    def add(self, article: Article, original: BinaryIO, suffix: str) -> bool:
        """Keeps an article with its untouched file; a damaged one of the same text is mended or put in the trash.

        False where it was there and sound, or was mended. The folder is made under another name and then renamed, so
        that there is never half an article. Raises ValueError where the id is not that of the text.
        """
        if article.id != text_id(article.text, article.original_sha256):
            raise ValueError("the id is not that of the text")
        with self._writing(path := self._path(article.id)), self._indexing.changing(article.id):
            if self._files.mark(path) and self._folder_at(path, article.id).mended(article):
                return False
            made = building = path.with_name(path.name + UNFINISHED)
            try:
                ending = suffix if re.fullmatch(r"\.[a-z0-9]{1,12}", suffix) else ""
                self._folder_at(building, article.id).fill(article, _unchanged(original, article), ending)
                self._make_way(path)
                self._files.replace(building, path)
                made = path
                self._files.sync_folder(path.parent)
            except (OSError, FileUnreadable):
                with suppress(OSError):
                    self._files.remove(made)
                raise
            return True

    def article(self, id: str) -> Article:
        """The article of this id."""
        return self._folder(id).article()

    def describe(self, article: Article) -> None:
        """Keeps what is known of an article beside its text, in place of what was."""
        with self._writing(self._path(article.id)), self._indexing.changing(article.id):
            self._folder(article.id).describe(article)

    def state(self, article: str) -> State:
        """How far an article has been read."""
        return self._folder(article).state()

    def set_state(self, article: str, state: State) -> None:
        """Keeps how far an article has been read."""
        change = marking(state)
        with self._writing(self._path(article)), self._indexing.changing(article, change):
            self._folder(article).set_state(state)

    def notes(self, article: str) -> tuple[Note, ...]:
        """The notes of an article, in the order they were made."""
        return self._folder(article).notes()

    def save_note(self, note: Note) -> None:
        """Keeps a note, in place of the one of the same id if there is one."""
        id = note.target.article
        with self._writing(self._path(id)), self._indexing.changing(id, noting(note)):
            self._folder(id).save_note(note)

    def delete_note(self, note: Note) -> None:
        """Takes a note out of its article and into the trash."""
        id = note.target.article
        with self._writing(self._path(id)), self._indexing.changing(id, forgetting(note)):
            self._folder(id).delete_note(note, self._root / "trash")

    def corrections(self, article: str = "") -> tuple[Correction, ...]:
        """What the reader settled in an article, and what in all articles, in the order it was made."""
        own = self._folder(article).table(CorrectionTable).all() if article else ()
        mark = self._files.mark(self._root / "library.json")
        if self._settled[0] != mark:  # read once for many articles
            self._settled = mark, self._everywhere.all()
        return tuple(sorted((*own, *self._settled[1]), key=lambda it: (it.created, it.id)))

    def save_correction(self, correction: Correction) -> None:
        """Keeps a correction with its article, or for all articles, in place of the one of the same id."""
        with self._correcting(correction) as table:
            table.save(correction)

    def delete_correction(self, correction: Correction) -> None:
        """Takes a correction away."""
        with self._correcting(correction) as table:
            table.delete(correction)

    @contextmanager
    def _correcting(self, correction: Correction) -> Iterator[CorrectionTable]:
        """Around what writes a correction: where it is kept."""
        if correction.scope is Scope.EVERYWHERE:
            with self._writing(self._root):
                yield self._everywhere
        else:
            id = correction.article
            with self._writing(self._path(id)), self._indexing.changing(id):
                yield self._folder(id).table(CorrectionTable)

    def analysis(self, article: str, engine: str) -> Analysis | None:
        """The kept analysis of an article by this engine, by any where none is named, or None where there is none."""
        return self._folder(article).analysis(engine)

    def save_analysis(self, analysis: Analysis) -> None:
        """Keeps an analysis; one that cannot be kept is only made again."""
        if not self.read_only:
            with self._indexing.changing(analysis.article):
                self._folder(analysis.article).save_analysis(analysis)

    def unanalysed(self, engine: str) -> tuple[str, ...]:
        """The articles of which no analysis by this engine is kept, the one opened last first."""
        return self._indexing.unanalysed(engine)

    def problems(self) -> tuple[Problem, ...]:
        """The damaged files met since this was last asked, each once."""
        return self._damages.untold()

    def catch_up(self) -> None:
        """Brings the search index up to date, as another window may read it too."""
        self._indexing.catch_up()

    def close(self) -> None:
        """Lets another window write."""
        with ExitStack() as last:
            if self._lock is not None:
                last.callback(self._lock.release)
            self._indexing.close()

    def _path(self, id: str) -> Path:
        return path_of(self._root, id)

    def _folder(self, id: str) -> ArticleFolder:
        return self._folder_at(self._path(id), id)

    def _folder_at(self, path: Path, id: str) -> ArticleFolder:
        return ArticleFolder(path, id, self._files, self._damages, self._clock, mends=not self.read_only)

    def _folder_apart(self, id: str) -> ArticleFolder:
        """A folder for another thread, which mends nothing and reports nothing."""
        path, damages = self._path(id), Damages(self._files, self._clock)
        return ArticleFolder(path, id, self._files, damages, self._clock, mends=False)

    def _make_way(self, path: Path) -> None:
        """Moves the folder of an article that cannot be read to the trash."""
        if self._files.mark(path):
            self._files.replace(path, unused(self._root / "trash" / f"article-{stamp(self._clock())}", self._files))

    @contextmanager
    def _erasing(self) -> Iterator[None]:
        """Around an erasure: a backup that is under way would bring back what goes."""
        self._safety.end()
        with self._writing(self._root):
            yield

    @contextmanager
    def _writing(self, path: Path) -> Iterator[None]:
        """Around all that writes: raises LibraryUnwritable where that is refused or fails."""
        if self._refused is Unwritable.LOCKED:
            self._lock, self._refused = self._enter()
        if self._refused is not None:
            raise LibraryUnwritable(self._root, self._refused)
        if not self._files.mark(self._root):
            raise LibraryUnwritable(self._root, Unwritable.MISSING)
        if path == self._root:
            self._indexing.recheck()
        with writing(path):
            yield


def _unchanged(original: BinaryIO, article: Article) -> Iterator[bytes]:
    """The file's bytes piece by piece; raises FileUnreadable at the end unless they are those the article is of."""
    digest = hashlib.sha256()
    try:
        while chunk := original.read(_CHUNK):
            digest.update(chunk)
            yield chunk
    except OSError as error:
        raise FileUnreadable(article.source, Unreadable.CHANGED) from error
    if digest.hexdigest() != article.original_sha256:
        raise FileUnreadable(article.source, Unreadable.CHANGED)
