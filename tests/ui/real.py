"""The program as it is, for tests that use it as a reader would: its own reader of files, model and library."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from readback.compose import Program
from readback.core.analysis import Analysis
from readback.core.library import Library
from readback.core.outgoing.leaks import Searched, Unwanted
from readback.core.outgoing.model import OutKind, Taken
from readback.core.ports import Analyzer, Reader, Stop
from readback.core.quotecheck.copying import Checked as CopyOf
from readback.core.quotecheck.copying import Contents, CopyKind, Say
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.formats import ReaderPool
from readback.library import open_library
from readback.settings import Settings
from readback.ui.panel.rows import Tab
from readback.ui.session.outbound import Press
from readback.ui.tasks import Lane
from readback.ui.widgets.cells import ROW
from ui.choosers import FakeChooser
from ui.desks import Desk, Mouse, desk_of

HULL = """Ferry Line Knew of Cracked Hull, Logs Show

By Lena Marsh, Coast Herald
14 May 2026

The company that runs the night ferry to Lisbon was told three times about a crack near the waterline.

“I wrote it in capitals the third time,” said Amadou Diallo, who was second engineer on the ferry until March.

Ingrid Vale, the chairwoman of Norsund Lines, declined to be interviewed. Vale told the port authority last year that \
the hull was “sound, and will be for a decade.” Nobody asked her why.

Tomas Hollander, an inspector of the authority, disagreed. “It was not sound then,” Hollander said. “It is not \
sound now.”
"""

INSPECTOR = """Second Inspector to Testify on Ferry

By Ada Brook, Northern Wire
15 May 2026

A second inspector will testify about the night ferry to Lisbon next week, the port authority said on Friday.

Ingrid Vale had written that the hull was “sound, and will be for a decade.” Vale has not answered our questions.

“We will hear everybody,” said Mirela Santos, who speaks for the authority.
"""


@cache
def analyzer() -> Analyzer:
    """The language model, loaded once for all tests."""
    return Program(Settings(), ReaderPool()).load_analyzer()


@dataclass
class RealProgram:
    """The program with a library of its own in a folder."""

    folder: Path
    settings: Settings
    reader: Reader
    key: object | None = None
    locked: bool = False

    @property
    def parts(self) -> Program:
        return Program(self.settings, self.reader)

    @property
    def sample(self) -> Path:
        return self.parts.sample

    @property
    def sample_draft(self) -> Path:
        return self.parts.sample_draft

    def ready_made(self, article: str) -> Analysis | None:
        return self.parts.ready_made(article)

    def open_workspace(self) -> Workspace:
        return self.parts.open_workspace()

    def load_analyzer(self) -> Analyzer:
        return analyzer()

    def checkers_copy(self, checked: CopyOf, kind: CopyKind, say: Say, contents: Contents) -> bytes:
        return self.parts.checkers_copy(checked, kind, say, contents)

    def searched(self, files: Iterable[tuple[str, bytes]], wanted: Sequence[Unwanted], stop: Stop) -> Searched:
        return self.parts.searched(files, wanted, stop)

    def taken_out(self, taken: Taken, kind: OutKind, say: Say, press: Press | None) -> Iterator[tuple[str, bytes]]:
        return self.parts.taken_out(taken, kind, say, press)

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


@dataclass
class Reading(Desk):
    """A window of the program, and the hands of a reader: keys, and a mouse that goes where something is seen."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.chooser = FakeChooser()
        self.ends: list[bool] = []

    # What is waited for

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=40_000)

    def rest(self) -> None:
        """Until nothing is on its way."""
        self.until(lambda: not any(self.tasks.busy(lane) for lane in Lane))
        self.settle()

    def shown(self, title: str) -> None:
        """Until an article is open and what is in it is listed."""
        self.until(lambda: self.session.article is not None and self.session.article.title.startswith(title))
        self.until(lambda: self.session.analysis is not None and self.frame.panel.lists[Tab.PEOPLE].known)
        self.rest()

    def sees(self, words: str) -> bool:
        """Whether words stand in a label or on a button of the window."""
        parts = [*self.window.findChildren(QLabel), *self.window.findChildren(QAbstractButton)]
        return any(words in part.text() for part in parts if part.isVisible())

    # What is read in the window

    @property
    def text(self) -> str:
        return self.session.article.text

    def rows(self, view: QListView) -> list[str]:
        model = view.model()
        return [model.index(at, 0).data() for at in range(model.rowCount())]

    @property
    def listed(self) -> list[str]:
        """The titles of the open tab's rows."""
        return self.rows(self.frame.panel.open.list)

    @property
    def caret(self) -> int:
        return self.frame.view.here()

    def ringed(self) -> str:
        """The passage that was gone to."""
        ring = self.frame.view._painter.marks.current
        return ring.of(self.text) if ring is not None else ""

    # Keys

    def keys(self, *keys: str) -> None:
        for key in keys:
            self.press(key)

    def choose_row(self, title: str) -> None:
        """Goes by the arrows to a row of the list that has the keyboard."""
        view = QApplication.focusWidget()
        assert isinstance(view, QListView)
        self.press("Home")
        for _ in range(view.model().rowCount()):
            if view.currentIndex().isValid() and str(view.currentIndex().data()).startswith(title):
                return
            self.press("Down")
        raise AssertionError(f"{title} is not among {self.rows(view)}")

    def tab_to(self, words: str) -> None:
        """Goes by Tab to what is called so."""
        for _ in range(80):
            widget = QApplication.focusWidget()
            if words in (getattr(widget, "text", str)(), widget.accessibleName()):
                return
            self.press("Tab")
        raise AssertionError(f"{words} is not reached by Tab")

    def menu_key(self) -> None:
        """The key that opens a menu: each system's window makes an event of its own of it, and no test window does."""
        widget = QApplication.focusWidget()
        place = widget.viewport() if isinstance(widget, QListView) else widget
        at = (
            widget.visualRect(widget.currentIndex()).center()
            if isinstance(widget, QListView)
            else place.rect().center()
        )
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(place, QContextMenuEvent(reason, at, place.mapToGlobal(at)))
        self.until(lambda: QApplication.activePopupWidget() is not None)

    def find(self, words: str) -> None:
        """Puts the caret at words of the article, by finding them."""
        self.press("Ctrl+F")
        self.type(words)
        self.until(lambda: "of" in self.frame.find._count.text())
        self.keys("Return", "Escape")
        self.until(self.page.hasFocus)

    def select_words(self, number: int) -> None:
        """Selects words from the caret on."""
        for _ in range(number):
            self.press("Ctrl+Shift+Right")

    # The mouse

    def click_on(self, widget: QWidget) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Mouse, pos=widget.rect().center())

    def click_button(self, words: str) -> None:
        """Clicks a button of the window that is called so."""
        buttons = [it for it in self.window.findChildren(QAbstractButton) if it.isVisible()]
        self.click_on(next(it for it in buttons if words in (it.text(), it.accessibleName())))

    def click_row(self, view: QListView, title: str, *, menu: bool = False) -> None:
        """Clicks a row of a list, or opens its menu."""
        model = view.model()
        index = next(
            (model.index(at, 0) for at in range(model.rowCount()) if str(model.index(at, 0).data()).startswith(title)),
            None,
        )
        assert index is not None, f"{title} is not among {self.rows(view)}"
        view.scrollTo(index)
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton if menu else Mouse, pos=at)
        if menu:
            view.customContextMenuRequested.emit(at)

    def click_tab(self, tab: Tab) -> None:
        bar = self.frame.panel.tabs
        QTest.mouseClick(bar, Mouse, pos=bar.tabRect(tuple(Tab).index(tab)).center())

    def spot(self, position: int) -> QPoint:
        """Where a character stands on the page, as the mouse sees it."""
        view = self.frame.view
        view.scroll_to(0) if not self.page.sees(position) else None
        at = view._painter.units.to_utf16(position)
        block = self.page.document().findBlock(at)
        face = self.page.lines.face(block.blockNumber())
        segment = next(iter(view._painter.segments(self.page.lines, block, Span(position, position + 1))))
        rect = self.page.on_screen(segment.line(face))
        return QPoint(rect.left(), rect.center().y())

    def click_text(self, words: str) -> None:
        start = self.text.index(words)
        QTest.mouseClick(self.page.viewport(), Mouse, pos=self.spot(start) + QPoint(3, 0))

    def drag_over(self, words: str) -> None:
        """Selects words by dragging over them."""
        start = self.text.index(words)
        page = self.page.viewport()
        begin, end = self.spot(start), self.spot(start + len(words))
        QTest.mousePress(page, Mouse, pos=begin)
        for at in (begin + QPoint(12, 0), end - QPoint(2, 0), end):
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(at),
                QPointF(page.mapToGlobal(at)),
                Qt.MouseButton.NoButton,
                Mouse,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(page, event)
        QTest.mouseRelease(page, Mouse, pos=end)

    def pick(self, *path: str) -> None:
        """Clicks entries of the menu that is open, one within the other."""
        menu = QApplication.activePopupWidget()
        for words in path:
            assert isinstance(menu, QMenu)
            entries = {it.text().partition("\t")[0].replace("&", ""): it for it in menu.actions()}
            assert words in entries, f"{words} is not among {list(entries)}"
            below, at = entries[words].menu(), menu.actionGeometry(entries[words]).center()
            if below is not None:
                QTest.mouseMove(menu, at)
            QTest.mouseClick(menu, Mouse, pos=at)
            if below is not None:
                self.until(below.isVisible)
            menu = below

    def menu(self, *path: str) -> None:
        """Clicks through the menus of the window."""
        bar = self.window.menuBar()
        top = next(it for it in bar.actions() if it.text().replace("&", "") == path[0])
        QTest.mouseClick(bar, Mouse, pos=bar.actionGeometry(top).center())
        self.pick(*path[1:])


def row_of(view: QListView, at: int = 0) -> object:
    """The row of a list."""
    return view.model().index(at, 0).data(ROW)


@contextmanager
def reading(folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reading]:
    """The window of a program whose library is empty, and its end."""
    settings = Settings(
        library=str(folder / "Library"), index=str(folder / "index.sqlite"), theme="light", greeted=True
    )
    made = desk_of(RealProgram(folder, settings, ReaderPool()), qtbot)  # type: ignore[arg-type] # it has all that is used
    desk = Reading(made.program, made.session, made.looks, made.window, made.tasks, qtbot)
    desk.chooser.take_place(monkeypatch)
    desk.session.start([str(desk.program.file("hull.txt", HULL))], "")
    desk.shown("Ferry Line")
    desk.window.closed.connect(lambda: desk.ends.append(True))
    yield desk
    if not desk.ends:
        desk.window._leave()
        desk.until(lambda: bool(desk.ends))
    QApplication.setPalette(QPalette())


def kept(desk: Reading) -> Library:
    """The library as it is on disk once the window is closed."""
    desk.rest()
    desk.window.close()
    desk.until(lambda: bool(desk.ends))
    return open_library(desk.program.settings.library_folder())
