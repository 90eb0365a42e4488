"""What the annotations of other programs say: those in the W3C's form, and the exports of Hypothesis.

https://www.w3.org/TR/annotation-model/ and https://h.readthedocs.io/en/latest/api-reference/
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from readback.core.notes import COLOURS, tidy_tags
from readback.core.outgoing.shapes import MisshapenError, shaped

MOST = 1_000_000
"""So many code points a text may have that comes in."""

_LISTS = ("items", "annotations", "rows", "@graph")
"""What other programs call the list of annotations."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """An annotation of another program. `url` and `title` are those of what it is about; `start` is where, if told.

    `created` and `modified` are None where that is not told.
    """

    url: str = ""
    title: str = ""
    exact: str = ""
    before: str = ""
    after: str = ""
    start: int | None = None
    body: str = ""
    tags: tuple[str, ...] = ()
    colour: str = COLOURS[0]
    created: datetime | None = None
    modified: datetime | None = None


def has_annotations(data: object) -> bool:
    """Whether data means to be annotations."""
    if isinstance(data, list):
        return any(isinstance(it, dict) and {"uri", "target"} & it.keys() for it in data)
    return (
        isinstance(data, dict) and data.get("type") in ("Annotation", "AnnotationPage", "AnnotationCollection")
    ) or (isinstance(data, dict) and any(isinstance(data.get(name), list) for name in _LISTS))


def foreign(data: Any) -> tuple[Foreign, ...]:
    """All annotations of some data. Raises MisshapenError, with the place of what cannot be."""
    return tuple(it for place, item in _items(data, "") for it in _annotation(item, place))


def _items(data: Any, place: str) -> Iterator[tuple[str, Any]]:
    """The annotations with their places."""
    if isinstance(data, list):
        yield from ((f"{place}[{number}]", it) for number, it in enumerate(data))
        return
    what = _dict(data, place)
    if what.get("type") == "Annotation":
        yield place or "annotation", what
        return
    name = next((it for it in _LISTS if it in what), None)
    if name is not None:
        yield from _items(_list(what[name], _in(place, name)), _in(place, name))
    elif isinstance(what.get("first"), dict):
        yield from _items(what["first"], _in(place, "first"))
    elif what.get("total") != 0:
        raise MisshapenError(place or "items")


def _annotation(data: Any, place: str) -> Iterator[Foreign]:
    """One for each of its targets."""
    what = _dict(data, place)
    if "uri" in what:
        yield _of_hypothesis(what, place)
        return
    body, tags = _bodies(what, place)
    targets = what.get("target")
    many = targets if isinstance(targets, list) and targets else [targets]
    for number, target in enumerate(many):
        url, title, selectors, colour = _target(target, f"{place}.target[{number}]")
        yield Foreign(
            url,
            title,
            *_quote(selectors),
            body=body,
            tags=tags,
            colour=colour,
            created=_moment(what, "created", place),
            modified=_moment(what, "modified", place),
        )


def _of_hypothesis(what: dict[str, Any], place: str) -> Foreign:
    document = _dict(what.get("document") or {}, _in(place, "document"))
    titles = document.get("title") or [""]
    title = _text(titles[0] if isinstance(titles, list) else titles, _in(place, "document.title"))
    tags = [_text(it, _in(place, "tags")) for it in _list(what.get("tags") or [], _in(place, "tags"))]
    targets = _list(what.get("target") or [], _in(place, "target"))
    target = _dict(targets[0], _in(place, "target[0]")) if targets else {}
    return Foreign(
        _text(what["uri"], _in(place, "uri")),
        title,
        *_quote(_selectors(target.get("selector"), _in(place, "target[0].selector"))),
        body=_text(what.get("text") or "", _in(place, "text")),
        tags=tidy_tags(tags),
        created=_moment(what, "created", place),
        modified=_moment(what, "updated", place),
    )


def _bodies(what: dict[str, Any], place: str) -> tuple[str, tuple[str, ...]]:
    """The words of an annotation, and its tags."""
    words, tags = [_text(what.get("bodyValue") or "", _in(place, "bodyValue"))], list[str]()
    bodies = what.get("body") or []
    for number, body in enumerate(bodies if isinstance(bodies, list) else [bodies]):
        at = f"{place}.body[{number}]"
        if isinstance(body, str):
            words.append(_text(body, at))  # the address of what says it
            continue
        told = _dict(body, at)
        value = _text(told.get("value") or told.get("id") or "", at)
        if told.get("purpose") == "tagging":
            tags.append(value)
        elif told.get("purpose") != "identifying":
            words.append(value)
    return "\n\n".join(filter(None, words)), tidy_tags(tags)


def _target(target: Any, place: str) -> tuple[str, str, list[dict[str, Any]], str]:
    """The address and the title of what it is about, where in it, and the colour."""
    if isinstance(target, str):
        return _text(target, place), "", [], COLOURS[0]
    what = _dict(target, place)
    source = what.get("source", what)
    colour = what.get("styleClass")
    selectors = _selectors(what.get("selector"), _in(place, "selector"))
    known = colour if isinstance(colour, str) and colour in COLOURS else COLOURS[0]
    if isinstance(source, str):
        return _text(source, _in(place, "source")), "", selectors, known
    told = _dict(source, _in(place, "source"))
    url, title = _text(told.get("id") or "", _in(place, "source.id")), told.get("label") or ""
    return url, _text(title, _in(place, "source.label")), selectors, known


def _selectors(data: Any, place: str) -> list[dict[str, Any]]:
    """All selectors, those that refine others too."""
    found, waiting = list[dict[str, Any]](), list(data if isinstance(data, list) else [data] if data else [])
    while waiting:
        it = _dict(waiting.pop(0), place)
        found.append(it)
        if it.get("refinedBy"):
            waiting.append(it["refinedBy"])
    return found


def _quote(selectors: list[dict[str, Any]]) -> tuple[str, str, str, int | None]:
    """The exact words, those before and after, and where they begin."""
    by_kind = {it["type"]: it for it in reversed(selectors) if isinstance(it.get("type"), str)}
    quote, position = by_kind.get("TextQuoteSelector", {}), by_kind.get("TextPositionSelector", {})
    exact, before, after = (_text(quote.get(name) or "", f"selector.{name}") for name in ("exact", "prefix", "suffix"))
    start = shaped(int, position["start"], "selector.start") if "start" in position else None
    if start is not None and start < 0:
        raise MisshapenError("selector.start")
    return exact, before, after, start


def _moment(what: dict[str, Any], name: str, place: str) -> datetime | None:
    told = what.get(name)
    if told is None:
        return None
    try:
        when = datetime.fromisoformat(_text(told, _in(place, name)))
    except ValueError as error:
        raise MisshapenError(_in(place, name)) from error
    zoned = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
    return shaped(datetime, zoned.isoformat(), _in(place, name))


def _text(value: Any, place: str) -> str:
    text = shaped(str, value, place)
    if len(text) > MOST:
        raise MisshapenError(place)
    return text


def _dict(value: Any, place: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise MisshapenError(place)
    return value


def _list(value: Any, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise MisshapenError(place)
    return value


def _in(place: str, name: str) -> str:
    return f"{place}.{name}".lstrip(".")
