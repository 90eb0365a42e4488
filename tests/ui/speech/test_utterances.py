"""What is said of a place in the text: each thing as one utterance, and nothing twice while one is still in it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

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
from readback.core.anchors import Placement, State
from readback.core.notes import Note, Target, TargetKind
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.speech.utterances import (
    LONGEST,
    Said,
    Utterance,
    name_words,
    note_words,
    quotation_words,
    utterances,
)
from readback.ui.walk import Step

TEXT = "“It was cold,” Maria Vale said. “Nobody\ncame.” Vale left."
WORDS, REST = Span(1, 13), Span(33, 45)
VALE = Mention(Span(15, 25), Kind.PERSON, "p1")
LATER = Mention(Span(47, 51), Kind.PERSON, "p1", confirmed=True)
QUOTED = Quotation(
    (WORDS, REST),
    QuotationKind.DIRECT,
    Speaker("Maria Vale", SpeakerKind.PERSON, "p1"),
    VALE.span,
    None,
    Confidence.CHECK,
    "after",
)
FOUND = Analysis("a", "fake-1", (VALE, LATER), (Entity("p1", Kind.PERSON, "Maria Vale", ("Vale",)),), (QUOTED,))


def noted(body: str, state: State = State.IN_PLACE) -> PlacedNote:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    return PlacedNote(Note("n1", Target(TargetKind.ARTICLE, "a"), None, body, at, at), Placement(state, WORDS))


def test_a_quotation_is_one_utterance_with_its_speaker_and_how_sure_that_is() -> None:
    assert quotation_words(TEXT, QUOTED) == "Quotation, Maria Vale said: It was cold; Nobody came., check"


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(Confidence.SURE, "clear"), (Confidence.UNKNOWN, "unknown"), (Confidence.CONFIRMED, "confirmed by you")],
)
def test_it_says_how_sure_it_is_in_the_words_of_the_panel(confidence: Confidence, words: str) -> None:
    assert quotation_words(TEXT, replace(QUOTED, confidence=confidence)).endswith(f", {words}")


def test_reported_speech_is_never_called_a_quotation() -> None:
    reported = replace(QUOTED, kind=QuotationKind.INDIRECT, spans=(WORDS,))
    assert quotation_words(TEXT, reported) == "Reported, not quoted: Maria Vale says: It was cold, check"


def test_words_of_nobody_say_so() -> None:
    unknown = replace(QUOTED, speaker=None, spans=(WORDS,), confidence=Confidence.UNKNOWN)
    assert quotation_words(TEXT, unknown) == "Quotation, speaker unknown: It was cold"


def test_a_name_says_what_it_is_in_full_and_which_mention() -> None:
    assert name_words(FOUND, VALE) == "Person, Maria Vale, mention 1 of 2"
    assert name_words(FOUND, LATER) == "Person, Maria Vale, mention 2 of 2, confirmed by you"


def test_a_note_is_read_as_far_as_one_listens() -> None:
    assert note_words(noted("Ask\nher again")) == "Note: Ask her again"
    assert note_words(noted("")) == "Highlight"
    assert note_words(noted("Ask", State.MOVED)) == "Note: Ask, moved, check"
    long = note_words(noted("word " * LONGEST))
    assert len(long) <= LONGEST + len("Note: ")
    assert long.endswith("word")


def test_the_widest_comes_first_and_the_notes_last() -> None:
    inner = Mention(Span(1, 3), Kind.PLACE, "none")
    found = utterances(TEXT, FOUND, [(inner.span, inner), (WORDS, QUOTED)], [noted("Ask")])
    assert [it.step for it in found] == [Step.QUOTATION, Step.MENTION, Step.NOTE]


def test_before_the_analysis_only_notes_are_said() -> None:
    assert [it.words for it in utterances(TEXT, None, [(WORDS, QUOTED)], [noted("Ask")])] == ["Note: Ask"]


ONE, OTHER = Utterance(Step.QUOTATION, "q1", "quoted"), Utterance(Step.MENTION, "m1", "named")


def test_what_one_is_still_in_is_not_said_again() -> None:
    said = Said()
    assert said.news([ONE]) == "quoted"
    assert said.news([ONE]) == ""
    assert said.news([ONE, OTHER]) == "named"
    assert said.news([]) == ""
    assert said.news([ONE, OTHER]) == "quoted. named"


def test_what_was_jumped_to_is_said_again_and_nothing_around_it() -> None:
    said = Said()
    said.news([ONE, OTHER])
    said.forget(Step.MENTION)
    assert said.news([ONE, OTHER]) == "named"
    said.forget(Step.SPEAKER)
    assert said.news([ONE, OTHER]) == "quoted"
    said.forget()
    assert said.news([ONE, OTHER]) == "quoted. named"
