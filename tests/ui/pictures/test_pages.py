"""The pages of the window of pictures: what is chosen, what is told, what its places are."""

import csv
import errno
import os
import threading
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from readback.core.analysis import Kind
from readback.core.pictures.counts import Order
from readback.core.pictures.depicting import Depicted
from readback.resources import resource
from readback.ui.pictures.atlas import Atlas, load_atlas
from readback.ui.pictures.counted import counted_sheet
from readback.ui.pictures.overtime import timeline_sheet
from readback.ui.pictures.page import PicturePage
from readback.ui.pictures.places import places_sheet
from readback.ui.pictures.shared import together_sheet
from readback.ui.pictures.sheet import Sheet
from readback.ui.pictures.window import PicturesWindow
from readback.ui.style.theme import Theme, load_theme, system_theme
from ui.pictures.sheets import story

Mouse = Qt.MouseButton.LeftButton
ALL = frozenset(Kind)


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas(resource("map"))


@pytest.fixture
def window(theme: Theme, atlas: Atlas, qtbot: QtBot) -> Iterator[PicturesWindow]:
    over = QWidget()
    qtbot.addWidget(over)
    made = PicturesWindow(theme, over)
    made.offer(["Harbour"], 0)
    made.show_found(story(), atlas)
    made.show()
    qtbot.waitExposed(made)
    yield made
    over.close()


def sheets(found: Depicted) -> list[Sheet]:
    bars = [counted_sheet(found.counted, order, ALL) for order in Order]
    return [
        *bars,
        places_sheet(found.located, None),
        timeline_sheet(found.timeline),
        together_sheet(found.web, found.stands),
    ]


def spots(page: PicturePage) -> int:
    return page.spots.model().rowCount()


def test_every_count_is_as_many_places_as_it_leads_to() -> None:
    for sheet in sheets(story()):
        for line in sheet.lines:
            assert sum(cell for cell in line.cells if isinstance(cell, int)) == len(line.spots)
            assert line.title in line.words


def test_the_sentence_says_who_is_quoted_and_named_most() -> None:
    sheet = counted_sheet(story().counted, Order.QUOTED, ALL)
    assert sheet.sentence == "O’Rell is quoted most: 2 times. Vale and Ellery are named most: 3 times each."
    assert sheet.lines[-1].cells == ("Speaker not named", 1, 0, 0, "")
    people = counted_sheet(story().counted, Order.NAMED, frozenset({Kind.PERSON}))
    assert [line.title for line in people.lines] == ["Vale", "O’Rell"]
    places = counted_sheet(story().counted, Order.QUOTED, frozenset({Kind.PLACE}))
    assert places.sentence == "Nobody with a name is quoted in marks. Ellery is named most: 3 times."


def test_nothing_found_is_said() -> None:
    assert counted_sheet((), Order.QUOTED, ALL).empty == "No names and no quotations have been found."


def test_the_first_row_is_chosen_and_its_places_are_listed(window: PicturesWindow) -> None:
    page = window.counted
    assert page.canvas.key == "person o'rell"
    assert page.of.text() == "3 places: O’Rell, quoted 2×, named 1×"
    assert spots(page) == 3


def test_picture_and_table_are_chosen_together_by_mouse(window: PicturesWindow, qtbot: QtBot) -> None:
    page = window.counted
    at = page.canvas.box("person vale").center().toPoint()
    qtbot.mouseClick(page.canvas, Mouse, pos=at)
    assert page.table.shows("person vale")
    assert spots(page) == 5
    row = page.table.visualRect(page.table.facts.index(0, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Mouse, pos=row)
    assert page.canvas.key == "person o'rell"


def test_picture_and_table_are_gone_through_by_keyboard(window: PicturesWindow, qtbot: QtBot) -> None:
    page = window.counted
    keys = [line.key for line in page.sheet.lines]
    page.canvas.setFocus()
    met = [page.canvas.key]
    for _ in keys[1:]:
        qtbot.keyClick(page.canvas, Qt.Key.Key_Down)
        met.append(page.canvas.key)
    assert met == keys
    assert page.canvas.accessibleDescription() == "Speaker not named, quoted 1×"
    qtbot.keyClick(page.canvas, Qt.Key.Key_Home)
    assert page.table.shows(keys[0])
    qtbot.keyClick(page.canvas, Qt.Key.Key_Return)
    assert page.spots.hasFocus()
    with qtbot.waitSignal(window.spotWanted) as asked:
        qtbot.keyClick(page.spots, Qt.Key.Key_Return)
    assert asked.args == [page.sheet.lines[0].spots[0][1]]
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.spots.hasFocus()


def test_the_table_is_sorted_by_a_column_and_keeps_what_is_chosen(window: PicturesWindow) -> None:
    page = window.counted
    page.table.horizontalHeader().sectionClicked.emit(3)
    assert [line.cells[3] for line in page.table.facts.lines] == [3, 3, 1, 1, 1, 1, 1, 0]
    page.table.horizontalHeader().sectionClicked.emit(0)
    names = [line.title for line in page.table.facts.lines]
    assert names == sorted(names, key=str.casefold)
    page.table.horizontalHeader().sectionClicked.emit(0)
    assert [line.title for line in page.table.facts.lines] == names[::-1]
    assert page.table.shows("person o'rell")


def test_names_give_way_before_numbers_go_out_of_sight(window: PicturesWindow) -> None:
    table, line = window.page.table, counted_sheet(story().counted, Order.QUOTED, frozenset(Kind)).lines[0]
    long = replace(line, cells=("Confederation of Dock Workers and Allied Trades", *line.cells[1:]))
    table.show_lines(("Name", "Quoted", "Reported", "Named", "Kind"), (long,))
    for wide in (table.wanted(), table.wanted() - 40):
        table.resize(wide + table.width() - table.viewport().width(), 300)
        assert table.horizontalHeader().length() <= table.viewport().width()


def test_what_is_chosen_stays_when_the_picture_is_drawn_anew(window: PicturesWindow) -> None:
    window.counted.choose("place ellery")
    window.counted.order.setCurrentIndex(1)
    window.counted.order.activated.emit(1)
    assert window.counted.canvas.key == "place ellery"
    assert [line.title for line in window.counted.sheet.lines[:2]] == ["Vale", "Ellery"]
    window.show_found(story(), None)
    assert window.counted.canvas.key == "place ellery"


def test_the_table_is_copied_whole_or_by_rows(window: PicturesWindow, qtbot: QtBot) -> None:
    window._copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["Name\tQuoted\tReported\tNamed\tKind", "O’Rell\t2\t0\t1\tperson"]
    assert len(lines) == 1 + len(window.counted.sheet.lines)
    qtbot.keySequence(window.counted.table, "Ctrl+C")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_the_table_is_saved_for_a_spreadsheet(window: PicturesWindow, tmp_path: Path) -> None:
    window.save_table(tmp_path / "names.csv")
    with (tmp_path / "names.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["O’Rell", "2", "0", "1", "person"]
    assert window.told.text() == "Saved “names.csv”."


def test_what_cannot_be_written_is_said(window: PicturesWindow, tmp_path: Path) -> None:
    for save, name in ((window.save_table, "a.csv"), (window.save_picture, "a.png"), (window.save_picture, "a.svg")):
        save(tmp_path / "none" / name)
        assert window.told.text().startswith(f"“{name}” was not saved: ")


def test_a_file_that_is_there_stays_where_the_new_one_cannot_be_written_whole(
    window: PicturesWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.svg").write_text("as it was", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    window.save_picture(tmp_path / "a.svg")
    assert [it.read_text(encoding="utf-8") for it in tmp_path.iterdir()] == ["as it was"]
    assert window.told.text().startswith("“a.svg” was not saved: ")


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_picture_is_written_away_from_the_window(
    theme: Theme, atlas: Atlas, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    over, works = QWidget(), list[tuple[Callable[[], None], Callable[[], None]]]()
    qtbot.addWidget(over)
    window = PicturesWindow(theme, over, lambda work, done, _: works.append((work, done)))
    window.show_found(story(), atlas)
    file = tmp_path / f"names.{ending}"
    window.save_picture(file)
    assert not file.exists()
    ((work, done),) = works
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert file.stat().st_size > 1_000
    done()
    assert window.told.text() == f"Saved “{file.name}”."


@pytest.mark.parametrize("name", ["light", "sepia", "dark", "black", "contrast"])
def test_a_picture_is_saved_in_every_theme(name: str, window: PicturesWindow, tmp_path: Path) -> None:
    contrast = name == "contrast"
    theme = system_theme(window.palette()) if contrast else load_theme(resource("themes"), name)
    window.set_theme(theme)
    for number, page in enumerate(window.pages):
        window.tabs.setCurrentIndex(number)
        window.save_picture(tmp_path / f"{page.file}.png")
        image = QImage(str(tmp_path / f"{page.file}.png"))
        assert image.width() >= 1120
        assert image.pixelColor(2, 2) == theme.colour("paper")
        colours = {
            image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
        }
        assert len(colours) > 3
        window.save_picture(tmp_path / f"{page.file}.svg")
        root = ET.parse(tmp_path / f"{page.file}.svg").getroot()  # noqa: S314 - of our own
        texts = "".join(root.itertext())
        assert "Harbour" in texts
        assert page.sheet.lines[0].title in texts
        assert root.find("{http://www.w3.org/2000/svg}title").text == "Harbour"


def test_screen_readers_are_told_what_the_picture_shows(window: PicturesWindow) -> None:
    page = window.counted
    picture = QAccessible.queryAccessibleInterface(page.canvas)
    assert picture.role() is QAccessible.Role.Graphic
    assert picture.text(QAccessible.Text.Name) == f"Picture: {page.sheet.sentence}"
    index = page.table.facts.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "O’Rell, quoted 2×, named 1×"
    assert page.table.facts.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Quoted: 2"


def test_what_is_under_the_pointer_is_marked_and_a_click_beside_it_chooses_nothing(
    window: PicturesWindow, qtbot: QtBot
) -> None:
    page, before = window.counted, window.counted.canvas.key
    middle = page.canvas.box("person vale").center()
    over = page.canvas.mapToGlobal(middle)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, middle, over, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.canvas, moved)
    assert page.canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseClick(page.canvas, Mouse, pos=QPoint(2, 2))
    assert page.canvas.key == before
    qtbot.mouseDClick(page.canvas, Mouse, pos=page.canvas.box("person vale").center().toPoint())
    assert page.spots.hasFocus()


def test_nothing_can_be_saved_where_nothing_is_drawn(window: PicturesWindow) -> None:
    window.show_nothing("Open an article first.")
    assert window.counted.why.isVisible()
    assert not window._picture.isEnabled()
    window.show_found(story(), None)
    assert window._picture.isEnabled()
