"""A real program that is used and then killed, or started again to see what is left; run by test_crash.py.

`python crashing.py use|look FOLDER`: says "ready" when all is at rest, and looks by printing JSON.
"""

import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, QTimer

from fakes import FakeReader
from readback import settings
from readback.app import Readback, application_of
from readback.core.ports import ARTICLE, Reading, Stop, Wish
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.library import open_library
from readback.ui.shelf.sections import Kind
from ui.programs import FakeProgram

LONG = "Long story\n" + "\n".join(f"Paragraph {number} of it tells what was found." for number in range(300))


class Reader(FakeReader):
    """Never comes to the end of a file whose name says so."""

    def read(self, path: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        if "endless" in path:
            threading.Event().wait()
        return super().read(path, wish, stop=stop)


class Program(FakeProgram):
    """The program with a real library; reader and analyzer are quick ones."""

    def open_workspace(self) -> Workspace:
        return Workspace(open_library(self.settings.library_folder(), index=self.settings.index_file()))


def wait(until: Callable[[], bool]) -> None:
    """Runs the program until something is so."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start(20)
    loop.exec()


def use(running: Readback, folder: Path) -> None:
    """Reads, writes a note, and reads files in."""
    window, session = running.window, running.session
    wait(lambda: session.analysis is not None)
    wait(lambda: any(it.read for it in session.shelf.summaries))
    window.frame.view.scroll_to(len(LONG) // 2)
    session.annotate(Span(0, 4))
    wait(lambda: len(session.notes) == 1)
    session.editing.rewrite(session.notes[0].note, "Ask for the log")
    window.frame.actions["tab 4"].trigger()
    window.frame.shelf.sections.stand(Kind.UNREAD)
    window.resize(1000, 700)  # the platform without a display has a small one
    session.open([str(folder / f"endless {number}.txt") for number in range(3)])
    resting = (window.reading.rest, window.remembering.timer)
    wait(lambda: not any(it.isActive() for it in resting) and len(window.unfinished.noted) == 3)
    wait(lambda: not session.desk.busy and not session.editing.unsaved)
    wait(lambda: settings.load(settings.settings_file()).section == "unread ")
    sys.stdout.write(json.dumps({"position": window.frame.view.position()}) + "\n")
    sys.stdout.flush()
    wait(lambda: False)


def look(running: Readback) -> None:
    """Says what is there."""
    window, session = running.window, running.session
    wait(
        lambda: (
            session.analysis is not None and bool(session.notes) and "still being read in" in window.frame.banner.text
        )
    )
    wait(lambda: not session.desk.busy)
    told = {
        "title": session.article.title if session.article else "",
        "position": window.frame.view.position(),
        "tab": window.frame.panel.tab.value,
        "section": window.frame.shelf.held.key,
        "size": [window.width(), window.height()],
        "told": window.frame.banner.text,
        "notes": [it.note.body for it in session.notes],
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    os._exit(0)


def main() -> None:
    """Starts the program and does what is asked."""
    what, folder = sys.argv[1], Path(sys.argv[2])
    (folder / "long.txt").write_text(LONG, encoding="utf-8")
    application_of(["crashing"])
    running = Readback(
        lambda chosen: Program(folder, reader=Reader(), settings=chosen),
        [str(folder / "long.txt")] if what == "use" else [],
    )
    running.furnish()
    running.show()
    if what == "use":
        use(running, folder)
    else:
        look(running)


if __name__ == "__main__":
    main()
