"""A folder that is watched: what lands in it is opened, without taking the reader away from the open article."""

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from readback.core.landing import Landing, Look
from readback.ui.looks import Looks
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks

SOON, LATER = 700, 15_000
"""Milliseconds to the next look: where a file is still being written, and where nobody told of a change."""


class Watch(QObject):
    """Looks at the chosen folder when the system tells of a change, and now and then for disks that tell nothing."""

    changed = Signal(str)
    """The folder that is watched now, or nothing."""

    def __init__(self, session: Session, tasks: Tasks, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._looks = session, tasks, looks
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._look())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._landing: Landing | None = None
        self._job: Job | None = None

    @property
    def folder(self) -> str:
        """The folder that is watched, or nothing."""
        return self._looks.settings.watched

    def resume(self) -> None:
        """Goes on with the folder of last time, with what landed in it since."""
        self._begin(self.folder, self._looks.settings.watched_until)

    def choose(self, folder: str) -> None:
        """Watches another folder from now on, or none; what lies in it already is not opened."""
        at = time.time()
        self._looks.keep(watched=folder, watched_until=at)
        self._begin(folder, at)

    def _begin(self, folder: str, since: float) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._landing = Landing(folder, self._session.endings, since) if folder else None
        self.changed.emit(folder)
        self._look()

    def _look(self) -> None:
        landing = self._landing
        if landing is None or self._job is not None:
            return
        if not self._watcher.directories() and Path(self.folder).is_dir():
            self._watcher.addPath(self.folder)
        looked = partial(self._looked, time.time())
        self._job = self._tasks.run(Lane.READING, lambda _: landing.look(), looked, lambda _: self._looked(0.0, Look()))

    def _looked(self, at: float, look: Look) -> None:
        self._job = None
        if look.ready:
            self._session.opening.files(look.ready, show=self._session.article is None)
        if at and not look.growing:
            self._looks.keep(watched_until=at)
        self._timer.start(SOON if look.growing else LATER)
