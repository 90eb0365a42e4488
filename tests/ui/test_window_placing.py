"""Notes whose passage is gone or changed are put right by hand."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from readback.core.anchors import Anchor, State, anchor_for
from readback.core.text import Span
from readback.ui.panel.rows import Tab
from ui.desks import Desk, Mouse


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
    desk.qtbot.waitUntil(lambda: "Show the most likely passage" in choices(desk))
    assert state(desk) is State.TO_PLACE
    choices(desk)["Show the most likely passage"].click()
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
    assert "Show the most likely passage" not in choices(desk)
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
    desk.qtbot.waitUntil(lambda: "It belongs here" in choices(desk))
    assert state(desk) is State.MOVED
    choices(desk)["It belongs here"].click()
    desk.qtbot.waitUntil(lambda: state(desk) is State.IN_PLACE)
    desk.qtbot.waitUntil(lambda: "It belongs here" not in choices(desk))


def test_notes_that_want_something_stand_first_under_heads(desk: Desk) -> None:
    desk.note("Placed", "Skarholm")
    desk.note("Ask", "letter")
    rows = desk.frame.panel.lists[Tab.NOTES].list.model()
    assert rows.rowCount() == 2
    note = next(it.note for it in desk.session.notes if it.note.body == "Ask")
    desk.program.library.save_note(replace(note, anchor=Anchor(Span(0, 30), "zebras do not live in harbours", "", "")))
    desk.session.refresh()
    desk.qtbot.waitUntil(lambda: rows.rowCount() == 4)
    told = [rows.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(4)]
    assert [it.partition(",")[0] for it in told] == ["To place  1", "Ask", "In place  1", "Placed"]
    assert desk.count(Tab.NOTES) == "Notes 2"
    shown = desk.frame.panel.lists[Tab.NOTES]
    head = shown.list.visualRect(rows.index(0, 0)).center()
    with desk.qtbot.assertNotEmitted(shown.chosen):
        desk.qtbot.mouseClick(shown.list.viewport(), Mouse, pos=head)
    desk.press("Ctrl+5")
    desk.press("Home")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.frame.editor.note is not None and desk.frame.editor.note.id == note.id)
    assert shown.current is not None
    assert shown.current.key == note.id
