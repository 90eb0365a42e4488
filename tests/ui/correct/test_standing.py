"""Where the picker of names stands while one types."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from readback.ui.correct.picker import NamePicker, Question
from readback.ui.search.palette import Choice
from readback.ui.style.theme import Theme


def names(count: int) -> list[Choice]:
    return [Choice(str(number), f"Brook {number}", "a person", "") for number in range(count)]


def test_the_field_stays_while_fewer_names_are_left(theme: Theme, qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 640)
    over.show()
    picker = NamePicker(theme, over)
    for beside in (QRect(100, 100, 60, 20), QRect(100, 560, 60, 20)):
        picker.ask(Question("Same person as…", "A name"), beside)
        tops = []
        for count in (5, 2, 1, 0, 4):
            picker.show_choices(names(count))
            tops.append(picker.field.mapTo(over, picker.field.rect().topLeft()).y())
            assert over.rect().contains(picker.geometry())
            assert not picker.geometry().intersects(beside)
        assert len({*tops}) == 1
        picker.leave()
