"""A query as conditions of SQL: on articles, notes, quotations or names, with FTS5 or without."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from readback.core.query import Clause, Filter, Query, Term
from readback.core.query_names import Field, Within
from readback.core.search import HitKind, Widened
from readback.core.widening import parted
from readback.core.words import Match, Words, pattern_of
from readback.library.index_rows import owned, owner
from readback.library.index_words import KnownWords

Inside = Mapping[str, frozenset[str]]
"""The articles of the projects that a query names."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold of rows, and the values in it; {id} in it stands for the row's id."""

    sql: str
    values: tuple[object, ...] = ()


_NEVER = Condition("0")


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must hold of hits: `match` in the FTS5 table, if it is not empty, and all the others."""

    match: str = ""
    others: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Where one kind of thing is kept, and where its words are: its id, its article and its folded text."""

    name: str
    words: str
    id: str
    article: str
    plain: str


TABLES: Mapping[HitKind, Table] = {
    HitKind.NOTE: Table(
        "note t", "note_words", "t.id", owner("{id}"), "(SELECT plain FROM note_text WHERE note = {id})"
    ),
    HitKind.ARTICLE: Table("article t", "article_words", "t.id", "{id}", ""),
    HitKind.QUOTATION: Table(
        "quotation t",
        "quotation_words",
        "t.id",
        owner("{id}"),
        "(SELECT plain FROM quotation_text WHERE quotation = {id})",
    ),
    HitKind.PERSON: Table("form f", "form_words", "f.id", "t.article", "f.plain"),
}
_SPEAKER = Table("quotation s", "quotation_words", "s.id", owner("s.id"), "s.speaker_plain")
_NAME = Table("form n", "form_words", "n.id", "", "n.plain")


class Builder:
    """Makes the conditions of one search, as far as it has widened."""

    def __init__(self, query: Query, widened: Widened, known: KnownWords, inside: Inside, *, fts: bool) -> None:
        self._must, ways = parted(query, widened)
        hopeful = [way for way in ways if all(map(known.may_hold, way))]
        self.hopeless = not hopeful
        """Whether nothing can be found: no word of the library holds what is sought."""

        self._ways = hopeful or ways
        self._within = query.within
        self._known = known
        self._inside = inside
        self._fts = fts

    def of(self, kind: HitKind) -> Conditions:
        """What must hold of hits of a kind."""
        match, others = "", list[Condition]()
        if self._fts and all(self._ways):
            match = _either(_both(map(self._alternatives, way)) for way in self._ways)
        elif all(self._ways):
            others.append(_any([both([self._clause(kind, clause) for clause in way]) for way in self._ways]))
        for clause in self._must:
            if match and len(clause) == 1 and isinstance(clause[0].what, Words):
                match = f"{match} NOT {self._alternatives(clause)}"
            else:
                others.append(self._clause(kind, clause))
        return Conditions(f"{self._columns(kind)}({match})" if match else "", tuple(others))

    def _clause(self, kind: HitKind, clause: Clause) -> Condition:
        return _any([self._term(kind, term) for term in clause])

    def _term(self, kind: HitKind, term: Term) -> Condition:
        what = term.what
        held = self._words(kind, what) if isinstance(what, Words) else self._filter(kind, what)
        return Condition(f"NOT {held.sql}", held.values) if term.negated else held

    def _words(self, kind: HitKind, words: Words) -> Condition:
        if kind is not HitKind.ARTICLE or self._fts:
            return self._holds(replace(TABLES[kind], id="{id}"), words, self._columns(kind))
        text = "(SELECT looked_into(b.plain, b.parts, ?) FROM body b WHERE b.article = {id})"
        return Condition(f"{text} REGEXP ?", (" ".join(self._within), pattern_of(words)))

    def _holds(self, table: Table, words: Words, columns: str = "") -> Condition:
        """Whether something of a table holds words, in these of its columns."""
        if self._fts:
            sql = f"{table.id} IN (SELECT rowid FROM {table.words} WHERE {table.words} MATCH ?)"
            return Condition(sql, (columns + self._expression(words),))
        return Condition(f"{table.plain} REGEXP ?", (pattern_of(words),))

    def _filter(self, kind: HitKind, wanted: Filter) -> Condition:
        match wanted.field:
            case Field.SAID_BY:
                return self._said_by(kind, wanted)
            case Field.TAG | Field.COLOUR:
                return _of_note(kind, wanted)
        if wanted.field is Field.PERSON and kind is HitKind.QUOTATION:
            return self._concerns(wanted)
        held = self._of_article(wanted)
        return Condition(f"{TABLES[kind].article} IN ({held.sql})", held.values)

    def _of_article(self, wanted: Filter) -> Condition:
        """The articles that have something."""
        if wanted.field in {Field.PERSON, Field.PLACE}:
            forms = self._forms(wanted)
            return Condition(f"SELECT e.article FROM entity e WHERE e.form IN ({forms.sql})", forms.values)
        if wanted.field is Field.PROJECT:
            inside = json.dumps(sorted(self._inside.get(wanted.value, ())))
            return Condition("SELECT id FROM article WHERE key IN (SELECT value FROM json_each(?))", (inside,))
        day = f"substr({'opened' if wanted.field is Field.OPENED else 'published'}, 1, 10)"
        days = [(f"{day} >= ?", wanted.since), (f"{day} < ?", wanted.until)]
        held = [(sql, value.isoformat()) for sql, value in days if value]
        sql = " AND ".join([f"SELECT id FROM article WHERE {day} <> ''", *(sql for sql, _ in held)])
        return Condition(sql, tuple(value for _, value in held))

    def _forms(self, wanted: Filter) -> Condition:
        """The names of people or places that hold some words."""
        named = self._holds(_NAME, wanted.words)
        return Condition(
            f"SELECT n.id FROM form n WHERE n.kind = ? AND {named.sql}", (wanted.field.value, *named.values)
        )

    def _concerns(self, wanted: Filter) -> Condition:
        """Quotations that somebody said, by any form of the name, or that name somebody."""
        forms, held = self._forms(wanted), self._holds(replace(TABLES[HitKind.QUOTATION], id="{id}"), wanted.words)
        said = (
            "SELECT s.id FROM entity e JOIN quotation s ON s.entity = e.entity"
            f" AND {owned('s.id', 'e.article')} WHERE e.form IN ({forms.sql})"
        )
        return _any([held, Condition(f"{{id}} IN ({said})", forms.values)])

    def _said_by(self, kind: HitKind, wanted: Filter) -> Condition:
        said = self._holds(_SPEAKER, wanted.words, "speaker : ")
        if kind is HitKind.QUOTATION:
            return Condition(f"{{id}} IN (SELECT s.id FROM quotation s WHERE {said.sql})", said.values)
        if kind is HitKind.ARTICLE:
            return Condition(f"{{id}} IN (SELECT {_SPEAKER.article} FROM quotation s WHERE {said.sql})", said.values)
        return _NEVER

    def _columns(self, kind: HitKind) -> str:
        """The columns that the query looks into, as they stand before an expression."""
        if kind is not HitKind.ARTICLE or {Within.TITLE, Within.TEXT} <= self._within:
            return ""
        return "title : " if Within.TITLE in self._within else "text : "

    def _alternatives(self, clause: Sequence[Term]) -> str:
        return _either(self._expression(term.what) for term in clause if isinstance(term.what, Words))

    def _expression(self, words: Words) -> str:
        """Words as FTS5 takes them; what holds them whole is also counted for its beginning, and so comes first."""
        row = f'"{" ".join(words.words)}"'
        choices = [row]
        if words.match is not Match.WHOLE:
            choices.append(f"{row} *")
        if words.match is Match.PART:
            choices += (f'"{form}"' for form in self._known.holding(words.words[0]))
        return _either([*choices, *(f'"{form}"' for form in words.forms)])


def _of_note(kind: HitKind, wanted: Filter) -> Condition:
    """A tag or colour of a note, or of any note of an article."""
    id, held = ("note", "tag WHERE tag = ?") if wanted.field is Field.TAG else ("id", "note WHERE colour = ?")
    if kind is HitKind.NOTE:
        return Condition(f"{{id}} IN (SELECT {id} FROM {held})", (wanted.value,))
    if kind is HitKind.ARTICLE:
        return Condition(f"{{id}} IN (SELECT {owner(id)} FROM {held})", (wanted.value,))
    return _NEVER


def both(held: Sequence[Condition]) -> Condition:
    """All of some conditions."""
    return Condition(_both(it.sql for it in held), tuple(value for it in held for value in it.values))


def _either(expressions: Iterable[str]) -> str:
    return f"({' OR '.join(expressions)})"


def _both(expressions: Iterable[str]) -> str:
    return f"({' AND '.join(expressions)})"


def _any(held: Sequence[Condition]) -> Condition:
    return Condition(_either(it.sql for it in held), tuple(value for it in held for value in it.values))
