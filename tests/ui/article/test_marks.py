from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
)
from readback.core.anchors import Placement, State, anchor_for
from readback.core.notes import Note, Target, TargetKind
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.article.marks import Form, Ground, Marks, SpanIndex, is_moved

TEXT = "“It was fear,” said Vale in Porto. The board said the pier was sound."
ALL = Span(0, len(TEXT))
MADE = datetime(2026, 5, 3, tzinfo=UTC)


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def quotation(words: str, kind: QuotationKind, confidence: Confidence = Confidence.SURE) -> Quotation:
    return Quotation((span(words),), kind, None, None, None, confidence, "after")


SAID = quotation("It was fear,", QuotationKind.DIRECT)
TOLD = quotation("the pier was sound", QuotationKind.INDIRECT)
VALE = Mention(span("Vale"), Kind.PERSON, "e1")
PORTO = Mention(span("Porto"), Kind.PLACE, "e2")


def analysis(*quotations: Quotation) -> Analysis:
    entities = (Entity("e1", Kind.PERSON, "Vale"), Entity("e2", Kind.PLACE, "Porto"))
    return Analysis("a", "fake", (VALE, PORTO), entities, quotations)


def placed(words: str | None, state: State = State.IN_PLACE, colour: str = "yellow") -> PlacedNote:
    anchor = anchor_for(TEXT, span(words)) if words else None
    target = Target("a", TargetKind.PASSAGE if words else TargetKind.ARTICLE)
    note = Note(f"note on {words}", target, anchor, "Ask", MADE, MADE, colour=colour)
    return PlacedNote(note, Placement(state, span(words)) if words else None)


@pytest.fixture
def marks() -> Marks:
    made = Marks(TEXT)
    made.show_analysis(analysis(SAID, TOLD))
    made.show_notes((placed("fear"), placed(None)))
    return made


def test_a_ring_takes_in_the_marks_of_a_quotation_and_nothing_else(marks):
    assert marks.current is None
    for words, ringed in (("It was fear,", "“It was fear,”"), ("the pier was sound",) * 2, ("Vale",) * 2):
        marks.ring(span(words))
        assert marks.current.of(TEXT) == ringed
    marks.ring(None)
    assert marks.current is None


def test_each_kind_has_a_form_of_its_own(marks):
    forms = {line.span.of(TEXT): line.form for line in marks.underlines(ALL)}
    assert forms == {"Vale": Form.SOLID, "Porto": Form.DASHED, "the pier was sound": Form.HAIRLINE}


def test_a_quotation_is_tinted_with_its_marks_and_a_note_lies_on_it(marks):
    grounds = [(tint.span.of(TEXT), tint.ground, tint.depth) for tint in marks.tints(ALL)]
    assert grounds == [("“It was fear,”", Ground.QUOTATION, 0), ("fear", Ground.NOTE, 1)]


def test_what_is_hidden_is_not_marked(marks):
    marks.hide(frozenset({"person", "quotation", "note"}))
    assert [line.span for line in marks.underlines(ALL)] == [PORTO.span]
    assert marks.tints(ALL) == []
    assert marks.article_notes() == ()
    assert marks.under(VALE.span.start) is None


def test_reported_speech_is_hidden_alone_or_with_the_quotations(marks):
    marks.hide(frozenset({"reported"}))
    assert [line.span for line in marks.underlines(ALL)] == [VALE.span, PORTO.span]
    assert [tint.ground for tint in marks.tints(ALL)] == [Ground.QUOTATION, Ground.NOTE]
    assert marks.under(TOLD.spans[0].start) is None
    marks.hide(frozenset({"quotation"}))
    assert [line.span for line in marks.underlines(ALL)] == [VALE.span, PORTO.span]
    assert [tint.ground for tint in marks.tints(ALL)] == [Ground.NOTE]


@pytest.mark.parametrize(
    ("words", "edged"),
    [("fear", True), ("It was fear,” said", True), ("Vale in Porto", False), ("the pier was sound", False)],
)
def test_a_note_has_edges_where_it_shares_words_with_another_ground(marks, words, edged):
    marks.show_notes((placed(words),))
    assert [tint.edged for tint in marks.tints(ALL) if tint.ground is Ground.NOTE] == [edged]
    marks.show_notes((placed("Vale in Porto"), placed("in", colour="blue")))
    assert [tint.edged for tint in marks.tints(ALL) if tint.ground is Ground.NOTE] == [True, True]


def test_an_uncertain_speaker_is_told_by_form(marks):
    doubtful = replace(SAID, confidence=Confidence.CHECK)
    marks.show_analysis(analysis(doubtful, replace(TOLD, confidence=Confidence.UNKNOWN)))
    assert [tint.sure for tint in marks.tints(ALL) if tint.ground is Ground.QUOTATION] == [False]
    assert [line.sure for line in marks.underlines(ALL)][-1] is False
    assert len(marks.doubts(ALL)) == 2


def test_a_hit_lies_on_top(marks):
    marks.show_hits([span("was")])
    assert marks.tints(ALL)[-1].ground is Ground.HIT


def test_the_innermost_thing_is_under_the_pointer(marks):
    assert marks.under(span("fear").start).note.id == "note on fear"
    assert marks.under(span("It").start) is SAID
    assert marks.under(VALE.span.start) is VALE
    assert marks.under(span("in Porto").start) is None


def test_a_paragraph_gets_only_its_own(marks):
    assert marks.underlines(span("said Vale")) == marks.underlines(span("Vale"))
    assert marks.notes(span("Porto")) == []
    assert len(marks.article_notes()) == 1


def test_a_moved_note_is_known(marks):
    assert is_moved(placed("fear", State.MOVED))
    assert not is_moved(placed("fear"))
    assert not is_moved(placed(None))


def test_without_an_analysis_nothing_is_marked(marks):
    marks.show_analysis(None)
    assert marks.underlines(ALL) == []


spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 30))


@given(st.lists(spans, max_size=20), spans)
def test_the_index_finds_exactly_what_overlaps(things, stretch):
    index = SpanIndex((it, number) for number, it in enumerate(things))
    found = index.over(stretch)
    assert sorted(number for _, number in found) == [n for n, it in enumerate(things) if it.overlaps(stretch)]
    assert [it.start for it, _ in found] == sorted(it.start for it, _ in found)
