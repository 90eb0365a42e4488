"""What is typed for a note that cannot be written, in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from readback.core.errors import Unwritable
from ui.desks import Desk


@pytest.mark.parametrize("why", ["full", "not kept"])
def test_what_is_typed_for_a_note_that_cannot_be_written_does_nothing(desk: Desk, why: str) -> None:
    desk.select("letter")
    desk.program.library.refusal = Unwritable.FULL
    desk.session.kept = why == "full"
    desk.press("n")
    desk.qtbot.waitUntil(lambda: bool(desk.frame.banner.text if why == "full" else desk.frame.status.message))
    desk.settle()
    desk.program.library.refusal, desk.session.kept = None, True
    at, desks = desk.page.textCursor().position(), desk.window.findChildren(QDialog)
    desk.type("jk/1hH?[]x \r\b")
    desk.settle()
    assert (desk.walk, desk.session.notes, desk.page.textCursor().position()) == (None, (), at)
    assert desk.page.hasFocus()
    assert desk.window.findChildren(QDialog) == desks
    assert (desk.frame.banner.isVisible()) is (why == "full")
    desk.press("Right")
    desk.select("cold")
    desk.press("3")
    desk.qtbot.waitUntil(lambda: [it.note.colour for it in desk.session.notes] == ["blue"])


@pytest.mark.parametrize("after", ["click", "rest"])
def test_letters_act_again_soon_after_a_note_could_not_be_written(desk: Desk, after: str) -> None:
    desk.select("letter")
    desk.session.kept = False
    desk.press("n")
    desk.session.kept = True
    if after == "click":
        desk.qtbot.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton)
    else:
        rest = desk.window.showing.stray.rest
        rest.setInterval(0)
        with desk.qtbot.waitSignal(rest.timeout):
            desk.type("j")
    desk.press("/")
    assert desk.frame.box.hasFocus()


def test_words_for_a_field_reach_it_though_a_note_could_not_be_written(desk: Desk) -> None:
    desk.note("Ask", "letter")
    desk.body.setFocus()
    desk.session.kept = False
    desk.frame.actions["article note"].trigger()
    desk.session.kept = True
    desk.type(" her")
    assert desk.body.toPlainText() == "Ask her"
