"""Every touch of the disk, step by step: the seam at which tests make each step fail."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock

from readback.core.errors import LibraryUnwritable
from readback.core.saving import reason_of

BACKUP = ".bak"
"""What the name of the last good state of a file ends in, and what that of an unfinished one does."""
UNFINISHED = ".tmp"

_PIECE = 1 << 20

_F_FULLFSYNC = 51
"""From macOS's sys/fcntl.h: there fsync alone leaves the bytes in the drive's cache (man 2 fsync)."""


_DATALESS = 0x40000000
"""From macOS's sys/stat.h: SF_DATALESS."""

_RECALLED = 0x1000 | 0x40000 | 0x400000
"""From Windows's winnt.h: FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS."""


class EvictedError(OSError):
    """A cloud service keeps a file elsewhere for now; to read it would wait for the network."""


def elsewhere(status: object) -> bool:
    """Whether what the system says of a file is that its content is not on this computer."""
    flags, attributes = getattr(status, "st_flags", 0), getattr(status, "st_file_attributes", 0)
    return bool(flags & _DATALESS or attributes & _RECALLED)


def sync(descriptor: int, platform: str = sys.platform) -> None:
    """Forces an open file to the disk itself, as strongly as the system can."""
    os.fsync(descriptor)
    if platform == "darwin":
        import fcntl  # noqa: PLC0415 - Windows has none

        with suppress(OSError):  # network shares refuse it
            fcntl.fcntl(descriptor, _F_FULLFSYNC)


Mark = tuple[int, ...]
"""Which file it is, how large, and when it was written."""


class FileSystem:
    """The steps that saving is made of; each is done when it returns and raises OSError otherwise.

    `sync`, `pause` and `platform` are the system's own unless a test says otherwise.
    """

    plain = True
    """Whether what stands on the disk is what is written."""

    def __init__(
        self,
        sync: Callable[[int], None] = sync,
        pause: Callable[[float], None] = time.sleep,
        platform: str = sys.platform,
    ) -> None:
        self._sync = sync
        self._pause = pause
        self._on_windows = platform == "win32"

    def evicted(self, path: Path) -> bool:
        """Whether a cloud service keeps a file elsewhere for now; older ones of iCloud leave a file of another name."""
        try:
            return elsewhere(path.stat())
        except OSError:
            return path.with_name(f".{path.name}.icloud").exists()

    def read(self, path: Path) -> bytes:
        """The bytes of a file. Raises EvictedError."""
        return b"".join(self.pieces(path))

    def pieces(self, path: Path) -> Iterator[bytes]:
        """The bytes of a file, bit by bit. Raises EvictedError."""
        if self.evicted(path):
            raise EvictedError(str(path))
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece

    def end(self, path: Path, most: int) -> tuple[int, bytes]:
        """The size of a file and its last bytes, so many or all. Raises EvictedError."""
        if self.evicted(path):
            raise EvictedError(str(path))
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - most))
            return size, file.read()

    def write(self, path: Path, chunks: Iterable[bytes], *, durable: bool = True) -> None:
        """A new file of these bytes, on the disk unless it need not last."""
        with path.open("wb") as file:
            file.writelines(chunks)
            file.flush()
            if durable:
                self._sync(file.fileno())

    def append(self, path: Path, content: bytes, *, durable: bool = True) -> None:
        """More bytes at the end of a file, on the disk unless they stand elsewhere too."""
        with path.open("ab") as file:
            file.write(content)
            file.flush()
            if durable:
                self._sync(file.fileno())

    def truncate(self, path: Path, size: int) -> None:
        """A file without what follows its first `size` bytes."""
        os.truncate(path, size)

    def keep(self, path: Path, backup: Path) -> None:
        """The file under a second name as well; a copy where the disk knows no links."""
        backup.unlink(missing_ok=True)
        try:
            backup.hardlink_to(path)
        except OSError:
            self.write(backup, [path.read_bytes()])

    def replace(self, source: Path, target: Path) -> None:
        """A file or folder under another name, in place of what had that name.

        On Windows a search index or virus scanner may hold the file for a moment; it is given 2.5 seconds.
        """
        for attempt in range(8 if self._on_windows else 0):
            try:
                source.replace(target)
            except PermissionError:
                self._pause(0.01 * 2**attempt)
            else:
                return
        source.replace(target)

    def sync_folder(self, folder: Path) -> None:
        """The names in a folder, on the disk; Windows sees to it by itself and opens no folders."""
        if self._on_windows:
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            self._sync(descriptor)
        finally:
            os.close(descriptor)

    def make_folder(self, folder: Path) -> None:
        """A folder, with those above it, unless it is there."""
        if folder.is_dir():
            return
        self.make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        self.sync_folder(folder.parent)

    def remove(self, path: Path) -> None:
        """A file or a folder with all in it taken away, if it is there."""
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    def names(self, folder: Path, pattern: str) -> list[Path]:
        """What a folder holds that is named like the pattern."""
        return list(folder.glob(pattern))

    def mark(self, path: Path) -> Mark | None:
        """What changes whenever a file is written anew; None where there is no file."""
        try:
            return _mark(path.stat())
        except OSError:
            return None

    def marks(self, folder: Path, name: str) -> dict[str, tuple[Mark | None, Mark | None]]:
        """By the name of each folder in one: its mark, and that of the file of this name in it."""
        marks: dict[str, tuple[Mark | None, Mark | None]] = {}
        with suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir():
                    marks[entry.name] = _mark_at(entry.path), _mark_at(f"{entry.path}{os.sep}{name}")
        return marks

    def is_folder(self, path: Path) -> bool:
        """Whether there is a folder."""
        return path.is_dir()

    def is_file(self, path: Path) -> bool:
        """Whether there is a file."""
        return path.is_file()

    def below(self, root: Path) -> "FileSystem":  # noqa: ARG002 - one that enciphers does so below one folder
        """The same for a copy of the library in another folder. Raises OSError."""
        return self

    def writable(self, folder: Path) -> bool:
        """Whether the system would let files be made in a folder."""
        return os.access(folder, os.W_OK)

    def lock(self, path: Path) -> BaseFileLock:
        """A lock that no other process and no other caller gets until it is released. Raises filelock.Timeout."""
        lock = FileLock(path)
        lock.acquire(blocking=False)
        return lock

    def save(self, path: Path, content: bytes) -> None:
        """A file's new state so that at every moment the old one or the new one stands there, whole.

        The old one stays as the backup.
        """
        unfinished = path.with_name(path.name + UNFINISHED)
        try:
            self.write(unfinished, [content])
            if self.mark(path):
                self.keep(path, path.with_name(path.name + BACKUP))
            self.replace(unfinished, path)
            self.sync_folder(path.parent)
        except OSError:
            with suppress(OSError):
                self.remove(unfinished)
            raise


def _mark(status: os.stat_result) -> Mark:
    return status.st_ino, status.st_size, status.st_mtime_ns


def _mark_at(path: str) -> Mark | None:
    try:
        return _mark(os.stat(path))
    except OSError:
        return None


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns the system's errors inside the block into LibraryUnwritable."""
    try:
        yield
    except OSError as error:
        raise LibraryUnwritable(path, reason_of(error)) from error
