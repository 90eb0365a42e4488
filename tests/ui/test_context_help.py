"""Every window, dialog and sheet of the program leads to the page of the manual that is about it."""

import ast
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton, QWidget

import readback.ui
from readback.resources import resource
from readback.ui.manual.book import Book
from readback.ui.notes.versions import Versions
from readback.ui.preferences.window import Preferences
from readback.ui.widgets.explaining import FIRST, HelpButton, page_about
from readback.ui.widgets.listing import Listing
from ui.desks import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def do(id: str) -> Callable[[Desk], object]:
    return lambda desk: desk.frame.actions[id].trigger()


def listing(desk: Desk) -> None:
    Listing("Files", "Nothing was changed.", ("File", "Why"), [("a.txt", "It is empty.")], [], desk.window).show()


def versions(desk: Desk) -> None:
    Versions(desk.window.commands.notekeeping._looks.theme, desk.window).show()


WINDOWS: Mapping[str, tuple[Callable[[Desk], object], str]] = {
    "Preferences": (do("preferences"), "preferences.md#reading"),
    "Details": (do("details"), "opening.md#about-this-article"),
    "SettledWindow": (do("settled"), "correcting.md#what-you-settled"),
    "NamesWindow": (do("search names"), "search.md#a-list-of-names"),
    "PersonWindow": (do("person file"), "person.md"),
    "VerifyWindow": (do("verify"), "originals.md"),
    "SavesWindow": (do("saves"), "versions.md"),
    "PicturesWindow": (do("pictures"), "pictures.md"),
    "OutSheet": (do("take out"), "taking-out.md"),
    "PaperSheet": (do("print"), "taking-out.md#print-it"),
    "AgreeSheet": (do("agree"), "agreements.md"),
    "AgreementsWindow": (do("agreements"), "agreements.md#all-agreements"),
    "GroundsSheet": (lambda desk: desk.window.agreed.edit_grounds(), "agreements.md#your-own-kinds"),
    "InSheet": (do("take in"), "taking-out.md#take-it-in"),
    "EraseSheet": (do("erase"), "erasing.md"),
    "PassphraseSheet": (lambda desk: desk.window.locking.ask("set"), "passphrase.md"),
    "Versions": (versions, "notes.md#saved-and-saved-again"),
    "Listing": (listing, "wrong.md#a-file-does-not-open"),
    "QInputDialog": (lambda desk: desk.window.troubles._ask_password("a.pdf"), "wrong.md#a-file-does-not-open"),
}
"""Every window beside the main one: how it is opened, and what explains it."""

SHEETS: Mapping[str, tuple[Callable[[Desk], object], str]] = {
    "aspect": (lambda desk: desk.frame.bar.letters.click(), "reading.md#type-and-room"),
    "network": (lambda desk: desk.frame.bar.quiet.click(), "never.md"),
}


def opened(desk: Desk, name: str) -> QWidget:
    def found() -> list[QWidget]:
        return [it for it in QApplication.topLevelWidgets() if type(it).__name__ == name and it.isVisible()]

    desk.qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def shown(desk: Desk) -> str:
    """The page and heading of the manual that is open."""
    window = desk.window.manual.window
    assert window is not None
    assert window.pages.page is not None
    row = window.list.currentIndex().data(Qt.ItemDataRole.UserRole)
    return row.key.rstrip("#")


BASES = {"QDialog", "Sheet", "SideWindow"}
"""What windows are made of."""


def test_no_window_is_forgotten() -> None:
    made = set()
    for path in Path(readback.ui.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for it in ast.walk(ast.parse(text)):
            if isinstance(it, ast.ClassDef):
                body = ast.get_source_segment(text, it) or ""
                if "Qt.WindowType.Window)" in body or BASES.intersection(map(ast.unparse, it.bases)):
                    made.add(it.name)
    assert made - BASES - {"HelpWindow", "Gate"} == WINDOWS.keys() - {"QInputDialog"}


@pytest.mark.parametrize("name", WINDOWS)
def test_the_key_of_the_help_leads_from_a_window_to_its_page(name: str, desk: Desk) -> None:
    act, page = WINDOWS[name]
    act(desk)
    window = opened(desk, name)
    window.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    desk.qtbot.keyClick(window, Qt.Key.Key_F1)
    assert shown(desk) == page
    desk.window.manual.window.close()
    window.close()


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_with_buttons_has_one_for_the_help(name: str, desk: Desk) -> None:
    act, page = WINDOWS[name]
    act(desk)
    window = opened(desk, name)
    if isinstance(window, QInputDialog) or not window.findChildren(QPushButton):
        window.close()
        return  # one line and the system's own buttons, or a list alone
    window.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    (button,) = window.findChildren(HelpButton)
    assert (button.text(), button.key) == ("Help", "F1")
    button.click()
    assert shown(desk) == page
    desk.window.manual.window.close()
    window.close()


def test_each_page_of_the_preferences_has_its_own_section(desk: Desk) -> None:
    window = Preferences(desk.window)
    for at in range(window.tabs.count()):
        window.tabs.setCurrentIndex(at)
        heading = window.tabs.tabText(at).replace("&", "")
        page, _, anchor = page_about(window.tabs.currentWidget()).partition("#")
        sections = Book(resource("help")).page(page).sections
        assert [it.title for it in sections if it.anchor == anchor] == [heading]


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_explained(name: str, desk: Desk) -> None:
    act, page = SHEETS[name]
    act(desk)
    assert page_about(getattr(desk.window.sheets, name)) == page


def test_every_page_that_explains_something_is_there(desk: Desk) -> None:
    book = Book(resource("help"))
    widgets = [desk.window, *desk.window.findChildren(QWidget)]
    pages = {page_about(it) for it in widgets} | {page for _, page in (*WINDOWS.values(), *SHEETS.values())}
    assert len(pages) > 12
    for name in pages:
        page, _, anchor = name.partition("#")
        assert not anchor or anchor in {it.anchor for it in book.page(page).sections}, name


def test_the_article_itself_leads_to_the_first_page(desk: Desk) -> None:
    assert page_about(desk.frame.view) == FIRST
    action: QAction = desk.frame.actions["help"]
    assert action.shortcutContext() is Qt.ShortcutContext.ApplicationShortcut
