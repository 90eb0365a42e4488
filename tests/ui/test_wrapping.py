"""Words that no line can hold: labels break them, choices cut them and tell them where the pointer rests."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QStyleOptionComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.widgets.wrapping import breakable

ENDLESS = "Hafendampferschraubenwelle" * 9


def shown(widget: QWidget, qtbot: QtBot, width: int) -> QWidget:
    """A window of a width with just this in it."""
    window = QWidget()
    QVBoxLayout(window).addWidget(widget)
    qtbot.addWidget(window)
    window.resize(width, 300)
    window.show()
    qtbot.waitExposed(window)
    return window


def label(words: str) -> PlainLabel:
    made = PlainLabel(words)
    made.setWordWrap(True)
    return made


def inked(widget: QWidget) -> set[int]:
    """The rows of pixels in which something is drawn."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = QColor(image.pixel(0, 0)).rgb()
    return {y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))}


def test_a_word_that_no_line_can_hold_makes_no_window_wider_and_is_whole(qtbot: QtBot) -> None:
    made = label(f"Kept as {ENDLESS}.")
    window = shown(made, qtbot, 320)
    assert window.width() == 320
    lines = made.heightForWidth(made.width()) / made.fontMetrics().lineSpacing()
    assert lines > made.fontMetrics().horizontalAdvance(ENDLESS) / made.width()
    assert made.height() >= made.heightForWidth(made.width())
    assert made.text() == f"Kept as {ENDLESS}."


def test_all_lines_of_it_are_drawn_and_only_those(qtbot: QtBot) -> None:
    made = label(ENDLESS)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    window = shown(made, qtbot, 320)
    needed = made.heightForWidth(made.width())
    rows = inked(made)
    assert max(rows) > needed - made.fontMetrics().lineSpacing()
    assert max(rows) <= needed
    assert window.minimumSizeHint().width() < 320


@pytest.mark.parametrize("words", ["", "Two words", "A line\nand another that is rather longer than the first of them"])
def test_other_words_stand_as_qt_sets_them(qtbot: QtBot, words: str) -> None:
    made = label(words)
    window = shown(made, qtbot, 320)
    assert made.heightForWidth(280) == super(PlainLabel, made).heightForWidth(280)
    assert window.width() == 320


def test_an_endless_choice_is_cut_and_told_where_the_pointer_rests(qtbot: QtBot) -> None:
    box = ChoiceBox()
    box.addItems(["All", f"Project {ENDLESS}"])
    window = shown(box, qtbot, 300)
    assert window.width() == 300
    assert box.toolTip() == ""
    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: box.toolTip() == f"Project {ENDLESS}")
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert box._in_sight(option).endswith("…")
    assert box.fontMetrics().horizontalAdvance(box._in_sight(option)) < box.width() - 20
    window.resize(4000, 300)
    qtbot.waitUntil(lambda: box.toolTip() == "")


@pytest.mark.parametrize("words", ["after 15 minutes", "Text order", "everyone and everything", "A"])
def test_a_choice_that_has_the_room_it_asks_for_is_whole(qtbot: QtBot, theme: Theme, words: str) -> None:
    box = ChoiceBox()
    box.addItem(words)
    window = shown(box, qtbot, 300)
    window.setStyleSheet(theme.stylesheet())
    box.setFixedSize(box.sizeHint())
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert box._in_sight(option) == words


def test_only_long_words_of_rich_text_may_be_broken() -> None:
    assert breakable("by Ada Brook and Tomas O’Rell, Coast Herald") == "by Ada Brook and Tomas O’Rell, Coast Herald"
    assert breakable("a" * 60).split("\u200b") == ["a" * 24, "a" * 24, "a" * 12]
    assert breakable("a" * 24) == "a" * 24
