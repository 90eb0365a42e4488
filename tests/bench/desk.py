"""The program itself for a benchmark, on a library of the benchmark's own, and the hands of somebody who uses it."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gaps import wait
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from readback.app import PATIENCE, Readback, application_of
from readback.compose import Program
from readback.settings import Settings
from readback.ui.gc_guard import GcGuard
from readback.ui.tasks import Lane

HELD = {True: Qt.KeyboardModifier.ControlModifier, False: Qt.KeyboardModifier.NoModifier}


@contextmanager
def folder_of_its_own() -> Iterator[Path]:
    """A folder that the settings, the library and the cache of the program are kept in meanwhile."""
    with TemporaryDirectory(prefix="readback-bench-") as place:
        folder = Path(place)
        os.environ["READBACK_SETTINGS"] = str(folder / "settings.json")
        os.environ["READBACK_LIBRARY"] = str(folder / "Library")
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        yield folder


@contextmanager
def started(make: Callable[[Settings], Program]) -> Iterator[Readback]:
    """The program with its window on screen, made as `app.py` makes it; closed in the end."""
    application = QApplication.instance() or application_of(["bench"])
    guard, before = GcGuard(application), sys.getswitchinterval()
    sys.setswitchinterval(PATIENCE)
    running = Readback(make, [])
    running.furnish()
    running.session.analysing.loaded.connect(guard.settle)
    running.show()
    yield running
    closed: list[bool] = []
    running.window.closed.connect(lambda: closed.append(True))
    running.window.close()
    wait(lambda: bool(closed))
    guard.release()
    sys.setswitchinterval(before)


def busy(running: Readback) -> bool:
    """Whether anything is still going on behind the window."""
    return any(running._tasks.busy(lane) for lane in Lane) or running.session.backlog._job is not None


def page_of(running: Readback) -> QTextEdit:
    """What the article is read on."""
    return running.window.frame.view.findChild(QTextEdit, "reading")


def press(widget: QWidget, key: Qt.Key, text: str = "", *, ctrl: bool = False) -> None:
    """Presses a key and lets it go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(widget, QKeyEvent(kind, key, HELD[ctrl], text))
