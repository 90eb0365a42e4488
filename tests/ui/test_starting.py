"""The start: the shelf as it was when last looked at, then an article, then all that takes its time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes import FakeLibrary
from readback.core.library import Summary
from readback.core.ports import Analyzer
from readback.ui.session.session import Session
from readback.ui.tasks import Tasks
from ui.programs import FERRY, HARBOUR, FakeProgram
from ui.watching import watched


class LateLibrary(FakeLibrary):
    """Lists what it was told to, until it is looked at."""

    def listed(self) -> tuple[Summary, ...]:
        return self.late

    late: tuple[Summary, ...] = ()


class OrderedProgram(FakeProgram):
    """Notes what is on the shelf when the language model is loaded."""

    def load_analyzer(self) -> Analyzer:
        self.shelves.append(len(self.session.shelf.summaries))
        return super().load_analyzer()

    shelves: list[int]
    session: Session


@pytest.fixture
def program(tmp_path: Path) -> OrderedProgram:
    program = OrderedProgram(tmp_path)
    program.shelves = []
    program.library = LateLibrary()
    return program


@pytest.fixture
def session(program: OrderedProgram, tasks: Tasks) -> Iterator[Session]:
    program.session = made = Session(program, tasks)
    yield made
    made.close()


def kept(session: Session, program: FakeProgram, qtbot: QtBot) -> tuple[Summary, ...]:
    """Two articles, as the library lists them."""
    session.open([str(program.file("ferry.txt", FERRY)), str(program.file("harbour.txt", HARBOUR))])
    qtbot.waitUntil(lambda: len(session.shelf.summaries) == 2 and not session.desk.busy)
    return program.library.summaries()


def test_the_shelf_is_filled_before_the_model_is_loaded(
    session: Session, program: OrderedProgram, tasks: Tasks, qtbot: QtBot
) -> None:
    program.library.late = kept(session, program, qtbot)
    program.shelves.clear()
    again = program.session = Session(program, tasks)
    again.start([], "")
    qtbot.waitUntil(lambda: again.article is not None and again.analysis is not None and not again.desk.busy)
    assert program.shelves == [2]
    again.close()


def test_what_is_listed_is_looked_at_afterwards(
    session: Session, program: OrderedProgram, tasks: Tasks, qtbot: QtBot
) -> None:
    known = kept(session, program, qtbot)
    program.library.late = known[1:]
    again = program.session = Session(program, tasks)
    seen = watched(again)
    again.start([], "")
    qtbot.waitUntil(lambda: len(seen.shelves) == 2 and again.article is not None)
    assert seen.shelves == [known[1:], known]
    assert again.article.id == known[1].id
    again.close()


def test_a_shelf_that_is_as_it_was_is_not_shown_twice(
    session: Session, program: OrderedProgram, tasks: Tasks, qtbot: QtBot
) -> None:
    program.library.late = kept(session, program, qtbot)
    again = program.session = Session(program, tasks)
    seen = watched(again)
    again.start([], "")
    qtbot.waitUntil(lambda: again.analysis is not None and not again.desk.busy)
    assert len(seen.shelves) == 1
    again.close()


def test_an_article_that_is_listed_and_gone_gives_way_to_another(
    session: Session, program: OrderedProgram, tasks: Tasks, qtbot: QtBot
) -> None:
    first, second = program.library.late = kept(session, program, qtbot)
    program.library.unreadable.add(first.id)
    again = program.session = Session(program, tasks)
    seen = watched(again)
    again.start([], first.id)
    qtbot.waitUntil(lambda: again.article is not None)
    assert again.article.id == second.id
    assert seen.errors == []
    again.close()


def test_the_library_does_what_it_put_off_after_each_answer(
    session: Session, program: OrderedProgram, qtbot: QtBot
) -> None:
    kept(session, program, qtbot)
    qtbot.waitUntil(lambda: not session.desk.busy)
    before = program.library.caught_up
    session.shelf.refresh()
    qtbot.waitUntil(lambda: program.library.caught_up > before)
