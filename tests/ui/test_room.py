"""Room for the text in a narrow window: the sides give way, and come back."""

import pytest
from PySide6.QtWidgets import QListView

from ui.desks import Desk

LEAST = (1000, 640)


def characters(desk: Desk) -> float:
    lines = desk.page.lines
    return lines.column.width / lines.typography.character


def sized(desk: Desk, width: int, height: int, zoom: int) -> None:
    desk.window.resize(width, height)
    desk.looks.set_style(zoom=zoom)
    desk.qtbot.waitUntil(lambda: desk.window.width() == width)
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits)


@pytest.mark.parametrize(
    ("size", "zoom", "least"),
    [(LEAST, 100, 40), (LEAST, 150, 40), (LEAST, 200, 32), ((1344, 840), 100, 60), ((1344, 840), 200, 40)],
)
def test_enough_characters_stand_in_a_line(desk: Desk, size: tuple[int, int], zoom: int, least: int) -> None:
    sized(desk, *size, zoom)
    assert least <= characters(desk) <= 75


def test_the_library_is_folded_away_for_large_letters_and_comes_back(desk: Desk) -> None:
    sized(desk, 1200, 700, 100)
    shelf, panel = desk.frame.panes.sizes()[0], desk.frame.panes.sizes()[3]
    sized(desk, 1200, 700, 200)
    assert not desk.frame.shelf.isVisible()
    assert not desk.frame.actions["shelf"].isChecked()
    assert desk.looks.settings.closed == ()  # the reader did not hide it
    sized(desk, 1200, 700, 100)
    assert desk.frame.shelf.isVisible()
    assert (desk.frame.panes.sizes()[0], desk.frame.panes.sizes()[3]) == (shelf, panel)


def test_a_folded_library_is_shown_when_the_reader_wants_it(desk: Desk) -> None:
    sized(desk, *LEAST, 200)
    assert not desk.frame.shelf.isVisible()
    desk.frame.actions["shelf"].trigger()
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits)
    assert desk.frame.shelf.isVisible()
    desk.looks.set_style(zoom=210)
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits)
    assert desk.frame.shelf.isVisible()


def test_the_widths_that_the_reader_chose_are_kept_when_the_window_closes(desk: Desk) -> None:
    sized(desk, 1344, 840, 100)
    before = desk.frame.panes.sizes()
    sized(desk, 1100, 700, 100)
    assert desk.frame.panes.sizes()[3] < before[3]
    desk.window.room.release()
    assert desk.frame.panes.sizes()[0] == before[0]
    assert desk.frame.panes.sizes()[3] == before[3]


def test_the_library_in_columns_is_left_as_wide_as_it_is(desk: Desk) -> None:
    sized(desk, 1344, 840, 100)
    desk.frame.turn_shelf()
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits)
    wide = desk.frame.panes.sizes()[0]
    assert wide > 480
    desk.looks.set_style(zoom=120)
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits)
    assert desk.frame.panes.sizes()[0] == wide


def test_rows_of_the_panel_never_lie_on_one_another(desk: Desk) -> None:
    rows = desk.frame.panel.open.list
    for width in (1344, 1000, 1344):
        sized(desk, width, 700, 100)
        desk.qtbot.waitUntil(lambda: _heights(rows) == _wanted(rows))


def _heights(rows: QListView) -> list[int]:
    return [rows.visualRect(rows.model().index(at, 0)).height() for at in range(rows.model().rowCount())]


def _wanted(rows: QListView) -> list[int]:
    return [rows.sizeHintForIndex(rows.model().index(at, 0)).height() for at in range(rows.model().rowCount())]
