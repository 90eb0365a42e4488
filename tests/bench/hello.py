"""A window that says hello: the least that a packaged program with PySide6 can be, for bench_package.py.

It writes down when it was painted as Readback does, into the file that READBACK_TIMES names.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Hello(QMainWindow):
    """As large as Readback's window."""

    def __init__(self) -> None:
        super().__init__()
        self.setCentralWidget(QLabel("Hello"))
        self.resize(1344, 840)
        self._painted = False

    def event(self, event: QEvent) -> bool:
        """Writes down the first paint."""
        if isinstance(event, QPaintEvent) and not self._painted:
            self._painted = True
            with Path(os.environ["READBACK_TIMES"]).open("a", encoding="utf-8") as file:
                file.write(f"window {time.monotonic()}\n")
        return super().event(event)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Hello()
    window.show()
    sys.exit(application.exec())
