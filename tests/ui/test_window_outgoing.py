"""Taking out from the window: what is offered, what is seen before it leaves, what is written, and what is refused."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.outgoing.model import OutKind
from readback.ui.outgoing.sheet import OutSheet
from readback.ui.panel.rows import Tab
from readback.ui.shelf.sections import Kind
from readback.ui.widgets.cells import ROW
from ui.choosers import FakeChooser
from ui.desks import Desk, Mouse
from ui.programs import FERRY, HARBOUR

TITLE = FERRY.splitlines()[0]


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> FakeChooser:
    made = FakeChooser()
    made.take_place(monkeypatch)
    return made


@pytest.fixture
def full(bare: Desk) -> Desk:
    """A window with two articles, the ferry's open, and a note on it."""
    bare.open("harbour.txt", HARBOUR)
    bare.open("ferry.txt", FERRY)
    bare.note("Ask the yard.")
    return bare


def asked(desk: Desk) -> OutSheet:
    """The sheet, open, with what is meant counted."""
    desk.frame.actions["take out"].trigger()
    desk.settle()
    sheet = desk.window.outgoing.sheet
    assert sheet.isVisible()
    return sheet


def choose(desk: Desk, sheet: OutSheet, words: str, kind: OutKind = OutKind.MARKDOWN) -> None:
    sheet.what.setCurrentIndex(next(at for at in range(sheet.what.count()) if words in sheet.what.itemText(at)))
    sheet.form.setCurrentIndex(sheet.form.findData(kind))
    desk.settle()


def look(desk: Desk, sheet: OutSheet) -> None:
    """Goes on to what leaves."""
    with desk.qtbot.waitSignal(desk.window.outgoing.outbound.made):
        sheet.go.click()


def save(desk: Desk, sheet: OutSheet, chooser: FakeChooser, path: Path) -> None:
    chooser.answer = path
    with desk.qtbot.waitSignal(desk.window.outgoing.outbound.written):
        sheet.go.click()


def files(folder: Path) -> dict[str, bytes]:
    return {it.relative_to(folder).as_posix(): it.read_bytes() for it in sorted(folder.rglob("*")) if it.is_file()}


def offered(sheet: OutSheet) -> list[str]:
    return [sheet.what.itemText(at) for at in range(sheet.what.count())]


def test_what_stands_open_is_offered_the_article_first(full: Desk) -> None:
    full.session.editing.tag(full.session.notes[0].note, ("check",))
    full.qtbot.waitUntil(lambda: full.frame.editor.note.tags == ("check",))
    full.frame.box.setText("ferry")
    sheet = asked(full)
    assert sheet.what.currentText() == f"The article “{TITLE}”"
    assert sheet.count.text() == "1 article"
    assert offered(sheet) == [
        "Everything",
        f"The article “{TITLE}”",
        "The search “ferry”",
        "The notes with the tag #check",
        "The notes of the colour “Yellow”",
    ]
    sheet.close()
    full.click(Tab.PEOPLE, 0)
    assert "What Brook said, with its articles" in offered(asked(full))


def test_a_project_comes_out_under_its_name(full: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    full.session.shelf.new_project("Ferry: inquiry", [it.id for it in full.session.shelf.summaries])
    full.settle()
    view = full.frame.shelf.sections
    row = next(at for at in range(view.model().rowCount()) if view.model().index(at, 0).data(ROW).kind is Kind.PROJECT)
    full.qtbot.mouseClick(view.viewport(), Mouse, pos=view.visualRect(view.model().index(row, 0)).center())
    full.settle()
    sheet = asked(full)
    choose(full, sheet, "The project “Ferry: inquiry”")
    assert sheet.count.text() == "2 articles"
    look(full, sheet)
    save(full, sheet, chooser, tmp_path / "out")
    assert chooser.asked == ["Choose a name for the new folder"]
    assert len(files(tmp_path / "out")) == 2


def test_an_article_comes_out_as_one_file_and_is_seen_before(full: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    sheet, out = asked(full), tmp_path / "out"
    out.mkdir()
    look(full, sheet)
    assert sheet.leaves.text().startswith("What leaves: 1 article in 1 file, ")
    assert sheet.files.model().data(sheet.files.model().index(0, 0)).startswith(f"{TITLE}.md · ")
    assert files(out) == {}
    save(full, sheet, chooser, out / "ferry.md")
    assert sheet.account.text().startswith("Written as “ferry.md”: 1 article in 1 file, ")
    assert list(files(out)) == ["ferry.md"]
    assert b"Ask the yard" not in files(out)["ferry.md"]


def test_what_is_ticked_goes_along_and_is_not_ticked_the_next_time(
    full: Desk, chooser: FakeChooser, tmp_path: Path
) -> None:
    sheet, out = asked(full), tmp_path / "Pier"
    choose(full, sheet, "Everything")
    for box in (sheet.notes, sheet.originals, sheet.manifest):
        box.click()
    look(full, sheet)
    assert sheet.leaves.text().startswith("What leaves: 2 articles and 1 note in 5 files, ")
    save(full, sheet, chooser, out)
    assert set(files(out)) == {
        f"{TITLE}.md",
        "Harbour closes early.md",
        f"Originals/{TITLE}.txt",
        "Originals/Harbour closes early.txt",
        "Manifest.txt",
    }
    assert b"Ask the yard." in files(out)[f"{TITLE}.md"]
    sheet.close()
    assert not any(it.isChecked() for it in (asked(full).notes, sheet.originals, sheet.hashes, sheet.manifest))


@pytest.mark.parametrize("kind", OutKind)
def test_every_form_comes_out_and_says_nothing_of_where_it_was_made(
    full: Desk, chooser: FakeChooser, tmp_path: Path, kind: OutKind
) -> None:
    sheet, out = asked(full), tmp_path / "out"
    choose(full, sheet, "Everything", kind)
    look(full, sheet)
    save(full, sheet, chooser, out)
    written = (
        files(out)
        if out.is_dir()
        else {out.name: (tmp_path / sheet.account.text().split("“")[1].split("”")[0]).read_bytes()}
    )
    assert written
    for content in written.values():
        assert str(tmp_path).encode() not in content


def test_a_pdf_is_set_and_nothing_that_does_not_apply_can_be_ticked(
    full: Desk, chooser: FakeChooser, tmp_path: Path
) -> None:
    sheet = asked(full)
    choose(full, sheet, TITLE, OutKind.BIBTEX)
    assert not sheet.notes.isEnabled()
    assert not sheet.hashes.isEnabled()
    choose(full, sheet, TITLE, OutKind.PDF)
    assert sheet.notes.isEnabled()
    look(full, sheet)
    save(full, sheet, chooser, tmp_path / "ferry")
    assert (tmp_path / "ferry.pdf").read_bytes().startswith(b"%PDF-")


def test_what_is_there_stays_and_another_name_can_be_chosen(full: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    sheet, there = asked(full), tmp_path / "there"
    there.mkdir()
    choose(full, sheet, "Everything")
    look(full, sheet)
    chooser.answer = there
    with full.qtbot.waitSignal(full.window.outgoing.outbound.failed):
        sheet.go.click()
    assert "there is a “there” already" in sheet.wrong.text()
    assert sheet.wrong.isVisible()
    assert files(there) == {}
    save(full, sheet, chooser, tmp_path / "other")
    assert len(files(tmp_path / "other")) == 2
    assert not sheet.wrong.isVisible()


@pytest.mark.parametrize("name", ["a:b.md", "con.md", "nul", "end."])
def test_a_name_that_windows_does_not_take_is_refused(
    full: Desk, chooser: FakeChooser, tmp_path: Path, name: str
) -> None:
    sheet, out = asked(full), tmp_path / "out"
    out.mkdir()
    look(full, sheet)
    chooser.answer = out / name
    if name == "end.":
        save(full, sheet, chooser, out / name)  # it gets its ending, and that is a name
        assert list(files(out)) == ["end..md"]
        return
    with full.qtbot.waitSignal(full.window.outgoing.outbound.failed):
        sheet.go.click()
    assert "Windows takes no file" in sheet.wrong.text()
    assert files(out) == {}


def test_a_full_disk_is_told_and_leaves_nothing(
    full: Desk, chooser: FakeChooser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(_: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    sheet, out = asked(full), tmp_path / "out"
    out.mkdir()
    choose(full, sheet, "Everything")
    look(full, sheet)
    chooser.answer = out / "all"
    with monkeypatch.context() as patched, full.qtbot.waitSignal(full.window.outgoing.outbound.failed):
        patched.setattr(os, "fsync", full_disk)
        sheet.go.click()
    assert "is full. Make room" in sheet.wrong.text()
    assert list(out.iterdir()) == []


def test_it_can_be_given_up_and_shown_in_its_folder(
    full: Desk, chooser: FakeChooser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = list[QUrl]()
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    sheet = asked(full)
    sheet.go.click()
    assert sheet.progress.isVisible()
    sheet.progress.button.click()
    assert not sheet.progress.isVisible()
    full.listed()
    assert sheet.pages.currentIndex() == 0
    look(full, sheet)
    sheet.back.click()
    assert sheet.pages.currentIndex() == 0
    look(full, sheet)
    save(full, sheet, chooser, tmp_path / "ferry.md")
    sheet.show_folder.click()
    assert [Path(it.toLocalFile()) for it in shown] == [tmp_path]
    sheet.close_.click()
    assert not sheet.isVisible()


def test_notes_can_be_written_while_it_is_open(full: Desk) -> None:
    sheet = asked(full)
    assert not sheet.isModal()
    full.window.activateWindow()
    full.qtbot.waitUntil(full.window.isActiveWindow)
    full.note("And the port.", "Nobody")
    assert len(full.session.notes) == 2
    assert sheet.isVisible()


def test_what_leaves_is_told_before_it_is_written(full: Desk) -> None:
    sheet = asked(full)
    choose(full, sheet, TITLE)
    look(full, sheet)
    assert sheet.look.told.text().startswith("Told of each article: title, byline, outlet, date, web address, text")
    assert "notes" not in sheet.look.told.text()
    assert sheet.look.names.text() == "People named in it: Brook"
    assert sheet.look.warning.text() == (
        "Readback replaces names. It cannot tell whether the rest gives the person away."
    )
    assert not sheet.look.found.isVisible()
    assert sheet.go.isEnabled()


def test_words_that_must_not_leave_stop_it_until_they_are_gone(full: Desk, chooser: FakeChooser) -> None:
    sheet = asked(full)
    choose(full, sheet, TITLE)
    look(full, sheet)
    sheet.look.words.setText("twice, whale")
    with full.qtbot.waitSignal(full.window.outgoing.outbound.made):
        sheet.look.words.editingFinished.emit()
    assert sheet.look.found.text().splitlines()[0] == "This must not leave, so all of it stays here:"
    assert "“twice” in Ferry line knew of cracked hull.md, line" in sheet.look.found.text()
    assert not sheet.go.isEnabled()
    full.window.outgoing._ask_where()
    assert chooser.asked == []
    sheet.look.words.setText("whale")
    with full.qtbot.waitSignal(full.window.outgoing.outbound.made):
        sheet.look.words.editingFinished.emit()
    assert sheet.go.isEnabled()
    sheet.look.words.editingFinished.emit()
    assert not full.session.desk.busy  # the same words are not looked for again


def test_what_is_off_the_record_is_not_taken_out_and_it_is_said_why(full: Desk) -> None:
    with full.qtbot.waitSignal(full.session.agreeing.changed):
        full.session.agreeing.agree(Subject(Over.PERSON, person="Brook"), Terms(Effect.OFF, agreed="2026-05-03"))
    full.settle()
    sheet = asked(full)
    choose(full, sheet, TITLE)
    with full.qtbot.waitSignal(full.window.outgoing.outbound.failed):
        sheet.go.click()
    assert "Nothing left the library: off the record with Brook since" in sheet.wrong.text()
    assert sheet.pages.currentIndex() == 0
    assert not sheet.rest.isVisible()  # there is no more of it


def test_what_was_made_before_something_was_agreed_does_not_leave(full: Desk, tmp_path: Path) -> None:
    sheet = asked(full)
    choose(full, sheet, TITLE)
    look(full, sheet)
    with full.qtbot.waitSignal(full.session.agreeing.changed):
        full.session.agreeing.agree(Subject(Over.PERSON, person="Brook"), Terms(Effect.OFF))
    assert sheet.pages.currentIndex() == 0
    assert sheet.wrong.text() == "Something else is agreed now. Look again what leaves."
    full.window.outgoing.save(tmp_path / "ferry.md")
    full.settle()
    assert not (tmp_path / "ferry.md").exists()


def test_what_is_held_back_is_left_out_where_the_reader_says_so(full: Desk) -> None:
    article = full.session.article
    assert article is not None
    full.open("quay.txt", "Quay reopens\nThe quay opens on Monday, the port said.")
    with full.qtbot.waitSignal(full.session.agreeing.changed):
        full.session.agreeing.agree(Subject(Over.ARTICLE, article.id), Terms(Effect.OFF, agreed="2026-05-03"))
    full.settle()
    sheet = asked(full)
    sheet.what.setCurrentIndex(0)
    with full.qtbot.waitSignal(full.window.outgoing.outbound.failed):
        sheet.go.click()
    assert sheet.rest.isVisible()
    with full.qtbot.waitSignal(full.window.outgoing.outbound.made):
        sheet.rest.click()
    assert not sheet.rest.isVisible()
    assert f"Left out, as it is held back: “{article.title}” (off the record since" in sheet.missing.text()
    leaving = full.window.outgoing._leaving
    assert leaving is not None
    assert leaving.taken.folios
    assert all(it.article.id != article.id for it in leaving.taken.folios)
    sheet.turn_back()
    assert not sheet.order.contents.rest  # it is asked anew each time
