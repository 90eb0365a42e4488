"""A window with a list that is too long for a line."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from readback.ui.widgets.listing import Listing


def test_a_reason_that_is_long_stands_in_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = [("short.txt", "empty"), ("long.txt", "This file is of no kind that can be read here. " * 6)]
    shown = Listing("Files", "Nothing was changed.", ("File", "Why"), rows, (), parent)
    shown.show()
    short, tall = (shown.list.visualItemRect(shown.list.topLevelItem(row)).height() for row in (0, 1))
    assert tall >= 2 * shown.list.fontMetrics().lineSpacing() > short - shown.list.fontMetrics().lineSpacing()
    shown.list.header().resizeSection(0, 500)  # less room for the reason
    qtbot.waitUntil(lambda: shown.list.visualItemRect(shown.list.topLevelItem(1)).height() > tall)
