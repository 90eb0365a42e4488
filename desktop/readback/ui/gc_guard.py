"""Garbage collection on the GUI thread only.

A collector that happens to run on a worker thread may free a QObject there, and one that has a live timer then
ends the process. So Python's own collector is switched off, and a timer on the GUI thread runs it instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 100
"""How often it is looked whether there is anything to collect, in milliseconds."""


class GcGuard(QObject):
    """Collects garbage from a timer of the thread it is made on, by Python's own thresholds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(INTERVAL)

    def collect(self) -> None:
        """Collects the oldest generation whose threshold is passed, and the younger ones with it."""
        full = [
            at
            for at, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > limit > 0
        ]
        if full:
            gc.collect(max(full))

    @staticmethod
    def settle() -> None:
        """Takes what is loaded now for permanent, so that later collections need not look at it again."""
        gc.freeze()

    def release(self) -> None:
        """Gives collection back to Python, at the end."""
        self._timer.stop()
        gc.enable()
