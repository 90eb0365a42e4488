"""The reader is quicker than the lists: what is done to a row is done to what stands in it, whatever comes later."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from readback.settings import Settings
from readback.ui.panel.rows import Tab
from readback.ui.tasks import Lane
from ui.desks import Desk, desk_of, gone
from ui.programs import FakeProgram
from ui.shapes import FEW, Shaped

REST = ["the hull was sound", "Ask Orgaline in Placfjord,", "Nobody was asked,"]


@pytest.fixture
def desk(program: FakeProgram, qtbot: QtBot) -> Iterator[Desk]:
    made = desk_of(replace(program, analyzer=Shaped(), settings=Settings(theme="light")), qtbot)
    made.open("article.txt", FEW)
    yield made
    made.window._leave()
    qtbot.waitUntil(lambda: gone(made.window))


@pytest.fixture
def late(desk: Desk) -> Iterator[None]:
    """The lists take their time."""
    gate = Event()
    desk.tasks.run(Lane.LISTING, lambda _: gate.wait(30), lambda _: None, lambda _: None)
    yield
    gate.set()


def said(desk: Desk) -> list[str]:
    text = desk.session.article.text
    return [it.spans[0].of(text) for it in sorted(desk.session.analysis.quotations, key=lambda it: it.spans)]


def corrected(desk: Desk, act: Callable[[], object]) -> None:
    with desk.qtbot.waitSignal(desk.session.analysisShown):
        act()
    desk.settle()


def test_what_is_rejected_in_the_list_is_what_stands_there(desk: Desk, late: None) -> None:
    assert said(desk) == ["We never sail in winter,", *REST]
    quotes = desk.frame.panel.lists[Tab.QUOTES]
    desk.frame.panel.set_tab(Tab.QUOTES)
    quotes.list.setFocus()
    quotes.list.setCurrentIndex(quotes.list.model().index(0, 0))
    assert quotes.current.pieces == ("We never sail in winter,",)
    corrected(desk, lambda: desk.press("x"))
    quotes.list.setCurrentIndex(quotes.list.model().index(1, 0))
    assert quotes.current.pieces == ("the hull was sound",)
    corrected(desk, lambda: desk.press("x"))
    assert said(desk) == REST[1:]


def test_who_works_through_a_list_stands_on_the_next_row_when_one_is_gone(desk: Desk) -> None:
    for tab in (Tab.QUOTES, Tab.PEOPLE):
        page = desk.frame.panel.lists[tab]
        desk.frame.panel.set_tab(tab)
        page.list.setFocus()
        page.list.setCurrentIndex(page.list.model().index(0, 0))
        before = page.rows
        for later in before[1:]:
            corrected(desk, lambda: desk.press("x"))
            desk.qtbot.waitUntil(lambda page=page, later=later: page.rows[0].title == later.title)
            assert page.current == page.rows[0]
            assert page.list.hasFocus()


def test_no_row_of_another_article_is_chosen_for_being_alike(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    desk.open("other.txt", FEW.replace("winter", "summer"))
    assert [page.current for page in desk.frame.panel.lists.values()] == [None] * len(Tab)


def test_the_lists_do_not_wait_for_what_is_found_elsewhere(desk: Desk) -> None:
    gate = Event()
    desk.tasks.run(Lane.ANALYSIS, lambda _: gate.wait(30), lambda _: None, lambda _: None)
    quotes = desk.frame.panel.lists[Tab.QUOTES]
    desk.frame.panel.set_tab(Tab.QUOTES)
    quotes.list.setFocus()
    quotes.list.setCurrentIndex(quotes.list.model().index(0, 0))
    desk.press("x")
    desk.qtbot.waitUntil(lambda: [row.pieces[0] for row in quotes.rows] == REST)
    gate.set()
