"""A person's file: all that many articles have of one person, read a few articles at a time and put together.

A person is one over all articles by the name, as in all lists over several of them. What the name desk proposes as
another name of the person is in the file as a guess, and said to be one.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
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
from readback.core.proposals import Proposal
from readback.core.query import Filter, Query, Term
from readback.core.query_names import Field, Within
from readback.core.rows import Named, Said, Source, Used
from readback.core.search import HitKind
from readback.core.text import Span, folded, letters, paragraph_at
from readback.core.words import Words, words_of
from readback.core.workspace import Workspace

MOST = 2_000
"""Of a person whom more articles name, those that were opened last are read."""

GUESSES = 3
"""So many names are taken for a person's by a guess; more of them would hardly be looked at."""

NONE: Mapping[str, Proposal] = {}
"""No other names."""

_END = re.compile(r"""[.!?…]["'”’»)\]]*\s+(?=["'“‘«(\[]*[^\W\da-zß-öø-ÿ])""")
"""Where one sentence ends and another begins."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What a person said in one article: the sentence or sentences around it, and where these are cited.

    `name` is what the person is called in that article.
    """

    row: Said
    context: str
    place: Locator | None
    name: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A note about a person or on what that person said; `span` is its passage, None where it has none now.

    `name` is what the person is called in that article.
    """

    source: Source
    note: Note
    span: Span | None
    name: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """What one article has of a person."""

    named: Named
    sayings: tuple[Saying, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that a person said, in however many articles; `first` is how the earliest has it.

    `names` are what the person is called in them.
    """

    carried: Carried
    first: Saying
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guess:
    """Another name that may be the person's, and how often it is named in how many of the articles."""

    name: str
    proposal: Proposal
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All of one person, the earliest first.

    `forms` are the other names for the person, and `together` those who share a paragraph, each with the number of
    articles. `guesses` are names that nobody has said yes or no to: what is of them is in the file.
    """

    name: str
    forms: tuple[Used, ...]
    statements: tuple[Statement, ...]
    remarks: tuple[Remark, ...]
    chapters: tuple[Chapter, ...]
    together: tuple[Used, ...]
    timeline: Timeline
    guesses: tuple[Guess, ...] = ()

    @property
    def articles(self) -> int:
        """How many articles name the person."""
        return len({it.named.source.article for it in self.chapters})

    def guessed(self, *names: str) -> str:
        """The first of the names by which what is called so is in the file, if only a guess says so; else empty."""
        own = key_of(self.name)
        return "" if any(key_of(it) == own for it in names) else names[0]

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


def others_of(name: str, proposals: Iterable[Proposal]) -> dict[str, Proposal]:
    """What else a person may be called, by the name desk's proposals, the likeliest first; at most GUESSES names."""
    found, key = dict[str, Proposal](), key_of(name)
    for it in proposals:
        both = {key_of(other.name): other.name for other in (it.name, it.fuller)}
        if both.pop(key, "") and both and len(found) < GUESSES:
            found.setdefault(next(iter(both.values())), it)
    return found


def chapters_of(
    workspace: Workspace, articles: Sequence[str], names: Collection[str], stop: Stop
) -> tuple[Chapter, ...]:
    """What a few articles have of a person by any of the names. Raises Cancelled."""
    library, keys = workspace.library, set(map(key_of, names))
    named = [it for it in library.named(articles, Kind.PERSON) if key_of(it.name) in keys]
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
            found.append(Chapter(it, tuple(Saying(row, "", None, it.name) for row in mine)))
            continue
        locators = Locators(article)
        sayings = tuple(
            Saying(row, around(article, row.spans), locators.of(row.spans[0].start), it.name) for row in mine
        )
        found.append(Chapter(it, sayings, tuple(_remarks(workspace, article, it, mine))))
    return tuple(found)


def _remarks(workspace: Workspace, article: Article, named: Named, said: Sequence[Said]) -> Iterator[Remark]:
    spans, key = [span for row in said for span in row.spans], key_of(named.name)
    for placed in workspace.notes_on(article):
        target = placed.note.target
        about = target.kind is TargetKind.PERSON and key_of(target.subject) == key
        if about or (placed.span is not None and any(placed.span.overlaps(span) for span in spans)):
            yield Remark(named.source, placed.note, placed.span, named.name)


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


def person_file(name: str, chapters: Iterable[Chapter], others: Mapping[str, Proposal] = NONE) -> PersonFile:
    """The file of a person, made of what the articles have, with what may be of the same person by other names."""
    ordered = sorted(chapters, key=lambda it: moment(it.named.source)[0])
    first = {(it.row.source.article, it.row.number): it for chapter in ordered for it in chapter.sayings}
    found = carried(it.row for it in first.values())
    statements = tuple(_statement(it, first) for it in found)
    own = [it.named for it in ordered if key_of(it.named.name) == key_of(name)]
    called = Known(tuple(own)).name if own else name
    forms = _counted(((it.name, *it.aliases) for it in own), without={called})
    together = _counted((it.named.beside for it in ordered), without={called, *others})
    remarks = tuple(remark for it in ordered for remark in it.remarks)
    guesses = tuple(filter(None, (_guess(other, it, ordered) for other, it in others.items())))
    line = timeline_of(map(_facts, ordered))
    return PersonFile(called, forms, statements, remarks, tuple(ordered), together, line, guesses)


def _statement(it: Carried, sayings: Mapping[tuple[str, int], Saying]) -> Statement:
    found = [sayings[row.source.article, row.number] for row in it.rows]
    return Statement(it, found[0], tuple(dict.fromkeys(saying.name for saying in found)))


def _guess(name: str, proposal: Proposal, chapters: Iterable[Chapter]) -> Guess | None:
    """How much there is of another name; None where there is nothing."""
    counts = [it.named.mentions for it in chapters if key_of(it.named.name) == key_of(name)]
    return Guess(name, proposal, sum(counts), len(counts)) if counts else None


def _counted(names: Iterable[Iterable[str]], *, without: Collection[str]) -> tuple[Used, ...]:
    """How many articles have each name, the most frequent first."""
    counts = Counter(name for each in names for name in dict.fromkeys(each) if name not in without)
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
