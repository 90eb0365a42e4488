"""Every error in words: what happened, to which file, what to do."""

from pathlib import Path

import pytest

from library.samples import NOON
from readback.core.agreements import Agreement, Effect, Over, Subject, Terms
from readback.core.analysis import Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Draft, article_from
from readback.core.edits import Verb
from readback.core.errors import (
    AnalysisBrokeOff,
    ArticleMissing,
    FileUnreadable,
    FileUnusable,
    Leak,
    Leaked,
    LibraryUnwritable,
    ModelUnusable,
    NameUnusable,
    ReadbackError,
    ResourceMissing,
    Unreadable,
    Unusable,
    Unwritable,
    Withheld,
)
from readback.core.library import Damage, Problem
from readback.core.text import Span
from readback.core.workspace import now
from readback.ui import deeds, messages

JARGON = ("entity", "span", "exception", "traceback", "null", "please", "!")


def plain(words: str) -> bool:
    """Whether words are fit for the window."""
    return bool(words) and words[-1] in ".)" and not any(word in words.lower() for word in JARGON) and "{" not in words


@pytest.mark.parametrize("reason", Unreadable)
def test_a_file_that_cannot_be_opened_is_named_without_its_folder(reason: Unreadable) -> None:
    words = messages.message(FileUnreadable("/drafts/secret/story.pdf", reason))
    assert "“story.pdf” was not opened" in words
    assert "secret" not in words
    assert plain(words)


def test_names_with_braces_are_left_alone() -> None:
    assert "“{name}.txt”" in messages.message(FileUnreadable("{name}.txt", Unreadable.DAMAGED))


def test_how_large_is_said() -> None:
    assert "52 million" in messages.message(FileUnreadable("a.txt", Unreadable.TOO_LARGE, 52_000_000))


def test_a_scan_is_said_to_be_one() -> None:
    scan = article_from(Draft((), pictures=(0, 1)), opened=now(), original_sha256="0" * 64, source="a.pdf")
    words = messages.pictures(scan)
    assert "pictures" in words
    assert plain(words)


def test_what_was_pasted_is_no_file() -> None:
    assert "pasted.txt" not in messages.message(FileUnreadable("pasted.txt", Unreadable.EMPTY))


@pytest.mark.parametrize("reason", Unwritable)
def test_a_library_that_refuses_says_why(reason: Unwritable) -> None:
    error = LibraryUnwritable(Path("Library"), reason)
    for words in (messages.message(error), messages.not_kept(error), messages.not_saved(error)):
        assert plain(words)
    assert "still here" in messages.not_saved(error)


OTHERS = [
    ArticleMissing("x"),
    ModelUnusable(Path("m"), missing=True),
    ModelUnusable(Path("m"), missing=False),
    AnalysisBrokeOff(Path("m"), missing=False),
    ResourceMissing("themes/light.json"),
    NameUnusable(Path("a: b.md")),
    Leaked((Leak("a.md", "line 2", "Okonjo", "Mira Okonjo"),)),
    Withheld((Agreement("a", Subject(Over.PERSON, person="Mira Okonjo"), Terms(Effect.OFF), NOON),)),
    *(FileUnusable("in.json", reason) for reason in Unusable),
    ReadbackError(),
    ValueError("secret"),
]


@pytest.mark.parametrize("error", OTHERS, ids=lambda error: type(error).__name__)
def test_every_other_error_has_words_too(error: Exception) -> None:
    for words in (messages.message(error), messages.extraction_off(error)):
        assert plain(words)
        assert "secret" not in words


def problem(damage: Damage, kept: str | None = None) -> Problem:
    return Problem(Path("article.json"), damage, Path(kept) if kept else None)


def test_damage_is_counted_and_its_place_told() -> None:
    one = messages.problems([problem(Damage.RESTORED)], {})
    assert one == "1 damaged file of the library was restored from its last good copy."
    both = messages.problems([problem(Damage.RESTORED)] * 2 + [problem(Damage.SET_ASIDE, "damaged.json")], {})
    assert "2 damaged files" in both
    assert "It is kept as damaged.json." in both
    assert "kept as" not in messages.problems([problem(Damage.SET_ASIDE)], {})


@pytest.mark.parametrize("damage", Damage)
def test_whatever_became_of_a_file_is_told_in_words(damage: Damage) -> None:
    one, two = messages.problems([problem(damage)], {}), messages.problems([problem(damage)] * 2, {})
    assert plain(one)
    assert "1 " in one
    assert "2 " in two


def test_where_a_second_copy_was_put_is_told() -> None:
    assert messages.problems([problem(Damage.CONFLICT, "copy.json")], {}).endswith("It is kept as copy.json.")


def test_a_restored_article_is_named() -> None:
    met = Problem(Path("articles/abc/article.json"), Damage.RESTORED, None)
    assert "Look whether the newest notes are there: Ferry line." in messages.problems([met], {"abc": "Ferry line"})


def test_the_librarys_folder_is_named_rather_than_that_of_an_article() -> None:
    told = messages.message(LibraryUnwritable(Path("home/Library/articles/0a1b"), Unwritable.FULL))
    assert str(Path("home/Library")) in told
    assert "0a1b" not in told


def test_a_read_only_library_is_told() -> None:
    assert plain(messages.read_only())
    assert plain(messages.read_only(newer=True))


TEXT = "“Yes,” he said. “No,” the driver said. Ann Lee: “Perhaps.”"
LEE = Speaker("Ann Lee", SpeakerKind.PERSON, "person-1")
DRIVER = Speaker("the driver", SpeakerKind.DESCRIBED)


def said(mention: Span | None, rule: str, speaker: Speaker | None, cue: Span | None = None) -> Quotation:
    return Quotation((Span(1, 5),), QuotationKind.DIRECT, speaker, mention, cue, Confidence.CHECK, rule)


@pytest.mark.parametrize(
    ("quotation", "words"),
    [
        (said(Span(7, 9), "after", LEE, Span(10, 14)), "“he said” after the words, “he” taken for Ann Lee"),
        (said(Span(7, 9), "after", None), "“he” after the words, not clear who “he” is"),
        (said(Span(22, 32), "same", DRIVER, Span(33, 37)), "goes on from the words before, “the driver said”"),
        (said(Span(22, 32), "near", DRIVER, Span(10, 14)), "“the driver” in a sentence nearby"),
        (said(Span(39, 46), "colon", LEE), "“Ann Lee” before the colon"),
        (said(Span(39, 46), "before", LEE, Span(7, 9)), "“Ann Lee” before the words"),
        (said(Span(39, 46), "reported", LEE), "“Ann Lee” reports it"),
        (said(None, "none", None), ""),
    ],
)
def test_a_speaker_has_its_reason(quotation: Quotation, words: str) -> None:
    assert messages.reason(quotation, TEXT) == words


@pytest.mark.parametrize("verb", Verb)
def test_every_edit_has_a_name_behind_undo(verb: Verb) -> None:
    assert deeds.verb(verb)


@pytest.mark.parametrize("reason", [Unreadable.UNKNOWN_KIND, Unreadable.BINARY])
def test_of_a_picture_it_is_said_that_it_is_one(reason: Unreadable) -> None:
    assert "it is a picture. Save it as a pdf" in messages.message(FileUnreadable("pier.JPG", reason))
    assert "picture" not in messages.message(FileUnreadable("pier.xyz", reason))
