"""Files that the system gives to the running program: “Open with…” and the dock of a Mac."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent

GIVES = sys.platform == "darwin"
"""Whether this system gives files to a running program; elsewhere each is an argument of a start."""


class OpenWith(QObject):
    """Listens to the application; files that come one by one, but together, are told together.

    All that happens in the window comes by here, and waits for Python: only for a system that `GIVES`.
    """

    wanted = Signal(object)
    """list[str]: paths, or addresses that are no file's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: list[str] = []
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the events that ask for a file."""
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if not self._files:
            QTimer.singleShot(0, self, self._tell)
        self._files.append(event.file() or event.url().toString())
        return True

    def _tell(self) -> None:
        files, self._files = self._files, []
        self.wanted.emit(files)
