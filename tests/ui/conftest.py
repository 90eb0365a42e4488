"""What tests of the window stand on: a program of fakes, its session, and the light theme."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

from readback.core.article import Article, Draft, article_from
from readback.core.document import blocks_of
from readback.core.workspace import now
from readback.resources import resource
from readback.settings import Settings
from readback.ui.gc_guard import GcGuard
from readback.ui.session.session import Session
from readback.ui.style.theme import Theme, load_theme
from readback.ui.tasks import Job, Lane, Tasks, name_of
from ui.desks import Desk, desk_of, gone
from ui.programs import FERRY, FakeProgram
from ui.workers import taken_along

PATIENCE = 30_000
"""How long is waited for what a test expects, in milliseconds."""


class PatientBot(QtBot):
    """Waits half a minute instead of five seconds: a busy machine is late, and what never comes fails all the same."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: SignalInstance, *, timeout: int = PATIENCE, **more: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: list[SignalInstance], *, timeout: int = PATIENCE, **more: Any) -> MultiSignalBlocker:
        return super().waitSignals(signals, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of the plugin's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True, scope="session")
def _collecting_on_the_gui_thread(qapp: QApplication) -> Iterator[None]:
    """As in the program: a window of an earlier test must not be freed on a worker of a later one."""
    guard = GcGuard(qapp)
    yield
    guard.release()


@pytest.fixture(autouse=True, scope="session")
def _work_of_plain_values(qapp: QApplication) -> Iterator[None]:
    """Refuses work that would take a QObject along to a worker, whatever the test is about."""
    run = Tasks.run

    def checked(self: Tasks, lane: Lane, work: Callable[..., Any], *others: Any, **more: Any) -> Job:
        for it in (work, *filter(None, [more.get("afterwards")]), *others[3:]):
            assert not taken_along(it), f"{name_of(work)} takes a QObject along to a worker: {taken_along(it)}"
        return run(self, lane, work, *others, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Tasks, "run", checked)
        yield


@pytest.fixture
def program(tmp_path: Path) -> FakeProgram:
    return FakeProgram(tmp_path)


@pytest.fixture
def theme() -> Theme:
    return load_theme(resource("themes"), "light")


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def session(tasks: Tasks, program: FakeProgram) -> Iterator[Session]:
    made = Session(program, tasks)
    yield made
    made.close()


@pytest.fixture
def article() -> Article:
    lines = tuple(FERRY.splitlines())
    return article_from(
        Draft(blocks_of(lines), title=lines[0]), opened=now(), original_sha256="0" * 64, source="ferry.txt"
    )


@pytest.fixture
def bare(program: FakeProgram, qtbot: QtBot) -> Iterator[Desk]:
    """A window with nothing open."""
    made = desk_of(replace(program, settings=Settings(theme="light")), qtbot)
    yield made
    made.program.library.refusal = None
    if not gone(made.window):
        made.window._leave()
        qtbot.waitUntil(lambda: gone(made.window))
    QApplication.setPalette(QPalette())


@pytest.fixture
def desk(bare: Desk) -> Desk:
    """A window with the ferry article open."""
    bare.open()
    return bare
