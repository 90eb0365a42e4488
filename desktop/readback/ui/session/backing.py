"""Backups of the library while the window is open: bit by bit, between everything else that it is asked."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from readback.core.workspace import Workspace
from readback.ui.session.desk import Desk
from readback.ui.tasks import Job

LOOK = 60_000
"""How often it is looked whether a backup is due, in milliseconds."""

REST = 20
"""How long the library is left alone between two bits, in milliseconds."""

Step = tuple[int, int, str]
Steps = Iterator[Step]


class Backing(QObject):
    """Makes a backup when something changed and the last one is old enough. One that fails is tried again later."""

    made = Signal(str)
    """The name of a backup."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changed = True
        self._steps: Steps | None = None
        self._asking = self._closed = False
        self._rest = QTimer(self)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._step)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """Begins nothing more; what is half done leaves no backup."""
        self._closed = True
        self._timer.stop()
        self._end()

    def note(self, _: object = None) -> None:
        """Something was changed."""
        self._changed = True

    def look(self) -> None:
        """Makes a backup if one is due."""
        if self._changed and self._steps is None and not self._asking:
            self._asking = True
            self._desk.ask(_begun, self._begin, self._over)

    def _begin(self, steps: Steps | None) -> None:
        self._asking = False
        if steps is not None and not self._closed:  # it may come after the end
            self._steps = steps
            self._rest.start()

    def _step(self) -> None:
        """One more bit, where the library has nothing else to do."""
        steps = self._steps
        if steps is not None and not self._asking and not self._desk.busy:
            self._asking = True
            self._desk.ask(lambda _workspace, _job: next(steps, None), self._went_on, self._over)

    def _went_on(self, step: Step | None) -> None:
        self._asking = False
        if step is not None and step[2]:
            self.made.emit(step[2])
        if step is None:
            self._changed = False
            self._end()

    def _over(self, _: Exception) -> None:
        self._asking = False
        self._end()

    def _end(self) -> None:
        self._steps = None
        self._rest.stop()


def _begun(workspace: Workspace, _: Job) -> Steps | None:
    library = workspace.library
    return None if library.read_only or not library.safety.due() else library.safety.back_up()
