"""What is seen before the window has its parts, and what becomes of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from readback import settings
from readback.app import Readback
from readback.core.ports import Analyzer
from readback.core.workspace import Workspace
from readback.settings import Settings
from readback.ui.frame.bounds import USUAL_SIZE
from readback.ui.frame.outline import Outline
from readback.ui.keys.menus import menu_names
from ui.desks import desk_of
from ui.programs import FakeProgram


class Watched(FakeProgram):
    """Notes what it is asked for."""

    def load_analyzer(self) -> Analyzer:
        self.asked.append("model")
        return super().load_analyzer()

    def open_workspace(self) -> Workspace:
        self.asked.append("library")
        return super().open_workspace()

    asked: list[str]


@pytest.fixture
def program(tmp_path: Path) -> Watched:
    settings.save(Settings(theme="light", greeted=True), settings.settings_file())
    program = Watched(tmp_path, settings=Settings(theme="light", greeted=True))
    program.asked = []
    return program


@pytest.fixture
def running(program: Watched, qtbot: QtBot) -> Iterator[Readback]:
    running, ended = Readback(lambda _: program, []), []
    running.window.closed.connect(lambda: ended.append(True))
    yield running
    if not ended:
        with qtbot.waitSignal(running.window.closed):
            running.window.close()


def menus(running: Readback) -> list[str]:
    return [it.text() for it in running.window.menuBar().actions()]


def test_the_parts_follow_in_the_place_of_the_outline(running: Readback, qtbot: QtBot) -> None:
    assert isinstance(running.window.centralWidget(), Outline)
    shown, size = menus(running), running.window.size()
    assert shown == [name for name, above in menu_names().values() if above is None]
    with qtbot.waitSignal(running.furnished):
        running.show()
    assert running.window.centralWidget() is running.window.frame.body
    assert menus(running) == shown
    assert size.toTuple() == USUAL_SIZE
    assert running.window.frame.view.isAncestorOf(running.window.focusWidget())


def test_the_model_is_loaded_while_the_parts_are_made(running: Readback, program: Watched, qtbot: QtBot) -> None:
    next(running._steps)
    qtbot.waitUntil(lambda: program.asked == ["model"])
    running.furnish()
    qtbot.waitUntil(lambda: program.asked == ["model", "library"])


def test_a_window_that_is_closed_before_it_has_parts_opens_nothing(
    running: Readback, program: Watched, qtbot: QtBot
) -> None:
    running.painted.happened.connect(running.window.close, Qt.ConnectionType.QueuedConnection)
    with qtbot.waitSignal(running.window.closed):
        running.show()
    assert not running._turns.isActive()
    assert not hasattr(running, "session")
    assert "library" not in program.asked


def test_what_is_hidden_is_not_outlined(running: Readback, qtbot: QtBot) -> None:
    theme, window = running.window._looks.theme, QMainWindow()
    window.setCentralWidget(Outline(window, theme, "", ("panel", "shelf", "bar", "status")))
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    picture = window.centralWidget().grab().toImage()
    assert {picture.pixelColor(x, 300).name() for x in (4, 400, 796)} == {theme.colour("paper").name()}


def test_every_part_goes_with_its_window(tmp_path: Path, qtbot: QtBot) -> None:
    before = QApplication.topLevelWidgets()
    desk = desk_of(FakeProgram(tmp_path), qtbot)
    alone = [it for it in QApplication.topLevelWidgets() if it not in before and it.parent() is None]
    assert alone == [desk.window]
