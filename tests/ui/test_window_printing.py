"""Printing the open article: with its notes, through the gate, and stopped without a page where the reader says so."""

from io import BytesIO
from pathlib import Path

import pytest

from readback.core.agreements import Effect, Over, Subject, Terms
from readback.core.ports import Mode, Wish
from readback.formats.readers import read
from ui.choosers import FakeChooser
from ui.desks import Desk


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> FakeChooser:
    made = FakeChooser()
    made.take_place(monkeypatch)
    return made


def printed(desk: Desk, path: Path) -> str:
    with desk.qtbot.waitSignal(desk.window.printing.outbound.made):
        desk.frame.actions["print"].trigger()
    found = read(BytesIO(path.read_bytes()), "a.pdf", Wish(Mode.WHOLE)).draft
    return " ".join(" ".join(found.lines).split())


def test_an_article_is_printed_with_its_notes(desk: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    desk.note("Ask the yard.")
    chooser.answer = tmp_path / "ferry.pdf"
    text = printed(desk, chooser.answer)
    assert "Norsund Lines sent Ada Brook a" in text
    assert "Ask the yard." in text
    assert "was handed to the printer" in desk.frame.status.message


def test_nothing_is_printed_where_no_printer_is_chosen(desk: Desk, chooser: FakeChooser) -> None:
    desk.frame.actions["print"].trigger()
    desk.settle()
    assert chooser.asked == ["print"]
    assert not desk.window.printing.outbound.busy


def test_printing_can_be_stopped(desk: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    desk.frame.actions["print"].trigger()
    assert desk.window.printing.outbound.cancel()
    desk.listed()
    assert desk.frame.status.message == "Printing was stopped."


def test_without_an_article_it_says_what_to_do(bare: Desk, chooser: FakeChooser) -> None:
    bare.frame.actions["print"].trigger()
    assert (chooser.asked, bare.frame.status.message) == ([], "Open an article first.")


def test_what_is_off_the_record_is_not_printed_and_it_is_said_why(
    desk: Desk, chooser: FakeChooser, tmp_path: Path
) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        desk.session.agreeing.agree(Subject(Over.PERSON, person="Ada Brook"), Terms(Effect.OFF))
    desk.settle()
    with desk.qtbot.waitSignal(desk.window.printing.outbound.failed):
        desk.frame.actions["print"].trigger()
    assert not (tmp_path / "ferry.pdf").exists()
    assert "Nothing left the library: off the record with Ada Brook" in desk.frame.status.message


def test_background_is_printed_under_its_description(desk: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    chooser.answer = tmp_path / "ferry.pdf"
    with desk.qtbot.waitSignal(desk.session.agreeing.changed):
        terms = Terms(Effect.BACKGROUND, description="somebody at the ferry")
        desk.session.agreeing.agree(Subject(Over.PERSON, person="Ada Brook"), terms)
    desk.settle()
    text = printed(desk, chooser.answer)
    assert "Norsund Lines sent somebody at the ferry a" in text
    assert "Brook" not in text
