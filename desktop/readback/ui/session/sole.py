"""Work of which one piece is done at a time, the newest that was asked for, and which can be cancelled."""

from PySide6.QtCore import QObject, Signal

from readback.ui.tasks import Job


class Sole(QObject):
    """What is under way; whoever asks for more keeps its job in `_job`, and None once it is over."""

    progressed = Signal(int, int)
    """How much is done, of how much; 0 of 0 when nothing is."""
    stopped = Signal()
    """What was under way is given up, on the reader's wish."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return self._job is not None

    def cancel(self) -> bool:
        """Gives up what is under way; False where nothing is."""
        left = self._leave()
        if left:
            self.progressed.emit(0, 0)
            self.stopped.emit()
        return left

    def _leave(self) -> bool:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        return job is not None

    def _end(self) -> None:
        """It is over."""
        self._job = None
        self.progressed.emit(0, 0)
