"""The note editor beside its passage: by a key, in focus mode, at any width, and with the words kept."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from readback.ui.article.beside import HEIGHT, LEAST, card_spot, is_above
from readback.ui.article.typography import Column
from ui.desks import Desk, Mouse
from ui.programs import FERRY

VIEW = QRect(0, 0, 700, 600)
LINE = QRect(60, 100, 0, 28)


def spot(first: QRect, last: QRect, *, left: float = 40, width: float = 600, view: QRect = VIEW) -> tuple[QRect, bool]:
    above = is_above(first, last, view, HEIGHT)
    return card_spot(first, last, view, Column(left, width, 40), HEIGHT, above=above)


def test_a_card_stands_right_of_the_text_where_there_is_room() -> None:
    rect, over = spot(LINE, LINE, width=300)
    assert not over
    assert (rect.left(), rect.top()) == (380, LINE.top())
    assert VIEW.contains(rect)


def test_a_card_stands_below_the_last_line_where_the_text_needs_the_width() -> None:
    rect, over = spot(LINE, LINE.translated(0, 28))
    assert over
    assert rect.top() > LINE.bottom() + 28
    assert rect.left() == 40


def test_a_card_stands_above_the_first_line_where_there_is_no_room_below() -> None:
    low = LINE.translated(0, 400)
    rect, over = spot(low, low)
    assert over
    assert rect.bottom() < low.top()


@pytest.mark.parametrize("width", range(360, 1600, 40))
def test_a_card_is_never_narrower_than_its_words_need_nor_wider_than_the_view(width: int) -> None:
    view = QRect(0, 0, width, 600)
    measure = min(600, width - 80)
    rect, over = spot(LINE, LINE, left=40, width=measure, view=view)
    assert rect.left() >= 0
    assert rect.right() <= view.right()
    assert over or rect.width() >= LEAST


# In the window


@pytest.fixture
def beside(desk: Desk) -> Desk:
    desk.window.resize(1344, 840)
    desk.press("Ctrl+Shift+B")
    return desk


def card(desk: Desk) -> QRect:
    beside = desk.frame.view.beside
    return QRect(beside.mapTo(desk.window, QPoint(0, 0)), beside.size())


def test_a_note_is_written_beside_its_passage(beside: Desk) -> None:
    assert beside.looks.settings.beside
    assert beside.frame.actions["beside"].isChecked()
    beside.note("hnc123jk/[]")
    assert [it.note.body for it in beside.session.notes] == ["hnc123jk/[]"]
    assert beside.frame.view.isAncestorOf(beside.body)
    assert not beside.frame.panel.inspector.isVisible()
    assert beside.frame.panel.isVisible()


def test_it_goes_to_the_panel_and_back_while_it_is_written_in(desk: Desk) -> None:
    desk.note("Ask")
    for within in (desk.frame.view, desk.frame.panel, desk.frame.view):
        desk.press("Ctrl+Shift+B")
        assert within.isAncestorOf(desk.body)
        assert desk.body.isVisible()
        assert desk.body.hasFocus()
    desk.type(" her")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: [it.note.body for it in desk.session.notes] == ["Ask her"])


def test_the_button_in_its_head_moves_it_too(desk: Desk) -> None:
    desk.note("Ask")
    head = desk.frame.editor.head
    assert head._move.text() == "Beside the passage"
    head._move.click()
    assert desk.frame.view.isAncestorOf(desk.body)
    assert head._move.text() == "In the panel"
    head._move.click()
    assert desk.frame.panel.isAncestorOf(desk.body)
    assert not desk.looks.settings.beside


def test_escape_goes_back_to_the_text_and_uncovers_it(beside: Desk) -> None:
    beside.window.resize(1000, 640)
    beside.note("Ask")
    assert beside.frame.view.beside.over
    beside.press("Esc")
    assert beside.page.hasFocus()
    assert not beside.frame.view.beside.isVisible()


def test_in_focus_mode_a_note_is_written_beside_its_passage_without_the_panel(desk: Desk) -> None:
    desk.press("F11")
    desk.note("Ask")
    assert not desk.frame.panel.isVisible()
    assert desk.body.isVisible()
    desk.press("F11")
    assert desk.frame.panel.isAncestorOf(desk.body)
    assert desk.frame.panel.inspector.isVisible()
    assert [it.note.body for it in desk.session.notes] == ["Ask"]


def test_only_the_article_is_seen_when_focus_mode_begins_with_a_note_shown(desk: Desk) -> None:
    desk.note("Ask")
    desk.press("F11")
    assert not desk.frame.editor.isVisible()


def test_a_note_on_the_whole_article_in_focus_mode_stands_over_the_page(desk: Desk) -> None:
    desk.press("F11")
    desk.press("Shift+N")
    desk.qtbot.waitUntil(desk.body.hasFocus)
    assert not desk.frame.panel.isVisible()


def test_a_note_without_a_passage_stays_in_the_panel(beside: Desk) -> None:
    beside.press("Shift+N")
    beside.qtbot.waitUntil(beside.body.hasFocus)
    assert beside.frame.panel.isAncestorOf(beside.body)


@pytest.mark.parametrize(("width", "zoom"), [(1600, 100), (1344, 100), (1000, 100), (1000, 200), (1600, 300)])
def test_it_stands_within_the_article_and_not_over_its_passage(desk: Desk, width: int, zoom: int) -> None:
    desk.window.resize(width, 840)
    desk.looks.set_style(zoom=zoom)
    desk.press("Ctrl+Shift+B")
    desk.note("Ask")
    view = desk.frame.view
    assert QRect(view.mapTo(desk.window, QPoint(0, 0)), view.size()).contains(card(desk))
    passage = view.edging.where(desk.session.notes[0].span)
    assert not card(desk).contains(passage.center())


def test_it_follows_the_passage_when_the_page_is_scrolled(bare: Desk) -> None:
    bare.open(text=FERRY + "It rained.\n" * 200)
    bare.window.resize(1000, 640)
    bare.press("Ctrl+Shift+B")
    bare.note("Ask")
    bare.frame.view.focusText()
    before = card(bare).top()
    bare.page.verticalScrollBar().setValue(30)
    assert card(bare).top() == before - 30


def test_the_text_gives_way_where_the_window_is_wide_and_takes_its_place_again(desk: Desk) -> None:
    desk.window.resize(1700, 840)
    before = desk.page.lines.column
    desk.press("Ctrl+Shift+B")
    desk.note("Ask")
    assert not desk.frame.view.beside.over
    assert desk.page.lines.column.left < before.left
    assert desk.page.lines.column.width == before.width
    desk.frame.editor.head._close.click()
    assert not desk.frame.editor.isVisible()
    assert desk.page.lines.column == before
    assert desk.page.hasFocus()


def test_a_click_in_the_text_uncovers_it(beside: Desk) -> None:
    beside.window.resize(1000, 640)
    beside.note("Ask")
    beside.qtbot.mouseClick(beside.page.viewport(), Mouse, pos=QPoint(100, 60))
    assert not beside.frame.view.beside.isVisible()
    assert beside.page.hasFocus()


def test_a_deleted_note_is_gone_from_its_passage(beside: Desk) -> None:
    beside.note("Ask")
    beside.press("Ctrl+Shift+Backspace")
    beside.qtbot.waitUntil(lambda: not beside.frame.view.beside.isVisible())
    assert beside.page.hasFocus()


def test_the_choice_is_told_where_no_note_is_shown(desk: Desk) -> None:
    desk.press("Ctrl+Shift+B")
    assert desk.frame.status.message == "Notes are shown beside their passages now."
    desk.press("Ctrl+Shift+B")
    assert desk.frame.status.message == "Notes are shown in the panel now."


def test_another_article_shows_no_note_of_the_one_before(beside: Desk) -> None:
    beside.note("Ask")
    beside.frame.view.focusText()
    beside.open("harbour.txt", "Harbour closes early\nThe harbour of Ellery closes at noon.\n")
    assert not beside.frame.view.beside.isVisible()
    assert QApplication.focusWidget() is beside.page
