"""A person's file: all that many articles have of one person, read a few articles at a time and put together.

A person is one over all articles by the name, as in all lists over several of them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from readback.core.analysis import Kind, QuotationKind
from readback.core.article import Article
from readback.core.collection import Carried, Known, carried, moment
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.fullname import full_name, key_of
from readback.core.library import Library
from readback.core.locators import Locator, Locators
from readback.core.notes import Note, TargetKind
from readback.core.pictures.facts import Facts, Heard, Spot
from readback.core.pictures.timeline import Timeline, timeline_of
from readback.core.ports import Stop
from readback.core.query import Filter, Query, Term
from readback.core.query_names import Field, Within
from readback.core.rows import Named, Said, Source, Used
from readback.core.search import HitKind
from readback.core.text import Span, folded, letters, paragraph_at
from readback.core.words import Words, words_of
from readback.core.workspace import Workspace

MOST = 2_000
"""Of a person whom more articles name, those that were opened last are read."""

_END = re.compile(r"""[.!?…]["'”’»)\]]*\s+(?=["'“‘«(\[]*[^\W\da-zß-öø-ÿ])""")
"""Where one sentence ends and another begins."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What a person said in one article: the sentence or sentences around it, and where these are cited."""

    row: Said
    context: str
    place: Locator | None


@dataclass(frozen=True, slots=True)
class Remark:
    """A note about a person or on what that person said; `span` is its passage, None where it has none now."""

    source: Source
    note: Note
    span: Span | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """What one article has of a person."""

    named: Named
    sayings: tuple[Saying, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that a person said, in however many articles; `first` is how the earliest has it."""

    carried: Carried
    first: Saying


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All of one person, the earliest first.

    `forms` are the other names for the person, and `together` those who share a paragraph, each with the number of
    articles.
    """

    name: str
    forms: tuple[Used, ...]
    statements: tuple[Statement, ...]
    remarks: tuple[Remark, ...]
    chapters: tuple[Chapter, ...]
    together: tuple[Used, ...]
    timeline: Timeline

    @property
    def mentions(self) -> int:
        """How often the person is named."""
        return sum(it.named.mentions for it in self.chapters)


def articles_naming(library: Library, name: str, stop: Stop) -> tuple[tuple[str, ...], int]:
    """The articles in which somebody may be called so, at most MOST, and how many there are; drafts never are any."""
    words = words_of(name)
    if not words:
        return (), 0
    asked = Term(Filter(Field.PERSON, folded(name), Words(words)), Span(0, 0))
    query = Query(name, ((asked,),), frozenset({Within.TITLE}), (asked,))
    found = library.search(query, MOST, stop)
    return tuple(hit.article for hit in found.hits), found.counts.get(HitKind.ARTICLE, 0)


def chapters_of(workspace: Workspace, articles: Sequence[str], name: str, stop: Stop) -> tuple[Chapter, ...]:
    """What a few articles have of a person. Raises Cancelled."""
    library, key = workspace.library, key_of(name)
    named = [it for it in library.named(articles, Kind.PERSON) if key_of(it.name) == key]
    said: dict[str, list[Said]] = {}
    for row in library.said([it.source.article for it in named]):
        said.setdefault(row.source.article, []).append(row)
    found = []
    for it in named:
        if stop():
            raise Cancelled
        mine = [row for row in said.get(it.source.article, ()) if row.entity == it.entity]
        try:
            article = workspace.library.article(it.source.article)
        except ArticleMissing:  # damaged since it was listed: that is reported
            found.append(Chapter(it, tuple(Saying(row, "", None) for row in mine)))
            continue
        locators = Locators(article)
        sayings = tuple(Saying(row, around(article, row.spans), locators.of(row.spans[0].start)) for row in mine)
        found.append(Chapter(it, sayings, tuple(_remarks(workspace, article, it, mine))))
    return tuple(found)


def _remarks(workspace: Workspace, article: Article, named: Named, said: Sequence[Said]) -> Iterator[Remark]:
    spans, key = [span for row in said for span in row.spans], key_of(named.name)
    for placed in workspace.notes_on(article):
        target = placed.note.target
        about = target.kind is TargetKind.PERSON and key_of(target.subject) == key
        if about or (placed.span is not None and any(placed.span.overlaps(span) for span in spans)):
            yield Remark(named.source, placed.note, placed.span)


def around(article: Article, spans: Sequence[Span]) -> str:
    """The sentences that a quotation stands in, in one line; all of its paragraph where they hold nothing else."""
    whole = article.paragraphs[paragraph_at(article.paragraphs, spans[0].start)]
    text = whole.of(article.text)
    start, last = spans[0].start - whole.start, min(spans[-1].end - whole.start, len(text))
    ends = [match.end() for match in _END.finditer(text)]
    begin = max((end for end in ends if end <= start), default=0)
    stop = min((end for end in ends if end >= last), default=len(text))
    sentences = text[begin:stop]
    said = sum(len(letters(span.of(article.text))) for span in spans)
    return " ".join((sentences if len(letters(sentences)) > said else text).split())


def person_file(name: str, chapters: Iterable[Chapter]) -> PersonFile:
    """The file of a person, made of what the articles have."""
    ordered = sorted(chapters, key=lambda it: moment(it.named.source)[0])
    first = {(it.row.source.article, it.row.number): it for chapter in ordered for it in chapter.sayings}
    found = carried(it.row for it in first.values())
    statements = tuple(Statement(it, first[it.rows[0].source.article, it.rows[0].number]) for it in found)
    called = Known(tuple(it.named for it in ordered)).name if ordered else name
    forms = _counted(((it.named.name, *it.named.aliases) for it in ordered), without=called)
    together = _counted((it.named.beside for it in ordered), without=called)
    remarks = tuple(remark for it in ordered for remark in it.remarks)
    return PersonFile(called, forms, statements, remarks, tuple(ordered), together, timeline_of(map(_facts, ordered)))


def _counted(names: Iterable[Iterable[str]], *, without: str) -> tuple[Used, ...]:
    """How many articles have each name, the most frequent first."""
    counts = Counter(name for each in names for name in dict.fromkeys(each) if name != without)
    return tuple(Used(name, count) for name, count in sorted(counts.items(), key=lambda it: (-it[1], key_of(it[0]))))


def _facts(chapter: Chapter) -> Facts:
    """What a line of time is drawn of."""
    named = chapter.named
    heard = tuple(
        Heard(named.name, Kind.PERSON, it.row.kind is QuotationKind.INDIRECT, Spot(named.source, it.row.spans[0], 0))
        for it in chapter.sayings
    )
    return Facts(named.source, (), heard)


def perhaps(name: str, names: Iterable[Used]) -> tuple[Used, ...]:
    """Others of the library who may be the same person: a last name alone, a first letter, a fuller form."""
    own, key = full_name(name), key_of(name)
    likely = (it for it in names if key_of(it.name) != key and full_name(it.name).last == own.last)
    return tuple(it for it in likely if full_name(it.name).fits(own))
