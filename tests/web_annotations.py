"""What the Web Annotation Data Model asks of a file, checked: https://www.w3.org/TR/annotation-model/.

Written from the text of the Recommendation: each fault names the section that it breaks.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
MOTIVATIONS = {
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting"),
    *("identifying", "linking", "moderating", "questioning", "replying", "tagging"),
}


def faults(whole: Any) -> Iterator[str]:
    """What is wrong with a collection."""
    if whole.get("@context") != "http://www.w3.org/ns/anno.jsonld":
        yield "3.1: the context"
    yield from _named(whole, "AnnotationCollection", "5.1")
    if type(whole.get("total")) is not int or whole["total"] < 0:
        yield "5.1: total is a non-negative integer"
    page = whole.get("first")
    if not isinstance(page, dict):
        yield "5.1: there is a first page"
        return
    yield from _named(page, "AnnotationPage", "5.2")
    if page.get("startIndex") != 0 or not isinstance(page.get("items"), list):
        yield "5.2: a list of items, from the first on"
        return
    if len(page["items"]) != whole["total"]:
        yield "5.1: total counts the items"
    ids = [it.get("id") for it in page["items"]]
    if len(set(ids)) != len(ids):
        yield "3.1: exactly one IRI that identifies each"
    for item in page["items"]:
        yield from _annotation(item)


def _annotation(it: dict[str, Any]) -> Iterator[str]:
    yield from _named(it, "Annotation", "3.1")
    if not it.get("target"):
        yield "3.1: there is a target"
        return
    if it.get("motivation") not in MOTIVATIONS:
        yield "3.3.5: the motivation is one of those that are known"
    for name in ("created", "modified"):
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", it.get(name, "")):
            yield f"3.3.1: {name} is an xsd:dateTime in UTC"
        else:
            datetime.fromisoformat(it[name])
    bodies = it.get("body", [])
    for body in bodies if isinstance(bodies, list) else [bodies]:
        if body.get("type") != "TextualBody" or not isinstance(body.get("value"), str) or not body["value"]:
            yield "3.2.4: a TextualBody has a value"
        if body.get("purpose") not in MOTIVATIONS:
            yield "3.3.5: the purpose is a motivation"
    yield from _resource(it["target"])


def _resource(it: dict[str, Any]) -> Iterator[str]:
    if it.get("type") != "SpecificResource" or "id" in it:
        yield "4: a specific resource"
    source = it.get("source")
    if not isinstance(source, dict) or not IRI.fullmatch(source.get("id", "")):
        yield "4: exactly one source, which is an IRI"
    if not isinstance(it.get("styleClass", ""), str):
        yield "4.4: styleClass is a string"
    for selector in it.get("selector", []):
        yield from _selector(selector)


def _selector(selector: dict[str, Any]) -> Iterator[str]:
    kind = selector.get("type")
    if kind == "TextQuoteSelector":
        if not all(isinstance(selector.get(name), str) for name in ("exact", "prefix", "suffix")):
            yield "4.2.4: exactly one exact, at most one prefix and suffix"
    elif kind == "TextPositionSelector":
        start, end = selector.get("start"), selector.get("end")
        if type(start) is not int or type(end) is not int or not 0 <= start <= end:
            yield "4.2.5: start and end are non-negative integers"
    elif kind != "FragmentSelector" or not selector.get("value"):
        yield "4.2.1: a fragment has a value"


def _named(it: dict[str, Any], kind: str, section: str) -> Iterator[str]:
    if it.get("type") != kind:
        yield f"{section}: the type is {kind}"
    if not isinstance(it.get("id"), str) or not IRI.fullmatch(it["id"]):
        yield f"{section}: exactly one IRI"
