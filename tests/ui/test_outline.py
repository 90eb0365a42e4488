"""What is seen before the window has its parts, and what becomes of it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
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
from ui.choosers import FakeChooser
from ui.desks import desk_of
from ui.programs import FERRY, FakeProgram

no_letters = pytest.mark.skipif(sys.platform == "darwin", reason="menus have no letters on a Mac")


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


@pytest.fixture
def outlined(running: Readback, qtbot: QtBot) -> Readback:
    """On screen, with the outline of its parts: they follow once they are let."""
    running.painted.happened.disconnect()
    running.show()
    qtbot.waitUntil(running.window.isActiveWindow)
    assert isinstance(running.window.centralWidget(), Outline)
    return running


def begin(outlined: Readback, qtbot: QtBot) -> None:
    """Lets the parts follow, and the first article."""
    with qtbot.waitSignal(outlined.furnished):
        outlined._turns.start()


def press(running: Readback, *keys: str) -> None:
    """Presses keys as the system would say so: to the window, whatever is in it."""
    for key in keys:
        QTest.keySequence(running.window.windowHandle(), key)


def click(running: Readback, at: QPoint) -> None:
    QTest.mouseClick(running.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)


def test_the_palette_that_was_asked_for_early_gets_the_words_that_were_typed_after_it(
    outlined: Readback, program: Watched, qtbot: QtBot
) -> None:
    outlined._take_over([str(program.file("ferry.txt", FERRY))])
    press(outlined, "Ctrl+K", "z", "?", "o")
    begin(outlined, qtbot)
    palette = outlined.window.frame.palette
    qtbot.waitUntil(lambda: palette.field.text() == "z?o")
    qtbot.waitUntil(lambda: outlined.session.analysis is not None)
    assert palette.isVisible()  # the article comes, and the keyboard stays where it was put
    press(outlined, "m")
    qtbot.waitUntil(lambda: palette.field.text() == "z?om")


def test_files_are_chosen_early(
    outlined: Readback, program: Watched, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooser = FakeChooser(program.file("ferry.txt", FERRY))
    chooser.take_place(monkeypatch)
    press(outlined, "Ctrl+O")
    begin(outlined, qtbot)
    qtbot.waitUntil(lambda: outlined.session.analysis is not None)
    assert outlined.session.article.source == "ferry.txt"
    assert chooser.asked == ["Open articles"]


@pytest.mark.parametrize("key", ["?", "Shift+?", "F1"])
def test_the_manual_is_opened_early(outlined: Readback, qtbot: QtBot, key: str) -> None:
    press(outlined, key)
    begin(outlined, qtbot)
    manual = outlined.window.manual
    qtbot.waitUntil(lambda: manual.window is not None and manual.window.isVisible())
    manual.window.close()


def test_words_are_looked_for_early_and_found_once_the_article_is_there(
    outlined: Readback, program: Watched, qtbot: QtBot
) -> None:
    outlined._take_over([str(program.file("ferry.txt", FERRY))])
    press(outlined, "Ctrl+F", "c", "o", "l", "d")
    begin(outlined, qtbot)
    qtbot.waitUntil(lambda: outlined.window.frame.find._count.text() == "1 of 1")
    assert outlined.window.frame.find.field.text() == "cold"


def test_keys_of_reading_act_on_the_page_only(outlined: Readback, qtbot: QtBot) -> None:
    said = list[str]()
    outlined.furnished.connect(lambda: outlined.window.frame.status.said.connect(said.append))
    press(outlined, "n")
    begin(outlined, qtbot)
    qtbot.waitUntil(lambda: any("Select a passage first" in words for words in said))


def test_quitting_early_leaves_a_window_that_had_time_to_begin(outlined: Readback, qtbot: QtBot) -> None:
    press(outlined, "Ctrl+K", "Ctrl+Q", "x")
    with qtbot.waitSignal(outlined.window.closed):
        begin(outlined, qtbot)
    assert not outlined.window.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("by", [pytest.param("key", marks=no_letters), "mouse"])
def test_a_menu_is_opened_early(outlined: Readback, qtbot: QtBot, by: str) -> None:
    bar, shown = outlined.window.menuBar(), list[bool]()
    outlined.furnished.connect(lambda: bar.actions()[-2].menu().aboutToShow.connect(lambda: shown.append(True)))
    if by == "key":
        press(outlined, "Alt+G")
    else:
        click(outlined, bar.geometry().topLeft() + bar.actionGeometry(bar.actions()[-2]).center())
    begin(outlined, qtbot)
    qtbot.waitUntil(lambda: shown == [True])
    bar.actions()[-2].menu().close()


def test_what_is_not_seen_yet_is_not_clicked(outlined: Readback, qtbot: QtBot) -> None:
    clicked, last = list[object](), outlined.window.rect().bottomRight() - QPoint(40, 120)
    for at in (QPoint(40, 200), QPoint(300, 60), outlined.window.rect().center(), last):
        click(outlined, at)
    begin(outlined, qtbot)
    outlined.window.frame.actions["palette"].triggered.connect(lambda: clicked.append(True))
    press(outlined, "Ctrl+K")
    qtbot.waitUntil(lambda: clicked == [True])
    assert QApplication.activePopupWidget() is None
    assert outlined.session.article is None


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
