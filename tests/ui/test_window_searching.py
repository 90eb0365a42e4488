"""Searching and copying in the whole window."""

from PySide6.QtGui import QGuiApplication

from readback.ui.panel.rows import Tab
from ui.desks import Desk
from ui.programs import HARBOUR

# Searching


def test_hits_open_the_article_at_the_passage_with_the_words_marked(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    desk.press("/")
    desk.type("skarholm told")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    desk.press("Down")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith("Ferry") and desk.session.analysis is not None)
    desk.settle()
    text = desk.session.article.text
    assert desk.page.textCursor().position() == text.index("Skarholm was told")


def test_enter_opens_the_first_hit_even_before_it_is_found(desk: Desk) -> None:
    desk.open("harbour.txt", HARBOUR)
    desk.press("/")
    desk.type("skarholm told")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.session.article.title.startswith("Ferry"))
    assert not desk.frame.hits.isVisible()


def test_an_article_is_found_again_where_it_was_left(desk: Desk) -> None:
    ferry = desk.session.article.id
    desk.frame.view.scroll_to(len(desk.session.article.text) - 1)
    left = desk.frame.view.position()
    desk.open("harbour.txt", HARBOUR)
    assert desk.frame.view.position() == 0
    desk.frame.shelf.articleWanted.emit(ferry)
    desk.qtbot.waitUntil(lambda: desk.session.article.id == ferry)
    assert desk.frame.view.position() == left


def test_escape_leaves_the_filter(desk: Desk) -> None:
    desk.press("Ctrl+1")
    field = desk.frame.panel.lists[Tab.PEOPLE].filter
    field.setFocus()
    desk.type("x")
    desk.press("Escape")
    assert field.text() == ""
    desk.press("Escape")
    assert desk.frame.panel.lists[Tab.PEOPLE].list.hasFocus()


def test_a_search_without_hits_says_so_and_escape_leaves(desk: Desk) -> None:
    desk.press("/")
    desk.type("zebra")
    desk.qtbot.waitUntil(desk.frame.hits.isVisible)
    assert "zebra" in desk.frame.hits._summary.text()
    desk.press("Escape")
    assert desk.page.hasFocus()
    assert not desk.frame.hits.isVisible()


def test_words_are_found_in_the_article(desk: Desk) -> None:
    desk.select("Skarholm")
    desk.press("Ctrl+F")
    bar = desk.frame.find
    assert bar.field.text() == "Skarholm"
    desk.qtbot.waitUntil(lambda: bar._count.text() == "1 of 2")
    desk.press("Return")
    assert bar._count.text() == "2 of 2"
    desk.press("Shift+Return")
    assert bar._count.text() == "1 of 2"
    bar.field.setText("zebra")
    desk.qtbot.waitUntil(lambda: bar._count.text() == "not in this article")
    desk.press("Escape")
    assert not bar.isVisible()
    assert desk.page.hasFocus()


def test_find_next_opens_the_bar(desk: Desk) -> None:
    desk.press("F3")
    assert desk.frame.find.isVisible()


# Copying


def test_a_passage_is_copied_with_its_source(desk: Desk) -> None:
    desk.select("runs the ferry")
    desk.press("c")
    assert QGuiApplication.clipboard().text().startswith("“runs the ferry”\n— Ferry line")


def test_a_chosen_quotation_is_copied_with_its_source(desk: Desk) -> None:
    desk.frame.panel.set_tab(Tab.QUOTES)
    desk.click(Tab.QUOTES, 0)
    desk.frame.panel.card._copy.click()
    assert QGuiApplication.clipboard().text().startswith("“It was cold,”\n— Speaker unknown, Ferry line")
    QGuiApplication.clipboard().clear()
    desk.press("c")
    assert QGuiApplication.clipboard().text().startswith("“It was cold,”")
