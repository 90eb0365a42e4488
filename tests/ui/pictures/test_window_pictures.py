"""The window of pictures in the whole program: what it is of, what it follows, where it leads."""

from pathlib import Path

import pytest

from readback.core.errors import LibraryUnwritable, Unwritable
from readback.ui.panel.rows import Tab
from readback.ui.pictures.window import PicturesWindow
from readback.ui.shelf.sections import Kind
from ui.desks import Desk, desk_of
from ui.programs import FERRY, HARBOUR
from ui.test_window_overview import SECOND, gathered
from ui.test_window_shelf import choose


def opened(desk: Desk) -> PicturesWindow:
    desk.frame.actions["pictures"].trigger()
    return drawn(desk)


def drawn(desk: Desk) -> PicturesWindow:
    desk.qtbot.waitUntil(lambda: desk.window.picturing.shown is not None)
    window = desk.window.picturing.shown
    desk.qtbot.waitUntil(lambda: window.page.sheet is not None and not window.progress.isVisible())
    desk.listed()
    return window


def counts(window: PicturesWindow) -> dict[str, tuple[str | int, ...]]:
    return {line.title: line.cells[1:4] for line in window.counted.sheet.lines}


def test_pictures_of_the_open_article_lead_into_it(desk: Desk) -> None:
    desk.press("Ctrl+Shift+G", desk.page)
    window = drawn(desk)
    assert window.about.currentText() == "This article: Ferry line knew of cracked hull"
    assert counts(window)["Brook"] == (0, 0, 3)
    page = window.counted
    page.choose("person brook")
    desk.press("Down", page.spots)
    desk.press("Return", page.spots)
    spot = page.sheet.line("person brook").spots[1][1]
    assert desk.page.textCursor().position() == spot.span.start
    assert desk.walk == (2, 3)
    assert desk.frame.panel.tab is Tab.PEOPLE


def test_pictures_of_a_project_count_over_its_articles_and_open_them(desk: Desk) -> None:
    desk.open("second.txt", SECOND)
    desk.open("harbour.txt", HARBOUR)
    ids = [it.id for it in desk.session.shelf.summaries if "Harbour" not in it.title]
    desk.session.shelf.new_project("Ferry", ids)
    desk.qtbot.waitUntil(lambda: bool(desk.session.shelf.shelf.projects))
    choose(desk, Kind.PROJECT)
    gathered(desk)
    window = opened(desk)
    assert window.about.currentText() == "2 articles: project Ferry"
    assert counts(window)["Brook"] == (0, 0, 6)
    line = window.counted.sheet.line("person brook")
    assert len(line.spots) == 6
    window.spotWanted.emit(line.spots[-1][1])
    desk.qtbot.waitUntil(lambda: desk.session.article.id == line.spots[-1][1].source.article)
    desk.qtbot.waitUntil(lambda: desk.walk is not None)
    assert desk.page.textCursor().position() == line.spots[-1][1].span.start
    window.about.setCurrentIndex(0)
    window.about.activated.emit(0)
    desk.qtbot.waitUntil(lambda: counts(window).get("Brook", (0,))[-1] == 3)


def test_the_window_is_made_in_one_turn_and_shown_in_the_next(desk: Desk) -> None:
    while "picturing" not in vars(desk.window):
        desk.window.open_pictures()
    assert desk.window.picturing.shown is None
    drawn(desk)


def test_pictures_follow_what_is_opened_and_corrected(desk: Desk) -> None:
    window = opened(desk)
    desk.click(Tab.PEOPLE, 0)
    desk.frame.view.focusText()
    desk.frame.actions["reject"].trigger()
    desk.qtbot.waitUntil(lambda: counts(window)["Brook"] == (0, 0, 2))
    desk.open("harbour.txt", HARBOUR)
    desk.qtbot.waitUntil(lambda: window.about.currentText() == "This article: Harbour closes early")
    desk.qtbot.waitUntil(window.counted.why.isVisible)
    assert window.counted.why.text() == "No names and no quotations have been found."


def test_without_an_article_the_window_says_what_to_do(bare: Desk) -> None:
    bare.frame.actions["pictures"].trigger()
    bare.qtbot.waitUntil(lambda: bare.window.picturing.shown is not None)
    window = bare.window.picturing.shown
    assert window.counted.why.text() == "Open an article first, or choose a project or several articles."
    bare.open("ferry.txt", FERRY)
    drawn(bare)
    bare.press("Escape", window.counted.table)
    assert bare.window.picturing.shown is None


def test_a_project_that_is_chosen_where_nothing_is_open_is_drawn(desk: Desk) -> None:
    desk.session.shelf.new_project("Ferry", [desk.session.article.id])
    desk.qtbot.waitUntil(lambda: bool(desk.session.shelf.shelf.projects))
    desk.settle()
    desk.window.close()
    again = desk_of(desk.program, desk.qtbot)
    again.session.start([], "", greeted=True)
    again.frame.actions["pictures"].trigger()
    again.qtbot.waitUntil(lambda: again.window.picturing.shown is not None)
    window = again.window.picturing.shown
    assert window.counted.why.text() == "Open an article first, or choose a project or several articles."
    again.qtbot.waitUntil(lambda: bool(again.session.shelf.shelf.projects))
    choose(again, Kind.PROJECT)
    again.qtbot.waitUntil(lambda: "Ferry" in window.about.currentText())
    drawn(again)
    again.window.close()


def test_a_library_that_cannot_be_read_is_told_where_the_pictures_would_be(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise LibraryUnwritable(Path("Library"), Unwritable.MISSING)

    desk.open("second.txt", SECOND)
    ids = [it.id for it in desk.session.shelf.summaries]
    desk.session.shelf.new_project("Ferry", ids)
    desk.qtbot.waitUntil(lambda: bool(desk.session.shelf.shelf.projects))
    choose(desk, Kind.PROJECT)
    gathered(desk)
    monkeypatch.setattr("readback.ui.reading.picturing.told_by", refused)
    desk.frame.actions["pictures"].trigger()
    desk.qtbot.waitUntil(lambda: desk.window.picturing.shown is not None)
    window = desk.window.picturing.shown
    desk.qtbot.waitUntil(lambda: window.counted.why.text().startswith("There are no pictures. The library’s folder"))
    assert not window.progress.isVisible()
    assert window.counted.why.isVisible()
