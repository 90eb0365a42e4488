"""Articles, notes and analyses as plain records for JSON, and back.

Spelt out field by field: the names here are the file format and do not follow a renamed attribute.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

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
from readback.core.anchors import Anchor
from readback.core.article import Article, LeftOut
from readback.core.catalogue import State
from readback.core.document import BODY, Box, Form, Landmark, LandmarkKind, Region, Role
from readback.core.library import Summary
from readback.core.likeness import sketch
from readback.core.links import Link, LinkKind
from readback.core.metadata import Origin, SourceKind
from readback.core.notes import Note, Target, TargetKind, Version
from readback.core.text import Span

Record = dict[str, Any]
Stored = Mapping[str, Any]


def article_record(article: Article) -> Record:
    """All of an article but its text, which has a file of its own."""
    return {
        "id": article.id,
        "title": article.title,
        "byline": article.byline,
        "published": article.published,
        "outlet": article.outlet,
        "url": article.url,
        "opened": article.opened.isoformat(),
        "original_sha256": article.original_sha256,
        "source": article.source,
        "paragraphs": _span_records(article.paragraphs),
        "left_out": [{"text": left.text, "before": left.before} for left in article.left_out],
        "language": article.language,
        "kind": article.kind.value,
        "origins": {field: origin.value for field, origin in article.origins},
        "forms": [[number, *_form_record(form)] for number, form in enumerate(article.forms) if form != BODY],
        "landmarks": [[mark.offset, mark.kind.value, mark.label, mark.number] for mark in article.landmarks],
        "pictures": list(article.pictures),
        "superseded": article.superseded,
        "saves": list(article.saves),
        "draft": article.draft,
        "tracked": article.tracked,
        "sketch": list(sketch(article.text)),
    }


def article_of(record: Stored, text: str) -> Article:
    """The article of a record and its text; what a record is too old to have is nothing, and it is no draft."""
    return Article(
        id=record["id"],
        title=record["title"],
        text=text,
        paragraphs=_spans_of(record["paragraphs"]),
        opened=datetime.fromisoformat(record["opened"]),
        original_sha256=record["original_sha256"],
        source=record["source"],
        byline=record["byline"],
        published=record["published"],
        outlet=record["outlet"],
        url=record["url"],
        left_out=tuple(LeftOut(left["text"], left["before"]) for left in record["left_out"]),
        language=record.get("language", ""),
        kind=SourceKind(record.get("kind", SourceKind.OUTLET)),
        origins=tuple((field, Origin(origin)) for field, origin in record.get("origins", {}).items()),
        forms=_forms_of(record.get("forms", ()), len(record["paragraphs"])),
        landmarks=tuple(
            Landmark(offset, LandmarkKind(kind), label, number)
            for offset, kind, label, number in record.get("landmarks", ())
        ),
        pictures=tuple(record.get("pictures", ())),
        superseded=record.get("superseded", ""),
        saves=tuple(record.get("saves", ())),
        draft=record.get("draft", False),
        tracked=record.get("tracked", False),
    )


def _form_record(form: Form) -> list[Any]:
    return [form.role.value, form.level, form.label]


def _forms_of(records: Sequence[Sequence[Any]], count: int) -> tuple[Form, ...]:
    """The forms of all paragraphs: what is not plain has a record that begins with its number."""
    forms = [BODY] * count
    for number, role, level, label in records:
        forms[number] = Form(Role(role), level, label)
    return tuple(forms)


def state_of(tables: Stored) -> State:
    """How far an article has been read, from the tables of its file."""
    for record in tables.get("state", {}).values():
        return State(record["read"], record["position"], _time_of(record.get("seen")))
    return State()


def state_record(state: State) -> Record:
    """How far an article has been read."""
    return {
        "read": state.read,
        "position": state.position,
        "seen": state.seen.isoformat() if state.seen is not None else None,
    }


def _time_of(record: str | None) -> datetime | None:
    return datetime.fromisoformat(record) if record else None


def summary_of(tables: Stored, record: Stored) -> Summary:
    """What the shelf shows of an article, from the tables of its file and its record in them."""
    state = state_of(tables)
    return Summary(
        id=record["id"],
        title=record["title"],
        outlet=record["outlet"],
        published=record["published"],
        opened=datetime.fromisoformat(record["opened"]),
        notes=len(tables.get("notes", ())),
        source=record["source"],
        sketch=tuple(record.get("sketch", ())),
        read=state.read,
        original_sha256=record["original_sha256"],
        draft=record.get("draft", False),
        seen=state.seen,
        saves=len(record.get("saves", ())),
        url=record["url"],
    )


def note_record(note: Note) -> Record:
    """A note with its target and anchor."""
    return {
        "id": note.id,
        "target": {"article": note.target.article, "kind": note.target.kind.value, "subject": note.target.subject},
        "anchor": anchor_record(note.anchor) if note.anchor else None,
        "region": _region_record(note.region) if note.region else None,
        "body": note.body,
        "tags": list(note.tags),
        "colour": note.colour,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "links": [[link.words, link.kind.value, link.target, link.article] for link in note.links],
        "versions": [[version.body, version.modified.isoformat()] for version in note.versions],
    }


def note_of(record: Stored) -> Note:
    """The note of a record; one of before there were links and versions has none of them."""
    target = record["target"]
    return Note(
        id=record["id"],
        target=Target(target["article"], TargetKind(target["kind"]), target.get("subject", "")),
        anchor=anchor_of(record["anchor"]) if record["anchor"] else None,
        region=_region_of(record["region"]) if record.get("region") else None,
        body=record["body"],
        created=datetime.fromisoformat(record["created"]),
        modified=datetime.fromisoformat(record["modified"]),
        tags=tuple(record["tags"]),
        colour=record["colour"],
        links=tuple(
            Link(words, LinkKind(kind), leads_to, article) for words, kind, leads_to, article in record.get("links", ())
        ),
        versions=tuple(
            Version(body, datetime.fromisoformat(modified)) for body, modified in record.get("versions", ())
        ),
    )


def analysis_record(analysis: Analysis) -> Record:
    """Everything one engine found in an article."""
    return {
        "article": analysis.article,
        "engine": analysis.engine,
        "mentions": [[*_span_record(it.span), it.kind.value, it.entity] for it in analysis.mentions],
        "entities": [_entity_record(it) for it in analysis.entities],
        "quotations": [_quotation_record(it) for it in analysis.quotations],
        "language": analysis.language,
    }


def analysis_of(record: Stored) -> Analysis:
    """The analysis of a record."""
    return Analysis(
        article=record["article"],
        engine=record["engine"],
        mentions=tuple(
            Mention(Span(start, end), Kind(kind), entity) for start, end, kind, entity in record["mentions"]
        ),
        entities=tuple(map(_entity_of, record["entities"])),
        quotations=tuple(map(_quotation_of, record["quotations"])),
        language=record["language"],
    )


def _span_record(span: Span) -> list[int]:
    return [span.start, span.end]


def _span_records(spans: Sequence[Span]) -> list[list[int]]:
    return list(map(_span_record, spans))


def _spans_of(records: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in records)


def _span_or_none(record: Sequence[int] | None) -> Span | None:
    return Span(*record) if record else None


def anchor_record(anchor: Anchor) -> Record:
    """The place and the words of a passage."""
    return {
        "span": _span_record(anchor.span),
        "exact": anchor.exact,
        "before": anchor.before,
        "after": anchor.after,
    }


def anchor_of(record: Stored) -> Anchor:
    """The anchor of a record."""
    return Anchor(Span(*record["span"]), record["exact"], record["before"], record["after"])


def _region_record(region: Region) -> list[Any]:
    box = region.box
    return [region.page, box.left, box.top, box.right, box.bottom]


def _region_of(record: Sequence[Any]) -> Region:
    page, *sides = record
    return Region(page, Box(*sides))


def _entity_record(entity: Entity) -> Record:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "coordinates": list(entity.coordinates) if entity.coordinates else None,
    }


def _entity_of(record: Stored) -> Entity:
    coordinates = record["coordinates"]
    return Entity(
        id=record["id"],
        kind=Kind(record["kind"]),
        name=record["name"],
        aliases=tuple(record["aliases"]),
        coordinates=(coordinates[0], coordinates[1]) if coordinates else None,
    )


def _quotation_record(quotation: Quotation) -> Record:
    speaker = quotation.speaker
    return {
        "spans": _span_records(quotation.spans),
        "kind": quotation.kind.value,
        "speaker": speaker_record(speaker) if speaker else None,
        "mention": _span_record(quotation.mention) if quotation.mention is not None else None,
        "cue": _span_record(quotation.cue) if quotation.cue is not None else None,
        "confidence": quotation.confidence.value,
        "rule": quotation.rule,
        "inherited": _span_record(quotation.inherited) if quotation.inherited is not None else None,
    }


def _quotation_of(record: Stored) -> Quotation:
    return Quotation(
        spans=_spans_of(record["spans"]),
        kind=QuotationKind(record["kind"]),
        speaker=speaker_of(record["speaker"]) if record["speaker"] else None,
        mention=_span_or_none(record["mention"]),
        cue=_span_or_none(record["cue"]),
        confidence=Confidence(record["confidence"]),
        rule=record["rule"],
        inherited=_span_or_none(record["inherited"]),
    )


def speaker_record(speaker: Speaker) -> list[Any]:
    """Whose words a quotation is."""
    return [speaker.name, speaker.kind.value, speaker.entity]


def speaker_of(record: Sequence[Any]) -> Speaker:
    """The speaker of a record."""
    name, kind, entity = record
    return Speaker(name, SpeakerKind(kind), entity)
