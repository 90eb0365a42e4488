"""The ruler shows where in the whole article things are, and leads there."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from pytestqt.qtbot import QtBot

from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.text import Span
from readback.core.workspace import now
from readback.ui.article.ruler import _joined
from readback.ui.article.view import ArticleView
from readback.ui.style.theme import Theme
from ui.desks import Desk, Mouse


@pytest.fixture
def long() -> Article:
    lines = [f"Paragraph {number} tells of the ferry and of what it carried that year." for number in range(300)]
    return article_from(Draft(blocks_of(lines), title=lines[0]), opened=now(), original_sha256="", source="x.txt")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, long: Article) -> ArticleView:
    made = ArticleView(theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show_article(long)
    made.show()
    qtbot.waitUntil(made._page.is_settled)
    return made


def place(article: Article, number: int) -> Span:
    start = article.text.index(f"Paragraph {number} ")
    return Span(start, start + 9)


def test_marks_stand_where_their_passages_are_in_the_whole(view: ArticleView, long: Article) -> None:
    view.ruler.show_walk([place(long, 0), place(long, 150), place(long, 299)], "person")
    spots = [at for at, _ in view.ruler.ticks()]
    height = view.ruler.height()
    assert spots[0] < 0.1 * height
    assert abs(spots[1] - height / 2) < 0.05 * height
    assert 0.9 * height < spots[2] <= height - 3
    view.show_hits((place(long, 75),))
    assert sorted({role for _, role in view.ruler.ticks()}) == ["accent", "person"]
    view.ruler.show_walk([place(long, 20)] * 3, "person")
    assert [role for _, role in view.ruler.ticks()] == ["person", "accent"]


def test_a_click_on_a_mark_goes_there_and_elsewhere_nothing_happens(
    view: ArticleView, long: Article, qtbot: QtBot
) -> None:
    view.ruler.show_walk([place(long, 150)], "person")
    ((at, _),) = view.ruler.ticks()
    qtbot.mouseClick(view.ruler, Mouse, pos=QPoint(4, 20))
    assert view.position() == 0
    qtbot.mouseClick(view.ruler, Mouse, pos=QPoint(4, at + 2))
    span = place(long, 150)
    assert view._page.sees(view._painter.units.to_utf16(span.start))


def test_it_stands_at_the_edge_of_the_page_and_paints(view: ArticleView, long: Article) -> None:
    view.resize(900, 400)
    port = view._page.viewport().geometry()
    assert view.ruler.geometry().right() == port.right()
    assert view.ruler.height() == port.height()
    before = view.ruler.grab().toImage()
    view.ruler.show_walk([place(long, 150)], "person")
    assert view.ruler.grab().toImage() != before


def test_the_ruler_follows_what_the_reader_is_at(desk: Desk) -> None:
    assert desk.frame.view.ruler.ticks() == []
    desk.select("It was")
    desk.press("j")
    roles = {role for _, role in desk.frame.view.ruler.ticks()}
    assert len(roles) == 1
    assert roles <= {"person", "place", "organisation"}
    desk.press("]")
    assert {role for _, role in desk.frame.view.ruler.ticks()} == {"quote"}
    desk.note("Ask", "letter")
    assert "note" in {role for _, role in desk.frame.view.ruler.ticks()}


def test_marks_follow_what_changes_the_page(view: ArticleView, long: Article) -> None:
    view.ruler.show_walk([place(long, 150)], "person")
    ((before, _),) = view.ruler.ticks()
    view.resize(700, 300)
    ((after, _),) = view.ruler.ticks()
    assert after < before
    view.show_article(article_from(Draft(blocks_of(["Short"])), opened=now(), original_sha256="", source="y.txt"))
    view.ruler.show_walk([Span(0, 5)], "place")
    ((at, role),) = view.ruler.ticks()
    assert at < 120
    assert role == "place"


def let_paint(qtbot: QtBot) -> None:
    """Lets everything happen that waits, and what that leads to, for some turns of the event loop."""
    idle = QTimer()
    for _ in range(20):
        with qtbot.waitSignal(idle.timeout):
            idle.start(0)
        idle.stop()


def test_a_page_at_rest_is_not_painted_again_and_again(view: ArticleView, long: Article, qtbot: QtBot) -> None:
    view.ruler.show_walk([place(long, 150)], "person")
    qtbot.waitUntil(lambda: view.ruler._drawn == view.ruler._state())
    let_paint(qtbot)
    painted: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint:
                painted.append(1)
            return False

    watch = Watch()
    view.ruler.installEventFilter(watch)
    view._page.viewport().update()
    let_paint(qtbot)
    assert len(painted) <= 1  # it lies over what was painted
    view.show_hits((place(long, 20),))
    let_paint(qtbot)
    assert 1 <= len(painted) <= 3


def test_thousands_of_marks_are_seen_from_the_first_to_the_last(view: ArticleView, long: Article) -> None:
    spans = [Span(at, at + 4) for at in range(0, len(long.text) - 4, 6)]
    view.ruler.show_walk(spans, "quote")
    spots = [at for at, _ in view.ruler.ticks()]
    assert spots[0] < 10
    assert spots[-1] > 0.9 * view.ruler.height()
    assert all(below - above <= 3 for above, below in pairwise(spots))
    assert [(role, top, bottom) for role, top, bottom in _joined([(4, "a"), (5, "b"), (6, "a"), (9, "a")])] == [
        ("a", 4, 9),
        ("a", 9, 12),
        ("b", 5, 8),
    ]
