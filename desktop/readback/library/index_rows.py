"""What is found, as rows of the index, and back."""

import json
import re
from array import array
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from readback.core.analysis import Confidence, Kind, QuotationKind, SpeakerKind
from readback.core.items import said_lines
from readback.core.library import Summary
from readback.core.likeness import Sketch
from readback.core.locators import Locator, Places
from readback.core.rows import Named, Said, Source
from readback.core.search import HitKind, Item, Where
from readback.core.text import Span, folded

Row = tuple[Any, ...]

_WHERES = tuple(Where)
_HALVES = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """The text without halves of characters, which SQLite cannot keep; as long as before."""
    return text if text.isascii() else _HALVES.sub("\ufffd", text)


def packed(places: Places) -> tuple[Sequence[int], list[list[Any]]]:
    """Places as they are kept: what is empty at the end of a locator is left away."""
    return places.offsets, list(map(_trimmed, places.locators))


def _trimmed(place: Locator) -> list[Any]:
    values: list[Any] = [place.paragraph, place.page, place.line, place.time, place.footnote, place.number]
    while len(values) > 1 and not values[-1]:
        values.pop()
    return values


def unpacked(offsets: Sequence[int], records: Sequence[Sequence[Any]]) -> Places:
    """The places that are kept so."""
    return Places(offsets, _Locators(records))


class _Locators(Sequence[Locator]):
    """Locators that are made when they are looked at: of many only one is shown."""

    __slots__ = ("_records",)

    def __init__(self, records: Sequence[Sequence[Any]]) -> None:
        self._records = records

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, at: Any) -> Any:
        """One of them, or some."""
        return _Locators(self._records[at]) if isinstance(at, slice) else Locator(*self._records[at])


def parts_of(item: Item) -> str:
    """The parts of an article, and where they are cited."""
    wheres = [_WHERES.index(where) for where in item.wheres]
    return json.dumps([item.starts, wheres, *packed(item.places)], separators=(",", ":"))


def article_of(row: Row) -> Item:
    """An article, of key, title, own, text, plain, parts."""
    key, title, own, text, plain, parts = row
    starts, wheres, *places = json.loads(parts)
    known = [_WHERES[where] for where in wheres]
    return Item(HitKind.ARTICLE, key, key, title, text, plain, starts, known, own, unpacked(*places))


def note_of(row: Row) -> Item:
    """A note, of key, the article's key and title, whether that is a draft, text, plain, start, end, places."""
    key, article, title, draft, text, plain, start, end, places = row
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    span = Span(start, end) if start is not None else None
    known = [Where.NOTE] * len(starts)
    found = (key, article, title, text, plain, starts, known, 0, unpacked(*json.loads(places)), span)
    return Item(HitKind.NOTE, *found, draft=bool(draft))


def quotation_of(row: Row) -> Item:
    """A quotation, of the article's key and title, number, speaker, kind, verb, pieces, spans, plain, places."""
    article, title, number, speaker, kind, verb, pieces, spans, plain, places = row
    said, where, cited = json.loads(f"[{pieces},{spans},{places}]")  # at once is faster
    text, starts, wheres = said_lines(said, speaker)
    places, span, quoted = unpacked(*cited), Span(*where[0]), kind != QuotationKind.INDIRECT
    found = (f"q{number}", article, title, text, plain, starts, wheres, 0, places, span, 0, speaker, quoted, verb)
    return Item(HitKind.QUOTATION, *found)


EACH = 1 << 20
"""An article's notes and quotations are numbered from so many times its own number on, so that theirs tells it."""


def owner(id: str) -> str:
    """The number of the article of a note or a quotation, in SQL."""
    return f"{id} / {EACH}"


def owned(id: str, article: str) -> str:
    """Whether a note or a quotation is of an article, in SQL."""
    return f"{id} >= {article} * {EACH} AND {id} < ({article} + 1) * {EACH}"


SOURCE = "a.key, a.title, a.outlet, a.published, a.opened"
"""The columns of the article that a row is of."""

NAMED = f"{SOURCE}, e.entity, e.kind, e.name, e.aliases, e.mentions, e.start, e.end, e.quotations, e.beside"


def named_of(row: Row) -> Named:
    """A name, of NAMED."""
    entity, kind, name, aliases, mentions, start, end, quotations, beside = row[5:]
    forms, others = tuple(json.loads(aliases)), tuple(json.loads(beside))
    return Named(_source(row), entity, Kind(kind), name, forms, mentions, Span(start, end), quotations, others)


SAID = f"{SOURCE}, q.number, q.speaker, q.speaker_kind, q.entity, q.kind, q.confidence, q.verb, x.pieces, x.spans"


def said_of(row: Row) -> Said:
    """A quotation, of SAID."""
    number, speaker, speaker_kind, entity, kind, confidence, verb, pieces, spans = row[5:]
    return Said(
        _source(row),
        number,
        speaker,
        SpeakerKind(speaker_kind) if speaker_kind else None,
        entity,
        QuotationKind(kind),
        Confidence(confidence),
        tuple(json.loads(pieces)),
        tuple(Span(start, end) for start, end in json.loads(spans)),
        verb,
    )


def _source(row: Row) -> Source:
    key, title, outlet, published, opened = row[:5]
    return Source(key, title, outlet, published, datetime.fromisoformat(opened))


def sketch_of(blob: bytes) -> Sketch:
    """A sketch that is kept as bytes."""
    numbers = array("I")
    numbers.frombytes(blob)
    return tuple(numbers)


def sketched(sketch: Sketch) -> bytes:
    """A sketch as bytes; the index is never taken to another machine."""
    return array("I", sketch).tobytes()


def summary_of(row: Row) -> Summary:
    """What the shelf shows, of a row as `IndexFinder.listed` asks for it."""
    key, title, outlet, published, opened, notes, source, sketch, read, original, draft, seen, saves, url = row
    when, last = datetime.fromisoformat(opened), datetime.fromisoformat(seen) if seen else None
    known = key, title, outlet, published, when, notes, source, sketch_of(sketch), bool(read), original
    return Summary(*known, bool(draft), last, saves, url)


def key_of(name: str) -> str:
    """By what names are the same."""
    return folded(storable(name))
