"""What stands beside the text."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.anchors import Placement, State, anchor_for
from readback.core.notes import Note, Target, TargetKind
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.article.gutter import DOT, DOT_ROOM, spread
from readback.ui.article.typography import GUTTER, Column

MADE = datetime(2026, 5, 3, tzinfo=UTC)
TEXT = "The pier was sound."


def placed(state: State) -> PlacedNote:
    span = Span(4, 8)
    note = Note("n", Target("a", TargetKind.PASSAGE), anchor_for(TEXT, span), "", MADE, MADE)
    return PlacedNote(note, Placement(state, span))


def column(scale: float = 1.0) -> Column:
    return Column(100, 500, GUTTER * scale)


notes = st.lists(st.tuples(st.sampled_from((20.0, 49.0, 78.0)), st.sampled_from((State.IN_PLACE, State.MOVED))))


@given(notes, st.sampled_from((0.5, 1.0, 2.0)))
def test_no_dot_covers_another_nor_the_text(lines, scale):
    lines = [(middle * 4 * scale, placed(state)) for middle, state in lines[:6]]
    dots = spread(lines, column(scale), scale)
    assert [dot.note for dot in dots] == [note for _, note in lines]
    zones = [dot.zone().adjusted(0.1, 0.1, -0.1, -0.1) for dot in dots]
    assert not any(one.intersects(other) for i, one in enumerate(zones) for other in zones[:i])
    assert all(
        zone.left() > 600 and dot.middle.x() + DOT / 2 * scale <= 600 + GUTTER * scale
        for dot, zone in zip(dots, zones, strict=True)
    )


def test_a_single_note_stands_on_its_line():
    (dot,) = spread([(40.0, placed(State.IN_PLACE))], column(), 1.0)
    assert dot.middle.toTuple() == (600 + DOT_ROOM, 40.0)


def test_the_question_mark_of_a_moved_note_has_a_place_of_its_own():
    first, second = spread([(40.0, placed(State.IN_PLACE)), (40.0, placed(State.MOVED))], column(), 1.0)
    question = second.zone().translated(-second.zone().width(), 0)
    assert not question.adjusted(0.1, 0.1, -0.1, -0.1).intersects(first.zone())


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
def test_two_dots_fit_beside_a_line_at_any_zoom(scale):
    one, other = spread([(9.0, placed(State.IN_PLACE))] * 2, column(scale), scale)
    assert one.middle.y() == other.middle.y()
