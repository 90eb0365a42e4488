"""Choosing articles on the shelf: all of them means all, also those that the list has not taken in yet."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from readback.core.library import Summary
from readback.ui.shelf.articles import PAGE
from readback.ui.shelf.contents import Contents
from readback.ui.shelf.sections import ids_in
from readback.ui.shelf.shelf import Shelf
from readback.ui.style.theme import Theme

MANY = 3 * PAGE


def summary(number: int) -> Summary:
    return Summary(
        id=f"{number:04}",
        title=f"Report {number:04}",
        outlet="",
        published="",
        opened=datetime(2026, 5, 14, tzinfo=UTC),
        source="report.txt",
        notes=0,
        read=True,
    )


@pytest.fixture
def shelf(theme: Theme, qtbot: QtBot) -> Shelf:
    made = Shelf(theme)
    qtbot.addWidget(made)
    made.show_shelf(Contents(articles=tuple(map(summary, range(MANY)))))
    made.show()
    return made


def choose_all(shelf: Shelf) -> None:
    QTest.keySequence(shelf.list, QKeySequence(QKeySequence.StandardKey.SelectAll))


def test_all_are_chosen_with_those_that_are_further_down(shelf: Shelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shelf.severalChosen) as several:
        choose_all(shelf)
    assert len(several.args[0]) == len(shelf.list.chosen()) == MANY
    model = shelf.list.model()
    assert model.rowCount() == PAGE
    model.fetchMore(shelf.list.rootIndex())
    assert len(shelf.list.selectionModel().selectedIndexes()) == model.rowCount() == 2 * PAGE
    assert len(shelf.list.chosen()) == MANY
    assert len(ids_in(model.mimeData(shelf.list.selectionModel().selectedIndexes()))) == MANY


def test_one_that_is_chosen_afterwards_is_chosen_alone(shelf: Shelf) -> None:
    choose_all(shelf)
    chosen = shelf.list.selectionModel()
    chosen.select(shelf.list.model().index(5, 0), chosen.SelectionFlag.ClearAndSelect)
    assert shelf.list.chosen() == ("0005",)


def test_all_stay_chosen_while_the_list_is_made_anew(shelf: Shelf) -> None:
    choose_all(shelf)
    shelf.show_shelf(Contents(articles=tuple(map(summary, reversed(range(MANY))))))
    assert len(shelf.list.chosen()) == MANY
    assert shelf.list.model().rowCount() == PAGE


def test_what_a_filter_hides_is_not_chosen_any_more(shelf: Shelf, qtbot: QtBot) -> None:
    choose_all(shelf)
    qtbot.keyClicks(shelf.listing.filter, "000")
    qtbot.waitUntil(lambda: shelf.list.model().rowCount() == 10)
    assert set(shelf.list.chosen()) <= {f"{number:04}" for number in range(10)}


def chosen(shelf: Shelf, *places: int) -> None:
    shelf.list.clearSelection()
    for at in places:
        flag = QItemSelectionModel.SelectionFlag.Select
        shelf.list.selectionModel().select(shelf.list.model().index(at, 0), flag)


def test_several_stay_chosen_as_one_of_them_is_opened(shelf: Shelf) -> None:
    chosen(shelf, 2, 3, 5)
    shelf.show_open("0003")
    assert shelf.list.chosen() == ("0002", "0003", "0005")
    shelf.show_open("0007")
    assert shelf.list.chosen() == ("0007",)


def test_none_is_chosen_where_what_is_read_is_not_listed(shelf: Shelf) -> None:
    shelf.show_open("0003")
    assert shelf.list.chosen() == ("0003",)
    shelf.show_open("elsewhere")
    assert shelf.list.chosen() == ()
