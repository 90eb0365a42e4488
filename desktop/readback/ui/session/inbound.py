"""What is taken in: read on one thread, worked out and kept on the library's; each file whole or not at all."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, Signal

from readback.core.edits import Changes, Edit
from readback.core.errors import Cancelled, FileUnreadable, ReadbackError, Unreadable
from readback.core.incoming.keeping import Intake
from readback.core.incoming.reading import Read, intake, read
from readback.core.workspace import Workspace
from readback.ui.session.desk import Desk
from readback.ui.session.editing import Editing, Outcome
from readback.ui.session.sole import Sole
from readback.ui.tasks import Job, Lane, Tasks

SLICE = 0.1
"""How long the library is held at a time while it is worked out what is new, in seconds."""

Working = Generator[tuple[int, int], None, Intake]


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a file: what was new in it, or the error that kept all of it out."""

    path: str
    intake: Intake | None = None
    error: Exception | None = None


class Inbound(Sole):
    """Takes in one choice of files at a time, the newest; what is kept can be undone, file by file."""

    taken = Signal(object)
    """tuple[Came, ...]: what came of each file, also of those before it was stopped."""

    def __init__(self, tasks: Tasks, desk: Desk, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._editing = tasks, desk, editing
        self._left: list[str] = []
        self._came: list[Came] = []
        self._stopped: Event | None = None

    def take(self, paths: Sequence[str]) -> None:
        """Takes in files, one after the other."""
        self._leave()
        self._left, self._came = list(paths), []
        self._next()

    def cancel(self) -> bool:
        """Gives up what is under way: nothing of that file is kept; those before it are."""
        self._left.clear()
        if self._stopped is not None:  # the library is at it: it is waited for, since all of it may be kept already
            self._stopped.set()
            return True
        under_way = super().cancel()
        if under_way:
            self.taken.emit(tuple(self._came))
        return under_way

    def _next(self) -> None:
        if not self._left:
            self._end()
            self.taken.emit(tuple(self._came))
            return
        path = self._left.pop(0)
        self.progressed.emit(0, 1)
        self._job = self._tasks.run(Lane.READING, partial(_read, path), partial(self._work_out, path), self._fail(path))

    def _work_out(self, path: str, what: Read) -> None:
        self._job = self._desk.ask(
            lambda workspace, _: intake(what, workspace.incoming), partial(self._go_on, path), self._fail(path)
        )

    def _go_on(self, path: str, working: Working) -> None:
        self._job = self._desk.ask(partial(_further, working), partial(self._further, path, working), self._fail(path))

    def _further(self, path: str, working: Working, came: tuple[int, int] | Intake) -> None:
        if isinstance(came, Intake):
            self._keep(path, came)
            return
        self.progressed.emit(*came)
        self._go_on(path, working)

    def _keep(self, path: str, found: Intake) -> None:
        stopped = self._stopped = Event()

        def keep(_: Workspace, job: Job) -> tuple[Changes, Edit | None]:
            try:
                return found.keep(job.progress, stopped.is_set), found.edit
            except Cancelled:
                return Changes(), None

        def kept(outcome: Outcome) -> None:
            self._stopped = None
            if outcome.edit is not None or not found.steps:
                self._came.append(Came(path, found))
            self._next()

        self._job = self._editing.perform_long(keep, kept, self._fail(path), self.progressed.emit)

    def _fail(self, path: str) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            self._stopped = None
            self._came.append(Came(path, error=error))
            self._next()

        return failed


def _read(path: str, _: Job) -> Read:
    """What a file says; on a worker. Raises ReadbackError."""
    try:
        return read(Path(path).read_bytes(), path)
    except ReadbackError:
        raise
    except FileNotFoundError as error:
        raise FileUnreadable(path, Unreadable.MISSING) from error
    except OSError as error:
        raise FileUnreadable(path, Unreadable.FORBIDDEN) from error


def _further(working: Working, _workspace: Workspace, _job: Job) -> tuple[int, int] | Intake:
    end = monotonic() + SLICE
    while True:
        try:
            at = next(working)
        except StopIteration as over:
            found: Intake = over.value
            return found
        if monotonic() >= end:
            return at
