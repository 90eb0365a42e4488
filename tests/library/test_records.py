"""What is kept comes back as it was: articles, notes with their anchors, analyses."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from library.samples import NOON
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
from readback.core.anchors import Anchor
from readback.core.article import Article, LeftOut
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.document import Box, Form, Landmark, LandmarkKind, Region, Role
from readback.core.links import Link, LinkKind
from readback.core.metadata import FIELDS, Origin, SourceKind
from readback.core.notes import Note, Target, TargetKind, Version
from readback.core.text import Span
from readback.library.corrections import correction_of, correction_record
from readback.library.records import (
    Record,
    analysis_of,
    analysis_record,
    article_of,
    article_record,
    note_of,
    note_record,
)
from readback.library.sealed import sealed, unsealed

words = st.text(st.characters(), max_size=12)  # lone surrogates too: a text taken as it is may hold them
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=zones)  # noqa: DTZ001 - zones are added
spans = st.tuples(st.integers(0, 9999), st.integers(0, 999)).map(lambda it: Span(it[0], it[0] + it[1]))
degrees = st.floats(-180, 180)


def several(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


forms = st.builds(Form, st.sampled_from(Role), st.integers(0, 6), words)
bare = st.builds(
    Article,
    id=words,
    title=words,
    text=words,
    paragraphs=several(spans),
    opened=times,
    original_sha256=words,
    source=words,
    byline=words,
    published=words,
    outlet=words,
    url=words,
    language=words,
    kind=st.sampled_from(SourceKind),
    origins=st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(Origin)).map(lambda it: tuple(it.items())),
    landmarks=several(
        st.builds(Landmark, st.integers(0, 9999), st.sampled_from(LandmarkKind), words, st.integers(0, 999))
    ),
    left_out=several(st.builds(LeftOut, words, st.integers(0, 99))),
    pictures=several(st.integers(0, 99)),
    superseded=words,
)
articles = bare.flatmap(
    lambda it: st.lists(forms, min_size=len(it.paragraphs), max_size=len(it.paragraphs)).map(
        lambda formed: replace(it, forms=tuple(formed))
    )
)
notes = st.builds(
    Note,
    id=words,
    target=st.builds(Target, words, st.sampled_from(TargetKind), words),
    links=several(st.builds(Link, words, st.sampled_from(LinkKind), words, words)),
    versions=several(st.builds(Version, words, times)),
    anchor=st.none() | st.builds(Anchor, spans, words, words, words),
    body=words,
    created=times,
    modified=times,
    tags=several(words),
    colour=words,
    region=st.none() | st.builds(Region, st.integers(0, 99), st.builds(Box, *[st.floats(0, 1)] * 4)),
)
names = st.builds(Name, words, st.sampled_from(Kind))
anchors = st.builds(Anchor, spans, words, words, words)
speakers = st.builds(Speaker, words, st.sampled_from(SpeakerKind), st.none() | words)
corrections = st.builds(
    Correction,
    id=words,
    kind=st.sampled_from(CorrectionKind),
    about=st.sampled_from(About),
    scope=st.sampled_from(Scope),
    article=words,
    created=times,
    anchor=st.none() | anchors,
    of=st.none() | names,
    to=st.none() | names,
    called=words,
    passages=several(anchors),
    form=st.none() | st.sampled_from(QuotationKind),
    speaker=st.none() | speakers,
    was=st.none() | speakers,
)
analyses = st.builds(
    Analysis,
    article=words,
    engine=words,
    mentions=several(st.builds(Mention, spans, st.sampled_from(Kind), words)),
    entities=several(
        st.builds(
            Entity,
            id=words,
            kind=st.sampled_from(Kind),
            name=words,
            aliases=several(words),
            coordinates=st.none() | st.tuples(degrees, degrees),
        )
    ),
    quotations=several(
        st.builds(
            Quotation,
            spans=several(spans),
            kind=st.sampled_from(QuotationKind),
            speaker=st.none() | st.builds(Speaker, words, st.sampled_from(SpeakerKind), st.none() | words),
            mention=st.none() | spans,
            cue=st.none() | spans,
            confidence=st.sampled_from(Confidence),
            rule=words,
        )
    ),
)


def through_a_file(record: Record) -> Record:
    kept = unsealed(sealed(record))
    assert kept == record
    assert isinstance(kept, dict)
    return kept


@given(articles)
def test_an_article_survives_being_kept(article: Article) -> None:
    assert article_of(through_a_file(article_record(article)), article.text) == article


@given(notes)
def test_a_note_survives_being_kept(note: Note) -> None:
    kept = note_of(through_a_file(note_record(note)))
    assert kept == note
    assert kept.created.utcoffset() == note.created.utcoffset()


@given(analyses)
def test_an_analysis_survives_being_kept(analysis: Analysis) -> None:
    assert analysis_of(through_a_file(analysis_record(analysis))) == analysis


@given(corrections)
def test_a_correction_survives_being_kept(correction: Correction) -> None:
    assert correction_of(through_a_file(correction_record(correction))) == correction


def test_a_text_is_no_part_of_the_record() -> None:
    opened = datetime(2026, 5, 4, tzinfo=timezone.utc)  # noqa: UP017
    article = Article("id", "title", "the text", (Span(0, 8),), opened, "sha", "source")
    assert "the text" not in str(article_record(article))


def test_a_note_of_before_there_were_links_and_versions_has_none() -> None:
    record = note_record(Note("n1", Target("a1", TargetKind.ARTICLE), None, "words", NOON, NOON))
    for field in ("links", "versions", "region"):
        del record[field]
    del record["target"]["subject"]
    note = note_of(record)
    assert (note.links, note.versions, note.target.subject) == ((), (), "")
