"""Finds in the index what a query asks for."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from readback.core.analysis import Kind
from readback.core.items import person_item
from readback.core.library import Summary
from readback.core.linkables import article_linkable, in_order, people, target_key
from readback.core.links import Linkable, LinkKind, begins, key_of
from readback.core.ports import Stop
from readback.core.query import Query, Term
from readback.core.rows import Named, Said, Used
from readback.core.search import Hit, HitKind, Item, Results, Widened, hit_of, kinds_of, sought
from readback.core.text import Span
from readback.core.widening import with_endings, wordy
from readback.core.words import Words, words_of
from readback.library import index_rows
from readback.library.index_conditions import TABLES, Builder, Condition, Conditions, Inside, both
from readback.library.index_rows import (
    NAMED,
    SAID,
    Row,
    article_of,
    named_of,
    note_of,
    owned,
    owner,
    quotation_of,
    said_of,
    summary_of,
)
from readback.library.index_words import KnownWords

RANKED = 2000
"""Of more finds than this the newest come first, not the best: to rank them all would take too long."""

_LETTERS = 3
"""Shorter words are too frequent for a rank to say anything."""


class IndexFinder:
    """Searches one index."""

    def __init__(self, database: sqlite3.Connection, *, fts: bool) -> None:
        self._db = database
        self._fts = fts

    def search(self, query: Query, inside: Inside, limit: int, stop: Stop = lambda: False) -> Results:
        """What a query finds, `limit` of each kind, as wide as it must be to find anything; nothing once stopped."""
        if query.empty:
            return Results()
        known = KnownWords(self._db, fts=self._fts)
        for widened, wide in widths(query, known):
            if stop():
                break
            builder = Builder(wide, widened, known, inside, fts=self._fts)
            if builder.hopeless:
                continue
            found = self._found(wide, builder, limit, stop)
            if found.count:
                return replace(found, widened=widened)
        return Results()

    def _found(self, query: Query, builder: Builder, limit: int, stop: Stop) -> Results:
        patterns, ranked = sought(query.clauses), _ranked(query)
        hits, counts = list[Hit](), dict.fromkeys(HitKind, 0)
        for kind in kinds_of(query):
            if stop():
                return Results()
            conditions = builder.of(kind)
            if kind is HitKind.PERSON:
                counts[kind], items = self._people(conditions, limit)
            else:
                counts[kind], ids = self._ids(kind, conditions, limit, ranked=ranked)
                items = self._items(kind, ids)
            hits += (hit_of(item, patterns, query.within) for item in items)
        return Results(tuple(hits), counts)

    def _ids(self, kind: HitKind, conditions: Conditions, limit: int, *, ranked: bool) -> tuple[int, Sequence[int]]:
        """How many hits there are, and the first of them: the best where they are ranked, or else the newest."""
        words, matching = TABLES[kind].words, 0
        if conditions.match:
            enough = f" LIMIT {RANKED + 1}" if conditions.others else ""  # not all of these are hits
            sql = f"SELECT count(*) FROM (SELECT 1 FROM {words} WHERE {words} MATCH ?{enough})"
            (matching,) = self._db.execute(sql, (conditions.match,)).fetchone()
        if conditions.match and not matching:
            return 0, ()
        sql, values = selected(kind, conditions)
        id = f"{words}.rowid" if matching else TABLES[kind].id
        order = f"{words}.rank" if ranked and 0 < matching <= RANKED else f"{id} DESC"
        if matching and not conditions.others:
            found = self._db.execute(f"SELECT {id} {sql} ORDER BY {order} LIMIT ?", (*values, limit))
            return matching, [row[0] for row in found]
        ids = [row[0] for row in self._db.execute(f"SELECT {id} {sql} ORDER BY +{order}", values)]
        return len(ids), ids[:limit]

    def _items(self, kind: HitKind, ids: Sequence[int]) -> list[Item]:
        """What is found, in the order of the ids."""
        rows = {row[0]: row[1:] for row in self._db.execute(ROWS[kind], (json.dumps(ids),))}
        return [_ITEMS[kind](rows[id]) for id in ids]

    def _people(self, conditions: Conditions, limit: int) -> tuple[int, list[Item]]:
        """How many people are found by their names, and those who are named in most articles."""
        sql, values = selected(HitKind.PERSON, conditions)
        (count,) = self._db.execute(f"SELECT count(DISTINCT f.key) {sql}", values).fetchone()
        found = f"SELECT json_group_array(f.id), sum(f.articles) {sql} GROUP BY f.key ORDER BY 2 DESC, f.key LIMIT ?"
        people = self._db.execute(found, (*values, limit)).fetchall() if count else []
        return count, [self._person(forms, articles, conditions.others) for forms, articles in people]

    def _person(self, forms: str, articles: int, others: Sequence[Condition]) -> Item:
        """A person by all forms of the name, where they are named most."""
        held = both([Condition("t.form IN (SELECT value FROM json_each(?))", (forms,)), *others])
        where = held.sql.replace("{id}", TABLES[HitKind.PERSON].id)
        best = f"SELECT t.id FROM form f JOIN entity t ON t.form = f.id WHERE {where}"
        row = self._db.execute(
            f"SELECT {NAMED} FROM entity e JOIN article a ON a.id = e.article"
            f" WHERE e.id = ({best} ORDER BY t.mentions DESC, t.article DESC LIMIT 1)",
            held.values,
        ).fetchone()
        return person_item(named_of(row), articles)

    def listed(self) -> Iterator[tuple[str, str, Summary | None]]:
        """Every article with the state of its files and what the shelf shows of it."""
        notes = f"SELECT count(*) FROM note n WHERE {owned('n.id', 'a.id')}"
        known = (
            f"key, title, outlet, published, opened, ({notes}), source, sketch, read, original, draft, seen, saves, url"
        )
        for mark, shown, *row in self._db.execute(f"SELECT mark, shown, {known} FROM article a"):
            yield row[0], mark, summary_of(tuple(row)) if shown else None

    def named(self, articles: Sequence[str] | None, kind: Kind) -> tuple[Named, ...]:
        """The names of a kind in some articles, or in all."""
        sql = f"SELECT {NAMED} FROM article a JOIN entity e ON e.article = a.id WHERE e.kind = ?"
        return tuple(map(named_of, self._rows(sql, articles, "e.id", kind.value)))

    def said(self, articles: Sequence[str] | None) -> tuple[Said, ...]:
        """The quotations of some articles, or of all."""
        source = "article a CROSS JOIN quotation q JOIN quotation_text x ON x.quotation = q.id"
        sql = f"SELECT {SAID} FROM {source} WHERE {owned('q.id', 'a.id')}"
        return tuple(map(said_of, self._rows(sql, articles, "q.id")))

    def names(self, kind: Kind) -> tuple[Used, ...]:
        """The names of a kind in all articles, those in most of them first."""
        held = "SELECT max(e.name), count(DISTINCT e.article) FROM form f JOIN entity e ON e.form = f.id"
        rows = self._db.execute(f"{held} WHERE f.kind = ? GROUP BY f.key ORDER BY 2 DESC, f.key", (kind.value,))
        return tuple(Used(*row) for row in rows)

    def tags(self) -> tuple[Used, ...]:
        """The tags of all notes, the most frequent first."""
        rows = self._db.execute("SELECT max(written), count(*) FROM tag GROUP BY tag ORDER BY 2 DESC, tag")
        return tuple(Used(*row) for row in rows)

    def headings(self, typed: str, most: int) -> tuple[Linkable, ...]:
        """At most so many notes whose first line holds what is typed."""
        wanted = key_of(typed)
        words = wanted.split()
        held = " AND ".join(["n.called <> ''", *["instr(n.called, ?)"] * len(words)])
        rows = self._db.execute(
            f"{_NOTES} WHERE {held} ORDER BY substr(n.called, 1, ?) <> ?, n.called, n.key, a.key LIMIT ?",
            (*words, len(wanted), wanted, most),
        )
        return tuple(Linkable(LinkKind.NOTE, *row) for row in rows)

    def called(self, words: str) -> tuple[Linkable, ...]:
        """What is so called: articles, people, and notes."""
        wanted = key_of(words)
        articles = self._db.execute(
            "SELECT key, title FROM article WHERE shown AND NOT draft AND called = ?", (wanted,)
        )
        forms = "f.key = ? OR instr(char(10) || f.plain || char(10), char(10) || ? || char(10))"
        people_named = self._db.execute(
            f"SELECT {NAMED} FROM form f JOIN entity e ON e.form = f.id JOIN article a ON a.id = e.article"
            f" WHERE f.kind = 'person' AND ({forms})",
            (wanted, wanted),
        )
        notes = self._notes("n.called BETWEEN ? AND ? || char(1114111)", wanted, wanted)
        return (
            *in_order(article_linkable(*row) for row in articles),
            *people(map(named_of, people_named)),
            *(it for it in notes if begins(key_of(it.name), wanted)),
        )

    def linking(self, kind: LinkKind, targets: Collection[str]) -> tuple[Linkable, ...]:
        """The notes with a link that leads to one of these targets."""
        wanted = json.dumps([*map(target_key, targets)])
        held = "SELECT note FROM link WHERE kind = ? AND target IN (SELECT value FROM json_each(?))"
        return self._notes(f"n.id IN ({held})", kind.value, wanted)

    def _notes(self, which: str, *values: object) -> tuple[Linkable, ...]:
        rows = self._db.execute(f"{_NOTES} WHERE {which} ORDER BY n.called, n.key, a.key", values)
        return tuple(Linkable(LinkKind.NOTE, *row) for row in rows)

    def naming(self, names: Sequence[str]) -> tuple[str, ...]:
        """The articles that name somebody or something so, or whose text holds such a name."""
        found: dict[str, None] = {}
        known = KnownWords(self._db, fts=self._fts)
        for name in filter(words_of, names):
            term = Term(Words(words_of(name)), Span(0, 0))
            builder = Builder(Query(clauses=((term,),)), Widened.NONE, known, {}, fts=self._fts)
            held, values = selected(HitKind.ARTICLE, builder.of(HitKind.ARTICLE))
            id = f"{TABLES[HitKind.ARTICLE].words}.rowid" if self._fts else TABLES[HitKind.ARTICLE].id
            named = "SELECT e.article FROM form f JOIN entity e ON e.form = f.id WHERE f.key = ?"
            sql = f"SELECT key FROM article WHERE id IN (SELECT {id} {held} UNION {named})"
            rows = self._db.execute(sql, (*values, index_rows.key_of(name)))
            found.update((row[0], None) for row in rows)
        return tuple(found)

    def _rows(self, sql: str, articles: Sequence[str] | None, order: str, *values: object) -> Iterator[Row]:
        if articles is None:
            return self._db.execute(f"{sql} ORDER BY {order}", values)
        inside = " AND a.key IN (SELECT value FROM json_each(?))"
        return self._db.execute(f"{sql}{inside} ORDER BY {order}", (*values, json.dumps(list(articles))))


def widths(query: Query, known: KnownWords) -> Iterator[tuple[Widened, Query]]:
    """A query as it is, and then wider and wider."""
    yield Widened.NONE, query
    words = sum(map(wordy, query.clauses))
    wide = with_endings(query, known.akin) if words else query
    if wide != query:
        yield Widened.ENDINGS, wide
    if words > 1:
        yield Widened.MOST, wide


ROWS: Mapping[HitKind, str] = {
    HitKind.ARTICLE: "SELECT a.id, a.key, a.title, b.own, b.text, b.plain, b.parts"
    " FROM article a JOIN body b ON b.article = a.id WHERE a.id IN (SELECT value FROM json_each(?))",
    HitKind.NOTE: "SELECT n.id, n.key, a.key, a.title, a.draft, x.text, x.plain, n.start, n.end, x.places FROM note n"
    f" JOIN note_text x ON x.note = n.id JOIN article a ON a.id = {owner('n.id')}"
    " WHERE n.id IN (SELECT value FROM json_each(?))",
    HitKind.QUOTATION: "SELECT q.id, a.key, a.title, q.number, q.speaker, q.kind, q.verb, x.pieces, x.spans,"
    " x.plain, x.places"
    f" FROM quotation q JOIN quotation_text x ON x.quotation = q.id JOIN article a ON a.id = {owner('q.id')}"
    " WHERE q.id IN (SELECT value FROM json_each(?))",
}


_NOTES = f"SELECT n.key, n.heading, a.key, a.title FROM note n JOIN article a ON a.id = {owner('n.id')}"

_A_PERSON = Condition("f.kind = 'person'")


_ITEMS: Mapping[HitKind, Callable[[Row], Item]] = {
    HitKind.ARTICLE: article_of,
    HitKind.NOTE: note_of,
    HitKind.QUOTATION: quotation_of,
}


def selected(kind: HitKind, conditions: Conditions) -> tuple[str, tuple[object, ...]]:
    """What follows SELECT, without an order, and the values in it."""
    table, held = TABLES[kind], list(conditions.others)
    if kind is HitKind.PERSON:
        each = both(held) if held else None
        held = (
            [Condition(f"EXISTS (SELECT 1 FROM entity t WHERE t.form = f.id AND {each.sql})", each.values)]
            if each
            else []
        )
        held.append(_A_PERSON)
    elif kind is HitKind.ARTICLE and not conditions.match:
        held.append(Condition("t.shown AND NOT t.draft"))
    source, id = table.name, table.id
    if conditions.match:
        held.insert(0, Condition(f"{table.words} MATCH ?", (conditions.match,)))
        if kind is HitKind.PERSON:
            source = f"{table.words} CROSS JOIN {table.name} ON {table.id} = {table.words}.rowid"
        else:
            source, id = table.words, f"+{table.words}.rowid"  # the plus keeps SQLite from looking each of them up
    where = both(held or [Condition("1")])
    return f"FROM {source} WHERE {where.sql.replace('{id}', id)}", where.values


def _ranked(query: Query) -> bool:
    words = [term.what for clause in query.clauses for term in clause if isinstance(term.what, Words)]
    return any(len(word) >= _LETTERS for it in words for word in it.words)
