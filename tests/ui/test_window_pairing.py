"""What is chosen in the panel and what is chosen in the text are the same, by mouse and by keyboard."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from readback.settings import Settings
from readback.ui.panel.rows import Tab
from ui.desks import Desk, Mouse, desk_of, gone
from ui.programs import FakeProgram
from ui.shapes import FEW, MANY, Shaped
from ui.test_window_correcting import after, put


@pytest.fixture
def desk(program: FakeProgram, qtbot: QtBot) -> Iterator[Desk]:
    made = desk_of(replace(program, analyzer=Shaped(), settings=Settings(theme="light")), qtbot)
    made.open("article.txt", FEW)
    yield made
    made.window._leave()
    qtbot.waitUntil(lambda: gone(made.window))


def ringed(desk: Desk) -> str:
    """The words with the ring around them."""
    span = desk.frame.view._painter.marks.current
    return span.of(desk.session.article.text) if span is not None else ""


def chosen(desk: Desk) -> tuple[Tab, str]:
    """The open tab, and the row that is chosen in it."""
    row = desk.frame.panel.open.current
    return desk.frame.panel.tab, row.title if row is not None and row.countable else "".join(row.pieces[:1])


def hit(desk: Desk, words: str, nth: int = 0) -> None:
    """Clicks words of the article."""
    text, at = desk.session.article.text, -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    rect = desk.page.lines.rect(at + 1).adjusted(1, 0, 4, 0)
    desk.qtbot.mouseClick(desk.page.viewport(), Mouse, pos=QPoint(desk.page.on_screen(rect).center()))


PLACES = [
    ("Placfjord", 1, (Tab.PLACES, "Placfjord")),
    ("Ms Persida", 0, (Tab.PEOPLE, "Persida")),
    ("Orgaline", 0, (Tab.ORGANISATIONS, "Orgaline")),
    ("We never sail", 0, (Tab.QUOTES, "We never sail in winter,")),
    ("the hull", 0, (Tab.QUOTES, "the hull was sound")),
]


@pytest.mark.parametrize(("words", "nth", "row"), PLACES)
def test_a_click_in_the_text_chooses_the_row(desk: Desk, words: str, nth: int, row: tuple[Tab, str]) -> None:
    hit(desk, words, nth)
    assert chosen(desk) == row
    assert desk.walk is not None


@pytest.mark.parametrize(("words", "nth", "row"), PLACES)
def test_enter_in_the_text_chooses_the_row(desk: Desk, words: str, nth: int, row: tuple[Tab, str]) -> None:
    put(desk, words, nth)
    desk.press("Return")
    assert chosen(desk) == row
    assert desk.walk is not None


def test_a_click_on_a_row_chooses_the_mark(desk: Desk) -> None:
    desk.click(Tab.PEOPLE, 0)
    assert ringed(desk) == "Persida"
    desk.click(Tab.PEOPLE, 0)
    assert ringed(desk) == "Ms Persida"
    desk.press("Ctrl+4")
    desk.click(Tab.QUOTES, 0)
    assert ringed(desk) == "“We never sail in winter,”"


def test_enter_on_a_row_chooses_the_mark(desk: Desk) -> None:
    desk.press("Ctrl+2")
    desk.press("Down")
    desk.press("Return")
    assert (ringed(desk), chosen(desk)) == ("Placfjord", (Tab.PLACES, "Placfjord"))


def test_stepping_takes_the_panel_along(desk: Desk) -> None:
    met = []
    desk.frame.view.focusText()
    for _ in range(4):
        desk.press("j")
        met.append((ringed(desk), *chosen(desk)))
    assert met == [
        ("Placfjord", Tab.PLACES, "Placfjord"),
        ("Ms Persida", Tab.PEOPLE, "Persida"),
        ("Persida", Tab.PEOPLE, "Persida"),
        ("Orgaline", Tab.ORGANISATIONS, "Orgaline"),
    ]
    desk.press("]")
    assert chosen(desk) == (Tab.QUOTES, "Nobody was asked,")
    assert ringed(desk) == "“Nobody was asked,”"


def test_moving_through_a_list_rings_what_is_in_sight_and_scrolls_nothing(desk: Desk) -> None:
    desk.open("many.txt", MANY)
    desk.press("Ctrl+1")
    bar, rings = desk.page.verticalScrollBar(), []
    stood = bar.value()
    for _ in range(61):
        rings.append((chosen(desk)[1] if desk.frame.panel.open.current else "", ringed(desk)))
        desk.press("Down")
    assert bar.value() == stood
    assert [ring for _, ring in rings[1:4]] == [row for row, _ in rings[1:4]]
    assert rings[-1][1] == ""
    assert desk.walk is None


def test_what_is_rejected_is_chosen_neither_here_nor_there(desk: Desk) -> None:
    put(desk, "Persarno", 1)
    desk.press("Return")
    desk.press("j")
    assert ringed(desk) == "Persarno"
    after(desk, lambda: desk.press("x"))
    desk.qtbot.waitUntil(lambda: desk.walk is None)
    assert ringed(desk) == ""
