"""Large letters in a narrow window: the original and the columns of the library leave no pane outside of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readback.ui.shelf.listing import WIDE
from readback.ui.style.fonts import INTERFACE, sized
from ui.desks import Desk, desk_of, gone
from ui.programs import FakeProgram


@pytest.fixture
def large(qapp: QApplication, program: FakeProgram, qtbot: QtBot) -> Iterator[Desk]:
    """A window with letters of twice the usual size."""
    before = QFont(qapp.font())
    qapp.setFont(sized(before, 2 * INTERFACE))
    desk = desk_of(program, qtbot)
    desk.open()
    yield desk
    desk.window.close()
    qtbot.waitUntil(lambda: gone(desk.window))
    qapp.setFont(before)


def sized_to(desk: Desk, width: int) -> None:
    desk.window.resize(width, 640)
    desk.qtbot.waitUntil(lambda: desk.window.width() == width)
    settled(desk)


def settled(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits)


def do(desk: Desk, id: str) -> None:
    desk.frame.actions[id].trigger()
    settled(desk)


def outside(desk: Desk) -> int:
    """How many pixels of the panes lie outside of the window."""
    panes = desk.frame.panes
    shown = [panes.widget(at) for at in range(panes.count()) if panes.widget(at).isVisible()]
    return max(it.geometry().right() for it in shown) - panes.rect().right()


def test_the_panel_makes_room_for_the_original_and_comes_back(large: Desk) -> None:
    sized_to(large, 1000)
    before = large.frame.panel.width()
    do(large, "original")
    assert not large.frame.panel.isVisible()
    assert large.frame.actions["panel"].isChecked() is False
    assert "The panel is hidden" in large.frame.status.message
    assert outside(large) <= 0
    view, original = large.frame.view.width(), large.frame.original.width()
    assert abs(view - original) <= 20
    do(large, "original")
    assert large.frame.panel.isVisible()
    assert abs(large.frame.panel.width() - before) <= 2
    assert large.looks.settings.closed == ()  # the reader did not hide it


def test_the_original_makes_room_for_the_panel_that_is_asked_for(large: Desk) -> None:
    sized_to(large, 1000)
    do(large, "original")
    do(large, "panel")
    settled(large)
    assert large.frame.panel.isVisible()
    assert not large.frame.original.isVisible()
    assert not large.frame.actions["original"].isChecked()
    assert outside(large) <= 0


def test_both_are_there_as_soon_as_the_window_is_wide_enough(large: Desk) -> None:
    sized_to(large, 1000)
    do(large, "original")
    sized_to(large, 2200)
    assert large.frame.panel.isVisible()
    assert large.frame.panel.width() >= large.frame.panel.minimumWidth()
    assert large.frame.original.isVisible()
    assert outside(large) <= 0


def test_of_library_and_panel_the_one_is_seen_that_was_asked_for(large: Desk) -> None:
    sized_to(large, 1000)
    assert (large.frame.shelf.isVisible(), large.frame.panel.isVisible()) == (False, True)
    do(large, "shelf")
    assert (large.frame.shelf.isVisible(), large.frame.panel.isVisible()) == (True, False)
    assert outside(large) <= 0
    do(large, "panel")
    assert (large.frame.shelf.isVisible(), large.frame.panel.isVisible()) == (False, True)
    assert outside(large) <= 0
    sized_to(large, 2200)
    assert large.frame.shelf.isVisible()
    assert large.frame.panel.isVisible()


def test_columns_are_refused_in_words_where_nothing_makes_room_for_them(large: Desk) -> None:
    sized_to(large, 1000)
    if not large.frame.shelf.isVisible():
        do(large, "shelf")
    do(large, "columns")
    assert not large.frame.shelf.listing.columns.isVisible()
    assert "too narrow for columns" in large.frame.status.message
    assert outside(large) <= 0


def test_the_panel_makes_room_for_columns_and_they_for_it(large: Desk) -> None:
    sized_to(large, 1500)
    do(large, "columns")
    assert large.frame.shelf.width() >= 2 * WIDE
    assert large.frame.shelf.listing.columns.isVisible()
    assert not large.frame.panel.isVisible()
    assert outside(large) <= 0
    do(large, "panel")
    settled(large)
    assert large.frame.panel.isVisible()
    assert large.frame.shelf.width() < 2 * WIDE
    assert outside(large) <= 0


def test_columns_have_room_in_the_smallest_window_with_usual_letters(desk: Desk) -> None:
    sized_to(desk, 1000)
    do(desk, "columns")
    assert desk.frame.shelf.listing.columns.isVisible()
    assert not desk.frame.panel.isVisible()
    do(desk, "columns")
    assert desk.frame.panel.isVisible()
    assert desk.frame.panel.width() >= desk.frame.panel.minimumWidth()
