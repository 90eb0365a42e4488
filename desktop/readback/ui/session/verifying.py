"""Whether the library is as it was stored: gone on with bit by bit on its thread, so that saving comes between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from readback.core.kept import Entered, LookedUp, Verdict, Verified
from readback.core.ports import Progress, Stop
from readback.core.workspace import Workspace, now
from readback.ui.session.desk import Desk
from readback.ui.session.sole import Sole
from readback.ui.tasks import Job

SLICE = 0.1
"""So many seconds it is gone on with before the library may do something else."""

T = TypeVar("T")

Begin = Callable[[Workspace, Progress, Stop], Iterator[T]]


class _Course(Generic[T]):
    """Something that is gone on with; on the library's thread only."""

    def __init__(self, begin: Begin[T]) -> None:
        self._begin = begin
        self._way: Iterator[T] | None = None
        self.found = list[T]()
        self.done, self.all, self.over = 0, 0, False

    def _progress(self, done: int, total: int) -> None:
        self.done, self.all = done, total

    def go_on(self, workspace: Workspace, stop: Stop) -> None:
        """Goes on for a moment."""
        if self._way is None:
            self._way = self._begin(workspace, self._progress, lambda: False)
        end = time.perf_counter() + SLICE
        while not stop() and time.perf_counter() < end:
            try:
                self.found.append(next(self._way))
            except StopIteration:
                self.over = True
                return


class Verifying(Sole):
    """Compares the library with what was stored, or looks hashes up in its logs; the newest that was asked for."""

    verified = Signal(object)
    """Verified"""
    faultMet = Signal(object)
    """Verdict of an article that is not as it was stored, as soon as it is known."""
    lookedUp = Signal(object)
    """LookedUp"""
    failed = Signal(object)
    """The error that ended it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def verify(self) -> None:
        """Compares every original, text, record and log."""
        course = _Course[Verdict](lambda it, progress, stop: it.library.safety.verify(progress, stop))
        self._leave()
        self._go_on(
            course, 0, lambda: self._desk.ask(lambda it, _: _whole(it, course.found), self._verified, self._fail)
        )

    def look_up(self, hashes: Sequence[str]) -> None:
        """Looks in which logs hashes stand."""
        wanted = tuple(dict.fromkeys(hashes))
        course = _Course[Entered](lambda it, progress, stop: it.library.safety.entered(wanted, progress, stop))
        self._leave()
        self._go_on(course, 0, lambda: self._looked_up(LookedUp(wanted, tuple(course.found))))

    def one(self, article: str, then: Callable[[Verdict], None]) -> None:
        """Compares one article; what was under way goes on."""
        self._desk.ask(lambda it, _: it.library.safety.verify_one(article), then, self.failed.emit)

    def _go_on(self, course: _Course[T], told: int, over: Callable[[], object]) -> None:
        def work(workspace: Workspace, job: Job) -> None:
            course.go_on(workspace, job.stop)

        def came(_: None) -> None:
            for it in course.found[told:]:
                if isinstance(it, Verdict) and it.faults:
                    self.faultMet.emit(it)
            self.progressed.emit(course.done, max(1, course.all))
            if course.over:
                self._job = None
                over()
            else:
                self._go_on(course, len(course.found), over)

        self._job = self._desk.ask(work, came, self._fail)

    def _verified(self, found: Verified) -> None:
        self._end()
        self.verified.emit(found)

    def _looked_up(self, found: LookedUp) -> None:
        self._end()
        self.lookedUp.emit(found)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)


def _whole(workspace: Workspace, found: Sequence[Verdict]) -> Verified:
    return Verified(tuple(it for it in found if it.article), workspace.library.safety.verify_one(""), now())
