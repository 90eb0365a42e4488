"""Small libraries of an invented town, and what a search finds in them with and without an index."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.anchors import anchor_for
from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.catalogue import Project
from readback.core.document import BODY, HEADLINE, Block, Form, Role
from readback.core.items import Kept
from readback.core.links import Link, LinkKind
from readback.core.matching import Search
from readback.core.notes import Note, Target, TargetKind
from readback.core.query import Query
from readback.core.rows import named_in, said_in
from readback.core.search import HitKind, Results
from readback.core.text import Span

TODAY = date(2026, 5, 20)
WORDS = (
    "harbour harbours Häfen Seehafen inspection inspected inspections ferry Ferries the in Straße Strasse O’Rell "
    "denied smørbrød 港口 港湾 covid検査 Æther 12:30 well-being closed closing war warned toward a a’b _x_ mill’s"
    " mills Müller"
).split()
PEOPLE = (("Mira Okonjo", ("Okonjo",)), ("Søren O’Rell", ("O’Rell", "Søren")), ("Ada Ferry", ()))
PLACES = (("Norsund", ()), ("Skarholm", ("the harbour",)))
LINKS = (
    Link("Mira", LinkKind.PERSON, "Mira Okonjo"),
    Link("mira", LinkKind.PERSON, "MIRA ÓKONJO"),
    Link("closed", LinkKind.ARTICLE, "a1"),
    Link("a1", LinkKind.NOTE, "a1", "a2"),
)
DENIED = "denied"
TAGS = ("check", "Straße", "港")


def lines() -> st.SearchStrategy[str]:
    """A few words."""
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """A paragraph of some role."""
    form = draw(
        st.sampled_from([BODY, BODY, Form(Role.CAPTION), Form(Role.FOOTNOTE, label="1"), Form(Role.HEADING, 2)])
    )
    return Block(draw(lines()), form)


@st.composite
def articles(draw: st.DrawFn, number: int) -> Article:
    """An article whose text is its own."""
    headline = f"{draw(lines())} no{number}"
    titled = draw(st.booleans())
    paragraphs = [*([Block(headline, HEADLINE)] if titled else []), *draw(st.lists(blocks(), max_size=3))]
    left_out = draw(st.lists(lines().map(lambda text: LeftOut(text, 0)), max_size=1))
    draft = Draft(
        (*paragraphs, Block(f"n{number}")),
        title=headline,
        published=draw(st.sampled_from(["", "2026-05-03", "2026-04-30T09:12+02:00", "2025"])),
        left_out=tuple(left_out),
    )
    opened = datetime(2026, 5, 1, tzinfo=UTC) + timedelta(days=number)
    made = article_from(draft, opened=opened, original_sha256=f"{number}", source=f"{number}.txt")
    return replace(made, draft=draw(st.sampled_from([False, False, False, True])))


@st.composite
def notes(draw: st.DrawFn, article: Article, id: str) -> Note:
    """A note on some of the article's words or on all of it."""
    made = article.opened
    start = draw(st.integers(0, max(0, len(article.text) - 9)))
    anchor = anchor_for(article.text, Span(start, min(len(article.text), start + 8))) if draw(st.booleans()) else None
    kind = TargetKind.PASSAGE if anchor else TargetKind.ARTICLE
    tags = tuple(draw(st.lists(st.sampled_from(TAGS), max_size=2, unique=True)))
    colour = draw(st.sampled_from(["yellow", "blue"]))
    body = draw(st.just("") | lines())
    links = draw(st.lists(st.sampled_from(LINKS), max_size=2, unique=True))
    return Note(id, Target(article.id, kind), anchor, body, made, made, tags, colour, links=tuple(links))


def cues(article: Article) -> st.SearchStrategy[Span | None]:
    """The verb of a quotation: none, or the word that denies, where the article has it."""
    at = article.text.find(DENIED)
    return st.sampled_from([None, Span(at, at + len(DENIED)) if at >= 0 else None])


@st.composite
def analyses(draw: st.DrawFn, article: Article) -> Analysis:
    """Some names and quotations; where they stand means nothing."""
    chosen = draw(st.lists(st.sampled_from([*PEOPLE, *PLACES]), max_size=3, unique=True))
    entities = [
        Entity(f"e{at}", Kind.PERSON if it in PEOPLE else Kind.PLACE, it[0], it[1]) for at, it in enumerate(chosen)
    ]
    mentions = [Mention(Span(at, at + 1), it.kind, it.id) for at, it in enumerate(entities)]
    people: list[Speaker | None] = [Speaker(it.name, SpeakerKind.PERSON, it.id) for it in entities]
    speakers = st.sampled_from([None, Speaker("a ferry driver", SpeakerKind.DESCRIBED), *people])
    kinds = st.sampled_from([QuotationKind.DIRECT, QuotationKind.INDIRECT])
    ends = st.integers(1, len(article.text))
    quotations = [
        Quotation((Span(0, end),), draw(kinds), draw(speakers), None, draw(cues(article)), Confidence.SURE, "")
        for end in draw(st.lists(ends, max_size=2))
    ]
    return Analysis(article.id, "fake", tuple(mentions), tuple(entities), tuple(quotations))


@st.composite
def kept(draw: st.DrawFn, number: int) -> Kept:
    """All of one article."""
    article = draw(articles(number))
    count = draw(st.integers(0, 2))
    analysis = draw(analyses(article)) if not article.draft else Analysis(article.id, "fake")
    made = [draw(notes(article, f"n{number}-{at}")) for at in range(count)]
    return Kept(article, made, named_in(article, analysis), said_in(article, analysis))


@st.composite
def libraries(draw: st.DrawFn) -> list[Kept]:
    """A few articles."""
    return [draw(kept(number)) for number in range(draw(st.integers(0, 4)))]


TERMS = (
    *WORDS,
    *("har", "ar", "arbour", "ferr*", "hafen", "okonjo", "søren", "口", "検", "no1", "Hafens", "warning"),
    *('"the harbour"', '"in the"', "OR", "foo:bar", "before:soon", '"unclosed'),
    *("person:okonjo", 'person:"Mira Okonjo"', "place:norsund", "said-by:driver", "said-by:ferry"),
    *("tag:check", "tag:strasse", "tag:Straße", "colour:blue", "project:Old"),
    *("in:title", "in:text", "in:notes", "in:quotes"),
    *("before:2026-05", "after:2026", "opened:2w", "opened:2026-05-02"),
)


def queries() -> st.SearchStrategy[str]:
    """A few terms, some of them excluded."""
    terms = st.tuples(st.sampled_from(["", "", "", "-"]), st.sampled_from(TERMS)).map("".join)
    return st.lists(terms, min_size=1, max_size=5).map(" ".join)


def plainly(library: Iterable[Kept], query: Query, projects: Iterable[Project]) -> Results:
    """What a search without an index finds."""
    search = Search(query, projects, 100)
    for it in library:
        search.look(it)
    return search.results()


def ids(results: Results) -> set[tuple[HitKind, str, str]]:
    """What was found, whatever the order; a person, who is found once, by the name."""
    return {
        (hit.kind, hit.snippet.lower().split(" ")[0], "")
        if hit.kind is HitKind.PERSON
        else (hit.kind, hit.article, hit.id)
        for hit in results.hits
    }
