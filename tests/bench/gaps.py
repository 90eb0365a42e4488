"""How long a window stands still: the gaps between turns of its event loop, each under what the reader was doing.

On Linux what the window's thread waited for a processor is not counted, since that is the doing of other programs.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QTimer

TICK = 2
"""How often it is looked whether the loop turns, in milliseconds."""

DEED = 25
"""How long a reader takes from one key or turn of the wheel to the next, in milliseconds: a fast one."""


_SCHEDULED = Path("/proc/thread-self/schedstat")


def queued() -> float:
    """How long this thread has waited for a processor so far, in milliseconds; 0 where the system does not tell."""
    try:
        return int(_SCHEDULED.read_bytes().split()[1]) / 1e6
    except OSError:
        return 0.0


class Watcher(QObject):
    """Notes how long the event loop took from tick to tick, in milliseconds, under the name of what is going on."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, list[float]] = defaultdict(list)
        self.name = ""
        self._last = self._queued = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)

    def watch(self, name: str) -> None:
        """What is going on from now on; "" to watch no more."""
        self.name = name
        self._last, self._queued = time.perf_counter(), queued()
        if name:
            self._timer.start()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        at, waited = time.perf_counter(), queued()
        self.gaps[self.name].append((at - self._last) * 1000 - (waited - self._queued))
        self._last, self._queued = at, waited


def wait(until: Callable[[], bool], seconds: float = 120.0) -> None:
    """Lets the program run until something is so. Raises TimeoutError."""
    loop, timer, end = QEventLoop(), QTimer(), QDeadlineTimer(int(seconds * 1000))
    timer.timeout.connect(lambda: loop.quit() if until() or end.hasExpired() else None)
    timer.start(10)
    if not until():
        loop.exec()
    if not until():
        raise TimeoutError


def do(deeds: Iterator[object], over: Callable[[], bool] = lambda: False, seconds: float = 400.0) -> None:
    """Does one deed after another, each in a turn of its own, until there are no more or something is so.

    Raises TimeoutError where that never comes.
    """
    loop, timer, end = QEventLoop(), QTimer(), QDeadlineTimer(int(seconds * 1000))

    def step() -> None:
        if over() or end.hasExpired() or next(deeds, loop) is loop:
            loop.quit()

    timer.timeout.connect(step)
    timer.start(DEED)
    loop.exec()
    if end.hasExpired():
        raise TimeoutError


def share(gaps: list[float], of: float) -> float:
    """The gap that so many in a hundred are not longer than."""
    ordered = sorted(gaps)
    return ordered[min(len(ordered) - 1, int(len(ordered) * of / 100))]
