"""Widgets in a row go on in a further row where the first is full."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from readback.ui.widgets.flowing import Flowing


def holder(qtbot: QtBot, widths: list[int]) -> tuple[QWidget, Flowing, list[QPushButton]]:
    made, flowing, buttons = QWidget(), Flowing(gap=10), []
    qtbot.addWidget(made)
    made.setLayout(flowing)
    for width in widths:
        buttons.append(QPushButton())
        buttons[-1].setFixedSize(width, 20)
        flowing.addWidget(buttons[-1])
    return made, flowing, buttons


def test_what_has_no_room_goes_below(qtbot: QtBot) -> None:
    _, flowing, buttons = holder(qtbot, [100, 100, 50])
    flowing.setGeometry(QRect(0, 0, 215, 60))
    assert [(it.x(), it.y()) for it in buttons] == [(0, 0), (110, 0), (0, 30)]
    assert flowing.heightForWidth(215) == 50
    assert flowing.heightForWidth(300) == 20


def test_rows_end_where_the_layout_does_if_that_is_wanted(qtbot: QtBot) -> None:
    _, flowing, buttons = holder(qtbot, [100, 100, 50])
    flowing._end = True
    flowing.setGeometry(QRect(5, 0, 215, 60))
    assert [(it.x() + it.width(), it.y()) for it in buttons] == [(110, 0), (220, 0), (220, 30)]


def test_hidden_ones_take_no_room(qtbot: QtBot) -> None:
    _, flowing, buttons = holder(qtbot, [100, 100, 50])
    buttons[0].hide()
    flowing.setGeometry(QRect(0, 0, 215, 60))
    assert [(it.x(), it.y()) for it in buttons[1:]] == [(0, 0), (110, 0)]


def test_they_can_all_be_taken_away(qtbot: QtBot) -> None:
    _, flowing, _ = holder(qtbot, [100, 100])
    flowing.clear()
    assert flowing.count() == 0
    assert flowing.heightForWidth(100) == 0
