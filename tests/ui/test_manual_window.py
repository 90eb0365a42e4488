"""The window of the manual: its contents, its search, the way back, what it refuses, and context help."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from readback.ui.manual.window import HelpWindow
from readback.ui.style.theme import Theme
from readback.ui.widgets.explaining import FIRST, explain, page_about
from ui.desks import Desk

PICTURE = QTextDocument.ResourceType.ImageResource.value
PAGES = {
    "index.md": "# The manual\n\nHello.\n\n## Using it\n\n- [Notes](notes.md)\n- [Keys](keys.md)\n",
    "notes.md": "# Notes\n\nA note.\n\n## Links\n\nSee the [café](keys.md#menus).\n\n## Trash\n\nDeleted notes.\n",
    "keys.md": "# Keys\n\n## Menus\n\n" + "A menu has **entries**.\n\n" * 60 + "The last café.\n",
}


@pytest.fixture
def manual(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[HelpWindow]:
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    window = HelpWindow(tmp_path, theme)
    qtbot.addWidget(window)
    window.show_page(FIRST)
    yield window
    window.close()


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def titles(manual: HelpWindow) -> list[str]:
    return [row.title for row in manual.list.rows]


def shown(manual: HelpWindow) -> str:
    return manual.pages.toPlainText()


def top_line(manual: HelpWindow) -> str:
    """The words at the top of the page as it is scrolled."""
    return manual.pages.cursorForPosition(QPoint(40, 16)).block().text()


def press(manual: HelpWindow, qtbot: QtBot, key: Qt.Key, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(manual.field, key, held)


def test_the_contents_list_the_pages_and_the_headings_of_the_open_one(manual: HelpWindow) -> None:
    assert titles(manual) == ["Using it", "Notes", "Keys"]
    manual.show_page("notes.md")
    assert titles(manual) == ["Using it", "Notes", "Links", "Trash", "Keys"]
    assert manual.list.currentIndex().data() == "Notes"


def test_a_row_of_the_contents_leads_to_its_heading(manual: HelpWindow) -> None:
    manual.show_page("keys.md")
    row = next(it for it in manual.list.rows if it.title == "Menus")
    manual.list.wanted.emit(row)
    assert top_line(manual) == "Menus"
    assert manual.list.currentIndex().data() == "Menus"


def test_what_is_typed_is_found_in_all_pages_without_regard_to_accents(manual: HelpWindow) -> None:
    manual.field.setText("CAFE")
    assert titles(manual) == ["Notes › Links", "Keys › Menus"]
    assert [row.detail for row in manual.list.rows] == ["See the café.", "The last café."]
    manual.field.setText("note delet")
    assert titles(manual) == ["Notes › Trash"]
    manual.field.setText("")
    assert titles(manual) == ["Using it", "Notes", "Keys"]


def test_enter_opens_the_hit_and_then_the_next_and_marks_the_words(manual: HelpWindow, qtbot: QtBot) -> None:
    manual.field.setText("café")
    press(manual, qtbot, Qt.Key.Key_Return)
    assert shown(manual).startswith("Notes")
    press(manual, qtbot, Qt.Key.Key_Return)
    assert shown(manual).startswith("Keys")
    (mark,) = manual.pages.extraSelections()
    assert mark.cursor.selectedText() == "café"
    assert manual.pages.viewport().rect().contains(manual.pages.cursorRect(mark.cursor))
    press(manual, qtbot, Qt.Key.Key_Return, shift=True)
    assert shown(manual).startswith("Notes")


def test_it_says_where_nothing_is_found(manual: HelpWindow, qtbot: QtBot) -> None:
    manual.field.setText("zeppelin")
    assert manual.told.isVisible()
    assert "Nothing in the manual" in manual.told.text()
    press(manual, qtbot, Qt.Key.Key_Return)
    assert shown(manual).startswith("The manual")


def test_back_and_forward_lead_to_where_one_was(manual: HelpWindow) -> None:
    manual.show_page("keys.md#menus")
    manual.pages.anchorClicked.emit(QUrl("notes.md"))
    manual.back.click()
    assert top_line(manual) == "Menus"
    manual.forward.click()
    assert shown(manual).startswith("Notes")
    assert not manual.forward.isEnabled()


def test_escape_leaves_the_search_and_then_the_window(manual: HelpWindow, qtbot: QtBot) -> None:
    manual.field.setText("café")
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert manual.field.text() == ""
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_only_pictures_of_its_own_folder_are_shown(manual: HelpWindow, tmp_path: Path) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    elsewhere = tmp_path / "within"
    elsewhere.mkdir()
    for place in (tmp_path / "own.png", elsewhere / "other.png"):
        image.save(str(place))
    assert manual.pages.loadResource(PICTURE, "own.png").width() == 40
    refused = ("within/other.png", str(tmp_path / "own.png"), f"file://{tmp_path}/own.png", "https://x.example/own.png")
    assert [manual.pages.loadResource(PICTURE, name) for name in (*refused, "notes.md", "no.png")] == [None] * 6


def test_a_wide_picture_is_as_wide_as_the_lines(manual: HelpWindow, tmp_path: Path) -> None:
    image = QImage(3000, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "wide.png"))
    fitting = manual.pages.loadResource(PICTURE, "wide.png")
    assert fitting.deviceIndependentSize().width() <= manual.pages.viewport().width()


def test_a_part_is_explained_where_the_nearest_around_it_is(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner, field = QWidget(outer), QLineEdit(outer)
    leaf = QLineEdit(inner)
    explain(outer, "search.md")
    explain(inner, "notes.md#links")
    assert (page_about(leaf), page_about(field), page_about(None)) == ("notes.md#links", "search.md", FIRST)


def test_the_key_of_the_help_opens_the_page_about_where_the_keyboard_is(desk: Desk) -> None:
    desk.frame.box.setFocus()
    desk.press("F1")
    window = desk.window.manual.window
    assert window is not None
    assert window.pages.toPlainText().startswith("Searching")
    window.close()
