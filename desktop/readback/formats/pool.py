"""Reads files in processes of their own, so that a hostile one costs an error message and not the program."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from readback.core.errors import Cancelled, FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.ports import ARTICLE, Mode, Picture, Reading, Stop, Wish
from readback.formats.download import downloaded_from
from readback.formats.opening import opened

if TYPE_CHECKING:
    from readback.formats.child import Read
    from readback.formats.process import Limits, ReaderProcess

_TICK = 0.05  # seconds between two questions whether to stop


def _never() -> bool:
    return False


def _reading(answered: Reading | Picture, path: str) -> Reading:
    """What a reader process answered; one that a hostile file has taken over may answer anything."""
    if not isinstance(answered, Reading):
        raise FileUnreadable(path, Unreadable.CRASHED)
    return answered


def _with_address(reading: Reading, path: str) -> Reading:
    """The reading with the address that the system noted when the file was downloaded, if it did."""
    url = downloaded_from(path)
    if not url:
        return reading
    origins = (*reading.draft.origins, ("url", Origin.DOWNLOAD))
    return replace(reading, draft=replace(reading.draft, url=url, origins=origins))


class ReaderPool:
    """A Reader with a few reader processes, started when they are first needed and used again. For any threads.

    `processes` is how many files are read at once; `read` is what runs in the processes, which usually answers for
    every kind of file. What is needed to start one is imported then: the window is there first.
    """

    def __init__(self, limits: Limits | None = None, *, processes: int = 2, read: Read | None = None) -> None:
        self._limits, self._read = limits, read
        self._places = threading.Semaphore(processes)
        self._lock = threading.Lock()  # over the three below
        self._idle: list[ReaderProcess] = []
        self._busy: set[ReaderProcess] = set()
        self._closed = False

    @property
    def endings(self) -> frozenset[str]:
        """How the names of files that can be read end."""
        from readback.formats.readers import ENDINGS  # noqa: PLC0415 - not before the window is there

        return ENDINGS

    def read(self, path: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        """The draft of a file. Raises FileUnreadable, or Cancelled when `stop` says so or the pool is closed."""
        with opened(path) as file:
            reading = _reading(self._ask(file, path, wish, stop=stop or _never), path)
        return reading if reading.draft.url else _with_address(reading, path)

    def read_bytes(self, content: bytes, name: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        """The draft of what is no file; the name's ending tells the kind. Raises as `read` does."""
        return _reading(self._ask(content, name, wish, stop=stop or _never), name)

    def picture(self, content: bytes, name: str, wish: Wish, *, stop: Stop | None = None) -> Picture:
        """A page of a file as it looks. Raises as `read` does, UNKNOWN_KIND where the kind of file has no pages."""
        answered = self._ask(content, name, replace(wish, mode=Mode.PICTURE), stop=stop or _never)
        if not isinstance(answered, Picture):
            raise FileUnreadable(name, Unreadable.CRASHED)
        return answered

    def close(self) -> None:
        """Ends all processes; what is being read is cancelled."""
        with self._lock:
            self._closed = True
            for process in (*self._idle, *self._busy):
                process.kill()
            self._idle.clear()

    def _ask(self, source: BinaryIO | bytes, path: str, wish: Wish, *, stop: Stop) -> Reading | Picture:
        def stopped() -> bool:
            return self._closed or stop()

        with self._place(stopped), self._process(stopped) as process:
            return process.ask(source, path, wish, stop=stopped)

    @contextmanager
    def _place(self, stop: Stop) -> Iterator[None]:
        while not self._places.acquire(timeout=_TICK):
            if stop():
                raise Cancelled
        try:
            yield
        finally:
            self._places.release()

    def _begun(self) -> ReaderProcess:
        from readback.formats.process import Limits, ReaderProcess  # noqa: PLC0415 - not before the window is there
        from readback.formats.readers import answer  # noqa: PLC0415 - as above

        return ReaderProcess(self._read or answer, self._limits or Limits())

    @contextmanager
    def _process(self, stop: Stop) -> Iterator[ReaderProcess]:
        """A process for one file; it is kept for the next where it can be used again."""
        if stop():
            raise Cancelled
        with self._lock:  # processes are started one at a time
            process = self._idle.pop() if self._idle else self._begun()
            self._busy.add(process)
        try:
            yield process
        finally:
            with self._lock:
                self._busy.discard(process)
                if process.usable and not self._closed:
                    self._idle.append(process)
                else:
                    process.kill()
