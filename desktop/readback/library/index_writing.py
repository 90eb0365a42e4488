"""Writes articles, notes, quotations and names into the index, and takes them out."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from readback.core import links
from readback.core.catalogue import State
from readback.core.endings import stems
from readback.core.items import Kept, article_item, note_item, place_at, said_item
from readback.core.library import Summary
from readback.core.linkables import target_key
from readback.core.metadata import SourceKind
from readback.core.notes import Note
from readback.core.quotecheck.seeking import is_scan
from readback.core.rows import Named, Said
from readback.core.search import Item, Where
from readback.core.text import folded
from readback.core.words import in_a_row
from readback.library.index_rows import EACH, Row, article_of, key_of, packed, parts_of, sketched, storable
from readback.library.index_words import SHORTEST

UNSETTLED = "unsettled"
"""The state of an article about which something was settled since it was indexed; else it may be as it was."""


class IndexWriter:
    """Writes into one index; whoever calls it begins and ends the transaction."""

    def __init__(self, database: sqlite3.Connection, *, fts: bool) -> None:
        self._db = database
        self._fts = fts
        self._known: set[str] = set()

    def forget(self) -> None:
        """Looks anew at what the index knows: what was last written was taken back."""
        self._known.clear()

    def put(self, kept: Kept, summary: Summary | None, mark: str) -> None:
        """All of an article, in place of what there was of it; nothing can be found of one that is not listed.

        Nor of a draft's own text, which is no source: only its notes can be.
        """
        row = self._empty(kept.article.id)
        self._db.execute("UPDATE article SET mark = ?, shown = ? WHERE id = ?", (mark, summary is not None, row))
        if summary is None:
            return
        self._describe(row, summary)
        found = kept.engine, kept.language, kept.article.kind is SourceKind.OWN, is_scan(kept.article)
        self._db.execute("UPDATE article SET engine = ?, language = ?, own = ?, scan = ? WHERE id = ?", (*found, row))
        whole = article_item(kept.article)
        self._put_notes(row * EACH, kept.notes, whole)
        if not summary.draft:
            self._put_body(row, whole)
            self._put_rows(row, kept.named, kept.said, whole)

    def condense(self) -> None:
        """Joins what was written of the words bit by bit; else the next small change would have to, and take long."""
        for table in (*_COLUMNS, "word_parts") if self._fts else ():
            self._db.execute(f"INSERT INTO {table}({table}) VALUES('optimize')")

    def put_lost(self, key: str, mark: str) -> None:
        """Remembers that an article cannot be read as its files are now."""
        self._db.execute("UPDATE article SET mark = ?, shown = 0, engine = '' WHERE id = ?", (mark, self._empty(key)))

    def drop(self, key: str) -> None:
        """Takes an article out with all that belongs to it."""
        self._db.execute("DELETE FROM article WHERE id = ?", (self._empty(key),))

    def set_mark(self, key: str, mark: str) -> None:
        """Remembers the state of an article's files."""
        self._db.execute("UPDATE article SET mark = ? WHERE key = ?", (mark, key))

    def set_state(self, key: str, state: State) -> None:
        """Whether an article has been read, and when."""
        seen = state.seen.isoformat() if state.seen is not None else None
        self._db.execute("UPDATE article SET read = ?, seen = ? WHERE key = ?", (state.read, seen, key))

    def put_note(self, note: Note) -> int:
        """A note, in place of the one of its id, on an article that is shown; how many it then has."""
        whole = self._whole(note.target.article)
        if whole is None:
            return 0
        row, item = whole
        self._drop_notes(row, "key = ?", note.id)
        self._put_notes(self._free(row), [note], item)
        return self._count(row)

    def drop_note(self, note: Note) -> int:
        """Takes a note out; how many its article then has."""
        (row,) = self._db.execute("SELECT id FROM article WHERE key = ?", (note.target.article,)).fetchone()
        self._drop_notes(row, "key = ?", note.id)
        return self._count(row)

    def _count(self, row: int) -> int:
        return int(self._db.execute(f"SELECT count(*) FROM note WHERE {_OF}", _ids(row)).fetchone()[0])

    def settled(self) -> dict[str, list[str]]:
        """What was settled in all articles when they were indexed, with the names it is about."""
        return {key: json.loads(names) for key, names in self._db.execute("SELECT key, names FROM settled")}

    def settle(self, settled: Mapping[str, Sequence[str]], articles: Iterable[str]) -> None:
        """Other things are settled; these articles are to be indexed again."""
        self._db.execute("DELETE FROM settled")
        self._db.executemany("INSERT INTO settled VALUES(?, ?)", [(key, json.dumps(it)) for key, it in settled.items()])
        self._db.executemany("UPDATE article SET mark = ? WHERE key = ?", [(UNSETTLED, key) for key in articles])

    def _whole(self, article: str) -> tuple[int, Item] | None:
        row = self._db.execute(
            "SELECT a.id, a.key, a.title, b.own, b.text, b.plain, b.parts"
            " FROM article a JOIN body b ON b.article = a.id WHERE a.key = ?",
            (article,),
        ).fetchone()
        return (row[0], article_of(row[1:])) if row else None

    def _empty(self, key: str) -> int:
        """The row of an article without anything that belongs to it."""
        found = self._db.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()
        if found is None:
            return self._inserted("INSERT INTO article(key, mark, shown) VALUES(?, '', 0)", (key,))
        row = int(found[0])
        self._drop_notes(row, "1")
        if whole := self._whole(key):
            self._drop_rows(row)
            self._words("article_words", [(row, *_rows_of(whole[1]))], delete=True)
            self._db.execute("DELETE FROM body WHERE article = ?", (row,))
        return row

    def _describe(self, row: int, it: Summary) -> None:
        known = (it.title, it.outlet, it.published, it.opened.isoformat(), it.source)
        seen = it.seen.isoformat() if it.seen is not None else None
        own = (it.read, it.original_sha256, sketched(it.sketch), it.draft, seen, it.saves, storable(it.url))
        self._db.execute(
            "UPDATE article SET read = ?, original = ?, sketch = ?, draft = ?, seen = ?, saves = ?, url = ?,"
            " title = ?, outlet = ?, published = ?, opened = ?, source = ?, called = ? WHERE id = ?",
            (*own, *map(storable, (*known, links.key_of(it.title))), row),
        )

    def _put_body(self, row: int, item: Item) -> None:
        text, plain = storable(item.text), storable(item.plain)
        values = (row, item.own, text, plain, parts_of(item))
        self._db.execute("INSERT INTO body VALUES(?, ?, ?, ?, ?)", values)
        self._words("article_words", [(row, *_rows_of(item))])

    def _put_notes(self, first: int, notes: Iterable[Note], whole: Item) -> None:
        """Notes of an article, numbered from `first` on: all rows of a table at once, which is faster."""
        rows, texts, words = list[Row](), list[Row](), list[Row]()
        tags, links_of = list[Row](), list[Row]()
        for id, note in enumerate(notes, first):
            item = note_item(note, whole)
            text, plain, heading = storable(item.text), storable(item.plain), storable(note.heading)
            span = (item.span.start, item.span.end) if item.span else (None, None)
            rows.append((id, note.id, note.colour, *span, heading, links.key_of(heading)))
            texts.append((id, text, plain, json.dumps(packed(item.places))))
            words.append((id, in_a_row(plain)))
            tags += [(folded(tag), id, tag) for tag in map(storable, note.tags)]
            links_of += [(target_key(storable(link.target)), link.kind.value, id) for link in note.links]
        self._db.executemany("INSERT INTO note VALUES(?, ?, ?, ?, ?, ?, ?)", rows)
        self._db.executemany("INSERT INTO note_text VALUES(?, ?, ?, ?)", texts)
        self._db.executemany("INSERT OR IGNORE INTO tag VALUES(?, ?, ?)", tags)
        self._db.executemany("INSERT OR IGNORE INTO link VALUES(?, ?, ?)", links_of)
        self._words("note_words", words)

    def _drop_notes(self, row: int, which: str, *values: str) -> None:
        found = self._db.execute(
            f"SELECT id, plain FROM note JOIN note_text ON note = id WHERE {_OF} AND {which}", (*_ids(row), *values)
        )
        for id, plain in found.fetchall():
            self._words("note_words", [(id, in_a_row(plain))], delete=True)
            for table in ("tag", "link", "note_text"):
                self._db.execute(f"DELETE FROM {table} WHERE note = ?", (id,))
            self._db.execute("DELETE FROM note WHERE id = ?", (id,))

    def _put_rows(self, row: int, named: Iterable[Named], said: Iterable[Said], whole: Item) -> None:
        for name in named:
            self._put_name(row, name)
        for quotation in said:
            self._put_quotation(row, quotation, said_item(quotation, place_at(whole, quotation.spans[0].start)))

    def _put_name(self, row: int, it: Named) -> None:
        plain = key_of("\n".join((it.name, *it.aliases)))
        values = (it.kind.value, key_of(it.name), plain)
        found = self._db.execute("SELECT id FROM form WHERE kind = ? AND key = ? AND plain = ?", values).fetchone()
        if found is None:
            form = self._inserted("INSERT INTO form(kind, key, plain) VALUES(?, ?, ?)", values)
            self._words("form_words", [(form, in_a_row(plain))])
        else:
            form = found[0]
        self._db.execute("UPDATE form SET articles = articles + 1 WHERE id = ?", (form,))
        self._db.execute(
            "INSERT INTO entity(article, form, entity, kind, name, aliases, mentions, start, end, quotations, beside)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row,
                form,
                it.entity,
                it.kind.value,
                storable(it.name),
                json.dumps(it.aliases),
                it.mentions,
                it.first.start,
                it.first.end,
                it.quotations,
                json.dumps(it.beside),
            ),
        )

    def _put_quotation(self, row: int, it: Said, item: Item) -> None:
        plain = storable(item.plain)
        id = row * EACH + it.number
        self._db.execute(
            "INSERT INTO quotation VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                id,
                it.number,
                storable(it.speaker),
                key_of(it.speaker),
                it.speaker_kind.value if it.speaker_kind else None,
                it.entity,
                it.kind.value,
                it.confidence.value,
                storable(it.verb),
            ),
        )
        spans = [(span.start, span.end) for span in it.spans]
        values = (id, json.dumps(it.pieces), json.dumps(spans), plain, json.dumps(packed(item.places)))
        self._db.execute("INSERT INTO quotation_text VALUES(?, ?, ?, ?, ?)", values)
        self._words("quotation_words", [(id, *_said(plain, it.speaker))])

    def _drop_rows(self, row: int) -> None:
        quotations = self._db.execute(
            f"SELECT id, plain, speaker FROM quotation JOIN quotation_text ON quotation = id WHERE {_OF}", _ids(row)
        ).fetchall()
        for id, plain, speaker in quotations:
            self._words("quotation_words", [(id, *_said(plain, speaker))], delete=True)
            self._db.execute("DELETE FROM quotation_text WHERE quotation = ?", (id,))
        self._db.execute(f"DELETE FROM quotation WHERE {_OF}", _ids(row))
        forms = self._db.execute("SELECT form FROM entity WHERE article = ?", (row,)).fetchall()
        self._db.execute("DELETE FROM entity WHERE article = ?", (row,))
        self._db.executemany("UPDATE form SET articles = articles - 1 WHERE id = ?", forms)
        unused = self._db.execute(
            "SELECT id, plain FROM form WHERE articles = 0 AND id IN (SELECT value FROM json_each(?))",
            (json.dumps([form for (form,) in forms]),),
        )
        for form, plain in unused.fetchall():
            self._words("form_words", [(form, in_a_row(plain))], delete=True)
            self._db.execute("DELETE FROM form WHERE id = ?", (form,))

    def _words(self, table: str, rows: Sequence[Row], *, delete: bool = False) -> None:
        """Makes rows findable by their words, or no longer; each is its number and its columns."""
        if not delete:
            self._learn({word for _, *columns in rows for it in columns for word in it.split(" ")} - self._known)
        if self._fts:
            self._db.executemany(_STATEMENTS[table, delete], rows)

    def _learn(self, words: Collection[str]) -> None:
        """Remembers words by their parts and by what is left of them without endings; none is ever forgotten."""
        self._known.update(words)
        for word in words:
            if len(word) < SHORTEST:
                continue
            cursor = self._db.execute(
                "INSERT OR IGNORE INTO word(word, english, german, french) VALUES(?, ?, ?, ?)", (word, *stems(word))
            )
            if cursor.rowcount and self._fts:
                self._db.execute("INSERT INTO word_parts(rowid, word) VALUES(?, ?)", (cursor.lastrowid, word))

    def _free(self, row: int) -> int:
        """The number of the next note of an article."""
        (last,) = self._db.execute(f"SELECT max(id) FROM note WHERE {_OF}", _ids(row)).fetchone()
        return row * EACH if last is None else int(last) + 1

    def _inserted(self, sql: str, values: Sequence[object]) -> int:
        return int(self._db.execute(sql, tuple(values)).lastrowid or 0)


_OF = "id BETWEEN ? AND ?"
"""Those of one article, among notes or quotations."""


def _ids(row: int) -> tuple[int, int]:
    """The first and the last number that a note or a quotation of an article may have."""
    return row * EACH, (row + 1) * EACH - 1


_COLUMNS = {
    "article_words": ("title", "text"),
    "note_words": ("words",),
    "quotation_words": ("words", "speaker"),
    "form_words": ("names",),
}


def _statement(table: str, columns: Sequence[str], *, delete: bool) -> str:
    marks = ", ".join("?" * len(columns))
    command = (f"{table}, ", "'delete', ") if delete else ("", "")
    return f"INSERT INTO {table}({command[0]}rowid, {', '.join(columns)}) VALUES({command[1]}?, {marks})"


_STATEMENTS = {
    (table, delete): _statement(table, columns, delete=delete)
    for table, columns in _COLUMNS.items()
    for delete in (False, True)
}
"""What makes a row of a table findable, or, where it is told to delete, no longer."""


def _rows_of(item: Item) -> tuple[str, str]:
    """The words of an article's titles, and those of all else in it."""
    plain = storable(item.plain)
    ends = [*item.starts[1:], len(plain)]
    titles, others = list[str](), list[str]()
    for start, end, where in zip(item.starts, ends, item.wheres, strict=True):
        (titles if where is Where.TITLE else others).append(plain[start:end])
    return in_a_row("\n".join(titles)), in_a_row("\n".join(others))


def _said(plain: str, speaker: str) -> tuple[str, str]:
    """The words of a quotation, and those of its speaker, which stand on the last line."""
    words, _, _ = plain.rpartition("\n") if speaker else (plain, "", "")
    return in_a_row(words), in_a_row(key_of(speaker))
