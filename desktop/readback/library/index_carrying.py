"""Finds in the index the articles that may carry a quotation: by runs of its words and by its rare words.

FTS5 keeps where each word stands, so a run of words is asked for as a phrase, and nothing is kept a second time. What
is asked is bounded: of each quotation a few runs and a few words, the rarest, and of each so many articles at most; but
of one that is followed through the whole library all runs, and all articles that have them.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from readback.core.quotecheck.runs import (
    RUN,
    Run,
    Scale,
    around,
    best,
    having,
    name_of,
    parted,
    passages,
    runs_of,
    sought,
    spoken,
    together,
    words_wanted,
)
from readback.core.quotecheck.seeking import Carrier, Holdings, Wanted
from readback.core.search import HitKind, Item
from readback.core.text import Span
from readback.core.words import in_a_row, words_of
from readback.library.index_finding import ROWS
from readback.library.index_rows import EACH, article_of

_RUNS, _WORDS = 10, 6
"""So many runs and so many single words of a quotation are looked for."""

_MANY = 400
"""What so many articles have says nothing any more: no more of them are looked at."""

_FREQUENT = range(_MANY)
"""Stands for the rows of what so many have; which these are does not matter."""

_KEPT = 4000
"""The rows of so many words are kept."""

_NEAR = 15
"""Some words of a quotation that was shortened stand so near to each other, in words."""


class CarrierFinder:
    """Searches one index."""

    def __init__(self, database: sqlite3.Connection, *, fts: bool) -> None:
        self._db = database
        self._fts = fts
        self._known: dict[Run, Sequence[int]] = {}
        self._state: tuple[int, ...] = ()

    def holdings(self) -> Holdings:
        """How much quotations are held against."""
        sources = "FROM article WHERE shown AND NOT draft AND NOT own"
        count, scans = self._db.execute(f"SELECT count(*), coalesce(sum(scan), 0) {sources}").fetchone()
        languages = self._db.execute(f"SELECT DISTINCT language {sources} AND language <> ''")
        return Holdings(count, scans, frozenset(language for (language,) in languages))

    def carrying(self, wanted: Sequence[Wanted], most: int) -> tuple[tuple[Carrier, ...], ...]:
        """For each quotation the articles that may carry it, at most so many, the likeliest first."""
        articles = self.holdings().sources
        matches = self._phrases(wanted) if self._fts else self._scanned(wanted)
        found = [self._best(it, held, articles, most) for it, held in zip(wanted, matches, strict=True)]
        return tuple(
            together(self._spoken(it, articles, most), carriers, it, most) if it.among else carriers
            for it, carriers in zip(wanted, found, strict=True)
        )

    def _best(
        self, wanted: Wanted, matches: Mapping[Run, Sequence[int]], articles: int, most: int
    ) -> tuple[Carrier, ...]:
        """The articles in which most is met, of those that may be sources."""
        scale = Scale(articles, {run: max(1, len(rows)) for run, rows in matches.items()})
        likely = self._sources(best(matches, scale, every=wanted.every))
        near, far = parted(likely, wanted, most)
        items = self._items(likely[id] for id in near)
        held = {id: [run for run, rows in matches.items() if likely[id] in rows] for id in near}
        carriers = (Carrier(id, passages(items[id], _with_words(held[id]), scale)) for id in near)
        return tuple(it for it in carriers if it.passages) + tuple(map(Carrier, far))

    def _sources(self, ranked: Iterable[int]) -> dict[str, int]:
        """The ids and rows of some articles, in their order, but for the reader's own stories."""
        asked = "SELECT id, key FROM article WHERE id IN (SELECT value FROM json_each(?)) AND NOT draft AND NOT own"
        rows = list(ranked)
        keys: dict[int, str] = dict(self._db.execute(asked, (json.dumps(rows),)))
        return {keys[row]: row for row in rows if row in keys}

    def _items(self, rows: Iterable[int]) -> dict[str, Item]:
        """The articles of these rows, by their ids."""
        found = (article_of(row[1:]) for row in self._db.execute(ROWS[HitKind.ARTICLE], (json.dumps(list(rows)),)))
        return {it.article: it for it in found}

    def _phrases(self, wanted: Sequence[Wanted]) -> list[dict[Run, Sequence[int]]]:
        """The rows that have the rarest runs and words of each quotation."""
        words = {word for it in wanted if not it.among for word in words_wanted(it)}
        rows = self._rows_of(words)
        return [self._named(it) if it.among else self._rarest(it, rows) for it in wanted]

    def _rows_of(self, words: Iterable[Run]) -> Mapping[Run, Sequence[int]]:
        """The rows that have each of some words, those of frequent ones as they stand for it; kept for the next look.

        They are kept as long as nothing is written: most words of a draft are met again and again in it.
        """
        state = (*self._db.execute("PRAGMA data_version").fetchone(), self._db.total_changes)
        if state != self._state or len(self._known) > _KEPT:
            self._state, self._known = state, {}
        for word in words:
            if word not in self._known:
                rows = self._rows(_phrase(word))
                self._known[word] = _FREQUENT if len(rows) == _MANY else rows
        return self._known

    def _named(self, wanted: Wanted) -> dict[Run, Sequence[int]]:
        """The rows that name the speaker, and have what is sought of it anywhere: perhaps in no marks."""
        name = name_of(wanted.speaker)
        found = {run: self._rows(f'{_phrase(run)} AND "{name}"') for run in sought(wanted)} if name else {}
        return {run: held for run, held in found.items() if held}

    def _rarest(self, wanted: Wanted, rows: Mapping[Run, Sequence[int]]) -> dict[Run, Sequence[int]]:
        def rarity(run: Run) -> float:
            return sum(1 / (1 + len(rows[word,])) for word in run)

        every = runs_of(wanted)
        # from all over the quotation: parts of it may be elsewhere
        each = 1 if wanted.every else -(-len(every) // _RUNS) or 1
        runs = [max(every[at : at + each], key=rarity) for at in range(0, len(every), each)]
        words = sorted(words_wanted(wanted), key=rarity, reverse=True)
        most = -1 if wanted.every else _MANY
        found: dict[Run, Sequence[int]]
        found = {run: self._rows(_phrase(run), most) for run in runs if all(rows[word,] for word in run)}
        found |= {word: rows[word] for word in (words if wanted.every else words[:_WORDS]) if len(rows[word]) < _MANY}
        together = [word for (word,) in words if rows[word,]][: RUN + 1]
        if len(together) > 1:
            near = " ".join(f'"{word}"' for word in together)
            found[tuple(together)] = self._rows(f"NEAR({near}, {_NEAR})", most)
        return {run: held for run, held in found.items() if held}

    def _rows(self, expression: str, most: int = _MANY) -> list[int]:
        sql = "SELECT rowid FROM article_words WHERE article_words MATCH ? LIMIT ?"
        return [row[0] for row in self._db.execute(sql, (expression, most))]

    def _scanned(self, wanted: Sequence[Wanted]) -> list[dict[Run, Sequence[int]]]:
        """The rows that have runs and words of each quotation, where only a look at all texts can tell."""
        found = [dict[Run, list[int]]() for _ in wanted]
        runs = [sought(it) if it.among else (*runs_of(it), *words_wanted(it)) for it in wanted]
        names = [name_of(it.speaker) if it.among else "" for it in wanted]
        for article, plain in self._db.execute("SELECT article, plain FROM body") if wanted else ():
            row = in_a_row(plain)
            for number, these in enumerate(runs):
                if wanted[number].among and not (names[number] and having(row, ((names[number],),))):
                    continue
                for run in having(row, these):
                    found[number].setdefault(run, []).append(article)
        return [dict(it) for it in found]

    def _spoken(self, wanted: Wanted, articles: int, most: int) -> tuple[Carrier, ...]:
        """The articles in which the speaker says most of what is wanted."""
        name, words = name_of(wanted.speaker), [word for (word,) in words_wanted(wanted)]
        if not name or not words:
            return ()
        runs = (*runs_of(wanted), *words_wanted(wanted))
        held = (
            (str(id // EACH), Span(*json.loads(spans)[0]), having(in_a_row(plain.rpartition("\n")[0]), runs))
            for id, spans, plain, speaker in self._said(name, words, -1 if wanted.every else _MANY)
            if name in words_of(speaker)
        )
        found = spoken((it for it in held if it[2]), articles)
        rows = self._sources(map(int, found))
        near, far = parted(rows, wanted, most)
        items = self._items(rows[id] for id in near)
        carriers = (Carrier(id, around(found[str(rows[id])], _paragraphs(items[id]))) for id in near)
        return (*carriers, *map(Carrier, far))

    def _said(self, name: str, words: Sequence[str], most: int) -> list[tuple[int, str, str, str]]:
        """What somebody of a name says with any of some words: number, spans, folded words and speaker."""
        read = "SELECT q.id, x.spans, x.plain, q.speaker FROM quotation q JOIN quotation_text x ON x.quotation = q.id"
        if not self._fts:
            found = self._db.execute(f"{read} WHERE instr(q.speaker_plain, ?)", (name,))
            return found.fetchall()
        any_of = " OR ".join(f'"{word}"' for word in words)
        rows = self._db.execute(
            "SELECT rowid FROM quotation_words WHERE quotation_words MATCH ? ORDER BY rank LIMIT ?",
            (f'speaker : "{name}" AND words : ({any_of})', most),
        )
        ids = json.dumps([row[0] for row in rows])
        return self._db.execute(f"{read} WHERE q.id IN (SELECT value FROM json_each(?))", (ids,)).fetchall()


def _phrase(run: Run) -> str:
    return f'"{" ".join(run)}"'


def _paragraphs(item: Item) -> list[Span]:
    """The paragraphs of an article's own text."""
    starts = [start for start in item.starts if start < item.own]
    ends = [*(start - 1 for start in starts[1:]), item.own]
    return [Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]


def _with_words(runs: Iterable[Run]) -> frozenset[Run]:
    """Some runs, and the single words of them."""
    return frozenset(it for run in runs for it in (run, *((word,) for word in run)))
