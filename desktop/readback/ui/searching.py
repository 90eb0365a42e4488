"""Searching everything: one search at a time, the newest."""

from PySide6.QtCore import QObject, Signal

from readback.ui.desk import Desk
from readback.ui.tasks import Job


class Searching(QObject):
    """Asks the library for what is searched."""

    found = Signal(str, object)
    """The query, and its Results"""

    failed = Signal(object)
    """The error that kept anything from being found."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None

    def search(self, query: str) -> None:
        """Looks for a query in all that is kept; an older search that still runs is given up."""
        self.cancel()
        self._job = self._desk.ask(
            lambda workspace, job: workspace.search(query, job.stop),
            lambda results: self.found.emit(query, results),
            self.failed.emit,
        )

    def cancel(self) -> None:
        """Gives up a search that still runs."""
        if self._job is not None:
            self._job.cancel()
