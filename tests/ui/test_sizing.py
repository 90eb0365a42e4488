"""Panes made larger and smaller by key: which one, how far, what is said, and that it is kept."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QLineEdit, QSplitter, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from readback.ui.frame.bars import StatusLine
from readback.ui.sizing import Sizing
from readback.ui.widgets.panes import pane_of
from ui.desks import Desk

SHELF, PAGE, ORIGINAL, PANEL = range(4)


def sizes(desk: Desk) -> list[int]:
    return desk.frame.panes.sizes()


def pressed(desk: Desk, key: str, widget: QWidget) -> list[int]:
    """The widths by which the panes have changed after a key, with the keyboard in a widget."""
    before = sizes(desk)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    desk.press(key)
    return [after - earlier for after, earlier in zip(sizes(desk), before, strict=True)]


def test_the_pane_with_the_keyboard_grows_and_the_article_gives(desk: Desk) -> None:
    desk.window.resize(1600, 900)
    assert pressed(desk, "F9", desk.frame.shelf.list) == [40, -40, 0, 0]
    assert pressed(desk, "F9", desk.frame.panel.open.list) == [0, -40, 0, 40]
    assert pressed(desk, "Shift+F9", desk.frame.shelf.list) == [-40, 40, 0, 0]


def test_the_article_grows_at_the_cost_of_the_larger_side(desk: Desk) -> None:
    desk.window.resize(1600, 900)
    assert pressed(desk, "F9", desk.page) == [0, 40, 0, -40]
    assert pressed(desk, "Shift+F9", desk.page) == [0, -40, 0, 40]


def test_no_pane_is_made_so_narrow_that_it_goes(desk: Desk) -> None:
    for _ in range(30):
        pressed(desk, "Shift+F9", desk.frame.panel.open.list)
    assert sizes(desk)[PANEL] == desk.frame.panel.minimumWidth()
    assert desk.frame.status.message == "This pane cannot be narrower."
    for _ in range(30):
        pressed(desk, "F9", desk.frame.shelf.list)
    assert sizes(desk)[PAGE] == desk.frame.view.minimumWidth()
    assert desk.frame.status.message.startswith("This pane cannot be wider:")


def test_it_is_said_what_share_the_pane_has(desk: Desk) -> None:
    said: list[str] = []
    desk.window.speaking.say = lambda _, words: said.append(words)
    pressed(desk, "F9", desk.frame.shelf.list)
    share = round(100 * sizes(desk)[SHELF] / sum(sizes(desk)))
    assert said == [f"This pane has {share} % of the width."]


def test_a_width_that_was_chosen_by_key_is_kept_and_comes_back_with_the_room(desk: Desk) -> None:
    desk.window.resize(1600, 900)
    pressed(desk, "F9", desk.frame.panel.open.list)
    chosen = sizes(desk)[PANEL]
    desk.window.remembering.timer.timeout.emit()
    kept = QByteArray.fromBase64(desk.looks.settings.panes.encode())
    pressed(desk, "Shift+F9", desk.frame.panel.open.list)
    desk.frame.panes.restoreState(kept)
    assert sizes(desk)[PANEL] == chosen
    desk.window.resize(1000, 640)
    desk.qtbot.waitUntil(lambda: sizes(desk)[PANEL] < chosen)
    desk.window.resize(1600, 900)
    desk.qtbot.waitUntil(lambda: sizes(desk)[PANEL] == chosen)


def test_the_original_grows_beside_the_article(desk: Desk) -> None:
    desk.window.resize(1600, 900)
    desk.frame.actions["original"].trigger()
    page = desk.frame.original.text.findChild(QTextEdit, "reading")
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits and page.isVisible())
    changed = pressed(desk, "F9", page)
    assert changed[ORIGINAL] == 40
    assert sum(changed) == 0


def test_what_is_beside_no_other_pane_is_said(desk: Desk) -> None:
    pressed(desk, "F9", desk.frame.box)
    assert desk.frame.status.message == "No other pane is beside this one."
    pressed(desk, "Ctrl+F9", desk.page)
    assert desk.frame.status.message == "No other pane is above or below this one."


@pytest.fixture
def halves(qtbot: QtBot) -> tuple[QSplitter, Sequence[QLineEdit]]:
    """Another window, of two panes."""
    window = QSplitter(Qt.Orientation.Vertical)
    fields = [QLineEdit(), QLineEdit()]
    for field in fields:
        field.setMaximumHeight(1000)
        window.addWidget(field)
    qtbot.addWidget(window)
    window.resize(300, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, fields


def test_in_another_window_it_is_said_there(halves: tuple[QSplitter, Sequence[QLineEdit]], qtbot: QtBot) -> None:
    window, fields = halves
    main = QWidget()
    qtbot.addWidget(main)
    said: list[tuple[QWidget, str]] = []
    sizing = Sizing(main, StatusLine(), lambda where, words: said.append((where, words)))
    fields[1].setFocus()
    before = window.sizes()
    sizing.grow(Qt.Orientation.Vertical, 1)
    after = window.sizes()
    assert (after[0] - before[0], after[1] - before[1]) == (-40, 40)
    assert said == [(window, f"This pane has {round(100 * after[1] / sum(after))} % of the height.")]


def test_a_pane_that_is_hidden_is_no_neighbour(halves: tuple[QSplitter, Sequence[QLineEdit]]) -> None:
    _, (upper, lower) = halves
    lower.hide()
    assert pane_of(upper, Qt.Orientation.Vertical) is None
    assert pane_of(None, Qt.Orientation.Vertical) is None
