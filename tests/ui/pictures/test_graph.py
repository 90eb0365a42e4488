"""The graph of who stands together: where it is hit, what it leads to."""

from collections.abc import Iterator
from itertools import combinations
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from core.pictures.made import article
from readback.core.analysis import Kind
from readback.core.pictures.together import together_in
from readback.ui.pictures.graph import Graph, Knot, Thread, _near
from readback.ui.pictures.page import PicturePage
from readback.ui.pictures.shared import together_sheet
from readback.ui.style.theme import Theme
from ui.pictures.sheets import circled, story

Mouse = Qt.MouseButton.LeftButton
SHARE = st.floats(0, 1)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[PicturePage]:
    made = PicturePage("Together", theme)
    qtbot.addWidget(made)
    found = story()
    made.show_sheet(together_sheet(found.web, found.stands))
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@given(st.lists(st.tuples(SHARE, SHARE, st.integers(1, 40)), min_size=1, max_size=40))
@settings(max_examples=40, deadline=None)
def test_all_shapes_are_in_the_picture_and_hardly_any_lies_on_another(at: list[tuple[float, float, int]]) -> None:
    knots = [Knot(f"{n}", f"Name {n}", list(Kind)[n % 3], count, x, y) for n, (x, y, count) in enumerate(at)]
    graph = Graph(knots, [])
    graph.lay(QSizeF(700, 560), QFont())
    boxes = list(graph.boxes().values())
    field = QRectF(0, 0, 700, 560)
    assert all(field.contains(box) for box in boxes)
    circles = [(box.center().toTuple(), box.width() / 2) for box in boxes]
    close = [one for one, other in combinations(circles, 2) if dist(one[0], other[0]) < one[1] + other[1] - 1]
    assert len(close) <= len(boxes) // 8
    assert all(graph.at(box.center()) for box in boxes)


def test_a_long_name_leaves_room_in_the_picture_for_the_others() -> None:
    long = "Confederation of Dock Workers and Allied Trades of the Northern Coast"
    knots = [Knot("a", long, Kind.ORGANISATION, 3, 0.5, 0.5), Knot("b", "Vale", Kind.PERSON, 1, 1, 1)]
    graph = Graph(knots, [])
    graph.lay(QSizeF(500, 400), QFont())
    assert graph._names["a"].endswith("…")
    assert graph._names["b"] == "Vale"
    assert graph._labels.shown({"a"})["a"].width() < 200


def test_a_line_between_two_is_hit_and_names_them() -> None:
    knots = [Knot("a", "A", Kind.PERSON, 3, 0, 0), Knot("b", "B", Kind.PLACE, 1, 1, 1)]
    graph = Graph(knots, [Thread("a + b", "a", "b", 2)])
    graph.lay(QSizeF(500, 400), QFont())
    one, other = graph.boxes()["a"].center(), graph.boxes()["b"].center()
    assert graph.at((one + other) / 2) == "a + b"
    assert graph.at((one + other) / 2 + QPointF(40, 0)) == ""
    assert graph.at(one) == "a"


def test_a_row_leads_to_the_paragraphs_of_both_and_a_shape_to_all_mentions(page: PicturePage, qtbot: QtBot) -> None:
    assert page.sentence.text() == "Ellery and Vale stand together most: in 2 paragraphs."
    assert page.of.text() == "2 places: Ellery and Vale, in 2 paragraphs"
    assert page.spots.model().rowCount() == 2
    qtbot.mouseClick(page.canvas, Mouse, pos=page.canvas.box("person vale").center().toPoint())
    assert page.of.text() == "3 places: Vale, named 3×"
    assert page.spots.model().rowCount() == 3
    assert not page.table.selectionModel().hasSelection()
    page.table.selectRow(1)
    assert page.canvas.key == page.sheet.lines[1].key


def test_every_name_can_be_reached_by_keyboard(page: PicturePage, qtbot: QtBot) -> None:
    page.canvas.setFocus()
    qtbot.keyClick(page.canvas, Qt.Key.Key_Home)
    met = {page.canvas.key}
    for _ in page.canvas.drawing.boxes():
        qtbot.keyClick(page.canvas, Qt.Key.Key_PageDown)
        met.add(page.canvas.key)
    assert met == set(page.canvas.drawing.boxes())
    qtbot.keyClick(page.canvas, Qt.Key.Key_PageUp)
    assert page.canvas.key in met


def test_what_is_not_drawn_is_said() -> None:
    names = [(f"Name {number}", Kind.PERSON) for number in range(45)]
    web = together_in([article({1: names})])
    sheet = together_sheet(web, circled(len(web.nodes), ()))
    assert "of 45 that share a paragraph." in sheet.aside
    few = together_in([article({1: names[:20]})])
    assert together_sheet(few, circled(len(few.nodes), ())).aside == "The 120 strongest of 190 ties are drawn."
    pairs = together_sheet(few, circled(len(few.nodes), ()))
    assert pairs.sentence == "190 pairs stand together most: in 1 paragraph each."
    assert together_sheet(together_in([]), ()).empty == "No two names stand in one paragraph."


@given(st.lists(st.floats(-500, 500), max_size=40), st.floats(0, 200))
def test_only_shapes_that_are_near_each_other_are_looked_at(xs: list[float], reach: float) -> None:
    near = {(one, other) for other, one in combinations(range(len(xs)), 2) if abs(xs[one] - xs[other]) <= reach}
    assert set(_near(xs, reach)) == near
    assert len(_near(xs, reach)) == len(near)
