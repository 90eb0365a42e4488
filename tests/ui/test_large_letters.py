"""The system's larger letters: nothing in the window's panes is cut by them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from readback.ui.style.fonts import INTERFACE, interface_font, scaled, sized
from ui.desks import Desk


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Letters of twice the usual size, before the window is made."""
    before = QFont(qapp.font())
    qapp.setFont(sized(before, 2 * INTERFACE))
    yield
    qapp.setFont(before)


def test_lengths_grow_with_letters_and_never_shrink(qapp: QApplication) -> None:
    usual = interface_font(qapp.font())
    assert scaled(100, sized(usual, INTERFACE)) == 100
    assert scaled(100, sized(usual, 2 * INTERFACE)) == 200
    assert scaled(100, sized(usual, 6)) == 100


@pytest.mark.usefixtures("large")
class TestLarge:
    def test_buttons_and_tabs_of_the_panel_are_whole(self, desk: Desk, qtbot: QtBot) -> None:
        desk.window.resize(1600, 1000)
        desk.note("Ask for the letter")
        panel = desk.frame.panel
        qtbot.waitUntil(lambda: panel.width() >= panel.minimumWidth() > 0)
        seen = [it for it in panel.findChildren(QPushButton) if it.isVisible()]
        assert len(seen) > 1
        for button in seen:
            assert button.width() >= button.minimumSizeHint().width()
        last = panel.tabs.tabRect(panel.tabs.count() - 1)
        assert last.right() <= panel.tabs.width()
        assert last.height() >= panel.tabs.fontMetrics().height()

    def test_the_shelf_is_as_wide_as_its_letters_want(self, desk: Desk) -> None:
        assert desk.frame.shelf.minimumWidth() == 2 * 190
