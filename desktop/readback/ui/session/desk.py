"""The way to the library: requests go to its thread, values come back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from readback.core.library import Problem
from readback.core.workspace import Workspace
from readback.ui.lazily import Lazily
from readback.ui.tasks import Job, Lane, Report, Tasks, name_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Reply(Generic[T]):
    """What the library answered, and what it had to say about itself."""

    value: T
    read_only: bool
    newer: bool
    problems: tuple[Problem, ...]


class Desk(QObject):
    """Asks the workspace, on the library's thread, in the order of asking."""

    problemsMet = Signal(object)
    """tuple[Problem, ...]: damaged files that the library met."""

    readOnly = Signal(bool)
    """Told with the first answer, and when it changes."""

    idle = Signal()
    """Everything asked so far is answered."""

    def __init__(self, tasks: Tasks, open_workspace: Callable[[], Workspace], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._workspace = Lazily(open_workspace)
        self._read_only: bool | None = None
        self.newer = False
        """Whether the library can only be read because a newer program wrote in it."""
        tasks.ended.connect(self._ended)

    def ask(
        self,
        work: Callable[[Workspace, Job], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Report | None = None,
    ) -> Job:
        """Runs `work` with the workspace; one of `done` and `failed` is called with what came of it.

        `progress` is called with what it tells of how far it is.
        """
        workspace = self._workspace

        def on_thread(job: Job) -> _Reply[T]:
            desk = workspace.get()
            value = work(desk, job)
            library = desk.library
            return _Reply(value, library.read_only, library.newer, tuple(library.problems()))

        on_thread.__qualname__ = name_of(work)

        def answered(reply: _Reply[T]) -> None:
            self._told(reply)
            done(reply.value)

        def afterwards() -> None:
            if workspace.made is not None:
                workspace.made.library.catch_up()

        return self._tasks.run(Lane.LIBRARY, on_thread, answered, failed, progress, afterwards)

    @property
    def busy(self) -> bool:
        """Whether anything asked has not been answered."""
        return self._tasks.busy(Lane.LIBRARY)

    def close(self) -> None:
        """Lets go of the library, after everything that was asked."""
        workspace = self._workspace

        def shut(_: Job) -> None:
            if workspace.made is not None:
                workspace.made.library.close()

        self._tasks.run(Lane.LIBRARY, shut, lambda _: None, lambda _: None)

    def _told(self, reply: _Reply[Any]) -> None:
        self.newer = reply.newer
        if reply.read_only is not self._read_only:
            self._read_only = reply.read_only
            self.readOnly.emit(reply.read_only)
        if reply.problems:
            self.problemsMet.emit(reply.problems)

    def _ended(self, lane: str) -> None:
        """Something was answered, or was not to be any more."""
        if lane == Lane.LIBRARY and not self.busy:
            self.idle.emit()
