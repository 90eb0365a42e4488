"""The reader's place in the text stays whatever changes around it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.desks import Desk

LONG = "\n".join(
    ["The ferry and the board"]
    + [
        f"Paragraph {number} says that nobody in Skarholm was told of it, and that nobody came to look at the hull, "
        f"although Ada Brook had written to the board {number} times by the end of that winter and was never answered."
        for number in range(120)
    ]
)


@pytest.fixture
def reading(bare: Desk) -> Desk:
    """Somewhere in the middle of an article, a line half out of sight."""
    bare.open("long.txt", LONG)
    settled(bare)
    bar = bare.page.verticalScrollBar()
    bare.frame.view.scroll_to(bare.session.article.text.index("Paragraph 60"))
    bar.setValue(bar.value() + bare.page.lines.typography.body.box * 3 // 2)
    return bare


def settled(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.page.is_settled() and not desk.window.room.waits)


def height(desk: Desk, position: int) -> float:
    """How far below the top of the page's window the line of a character stands."""
    return float(desk.page.lines.rect(position).top() - desk.page.verticalScrollBar().value())


def again(desk: Desk, *deeds: Callable[[], object], times: int = 5) -> None:
    for _ in range(times):
        for deed in deeds:
            deed()
            settled(desk)


def zoomed(desk: Desk, id: str) -> Callable[[], object]:
    return desk.frame.actions[id].trigger


def test_what_is_done_and_undone_many_times_leaves_the_page_as_it_was(reading: Desk) -> None:
    size, looks = reading.window.size(), reading.looks
    wider = size.grownBy(reading.window.contentsMargins())
    for deeds in (
        (zoomed(reading, "zoom in"), zoomed(reading, "zoom in"), zoomed(reading, "zoom reset")),
        (zoomed(reading, "zoom out"), zoomed(reading, "zoom reset")),
        (lambda: looks.set_style(spacing=200), lambda: looks.set_style(spacing=160)),
        (lambda: looks.set_style(font="DejaVu Sans"), lambda: looks.set_style(font="")),
        (lambda: looks.set_style(measure=60), lambda: looks.set_style(measure=66)),
        (zoomed(reading, "theme dark"), zoomed(reading, "theme light")),
        (zoomed(reading, "panel"), zoomed(reading, "panel")),
        (zoomed(reading, "focus"), zoomed(reading, "focus")),
        (lambda: reading.window.resize(1000, 640), lambda: reading.window.resize(wider)),
    ):
        top = reading.page.top_position()
        before = reading.page.verticalScrollBar().value(), height(reading, top)
        again(reading, *deeds)
        assert reading.page.top_position() == top
        assert height(reading, top) == pytest.approx(before[1], abs=1)


@pytest.mark.parametrize("id", ["zoom in", "zoom out", "theme sepia", "panel", "shelf", "focus", "analyse"])
def test_the_line_at_the_top_stays_there(reading: Desk, id: str) -> None:
    top = reading.page.top_position()
    before = height(reading, top)
    reading.frame.actions[id].trigger()
    reading.listed()
    settled(reading)
    assert height(reading, top) == pytest.approx(before, abs=1)


def test_a_window_that_is_drawn_narrower_little_by_little_keeps_its_line(reading: Desk) -> None:
    top = reading.page.top_position()
    before = height(reading, top)
    for width in range(reading.window.width(), 1000, -9):
        reading.window.resize(width, reading.window.height())
    settled(reading)
    assert height(reading, top) == pytest.approx(before, abs=1)


def test_scrolling_between_two_changes_is_heeded(reading: Desk) -> None:
    zoomed(reading, "zoom in")()
    settled(reading)
    bar = reading.page.verticalScrollBar()
    bar.setValue(bar.value() + 700)
    top = reading.page.top_position()
    zoomed(reading, "zoom in")()
    settled(reading)
    assert reading.page.top_position() <= top < reading.page.top_position() + 90


def test_an_article_that_is_opened_again_is_where_it_was_left(reading: Desk, qtbot: QtBot) -> None:
    long, text = reading.session.article.id, reading.session.article.text
    places = []
    for _ in range(4):
        places.append(reading.frame.view.position())
        reading.open()
        reading.session.open_article(long)
        qtbot.waitUntil(lambda: reading.session.article.id == long)
        reading.listed()
        settled(reading)
    assert text.index("Paragraph 60") <= places[0] < text.index("Paragraph 61")
    assert places == places[:1] * 4
