"""What a note was before, looked at and brought back."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from readback.core.notes import Version
from readback.ui.notes.versions import Versions
from ui.desks import Desk


def aged(desk: Desk, *bodies: str) -> None:
    """A note that has been written and rewritten, each time an hour later."""
    desk.note(bodies[-1])
    note = desk.session.notes[0].note
    versions = tuple(
        Version(body, note.modified - timedelta(hours=hour)) for hour, body in enumerate(reversed(bodies[:-1]), start=1)
    )
    desk.program.library.save_note(replace(note, versions=versions))
    desk.session.refresh()
    desk.qtbot.waitUntil(lambda: bool(desk.session.notes[0].note.versions))


def opened(desk: Desk) -> Versions:
    desk.press("Ctrl+Shift+H")
    (window,) = desk.window.findChildren(Versions)
    desk.qtbot.waitUntil(window.isVisible)
    return window


def test_earlier_versions_are_listed_compared_and_brought_back(desk: Desk) -> None:
    aged(desk, "Ask the warden", "Ask the diver in May", "Ask the diver")
    assert desk.frame.editor.findChild(QPushButton, "earlier").text() == "2 earlier versions"
    window = opened(desk)
    assert window.list.count() == 2
    assert window.list.item(0).text().endswith("Ask the diver in May")
    assert window._told.text() == "2 words taken out since: “in May”."
    window.list.setCurrentRow(1)
    assert window._told.text() == "1 word taken out since: “warden”. 1 word added since: “diver”."
    assert window.text.toPlainText() == "Ask the warden diver"
    window.back.click()
    desk.qtbot.waitUntil(lambda: desk.session.notes[0].note.body == "Ask the warden")
    assert desk.body.toPlainText() == "Ask the warden"
    assert {it.body for it in desk.session.notes[0].note.versions} == {"Ask the diver", "Ask the diver in May"}
    desk.session.undo()
    desk.qtbot.waitUntil(lambda: desk.session.notes[0].note.body == "Ask the diver")
    assert "bring back an earlier version" in desk.session.undo_stack.redoText()


def test_without_a_note_or_without_versions_it_says_so(desk: Desk) -> None:
    desk.press("Ctrl+Shift+H")
    assert desk.frame.status.message == "Choose a note first."
    desk.note("Only this")
    assert not desk.frame.editor.findChild(QPushButton, "earlier").isVisible()
    desk.press("Ctrl+Shift+H")
    assert desk.frame.status.message == "This note has no earlier versions."
    assert desk.window.findChild(Versions) is None


def test_the_window_of_versions_follows_its_note_and_closes_with_it(desk: Desk) -> None:
    aged(desk, "Ask the warden", "Ask")
    window = opened(desk)
    desk.looks.set_theme("dark")
    assert window.list.currentRow() == 0
    desk.session.delete(desk.session.notes[0].note)
    desk.qtbot.waitUntil(lambda: not window.isVisible())
