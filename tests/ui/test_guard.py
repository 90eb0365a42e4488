"""The gate of the clipboard, which also sees what Qt copies by itself and what was copied before."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from readback.core.agreements import Effect
from readback.ui.agreeing.guard import Guard
from ui.desks import Desk
from ui.test_window_agreements import held, person


def test_what_qt_copies_by_itself_passes_the_gate_too(desk: Desk) -> None:
    person(desk, Effect.OFF)
    guard = Guard(desk.session.agreeing, desk.frame, desk.window, owns=lambda _: True)
    field = QLineEdit("Ada Brook, 4 May", desk.window)
    field.selectAll()
    field.copy()
    assert held() == ""
    field.setText("4 May")
    field.selectAll()
    field.copy()
    assert held() == "4 May"
    guard.deleteLater()


def test_what_was_copied_before_it_was_agreed_is_taken_from_the_clipboard(desk: Desk) -> None:
    guard = Guard(desk.session.agreeing, desk.frame, desk.window, owns=lambda _: True)
    desk.select("sent Ada Brook a letter")
    desk.press("c")
    assert "Ada Brook" in held()
    person(desk, Effect.OFF)
    assert held() == ""
    guard.deleteLater()


def test_a_gate_that_is_gone_looks_at_the_clipboard_no_more(desk: Desk) -> None:
    looked: list[QClipboard.Mode] = []

    def owns(mode: QClipboard.Mode) -> bool:
        looked.append(mode)
        return True

    guard = Guard(desk.session.agreeing, desk.frame, desk.window, owns=owns)
    QGuiApplication.clipboard().setText("4 May")
    assert looked == [QClipboard.Mode.Clipboard]
    guard.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.clipboard().setText("5 May")
    assert looked == [QClipboard.Mode.Clipboard]
