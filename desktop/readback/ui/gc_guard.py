"""Garbage collection on the GUI thread only.

A collector that happens to run on a worker thread may free a QObject there, and one that has a live timer then
ends the process. So Python's own collector gets thresholds that it never passes, and a timer on the GUI thread runs it
instead. Only to disable it would not do: a library that spaCy uses enables it again whenever it reads a file.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 100
"""How often it is looked whether there is anything to collect, in milliseconds."""

LIMITS = (700, 10, 50)
"""How much of each generation makes a collection worth while; the oldest is large, and seldom has anything."""


class GcGuard(QObject):
    """Collects garbage from a timer of the thread it is made on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        gc.set_threshold(0)
        gc.freeze()  # what is loaded stays; while it was loaded collecting was off
        gc.enable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(INTERVAL)

    def collect(self) -> None:
        """Collects the oldest generation whose threshold is passed, and the younger ones with it."""
        full = [at for at, (count, limit) in enumerate(zip(gc.get_count(), LIMITS, strict=True)) if count > limit]
        if full:
            gc.collect(max(full))

    @staticmethod
    def settle() -> None:
        """Takes what is loaded now for permanent, so that later collections need not look at it again."""
        gc.freeze()

    def release(self) -> None:
        """Gives collection back to Python, at the end."""
        self._timer.stop()
        gc.set_threshold(*self._before)
