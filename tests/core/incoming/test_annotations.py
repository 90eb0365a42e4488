"""Annotations of other programs: on the article that they are about, or told and not taken in; never on a guess."""

import json
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from fakes import FakeLibrary
from library.samples import Clock, an_article
from readback.core.errors import FileUnusable, Unusable
from readback.core.incoming.finding import Lost, address
from readback.core.incoming.keeping import Intake
from readback.core.incoming.reading import intake_of
from readback.core.notes import TargetKind
from readback.core.workspace import Workspace

HARBOUR, AIRPORT = an_article("harbour")[0], an_article("airport", 1)[0]
EXACT = "It will stay closed,"


@pytest.fixture
def library() -> FakeLibrary:
    made = FakeLibrary()
    for article, subject in ((HARBOUR, "harbour"), (AIRPORT, "airport")):
        known = replace(article, url=f"https://www.sound.example/{subject}?utm_source=mail#top")
        made.add(known, BytesIO(an_article(subject)[1]), ".html")
    return made


def take(library: FakeLibrary, data: Any) -> Intake:
    found = intake_of(json.dumps(data).encode(), "in.json", Workspace(library, Clock()).incoming)
    if found.edit is not None:
        found.edit.redo()
    return found


def hypothesis(**more: Any) -> dict[str, Any]:
    """An annotation as Hypothesis exports it."""
    quote = {"type": "TextQuoteSelector", "exact": EXACT, "prefix": "is closed\n“", "suffix": "” said Mira"}
    selector = [
        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 0, "endContainer": "/p[1]", "endOffset": 9},
        {"type": "TextPositionSelector", "start": 900, "end": 920},
        quote,
    ]
    return {
        "id": "kEb9",
        "created": "2026-05-04T12:00:00.123456+00:00",
        "updated": "2026-05-05T12:00:00.123456+00:00",
        "user": "acct:somebody@hypothes.is",
        "uri": "http://sound.example/harbour/",
        "text": "Who *says* so?",
        "tags": ["to check", "#pier"],
        "group": "__world__",
        "document": {"title": ["The harbour is closed"]},
        "target": [{"source": "http://sound.example/harbour/", "selector": selector}],
        **more,
    }


def test_an_export_of_hypothesis_comes_in_by_its_address(library: FakeLibrary) -> None:
    found = take(library, {"export_date": "2026-05-06", "client_version": "1.1", "annotations": [hypothesis()]})
    assert (found.notes, found.to_place, found.lost) == (1, 0, ())
    (note,) = library.notes(HARBOUR.id)
    assert note.anchor is not None
    assert note.anchor.span.of(HARBOUR.text) == EXACT
    assert (note.body, note.tags, note.created.isoformat()) == (
        "Who *says* so?",
        ("to-check", "pier"),
        "2026-05-04T12:00:00.123456+00:00",
    )
    assert library.notes(AIRPORT.id) == ()


@pytest.mark.parametrize("wrap", [lambda it: {"total": 1, "rows": it}, lambda it: it, lambda it: {"@graph": it}])
def test_a_search_of_hypothesis_and_bare_lists_come_in_too(library: FakeLibrary, wrap: Any) -> None:
    assert take(library, wrap([hypothesis()])).notes == 1


def test_the_title_tells_the_article_where_the_address_does_not(library: FakeLibrary) -> None:
    assert take(library, [hypothesis(uri="urn:x-pdf:c0ffee")]).notes == 1
    assert len(library.notes(HARBOUR.id)) == 1


def test_the_words_tell_the_article_where_only_one_has_them(library: FakeLibrary) -> None:
    words = {"type": "TextQuoteSelector", "exact": "who runs the airport"}
    target = [{"source": "urn:x-pdf:a", "selector": [words]}]
    found = take(library, [hypothesis(uri="urn:x-pdf:a", document={}, target=target)])
    assert (found.notes, found.to_place) == (1, 0)
    (note,) = library.notes(AIRPORT.id)
    assert note.anchor is not None
    assert note.anchor.span.of(AIRPORT.text) == "who runs the airport"


def test_words_that_two_articles_have_are_told_and_not_taken_in(library: FakeLibrary) -> None:
    quote = {"type": "TextQuoteSelector", "exact": EXACT, "prefix": "is closed\n“", "suffix": "” said Mira"}
    target = [{"source": "urn:x-pdf:a", "selector": [quote]}]
    found = take(library, [hypothesis(uri="urn:x-pdf:a", document={}, target=target)])
    assert (found.edit, [it.why for it in found.lost]) == (None, [Lost.SEVERAL])
    assert library.notes(HARBOUR.id) == library.notes(AIRPORT.id) == ()


def test_what_is_about_no_article_is_told(library: FakeLibrary) -> None:
    found = take(library, [hypothesis(uri="https://else.example/", document={"title": ["Else"]}, target=[])])
    assert (found.edit, [it.why for it in found.lost]) == (None, [Lost.NO_ARTICLE])


def test_words_that_the_article_has_not_are_kept_to_be_placed_by_hand(library: FakeLibrary) -> None:
    other = {"type": "TextQuoteSelector", "exact": "It will never be opened again", "prefix": "“", "suffix": "” said"}
    found = take(library, [hypothesis(target=[{"source": "x", "selector": [other]}])])
    assert (found.notes, found.to_place) == (1, 1)
    (note,) = library.notes(HARBOUR.id)
    assert note.anchor is not None
    assert note.anchor.exact == "It will never be opened again"


def test_a_page_note_is_about_the_whole_article_and_comes_in_once(library: FakeLibrary) -> None:
    data = [hypothesis(target=[{"source": "x"}])]
    assert take(library, data).notes == 1
    (note,) = library.notes(HARBOUR.id)
    assert (note.anchor, note.target.kind) == (None, TargetKind.ARTICLE)
    again = take(library, data)
    assert (again.edit, again.notes, again.known) == (None, 0, 1)


def test_an_annotation_of_the_w3c_may_be_short(library: FakeLibrary) -> None:
    data = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://example.org/anno1",
        "type": "Annotation",
        "bodyValue": "Comment",
        "target": "https://sound.example/airport",
    }
    assert take(library, data).notes == 1
    (note,) = library.notes(AIRPORT.id)
    assert (note.body, note.anchor) == ("Comment", None)


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"text": 5}, "annotations[0].text"),
        ({"tags": [None]}, "annotations[0].tags"),
        ({"target": "x"}, "annotations[0].target"),
        ({"created": "yesterday"}, "annotations[0].created"),
        ({"uri": ["x"]}, "annotations[0].uri"),
        ({"target": [{"selector": [{"type": "TextPositionSelector", "start": -1}]}]}, "selector.start"),
    ],
)
def test_what_is_damaged_is_refused_with_its_place(library: FakeLibrary, wrong: dict[str, Any], place: str) -> None:
    before = str(library.parts())
    with pytest.raises(FileUnusable) as caught:
        take(library, {"annotations": [hypothesis(**wrong), hypothesis()]})
    assert (caught.value.reason, caught.value.place) == (Unusable.DAMAGED, place)
    assert str(library.parts()) == before


def test_what_is_something_else_is_refused(library: FakeLibrary) -> None:
    with pytest.raises(FileUnusable) as caught:
        take(library, {"name": "package"})
    assert caught.value.reason is Unusable.OTHER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://www.sound.example/a/?utm_source=x#b", "https://sound.example/a"),
        ("https://sound.example/a?id=1&ref=x", "https://sound.example/a?id=1"),
    ],
)
def test_an_address_is_the_same_by_whichever_way_it_was_called(one: str, other: str) -> None:
    assert address(one) == address(other)


def test_an_address_with_another_question_is_another() -> None:
    assert address("https://sound.example/a?id=1") != address("https://sound.example/a?id=2")
    assert address("https://[broken") == "https://[broken"
