"""Libraries of chance for what is taken out: every kind of thing that a library keeps, within what it can be."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from operator import methodcaller
from typing import Any

from hypothesis import strategies as st

from library.samples import an_article
from readback.core.agreements import Agreement, Effect, Ground, Over, Subject, Terms
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Name,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.anchors import anchor_for
from readback.core.article import Article
from readback.core.catalogue import Apart, Project, SavedSearch, State
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.document import Box, Region
from readback.core.library import Library
from readback.core.links import Link, LinkKind
from readback.core.notes import COLOURS, Note, Target, TargetKind, Version
from readback.core.quotecheck.report import Clearing
from readback.core.text import Span

SUBJECTS = ("harbour", "airport", "station")
ARTICLES = tuple(an_article(subject, hours) for hours, subject in enumerate(SUBJECTS))

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
named = st.text("abcøé 🚢", min_size=1, max_size=8).filter(str.strip)
zones = st.sampled_from([UTC, timezone(timedelta(hours=-7, minutes=-30))])
times = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=zones)  # noqa: DTZ001 - the zones are given
spans = st.tuples(st.integers(0, 20), st.integers(1, 20)).map(lambda it: Span(it[0], it[0] + it[1]))


def several(what: Any, most: int = 3) -> Any:
    return st.lists(what, max_size=most).map(tuple)


@st.composite
def notes(draw: Any, article: Article, number: int) -> Note:
    kind = draw(st.sampled_from(TargetKind))
    anchored = kind in {TargetKind.PASSAGE, TargetKind.QUOTATION}
    return Note(
        id=f"n{number}-{article.id[:4]}",
        target=Target(article.id, kind, draw(words)),
        anchor=anchor_for(article.text, draw(spans)) if anchored else None,
        body=draw(words),
        created=draw(times),
        modified=draw(times),
        tags=draw(several(named)),
        colour=draw(st.sampled_from(COLOURS)),
        region=draw(st.builds(Region, st.integers(0, 9), st.builds(Box, *[st.floats(0, 1)] * 4)))
        if kind is TargetKind.PAGE
        else None,
        links=draw(several(st.builds(Link, named, st.sampled_from(LinkKind), named, words))),
        versions=draw(several(st.builds(Version, words, times))),
    )


names = st.builds(Name, named, st.sampled_from(Kind))
speakers = st.builds(Speaker, named, st.sampled_from(SpeakerKind), st.none())


@st.composite
def corrections(draw: Any, article: Article, number: int) -> Correction:
    return Correction(
        id=f"c{number}-{article.id[:4]}",
        kind=draw(st.sampled_from([CorrectionKind.RENAME, CorrectionKind.SPEAKER, CorrectionKind.REJECT])),
        about=draw(st.sampled_from(About)),
        scope=draw(st.sampled_from(Scope)),
        article=article.id,
        created=draw(times),
        anchor=anchor_for(article.text, draw(spans)),
        of=draw(names),
        to=draw(names),
        called=draw(words),
        passages=(anchor_for(article.text, draw(spans)),),
        form=draw(st.none() | st.sampled_from(QuotationKind)),
        speaker=draw(st.none() | speakers),
        was=draw(st.none() | speakers),
    )


@st.composite
def analyses(draw: Any, article: Article) -> Analysis:
    place = draw(st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)))
    entities = (Entity("e1", draw(st.sampled_from(Kind)), draw(named), draw(several(named)), place),)
    said = Quotation(
        (draw(spans),),
        draw(st.sampled_from(QuotationKind)),
        draw(st.none() | st.just(Speaker("Mira", SpeakerKind.PERSON, "e1"))),
        draw(st.none() | spans),
        draw(st.none() | spans),
        draw(st.sampled_from(Confidence)),
        "after",
        draw(st.none() | spans),
    )
    return Analysis(article.id, "engine 1", (Mention(draw(spans), Kind.PERSON, "e1"),), entities, (said,), "en")


Deed = Callable[[Library], Any]


@st.composite
def deeds(draw: Any, article: Article, content: bytes) -> list[Deed]:
    """What is done with one article."""
    kept, id = replace(article, draft=draw(st.booleans()), byline=draw(words)), article.id
    done: list[Deed] = [lambda it: it.add(kept, BytesIO(content), ".html")]
    state = State(draw(st.booleans()), draw(st.integers(0, 99)), draw(st.none() | times))
    if state != State():
        done.append(lambda it: it.set_state(id, state))
    for number in range(draw(st.integers(0, 3))):
        done.append(methodcaller("save_note", draw(notes(article, number))))
        done.append(methodcaller("save_correction", draw(corrections(article, number))))
    for key in sorted(draw(st.sets(named, max_size=2))):
        cleared = Clearing(key, draw(named), draw(named), draw(times), draw(st.booleans()))
        done.append(methodcaller("save_clearing", id, cleared))
    if draw(st.booleans()):
        done.append(methodcaller("save_analysis", draw(analyses(article))))
    return done


@st.composite
def fills(draw: Any) -> Callable[[Library], None]:
    """What fills an empty library."""
    count = draw(st.integers(1, len(ARTICLES)))
    done = [deed for article, content in ARTICLES[:count] for deed in draw(deeds(article, content))]
    for number in range(draw(st.integers(0, 2))):
        project = Project(f"p{number}", f"{draw(named)} {number}", (ARTICLES[0][0].id,))
        search = SavedSearch(f"s{number}", f"{draw(named)} {number}", draw(words))
        two = Apart(f"a{number}", (f"{draw(named)}{number}", draw(named)), draw(times))
        terms = Terms(draw(st.sampled_from([Effect.NONE, Effect.RECORD])), draw(words), draw(words), words=draw(words))
        agreed = Agreement(f"g{number}", Subject(Over.PERSON, person=f"{draw(named)} {number}"), terms, draw(times))
        ground = Ground(f"k{number}", f"{draw(named)} {number}", draw(st.sampled_from(Effect)))
        keep = (
            *(("save_project", project), ("save_search", search), ("save_apart", two)),
            *(("save_agreement", agreed), ("save_ground", ground)),
        )
        done += [lambda it, name=name, what=what: getattr(it.catalogue, name)(what) for name, what in keep]

    def fill(library: Library) -> None:
        for deed in done:
            deed(library)

    return fill
