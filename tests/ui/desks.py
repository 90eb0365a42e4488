"""A whole window with what stands behind it, for tests to use as a reader would."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from readback.core.text import Span
from readback.resources import resources_folder
from readback.ui.looks import Looks
from readback.ui.main_window import MainWindow
from readback.ui.panel.rows import Tab
from readback.ui.session.session import Session
from readback.ui.tasks import Lane, Tasks
from ui.programs import FERRY, FakeProgram

Mouse = Qt.MouseButton.LeftButton


@dataclass
class Desk:
    """A window with what stands behind it, and hands to use it."""

    program: FakeProgram
    session: Session
    looks: Looks
    window: MainWindow
    tasks: Tasks
    qtbot: QtBot

    def __post_init__(self) -> None:
        self.frame = self.window.frame
        self.page = self.frame.view.findChild(QTextEdit, "reading")
        self.body = self.frame.editor.findChild(QPlainTextEdit)

    def open(self, name: str = "ferry.txt", text: str = FERRY) -> None:
        before = self.session.article
        self.session.open([str(self.program.file(name, text))])
        self.qtbot.waitUntil(lambda: self.session.article is not before and self.session.analysis is not None)
        self.listed()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.desk.busy)

    def listed(self) -> None:
        """Waits until all is found, kept and listed."""
        self.settle()
        self.qtbot.waitUntil(lambda: not any(map(self.tasks.busy, (Lane.ANALYSIS, Lane.LISTING, Lane.LIBRARY))))

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Presses keys as they stand in the menus, where the keyboard is."""
        self.qtbot.keySequence(widget or QApplication.focusWidget(), keys)

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    def select(self, words: str) -> Span:
        start = self.session.article.text.index(words)
        cursor = self.page.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
        self.page.setTextCursor(cursor)
        self.frame.view.focusText()
        return Span(start, start + len(words))

    def click(self, tab: Tab, row: int) -> None:
        view = self.frame.panel.lists[tab].list
        at = view.visualRect(view.model().index(row, 0)).center()
        self.qtbot.mouseClick(view.viewport(), Mouse, pos=at)

    def count(self, tab: Tab) -> str:
        return self.frame.panel.tabs.tabText(tuple(Tab).index(tab))

    @property
    def walk(self) -> tuple[int, int] | None:
        walk = self.window.navigator.current
        return (walk.at + 1, len(walk.spans)) if walk else None

    def note(self, words: str, passage: str = "letter") -> None:
        self.select(passage)
        self.press("n")
        self.qtbot.waitUntil(self.body.hasFocus)
        self.type(words)
        self.frame.editor.flush()
        self.qtbot.waitUntil(lambda: not self.session.editing.unsaved)


def gone(window: QWidget) -> bool:
    """Whether a window is closed; the plugin may have deleted it by the time that somebody asks."""
    return not isValid(window) or not window.isVisible()


def desk_of(program: FakeProgram, qtbot: QtBot) -> Desk:
    tasks = Tasks()
    session = Session(program, tasks, tasks)
    looks = Looks(program.settings, resources_folder() / "themes", tasks)
    window = MainWindow(looks, resources_folder())
    window.furnish(session, tasks)
    window.closed.connect(session.close)
    window.closed.connect(tasks.close)
    looks.tell()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    qtbot.waitUntil(window.isActiveWindow)
    return Desk(program, session, looks, window, tasks, qtbot)
