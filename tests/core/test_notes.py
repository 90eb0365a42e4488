"""Notes as values: their versions, tags and headings."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from readback.core.notes import MOST_VERSIONS, Note, Target, TargetKind, Version, rewritten, tidy_tags
from readback.core.text import folded

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
NOTE = Note("n1", Target("a1", TargetKind.ARTICLE), None, "first", NOON, NOON)


def test_words_typed_after_a_pause_leave_the_earlier_ones_as_a_version() -> None:
    later = rewritten(NOTE, "second", NOON + timedelta(minutes=5))
    assert later.versions == (Version("first", NOON),)
    assert (later.body, later.modified, later.created) == ("second", NOON + timedelta(minutes=5), NOON)


def test_typing_without_a_pause_is_one_version() -> None:
    note = NOTE
    for second in range(1, 30):
        note = rewritten(note, "first" + "x" * second, NOON + timedelta(seconds=second))
    assert note.versions == ()


def test_an_empty_note_is_no_version() -> None:
    assert rewritten(replace(NOTE, body=""), "words", NOON + timedelta(hours=1)).versions == ()


def test_only_the_last_versions_are_kept() -> None:
    note = NOTE
    for minute in range(1, MOST_VERSIONS + 10):
        note = rewritten(note, str(minute), NOON + timedelta(minutes=minute))
    assert len(note.versions) == MOST_VERSIONS
    assert note.versions[0].body == str(MOST_VERSIONS + 8)


def test_tags_lose_their_sign_and_blanks_and_stand_once() -> None:
    assert tidy_tags(["#check", " Check ", "follow up", "", "#", "Zürich", "zurich"]) == (
        "check",
        "follow-up",
        "Zürich",
    )


@given(st.lists(st.text(max_size=6)))
def test_tidy_tags_are_tidy_and_lose_none(tags: list[str]) -> None:
    tidied = tidy_tags(tags)
    assert tidy_tags(tidied) == tidied
    assert len({folded(tag) for tag in tidied}) == len(tidied)
    assert not any(set(" #,") & set(tag) for tag in tidied)


def test_the_heading_is_the_first_line_that_holds_anything() -> None:
    assert replace(NOTE, body="\n  \n Ask her \nmore").heading == "Ask her"
    assert replace(NOTE, body=" ").heading == ""
    assert replace(NOTE, body="See [[Ferry audit]], **twice**").heading == "See Ferry audit, twice"
    assert replace(NOTE, body="[[Ferry audit]]\nmore").heading == "[[Ferry audit]]"
