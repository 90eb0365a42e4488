"""What is copied with its source: the selection, the quotation at the caret, or the chosen one."""

from PySide6.QtGui import QGuiApplication

from readback.core.metadata import Origin
from readback.ui.panel.rows import Tab
from ui.desks import Desk


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
