"""A day's work with the real program, on a library with a passphrase: for `traces.py`, and for what watches its calls.

It runs in a process of its own, whose environment names a home of its own. It opens and reads an article, notes, tags,
copies, searches, saves a search and a project, checks a draft, takes all of it out from the window, locks, unlocks,
says so, and waits to be killed.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from readback import settings
from readback.app import Readback, Sittings, application_of
from readback.compose import window_program
from readback.core.catalogue import Project, SavedSearch
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.settings import Settings
from readback.ui.clipboard.carrying import copy
from readback.ui.gc_guard import GcGuard
from readback.ui.tasks import Lane

T = TypeVar("T")


def wait(until: Callable[[], object]) -> None:
    """Runs the program until something is so."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start(20)
    loop.exec()


def there(value: T | None) -> T:
    """What is there by now."""
    if value is None:
        raise RuntimeError("it is not there yet")
    return value


def rest(program: Readback) -> None:
    """Waits until nothing is on its way."""
    tasks, turns = program._tasks, iter(range(10))  # noqa: SLF001 - the program's own
    wait(lambda: not any(map(tasks.busy, Lane)) and next(turns, None) is None)


def entered(sittings: Sittings, passphrase: str) -> Readback:
    """Types the passphrase, once it is asked for; the program, with its window furnished."""
    wait(lambda: sittings.gate is not None and sittings.gate.gate.field.isEnabled())
    gate = there(sittings.gate).gate
    gate.field.setText(passphrase)
    gate.open.click()
    wait(lambda: hasattr(sittings.sitting, "session"))
    sitting = there(sittings.sitting)
    rest(sitting)
    return sitting


def work(program: Readback, words: dict[str, str], files: Path) -> None:
    """What readers do, in this order."""
    session, frame = program.session, program.window.frame
    session.open([str(files / words["file"])])
    wait(lambda: session.article is not None and session.analysis is not None)
    rest(program)
    article = there(session.article)
    start = article.text.index(words["name"])
    session.annotate(Span(start, start + len(words["name"])))
    wait(lambda: len(session.notes) == 1)
    note = session.notes[0].note
    session.editing.rewrite(note, words["note"])
    session.editing.tag(note, (words["tag"],))
    copy(words["name"])
    frame.box.setText(words["query"])
    frame.box.searchWanted.emit(words["query"])
    rest(program)
    frame.box.clear()

    def kept(workspace: Workspace, _: object) -> None:
        catalogue = workspace.library.catalogue
        catalogue.save_search(SavedSearch("s", words["search"], words["query"]))
        catalogue.save_project(Project("p", words["project"], (article.id,)))

    session.desk.ask(kept, lambda _: None, session.failed.emit)
    session.open([str(files / words["draft file"])], draft=True)
    wait(lambda: there(session.article).draft and session.analysis is not None)
    frame.actions["check"].trigger()
    rest(program)
    session.open_article(article.id)
    wait(lambda: there(session.article).id == article.id)
    rest(program)


def take_out(program: Readback, to: Path) -> None:
    """Takes everything out, with all that can be ticked, by the window's own dialog and the one that asks where to."""
    program.window.frame.actions["take out"].trigger()
    deeds, sheet = program.window.outgoing, program.window.outgoing.sheet
    sheet.what.setCurrentIndex(0)
    rest(program)
    for box in (sheet.notes, sheet.originals, sheet.hashes, sheet.manifest):
        box.click()
    sheet.go.click()
    wait(lambda: sheet.pages.currentIndex() == 1 and not deeds.outbound.busy)
    rest(program)

    def choose() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QFileDialog):
            asked.selectFile(str(to))
            asked.accept()
        else:
            QTimer.singleShot(20, choose)

    QTimer.singleShot(20, choose)
    sheet.go.click()
    wait(lambda: sheet.pages.currentIndex() == 2)
    sheet.close()
    rest(program)


def main(folder: Path, *, ends: bool) -> None:
    """Works, and says when it is done; `folder` has the words that are planted, the reader's files, and the library.

    It waits to be killed, unless it `ends` by itself.
    """
    words = json.loads((folder / "words.json").read_text("utf-8"))
    library = folder / "home" / "Library"
    settings.save(Settings(library=str(library), theme="light", greeted=True), settings.settings_file())
    application = application_of(["readback"])
    application.setQuitOnLastWindowClosed(False)
    _guard = GcGuard(application)
    protection = window_program(Settings(library=str(library))).protection()
    for _ in protection.set(words["passphrase"], words["code"]):
        pass
    sittings = Sittings(window_program, [])
    sittings.start()
    program = entered(sittings, words["passphrase"])
    work(program, words, folder / "files")
    take_out(program, folder / "exports" / "window")
    program.window.frame.actions["lock"].trigger()
    wait(lambda: sittings.sitting is None)
    program = entered(sittings, words["passphrase"])
    program.session.annotate(None)
    wait(lambda: len(program.session.notes) == 2)
    program.session.editing.rewrite(program.session.notes[-1].note, words["late note"])
    rest(program)
    print("done", flush=True)
    if ends:
        program.window.close()
    wait(lambda: ends and sittings.sitting is None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), ends="--end" in sys.argv)
