"""Taking in from the window: what comes in, what is told, and that a file is kept whole or not at all."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.incoming.test_annotations import hypothesis
from fakes import FakeLibrary
from library.samples import a_note, put
from readback.core.errors import LibraryUnwritable, Unwritable
from readback.core.outgoing.model import Contents, OutKind, Selection, Whole
from readback.core.workspace import Workspace
from readback.export import English, taken_out
from readback.ui.incoming.sheet import InSheet
from ui.choosers import FakeChooser
from ui.desks import Desk
from ui.programs import FERRY

TITLE = FERRY.splitlines()[0]
ABOUT = {"uri": "https://wire.example/ferry", "document": {"title": [TITLE]}}
QUOTE = {"type": "TextQuoteSelector", "exact": "Nobody in Skarholm was told", "prefix": "", "suffix": ""}


@pytest.fixture
def chooser(monkeypatch: pytest.MonkeyPatch) -> FakeChooser:
    made = FakeChooser()
    made.take_place(monkeypatch)
    return made


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    """A library of two articles with a note, taken out."""
    library = FakeLibrary()
    for hours, subject in enumerate(("harbour", "airport")):
        library.save_note(a_note(put(library, subject, hours), f"note of {subject}"))
    taken = Workspace(library).outgoing.take(Selection(), OutKind.JSON, Contents(notes=True, hashes=True))
    ((_, content),) = taken_out(taken, OutKind.JSON, English())
    path = tmp_path / "library.json"
    path.write_bytes(content)
    return path


def asked(desk: Desk) -> InSheet:
    desk.frame.actions["take in"].trigger()
    sheet = desk.window.incoming.sheet
    assert sheet.isVisible()
    return sheet


def whole(desk: Desk) -> Whole:
    """All that the library keeps, but for its trash."""
    contents = Contents(notes=True, originals=True, hashes=True)
    return Workspace(desk.program.library).outgoing.take(Selection(), OutKind.JSON, contents).whole


def take(desk: Desk, chooser: FakeChooser, path: Path) -> InSheet:
    sheet, chooser.answer = asked(desk), path
    with desk.qtbot.waitSignal(desk.window.incoming.inbound.taken):
        sheet.files.click()
    desk.listed()
    return sheet


def notes(tmp_path: Path, *annotations: dict[str, Any]) -> Path:
    path = tmp_path / "notes.json"
    path.write_text(json.dumps({"annotations": annotations}), encoding="utf-8")
    return path


def lost(sheet: InSheet) -> list[str]:
    return sheet.list.model().stringList()


def test_a_library_comes_in_is_listed_and_can_be_undone(desk: Desk, chooser: FakeChooser, library_file: Path) -> None:
    sheet = take(desk, chooser, library_file)
    assert sheet.came.text() == "Taken in: 2 articles and 2 notes."
    assert sheet.besides.text() == "Undo takes it back."
    assert not sheet.list.isVisible()
    assert len(desk.session.shelf.summaries) == 3
    again = take(desk, chooser, library_file)
    assert again.came.text() == "Nothing new came in."
    assert again.besides.text() == "2 notes were here already and stay as they are."
    desk.frame.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: len(desk.session.shelf.summaries) == 1)


def test_notes_of_other_programs_come_to_the_open_article_and_the_rest_is_told(
    desk: Desk, chooser: FakeChooser, tmp_path: Path
) -> None:
    target = [{"source": "x", "selector": [QUOTE]}]
    astray = hypothesis(uri="https://else.example/", document={"title": ["Else"]}, target=[])
    path = notes(tmp_path, hypothesis(**ABOUT, target=target), hypothesis(**ABOUT), astray)
    sheet = take(desk, chooser, path)
    assert sheet.came.text() == "Taken in: 2 notes."
    assert sheet.besides.text().startswith("1 note does not stand where it says")
    assert sheet.left_out.text() == "1 was left out:"
    assert lost(sheet) == [
        "“Who *says* so?” on “Else”: there is no such article here; open it first, then take the file in again"
    ]
    placed = [it.span.of(FERRY.strip()) for it in desk.session.notes if it.span is not None]
    assert placed == ["Nobody in Skarholm was told"]
    desk.frame.actions["undo"].trigger()
    desk.qtbot.waitUntil(lambda: desk.session.notes == ())


def test_a_damaged_file_is_told_and_nothing_of_it_is_kept(desk: Desk, chooser: FakeChooser, tmp_path: Path) -> None:
    before = whole(desk)
    sheet = take(desk, chooser, notes(tmp_path, hypothesis(**ABOUT, text=5)))
    assert sheet.came.text() == "Nothing new came in."
    assert "“notes.json” is damaged or was changed" in lost(sheet)[0]
    assert whole(desk) == before


def test_a_library_that_refuses_is_as_it_was(desk: Desk, chooser: FakeChooser, library_file: Path) -> None:
    before = whole(desk)
    saved, calls = desk.program.library.save_note, list[object]()

    def refuse(note: Any) -> None:
        calls.append(note)
        if len(calls) == 2:
            raise LibraryUnwritable(Path("Library"), Unwritable.FULL)
        saved(note)

    desk.program.library.save_note = refuse  # type: ignore[method-assign]
    sheet = take(desk, chooser, library_file)
    assert len(lost(sheet)) == 1
    assert len(desk.session.shelf.summaries) == 1
    assert whole(desk) == before


def test_it_can_be_stopped_and_nothing_is_kept(desk: Desk, chooser: FakeChooser, library_file: Path) -> None:
    before = whole(desk)
    sheet, chooser.answer = asked(desk), library_file
    added = desk.program.library.add

    def add(*about: Any) -> object:
        desk.window.incoming.inbound._stopped.set()
        return added(*about)

    desk.program.library.add = add  # type: ignore[method-assign]
    with desk.qtbot.waitSignal(desk.window.incoming.inbound.taken):
        sheet.files.click()
    desk.listed()
    assert sheet.came.text() == "Nothing new came in."
    assert not desk.session.undo_stack.canUndo()
    assert whole(desk) == before


def test_of_a_folder_articles_are_opened_and_what_was_taken_out_comes_in(
    desk: Desk, library_file: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    folder.mkdir()
    library_file.rename(folder / "library.json")
    (folder / "note.txt").write_text("A whale was seen\nNobody believed it.\n", encoding="utf-8")
    asked(desk)
    with desk.qtbot.waitSignals([desk.window.incoming.inbound.taken, desk.session.opening.finished]):
        desk.window.incoming.take_folder(str(folder))
    desk.listed()
    desk.qtbot.waitUntil(lambda: len(desk.session.shelf.summaries) == 4)


def test_it_is_left_with_escape(desk: Desk) -> None:
    sheet = asked(desk)
    desk.press("Escape", sheet)
    assert not sheet.isVisible()
