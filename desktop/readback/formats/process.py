"""One reader process, seen from the parent: started, asked, watched, killed."""

import sys
import time
from dataclasses import dataclass
from multiprocessing.reduction import send_handle
from typing import BinaryIO

from readback.children import started
from readback.core.errors import Cancelled, FileUnreadable, Unreadable
from readback.core.ports import Picture, Reading, Stop, Wish
from readback.formats.child import Read, serve
from readback.formats.wire import unpacked

_TICK = 0.05  # seconds between two looks at the process
_LONGEST_ANSWER = 100_000_000  # bytes; an article of 4 million code points, each as \uXXXX, has 24


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader process may take: seconds for a file, bytes of resident memory, files until it is replaced.

    `start` is how many seconds it may take until it can read: no file is to blame for a machine that is busy.
    """

    seconds: float = 60
    start: float = 300
    memory: int = 1_000_000_000
    files: int = 100


class ReaderProcess:
    """A process that reads one file after the other. For one thread at a time, but `kill` is for any."""

    def __init__(self, read: Read, limits: Limits) -> None:
        self._limits = limits
        self._files = 0
        self._process, self._requests = started(serve, read, name="readback-reader")
        self._started = False

    @property
    def usable(self) -> bool:
        """Whether it can be given another file."""
        return self._files < self._limits.files and self._process.is_alive()

    def ask(self, source: BinaryIO | bytes, path: str, wish: Wish, *, stop: Stop) -> Reading | Picture:
        """What the process makes of an open file, or of bytes.

        Raises FileUnreadable, also for what the process does: TOO_SLOW, TOO_HUNGRY, CRASHED; Cancelled when
        `stop` says so. After either of these the process is dead.
        """
        try:
            return self._asked(source, path, wish, stop=stop)
        except (EOFError, OSError, RuntimeError, ValueError) as error:
            self.kill()
            if stop():  # it was killed for that
                raise Cancelled from error
            raise FileUnreadable(path, Unreadable.CRASHED) from error

    def _asked(self, source: BinaryIO | bytes, path: str, wish: Wish, *, stop: Stop) -> Reading | Picture:
        if not self._started:  # only then are requests read, so that sending one cannot wait for ever
            self._wait(path, stop, self._limits.start)
            self._requests.recv_bytes(_LONGEST_ANSWER)
            self._started = True
        self._files += 1
        if isinstance(source, bytes):
            self._requests.send((path, wish, source))
        else:
            self._requests.send((path, wish, None))
            send_handle(self._requests, _os_handle(source), self._process.pid)
        self._wait(path, stop, self._limits.seconds)
        return unpacked(self._requests.recv_bytes(_LONGEST_ANSWER), path)

    def _wait(self, path: str, stop: Stop, seconds: float) -> None:
        """Returns when there is an answer, or none to come; kills the process where it takes too much."""
        end = time.monotonic() + seconds
        while not self._requests.poll(_TICK):
            if stop():
                self.kill()
                raise Cancelled
            reason = Unreadable.TOO_SLOW if time.monotonic() > end else self._too_hungry()
            if reason:
                self.kill()
                raise FileUnreadable(path, reason)

    def _too_hungry(self) -> Unreadable | None:
        import psutil  # noqa: PLC0415 - the window starts without it

        try:
            hungry = psutil.Process(self._process.pid).memory_info().rss > self._limits.memory
        except psutil.Error:  # it is gone, which the pipe will tell
            return None
        return Unreadable.TOO_HUNGRY if hungry else None

    def kill(self) -> None:
        """Ends the process at once."""
        self._process.kill()
        self._process.join()


def _os_handle(file: BinaryIO) -> int:
    """The file's handle as the system counts them."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - there is none elsewhere

        return msvcrt.get_osfhandle(file.fileno())
    return file.fileno()
