"""Long lists: laid out bit by bit, so that nobody waits for them, and in the end as if it had been done at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import CellDelegate, Part, RowList
from readback.ui.widgets.heights import Heights
from readback.ui.widgets.rowmodel import RowModel

MANY = 700


@dataclass(frozen=True, slots=True)
class Line:
    key: str
    title: str
    lines: int = 1

    @property
    def spoken(self) -> str:
        return self.title


class Delegate(CellDelegate):
    """Knows how many rows it was asked the words of."""

    asked = 0

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        self.asked += 1
        return [Part(row.title, font) for _ in range(row.lines)]


ROWS = [Line(str(number), f"Statement {number}", 1 + number % 3) for number in range(MANY)]


@pytest.fixture
def rows(qtbot: QtBot, theme: Theme) -> RowList:
    made = RowList("Statements")
    model = RowModel(made)
    made.setModel(model)
    made.setItemDelegate(Delegate(made, theme))
    model.set_rows(ROWS)
    made.resize(300, 500)
    qtbot.addWidget(made)
    made.show()
    return made


def is_laid_out(rows: RowList) -> bool:
    return rows.visualRect(rows.model().index(MANY - 1, 0)).isValid()


def test_rows_are_laid_out_bit_by_bit_and_stand_below_one_another(qtbot: QtBot, rows: RowList) -> None:
    rows.doItemsLayout()
    qtbot.waitUntil(lambda: is_laid_out(rows))
    model = rows.model()
    rects = [rows.visualRect(model.index(at, 0)) for at in range(MANY)]
    assert all(above.bottom() + 1 == below.top() for above, below in pairwise(rects))
    assert rects[0].height() < rects[1].height() < rects[2].height()


def test_a_row_that_has_no_place_yet_is_gone_to_once_it_has_one(qtbot: QtBot, rows: RowList) -> None:
    far = rows.model().index(600, 0)
    rows.scrollTo(far)
    qtbot.waitUntil(lambda: is_laid_out(rows))
    assert rows.viewport().rect().contains(rows.visualRect(far))


def test_a_long_list_stands_where_it_stood_when_it_becomes_narrower(qtbot: QtBot, rows: RowList) -> None:
    qtbot.waitUntil(lambda: is_laid_out(rows))
    rows.verticalScrollBar().setValue(9_000)
    rows.resize(280, 500)
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(0, 0)).width() < 280)
    rows.resize(260, 500)
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(0, 0)).width() < 260 and is_laid_out(rows))
    assert rows.verticalScrollBar().value() == 9_000
    assert rows.indexAt(rows.viewport().rect().center()).isValid()


def test_the_end_of_a_long_list_can_be_reached(qtbot: QtBot, rows: RowList) -> None:
    qtbot.waitUntil(lambda: is_laid_out(rows))
    rows.scrollToBottom()
    assert rows.visualRect(rows.model().index(MANY - 1, 0)).bottom() + 1 == rows.viewport().height()


def test_in_another_height_the_rows_stay_where_they_are(qtbot: QtBot, rows: RowList) -> None:
    qtbot.waitUntil(lambda: is_laid_out(rows))
    rows.verticalScrollBar().setValue(400)
    top = rows.indexAt(rows.viewport().rect().topLeft())
    rows.resize(300, 260)
    assert is_laid_out(rows)
    assert rows.indexAt(rows.viewport().rect().topLeft()) == top
    rows.scrollToBottom()
    assert rows.visualRect(rows.model().index(MANY - 1, 0)).bottom() + 1 == rows.viewport().height()


def test_in_another_width_the_rows_are_measured_anew(qtbot: QtBot, rows: RowList) -> None:
    qtbot.waitUntil(lambda: is_laid_out(rows))
    rows.resize(200, 500)
    qtbot.waitUntil(lambda: rows.visualRect(rows.model().index(0, 0)).width() < 250)
    qtbot.waitUntil(lambda: is_laid_out(rows))


def test_rows_that_are_only_equal_are_not_measured_again(qtbot: QtBot, rows: RowList) -> None:
    qtbot.waitUntil(lambda: is_laid_out(rows))
    rows.hide()  # to draw a row asks for its words, too
    delegate, model = rows.itemDelegate(), rows.model()
    assert isinstance(delegate, Delegate)
    assert isinstance(model, RowModel)
    asked = delegate.asked
    model.set_rows([Line(row.key, row.title, row.lines) for row in ROWS])
    rows.doItemsLayout()
    qtbot.waitUntil(lambda: is_laid_out(rows))
    assert delegate.asked == asked


def test_heights_are_forgotten_when_rows_are_shown_in_another_way() -> None:
    heights = Heights()
    heights.are_for(300, "serif", "")
    heights.keep("a row", 40)
    heights.are_for(300, "serif", "")
    assert heights.of("a row") == 40
    heights.are_for(300, "serif", "headed")
    assert heights.of("a row") is None
