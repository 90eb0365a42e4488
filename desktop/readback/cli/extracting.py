"""Extraction as JSON, one line for each file: what other tools rely on."""

import json
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from readback import settings
from readback.cli.names import named
from readback.cli.reasons import reason
from readback.compose import Build, Program
from readback.core.analysis import Analysis, Entity, Kind, Quotation
from readback.core.article import Article, article_from
from readback.core.errors import FileUnreadable, ModelUnusable, ReadbackError, ResourceMissing, Unreadable
from readback.core.ports import ARTICLE, Analyzer, Mode, Wish

_PLURALS = {Kind.PERSON: "people", Kind.PLACE: "places", Kind.ORGANISATION: "organisations"}


def extract(build: Build, files: Sequence[str], *, as_is: bool) -> int:
    """One line of JSON for each file, in the order given."""
    parts = build(settings.load(settings.settings_file()))
    failed = False
    with closing(parts.reader):
        try:
            analyzer = parts.load_analyzer()
        except (ModelUnusable, ResourceMissing) as error:
            print(f"readback: {reason(error)}", file=sys.stderr)
            return 1
        for file in named(files):
            line = _line(parts, analyzer, file, as_is=as_is)
            if "error" in line:
                failed = True
                print(f"readback: {file or repr(file)}: {line['error']}", file=sys.stderr, flush=True)
            print(json.dumps(line, ensure_ascii=False), flush=True)
    return int(failed)


def _line(parts: Program, analyzer: Analyzer, file: str, *, as_is: bool) -> dict[str, Any]:
    try:
        reading = parts.reader.read(file, Wish(Mode.AS_IS) if as_is else ARTICLE)
        article = article_from(reading.draft, opened=datetime.now(UTC), original_sha256=reading.sha256, source=file)
        if not article.text:
            raise FileUnreadable(file, Unreadable.NO_TEXT)
        return as_json(file, article, analyzer.analyze(article, lambda _done, _all: None, lambda: False))
    except ReadbackError as error:
        return {"file": file, "error": reason(error)}


def as_json(file: str, article: Article, analysis: Analysis) -> dict[str, Any]:
    """What is found in a file, in the form that other tools rely on. Offsets are code points, half-open."""
    found: dict[str, Any] = {"file": file, "title": article.title, "text": article.text}
    for kind, plural in _PLURALS.items():
        found[plural] = [_entity(entity, analysis) for entity in analysis.of_kind(kind)]
    return found | {"quotes": [_quotation(quotation) for quotation in analysis.quotations]}


def _entity(entity: Entity, analysis: Analysis) -> dict[str, Any]:
    spans = [[mention.span.start, mention.span.end] for mention in analysis.mentions_of(entity.id)]
    entry: dict[str, Any] = {"name": entity.name, "aliases": list(entity.aliases), "mentions": spans}
    if entity.kind is Kind.PLACE:
        entry["lat"], entry["lon"] = entity.coordinates or (None, None)
    return entry


def _quotation(quotation: Quotation) -> dict[str, Any]:
    speaker, mention, cue = quotation.speaker, quotation.mention, quotation.cue
    return {
        "spans": [[span.start, span.end] for span in quotation.spans],
        "kind": quotation.kind,
        "speaker": speaker.name if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "mention": [mention.start, mention.end] if mention else None,
        "cue": [cue.start, cue.end] if cue else None,
        "confidence": quotation.confidence,
    }
