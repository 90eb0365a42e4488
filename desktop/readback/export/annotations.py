"""Notes as annotations that other programs understand.

The form is the Web Annotation Data Model of the W3C (Recommendation of 23 February 2017), in JSON-LD:
https://www.w3.org/TR/annotation-model/
"""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from readback.core.article import Article
from readback.core.outgoing.model import Taken
from readback.core.quotecheck.copying import Say
from readback.core.text import Span
from readback.export.leaves import Leaf, Noted, leaves

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PAGES = "http://tools.ietf.org/rfc/rfc3778"
"""What the fragments of a pdf are told by."""


def annotations(taken: Taken, say: Say) -> Iterator[tuple[str, bytes]]:
    """One file with a collection of all notes."""
    items, alike = list[dict[str, Any]](), Counter[str]()
    for told in (_annotation(leaf, it) for leaf in leaves(taken, say) for it in leaf.notes):
        key = json.dumps(told)
        items.append(_named(told, alike[key]))  # two notes may say the same, and be two
        alike[key] += 1
    page = _named({"type": "AnnotationPage", "startIndex": 0, "items": items})
    whole = {"type": "AnnotationCollection", "label": say.tr("Notes"), "total": len(items), "first": page}
    content = json.dumps({"@context": CONTEXT, **_named(whole)}, ensure_ascii=False, indent=1)
    yield "annotations.jsonld", f"{content}\n".encode("utf-8", "replace")


def _annotation(leaf: Leaf, it: Noted) -> dict[str, Any]:
    note = it.note
    bodies = [_body(tag, "tagging") for tag in note.tags]
    if note.target.subject:
        bodies.insert(0, _body(note.target.subject, "identifying"))
    if note.body:
        bodies.insert(0, {**_body(note.body, "commenting"), "format": "text/markdown"})
    target: dict[str, Any] = {"type": "SpecificResource", "source": _source(leaf.article), "styleClass": note.colour}
    if selectors := _selectors(leaf.article.text, it):
        target["selector"] = selectors
    told: dict[str, Any] = {
        "type": "Annotation",
        "motivation": "commenting" if note.body else "highlighting",
        "created": _moment(note.created),
        "modified": _moment(note.modified),
        "target": target,
    }
    return {**told, "body": bodies} if bodies else told


def _body(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "purpose": purpose}


def _source(article: Article) -> dict[str, Any]:
    """The article: by its address, or where it has none by a name that says nothing but which article it is."""
    known = {"type": "Text", "label": article.title, "language": article.language}
    told = {name: value for name, value in known.items() if value}
    return {"id": article.url, **told} if article.url else _named({**told, "label": article.title})


def _selectors(text: str, it: Noted) -> list[dict[str, Any]]:
    note, anchor = it.note, it.note.anchor
    if note.region is not None:
        return [{"type": "FragmentSelector", "conformsTo": PAGES, "value": f"page={note.region.page + 1}"}]
    if anchor is None:
        return []
    where = [] if it.span is None else [_position(it.span)]
    exact = it.span.of(text) if it.span is not None else anchor.exact
    before, after = anchor.before, anchor.after
    if it.span is not None:
        before = text[max(0, it.span.start - len(before)) : it.span.start]
        after = text[it.span.end : it.span.end + len(after)]
    return [{"type": "TextQuoteSelector", "exact": exact, "prefix": before, "suffix": after}, *where]


def _position(span: Span) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}


def _moment(when: datetime) -> str:
    """In universal time: the zone would say where somebody was."""
    return when.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def _named(what: dict[str, Any], number: int = 0) -> dict[str, Any]:
    """With an id, which everything must have, made of nothing but what it says: it is the same each time.

    `number` tells it from others that say the same.
    """
    return {"id": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps([what, number], sort_keys=True))}", **what}
