"""One article's folder: what is read from its files and written to them."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from tinydb import TinyDB, where
from tinydb.table import Document

from readback.core.analysis import Analysis
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.catalogue import State
from readback.core.corrections import Correction
from readback.core.errors import ArticleMissing, LibraryUnwritable, Unwritable
from readback.core.items import Kept
from readback.core.library import Damage, Summary
from readback.core.notes import Note
from readback.core.rows import named_in, said_in
from readback.library import conflicts
from readback.library.corrections import corrections_of
from readback.library.damages import Clock, Damages, stamp, unused
from readback.library.files import BACKUP, UNFINISHED, EvictedError, FileSystem
from readback.library.journal import Deed, Journal
from readback.library.records import (
    Record,
    analysis_of,
    analysis_record,
    article_of,
    article_record,
    note_of,
    note_record,
    state_of,
    state_record,
    summary_of,
)
from readback.library.sealed import DamagedError, NewerError, sealed, unsealed
from readback.library.storage import LostError, SafeStorage, Tables

_T = TypeVar("_T")

_OF_THE_FOLDER = {"article", "state", "log"}
"""The tables that say something of the folder they stand in; the others hold what the reader wrote."""


def path_of(root: Path, id: str) -> Path:
    """Where a library in a folder keeps the article of this id. Raises ArticleMissing where there is no such id."""
    if not re.fullmatch("[0-9a-f]{64}", id):
        raise ArticleMissing(id)
    return root / "articles" / id


class ArticleFolder:
    """The files of the article with this id; ArticleMissing is raised where they cannot be read."""

    def __init__(
        self, path: Path, id: str, files: FileSystem, damages: Damages, clock: Clock, *, mends: bool = True
    ) -> None:
        self.path = path
        self._id = id
        self._files = files
        self._damages = damages
        self._clock = clock
        self._mends = mends
        self._journal = journal = Journal(path / "log.jsonl", files, clock)
        self._storage = SafeStorage(path / "article.json", files, damages, mends=mends, log=lambda: journal.end)

    def fill(self, article: Article, original: Iterable[bytes], suffix: str) -> None:
        """Makes the folder and all that stands in it from the start. Raises OSError, leaving what there is so far.

        The backup is a file of its own from the start, so that even an article without notes can be restored.
        """
        self._files.make_folder(self.path)
        self._files.write(self.path / f"original{suffix}", original)
        self._files.write(self.path / "text.txt", [_encoded(article.text)])
        with self._journal.entry(Deed.ARTICLE_ADDED):
            with self._storage.database() as database:
                database.table("article").insert({**article_record(article), "rules": []})
            self._files.write(self.path / f"article.json{BACKUP}", [self._files.read(self.path / "article.json")])
            self._files.sync_folder(self.path)

    def mended(self, article: Article) -> bool:
        """Whether the article's record is there; its text is written again if that is all that was lost.

        Raises OSError, and LibraryUnwritable where a newer version of the program wrote the record.
        """
        try:
            known = self._storage.read()
        except NewerError as error:
            raise LibraryUnwritable(self.path, Unwritable.NEWER) from error
        except LostError:
            return False
        if not known:
            return False
        try:
            self._text(article.original_sha256)
        except ArticleMissing:
            self._journal.recall(known)
            with self._journal.entry(Deed.TEXT_RESTORED):
                self._files.save(self.path / "text.txt", _encoded(article.text))
                self._storage.write(known)  # only so that the end of the log is known
        return True

    def named(self) -> tuple[str, str]:
        """The id and the title that stand in the article's record."""
        record = self._record(self._tables())
        return str(record["id"]), str(record["title"])

    def written(self) -> Tables:
        """What the reader wrote."""
        return {name: rows for name, rows in self._tables().items() if name not in _OF_THE_FOLDER}

    def absorb(self, written: Tables) -> None:
        """Adds what the reader wrote in another folder of the same article and what is not here. Raises OSError."""
        with self._storage.database() as database:
            for name, rows in written.items():
                table = database.table(name)
                known = {row.get("id") for row in table}
                new = [dict(row) for row in rows.values() if row.get("id") not in known]
                if new:
                    table.insert_multiple(new)

    def article(self) -> Article:
        """The article; what a service for syncing put into its folder is set aside."""
        if self._mends:
            conflicts.set_aside(self.path.parent.parent, self.path, self._files, self._damages)
        record = self._record(self._tables())
        return article_of(record, self._text(record["original_sha256"]))

    def mark(self) -> str:
        """What changes whenever anything of the article may have changed.

        A file that is written anew, as all are, changes the mark of its folder; a record may be changed in its place.
        """
        return mark_of(self._files.mark(self.path), self._files.mark(self.path / "article.json"))

    def summary(self) -> Summary | None:
        """What the shelf shows; None where the article cannot be read or has a newer version.

        Whether the text is sound is not looked at.
        """
        try:
            tables = self._tables()
            record = self._record(tables)
        except ArticleMissing:
            return None
        return self._summary(tables, record)

    def whole(self, settled: Iterable[Correction]) -> tuple[Kept, Summary | None]:
        """All that can be found of the article, and what the shelf shows of it; `settled` is what is so everywhere."""
        tables = self._tables()
        record = self._record(tables)
        article = article_of(record, self._text(record["original_sha256"]))
        notes, analysis = _notes(tables), self._analysis()
        if analysis is None or article.draft:
            engine = analysis.engine if analysis is not None else ""
            return Kept(article, notes, engine=engine), self._summary(tables, record)
        corrected = apply(analysis, article, (*corrections_of(tables), *settled))
        rows = named_in(article, corrected), said_in(article, corrected)
        kept = Kept(article, notes, *rows, engine=analysis.engine, language=analysis.language)
        return kept, self._summary(tables, record)

    def _summary(self, tables: Tables, record: Record) -> Summary | None:
        there = self._files.mark(self.path / "text.txt") or self._comes_back(record["original_sha256"])
        return summary_of(tables, record) if there and not record.get("superseded") else None

    def describe(self, article: Article) -> None:
        """Replaces what is known of the article beside its text. Raises OSError."""
        with self._changing(Deed.ARTICLE_DESCRIBED) as database:
            database.table("article").update(article_record(article))

    def state(self) -> State:
        """How far the article has been read."""
        tables = self._tables()
        self._record(tables)
        return state_of(tables)

    def set_state(self, state: State) -> None:
        """Replaces how far the article has been read. Raises OSError."""
        tables = self._tables()
        self._record(tables)
        with self._storage.database(tables) as database:
            database.table("state").upsert(Document(state_record(state), doc_id=1))

    def original(self) -> tuple[bytes, str]:
        """The bytes of the file as it was opened, and the ending of its name."""
        for path in self._files.names(self.path, "original*"):
            try:
                return self._files.read(path), path.suffix
            except OSError as error:
                self._damages.report(path, _out_of_reach(error))
        raise ArticleMissing(self._id)

    def notes(self) -> tuple[Note, ...]:
        """The notes in the order they were made."""
        tables = self._tables()
        self._record(tables)
        return _notes(tables)

    def save_note(self, note: Note) -> None:
        """Adds a note or replaces the one of its id. Raises OSError."""
        with self._changing(Deed.NOTE_SAVED, note.id) as database:
            database.table("notes").upsert(note_record(note), where("id") == note.id)

    def delete_note(self, note: Note, trash: Path) -> None:
        """Moves the note of this id, if there is one, to a file in the trash. Raises OSError."""
        tables = self._tables()
        about = {"article": self._id, "title": self._record(tables)["title"]}
        kept = next((row for row in tables.get("notes", {}).values() if row["id"] == note.id), None)
        if kept is None:
            return
        deleted = self._clock()
        grave = unused(trash / f"note-{stamp(deleted)}.json", self._files)
        with self._journal.entry(Deed.NOTE_DELETED, note.id):
            self._files.save(grave, sealed({**about, "deleted": deleted.isoformat(), "note": kept}))
            try:
                with self._storage.database(tables) as database:
                    database.table("notes").remove(where("id") == note.id)
            except OSError:
                with suppress(OSError):
                    self._files.remove(grave)
                raise

    def table(self, of: Callable[[SafeStorage, Journal], _T]) -> _T:
        """A table of what the reader settled in the article."""
        self._record(self._tables())
        return of(self._storage, self._journal)

    def analysis(self, engine: str) -> Analysis | None:
        """The kept analysis by this engine, or by any where none is named; None where it is missing or damaged."""
        analysis = self._analysis()
        return analysis if analysis is not None and engine in {"", analysis.engine} else None

    def _analysis(self) -> Analysis | None:
        try:
            return analysis_of(unsealed(self._files.read(self.path / "analysis.json")))
        except (OSError, DamagedError, NewerError, KeyError, TypeError, ValueError):
            return None

    def save_analysis(self, analysis: Analysis) -> None:
        """Keeps an analysis if it can; it does not wait for the disk, since a damaged one is only made again."""
        path = self.path / "analysis.json"
        unfinished = path.with_name(path.name + UNFINISHED)
        with suppress(OSError):
            self._files.write(unfinished, [sealed(analysis_record(analysis))], durable=False)
            self._files.replace(unfinished, path)

    @contextmanager
    def _changing(self, deed: Deed, note: str | None = None) -> Iterator[TinyDB]:
        """Around what changes the tables; it is in the log before they are written. Raises OSError."""
        tables = self._tables()
        self._record(tables)
        with self._journal.entry(deed, note), self._storage.database(tables) as database:
            yield database

    def _tables(self) -> Tables:
        try:
            tables = self._storage.read() or {}
            self._journal.recall(tables)
        except (LostError, NewerError) as error:
            raise ArticleMissing(self._id) from error
        except OSError as error:  # out of reach rather than damaged: it stays where it is
            self._damages.report(self.path / "article.json", _out_of_reach(error))
            raise ArticleMissing(self._id) from error
        return tables

    def _record(self, tables: Tables) -> Record:
        for record in tables.get("article", {}).values():
            return dict(record)
        raise ArticleMissing(self._id)

    def _comes_back(self, original_sha256: str) -> bool:
        """Whether a text that is missing was restored."""
        with suppress(ArticleMissing):
            self._text(original_sha256)
            return True
        return False

    def _text(self, original_sha256: str) -> str:
        """The text, which is what its id says or is not used; a file of pictures has none, and the file's hash."""
        path = self.path / "text.txt"
        raw = kept = None
        try:
            raw = self._files.read(path)
        except EvictedError as error:
            self._damages.report(path, Damage.EVICTED)
            raise ArticleMissing(self._id) from error
        except OSError:
            pass
        if raw is not None and _is_text(self._id, raw, original_sha256):
            return _decoded(raw)
        if raw is not None and self._mends:
            kept = self._damages.set_aside(path)
        for earlier in self._damages.earlier(path):
            if _is_text(self._id, earlier, original_sha256):
                if self._mends and not self._files.mark(path):
                    with suppress(OSError):  # what is read is right all the same; the next reading tries again
                        self._files.save(path, earlier)
                self._damages.report(path, Damage.FROM_BACKUP, kept)
                return _decoded(earlier)
        self._damages.report(path, Damage.SET_ASIDE, kept)
        raise ArticleMissing(self._id)


def _is_text(id: str, raw: bytes, original_sha256: str) -> bool:
    return hashlib.sha256(raw).hexdigest() == id or (not raw and original_sha256 == id)


def mark_of(folder: object, record: object) -> str:
    """The mark of an article, from those of its folder and its record."""
    return f"{folder} {record}"


def _notes(tables: Tables) -> tuple[Note, ...]:
    notes = map(note_of, tables.get("notes", {}).values())
    return tuple(sorted(notes, key=lambda note: note.created))


def _out_of_reach(error: OSError) -> Damage:
    return Damage.EVICTED if isinstance(error, EvictedError) else Damage.SET_ASIDE


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogatepass")
