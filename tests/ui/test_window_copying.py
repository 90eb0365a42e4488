"""What is copied with its source: the selection, the quotation at the caret, or the chosen one."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from readback.core.metadata import Origin
from readback.ui.panel.rows import Tab
from ui.desks import Desk, Mouse


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_a_passage_is_copied_with_its_source(desk: Desk) -> None:
    desk.select("runs the ferry")
    desk.press("c")
    assert copied().startswith("“runs the ferry” — “Ferry line")
    assert QGuiApplication.clipboard().mimeData().html().count("“runs the ferry” — “Ferry line") == 1
    assert desk.frame.status.message == "Copied with its source."


def test_a_passage_within_a_quotation_is_copied_as_its_speakers(desk: Desk) -> None:
    desk.select("“It was")
    desk.press("c")
    assert copied().startswith("“It was” — Speaker unknown, “Ferry")


def test_a_chosen_quotation_is_copied_by_its_card_and_by_its_key(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.QUOTES)
    desk.click(Tab.QUOTES, 0)
    desk.frame.panel.card._copy.click()
    assert copied().startswith("“It was cold,” — Speaker unknown, “Ferry line")
    QGuiApplication.clipboard().clear()
    desk.press("c")
    assert copied().startswith("“It was cold,”")


def test_the_quotation_at_the_caret_is_copied_whatever_the_panel_shows(desk: Desk) -> None:
    cursor = desk.page.textCursor()
    cursor.setPosition(desk.session.article.text.index("looked twice"))
    desk.page.setTextCursor(cursor)
    assert desk.frame.panel.tab is Tab.PEOPLE
    desk.press("c")
    assert copied().startswith("“We looked twice,” — ")


def test_what_is_not_seen_in_the_panel_is_not_copied(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.QUOTES)
    desk.click(Tab.QUOTES, 0)
    desk.frame.panel.set_tab(Tab.PEOPLE)
    cursor = desk.page.textCursor()
    cursor.setPosition(0)
    desk.page.setTextCursor(cursor)
    QGuiApplication.clipboard().clear()
    desk.press("c")
    assert copied() == ""
    assert desk.frame.status.message == "Select a passage or choose a quotation first."


def test_a_link_leads_to_the_words_and_its_lack_is_told(desk: Desk) -> None:
    desk.select("runs the ferry")
    desk.press("Ctrl+Shift+C")
    assert "http" not in copied()
    assert "Ctrl+I" in desk.frame.status.message
    desk.session.article = desk.session.article.described("url", "https://x.example/1", Origin.READER)
    desk.press("Ctrl+Shift+C")
    assert copied().endswith(", https://x.example/1#:~:text=runs%20the%20ferry")
    assert desk.frame.status.message == "Copied with its source and a link to the words."


def test_without_an_article_there_is_nothing_to_copy(bare: Desk) -> None:
    bare.frame.actions["copy link"].trigger()
    assert bare.frame.status.message == "Open an article first."


def test_a_reference_to_the_paragraph_at_the_caret_is_copied_without_its_words(desk: Desk) -> None:
    desk.select("looked twice")
    desk.press("Ctrl+Shift+R")
    assert copied() == "“Ferry line knew of cracked hull”, ¶2 in Readback"
    assert desk.frame.status.message == "Copied a reference: ¶2."
    desk.select("Ferry line")
    desk.press("Ctrl+Shift+R")
    assert copied() == "“Ferry line knew of cracked hull”, headline"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_a_click_on_a_number_offers_a_reference_to_its_paragraph(desk: Desk) -> None:
    view, page = desk.frame.view, desk.page
    block = page.document().findBlockByNumber(3)
    (label,) = view._painter.margin.labels(page.lines, block)
    at = page.on_screen(label.zone(page.lines.typography)).center()
    assert page.pointing.hint(QPointF(at)) == "¶3 in Readback"
    assert page.pointing.is_clickable(QPointF(at))
    desk.qtbot.mouseClick(page.viewport(), Mouse, pos=at)
    menu = next(it for it in page.findChildren(QMenu) if it.isVisible())
    assert [action.text() for action in menu.actions()] == ["Copy a reference to ¶3"]
    menu.actions()[0].trigger()
    menu.close()
    assert copied().endswith("”, ¶3 in Readback")


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_of_the_text_copies_a_reference_to_where_it_was_opened(desk: Desk) -> None:
    desk.select("Ferry line")
    page = desk.page
    start = desk.session.article.text.index("Nobody")
    page.customContextMenuRequested.emit(page.on_screen(page.lines.rect(start)).center())
    menu = next(it for it in desk.frame.view.findChildren(QMenu) if it.isVisible())
    next(it for it in menu.actions() if it.text().startswith("Copy a reference to this paragraph")).trigger()
    menu.close()
    assert copied().endswith("”, ¶3 in Readback")


def test_without_an_article_there_is_nothing_to_refer_to(bare: Desk) -> None:
    bare.frame.actions["copy reference"].trigger()
    assert bare.frame.status.message == "Open an article first."
