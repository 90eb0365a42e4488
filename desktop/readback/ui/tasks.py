"""Work off the GUI thread: three lanes, and one queued signal by which everything comes back."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from readback.core.errors import Cancelled
from readback.logs import where

_log = logging.getLogger(__name__)

T = TypeVar("T")

Report = Callable[[int, int], None]

PACE = 0.05
"""Progress is told at most this often, in seconds: more nobody can see."""


class Lane(StrEnum):
    """A place where work is done, one thing after the other."""

    READING = "reading"
    LIBRARY = "library"
    ANALYSIS = "analysis"
    LISTING = "listing"


_THREADS = {Lane.READING: 2, Lane.LIBRARY: 1, Lane.ANALYSIS: 1, Lane.LISTING: 1}
"""Reading waits for other processes, so that two at once are of use; what was found is listed while more is found."""


class Job:
    """One piece of work, as it is seen from both sides. Holds plain values only."""

    def __init__(self, number: int, tell: Callable[[int, int, int], None]) -> None:
        self.number = number
        self._tell = tell
        self._stopped = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Asks the work to end; nothing comes back from it any more."""
        self._stopped.set()

    def stop(self) -> bool:
        """Whether the work should end."""
        return self._stopped.is_set()

    def progress(self, done: int, total: int) -> None:
        """Tells how many parts of the work are done, of how many."""
        at = time.monotonic()
        if done == total or at - self._told >= PACE:
            self._told = at
            self._tell(self.number, done, total)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What is to be called on the GUI thread; kept there, so that no worker ever holds a QObject."""

    job: Job
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    progress: Report | None


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """Where work is done or waits for its turn, what it is, and since when, by the clock that never goes back."""

    lane: Lane
    what: str
    since: float


@dataclass(frozen=True, slots=True)
class _News:
    """What a worker has to say: an outcome, or how far it is."""

    number: int
    value: Any = None
    error: Exception | None = None
    progress: tuple[int, int] | None = None


class _Post:
    """Where workers leave their news and ring for the GUI thread.

    A worker holds this and never a QObject: one that is let go of on a worker's thread ends the program.
    """

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring: Callable[[], None] | None = ring
        self._ringing = threading.Lock()
        self._news: SimpleQueue[_News] = SimpleQueue()

    def put(self, news: _News) -> None:
        """Leaves a piece of news, from any thread."""
        self._news.put(news)
        with self._ringing:
            if self._ring is not None:
                self._ring()

    def progress(self, number: int, done: int, total: int) -> None:
        """Leaves word of how far a job is."""
        self.put(_News(number, progress=(done, total)))

    def take(self) -> _News:
        """The oldest piece of news; there is one for each ring."""
        return self._news.get_nowait()

    def close(self) -> None:
        """Rings no more, and waits for a ring that is under way."""
        with self._ringing:
            self._ring = None


def _work(job: Job, work: Callable[[Job], Any], post: _Post, afterwards: Callable[[], None]) -> None:
    """On the worker: does the work and reports. Nothing may escape from here, or the reader waits for ever."""
    news = _News(job.number, error=Cancelled())
    if not job.stop():
        try:
            news = _News(job.number, value=work(job))
        except Exception as error:  # noqa: BLE001 - the task runner is where everything is caught
            news = _News(job.number, error=error)
    post.put(news)
    try:
        afterwards()
    except Exception as error:  # noqa: BLE001 - as above; nobody waits for this
        _log.warning("work failed afterwards: %s", where(error))


def name_of(work: Callable[..., object]) -> str:
    """What a piece of work is called in the program."""
    inner = work.func if isinstance(work, partial) else work
    return getattr(inner, "__qualname__", type(inner).__name__)


class Tasks(QObject):
    """Runs work in lanes. Made and called on the GUI thread; its answers come there too."""

    _came = Signal()
    ended = Signal(str)
    """The Lane of work that is over, whether or not anybody still waited for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {lane: ThreadPoolExecutor(count, f"readback-{lane}") for lane, count in _THREADS.items()}
        self._post = _Post(self._came.emit)
        self._waiting: dict[int, _Waiting] = {}
        self._under_way: dict[int, _UnderWay] = {}
        self._count = 0
        self._closed = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Report | None = None,
        afterwards: Callable[[], None] = lambda: None,
    ) -> Job:
        """Starts work in a lane; exactly one of `done` and `failed` is called with what came, unless it is cancelled.

        `afterwards` is what the lane has to do still, once nobody waits for it. After the end nothing is begun.
        """
        self._count += 1
        job = Job(self._count, self._post.progress)
        if self._closed:
            job.cancel()
            return job
        self._waiting[job.number] = _Waiting(job, done, failed, progress)
        self._under_way[job.number] = _UnderWay(lane, name_of(work), time.monotonic())
        self._pools[lane].submit(_work, job, work, self._post, afterwards)
        return job

    def busy(self, lane: Lane) -> bool:
        """Whether anything in a lane has not come back yet."""
        return any(it.lane is lane for it in self._under_way.values())

    def under_way(self) -> list[str]:
        """What has not come back yet, in words of the program's own: for whoever looks for what is stuck."""
        at = time.monotonic()
        return [f"{it.lane}: {it.what}, for {at - it.since:.0f} s" for it in self._under_way.values()]

    def close(self) -> None:
        """Finishes what the library has to do, and ends the rest as soon as it asks. Nothing comes back any more."""
        self._closed = True
        for number, waiting in self._waiting.items():
            if self._under_way[number].lane is not Lane.LIBRARY:
                waiting.job.cancel()
        for lane, pool in self._pools.items():
            pool.shutdown(wait=lane is Lane.LIBRARY, cancel_futures=lane is not Lane.LIBRARY)
        self._post.close()
        self._waiting.clear()
        self._under_way.clear()

    @Slot()
    def _deliver(self) -> None:
        """On the GUI thread: one piece of news to whoever waits for it."""
        news = self._post.take()
        if news.progress is not None:
            waiting = self._waiting.get(news.number)
            if waiting is not None and waiting.progress is not None and not waiting.job.stop():
                waiting.progress(*news.progress)
            return
        waiting, over = self._waiting.pop(news.number, None), self._under_way.pop(news.number, None)
        try:
            if waiting is not None and not waiting.job.stop():
                self._answer(waiting, news)
        finally:
            if over is not None:
                self.ended.emit(over.lane)

    @staticmethod
    def _answer(waiting: _Waiting, news: _News) -> None:
        if news.error is None:
            waiting.done(news.value)
        elif not isinstance(news.error, Cancelled):
            _log.warning("work failed: %s", where(news.error))
            waiting.failed(news.error)
