"""What is found in an invented town's articles, notes, quotations and people."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

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
from readback.core.document import HEADLINE, Block
from readback.core.items import Kept
from readback.core.matching import Search
from readback.core.notes import Note, Target, TargetKind
from readback.core.query import parse
from readback.core.rows import named_in, said_in
from readback.core.search import HitKind, Results, Where, Widened
from readback.core.text import Span

TODAY = date(2026, 5, 20)


def article(number: int, head: str, *lines: str, published: str = "") -> Article:
    blocks = (Block(head, HEADLINE), *map(Block, lines))
    draft = Draft(blocks, title=head, published=published, left_out=(LeftOut("Sign up for tides", 1),))
    return article_from(draft, opened=datetime(2026, 5, number, tzinfo=UTC), original_sha256="", source="")


FERRY = article(
    1, "Ferry inspected", "“It will sink,” said Mira Okonjo in Norsund.", "A crew slept.", published="2026-05-03"
)
WALL = article(9, "Sea wall", "Okonjo watched the wall.", "Boats wait.", published="2025-12-31T09:12+01:00")


def found_in(it: Article, people: dict[str, str]) -> Analysis:
    """An analysis in which each of the words names somebody, or Norsund."""
    entities = tuple(
        Entity(f"e{at}", Kind.PLACE if name == "Norsund" else Kind.PERSON, name)
        for at, name in enumerate(people.values())
    )
    mentions = tuple(
        Mention(Span(it.text.find(words), it.text.find(words) + len(words)), entity.kind, entity.id)
        for words, entity in zip(people, entities, strict=True)
    )
    start = it.text.find("“")
    spans = (Span(start + 1, it.text.find("”")),) if start >= 0 else ()
    speaker = Speaker("Mira Okonjo", SpeakerKind.PERSON, "e0")
    quotations = tuple(
        Quotation((span,), QuotationKind.DIRECT, speaker, None, None, Confidence.SURE, "") for span in spans
    )
    return Analysis(it.id, "fake", mentions, entities, quotations)


def note(of: Article, id: str, body: str, tag: str, colour: str = "yellow") -> Note:
    anchor = anchor_for(of.text, Span(0, 5))
    return Note(id, Target(of.id, TargetKind.PASSAGE), anchor, body, of.opened, of.opened, (tag,), colour)


def kept(of: Article, people: dict[str, str], *notes: Note) -> Kept:
    analysis = found_in(of, people)
    return Kept(of, notes, named_in(of, analysis), said_in(of, analysis))


TOWN = (
    kept(WALL, {"Okonjo": "Mira Okonjo"}, note(WALL, "n2", "Who built it?", "ask", "blue")),
    kept(FERRY, {"Mira Okonjo": "Mira Okonjo", "Norsund": "Norsund"}, note(FERRY, "n1", "Check the hull", "Straße")),
)


def search(text: str, limit: int = 50) -> Results:
    looking = Search(parse(text, TODAY), [Project("p1", "Old Harbour", (WALL.id,))], limit)
    for it in TOWN:
        looking.look(it)
    return looking.results()


def found(text: str) -> list[str]:
    """What a query finds: each hit's kind and where it lies, by a letter for the article."""
    letters = {FERRY.id: "F", WALL.id: "W"}
    return [f"{hit.kind} {letters[hit.article]}" for hit in search(text).hits]


def test_a_person_is_asked_for_what_they_said_and_what_names_them():
    """Not for all quotations of the articles that name them; another form of the name is theirs too."""
    names = ("Mira Okonjo", "Okonjo", "Tom Reed")
    town = article(2, "Town", "“I was there,” said Okonjo. “Nobody was,” said Tom Reed. “Ask Okonjo,” he said.")
    people = [Entity("p1", Kind.PERSON, names[0], (names[1],)), Entity("p2", Kind.PERSON, names[2])]
    spans = [Span(town.text.index(it), town.text.index(it) + len(it)) for it in names[1:]]
    words = [Span(town.text.index(it), town.text.index(it) + len(it)) for it in ("I was", "Nobody was", "Ask Okonjo")]
    analysis = Analysis(
        town.id,
        "fake",
        tuple(Mention(span, Kind.PERSON, it.id) for span, it in zip(spans, people, strict=True)),
        tuple(people),
        tuple(
            Quotation(
                (span,),
                QuotationKind.DIRECT,
                Speaker(it.name, SpeakerKind.PERSON, it.id),
                None,
                None,
                Confidence.SURE,
                "",
            )
            for span, it in zip(words, (people[0], people[1], people[1]), strict=True)
        ),
    )
    for query, expected in (
        ("person:okonjo", ["I was", "Ask Okonjo"]),
        ('person:"Tom Reed"', ["Nobody was", "Ask Okonjo"]),
        ("person:okonjo nobody", []),
        ("-person:okonjo in:quotes", ["Nobody was"]),
    ):
        looking = Search(parse(query, TODAY), (), 50)
        looking.look(Kept(town, (), named_in(town, analysis), said_in(town, analysis)))
        said = [hit.snippet for hit in looking.results().hits if hit.kind is HitKind.QUOTATION]
        assert said == expected, query


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("crew norsund", ["article F"]),
        ("hull", ["note F"]),
        ("sink", ["article F", "quotation F"]),
        ("sink okonjo", ["article F", "quotation F"]),
        ("mira", ["article F", "quotation F", "person W"]),
        ("tides", ["article W", "article F"]),
        ('"sea wall" -crew', ["note W", "article W"][1:]),
        ("crew OR boats", ["article W", "article F"]),
        ("person:mira", ["article W", "article F", "quotation F", "person W"]),
        ("place:norsund", ["article F", "quotation F", "person F"]),
        ("place:mira", []),
        ("said-by:mira", ["article F", "quotation F"]),
        ("tag:strase", ["note F", "article F"]),
        ("tag:Straße hull", ["note F"]),
        ("colour:blue", ["note W", "article W"]),
        ("-colour:blue in:notes", ["note F"]),
        ("before:2026", ["note W", "article W", "person W"]),
        ("after:2026-05-03 in:title", ["article F"]),
        ("after:2026-05-04", []),
        ("opened:2w in:title", ["article W"]),
        ("project:“old harbour” in:title", ["article W"]),
        ("project:p1 in:title", ["article W"]),
        ("project:none", []),
        ("crew in:title", []),
        ("ferry in:text", []),
        ("ferry in:title", ["article F"]),
        ("crew OR tag:ask in:text", ["article W", "article F"]),
        ("", []),
    ],
)
def test_what_is_found(query, hits):
    assert found(query) == hits


def test_the_newest_width_that_finds_anything_is_taken():
    assert search("inspected").widened is Widened.NONE
    endings = search("inspection")
    assert (endings.widened, [hit.snippet for hit in endings.hits]) == (Widened.ENDINGS, ["Ferry inspected"])
    assert [mark.of("Ferry inspected") for mark in endings.hits[0].marks] == ["inspected"]
    most = search("crew slept underwater")
    assert (most.widened, most.hits[0].where) == (Widened.MOST, Where.TEXT)
    assert search("crew underwater").widened is Widened.MOST
    assert search("zebra giraffe").hits == ()
    assert search('"inspection"').hits == ()
    assert search("crew underwater tag:ask").hits == ()


def test_what_stays_out_stays_out_when_the_search_widens():
    assert search("crew underwater -ferry").hits == ()
    assert [hit.article for hit in search("slept underwater okonjo -wall").hits] == [FERRY.id]


def test_a_person_is_one_hit_where_they_are_named_most():
    (hit,) = [hit for hit in search("person:mira mira").hits if hit.kind == "person"]
    assert (hit.article, hit.more, hit.id, hit.snippet) == (WALL.id, 1, "e0", "Mira Okonjo")


def test_more_is_counted_than_is_shown():
    results = search("okonjo", limit=1)
    assert len([hit for hit in results.hits if hit.kind == "article"]) == 1
    assert results.counts["article"] == 2
    assert results.count == 4


def test_an_article_without_a_date_is_of_no_time():
    looking = Search(parse("before:2027", TODAY), (), 9)
    looking.look(Kept(replace(FERRY, published="")))
    assert looking.results().hits == ()
