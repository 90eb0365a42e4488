"""A search index that is lost, at the start or while the window is open, is made anew in the background."""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fakes import FakeLibrary
from readback.core.ports import Progress, Stop, Work
from readback.core.search import Results
from readback.core.workspace import Workspace
from readback.library import open_library
from readback.ui.session.session import Session
from readback.ui.tasks import Lane, Tasks
from seed import fill
from ui.programs import FERRY, FakeProgram
from ui.watching import Watched, watched


class LosingLibrary(FakeLibrary):
    """A library whose index is lost as often as it is told; `make` makes it anew."""

    def __init__(self) -> None:
        super().__init__()
        self.lost = False
        self.made = 0
        self.make: Callable[[], object] = lambda: None

    def rebuilding(self) -> Work | None:
        def work(progress: Progress, stop: Stop) -> None:
            del progress, stop
            self.made += 1
            self.make()
            self.lost = False

        return work if self.lost else None


@dataclass
class RealProgram(FakeProgram):
    """A program with a library of files and an index of it."""

    root: Path = field(default_factory=Path)

    @property
    def index(self) -> Path:
        return self.folder / "cache" / "index.sqlite"

    def open_workspace(self) -> Workspace:
        return Workspace(open_library(self.root, index=self.index))


@pytest.fixture
def library(program: FakeProgram) -> LosingLibrary:
    program.library = LosingLibrary()
    return program.library


@pytest.fixture
def seen(session: Session) -> Watched:
    return watched(session)


def search(session: Session, seen: Watched, qtbot: QtBot, text: str) -> Results:
    """Searches, and waits until the library was asked all that a search asks."""
    count = len(seen.hits)
    session.searching.search(text)
    qtbot.waitUntil(lambda: len(seen.hits) > count and not session.desk.busy)
    return seen.hits[-1][1]


def test_one_that_was_lost_is_made_anew_at_the_start(session: Session, library: LosingLibrary, qtbot: QtBot) -> None:
    library.lost = True
    with qtbot.waitSignals([session.searching.rebuilt, session.shelf.changed], order="none"):
        session.start([], "")
    assert library.made == 1


def test_one_that_is_lost_later_is_made_anew_once_something_is_searched(
    session: Session, library: LosingLibrary, seen: Watched, program: FakeProgram, qtbot: QtBot
) -> None:
    session.start([str(program.file("ferry.txt", FERRY))], "")
    qtbot.waitUntil(lambda: bool(session.shelf.summaries) and not session.desk.busy)
    search(session, seen, qtbot, "letter")
    assert library.made == 0
    library.lost = True
    library.make = library._articles.clear  # of which the shelf knows only once it looks at the new index
    with qtbot.waitSignals([session.searching.rebuilt, session.shelf.changed]):
        search(session, seen, qtbot, "letter")
    assert library.made == 1
    assert session.shelf.summaries == ()


def test_it_is_made_by_one_at_a_time(session: Session, library: LosingLibrary, seen: Watched, qtbot: QtBot) -> None:
    go_on = threading.Event()
    library.lost, library.make = True, lambda: go_on.wait(20)
    session.start([], "")
    search(session, seen, qtbot, "letter")
    search(session, seen, qtbot, "letter")
    with qtbot.waitSignal(session.searching.rebuilt):
        go_on.set()
    assert library.made == 1


def test_one_that_cannot_be_made_is_not_tried_again(
    session: Session, tasks: Tasks, library: LosingLibrary, seen: Watched, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise OSError

    library.lost, library.make = True, fail
    session.start([], "")
    qtbot.waitUntil(lambda: library.made == 1 and not tasks.busy(Lane.READING))
    search(session, seen, qtbot, "letter")
    qtbot.waitUntil(lambda: not tasks.busy(Lane.READING))
    assert library.made == 1
    assert not seen.errors


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a file that is open")
def test_the_file_of_the_index_is_deleted_while_the_window_is_open(
    tasks: Tasks, program: FakeProgram, qtbot: QtBot
) -> None:
    real = RealProgram(**{**vars(program), "root": program.folder / "Library"})
    fill(real.root, 210, notes=1, words=60)
    session = Session(real, tasks)
    seen = watched(session)
    with qtbot.waitSignal(session.searching.rebuilt, timeout=30_000):
        session.start([], "")
    before = search(session, seen, qtbot, "the in:notes")
    real.index.unlink()
    with qtbot.waitSignal(session.searching.rebuilt, timeout=30_000):
        assert search(session, seen, qtbot, "the in:notes").counts == before.counts
    qtbot.waitUntil(lambda: len(session.shelf.summaries) == 210 and not session.desk.busy)
    assert search(session, seen, qtbot, "the in:notes").counts == before.counts
    assert real.index.exists()
    session.close()
