"""A written note is shown as it reads; Enter or a click is to write in it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from readback.ui.notes.preview import Preview
from readback.ui.panel.rows import Tab
from ui.desks import Desk, Mouse


@pytest.fixture
def two(desk: Desk) -> Desk:
    """Two notes, the second of them shown."""
    desk.note("Ask for the **letter**, all of it.", "letter")
    desk.note("Nobody says so", "Nobody")
    desk.frame.view.focusText()
    return desk


def preview(desk: Desk) -> Preview:
    return desk.frame.editor.preview


def test_a_fresh_note_is_ready_to_type_in_and_a_written_one_is_read(two: Desk) -> None:
    assert two.body.isVisible()
    two.click(Tab.NOTES, 0)
    assert not two.body.isVisible()
    assert preview(two).toPlainText() == "Ask for the letter, all of it."


def test_a_highlight_has_nothing_to_read(desk: Desk) -> None:
    desk.select("letter")
    desk.press("h")
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 1)
    desk.frame.view.noteActivated.emit(desk.session.notes[0].note.id)
    assert desk.body.isVisible()


def test_enter_in_what_is_read_is_to_write(two: Desk) -> None:
    two.click(Tab.NOTES, 0)
    preview(two).setFocus()
    two.press("Return")
    assert two.body.hasFocus()
    two.type(" Soon.")
    two.frame.editor.flush()
    two.qtbot.waitUntil(
        lambda: "Ask for the **letter**, all of it. Soon." in [it.note.body for it in two.session.notes]
    )


def test_a_click_in_what_is_read_is_to_write(two: Desk) -> None:
    two.click(Tab.NOTES, 0)
    two.qtbot.mouseClick(preview(two).viewport(), Mouse, pos=QPoint(20, 10))
    assert two.body.hasFocus()


def test_escape_shows_what_was_written_as_it_reads_and_goes_back(two: Desk) -> None:
    two.click(Tab.NOTES, 1)
    two.frame.editor.focusBody()
    two.type(" _at all_")
    two.press("Esc")
    assert two.page.hasFocus()
    assert preview(two).isVisible()
    assert preview(two).toPlainText() == "Nobody says so at all"
    preview(two).setFocus()
    two.press("Esc")
    assert two.page.hasFocus()
    two.qtbot.waitUntil(lambda: not two.session.editing.unsaved)


def test_tags_are_chips_that_lead_to_what_else_bears_them(two: Desk) -> None:
    two.click(Tab.NOTES, 0)
    two.press("t", two.page)
    assert two.frame.editor.tags.hasFocus()
    two.type("verify, legal ")
    two.press("Return")
    two.qtbot.waitUntil(lambda: any(it.note.tags for it in two.session.notes))
    assert two.page.hasFocus()
    two.qtbot.waitUntil(two.frame.editor.reader.isVisible)
    chips = [it for it in two.frame.editor.reader.findChildren(QPushButton) if it.text().startswith("#")]
    assert [it.text() for it in chips] == ["#verify", "#legal"]
    two.qtbot.waitUntil(lambda: all(it.isVisible() for it in chips))
    chips[0].click()
    assert two.frame.box.text() == 'tag:"verify"'


def test_the_passage_of_a_note_is_copied_with_its_source(two: Desk) -> None:
    two.click(Tab.NOTES, 0)
    two.frame.editor.reader._copy.click()
    assert QGuiApplication.clipboard().text().startswith("“letter” — “Ferry")
    QGuiApplication.clipboard().clear()
    two.press("c")
    assert QGuiApplication.clipboard().text().startswith("“letter” — “Ferry")


def test_a_long_note_is_read_from_its_top(desk: Desk) -> None:
    desk.note("A")
    desk.body.setPlainText("\n\n".join(f"Line {number}" for number in range(60)))
    desk.press("Esc")
    assert preview(desk).isVisible()
    assert preview(desk).verticalScrollBar().maximum() > 0
    assert preview(desk).verticalScrollBar().value() == 0


def test_marks_of_its_own_are_not_put_into_marks(desk: Desk) -> None:
    desk.note("Ask", "says.")
    assert desk.frame.editor.head._passage.text() == "“says.”"
    desk.note("Ask", "“It was cold,” Brook")
    assert desk.frame.editor.head._passage.text() == "“It was cold,” Brook"


def test_the_keyboard_goes_to_the_face_that_is_seen(two: Desk) -> None:
    two.click(Tab.NOTES, 0)
    two.frame.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert preview(two).hasFocus()


def test_a_note_that_is_read_leaves_room_for_its_buttons(two: Desk) -> None:
    two.click(Tab.NOTES, 0)
    two.qtbot.waitUntil(two.frame.editor.reader.isVisible)
    inspector = two.frame.panel.inspector
    assert inspector._inside.heightForWidth(inspector._inside.width()) <= inspector._area.viewport().height()
