"""A search without an index: every article is looked at. What the index finds is measured by this."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from readback.core.analysis import Kind
from readback.core.catalogue import Project
from readback.core.endings import akin
from readback.core.items import Kept, article_item, note_item, person_item, place_at, said_item
from readback.core.notes import Note
from readback.core.query import Clause, Filter, Query, Term
from readback.core.query_names import Field, Within
from readback.core.rows import Named, Said
from readback.core.search import Hit, HitKind, Item, Results, Widened, hit_of, kinds_of, searched, sought
from readback.core.text import folded
from readback.core.widening import parted, with_endings, wordy
from readback.core.words import Words, pattern_of, vocabulary

_Row = TypeVar("_Row")

Subject = Note | Said | Named | None
"""What in an article is looked at; None for the article itself."""


@lru_cache(maxsize=4096)
def _found_by(words: Words) -> re.Pattern[str]:
    return re.compile(pattern_of(words))


def members(query: Query, projects: Iterable[Project]) -> dict[str, frozenset[str]]:
    """The articles of each project that a query names, by its name or id."""
    named = {term.what.value for term in query.fields if isinstance(term.what, Filter)}
    inside: dict[str, frozenset[str]] = {}
    for project in projects:
        for value in named & {folded(project.name), project.id}:
            inside[value] = inside.get(value, frozenset()) | {*project.articles}
    return inside


@dataclass(slots=True)
class _Found:
    """The hits that were found at one width of the search, and the people, who are each found once."""

    hits: dict[HitKind, list[Hit]] = field(default_factory=lambda: {kind: [] for kind in HitKind})
    counts: dict[HitKind, int] = field(default_factory=lambda: dict.fromkeys(HitKind, 0))
    people: dict[str, tuple[list[Named], Query]] = field(default_factory=dict)


class Search:
    """One search, over articles that are shown to it one after the other; it gives `limit` hits of each kind."""

    def __init__(self, query: Query, projects: Iterable[Project], limit: int) -> None:
        self._query = query
        self._kinds = frozenset(kinds_of(query)) if not query.empty else frozenset[HitKind]()
        self._inside = members(query, projects)
        self._limit = limit
        self._found = {widened: _Found() for widened in Widened}

    def look(self, kept: Kept) -> None:
        """Looks at an article, its notes, quotations and people."""
        if not self._kinds:
            return
        whole = article_item(kept.article)
        if not kept.article.draft:
            self._look(HitKind.ARTICLE, whole, kept, None)
        for note in kept.notes:
            self._look(HitKind.NOTE, note_item(note, whole), kept, note)
        for said in kept.said:
            self._look(HitKind.QUOTATION, said_item(said, place_at(whole, said.spans[0].start)), kept, said)
        for named in kept.named:
            if named.kind is Kind.PERSON:
                self._look(HitKind.PERSON, person_item(named), kept, named)

    def _look(self, kind: HitKind, item: Item, kept: Kept, subject: Subject) -> None:
        if kind not in self._kinds:
            return
        plain = item.plain if kind is not HitKind.ARTICLE else _plain(item, self._query.within)
        widened, query = self._width(plain, kept, subject)
        if widened is None:
            return
        found = self._found[widened]
        if isinstance(subject, Named):
            found.people.setdefault(folded(subject.name), ([], query))[0].append(subject)
            return
        found.counts[kind] += 1
        if found.counts[kind] <= self._limit:
            found.hits[kind].append(hit_of(item, sought(query.clauses), query.within))

    def _width(self, plain: str, kept: Kept, subject: Subject) -> tuple[Widened | None, Query]:
        """At what width something is found, and by what; wider than others were found is not looked."""
        query = self._query

        def holds(clause: Clause) -> bool:
            return any(self._holds(term, plain, kept, subject) for term in clause)

        if all(map(holds, query.clauses)):
            return Widened.NONE, query
        if self._any(Widened.NONE) or not any(map(wordy, query.clauses)):
            return None, query
        words = vocabulary(plain)
        query = with_endings(query, lambda word: [other for other in words if akin(word, other)])
        if all(map(holds, query.clauses)):
            return Widened.ENDINGS, query
        must, ways = parted(query, Widened.MOST)
        enough = all(map(holds, must)) and any(all(map(holds, way)) for way in ways)
        return (Widened.MOST if enough else None), query

    def _any(self, widened: Widened) -> bool:
        found = self._found[widened]
        return bool(found.people) or any(found.counts.values())

    def _holds(self, term: Term, plain: str, kept: Kept, subject: Subject) -> bool:
        what = term.what
        if isinstance(what, Words):
            return (_found_by(what).search(plain) is not None) != term.negated
        return self._fits(what, kept, subject) != term.negated

    def _fits(self, wanted: Filter, kept: Kept, subject: Subject) -> bool:
        """Whether a field has its value: of the subject if it has such, or of the article."""
        match wanted.field:
            case Field.PERSON | Field.PLACE:
                return _concerns(subject, wanted, kept.named)
            case Field.SAID_BY:
                return any(_says(row, wanted) for row in _of(subject, Said, kept.said))
            case Field.TAG | Field.COLOUR:
                return any(_has(note, wanted) for note in _of(subject, Note, kept.notes))
            case Field.PROJECT:
                return kept.article.id in self._inside.get(wanted.value, ())
            case Field.OPENED:
                return _dated(kept.article.opened.date().isoformat(), wanted)
        return _dated(kept.article.published[:10], wanted)

    def results(self) -> Results:
        """What was found: the hits of the narrowest width that has any."""
        for widened, found in self._found.items():
            if self._any(widened):
                people = [_person(rows, query) for rows, query in found.people.values()]
                found.hits[HitKind.PERSON] = people[: self._limit]
                found.counts[HitKind.PERSON] = len(people)
                hits = [hit for kind in HitKind for hit in found.hits[kind]]
                return Results(tuple(hits), found.counts, widened)
        return Results()


def _plain(item: Item, within: frozenset[Within]) -> str:
    """What a query looks into of an article."""
    if {Within.TITLE, Within.TEXT} <= within:
        return item.plain
    ends = [*item.starts[1:], len(item.plain)]
    parts = zip(item.starts, ends, item.wheres, strict=True)
    return "\n".join(item.plain[start:end] for start, end, where in parts if searched(where, within))


def _of(subject: Subject, kind: type[_Row], rows: Sequence[_Row]) -> Sequence[_Row]:
    """The subject if it is of this kind; those of the article if that is looked at; none for another subject."""
    if subject is None:
        return rows
    return [subject] if isinstance(subject, kind) else []


def _is_named(row: Named, wanted: Filter) -> bool:
    names = folded("\n".join((row.name, *row.aliases)))
    return row.kind.value == wanted.field.value and _found_by(wanted.words).search(names) is not None


def _concerns(subject: Subject, wanted: Filter, named: Sequence[Named]) -> bool:
    """Whether an article names somebody or some place; of a quotation whether that person said it or it names them."""
    if wanted.field is Field.PERSON and isinstance(subject, Said):
        said = any(it.entity == subject.entity and _is_named(it, wanted) for it in named)
        return said or _found_by(wanted.words).search(said_item(subject).plain) is not None
    return any(_is_named(row, wanted) for row in named)


def _says(row: Said, wanted: Filter) -> bool:
    return _found_by(wanted.words).search(folded(row.speaker)) is not None


def _has(note: Note, wanted: Filter) -> bool:
    if wanted.field is Field.COLOUR:
        return note.colour == wanted.value
    return any(folded(tag) == wanted.value for tag in note.tags)


def _dated(day: str, wanted: Filter) -> bool:
    since, until = wanted.since, wanted.until
    return bool(day) and not (since and day < since.isoformat()) and not (until and day >= until.isoformat())


def _person(rows: Sequence[Named], query: Query) -> Hit:
    """A person who is named in several articles: at the one that names them most, of these the one opened last."""
    best = max(rows, key=lambda row: (row.mentions, row.source.opened, row.source.article))
    articles = {row.source.article for row in rows}
    return hit_of(person_item(best, len(articles)), sought(query.clauses), query.within)
