"""The window backs the library up bit by bit, and nothing waits for it."""

import pytest
from pytestqt.qtbot import QtBot

from readback.core.errors import LibraryUnwritable
from readback.core.library import Library
from readback.ui.session.session import Session
from ui.programs import FERRY, FakeProgram


@pytest.fixture
def library(session: Session, program: FakeProgram) -> Library:
    program.library.safety.is_due = True
    return program.library


def test_a_backup_is_made_when_one_is_due_and_something_changed(
    session: Session, program: FakeProgram, library: Library, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.backing.made):
        session.backing.look()
    qtbot.waitUntil(lambda: not session.desk.busy and session.backing._steps is None)
    library.safety.is_due = True
    session.backing.look()  # nothing changed since
    assert not session.desk.busy
    session.open([str(program.file("ferry.txt", FERRY))])
    qtbot.waitUntil(lambda: session.article is not None and not session.desk.busy)
    with qtbot.waitSignal(session.backing.made):
        session.backing.look()
    assert len(library.safety.made) == 2


def test_none_is_made_that_is_not_due(session: Session, library: Library, qtbot: QtBot) -> None:
    library.safety.is_due = False
    session.backing.look()
    qtbot.waitUntil(lambda: not session.desk.busy)
    assert library.safety.made == []


def test_one_that_fails_is_tried_again(
    session: Session, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = library.safety.back_up

    def refused() -> object:
        yield 0, 1, ""
        raise LibraryUnwritable(None, None)  # type: ignore[arg-type]

    monkeypatch.setattr(library.safety, "back_up", refused)
    session.backing.look()
    qtbot.waitUntil(lambda: not session.desk.busy and session.backing._steps is None and not session.backing._asking)
    monkeypatch.setattr(library.safety, "back_up", steps)
    with qtbot.waitSignal(session.backing.made):
        session.backing.look()


def test_undo_comes_between_two_bits_of_a_backup(
    session: Session, program: FakeProgram, library: Library, qtbot: QtBot
) -> None:
    session.open([str(program.file("ferry.txt", FERRY))])
    qtbot.waitUntil(lambda: session.article is not None and not session.desk.busy)
    session.annotate(None)
    qtbot.waitUntil(lambda: len(session.notes) == 1)
    session.backing.look()
    session.undo()
    qtbot.waitUntil(lambda: len(session.notes) == 0)
    qtbot.waitUntil(lambda: len(library.safety.made) == 1)


def test_one_that_was_asked_for_before_the_end_is_not_begun_after_it(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    session.backing.look()
    session.backing.close()
    qtbot.waitUntil(lambda: not session.desk.busy)
    assert session.backing._steps is None
    assert not session.backing._rest.isActive()
    assert library.safety.made == []
