"""The map: which part of the world it shows, where its dots and names are, how it is moved."""

from collections.abc import Iterator
from copy import copy
from itertools import combinations, product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainterPath, QTransform
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from readback.core.errors import ResourceMissing
from readback.core.pictures.projection import projected
from readback.resources import resource
from readback.ui.pictures.atlas import load_atlas
from readback.ui.pictures.labels import Labels, beside, placed
from readback.ui.pictures.mapping import MapPage
from readback.ui.pictures.places import places_sheet, where_on_earth
from readback.ui.pictures.saving import Frame, svg_of
from readback.ui.pictures.sketch import sketched
from readback.ui.pictures.worldmap import Dot, WorldMap
from readback.ui.style.theme import Theme
from ui.pictures.sheets import STORY, story

Mouse = Qt.MouseButton.LeftButton
SIZE = QSizeF(640, 420)
FIELD = QRectF(QPointF(), SIZE)
HERE = st.tuples(st.floats(-80, 80), st.floats(-179, 179))


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[MapPage]:
    made = MapPage(theme)
    qtbot.addWidget(made)
    made.show_places(story().located, None)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def laid(*places: tuple[float, float], size: QSizeF = SIZE) -> WorldMap:
    dots = [Dot(f"{number}", f"Place {number}", number + 1, *projected(*at)) for number, at in enumerate(places)]
    made = WorldMap(dots, None)
    made.lay(size, QFont())
    return made


def test_the_outlines_are_land_and_water_where_they_are() -> None:
    atlas = load_atlas(resource("map"))
    for outlines in (atlas.coarse, atlas.fine):
        for at in ((48.9, 2.3), (4.4, 18.6), (-25.0, 134.0), (40.0, -100.0), (66.5, -173.0), (-85.0, 90.0)):
            assert outlines.land.contains(QPointF(*projected(*at))), at
        for at in ((30.0, -40.0), (-20.0, 80.0), (0.0, -150.0), (42.0, 51.0), (71.0, 0.0)):  # oceans and a lake
            assert not outlines.land.contains(QPointF(*projected(*at))), at
        assert outlines.borders.elementCount() > 1000


def test_outlines_that_are_missing_or_damaged_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(ResourceMissing):
        load_atlas(tmp_path)
    (tmp_path / "world.json").write_text("[]", encoding="utf-8")
    with pytest.raises(ResourceMissing):
        load_atlas(tmp_path)


@given(st.lists(HERE, min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_all_places_are_in_sight_at_first(places: list[tuple[float, float]]) -> None:
    boxes = laid(*places).boxes()
    assert len(boxes) == len(places)
    assert all(FIELD.contains(box.center()) for box in boxes.values())


@given(st.lists(HERE, min_size=1, max_size=8), st.floats(0.1, 30), st.floats(0, 640), st.floats(0, 420))
@settings(max_examples=60, deadline=None)
def test_what_is_under_the_pointer_stays_there_when_the_map_is_enlarged(
    places: list[tuple[float, float]], factor: float, x: float, y: float
) -> None:
    made = laid(*places)
    made.whole()
    before = made._from(QPointF(x, y))
    made._keep_in = lambda: None
    made.zoom(factor, QPointF(x, y))
    after = made._from(QPointF(x, y))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1e-6)


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(0, 400), st.floats(4, 12)), max_size=14))
@settings(max_examples=80)
def test_no_name_lies_on_another_or_on_a_dot(dots: list[tuple[float, float, float]]) -> None:
    boxes = {f"{at}": QRectF(x, y, 2 * r, 2 * r) for at, (x, y, r) in enumerate(dots)}
    sizes = dict.fromkeys(boxes, QSizeF(70, 14))
    names = {key: QRectF(corner, sizes[key]) for key, corner in placed(boxes, sizes, FIELD).items()}
    assert all(FIELD.contains(name) for name in names.values())
    assert not any(one.intersects(other) for one, other in combinations(names.values(), 2))
    assert not any(name.intersects(box) for key, name in names.items() for dot, box in boxes.items() if dot != key)
    if boxes:
        assert names or len(boxes) > 1


@given(
    st.lists(st.tuples(st.floats(0, 600), st.floats(0, 400), st.floats(4, 12)), min_size=1, max_size=14),
    st.sets(st.integers(0, 13), max_size=3),
)
@settings(max_examples=80)
def test_what_must_be_named_is_and_no_other_name_lies_on_it(
    dots: list[tuple[float, float, float]], must: set[int]
) -> None:
    boxes = {f"{at}": QRectF(x, y, 2 * r, 2 * r) for at, (x, y, r) in enumerate(dots)}
    sizes = dict.fromkeys(boxes, QSizeF(70, 14))
    wanted = {f"{at}" for at in must} & boxes.keys()
    labels = Labels(boxes, sizes, FIELD)
    names = labels.shown(wanted)
    assert wanted <= names.keys()
    assert list(names)[len(names) - len(wanted) :] == [key for key in names if key in wanted]
    others = [name for key, name in names.items() if key not in wanted]
    assert not any(one.intersects(names[key]) for key in wanted for one in others)
    assert {key: name for key, name in labels.shown().items() if key in names and key not in wanted} == {
        key: name for key, name in names.items() if key not in wanted
    }  # no name wanders


def test_a_name_that_must_be_shown_is_never_cut() -> None:
    size = QSizeF(70, 12)
    for left in (0, 100, 590, 620):
        corner = beside(QRectF(left, 50, 20, 20), size, 640)
        assert 0 <= corner.x() <= 640 - 70


def test_the_largest_dot_is_that_of_the_place_named_most() -> None:
    boxes = laid((0, 0), (10, 10), (20, 30)).boxes()
    assert boxes["0"].width() < boxes["1"].width() < boxes["2"].width()


def test_what_is_not_on_the_map_is_in_the_table_and_said() -> None:
    sheet = places_sheet(story().located, None)
    assert {line.title: line.cells[1:] for line in sheet.lines} == {
        "Ellery": ("51.5° north, 0.1° west", 3),
        "Skarholm": ("59.9° north, 10.7° east", 1),
        "Bangui": ("4.4° north, 18.6° east", 1),
        "Nowhere": ("not on the map", 1),
    }
    assert sheet.aside.startswith("1 place is not on the map")
    assert "nowhere None" not in sheet.drawing.boxes()
    assert places_sheet((), None).empty == "No places have been found."
    assert where_on_earth((-33.9, -70.7)) == "33.9° south, 70.7° west"


def test_the_map_is_moved_by_keys_buttons_wheel_and_mouse(page: MapPage, qtbot: QtBot) -> None:
    canvas, drawing = page.canvas, page._map
    first = drawing._scale
    canvas.setFocus()
    qtbot.keyClicks(canvas, "+")
    assert drawing._scale > first
    qtbot.keyClicks(canvas, "-")
    assert drawing._scale == pytest.approx(first)
    middle = drawing._middle.x()
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert drawing._middle.x() > middle
    page.fitting.click()
    assert (drawing._scale, drawing._middle.x()) == (pytest.approx(first), pytest.approx(middle))
    page.larger.click()
    page.smaller.click()
    page.whole.click()
    assert drawing._scale < first
    assert set(drawing.boxes()) == {"ellery (51.5, -0.1)", "skarholm (59.9, 10.7)", "bangui (4.4, 18.6)"}
    empty = QPointF(30, 30).toPoint()
    before = drawing._middle.x()
    QTest.mousePress(canvas, Mouse, pos=empty)
    assert canvas.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(canvas, empty + QPointF(50, 0).toPoint())
    qtbot.waitUntil(lambda: drawing._middle.x() < before)
    QTest.mouseRelease(canvas, Mouse, pos=empty)
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_map_that_was_moved_stays_so_while_its_places_are_the_same(page: MapPage) -> None:
    page.larger.click()
    view = page._map.view()
    page.show_places(story().located, None)
    assert page._map.view() == view
    page.show_places(story(STORY[:1]).located, None)
    assert page._map.view() is None


def test_arrows_lead_from_place_to_place(page: MapPage, qtbot: QtBot) -> None:
    page.choose("ellery (51.5, -0.1)")
    page.canvas.setFocus()
    qtbot.keyClick(page.canvas, Qt.Key.Key_Up)
    assert page.canvas.key == "skarholm (59.9, 10.7)"
    assert page.table.shows("skarholm (59.9, 10.7)")
    qtbot.keyClick(page.canvas, Qt.Key.Key_Down)
    qtbot.keyClick(page.canvas, Qt.Key.Key_Down)
    assert page.canvas.key == "bangui (4.4, 18.6)"


EUROPE = [Dot(name, name, 1, *projected(*at)) for name, at in (("Ellery", (51.5, -0.1)), ("Skarholm", (59.9, 10.7)))]


@pytest.mark.parametrize("whole", [True, False])
def test_a_file_holds_the_land_in_sight_and_little_more(whole: bool) -> None:
    outlines, size = load_atlas(resource("map")).fine, QSizeF(640, 420)
    scale = 100.0 if whole else 2_000.0
    to = QTransform.fromTranslate(320, 210 if whole else 1_600).scale(scale, scale)
    field = QRectF(QPointF(), size)
    land, drawn = to.map(outlines.land), sketched(outlines.land, to, field, closed=True)
    looked = 0
    for x, y in product(range(10, 640, 23), range(10, 420, 23)):
        around = {land.contains(QPointF(x + across, y + down)) for across, down in product((-3, 0, 3), repeat=2)}
        if len(around) == 1:  # not at a coast
            looked += 1
            assert drawn.contains(QPointF(x, y)) in around
    assert looked > 200
    assert drawn.elementCount() < land.elementCount() / 2
    assert field.adjusted(-9, -9, 9, 9).contains(drawn.boundingRect())


def test_borders_are_cut_where_the_file_ends() -> None:
    line = QPainterPath(QPointF(-500, 5))
    for x in range(-400, 2_000, 100):
        line.lineTo(x, 5)
    drawn = sketched(line, QTransform(), FIELD, closed=False)
    assert (drawn.boundingRect().left(), drawn.boundingRect().right()) == (-100, 700)


def test_a_saved_map_is_small(theme: Theme) -> None:
    sheet = places_sheet(story().located, load_atlas(resource("map")))
    saved = svg_of(Frame(sheet, "Harbour", SIZE, QFont()), theme, "Harbour", sheet.sentence)
    assert 20_000 < len(saved) < 150_000


def test_moving_the_map_does_not_move_what_is_being_saved() -> None:
    shown = WorldMap(EUROPE, None)
    shown.lay(SIZE, QFont())
    saved = copy(shown)
    before = saved.boxes()["Ellery"].center()
    shown.zoom(3.0, QPointF(10, 10))
    saved._place()
    assert saved.boxes()["Ellery"].center() == before
