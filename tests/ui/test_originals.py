"""The original beside the reading text, in the whole window."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QPushButton, QTextEdit

from fakes import FakeReader
from readback.core.article import Draft
from readback.core.document import HEADLINE, Block, Landmark, LandmarkKind, blocks_of
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.ports import ARTICLE, Mode, Reading, Stop, Wish
from ui.desks import Desk

MENU = ["Home", "News", "Sport"]


@dataclass
class PageReader(FakeReader):
    """Reads an original with the page's menu above the article; `refuses` says that it cannot."""

    refuses: bool = False

    def read_bytes(self, content: bytes, name: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        reading = super().read_bytes(content, name, wish, stop=stop)
        if wish.mode is not Mode.WHOLE:
            return reading
        if self.refuses:
            raise FileUnreadable(name, Unreadable.DAMAGED)
        return Reading(Draft(blocks_of([*MENU, *reading.draft.lines])), reading.sha256)


@pytest.fixture
def reader(desk: Desk) -> PageReader:
    desk.program.reader = PageReader()
    return desk.program.reader


def shown(desk: Desk) -> str:
    return desk.frame.original.text.findChild(QTextEdit, "reading").toPlainText()


def test_the_original_is_shown_whole_and_the_passage_is_outlined_in_it(desk: Desk, reader: PageReader) -> None:
    desk.press("F8", desk.window)
    desk.qtbot.waitUntil(lambda: shown(desk).startswith("Home\nNews\nSport\nFerry line"))
    assert desk.frame.panel.isVisible()
    span = desk.select("It was cold")
    desk.qtbot.waitUntil(lambda: desk.frame.original.text._painter.marks.current is not None)
    ringed = desk.frame.original.text._painter.marks.current
    assert ringed.of(shown(desk)) == "It was cold"
    assert ringed.start == span.start + len("Home\nNews\nSport\n")
    desk.frame.original.text.setFocus()
    desk.qtbot.keyClick(desk.frame.original, Qt.Key.Key_Escape)
    assert not desk.frame.original.isVisible()
    assert not desk.frame.actions["original"].isChecked()


def test_the_original_follows_the_article(desk: Desk, reader: PageReader) -> None:
    desk.press("F8", desk.window)
    desk.open("harbour.txt", "Harbour closes\nAt noon.")
    desk.qtbot.waitUntil(lambda: shown(desk) == "Home\nNews\nSport\nHarbour closes\nAt noon.")


def test_an_original_that_cannot_be_shown_says_why(desk: Desk, reader: PageReader) -> None:
    reader.refuses = True
    desk.press("F8", desk.window)
    desk.qtbot.waitUntil(
        lambda: "The original cannot be shown. The file is damaged." in desk.frame.original._name.text()
    )
    assert shown(desk) == ""


def test_nothing_can_be_noted_on_the_original(desk: Desk, reader: PageReader) -> None:
    desk.press("F8", desk.window)
    desk.qtbot.waitUntil(lambda: bool(shown(desk)))
    page = desk.frame.original.text.findChild(QTextEdit, "reading")
    page.selectAll()
    desk.qtbot.keyClick(page, "h")
    desk.settle()
    assert desk.session.notes == ()
    assert not desk.frame.original.text._selecting.bubble.isVisible()


PAGES = [
    Block("Ferry line warned", HEADLINE, (Landmark(0, LandmarkKind.PAGE, "i", 0),)),
    Block("It was cold on page two.", landmarks=(Landmark(12, LandmarkKind.PAGE, "ii", 1),)),
]


def paged(desk: Desk) -> None:
    desk.program.reader.drafts["ferry.pdf"] = Draft(tuple(PAGES), title="Ferry line warned")
    desk.open("ferry.pdf", "%PDF")


def test_a_pdf_is_shown_page_by_page_with_the_passage_outlined(desk: Desk) -> None:
    paged(desk)
    desk.press("F8", desk.window)
    pages = desk.frame.original.pages
    desk.qtbot.waitUntil(lambda: pages._name.text() == "page i (1 of 3)")
    desk.select("cold on page")
    desk.qtbot.waitUntil(lambda: desk.program.reader.pictured[-1].words == "cold ")
    desk.select("on page two")
    desk.qtbot.waitUntil(lambda: pages._name.text() == "page ii (2 of 3)")
    assert desk.program.reader.pictured[-1].words == "on page two"
    assert pages.sheet.boxes


def test_pages_are_turned_by_keys_and_buttons(desk: Desk) -> None:
    paged(desk)
    desk.press("F8", desk.window)
    pages = desk.frame.original.pages
    desk.qtbot.waitUntil(lambda: pages._count == 3)
    assert not pages._back.isEnabled()
    desk.qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    desk.qtbot.waitUntil(lambda: pages.page == 1 and pages._back.isEnabled())
    desk.qtbot.keyClick(pages, Qt.Key.Key_End)
    desk.qtbot.waitUntil(lambda: pages._name.text() == "page 3 of 3")
    assert not pages._on.isEnabled()
    pages._back.click()
    desk.qtbot.waitUntil(lambda: pages._name.text() == "page ii (2 of 3)")


def scanned(desk: Desk) -> None:
    desk.program.reader.drafts["scan.pdf"] = Draft((), pictures=(0, 1, 2))
    desk.open("scan.pdf", "%PDF")


def test_a_scan_is_shown_page_by_page_and_says_what_can_be_done(desk: Desk) -> None:
    scanned(desk)
    assert "3 pages of this file are pictures without text" in desk.frame.banner.text
    desk.qtbot.waitUntil(lambda: desk.frame.original.pages._name.text() == "page 1 of 3")
    assert desk.session.article.title == "scan.pdf"
    desk.open("ferry.txt")
    assert "pictures" not in desk.frame.banner.text


def test_a_note_is_put_on_a_rectangle_of_a_page_and_leads_back_to_it(desk: Desk) -> None:
    scanned(desk)
    pages = desk.frame.original.pages
    desk.qtbot.waitUntil(lambda: pages._count == 3)
    pages.sheet.pixmap = pages.sheet.pixmap.scaled(400, 500)
    pages.sheet.resize(pages.sheet.sizeHint())
    for act, spot in (
        (desk.qtbot.mousePress, (60, 60)),
        (desk.qtbot.mouseMove, (200, 160)),
        (desk.qtbot.mouseRelease, (200, 160)),
    ):
        if act is desk.qtbot.mouseMove:
            act(pages.sheet, QPoint(*spot))
        else:
            act(pages.sheet, Qt.MouseButton.LeftButton, pos=QPoint(*spot))
    desk.qtbot.waitUntil(desk.body.hasFocus)
    desk.type("whose hand is this?")
    desk.frame.editor.flush()
    desk.qtbot.waitUntil(lambda: not desk.session.editing.unsaved)
    (placed,) = desk.session.notes
    box = placed.note.region.box
    assert (placed.note.region.page, round(box.left, 2), round(box.top, 2)) == (0, 0.12, 0.1)
    pages.turn(2)
    desk.qtbot.waitUntil(lambda: pages.page == 2)
    desk.window.showing.show_note(placed.note.id)
    desk.qtbot.waitUntil(lambda: pages.page == 0 and pages.sheet.boxes == (box,))


def test_what_is_typed_out_of_a_page_is_text_that_can_be_searched(desk: Desk) -> None:
    scanned(desk)
    pages = desk.frame.original.pages
    desk.qtbot.waitUntil(lambda: pages._count == 3)
    pages.turn(1)
    desk.qtbot.waitUntil(lambda: pages.page == 1)
    next(it for it in pages.findChildren(QPushButton) if it.text() == "Type out…").click()
    dialog = desk.window.findChild(QInputDialog)
    dialog.setTextValue("The hull had a crack.\nNobody came.")
    dialog.accept()
    desk.qtbot.waitUntil(lambda: desk.session.article.text == "The hull had a crack.\nNobody came.")
    assert desk.session.article.landmark(5, LandmarkKind.PAGE).number == 1
    assert {it.id for it in desk.session.shelf.summaries} >= {desk.session.article.id}
    desk.frame.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: desk.session.article.text == "")


def test_the_keyboard_goes_to_the_pages_and_on(desk: Desk) -> None:
    paged(desk)
    desk.press("F8", desk.window)
    desk.qtbot.waitUntil(lambda: desk.frame.original.pages._count == 3)
    stops = desk.frame.around()
    assert desk.frame.original.pages in stops
    assert desk.frame.original.text not in stops
