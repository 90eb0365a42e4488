"""What the reader settled is told in the panel and its cards, and taken back from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from readback.core.analysis import Kind
from readback.ui.panel.rows import Tab
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse
from ui.test_window_correcting import after, names, put


def row_of(desk: Desk, at: int = 0, tab: Tab = Tab.PEOPLE) -> object:
    model = desk.frame.panel.lists[tab].list.model()
    return model.index(at, 0).data(ROW)


def backs(widget: object) -> list[QPushButton]:
    return [it for it in widget.findChildren(QPushButton) if it.text() == "Take back" and it.isVisibleTo(widget)]


def test_a_row_says_how_much_of_it_is_confirmed(desk: Desk) -> None:
    put(desk, "Brook")
    after(desk, lambda: desk.press("a"))
    assert row_of(desk).detail.endswith("1 confirmed by you")
    assert not row_of(desk).confirmed
    desk.qtbot.waitUntil(lambda: "more like this" in desk.frame.status.message)
    after(desk, lambda: desk.press("."))
    assert row_of(desk).confirmed
    assert row_of(desk).spoken.endswith("confirmed by you")


def test_a_settled_mark_says_so_where_the_pointer_rests(desk: Desk) -> None:
    at = put(desk, "Brook")
    where = desk.page.lines.rect(at + 1).center()
    desk.looks.keep(cards=False)  # or it has a card
    assert desk.page.pointing.hint(where) == ""
    after(desk, lambda: desk.press("a"))
    assert desk.page.pointing.hint(where) == "confirmed by you"


def test_the_card_of_what_is_chosen_follows_a_correction(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    desk.press("j")
    desk.frame.actions["rename"].trigger()
    desk.type("Ada Brook")
    after(desk, lambda: desk.press("Return"))
    assert desk.frame.panel.card.row.title == "Ada Brook"
    assert desk.walk == (2, 3)


def test_a_card_lists_what_was_corrected_and_one_is_taken_back(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    after(desk, lambda: desk.press("a"))
    card = desk.frame.panel.card
    desk.qtbot.waitUntil(lambda: [it.words for it in card.settled.shown] == ["“Brook”: accepted"])
    desk.qtbot.waitUntil(lambda: bool(backs(card.settled)))
    (back,) = backs(card.settled)
    assert back.accessibleName() == "Take back: “Brook”: accepted"
    after(desk, lambda: desk.qtbot.mouseClick(back, Mouse))
    desk.qtbot.waitUntil(lambda: card.settled.shown == ())
    assert not any(it.confirmed for it in desk.session.analysis.mentions)
    assert desk.frame.actions["undo"].text() == "Undo: take a correction back"
    after(desk, lambda: desk.press("Ctrl+Z"))
    desk.qtbot.waitUntil(lambda: len(card.settled.shown) == 1)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_has_no_row_any_more_is_taken_back_in_a_window_of_its_own(desk: Desk) -> None:
    put(desk, "Skarholm")
    after(desk, lambda: desk.press("x"))
    desk.qtbot.waitUntil(lambda: "more like this" in desk.frame.status.message)
    after(desk, lambda: desk.press("."))
    assert names(desk, Kind.PLACE) == {}
    desk.frame.actions["settled"].trigger()
    window = desk.window.settling._window
    desk.qtbot.waitUntil(lambda: len(window.list.shown) == 2)
    assert window.list.shown[0].words == "“Skarholm”: rejected, in this article"
    for left in (1, 0):
        desk.qtbot.waitUntil(lambda: bool(backs(window.list)))  # Qt shows what is put into a layout a turn later
        after(desk, lambda: desk.qtbot.mouseClick(backs(window.list)[0], Mouse))
        desk.qtbot.waitUntil(lambda left=left: len(window.list.shown) == left)
    assert names(desk, Kind.PLACE) == {"Skarholm": 2}
    desk.qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
