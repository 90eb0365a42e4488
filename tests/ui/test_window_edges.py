"""The edges of marks are moved by keys, by buttons and by a selection, and seen while they move."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from readback.core.analysis import Kind
from readback.core.text import Span
from ui.desks import Desk, Mouse
from ui.test_window_correcting import after, kept, put


def words(desk: Desk) -> list[str]:
    text = desk.session.article.text
    return [it.span.of(text) for it in desk.session.analysis.mentions if it.kind is Kind.PERSON]


def marked(desk: Desk) -> list[str]:
    """The words that the page underlines as people."""
    text = desk.session.article.text
    marks = desk.frame.view._painter.marks.underlines(Span(0, len(text)))
    return [it.span.of(text) for it in marks if it.role == "person"]


def shift(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.qtbot.keyClick(desk.page, key, modifier)


def test_shift_moves_the_start_by_words_and_enter_keeps(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("e")
    shift(desk, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert marked(desk)[0] == "Ada Brook"
    assert words(desk)[0] == "Brook"
    after(desk, lambda: shift(desk, Qt.Key.Key_Return))
    assert words(desk)[0] == "Ada Brook"
    assert desk.frame.actions["undo"].text() == "Undo: move an edge of Brook"


def test_arrows_move_the_end_and_escape_leaves_all_as_it_was(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("e")
    shift(desk, Qt.Key.Key_Right)
    assert marked(desk)[0] == "Brook runs"
    shift(desk, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert marked(desk)[0] == "Brook runs "
    shift(desk, Qt.Key.Key_Left)
    shift(desk, Qt.Key.Key_Left)
    assert marked(desk)[0] == "Brook"
    shift(desk, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert marked(desk)[0] == "Broo"
    shift(desk, Qt.Key.Key_Escape)
    assert marked(desk)[0] == "Brook"
    assert kept(desk) == []
    assert not desk.frame.view.edging.hint.isVisible()


def test_letters_mean_nothing_meanwhile(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("e")
    for key in (Qt.Key.Key_X, Qt.Key.Key_J, Qt.Key.Key_A):
        shift(desk, key)
    assert desk.frame.view.edging.span is not None
    shift(desk, Qt.Key.Key_Escape)
    assert kept(desk) == []


def test_the_buttons_do_what_the_keys_do(desk: Desk) -> None:
    put(desk, "Brook")
    desk.frame.actions["edge"].trigger()
    buttons = {it.accessibleName(): it for it in desk.frame.view.edging.hint.findChildren(QPushButton)}
    desk.qtbot.mouseClick(buttons["Start earlier"], Mouse)
    assert marked(desk)[0] == "Ada Brook"
    keep = next(it for name, it in buttons.items() if name.startswith("Keep"))
    after(desk, lambda: desk.qtbot.mouseClick(keep, Mouse))
    assert words(desk)[0] == "Ada Brook"


def test_the_buttons_have_room_in_the_narrowest_window(desk: Desk) -> None:
    desk.window.resize(1000, 640)
    put(desk, "Brook")
    desk.press("e")
    assert desk.page.contentsRect().contains(desk.frame.view.edging.hint.geometry())


def test_a_selection_sets_both_edges(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("e")
    cursor: QTextCursor = desk.page.textCursor()
    start = desk.session.article.text.index("Ada Brook runs")
    cursor.setPosition(start)
    cursor.setPosition(start + len("Ada Brook runs "), QTextCursor.MoveMode.KeepAnchor)
    desk.page.setTextCursor(cursor)
    desk.page.selectionMade.emit()
    assert marked(desk)[0] == "Ada Brook runs"


@pytest.mark.parametrize("key", ["Ctrl+Z", "Escape"])
def test_a_quotation_has_its_edges_moved_too(desk: Desk, key: str) -> None:
    text = desk.session.article.text
    put(desk, "looked twice")
    desk.press("e")
    shift(desk, Qt.Key.Key_Left)  # a comma is no word
    shift(desk, Qt.Key.Key_Left)
    if key == "Escape":
        shift(desk, Qt.Key.Key_Escape)
    else:
        after(desk, lambda: shift(desk, Qt.Key.Key_Return))
        assert desk.session.analysis.quotations[1].spans[0].of(text) == "We looked"
        after(desk, lambda: desk.press(key))
    assert desk.session.analysis.quotations[1].spans[0].of(text) == "We looked twice,"


def test_another_article_ends_it(desk: Desk) -> None:
    put(desk, "Brook")
    desk.press("e")
    desk.open("other.txt", "Other\nNothing here.\n")
    assert desk.frame.view.edging.span is None
    assert not desk.frame.view.edging.hint.isVisible()
