"""The tables of the search index, and the connection to it.

All of it is made of the library's files and can be made again, so nothing waits for the disk. The words stand in FTS5
tables as Readback itself divides a text (core.words): there the tokenizer has nothing left to decide, and no text is
kept a second time.
"""

import json
import re
import sqlite3
from functools import lru_cache
from pathlib import Path

from readback.core.query_names import Within
from readback.core.search import Where, searched

VERSION = 9
"""An index of another version is made anew."""

_TABLES = """
CREATE TABLE article(
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, mark TEXT NOT NULL, shown INTEGER NOT NULL,
    title TEXT, outlet TEXT, published TEXT, opened TEXT, source TEXT, read INTEGER, original TEXT, sketch BLOB,
    engine TEXT, called TEXT, draft INTEGER NOT NULL DEFAULT 0, seen TEXT, own INTEGER, scan INTEGER, language TEXT,
    saves INTEGER NOT NULL DEFAULT 0, url TEXT
);
CREATE INDEX article_called ON article(called);
CREATE TABLE body(article INTEGER PRIMARY KEY, own INTEGER, text TEXT, plain TEXT, parts TEXT);
CREATE TABLE note(
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, colour TEXT, start INTEGER, end INTEGER, heading TEXT, called TEXT
);
CREATE INDEX note_called ON note(called);
CREATE TABLE link(target TEXT, kind TEXT, note INTEGER, PRIMARY KEY(target, kind, note)) WITHOUT ROWID;
CREATE INDEX link_note ON link(note);
CREATE TABLE note_text(note INTEGER PRIMARY KEY, text TEXT, plain TEXT, places TEXT);
CREATE INDEX note_colour ON note(colour);
CREATE TABLE tag(tag TEXT, note INTEGER, written TEXT, PRIMARY KEY(tag, note)) WITHOUT ROWID;
CREATE INDEX tag_note ON tag(note);
CREATE TABLE quotation(
    id INTEGER PRIMARY KEY, number INTEGER, speaker TEXT, speaker_plain TEXT, speaker_kind TEXT, entity TEXT,
    kind TEXT, confidence TEXT, verb TEXT
);
CREATE TABLE quotation_text(quotation INTEGER PRIMARY KEY, pieces TEXT, spans TEXT, plain TEXT, places TEXT);
CREATE TABLE form(
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, plain TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0, UNIQUE(kind, key, plain)
);
CREATE TABLE entity(
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL, form INTEGER NOT NULL, entity TEXT, kind TEXT, name TEXT,
    aliases TEXT, mentions INTEGER, start INTEGER, end INTEGER, quotations INTEGER, beside TEXT
);
CREATE INDEX entity_article ON entity(article);
CREATE INDEX entity_form ON entity(form, mentions, article);
CREATE TABLE settled(key TEXT NOT NULL PRIMARY KEY, names TEXT NOT NULL);
CREATE TABLE word(id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, english TEXT, german TEXT, french TEXT);
CREATE INDEX word_english ON word(english);
CREATE INDEX word_german ON word(german);
CREATE INDEX word_french ON word(french);
"""

_WORDS = """
CREATE VIRTUAL TABLE article_words USING fts5(title, text, content='', tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE note_words USING fts5(words, content='', tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE quotation_words USING fts5(words, speaker, content='', tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE form_words USING fts5(names, content='', tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE word_parts USING fts5(word, content='', tokenize='trigram case_sensitive 1');
INSERT INTO article_words(article_words, rank) VALUES('rank', 'bm25(5.0, 1.0)');
"""

_PATIENCE = 0.5
"""How long another program that writes is waited for, in seconds."""


def has_fts(database: sqlite3.Connection) -> bool:
    """Whether SQLite can index words, tried out in an empty database; one that cannot looks through all of them."""
    try:
        database.execute("CREATE VIRTUAL TABLE t USING fts5(a, tokenize='trigram case_sensitive 1')")
    except sqlite3.DatabaseError:
        return False
    return True


def connect(
    path: Path | None, *, fts: bool, writes: bool = True, alone: bool = False, kept: bytes | None = None
) -> sqlite3.Connection:
    """The index in a file, or in memory; tables are made in an empty one. `alone` says that nobody else will see it.

    One in memory begins as what was `kept` of one.

    Raises sqlite3.Error where the file is no index of this version, or cannot be made, or may only be read and is not
    there.
    """
    address = f"{path.absolute().as_uri()}?mode={'rwc' if writes else 'ro'}" if path else "file::memory:"
    database = sqlite3.connect(address, timeout=_PATIENCE, isolation_level=None, uri=True)
    try:
        if kept:
            database.deserialize(kept)
        if writes:
            database.execute(f"PRAGMA journal_mode = {'OFF' if alone else 'WAL'}")
        _prepare(database, version=2 * VERSION + fts, fts=fts, writes=writes)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _prepare(database: sqlite3.Connection, *, version: int, fts: bool, writes: bool) -> None:
    database.execute("PRAGMA cache_size = -8000")
    database.create_function("regexp", 2, _regexp, deterministic=True)
    database.create_function("looked_into", 3, _looked_into, deterministic=True)
    (found,) = database.execute("PRAGMA user_version").fetchone()
    if found != version:
        if not writes or database.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
            raise sqlite3.DatabaseError("an index of another version")
        tables = f"{_TABLES} {_WORDS if fts else ''} PRAGMA user_version = {version};"
        database.executescript(f"BEGIN; {tables} COMMIT")
    database.execute("PRAGMA synchronous = OFF")


_pattern = lru_cache(maxsize=256)(re.compile)


def _regexp(pattern: str, plain: str) -> bool:
    """X REGEXP Y."""
    return _pattern(pattern).search(plain) is not None


def _looked_into(plain: str, parts: str, within: str) -> str:
    """What a query looks into of an article, whose parts are as index_rows keeps them."""
    starts, wheres, *_ = json.loads(parts)
    wanted = frozenset(map(Within, within.split()))
    ends = [*starts[1:], len(plain)]
    known = list(Where)
    return "\n".join(
        plain[start:end]
        for start, end, where in zip(starts, ends, wheres, strict=True)
        if searched(known[where], wanted)
    )
