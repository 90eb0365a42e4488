"""The running program before a camera: what is done to it between two pictures. For `shots.py`.

It runs in a process of its own, whose environment names a library and settings of its own.
"""

import faulthandler
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from audit import faults
from clippings import ARTICLES, PROJECT, STORY
from pseudo import Pseudo, missed
from readback import settings
from readback.app import Readback, application_of
from readback.compose import program
from readback.core.text import Span, Utf16Map
from readback.resources import resource
from readback.settings import Settings
from readback.ui.panel.rows import Row, Tab
from readback.ui.shelf.sections import Kind
from readback.ui.style.fonts import INTERFACE, sized
from readback.ui.tasks import Lane
from readback.ui.widgets.cells import ROW

USUAL, NARROW, WIDE = (1344, 840), (1000, 640), (1600, 1000)
"""The sizes of the window that pictures are taken in, in pixels."""

SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}
"""The screen of a scene, as Qt's platform without one takes it from a file."""

PSEUDO = "pseudo"
"""The language, in READBACK_LANGUAGE, that shows what was forgotten."""

PATIENCE = 180_000
"""For how long no work may come to an end while something is waited for, in milliseconds: a machine may be busy."""

AUDIT = "harbour-audit.txt"
"""The sample article as a reader's own: with one line more."""

Widget = TypeVar("Widget", bound=QWidget)


class Studio:
    """The window, on a library that holds what the scene put into it."""

    def __init__(
        self, folder: Path, scene: str, work: Path, chosen: Settings | None = None, letters: float = 1
    ) -> None:
        language = os.environ.get("READBACK_LANGUAGE", "")
        chosen = (chosen or Settings(theme="light", greeted=True)).with_(language=language)
        settings.save(chosen, settings.settings_file())
        self.application = application_of(["shots"])
        self._stranger = Stranger(work) if language == PSEUDO else None
        if letters != 1:
            self.application.setFont(sized(self.application.font(), INTERFACE * letters))
        self.folder, self.scene, self.work = folder, scene, work
        self.running = Readback(program, [])
        self.running.furnish()
        self.window = self.running.window
        self.frame, self.session, self.looks = self.window.frame, self.running.session, self.running._looks  # noqa: SLF001
        self.running.show()
        self.resize(*USUAL)

    def wait(self, until: Callable[[], bool], patience: int = PATIENCE) -> None:
        """Lets the program run until something is so.

        Raises TimeoutError where it never is, and says in which scene and with what the lanes are busy.
        """
        loop, timer, end = QEventLoop(), QTimer(), QDeadlineTimer(patience)
        tasks = self.running._tasks  # noqa: SLF001 - the program's own

        met = False

        def heard(_: str) -> None:
            end.setRemainingTime(patience)

        def look() -> None:
            nonlocal met
            met = met or until()  # what is so now may be otherwise by the time that the loop has ended
            if met or end.hasExpired():
                loop.quit()

        tasks.ended.connect(heard)
        timer.timeout.connect(look)
        timer.start(20)
        loop.exec()
        tasks.ended.disconnect(heard)
        if not met:
            faulthandler.dump_traceback(all_threads=True)
            busy = "; ".join(tasks.under_way()) or "nothing"
            raise TimeoutError(f"{self.scene}: what was waited for did not come. Under way: {busy}")

    def rest(self) -> None:
        """Waits until nothing is on its way, and what had to be drawn is."""
        self.wait(lambda: not self.busy())
        turns = iter(range(12))
        self.wait(lambda: next(turns, None) is None)

    def found(self) -> bool:
        """Whether what is in the open article is listed and everything is saved."""
        listed = self.frame.panel.lists[Tab.QUOTES].known
        return listed and self.session.analysis is not None and not self.session.desk.busy

    def busy(self) -> bool:
        """Whether anything is on its way, also in other articles than the open one."""
        return any(self.running._tasks.busy(lane) for lane in (Lane.LIBRARY, Lane.ANALYSIS, Lane.LISTING))  # noqa: SLF001

    def shoot(self, what: str = "", widget: QWidget | None = None) -> None:
        """Writes a picture of the window, or of another one, once what is on the way has arrived."""
        turns = iter(range(12))
        self.wait(lambda: next(turns, None) is None)
        if self._stranger is not None:
            self._stranger.look(widget or self.window, f"{self.scene} {what}")
        for fault in faults(widget or self.window):
            print(f"{self.scene} {what}: {fault}", flush=True)
        path = self.folder / f"{'-'.join(filter(None, (self.scene, what)))}.png"
        (widget or self.window).grab().save(str(path))
        print(path, flush=True)

    def do(self, id: str) -> None:
        """Triggers an action of the menus."""
        self.frame.actions[id].trigger()

    def resize(self, width: int, height: int) -> None:
        """Another size of the window, in pixels."""
        self.window.resize(width, height)

    def look(self, theme: str = "light", zoom: int = 100) -> None:
        """Another theme and reading size; `zoom` in per cent."""
        self.do(f"theme {theme}")
        self.looks.set_style(zoom=zoom)

    def open(self, *files: Path) -> None:
        """Opens files and waits for what is in the first."""
        before = self.session.article
        self.session.open([str(file) for file in files])
        self.wait(lambda: self.session.article is not before and self.found())

    def audit(self) -> None:
        """Opens the article that most scenes are of."""
        self.open(self.work / AUDIT)

    def story(self) -> dict[str, str]:
        """Puts a story of several articles, two projects and a search into the library; ids by the files' names."""
        shelf = self.session.shelf
        files = [self.work / name for name in (AUDIT, *ARTICLES, *STORY)]
        self.session.open([str(file) for file in files])
        self.wait(lambda: len(shelf.summaries) >= len(files) and not self.busy())
        ids = {it.source: it.id for it in shelf.summaries}
        told = [ids[name] for name in STORY]
        shelf.new_project(PROJECT, [*told, ids[AUDIT]])
        shelf.new_project("Regatta", told[:1])
        shelf.save_search("said-by:O’Rell", "said-by:O’Rell")
        shelf.mark([*told[:2], ids["small-harbours.txt"]], read=False)
        self.wait(lambda: bool(shelf.shelf.searches) and not self.busy())
        self.read(ids[AUDIT])
        return ids

    def read(self, id: str) -> None:
        """Opens an article of the library."""
        self.session.open_article(id)
        self.wait(lambda: self.session.article is not None and self.session.article.id == id and self.found())

    def rows(self) -> Sequence[Row]:
        """The rows of the open tab."""
        return self.frame.panel.lists[self.frame.panel.tab].rows

    def choose(self, tab: int, row: int) -> None:
        """Chooses a row of a tab, as a click does; both counted as the window shows them, the tabs from 1."""
        self.do(f"tab {tab}")
        rows = self.rows()
        if rows:
            self.frame.panel.chosen.emit(rows[min(row, len(rows) - 1)])
        self.rest()

    def section(self, kind: Kind, title: str = "") -> None:
        """Chooses a section of the shelf."""
        shown, model = self.frame.shelf.sections, self.frame.shelf.sections.model()
        rows = [(index, index.data(ROW)) for index in (model.index(at, 0) for at in range(model.rowCount()))]
        shown.setCurrentIndex(next(index for index, row in rows if row.kind is kind and title in {"", row.title}))
        self.rest()

    def passage(self, words: str) -> Span:
        """Where words stand in the open article."""
        assert self.session.article is not None  # noqa: S101 - scenes open one first
        at = self.session.article.text.index(words)
        return Span(at, at + len(words))

    def select(self, words: str) -> None:
        """Selects words of the open article, as the mouse does."""
        assert self.session.article is not None  # noqa: S101 - scenes open one first
        page, span = self.frame.view._page, self.passage(words)  # noqa: SLF001 - the page's own caret
        start, end = Utf16Map(self.session.article.text).span_to_utf16(span)
        self.frame.view.reveal(span)
        cursor = page.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        page.setTextCursor(cursor)
        self.frame.view.focusText()
        self.rest()

    def note(self, words: str, body: str) -> None:
        """Writes a note on a passage of the open article, as the key N begins one."""
        self.window.commands._annotate(self.passage(words))  # noqa: SLF001 - as the key does
        self.wait(lambda: self.frame.editor.note is not None and self.frame.editor.isVisible())
        self.frame.editor.body.setPlainText(body)
        self.wait(lambda: not self.session.editing.unsaved and not self.busy())

    def search(self, query: str) -> None:
        """Types into the search box, and waits for the hits."""
        self.frame.box.setFocus()
        self.frame.box.setText(query)
        self.wait(lambda: self.frame.hits.isVisible() and self.frame.hits.query == query and not self.busy())

    def part(self, kind: type[Widget]) -> Widget:
        """The window, or part of it, of a class that has just been opened."""
        return next(it for it in QApplication.topLevelWidgets() if isinstance(it, kind) and it.isVisible())

    def close(self) -> None:
        """Closes the window and waits until everything is saved."""
        closed: list[bool] = []
        self.window.closed.connect(lambda: closed.append(True))
        self.window.close()
        self.wait(lambda: bool(closed))
        if self._stranger is not None and self._stranger.missed:
            sys.exit(1)


class Stranger:
    """Looks at the window in a language that nobody speaks, and says what was not said in it."""

    def __init__(self, work: Path) -> None:
        self._translator = Pseudo()
        QApplication.installTranslator(self._translator)
        build = Path(__file__).parent
        written = [*work.glob("*.txt"), *build.glob("scenes*.py"), build / "stories.py", build / "clippings.py"]
        self._known = "\n".join(it.read_text(encoding="utf-8") + it.name for it in written)
        self._work = work
        self.missed = 0

    def look(self, widget: QWidget, what: str) -> None:
        """Says what a window shows that is neither translated nor written by a reader."""
        folders = "\n".join(str(it) for it in self._work.rglob("*") if it.is_dir())
        for fault in missed(widget, f"{self._known}\n{folders}"):
            self.missed += 1
            print(f"{what}: {fault}", flush=True)


def put_down(work: Path) -> None:
    """Writes the articles that scenes open into a folder."""
    sample = resource(f"sample/{AUDIT}").read_text(encoding="utf-8")
    audit = {AUDIT: f"{sample.rstrip()}\n\nJonas Feld helped to report this story.\n"}
    for name, text in (audit | ARTICLES | STORY).items():
        (work / name).write_text(text, encoding="utf-8")


def environment_of(work: Path) -> dict[str, str]:
    """The environment of a scene that is to leave nothing of the user's changed, with a screen of a usual size."""
    screen = work / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    return os.environ | {
        "READBACK_LIBRARY": str(work / "Library"),
        "READBACK_SETTINGS": str(work / "settings.json"),
        "XDG_CACHE_HOME": str(work / "cache"),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
