"""What a search finds, and how a find is shown: the passage with most of the words, cut to a snippet."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from readback.core.locators import NOWHERE, Locator, Places
from readback.core.query import Clause, Filter, Query
from readback.core.query_names import Field, Within
from readback.core.text import Span, folded
from readback.core.words import Words, patterns_of

SNIPPET = 60
"""How many code points of the surroundings a hit shows on either side."""


class Where(StrEnum):
    """What part of the library a hit lies in."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    CAPTION = "caption"
    TABLE = "table"
    FOOTNOTE = "footnote"
    LEFT_OUT = "left out"
    NOTE = "note"
    QUOTATION = "quotation"
    PERSON = "person"


class HitKind(StrEnum):
    """What is found, in the order in which it is listed."""

    NOTE = "note"
    ARTICLE = "article"
    QUOTATION = "quotation"
    PERSON = "person"


class Widened(StrEnum):
    """How far a search went that found nothing: to other endings of the words, or to most of them."""

    NONE = "none"
    ENDINGS = "endings"
    MOST = "most"


@dataclass(frozen=True, slots=True)
class Hit:
    """One find: the article it opens and the passage it shows there.

    `id` is that of the note or the article, a quotation's number as "q3", or the entity's id. `marks` are the places
    in `snippet` that hold the words searched for. `span` is the passage in the article's text, None where it has none
    (a note on the whole article, a title of the reader's, what was left out), and `place` where it is cited. `more`
    counts the article's further paragraphs that hold some of the words, or the further articles that name a person.
    `speaker` is whose a quotation's words are, or what a person is called; `quoted` says whether words stand in
    quotation marks, and `verb` is that of who denied them. `draft` says that it lies in a draft, of which nothing but
    the notes is found, `older` that it is in an older save of a story and in nothing that stands for one.
    """

    kind: HitKind
    id: str
    article: str
    title: str
    where: Where
    snippet: str
    marks: tuple[Span, ...] = ()
    span: Span | None = None
    place: Locator | None = None
    more: int = 0
    speaker: str = ""
    quoted: bool = False
    verb: str = ""
    draft: bool = False
    older: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """What a search found: hits by their kinds, and how many of each there are in all."""

    hits: tuple[Hit, ...] = ()
    counts: Mapping[HitKind, int] = field(default_factory=dict)
    widened: Widened = Widened.NONE

    @property
    def count(self) -> int:
        """How many hits there are in all, also those that are not given."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be found: its words, line by line.

    `plain` is the folded text, as long as `text`; each part of it begins at one of `starts` and is what `wheres` says.
    The first `own` code points are an article's text. `places` are where the text is cited; `span` is
    the passage that all of a note or quotation shows; `speaker`, `quoted` and `verb` are a quotation's. `draft` says
    that it is a draft, or lies in one.
    """

    kind: HitKind
    id: str
    article: str
    title: str
    text: str
    plain: str
    starts: Sequence[int]
    wheres: Sequence[Where]
    own: int = 0
    places: Places = NOWHERE
    span: Span | None = None
    more: int = 0
    speaker: str = ""
    quoted: bool = False
    verb: str = ""
    draft: bool = False


def lines(parts: Sequence[tuple[Where, str]]) -> tuple[str, tuple[int, ...], tuple[Where, ...]]:
    """The text of some parts, one on a line, with where each begins and what it is; empty ones are passed over.

    Where all are empty the first stays.
    """
    texts, starts, wheres, at = list[str](), list[int](), list[Where](), 0
    for where, text in [part for part in parts if part[1]] or parts[:1]:
        texts.append(text.replace("\n", " "))
        starts.append(at)
        wheres.append(where)
        at += len(text) + 1
    return "\n".join(texts), tuple(starts), tuple(wheres)


def kinds_of(query: Query) -> tuple[HitKind, ...]:
    """What kinds of hits a query can have: one that only names somebody is no question for all notes on the article."""
    within = query.within
    wanted = {
        HitKind.NOTE: Within.NOTES in within and not (query.everywhere and _only_names(query)),
        HitKind.ARTICLE: bool(within & {Within.TITLE, Within.TEXT}),
        HitKind.QUOTATION: Within.QUOTES in within,
        HitKind.PERSON: query.everywhere,
    }
    return tuple(kind for kind in HitKind if wanted[kind])


def _only_names(query: Query) -> bool:
    """Whether a query asks for articles that name somebody or some place, and for no words, tags or colours."""
    asked = {it.what.field if isinstance(it.what, Filter) else None for clause in query.clauses for it in clause}
    return bool(asked & {Field.PERSON, Field.PLACE}) and not asked & {None, Field.TAG, Field.COLOUR, Field.SAID_BY}


def searched(where: Where, within: frozenset[Within]) -> bool:
    """Whether a query looks into such a part of an article."""
    return (Within.TITLE if where is Where.TITLE else Within.TEXT) in within


Sought = Sequence[Sequence[re.Pattern[str]]]
"""What finds the words of a query: for each clause that asks for some the patterns of which one is enough."""


_Match = tuple[int, int, int]
"""From where to where something stands, and the number of the clause that it is of: there are many."""


def sought(clauses: Iterable[Clause]) -> Sought:
    """What finds the words of some clauses."""
    wanted = ([it.what for it in clause if isinstance(it.what, Words) and not it.negated] for clause in clauses)
    return [[pattern for it in words for pattern in patterns_of(it)] for words in wanted if words]


def hit_of(item: Item, wanted: Sought, within: frozenset[Within]) -> Hit:
    """The hit that an item is: at the part with most of the words, the headline first, then the earliest.

    Without words it is shown by its beginning.
    """
    found: dict[int, list[_Match]] = {}
    for match in _matches(item.plain, wanted):
        found.setdefault(bisect_right(item.starts, match[0]) - 1, []).append(match)
    if item.kind is HitKind.ARTICLE:
        found = {part: matches for part, matches in found.items() if searched(item.wheres[part], within)}
    best = min(found, key=lambda part: _rank(part, found[part], item)) if found else _first(item)
    return _shown(item, best, found.get(best, ()), item.more or max(0, len(found) - 1))


def _rank(part: int, matches: Sequence[_Match], item: Item) -> tuple[int, bool, int]:
    return -len({number for _, _, number in matches}), item.wheres[part] is not Where.TITLE, part


def _first(item: Item) -> int:
    return item.wheres.index(Where.TITLE) if Where.TITLE in item.wheres else 0


def _shown(item: Item, part: int, matches: Iterable[_Match], more: int) -> Hit:
    start = item.starts[part]
    end = item.text.find("\n", start)
    line = item.text[start : end if end >= 0 else None]
    marks = tuple(_apart(matches, start))
    snippet, shown = excerpt(line, marks)
    span = item.span
    if span is None and start + len(line) <= item.own:
        span = (marks[0] if marks else Span(0, len(line))).moved(start)
    place = item.places.at(span.start if item.own and span else start)
    where, whose = item.wheres[part], (item.speaker, item.quoted, item.verb, item.draft)
    return Hit(item.kind, item.id, item.article, item.title, where, snippet, shown, span, place, more, *whose)


def _apart(matches: Iterable[_Match], begin: int = 0) -> Iterator[Span]:
    """Those that do not overlap one before them, counted from where their text begins."""
    last = 0
    for start, end, _ in sorted(matches):
        if start >= last:
            last = end
            yield Span(start - begin, end - begin)


def _matches(plain: str, wanted: Sought) -> Iterator[_Match]:
    """Where the words of each clause stand in a folded text."""
    for number, patterns in enumerate(wanted):
        for pattern in patterns:
            for match in pattern.finditer(plain):
                yield *match.span(), number


def marked(text: str, wanted: Sought) -> tuple[Span, ...]:
    """Where words stand in a text, in its order, without overlaps."""
    return tuple(_apart(_matches(folded(text), wanted)))


def excerpt(text: str, marks: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The surroundings of the first mark, or the start, cut at blanks; and the marks that lie within them."""
    first = marks[0] if marks else Span(0, min(len(text), SNIPPET))
    start, end = max(0, first.start - SNIPPET), min(len(text), first.end + SNIPPET)
    if start > 0:
        blank = text.find(" ", start, first.start)
        start = blank + 1 if blank >= 0 else start
    if end < len(text):
        blank = text.rfind(" ", first.end, end)
        end = blank if blank >= 0 else end
    lead, tail = "… " if start > 0 else "", " …" if end < len(text) else ""
    shown = tuple(mark for mark in marks if start <= mark.start and mark.end <= end)
    shift = len(lead) - start
    snippet = lead + text[start:end].replace("\n", " ") + tail
    return snippet, tuple(Span(mark.start + shift, mark.end + shift) for mark in shown)
