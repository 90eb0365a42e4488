"""Printing the open article: seen and looked through first, with its notes, through the gate, and stopped."""

from io import BytesIO
from pathlib import Path

import pytest

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.ports import Mode, Wish
from readback.formats.readers import read
from readback.ui.outgoing.paper import PaperSheet
from ui.choosers import FakeChooser
from ui.desks import Desk
from ui.programs import FERRY

TITLE = FERRY.splitlines()[0]


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> FakeChooser:
    made = FakeChooser()
    made.take_place(monkeypatch)
    return made


def looked(desk: Desk) -> PaperSheet:
    """The sheet, with what leaves."""
    with desk.qtbot.waitSignal(desk.window.printing.outbound.made):
        desk.frame.actions["print"].trigger()
    return desk.window.printing.sheet


def printed(desk: Desk, path: Path) -> str:
    sheet = looked(desk)
    with desk.qtbot.waitSignal(desk.window.printing.printed):
        sheet.go.click()
    found = read(BytesIO(path.read_bytes()), "a.pdf", Wish(Mode.WHOLE)).draft
    return " ".join(" ".join(found.lines).split())


def agree(desk: Desk, person: str, terms: Terms) -> None:
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        desk.session.agreeing.agree(Subject(Over.PERSON, person=person), terms)
    desk.settle()


def test_what_leaves_is_seen_before_a_printer_is_asked_for(desk: Desk, chooser: FakeChooser) -> None:
    desk.note("Ask the yard.")
    sheet = looked(desk)
    assert sheet.isVisible()
    assert sheet.what.text() == f"What is printed: “{TITLE}” with its marks, and 1 note."
    assert "text" in sheet.look.told.text()
    assert "your notes" in sheet.look.told.text()
    assert sheet.look.names.text() == "People named in it: Brook"
    assert sheet.look.warning.isVisible()
    assert sheet.go.isEnabled()
    assert chooser.asked == []
    assert "What is printed" not in desk.frame.status.message


def test_an_article_is_printed_with_its_notes(desk: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    desk.note("Ask the yard.")
    chooser.answer = tmp_path / "ferry.pdf"
    text = printed(desk, chooser.answer)
    assert "Norsund Lines sent Ada Brook a" in text
    assert "Ask the yard." in text
    assert "was handed to the printer" in desk.frame.status.message
    assert not desk.window.printing.sheet.isVisible()


def test_words_that_must_not_leave_are_found_on_the_pages_and_nothing_is_printed(
    desk: Desk, chooser: FakeChooser, tmp_path: Path
) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    desk.note("Ask Quillon at the yard.")
    sheet, made = looked(desk), desk.window.printing.outbound.made
    sheet.look.words.setText("quillon")
    with desk.qtbot.waitSignal(made):
        sheet.look.words.editingFinished.emit()
    assert sheet.look.found.text().splitlines()[0] == "This must not leave, so all of it stays here:"
    assert "“Quillon”" in sheet.look.found.text()
    assert not sheet.go.isEnabled()
    sheet.printWanted.emit()
    assert chooser.asked == []
    sheet.look.words.setText("whale")
    with desk.qtbot.waitSignal(made):
        sheet.look.words.editingFinished.emit()
    assert sheet.go.isEnabled()


def test_a_protected_name_in_a_note_is_found_on_the_pages(desk: Desk, chooser: FakeChooser) -> None:
    agree(desk, "Mara Quillon", Terms(Effect.BACKGROUND, description="an engineer"))
    desk.note("Ask M. Quillon at the yard.")
    assert "Quillon" not in looked(desk).look.found.text()  # it goes under its description
    assert desk.window.printing.sheet.go.isEnabled()


def test_where_something_else_was_agreed_meanwhile_the_pages_are_set_anew(
    desk: Desk, chooser: FakeChooser, tmp_path: Path
) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    sheet = looked(desk)
    agree(desk, "Ada Brook", Terms(Effect.OFF))
    with desk.qtbot.waitSignal(desk.window.printing.outbound.failed):
        sheet.go.click()
    assert chooser.asked == []
    assert "off the record with Ada Brook" in sheet.wrong.text()


def test_nothing_is_printed_where_no_printer_is_chosen(desk: Desk, chooser: FakeChooser) -> None:
    sheet = looked(desk)
    sheet.go.click()
    assert chooser.asked == ["print"]
    assert sheet.isVisible()  # the reader may choose another
    assert sheet.go.isEnabled()


def test_setting_the_pages_can_be_given_up(desk: Desk, chooser: FakeChooser) -> None:
    desk.frame.actions["print"].trigger()
    sheet = desk.window.printing.sheet
    assert not sheet.go.isEnabled()
    sheet.leave.click()
    assert not desk.window.printing.outbound.busy
    desk.listed()
    assert not sheet.isVisible()


def test_printing_can_be_stopped(desk: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    looked(desk).go.click()
    desk.window.printing._cancel()
    desk.listed()
    assert desk.frame.status.message == "Printing was stopped."


def test_a_printer_that_fails_is_told(
    desk: Desk, chooser: FakeChooser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooser.answer = tmp_path / "ferry.pdf"

    def fail(*_: object) -> None:
        raise OSError("no page can be begun")

    sheet = looked(desk)
    monkeypatch.setattr("readback.ui.outgoing.printing.put_on", fail)
    sheet.go.click()
    desk.qtbot.waitUntil(lambda: desk.window.printing._job is None)
    assert "Printing…" not in desk.frame.status.message


def test_without_an_article_it_says_what_to_do(bare: Desk, chooser: FakeChooser) -> None:
    bare.frame.actions["print"].trigger()
    assert (chooser.asked, bare.frame.status.message) == ([], "Open an article first.")


def test_what_is_off_the_record_is_not_printed_and_it_is_said_why(
    desk: Desk, chooser: FakeChooser, tmp_path: Path
) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    agree(desk, "Ada Brook", Terms(Effect.OFF))
    with desk.qtbot.waitSignal(desk.window.printing.outbound.failed):
        desk.frame.actions["print"].trigger()
    sheet = desk.window.printing.sheet
    assert "Nothing left the library: off the record with Ada Brook" in sheet.wrong.text()
    assert sheet.what.text() == "Nothing is printed."
    assert not sheet.go.isEnabled()
    assert not (tmp_path / "ferry.pdf").exists()


def test_background_is_printed_under_its_description(desk: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    agree(desk, "Ada Brook", Terms(Effect.BACKGROUND, description="somebody at the ferry"))
    text = printed(desk, chooser.answer)
    assert "Norsund Lines sent somebody at the ferry a" in text
    assert "Brook" not in text
