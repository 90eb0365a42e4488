"""Keeps the search index in step with the library's files, and does without where there is none."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from readback.core import matching
from readback.core.catalogue import Project, State
from readback.core.corrections import Correction
from readback.core.errors import ArticleMissing
from readback.core.items import Kept
from readback.core.library import Summary
from readback.core.notes import Note
from readback.core.ports import Stop
from readback.core.query import Query
from readback.core.search import Results
from readback.library.files import FileSystem
from readback.library.index import Index, Listed
from readback.library.index_writing import UNSETTLED, IndexWriter
from readback.library.rebuilding import Folders, Rebuilding, adopts, discard, lose, marks_of, opened, put, sweep
from readback.library.snapshots import Snapshot

FEW = 200
"""So many articles are indexed while somebody waits; more than that in the background."""

_FOR_NOW = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL})
"""What is wrong with no index, but keeps it from being written or read at the moment."""

_UNKNOWN: Listed = "", None

_T = TypeVar("_T")

Change = Callable[[IndexWriter, Summary], Summary]
"""A small change to what is indexed of an article, and what the shelf then shows of it."""

Late = tuple[str, str, str, Change]
"""A small change that waits: of which article, the state of its files before and after, and what is to be changed."""


class Indexing:
    """The index of one library: the file at `path`, or in memory where there is none.

    `writable` says whether this program has the library; one that has not reads the index that the other one keeps.
    `folders` gives the folders of articles, `settled` what the reader settled in all of them; `few` is how many are
    indexed while somebody waits.
    """

    def __init__(
        self,
        articles: Path,
        files: FileSystem,
        folders: Folders,
        settled: Callable[[], Sequence[Correction]],
        path: Path | None,
        writable: Callable[[], bool],
        few: int = FEW,
    ) -> None:
        self._articles, self._files, self._folders = articles, files, folders
        self._settled = settled
        self._path, self._writable, self._few = path, writable, few
        self._snapshot = Snapshot(articles.parent, files)
        self._index: Index | None = None
        self._writes = False
        self._listed: dict[str, Listed] = {}
        self._late: list[Late] = []
        self._read: dict[str, Listed] = {}
        self._whole: bool | None = None
        self._under_way: Rebuilding | None = None
        self._open()

    def summaries(self) -> tuple[Summary, ...]:
        """Every article to be shown, the one opened last first; only what changed on the disk is read again."""
        return _shown(self._refresh())

    def listed(self) -> tuple[Summary, ...]:
        """The articles as they were indexed, without a look at their files."""
        return _shown(self._listed)

    def search(self, query: Query, projects: Iterable[Project], limit: int, stop: Stop) -> Results:
        """What a query finds, `limit` of each kind: from the index, or by going through the library."""
        held = tuple(projects)
        found = self._ask(lambda index: index.search(query, matching.members(query, held), limit, stop))
        if found is not None:
            return found
        search = matching.Search(query, held, limit)
        for kept in self._kept(None):
            if stop():
                return Results()
            search.look(kept)
        return search.results()

    def answer(
        self,
        question: Callable[[Index], _T],
        look: Callable[[Iterator[Kept]], _T],
        articles: Sequence[str] | None = None,
    ) -> _T:
        """What the index answers to a question, or else what a look at some articles, or at all, gives."""
        found = self._ask(question)
        return look(self._kept(articles)) if found is None else found

    def unanalysed(self, engine: str) -> tuple[str, ...]:
        """The articles of which no analysis by an engine is kept, the one opened last first."""
        done = self._ask(lambda index: index.analysed(engine))
        if done is None:
            return tuple(it.id for it in self.summaries() if self._folders(it.id).analysis(engine) is None)
        return tuple(it.id for it in self.summaries() if it.id not in done)

    def recheck(self) -> None:
        """Looks at all files again before the next answer: something else than one article is being changed."""
        self._whole = None

    @contextmanager
    def changing(self, id: str, change: Change | None = None) -> Iterator[None]:
        """Around what writes to an article: brings the index up to date; a small change waits until it is asked.

        Where the writing fails, or the index cannot be written, or the program ends before, the state of the article's
        files tells it later.
        """
        folder = self._folders(id)
        before = folder.mark()
        yield
        if not self._may_write():
            return
        if change is None:
            self.catch_up()
            self._put([id])
        else:
            self._late.append((id, before, folder.mark(), change))

    def catch_up(self, *, last: bool = False) -> None:
        """Makes the small changes that waited; an article that was not as it was indexed is indexed as a whole.

        The `last` time it is not: what its files hold by then is met, and told, when the library is next opened.
        """
        late, self._late = self._late, []
        if late:
            changed = self._try(lambda index: _made(index, late, self._listed)) or {}
            self._listed.update(changed)
            self._put([] if last else sorted({id for id, *_ in late} - changed.keys()))

    def rebuilding(self, folders: Folders) -> Rebuilding | None:
        """What makes the index anew, on another thread and with these folders; None where that need not be."""
        if self._path is None or not self._may_write() or self._is_whole():
            return None
        shelf = self._refresh()
        if self._whole:
            return None
        ids = sorted(shelf, key=lambda id: _since(shelf[id]))
        self._under_way = Rebuilding(ids, folders, self._settled(), self._path)
        return self._under_way

    def close(self, *, given_up: bool = False) -> None:
        """Lets go of the index, once it has every small change; one that is `given_up` is taken away."""
        if not given_up:
            self.catch_up(last=True)
            self._snapshot.keep(self._index, self._writable)
        self._let_go()
        if given_up:
            lose(self._path, self._under_way, self._snapshot)

    def _let_go(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def _may_write(self) -> bool:
        return self._path is None or self._writable()

    def _open(self) -> None:
        """Opens the index; one that cannot be used is made anew, by whoever may."""
        self._let_go()
        self._writes, self._listed = self._may_write(), {}
        for attempt in range(2):
            try:
                kept = None if attempt else self._snapshot.read()
                self._index = opened(self._path, writes=self._writes, kept=kept)
                self._listed = self._index.listed()
            except (sqlite3.Error, OSError, ValueError) as error:
                if self._is_for_now(error):
                    return
            else:
                return

    def _is_for_now(self, error: Exception) -> bool:
        """Whether an index is only out of reach; one that is damaged is thrown away, by whoever may."""
        self._let_go()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _FOR_NOW:
            return True
        if self._writes and self._path is not None:
            discard(self._path)
        return False

    def _ask(self, question: Callable[[Index], _T]) -> _T | None:
        """What the index answers; None where there is none, or it has not everything."""
        self.catch_up()
        if not self._is_whole():
            self._refresh()
        return self._try(question) if self._whole else None

    def _is_whole(self) -> bool:
        """Whether the index has everything, and its file is still there: it may be deleted at any time."""
        if self._index is not None and self._index.gone():
            self._open()
            self._whole = False
        return bool(self._whole)

    def _try(self, work: Callable[[Index], _T]) -> _T | None:
        """What the index gives; None where it cannot, and one that is damaged is made anew."""
        if self._index is None or self._writes != self._may_write():
            self._open()
        if self._index is None:
            return None
        try:
            return work(self._index)
        except (sqlite3.Error, ValueError) as error:  # a value that was not written so is damage too
            self._whole = False
            if not self._is_for_now(error):
                self._open()
            return None

    def _refresh(self) -> dict[str, Listed]:
        """Looks at the state of all files, and indexes those few that changed; the others are only read."""
        self.catch_up()
        if self._path is not None and self._may_write() and adopts(self._path, self._let_go):
            self._open()
        self._resettle()
        marks = marks_of(self._articles, self._files)
        changed = self._changed(marks)
        if self._may_write():
            changed = self._index_few(changed, marks)
            self._whole = self._index is not None and not changed
        else:
            if changed:  # the other program may have indexed them since
                self._open()
                changed = self._changed(marks)
            self._whole = self._index is not None and len(changed) <= self._few
        read = {id: self._read_of(id, marks[id]) for id in changed}
        return {id: read.get(id) or self._listed[id] for id in marks}

    def _changed(self, marks: Mapping[str, str]) -> list[str]:
        """The articles whose files are not as they were when they were indexed."""
        return [id for id, mark in marks.items() if self._listed.get(id, _UNKNOWN)[0] not in {mark, UNSETTLED}]

    def _index_few(self, changed: list[str], marks: Mapping[str, str]) -> list[str]:
        """Indexes what changed, if it is not too much, and some of what is unsettled; what is left that changed."""
        few = len(marks) if self._path is None else self._few
        if len(changed) > few:
            return changed
        unsettled = [id for id, (state, _) in self._listed.items() if state == UNSETTLED and id in marks]
        done = self._put([*changed, *unsettled][:few])
        if gone := [id for id in self._listed if id not in marks]:
            self._try(lambda index: _drop_from(index, gone))
            self._listed = {id: it for id, it in self._listed.items() if id in marks}
        if len(changed) > self._few:
            self._snapshot.keep(self._index, self._writable)
        return [id for id in changed if id not in done]

    def _resettle(self) -> None:
        """Counts as unsettled the articles about which something was settled since, in all articles."""
        if self._may_write():
            settled = self._settled()
            for id in self._try(lambda index: index.resettle(settled)) or ():
                self._listed[id] = UNSETTLED, self._listed[id][1]

    def _put(self, ids: Sequence[str]) -> dict[str, Listed]:
        """Indexes articles as their files are now, swept up; those that were."""
        if not ids:
            return {}
        for id in ids if self._writable() else ():
            sweep(self._articles / id, self._files)
        settled = self._settled()
        done = self._try(lambda index: _put_in(index, ids, self._folders, settled)) or {}
        self._listed.update(done)
        return done

    def _read_of(self, id: str, mark: str) -> Listed:
        """What the shelf shows of an article that is not in the index as it is now."""
        known = self._read.get(id)
        if known is None or known[0] != mark:
            known = self._read[id] = mark, self._folders(id).summary()
        return known

    def _kept(self, articles: Sequence[str] | None) -> Iterator[Kept]:
        """What is kept of some articles and drafts, or of all that are shown, the one opened last first."""
        shown = dict.fromkeys(summary.id for summary in self.summaries())
        for id in shown if articles is None else filter(shown.__contains__, articles):
            with suppress(ArticleMissing):  # damaged since it was listed: that is reported
                yield self._folders(id).whole(self._settled())[0]


def _made(index: Index, late: Sequence[Late], listed: Mapping[str, Listed]) -> dict[str, Listed]:
    """Makes small changes; the articles of which all could be made, as the index has them now."""
    made, others = dict[str, Listed](), set[str]()
    with index.writing() as writer:
        for id, before, mark, change in late:
            known, summary = made.get(id) or listed.get(id, _UNKNOWN)
            if summary is None or summary.draft or known != before:  # the text of a draft is not there
                others.add(id)
            else:
                writer.set_mark(id, mark)
                made[id] = mark, change(writer, summary)
    return {id: made[id] for id in made.keys() - others}


def _put_in(index: Index, ids: Iterable[str], folders: Folders, settled: Sequence[Correction]) -> dict[str, Listed]:
    with index.writing() as writer:
        return {id: put(writer, folders(id), id, settled) for id in ids}


def _drop_from(index: Index, ids: Iterable[str]) -> None:
    with index.writing() as writer:
        for id in ids:
            writer.drop(id)


def _shown(listed: Mapping[str, Listed]) -> tuple[Summary, ...]:
    """What the shelf shows, the one opened last first."""
    shown = [summary for _, summary in listed.values() if summary is not None]
    return tuple(sorted(shown, key=lambda summary: summary.opened, reverse=True))


def _since(listed: Listed) -> float:
    """When an article was opened; one that is not shown comes first."""
    return listed[1].opened.timestamp() if listed[1] else 0.0


def noting(note: Note) -> Change:
    """A note that is saved."""
    return lambda writer, summary: replace(summary, notes=writer.put_note(note))


def forgetting(note: Note) -> Change:
    """A note that is deleted."""
    return lambda writer, summary: replace(summary, notes=writer.drop_note(note))


def marking(state: State) -> Change:
    """An article that is read, or is not."""

    def change(writer: IndexWriter, summary: Summary) -> Summary:
        writer.set_state(summary.id, state)
        return replace(summary, read=state.read, seen=state.seen)

    return change
