"""Whether what was read as a library can be one: everything is where it should be, and nothing is there twice."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from readback.core.agreements import Over, Subject, sound
from readback.core.analysis import Analysis
from readback.core.anchors import Anchor
from readback.core.article import Article, text_id
from readback.core.corrections import Correction, Scope
from readback.core.notes import COLOURS, Note, TargetKind
from readback.core.outgoing.model import Folio, Whole
from readback.core.outgoing.shapes import MisshapenError
from readback.core.text import Span

_ANCHORED = {TargetKind.PASSAGE, TargetKind.QUOTATION}


def check(whole: Whole) -> None:
    """Raises MisshapenError where something cannot be."""
    for number, folio in enumerate(whole.articles):
        for wrong in _wrong(folio):
            raise MisshapenError(f"articles[{number}].{wrong}")
    for name, ids in (
        ("articles", [it.article.id for it in whole.articles]),
        ("notes", [note.id for it in whole.articles for note in it.notes]),
        ("projects", [it.id for it in whole.projects]),
        ("searches", [it.id for it in whole.searches]),
        ("apart", [it.id for it in whole.apart]),
        ("agreements", [it.id for it in whole.agreements]),
        ("grounds", [it.id for it in whole.grounds]),
        ("corrections", [it.id for it in chain(whole.corrections, *(folio.corrections for folio in whole.articles))]),
    ):
        if not all(ids) or len(set(ids)) < len(ids):
            raise MisshapenError(name)
    if any(it.scope is not Scope.EVERYWHERE or not _sound(it) for it in whole.corrections):
        raise MisshapenError("corrections")
    if not all(sound(it.terms) and _is_subject(it.subject) for it in whole.agreements):
        raise MisshapenError("agreements")
    if not all(it.name for it in whole.grounds):
        raise MisshapenError("grounds")


def _wrong(folio: Folio) -> Iterator[str]:
    """The parts of an article that cannot be."""
    article, original = folio.article, folio.original
    if not _is_article(article):
        yield "article"
    if original is None:
        if not article.text:
            yield "original"
    elif (
        not re.fullmatch(r"(\.[a-z0-9]{1,12})?", original.suffix) or _hash(original.content) != article.original_sha256
    ):
        yield "original"
    if folio.state.position < 0:
        yield "state"
    yield from _each("notes", folio.notes, lambda it: _is_note(it, article))
    yield from _each("corrections", folio.corrections, lambda it: _sound(it) and _is_here(it, article))
    yield from _each("clearings", folio.clearings, lambda it: bool(it.key))
    if len({it.key for it in folio.clearings}) < len(folio.clearings):
        yield "clearings"


def _is_article(it: Article) -> bool:
    ends = [edge for span in it.paragraphs for edge in (span.start, span.end)]
    return (
        it.id == text_id(it.text, it.original_sha256)
        and bool(re.fullmatch("[0-9a-f]{64}", it.id) and it.title and not it.superseded)
        and ends == sorted(ends)
        and all(it.paragraphs[number].of(it.text).strip() for number in range(len(it.paragraphs)))
        and max(ends, default=0) <= len(it.text)
        and len(it.forms) in {0, len(it.paragraphs)}
        and all(0 <= form.level <= 100 for form in it.forms)
        and [mark.offset for mark in it.landmarks] == sorted(mark.offset for mark in it.landmarks)
        and all(0 <= mark.offset <= len(it.text) and mark.number >= 0 for mark in it.landmarks)
        and all(0 <= left.before <= len(it.paragraphs) for left in it.left_out)
        and all(page >= 0 for page in it.pictures)
        and re.fullmatch(r"([a-z][a-z0-9+.-]*:.*)?", it.url, re.IGNORECASE | re.DOTALL) is not None
    )


def _is_subject(it: Subject) -> bool:
    """Whether it says what it is about, and no more."""
    return (
        bool(it.person) is (it.over is Over.PERSON)
        and bool(it.note) is (it.over is Over.NOTE)
        and (it.anchor is not None) is (it.over is Over.PASSAGE)
        and bool(it.article) is (it.over is not Over.PERSON)
        and (it.anchor is None or _is_anchor(it.anchor))
    )


def _is_note(it: Note, article: Article) -> bool:
    region = it.region
    return (
        it.target.article == article.id
        and (it.anchor is not None) == (it.target.kind in _ANCHORED)
        and (region is not None) == (it.target.kind is TargetKind.PAGE)
        and it.colour in COLOURS
        and (it.anchor is None or _is_anchor(it.anchor))
        and (region is None or region.page >= 0)
        and all(it.tags)
    )


def _is_here(it: Correction, article: Article) -> bool:
    return it.article == article.id and it.scope is not Scope.EVERYWHERE


def _sound(it: Correction) -> bool:
    return all(_is_anchor(anchor) for anchor in (*it.passages, *([it.anchor] if it.anchor else [])))


def _is_anchor(it: Anchor) -> bool:
    return len(it.span) == len(it.exact) > 0


def is_analysis(it: Analysis, article: Article) -> bool:
    """Whether an analysis is of an article, and all of it lies in the text."""
    entities, length = {entity.id for entity in it.entities}, len(article.text)
    loose = (span for said in it.quotations for span in (said.mention, said.cue, said.inherited) if span is not None)
    spans = [mention.span for mention in it.mentions] + [span for said in it.quotations for span in said.spans]
    return (
        it.article == article.id
        and bool(it.engine)
        and len(entities) == len(it.entities)
        and all(_within(span, length) for span in chain(spans, loose))
        and all(said.spans for said in it.quotations)
        and {mention.entity for mention in it.mentions} <= entities
        and {said.speaker.entity for said in it.quotations if said.speaker and said.speaker.entity} <= entities
    )


def _within(span: Span, length: int) -> bool:
    return span.start < span.end <= length


def _each(name: str, found: Sequence[object], sound: Callable[..., bool]) -> Iterable[str]:
    return (f"{name}[{number}]" for number, it in enumerate(found) if not sound(it))


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
