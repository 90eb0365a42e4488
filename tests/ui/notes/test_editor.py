from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from readback.core.anchors import Placement, State, anchor_for
from readback.core.notes import Note, Target, TargetKind
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.notes.editor import NoteEditor

TEXT = "The pier was sound."
MADE = datetime(2026, 5, 3, 10, 42, tzinfo=UTC)


PIER = Span(4, 8)


def a_note(body: str = "", id: str = "n1", *, whole: bool = False, span: Span | None = PIER) -> PlacedNote:
    anchor = None if whole else anchor_for(TEXT, PIER)
    kind = TargetKind.ARTICLE if whole else TargetKind.PASSAGE
    placement = None if whole else Placement(State.IN_PLACE if span else State.TO_PLACE, span)
    return PlacedNote(Note(id, Target("a", kind), anchor, body, MADE, MADE), placement)


def rewritten(placed: PlacedNote, body: str) -> PlacedNote:
    return replace(placed, note=replace(placed.note, body=body))


@pytest.fixture
def editor(qtbot: QtBot, theme) -> NoteEditor:
    made = NoteEditor(theme, {"yellow": "Yellow", "green": "Green"})
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def body(editor: NoteEditor) -> QPlainTextEdit:
    return editor.findChild(QPlainTextEdit)


def words(editor: NoteEditor) -> str:
    return " ".join(label.text() for label in editor.findChildren(QLabel))


def test_what_is_typed_is_handed_on_when_typing_pauses(editor, body, qtbot):
    placed = a_note()
    editor.show_note(placed, "¶2")
    with qtbot.waitSignal(editor.bodyChanged) as told:
        qtbot.keyClicks(body, "Ask her")
    assert told.args == [placed.note, "Ask her"]


def test_leaving_hands_it_on_at_once_and_only_once(editor, body, qtbot):
    told: list[str] = []
    editor.bodyChanged.connect(lambda _, text: told.append(text))
    editor.show_note(a_note(), "¶2")
    qtbot.keyClicks(body, "Ask")
    editor.flush()
    editor.flush()
    assert told == ["Ask"]


def test_another_note_does_not_lose_the_words_of_the_first(editor, body, qtbot):
    told: list[tuple[str, str]] = []
    editor.bodyChanged.connect(lambda note, text: told.append((note.id, text)))
    editor.show_note(a_note(), "¶2")
    qtbot.keyClicks(body, "Ask")
    editor.show_note(a_note("other", "n2"), "¶3")
    assert told == [("n1", "Ask")]
    assert body.toPlainText() == "other"
    qtbot.keyClicks(body, "x")
    editor.clear()
    assert told[-1][0] == "n2"
    assert editor.note is None


def test_what_the_library_says_later_never_replaces_what_is_typed(editor, body, qtbot):
    placed = a_note()
    editor.show_note(placed, "¶2")
    qtbot.keyClicks(body, "A")
    editor.flush()
    qtbot.keyClicks(body, "sk")
    editor.show_note(rewritten(placed, "A"), "¶2")
    assert body.toPlainText() == "Ask"
    editor.flush()
    editor.show_note(rewritten(placed, "Ask"), "¶2")
    assert body.toPlainText() == "Ask"


def test_undoing_in_the_library_is_shown(editor, body, qtbot):
    placed = a_note()
    editor.show_note(placed, "¶2")
    qtbot.keyClicks(body, "Ask")
    editor.flush()
    editor.show_note(rewritten(placed, "Ask"), "¶2")
    editor.show_note(rewritten(placed, ""), "¶2")
    assert body.toPlainText() == ""


def test_undo_is_the_windows(editor, body, qtbot):
    undo = QAction(editor)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    editor.addAction(undo)
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.show_note(a_note(), "¶2")
    editor.focusBody()
    qtbot.keyClicks(body, "Ask")
    with qtbot.waitSignal(undo.triggered):
        qtbot.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert body.toPlainText() == "Ask"


def test_it_says_what_the_note_is_on_and_when_it_was_saved(editor):
    editor.show_note(a_note("Ask"), "¶2")
    assert "Note on ¶2" in words(editor)
    assert "“pier”" in words(editor)
    editor.set_saved(MADE)
    assert f"saved {MADE.astimezone():%H:%M}" in words(editor)
    editor.set_unsaved()
    assert "not saved" in words(editor)
    editor.show_note(a_note("Ask", "n2", whole=True), "")
    assert "Note on the article" in words(editor)
    editor.show_note(a_note("Ask", "n3", span=None), "")
    assert "Note to place" in words(editor)


def test_it_never_says_saved_while_words_are_on_their_way(editor, body, qtbot):
    editor.show_note(a_note(), "¶2")
    qtbot.keyClicks(body, "Ask")
    editor.set_saved(MADE)
    assert "saving" in words(editor)
    assert "saved" not in words(editor)


def test_deleting_and_colouring_hand_the_words_on_first(editor, body, qtbot):
    told: list[object] = []
    editor.bodyChanged.connect(lambda _, text: told.append(text))
    editor.deleteRequested.connect(lambda note: told.append(("delete", note.id)))
    editor.colourRequested.connect(lambda note, colour: told.append((colour, note.id)))
    editor.show_note(a_note(), "¶2")
    qtbot.keyClicks(body, "Ask")
    editor._colour.menu().actions()[1].trigger()
    qtbot.mouseClick(editor.delete, Qt.MouseButton.LeftButton)
    assert told == ["Ask", ("green", "n1"), ("delete", "n1")]


def test_escape_goes_back_to_the_article(editor, body, qtbot):
    editor.show_note(a_note(), "¶2")
    with qtbot.waitSignal(editor.closed):
        qtbot.keyClick(body, Qt.Key.Key_Escape)


def test_without_a_note_nothing_happens(editor, body, qtbot):
    with qtbot.assertNotEmitted(editor.deleteRequested):
        qtbot.mouseClick(editor.delete, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(body, "x")
        editor.flush()


def test_every_control_has_a_name(editor, theme):
    editor.show_note(a_note(), "¶2")
    editor.set_theme(theme)
    assert editor.findChild(QPlainTextEdit).accessibleName() == "Note"
    assert editor._colour.accessibleName() == "Colour: Yellow"
    assert editor.delete.text() == "Delete"


def test_words_are_handed_on_now_and_then_even_if_typing_never_pauses(editor, body, qtbot):
    editor.show_note(a_note(), "¶2")
    editor._pause.setInterval(10_000_000)  # typing that never pauses
    editor._longest.setInterval(10)
    with qtbot.waitSignal(editor.bodyChanged) as handed:
        qtbot.keyClicks(body, "Ask")
    assert handed.args[1] in {"A", "As", "Ask"}
    with qtbot.waitSignal(editor.bodyChanged) as handed:
        qtbot.keyClicks(body, " for it")
    assert handed.args[1].startswith("Ask")


def test_the_keyboard_goes_to_the_words(editor, body, qtbot):
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.show_note(a_note(), "¶2")
    editor.setFocus()
    assert body.hasFocus()


def test_what_a_note_is_on_ends_in_dots_where_there_is_no_room(editor: NoteEditor) -> None:
    long = "The Harbour and Quayside Improvement Commission of Northport"
    subject = replace(a_note(whole=True).note, target=Target("a", TargetKind.ORGANISATION, long))
    editor.show_note(PlacedNote(subject, None), "")
    editor.resize(editor.minimumSizeHint().width(), editor.height())
    where = editor.head.where
    assert where.fontMetrics().horizontalAdvance(where.text()) > where.width() >= where.minimumSizeHint().width()
    assert where.toolTip() == where.text() == f"Note on {long}"
    plain = where.grab().toImage()
    where.setText(f"Note on {long} and its many successors")
    assert where.grab().toImage() == plain


def test_a_long_name_for_what_was_agreed_does_not_widen_the_note(editor: NoteEditor) -> None:
    editor.show_note(a_note("Ask her."), "¶1")
    editor.head.show_agreed("Embargo")
    narrow = editor.minimumSizeHint().width()
    long = "Embargo until 3 May, 14:00, as the ministry and its press office have it"
    editor.head.show_agreed(long)
    assert editor.minimumSizeHint().width() == narrow
    assert editor.head.agreed.toolTip() == long
