"""Notes whose passage is gone or changed are put right by hand."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from readback.core.anchors import Anchor, State, anchor_for
from readback.core.text import Span
from ui.desks import Desk


def choices(desk: Desk) -> dict[str, QPushButton]:
    return {it.text(): it for it in desk.frame.banner.findChildren(QPushButton) if it.isVisible() and it.text()}


def lost(desk: Desk, anchor: Anchor) -> None:
    """The note of the open article, as if its text had changed under it."""
    note = replace(desk.session.notes[0].note, anchor=anchor)
    desk.program.library.save_note(note)
    desk.session.refresh()
    desk.qtbot.waitUntil(lambda: desk.session.notes[0].note.anchor == anchor)


def state(desk: Desk) -> State:
    return desk.session.notes[0].placement.state


def test_a_note_that_lost_its_passage_is_put_on_the_likeliest(desk: Desk) -> None:
    desk.note("Ask", "sent Ada Brook a letter")
    lost(desk, Anchor(Span(0, 23), "sent Ada Crook a letter", "", ""))
    desk.qtbot.waitUntil(lambda: "Show the likeliest passage" in choices(desk))
    assert state(desk) is State.TO_PLACE
    choices(desk)["Show the likeliest passage"].click()
    desk.qtbot.waitUntil(lambda: "Put it here" in choices(desk))
    choices(desk)["Put it here"].click()
    desk.qtbot.waitUntil(lambda: state(desk) is State.IN_PLACE)
    assert desk.session.notes[0].note.anchor.exact == "sent Ada Brook a letter"
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: state(desk) is State.TO_PLACE)


def test_a_note_is_put_on_the_selection(desk: Desk) -> None:
    desk.note("Ask", "letter")
    lost(desk, Anchor(Span(0, 30), "zebras do not live in harbours", "", ""))
    desk.qtbot.waitUntil(lambda: "Put it on the selection" in choices(desk))
    assert "Show the likeliest passage" not in choices(desk)
    choices(desk)["Put it on the selection"].click()
    assert "Select" in desk.frame.status.message
    desk.qtbot.waitUntil(lambda: "Put it on the selection" in choices(desk))
    desk.select("Skarholm")
    choices(desk)["Put it on the selection"].click()
    desk.qtbot.waitUntil(lambda: state(desk) is State.IN_PLACE)
    assert desk.session.notes[0].note.anchor.exact == "Skarholm"


def test_a_note_that_was_moved_is_said_to_be_right(desk: Desk) -> None:
    desk.note("Ask", "sent Ada Brook a letter")
    text = desk.session.article.text
    anchor = anchor_for(text, desk.session.notes[0].span)
    lost(desk, replace(anchor, exact=anchor.exact.replace("letter", "lettre")))
    desk.qtbot.waitUntil(lambda: "It is right here" in choices(desk))
    assert state(desk) is State.MOVED
    choices(desk)["It is right here"].click()
    desk.qtbot.waitUntil(lambda: state(desk) is State.IN_PLACE)
    desk.qtbot.waitUntil(lambda: "It is right here" not in choices(desk))
