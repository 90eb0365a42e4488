"""File systems for tests: one that does not wait for the disk, and one on which a chosen step fails."""

import errno
import os
from collections.abc import Callable, Iterable
from enum import Enum, auto
from pathlib import Path

from filelock import BaseFileLock

from readback.library.files import FileSystem


class FastDisk(FileSystem):
    """Does everything but wait for the disk."""

    def __init__(self) -> None:
        super().__init__(sync=lambda _: None)


class CrashError(BaseException):
    """The program ends here: nothing after it runs, not even what clears up."""


class Fault(Enum):
    """How a step fails: with what done of it, and whether the program lives on."""

    ERROR_BEFORE = auto()
    ERROR_HALFWAY = auto()
    ERROR_AFTER = auto()
    ERROR_FROM_THEN_ON = auto()
    CRASH_BEFORE = auto()
    CRASH_HALFWAY = auto()
    CRASH_AFTER = auto()

    @property
    def crashes(self) -> bool:
        return self.name.startswith("CRASH")


class FaultyDisk(FastDisk):
    """Counts the steps that change something and fails at one of them."""

    def __init__(self, at: int = 0, fault: Fault = Fault.ERROR_BEFORE, number: int = errno.EIO) -> None:
        super().__init__()
        self.steps = 0
        self.at = at
        self.fault = fault
        self.number = number

    def write(self, path: Path, chunks: Iterable[bytes], *, durable: bool = True) -> None:
        content = b"".join(chunks)
        write = super().write
        self._step(
            lambda: write(path, [content], durable=durable),
            lambda: write(path, [content[: len(content) // 2]]),
        )

    def append(self, path: Path, content: bytes, *, durable: bool = True) -> None:
        append = super().append
        self._step(
            lambda: append(path, content, durable=durable),
            lambda: append(path, content[: len(content) // 2], durable=durable),
        )

    def truncate(self, path: Path, size: int) -> None:
        truncate = super().truncate
        self._step(lambda: truncate(path, size))

    def keep(self, path: Path, backup: Path) -> None:
        keep = super().keep
        self._step(lambda: keep(path, backup), lambda: backup.unlink(missing_ok=True))

    def replace(self, source: Path, target: Path) -> None:
        replace = super().replace
        self._step(lambda: replace(source, target))

    def sync_folder(self, folder: Path) -> None:
        self._step(lambda: None)

    def make_folder(self, folder: Path) -> None:
        make = super().make_folder
        if not folder.is_dir():
            self._step(lambda: make(folder))

    def remove(self, path: Path) -> None:
        remove = super().remove
        self._step(lambda: remove(path), lambda: [remove(child) for child in list(path.glob("*"))[:1]])

    def _step(self, whole: Callable[[], object], half: Callable[[], object] = lambda: None) -> None:
        self.steps += 1
        if self.steps == self.at or (self.steps > self.at > 0 and self.fault is Fault.ERROR_FROM_THEN_ON):
            if self.fault in {Fault.ERROR_HALFWAY, Fault.CRASH_HALFWAY}:
                half()
            if self.fault in {Fault.ERROR_AFTER, Fault.CRASH_AFTER}:
                whole()
            raise CrashError if self.fault.crashes else OSError(self.number, os.strerror(self.number))
        whole()


class ReadOnlyDisk(FastDisk):
    """A disk on which nothing may be written, whoever asks."""

    def writable(self, folder: Path) -> bool:
        return False

    def lock(self, path: Path) -> BaseFileLock:
        raise AssertionError("a lock file would be written")
