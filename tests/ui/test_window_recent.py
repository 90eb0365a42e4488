"""The articles that were open last: in the File menu by number, and first in the palette."""

import pytest
from PySide6.QtGui import QAction

from readback.ui.keys.menus import Menu
from readback.ui.widgets.cells import ROW
from ui.desks import Desk
from ui.programs import HARBOUR

QUAY = "Quay & pier shut\nNobody knows why.\n"


@pytest.fixture
def read(desk: Desk) -> Desk:
    """A window in which the ferry, the harbour and the quay were looked at, one after the other."""
    desk.window.reading.keep()
    for name, text in (("harbour.txt", HARBOUR), ("quay.txt", QUAY)):
        desk.open(name, text)
        desk.window.reading.keep()
    desk.settle()
    return desk


def entries(desk: Desk) -> list[QAction]:
    desk.window.recents.menu.aboutToShow.emit()
    return desk.window.recents.menu.actions()


def test_the_menu_has_those_that_were_open_last_by_number(read: Desk) -> None:
    assert [it.text() for it in entries(read)] == ["&1  Harbour closes early", "&2  Ferry line knew of cracked hull"]
    entries(read)[1].trigger()
    read.qtbot.waitUntil(lambda: read.session.article.title.startswith("Ferry") and read.session.analysis is not None)
    read.window.reading.keep()
    read.settle()
    assert [it.text() for it in entries(read)] == ["&1  Quay && pier shut", "&2  Harbour closes early"]
    assert read.page.hasFocus()
    assert read.window.recents.menu.menuAction() in read.frame.actions.menus[Menu.FILE].actions()


def test_outlets_and_drafts_are_told_apart_and_long_titles_cut(read: Desk) -> None:
    read.session.shelf.turn([it.id for it in read.session.shelf.summaries if it.title.startswith("Ferry")], draft=True)
    read.qtbot.waitUntil(lambda: len(read.session.shelf.shelf.drafts) == 1)
    harbour = next(it.id for it in read.session.shelf.summaries if it.title.startswith("Harbour"))
    read.session.open_article(harbour)
    read.qtbot.waitUntil(lambda: read.session.article.id == harbour)
    read.session.amending.describe("title", "Harbour " * 20)
    read.session.amending.describe("outlet", "Coast Herald")
    read.qtbot.waitUntil(lambda: read.session.article.outlet == "Coast Herald")
    read.open("ferry2.txt", "Another\nOne.\n")
    words = [it.text() for it in entries(read)]
    assert any(it.endswith(" …\t\u2003Coast Herald") for it in words)
    assert any(it.endswith("\t\u2003draft") for it in words)


def test_ten_are_listed_and_the_last_has_no_key(desk: Desk) -> None:
    folder = desk.program.folder / "many"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.txt").write_text(f"Story {number}\nIt is the {number}th.\n", encoding="utf-8")
    desk.session.open([str(folder)])
    desk.qtbot.waitUntil(lambda: len(desk.session.shelf.summaries) == 13)
    words = [it.text() for it in entries(desk)]
    assert len(words) == 10
    assert words[8].startswith("&9  ")
    assert words[9].startswith("Story")


def test_nothing_else_was_open(bare: Desk) -> None:
    (entry,) = entries(bare)
    assert not entry.isEnabled()


def test_the_palette_begins_with_them(read: Desk) -> None:
    read.press("Ctrl+K", read.window)
    model = read.frame.palette.list.model()
    read.qtbot.waitUntil(lambda: model.index(0, 0).data(ROW).title == "Harbour closes early")
    assert model.index(1, 0).data(ROW).title == "Ferry line knew of cracked hull"
    assert model.index(2, 0).data(ROW).key.startswith("command")
    read.press("Return")
    read.qtbot.waitUntil(lambda: read.session.article.title == "Harbour closes early")


def test_how_long_ago_survives_the_window(read: Desk) -> None:
    seen = {it.id: it.seen for it in read.program.library.summaries()}
    assert {it.id: it.seen for it in read.session.shelf.summaries} == seen
    assert all(seen.values())
