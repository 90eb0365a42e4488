"""Erasing for good in the whole window: asked, weighed, done; and nothing in it brings back what was erased."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton

from readback.core.catalogue import Project
from readback.core.errors import Unwritable
from readback.ui.erasing.meant import project_meant
from readback.ui.erasing.sheet import EraseSheet
from readback.ui.panel.rows import Tab
from readback.ui.shelf.sections import Kind
from readback.ui.widgets.cells import ROW
from ui.desks import Desk, Mouse
from ui.programs import FERRY, HARBOUR

TITLE = FERRY.splitlines()[0]


@pytest.fixture
def full(bare: Desk) -> Desk:
    """A window with two articles, the ferry's open, and a note on it."""
    bare.open("harbour.txt", HARBOUR)
    bare.open("ferry.txt", FERRY)
    bare.note("Ask the yard.")
    return bare


def asked(desk: Desk) -> EraseSheet:
    """The sheet, open, with what the first thing would take."""
    desk.frame.actions["erase"].trigger()
    desk.settle()
    sheet = desk.window.erasing.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def section(desk: Desk, kind: Kind) -> None:
    """Chooses a section of the shelf."""
    view = desk.frame.shelf.sections
    at = next(at for at in range(view.model().rowCount()) if view.model().index(at, 0).data(ROW).kind is kind)
    desk.qtbot.mouseClick(view.viewport(), Mouse, pos=view.visualRect(view.model().index(at, 0)).center())
    desk.settle()


def told(desk: Desk, words: str) -> bool:
    """Whether words stand anywhere in the window."""
    return any(words in label.text() for label in desk.window.findChildren(QLabel) if label.isVisible())


def choices(sheet: EraseSheet) -> list[QRadioButton]:
    return [sheet.choices.itemAt(at).widget() for at in range(sheet.choices.count())]


def choose(desk: Desk, sheet: EraseSheet, words: str) -> None:
    next(it for it in choices(sheet) if words in it.text()).click()
    desk.settle()


def do(desk: Desk, sheet: EraseSheet) -> None:
    """Says that it is meant, and does it."""
    assert not sheet.erase.isEnabled()
    sheet.sure.click()
    sheet.erase.click()
    desk.qtbot.waitUntil(lambda: not sheet.isVisible())
    desk.settle()


def test_the_note_in_hand_is_offered_first_and_goes_with_all_that_could_be_undone(full: Desk) -> None:
    sheet = asked(full)
    assert choices(sheet)[0].text() == "The note “Ask the yard.”"
    assert choices(sheet)[-1].text() == f"The article “{TITLE}”"
    assert sheet.goes.text() == "This takes 1 note."
    do(full, sheet)
    full.qtbot.waitUntil(lambda: full.session.notes == ())
    assert full.frame.status.message == "Erased for good: 1 note."
    assert not full.session.undo_stack.canUndo()
    assert not full.frame.editor.isVisible()


def test_it_can_be_kept_until_the_last_moment(full: Desk) -> None:
    sheet = asked(full)
    assert sheet.keep.isDefault()
    sheet.sure.click()
    choose(full, sheet, "The article")
    assert not sheet.sure.isChecked()
    assert not sheet.erase.isEnabled()
    sheet.keep.click()
    assert not sheet.isVisible()
    assert len(full.session.notes) == 1


def test_an_article_goes_and_another_one_is_shown(full: Desk) -> None:
    full.looks.keep(undecided=(full.session.article.id, "f" * 64))
    full.frame.box.setText("ferry")
    full.select("We looked twice")
    full.frame.actions["copy"].trigger()
    assert "Ferry line" in QApplication.clipboard().text()
    sheet = asked(full)
    choose(full, sheet, "The article")
    assert sheet.goes.text() == "This takes 1 article."
    do(full, sheet)
    full.qtbot.waitUntil(lambda: full.session.article.title.startswith("Harbour"))
    full.listed()
    assert full.frame.status.message == "Erased for good: 1 article."
    assert (full.frame.box.text(), QApplication.clipboard().text()) == ("", "")
    assert full.looks.settings.last_article == full.session.article.id
    assert full.looks.settings.undecided == ()
    assert not full.frame.actions["back"].isEnabled()
    assert [it.title for it in full.session.shelf.summaries] == ["Harbour closes early"]


def test_a_name_goes_from_what_was_written_and_its_articles_only_where_that_is_ticked(full: Desk) -> None:
    full.note("Brook knows.", "Skarholm")
    full.click(Tab.PEOPLE, 0)
    sheet = asked(full)
    choose(full, sheet, "The name “Brook”")
    assert sheet.goes.text() == "This takes 1 note."
    assert sheet.stays.text() == "1 article has the name in it and stays."
    sheet.also.click()
    full.settle()
    assert sheet.goes.text() == "This takes 1 article."
    assert not sheet.stays.isVisible()
    do(full, sheet)
    full.qtbot.waitUntil(lambda: full.session.article.title.startswith("Harbour"))


def test_a_project_goes_alone_or_with_its_articles(full: Desk) -> None:
    id = full.session.article.id
    full.session.shelf.new_project("Ferry inquiry", [id])
    full.settle()
    section(full, Kind.PROJECT)
    full.frame.shelf.list.setFocus()
    full.frame.actions["erase"].trigger()
    full.settle()
    sheet = full.window.erasing.sheet
    assert choices(sheet)[0].text() == "The project “Ferry inquiry”"
    assert sheet.also.text() == "Its article, too"
    do(full, sheet)
    full.qtbot.waitUntil(lambda: full.session.shelf.shelf.projects == ())
    assert len(full.session.shelf.summaries) == 2
    sheet.ask([project_meant(Project("p", "Yard inquiry", (id,)))])
    assert sheet.also.isEnabled()
    full.settle()
    sheet.reject()


def test_what_could_not_be_read_is_named(full: Desk) -> None:
    full.program.library.eraser.unreached = (Path("backups/20260504T120000000000Z.json"),)
    full.program.library.eraser.backups = 2
    do(full, asked(full))
    assert full.frame.status.message == "Erased for good: 1 note. It is out of 2 backups, too."
    assert told(full, "20260504T120000000000Z.json")


def test_one_that_is_refused_says_so_and_nothing_is_gone(full: Desk) -> None:
    sheet = asked(full)
    full.program.library.refusal = Unwritable.FULL
    sheet.sure.click()
    with full.qtbot.waitSignal(full.session.failed):
        sheet.erase.click()
    assert not sheet.isVisible()
    assert len(full.session.notes) == 1
    full.program.library.refusal = None


def test_with_nothing_chosen_it_says_what_to_do(bare: Desk) -> None:
    bare.frame.actions["erase"].trigger()
    assert "first" in bare.frame.status.message


def test_nothing_of_it_is_there_any_more(full: Desk) -> None:
    sheet = asked(full)
    full.program.library.trash.forget_note(full.session.notes[0].note)
    choose(full, sheet, "The note")
    choose(full, sheet, "The article")
    choose(full, sheet, "The note")
    assert sheet.goes.text() == "There is nothing of it to erase."
    assert not sheet.sure.isEnabled()
    sheet.reject()


def test_chosen_articles_are_counted_and_long_words_are_cut(full: Desk) -> None:
    full.program.library.catalogue.save_project(Project("p1", "P" * 80, ()))
    full.session.shelf.refresh()
    full.settle()
    section(full, Kind.PROJECT)
    words = [it.text() for it in choices(asked(full))]
    assert any(it.startswith(f"The project “{'P' * 50} …") for it in words)
    full.window.erasing.sheet.reject()
    section(full, Kind.ALL)
    full.frame.shelf.list.selectAll()
    assert "The 2 chosen articles" in [it.text() for it in choices(asked(full))]
    full.window.erasing.sheet.reject()


def test_a_highlight_is_named_by_its_passage(desk: Desk) -> None:
    desk.select("letter")
    desk.press("h")
    desk.settle()
    desk.click(Tab.NOTES, 0)
    assert choices(asked(desk))[0].text() == "The note “letter”"
    desk.window.erasing.sheet.reject()


def test_what_lies_in_the_trash_is_erased_from_there(full: Desk) -> None:
    full.session.shelf.remove([full.session.article.id])
    full.qtbot.waitUntil(lambda: len(full.frame.shelf._trash) == 1)
    section(full, Kind.TRASH)
    rows = full.frame.shelf.list
    rows.setCurrentIndex(rows.model().index(0, 0))
    rows.setFocus()
    full.press("Delete", rows)
    full.settle()
    sheet = full.window.erasing.sheet
    assert sheet.chosen.words == f"The article “{TITLE}”"
    assert sheet.goes.text() == "This takes 1 article."
    do(full, sheet)
    full.qtbot.waitUntil(lambda: full.frame.shelf._trash == ())
    assert "Erased for good: 1 article" in full.frame.status.message
    assert [it.title for it in full.session.shelf.shelf.everything] == [HARBOUR.splitlines()[0]]


def test_the_menu_of_an_article_and_of_the_trash_erase_for_good(full: Desk) -> None:
    def offered() -> list[str]:
        return [it.text() for it in full.frame.shelf.menu().actions()]

    assert "Erase for good…" in offered()
    full.session.shelf.remove([full.session.article.id])
    full.qtbot.waitUntil(lambda: len(full.frame.shelf._trash) == 1)
    section(full, Kind.TRASH)
    full.frame.shelf.list.setCurrentIndex(full.frame.shelf.list.model().index(0, 0))
    assert offered() == ["Bring back", "Erase for good…"]
