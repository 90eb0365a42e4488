"""Windows beside the main one: they go with it, never lie before it, and Escape closes them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from readback.ui.widgets.sidewindow import SideWindow
from ui.desks import Desk


def test_escape_closes_it_and_that_is_told(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    window = SideWindow("Beside", (300, 200), over)
    window.show()
    qtbot.waitExposed(window)
    assert window.windowHandle().transientParent() is None
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize("action", ["pictures", "person file", "saves", "verify", "search names"])
def test_each_of_them_is_closed_with_the_main_window(desk: Desk, action: str) -> None:
    desk.frame.actions[action].trigger()
    desk.qtbot.waitUntil(lambda: any(it.isVisible() for it in desk.window.findChildren(SideWindow)))
    (window,) = desk.window.findChildren(SideWindow)
    desk.settle()
    desk.window.close()
    desk.qtbot.waitUntil(lambda: not window.isVisible())
