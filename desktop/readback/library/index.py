"""The search index: one SQLite file, made of the library's files, that may be deleted at any time."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from readback.core.analysis import Kind
from readback.core.corrections import Correction
from readback.core.library import Summary
from readback.core.links import Linkable, LinkKind
from readback.core.ports import Stop
from readback.core.query import Query
from readback.core.quotecheck.seeking import Carrier, Holdings, Wanted
from readback.core.rows import Named, Said, Used
from readback.core.search import Results
from readback.library.index_carrying import CarrierFinder
from readback.library.index_conditions import Inside
from readback.library.index_finding import IndexFinder
from readback.library.index_schema import connect, has_fts
from readback.library.index_writing import IndexWriter

Listed = tuple[str, Summary | None]
"""The state of an article's files when it was indexed, and what the shelf shows of it."""


class Index:
    """An index that is open, in a file or, where there is no path, in memory; used from one thread.

    All its methods raise sqlite3.Error where the file is damaged or another program has it. Without `fts` it goes
    through all words. One that is made `alone`, where nobody sees it, is lost if that is broken off;
    one in memory begins as what was `kept` of one.
    """

    def __init__(
        self,
        path: Path | None,
        *,
        fts: bool | None = None,
        writes: bool = True,
        alone: bool = False,
        kept: bytes | None = None,
    ) -> None:
        if fts is None:
            with closing(sqlite3.connect(":memory:")) as probe:
                fts = has_fts(probe)
        self._db = connect(path, fts=fts, writes=writes, alone=alone, kept=kept)
        self._path, self._file = path, _file_at(path)
        self._writer = IndexWriter(self._db, fts=fts)
        self._finder = IndexFinder(self._db, fts=fts)
        self._carriers = CarrierFinder(self._db, fts=fts)

    @contextmanager
    def writing(self) -> Iterator[IndexWriter]:
        """What writes, in one transaction: all of it is kept or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._writer
            self._db.execute("COMMIT")
        except BaseException:
            self._writer.forget()
            if self._db.in_transaction:  # some errors have ended it already
                self._db.execute("ROLLBACK")
            raise

    def listed(self) -> dict[str, Listed]:
        """Every article that was indexed, by its id."""
        return {id: (mark, summary) for id, mark, summary in self._finder.listed()}

    def search(self, query: Query, inside: Inside, limit: int, stop: Stop) -> Results:
        """What a query finds, `limit` of each kind; `inside` are the articles of the projects that it names."""
        return self._finder.search(query, inside, limit, stop)

    def named(self, articles: Sequence[str] | None, kind: Kind) -> tuple[Named, ...]:
        """The names of a kind in some articles, or in all."""
        return self._finder.named(articles, kind)

    def said(self, articles: Sequence[str] | None) -> tuple[Said, ...]:
        """The quotations of some articles, or of all."""
        return self._finder.said(articles)

    def names(self, kind: Kind) -> tuple[Used, ...]:
        """The names of a kind in all articles, those in most of them first."""
        return self._finder.names(kind)

    def tags(self) -> tuple[Used, ...]:
        """The tags of all notes, the most frequent first."""
        return self._finder.tags()

    def headings(self, typed: str, most: int) -> tuple[Linkable, ...]:
        """At most so many notes whose first line holds what is typed."""
        return self._finder.headings(typed, most)

    def called(self, words: str) -> tuple[Linkable, ...]:
        """What is so called: articles, people, and notes."""
        return self._finder.called(words)

    def linking(self, kind: LinkKind, targets: Collection[str]) -> tuple[Linkable, ...]:
        """The notes with a link that leads to one of these targets."""
        return self._finder.linking(kind, targets)

    def carrying(self, wanted: Sequence[Wanted], most: int) -> tuple[tuple[Carrier, ...], ...]:
        """For each quotation the articles that may carry it."""
        return self._carriers.carrying(wanted, most)

    def holdings(self) -> Holdings:
        """How much quotations are held against."""
        return self._carriers.holdings()

    def analysed(self, engine: str) -> frozenset[str]:
        """The articles of which an analysis by this engine was indexed."""
        return frozenset(row[0] for row in self._db.execute("SELECT key FROM article WHERE engine = ?", (engine,)))

    def resettle(self, settled: Sequence[Correction]) -> tuple[str, ...]:
        """Remembers what is settled in all articles; those that were indexed when something else was."""
        new = {repr(it): it for it in settled}
        known = self._writer.settled()
        if known.keys() == new.keys():
            return ()
        names = {name for key in known.keys() ^ new.keys() for name in known.get(key) or _names(new[key])}
        articles = self._finder.naming(sorted(names))
        with self.writing() as writer:
            writer.settle({key: _names(it) for key, it in new.items()}, articles)
        return articles

    def whole(self) -> bytes:
        """All of it, to be kept and begun with again."""
        return self._db.serialize()

    def gone(self) -> bool:
        """Whether the file was deleted, or replaced by another one; what is open would go on with it unseen."""
        return _file_at(self._path) != self._file

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()


def _file_at(path: Path | None) -> tuple[int, int] | None:
    """What tells the file at a path from all others; None where there is none."""
    try:
        state = path.stat() if path else None
    except OSError:
        return None
    return (state.st_dev, state.st_ino) if state else None


def _names(it: Correction) -> list[str]:
    """The names that a correction is about."""
    return [name for name in (it.of.name if it.of else "", it.to.name if it.to else "", it.called) if name]
