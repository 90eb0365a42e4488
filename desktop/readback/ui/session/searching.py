"""Searching everything: one search at a time, the newest."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from readback.core.ports import Work
from readback.core.query import Query, parse
from readback.core.search import Results
from readback.ui.session.desk import Desk
from readback.ui.tasks import Job, Lane, Tasks


class Searching(QObject):
    """Asks the library for what is searched."""

    found = Signal(str, object, object)
    """The words as they were typed, the Query they are, and its Results."""

    nameFound = Signal(str, object)
    """A name of a list, and the Results for it."""

    namesDone = Signal()
    """All names of the list are searched, or none more can be."""

    failed = Signal(object)
    """The error that kept anything from being found."""

    rebuilt = Signal()
    """The search index, which was lost, is made anew, and the library takes it over with the next question."""

    notRebuilt = Signal(object)
    """The error that kept the search index from being made anew."""

    def __init__(self, tasks: Tasks, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk = tasks, desk
        self._job: Job | None = None
        self._names: Job | None = None
        self._making: Job | None = None
        self._rebuilding = self._given_up = False

    def prepare(self) -> None:
        """Makes the search index anew where it was lost; searches are answered meanwhile, only more slowly.

        Where that fails once, it is not tried again before the next start.
        """
        if not (self._rebuilding or self._given_up):
            self._desk.ask(lambda workspace, _: workspace.library.rebuilding(), self._rebuild, lambda _: None)

    def make_anew(self) -> None:
        """Throws the search index away and makes it anew; `rebuilt` tells when it is there again."""
        if not self._rebuilding:
            self._desk.ask(lambda workspace, _: workspace.library.forget_index(), self._remake, self.notRebuilt.emit)

    def start_over(self) -> None:
        """The library has thrown its index away: it is made anew, and nothing comes of one that was being made."""
        if self._making is not None:
            self._making.cancel()
        self._rebuilding = self._given_up = False
        self.prepare()

    def _remake(self, work: Work | None) -> None:
        if work is None:
            self.rebuilt.emit()
        else:
            self._rebuild(work)

    def _rebuild(self, work: Work | None) -> None:
        if work is None or self._rebuilding:
            return
        self._rebuilding = True
        self._making = self._tasks.run(
            Lane.READING, lambda job: work(job.progress, job.stop), self._take_over, self._give_up
        )

    def _take_over(self, _: None) -> None:
        self._rebuilding = False
        self.rebuilt.emit()

    def _give_up(self, error: Exception) -> None:
        self._rebuilding, self._given_up = False, True
        self.notRebuilt.emit(error)

    def search(self, text: str) -> None:
        """Looks for what a query says; an older search that still runs is given up."""
        self.cancel()
        query = parse(text, datetime.now().astimezone().date())
        self._job = self._desk.ask(
            lambda workspace, job: workspace.search(text, job.stop),
            lambda results: self._show(text, query, results),
            self.failed.emit,
        )

    def _show(self, text: str, query: Query, results: Results) -> None:
        self.found.emit(text, query, results)
        self.prepare()  # the index may have been lost since

    def cancel(self) -> None:
        """Gives up a search that still runs."""
        if self._job is not None:
            self._job.cancel()

    def search_names(self, names: Sequence[str]) -> None:
        """Searches one name after the other, so that what else is asked of the library comes between."""
        self.cancel_names()
        if not names:
            self.namesDone.emit()
            return
        name, *others = names

        def found(results: Results) -> None:
            asked = self._names
            self.nameFound.emit(name, results)
            if asked is self._names and asked is not None and not asked.stop():  # whoever was told may have had enough
                self.search_names(others)

        def failed(error: Exception) -> None:
            self.failed.emit(error)
            self.namesDone.emit()

        self._names = self._desk.ask(lambda workspace, job: workspace.search(f'"{name}"', job.stop, 1), found, failed)

    def cancel_names(self) -> None:
        """Gives up the list of names."""
        if self._names is not None:
            self._names.cancel()
