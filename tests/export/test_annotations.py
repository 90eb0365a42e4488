"""Notes as annotations of the W3C: valid, neutral, and the same notes when they come in again."""

import json
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

from hypothesis import given, settings

from core.outgoing.libraries import ARTICLES, fills
from fakes import FakeLibrary
from library.samples import Clock, a_note, put
from readback.core.anchors import place
from readback.core.document import Box, Region
from readback.core.incoming.reading import intake_of
from readback.core.library import Library
from readback.core.notes import Note, Target, TargetKind, tidy_tags
from readback.core.outgoing.model import Contents, OutKind, Selection
from readback.core.workspace import Workspace
from readback.export import English, taken_out
from web_annotations import faults


def out_of(library: Library) -> Any:
    taken = Workspace(library, Clock()).outgoing.take(Selection(), OutKind.ANNOTATIONS, Contents())
    ((name, content),) = taken_out(taken, OutKind.ANNOTATIONS, English())
    assert name == "annotations.jsonld"
    return json.loads(content)


def told(note: Note, text: str) -> object:
    """What comes back of a note."""
    span = place(note.anchor, text).span if note.anchor else None
    return span, note.body, tidy_tags(note.tags), note.colour, note.created.replace(microsecond=0).timestamp()


@settings(max_examples=40, deadline=None)
@given(fill=fills())
def test_all_is_valid_and_comes_in_as_it_was(fill: Callable[[Library], None]) -> None:
    one, other = FakeLibrary(), FakeLibrary()
    fill(one)
    whole = out_of(one)
    assert list(faults(whole)) == []
    for article, content in ARTICLES:
        other.add(article, BytesIO(content), ".html")
    content = json.dumps(whole).encode()
    again = intake_of(content, "notes.jsonld", Workspace(one, Clock()).incoming)
    assert (again.notes, again.lost) == (0, ())
    intake = intake_of(content, "notes.jsonld", Workspace(other, Clock()).incoming)
    assert intake.notes + intake.known == whole["total"]
    if intake.edit is not None:
        intake.edit.redo()
    for article in (one.article(it.id) for it in one.summaries() if not it.draft):  # drafts leave by name alone
        before = [told(it, article.text) for it in one.notes(article.id)]
        after = [told(it, article.text) for it in other.notes(article.id)]
        assert all(it in before for it in after)
        assert {it[:2] for it in after} == {(it[0], it[1]) for it in before}  # type: ignore[index] # told gives rows
    if intake.edit is not None:
        intake.edit.undo()
    assert not any(other.notes(article.id) for article, _ in ARTICLES)


def a_library(url: str = "https://wire.example/harbour") -> FakeLibrary:
    library = FakeLibrary()
    article, content = ARTICLES[0]
    library.add(replace(article, url=url), BytesIO(content), ".html")
    library.save_note(a_note(article))
    return library


def item(library: FakeLibrary) -> dict[str, Any]:
    (found,) = out_of(library)["first"]["items"]
    kept: dict[str, Any] = found
    return kept


def test_a_note_says_where_it_stands_in_two_ways_and_what_it_says() -> None:
    found, text = item(a_library()), ARTICLES[0][0].text
    quote, position = found["target"]["selector"]
    assert found["target"]["source"]["id"] == "https://wire.example/harbour"
    assert (quote["exact"], text[position["start"] : position["end"]]) == ("harbour", "harbour")
    assert text.startswith(quote["prefix"] + quote["exact"] + quote["suffix"][:5])
    assert [(it["purpose"], it["value"]) for it in found["body"]] == [
        ("commenting", "Ask *her*."),
        ("tagging", "check"),
    ]


def test_nothing_of_the_library_is_in_it() -> None:
    article = ARTICLES[0][0]
    content = json.dumps(out_of(a_library("")))
    for hidden in (article.id, article.original_sha256, "n1", "harbour.html"):
        assert f'"{hidden}"' not in content
    assert out_of(a_library("")) == out_of(a_library(""))


def test_notes_on_names_and_pages_are_told_too() -> None:
    library = FakeLibrary()
    article = put(library, "harbour")
    person = replace(a_note(article, "p"), target=Target(article.id, TargetKind.PERSON, "Mira Okonjo"), anchor=None)
    page = replace(a_note(article, "g"), target=Target(article.id, TargetKind.PAGE), anchor=None, body="Page")
    library.save_note(person)
    library.save_note(replace(page, region=Region(2, Box(0, 0, 1, 1))))
    whole = out_of(library)
    assert list(faults(whole)) == []
    by_body = {it["body"][0]["value"]: it for it in whole["first"]["items"]}
    assert by_body["Ask *her*."]["body"][1] == {
        "type": "TextualBody",
        "value": "Mira Okonjo",
        "purpose": "identifying",
    }
    assert by_body["Page"]["target"]["selector"][0]["value"] == "page=3"
