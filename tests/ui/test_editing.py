"""Notes in the session: made, written, deleted, undone, and never lost while they are not saved."""

import pytest
from pytestqt.qtbot import QtBot

from readback.core.edits import Changes
from readback.core.errors import LibraryUnwritable, Unwritable
from readback.core.notes import Note
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.session import editing
from readback.ui.session.editing import Outcome
from readback.ui.session.session import Session
from ui.programs import FERRY, HARBOUR, FakeProgram
from ui.watching import Watched, watched


@pytest.fixture
def seen(session: Session, program: FakeProgram, qtbot: QtBot) -> Watched:
    """What the session says once an article is open."""
    it = watched(session)
    session.open([str(program.file("ferry.txt", FERRY))])
    qtbot.waitUntil(lambda: it.analysis is not None and not session.desk.busy)
    return it


WORD = Span(0, 5)


def noted(session: Session, qtbot: QtBot, span: Span | None = WORD, body: str = "") -> Note:
    count = len(session.notes)
    session.editing.annotate(span, body=body)
    qtbot.waitUntil(lambda: len(session.notes) == count + 1)
    return next(it.note for it in session.notes if it.span == span)


def bodies(session: Session) -> list[str]:
    return [placed.note.body for placed in session.notes]


def settle(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.desk.busy)


def test_a_note_is_kept_and_then_told_as_saved(session: Session, seen: Watched, qtbot: QtBot) -> None:
    note = noted(session, qtbot)
    assert session.note(note.id) == session.notes[0]
    assert seen.outcomes[-1].changes.focus == note.id
    assert len(seen.saved) == 1
    assert session.note("another") is None


def test_typing_is_taken_back_as_one(session: Session, seen: Watched, qtbot: QtBot) -> None:
    note = noted(session, qtbot)
    for body in ("A", "As", "Ask"):
        session.editing.rewrite(note, body)
    settle(session, qtbot)
    assert bodies(session) == ["Ask"]
    session.undo_stack.undo()
    settle(session, qtbot)
    assert bodies(session) == [""]
    session.undo_stack.undo()
    settle(session, qtbot)
    assert bodies(session) == []
    session.undo_stack.redo()
    session.undo_stack.redo()
    settle(session, qtbot)
    assert bodies(session) == ["Ask"]


def test_what_was_typed_after_a_rest_is_taken_back_by_itself(
    session: Session, seen: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = noted(session, qtbot)
    session.editing.rewrite(note, "First sitting.")
    monkeypatch.setattr(editing, "REST", -1.0)
    session.editing.rewrite(note, "First sitting. Second.")
    settle(session, qtbot)
    session.undo()
    settle(session, qtbot)
    assert bodies(session) == ["First sitting."]


def test_typing_after_another_article_was_read_is_taken_back_by_itself(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    ferry, note = session.article, noted(session, qtbot)
    session.editing.rewrite(note, "First sitting.")
    session.open([str(program.file("harbour.txt", HARBOUR))])
    qtbot.waitUntil(lambda: session.article != ferry)
    session.open_article(ferry.id)
    qtbot.waitUntil(lambda: session.article == ferry)
    session.editing.rewrite(note, "First sitting. Second.")
    settle(session, qtbot)
    session.undo()
    settle(session, qtbot)
    assert bodies(session) == ["First sitting."]


def test_many_undos_at_once_are_done_one_after_the_other(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    for start in (0, 6, 10):
        noted(session, qtbot, Span(start, start + 2))
    for _ in range(3):
        session.undo()
    settle(session, qtbot)
    assert session.notes == ()
    for _ in range(3):
        session.redo()
    settle(session, qtbot)
    assert len(session.notes) == 3
    program.library.refusal = Unwritable.FULL
    for _ in range(3):
        session.undo()
    settle(session, qtbot)
    program.library.refusal = None
    assert len(session.notes) == session.undo_stack.index() == 3


def test_words_that_were_not_saved_are_there_when_the_note_is_looked_at_again(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    ferry, note = session.article, noted(session, qtbot)
    program.library.refusal = Unwritable.FULL
    session.editing.rewrite(note, "twenty minutes of work")
    settle(session, qtbot)
    program.library.refusal = None
    session.editing.annotate(Span(6, 9))  # which brings the notes anew
    qtbot.waitUntil(lambda: len(session.notes) == 2)
    assert bodies(session) == ["twenty minutes of work", ""]
    session.open([str(program.file("harbour.txt", HARBOUR))])
    qtbot.waitUntil(lambda: session.article != ferry)
    session.open_article(ferry.id)
    qtbot.waitUntil(lambda: session.article == ferry)
    assert bodies(session) == ["twenty minutes of work", ""]


def test_notes_that_come_late_are_not_shown_on_another_article(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    ferry, note = session.article, noted(session, qtbot)
    session.open([str(program.file("harbour.txt", HARBOUR))])
    qtbot.waitUntil(lambda: session.article != ferry)
    settle(session, qtbot)
    late = Outcome(Changes(frozenset({ferry.id})), ferry.id, (PlacedNote(note, None),))
    session.editing.changed.emit(late)
    assert session.article.id != ferry.id
    assert session.notes == ()


def test_typing_in_two_notes_is_two_things(session: Session, seen: Watched, qtbot: QtBot) -> None:
    first, second = noted(session, qtbot), noted(session, qtbot, Span(6, 9))
    session.editing.rewrite(first, "one")
    session.editing.rewrite(second, "two")
    settle(session, qtbot)
    session.undo_stack.undo()
    settle(session, qtbot)
    assert bodies(session) == ["one", ""]


def test_the_same_words_again_are_nothing_to_undo(session: Session, seen: Watched, qtbot: QtBot) -> None:
    note = noted(session, qtbot, body="same")
    session.editing.rewrite(note, "same")
    settle(session, qtbot)
    assert session.undo_stack.count() == 1
    assert not session.editing.unsaved


def test_a_deleted_note_comes_back_with_all_that_was_typed(session: Session, seen: Watched, qtbot: QtBot) -> None:
    note = noted(session, qtbot)
    session.editing.rewrite(note, "Ask for the record.")
    session.delete(note)
    settle(session, qtbot)
    assert session.notes == ()
    session.undo_stack.undo()
    settle(session, qtbot)
    assert bodies(session) == ["Ask for the record."]


def test_colours_can_be_changed_and_changed_back(session: Session, seen: Watched, qtbot: QtBot) -> None:
    note = noted(session, qtbot)
    session.editing.rewrite(note, "words")
    session.editing.recolour(note, "blue")
    settle(session, qtbot)
    assert [(it.note.colour, it.note.body) for it in session.notes] == [("blue", "words")]
    session.undo_stack.undo()
    settle(session, qtbot)
    assert session.notes[0].note.colour == "yellow"


def test_words_that_are_not_saved_are_held_until_they_are(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    note = noted(session, qtbot)
    program.library.refusal = Unwritable.FULL
    session.editing.rewrite(note, "kept in mind")
    settle(session, qtbot)
    assert [type(error) for error in seen.unsaved] == [LibraryUnwritable]
    assert session.editing.unsaved
    assert len(seen.saved) == 1
    program.library.refusal = None
    session.editing.retry()
    settle(session, qtbot)
    assert not session.editing.unsaved
    assert bodies(session) == ["kept in mind"]


def test_an_undo_that_fails_can_be_tried_again(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    noted(session, qtbot)
    program.library.refusal = Unwritable.FULL
    session.undo_stack.undo()
    settle(session, qtbot)
    assert len(session.notes) == 1
    assert session.undo_stack.canUndo()
    program.library.refusal = None
    session.undo_stack.undo()
    settle(session, qtbot)
    assert session.notes == ()
    program.library.refusal = Unwritable.FULL
    session.undo_stack.redo()
    settle(session, qtbot)
    assert session.undo_stack.canRedo()
    assert len(seen.unsaved) == 2


def test_a_note_of_an_article_that_was_left_is_still_saved(
    session: Session, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    ferry = session.article
    note = noted(session, qtbot)
    session.open([str(program.file("harbour.txt", HARBOUR))])
    qtbot.waitUntil(lambda: session.article != ferry)
    session.editing.rewrite(note, "late")
    settle(session, qtbot)
    assert session.notes == ()
    assert ferry is not None
    assert [kept.body for kept in program.library.notes(ferry.id)] == ["late"]


def test_without_an_article_there_is_nothing_to_note_on(session: Session) -> None:
    assert not session.annotate(None)
    session.editing.annotate(None)
    session.analyse()
    assert not session.desk.busy


def test_undo_does_not_wait_for_an_answer_that_nobody_wants_any_more(
    session: Session, seen: Watched, qtbot: QtBot
) -> None:
    noted(session, qtbot)
    job = session.desk.ask(lambda *_: None, lambda _: None, lambda _: None)
    session.undo()
    job.cancel()
    qtbot.waitUntil(lambda: session.notes == ())
