"""The shelf in columns: shown where it is wide, chosen, sorted and remembered."""

from dataclasses import replace
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from readback.ui.shelf.columns import words
from readback.ui.shelf.listing import WIDE
from readback.ui.shelf.orders import Sort
from readback.ui.shelf.sections import Kind, Section
from ui.desks import Desk, Mouse, desk_of, gone
from ui.programs import FERRY, HARBOUR


@pytest.fixture
def wide(desk: Desk) -> Desk:
    """A window with two articles, the library in columns."""
    desk.open("harbour.txt", HARBOUR)
    desk.open("ferry.txt", FERRY)
    desk.window.resize(1400, 800)
    desk.press("Ctrl+Shift+W")
    desk.qtbot.waitUntil(lambda: desk.frame.shelf.width() >= WIDE)
    return desk


def titles(desk: Desk) -> list[str]:
    model = desk.frame.shelf.list.model()
    return [model.index(at, 0).data().split()[0] for at in range(model.rowCount())]


def cells(desk: Desk) -> list[str]:
    summary = desk.session.shelf.summaries[0]
    return [cell.text for cell in desk.frame.shelf.listing.columns.cells(summary)]


def press_head(desk: Desk, sort: Sort) -> None:
    head = desk.frame.shelf.listing.columns
    at = tuple(Sort).index(sort)
    place = head.rect().center()
    place.setX(head.sectionViewportPosition(at) + 12)
    desk.qtbot.mouseClick(head.viewport(), Mouse, pos=place)


def test_a_wide_shelf_has_columns_and_a_narrow_one_two_lines(wide: Desk) -> None:
    shelf = wide.frame.shelf
    assert shelf.listing.columns.isVisible()
    assert shelf.listing.columns.height() == shelf.listing.columns.sizeHint().height()
    assert shelf.listing.columns.width() <= shelf.list.viewport().width()
    low = shelf.list.sizeHintForRow(0)
    wide.press("Ctrl+Shift+W")
    wide.qtbot.waitUntil(lambda: shelf.width() < WIDE)
    assert not shelf.listing.columns.isVisible()
    assert shelf.list.sizeHintForRow(0) > low


def test_a_click_on_a_head_sorts_and_a_second_one_turns_the_order(wide: Desk) -> None:
    press_head(wide, Sort.TITLE)
    assert titles(wide) == ["Ferry", "Harbour"]
    press_head(wide, Sort.TITLE)
    assert titles(wide) == ["Harbour", "Ferry"]
    assert wide.looks.settings.order == "title down"


def test_columns_are_chosen_and_the_title_always_stays(wide: Desk) -> None:
    columns = wide.frame.shelf.listing.columns
    assert len(cells(wide)) == 5
    menu = {action.text(): action for action in columns.menu().actions()}
    assert not menu["Title"].isEnabled()
    menu["File"].trigger()
    menu["Outlet"].trigger()
    assert cells(wide)[-1].endswith(".txt")
    assert len(cells(wide)) == 5
    spots = [(cell.left, cell.width) for cell in columns.cells(wide.session.shelf.summaries[0])]
    assert all(left + width == after for (left, width), (after, _) in pairwise(spots))


def test_order_and_columns_are_as_they_were_left(wide: Desk, qtbot: QtBot) -> None:
    press_head(wide, Sort.TITLE)
    wide.frame.shelf.listing.columns.show_column(Sort.FILE, on=True)
    kept = wide.looks.settings
    again = desk_of(replace(wide.program, settings=replace(kept)), qtbot)
    shelf = again.frame.shelf
    assert shelf.listing.order == "title up"
    assert not shelf.listing.columns.isSectionHidden(tuple(Sort).index(Sort.FILE))
    assert shelf.listing.orders._actions[Sort.TITLE].isChecked()
    again.window.close()
    qtbot.waitUntil(lambda: gone(again.window))


@pytest.mark.parametrize(("order", "columns"), [("nonsense", "nonsense"), ("", ""), ("title sideways", "AAAA")])
def test_choices_that_cannot_be_read_are_passed_over(wide: Desk, order: str, columns: str) -> None:
    wide.frame.shelf.listing.restore(order, columns)
    assert not wide.frame.shelf.listing.columns.isSectionHidden(0)
    assert wide.frame.shelf.listing.order.split()[0] in {"opened", "title"}


def test_a_trash_has_no_columns(wide: Desk) -> None:
    wide.frame.shelf.sections.chosen.emit(Section(Kind.TRASH, ""))
    assert not wide.frame.shelf.listing.columns.isVisible()


def test_every_column_has_words(desk: Desk) -> None:
    summary = desk.session.shelf.summaries[0]
    assert set(words(summary)) == set(Sort)
    assert words(replace(summary, notes=3))[Sort.NOTES] == "3"
