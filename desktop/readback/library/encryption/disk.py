"""The disk of an encrypted library: what is read and written through it is plain, what stands on the disk never is."""

import fnmatch
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from filelock import BaseFileLock

from readback.library.damages import DAMAGED as SET_ASIDE
from readback.library.encryption import frames, keys
from readback.library.encryption.frames import DAMAGED, HEAD, Frame, Sealer, Where
from readback.library.encryption.keys import Key
from readback.library.encryption.names import PLAIN, Names
from readback.library.files import BACKUP, UNFINISHED, FileSystem, Mark
from readback.library.unindexed import SIGNS

_TAIL = 8192
"""So much of a log is read to find its last lines."""

_WRAPPED = re.compile(rf"(?:{re.escape(BACKUP)}|{re.escape(UNFINISHED)}|(?:-\d+)?{re.escape(SET_ASIDE)}.*)$")
"""What the states of a file have at the end of its name: they are the same file, under other names."""


class EncryptedFiles(FileSystem):
    """Everything below `root` is called and enciphered by the key; `disk` does the steps."""

    plain = False

    def __init__(self, root: Path, key: Key, disk: FileSystem) -> None:
        super().__init__()
        self.key = key
        self._root, self._disk, self._names = root, disk, Names(key.names)
        self._strange: dict[Path, Path] = {}

    def below(self, root: Path) -> FileSystem:
        """The same for a copy of the library in another folder, which can be opened as this one can."""
        keys.copy(self._root, root, self._disk)
        return EncryptedFiles(root, self.key, self._disk)

    def real(self, path: Path) -> Path:
        """Where something of the library is on the disk."""
        if path in self._strange:
            return self._strange[path]
        if not path.is_relative_to(self._root):
            return path
        return self._root.joinpath(*map(self._names.called, path.relative_to(self._root).parts))

    def meant(self, path: Path) -> Path | None:
        """What a file or folder of the disk is in the library; None where it is none of the library's."""
        meant, strange = self._root, False
        for part in path.relative_to(self._root).parts:
            name, behind = self._names.meant(part)
            if not name:
                return None
            it = PurePosixPath(name)
            meant /= f"{it.stem}{behind}{it.suffix}" if behind else name
            strange = strange or bool(behind)
        if strange:
            self._strange[meant] = path
        return meant

    def evicted(self, path: Path) -> bool:
        """Whether a cloud service keeps a file elsewhere for now."""
        return self._disk.evicted(self.real(path))

    def pieces(self, path: Path) -> Iterator[bytes]:
        """The bytes of a file; what is not as it was written ends with a byte that nothing sound has there."""
        where = self._where(path)
        for _, frame in frames.frames(self._disk.pieces(self.real(path)), where):
            if frame is None or not _belongs(frame, where):
                yield DAMAGED
                return
            yield frame.content

    def end(self, path: Path, most: int) -> tuple[int, bytes]:
        """The size of a file and its last bytes, so many or a few more, or all."""
        _, start, found = self._last(path, most)
        if not found or (start > HEAD and sum(len(it.content) for it in found) < most):
            whole = self.read(path)
            return len(whole), whole[-most:]
        return found[0].end, b"".join(it.content for it in reversed(found))

    def write(self, path: Path, chunks: Iterable[bytes], *, durable: bool = True) -> None:
        """A new file of these bytes, on the disk unless it need not last."""
        self._disk.write(self.real(path), Sealer(self._where(path)).whole(chunks), durable=durable)

    def append(self, path: Path, content: bytes, *, durable: bool = True) -> None:
        """More bytes at the end of a file, on the disk unless they stand elsewhere too."""
        real, where = self.real(path), self._where(path)
        size, _, found = self._last(path, 1) if self._disk.mark(real) else (0, 0, [])
        if not size:
            added = b"".join(Sealer(where).whole([content]))
        else:
            offset = found[0].end if found else len(self.read(path))
            added = Sealer(where, self._head(real)).line(content, size, offset)
        self._disk.append(real, added, durable=durable)

    def truncate(self, path: Path, size: int) -> None:
        """A file without what follows its first `size` bytes, which end with a frame."""
        real, kept = self.real(path), HEAD
        if not self._head(real).startswith(frames.MAGIC):
            self._disk.truncate(real, 0)
            return
        for at, frame in frames.frames(self._disk.pieces(real), self._where(path)):
            kept = at
            if frame is None or frame.offset >= size:
                break
        else:
            return
        self._disk.truncate(real, kept)

    def keep(self, path: Path, backup: Path) -> None:
        """The file under a second name as well."""
        self._disk.keep(self.real(path), self.real(backup))

    def replace(self, source: Path, target: Path) -> None:
        """A file or folder under another name, in place of what had that name."""
        self._disk.replace(self.real(source), self.real(target))
        self._strange.pop(source, None)

    def sync_folder(self, folder: Path) -> None:
        """The names in a folder, on the disk."""
        self._disk.sync_folder(self.real(folder))

    def make_folder(self, folder: Path) -> None:
        """A folder, with those above it, unless it is there."""
        self._disk.make_folder(self.real(folder))

    def remove(self, path: Path) -> None:
        """A file or a folder with all in it taken away, if it is there."""
        self._disk.remove(self.real(path))

    def names(self, folder: Path, pattern: str) -> list[Path]:
        """What a folder holds that is named like the pattern."""
        if not folder.is_relative_to(self._root):
            return self._disk.names(folder, pattern)
        first, _, rest = pattern.partition("/")
        if first == "**":
            below = [it for it in self._in(folder) if self.is_folder(it)]
            return [*self.names(folder, rest), *(it for each in below for it in self.names(each, pattern))]
        matches = re.compile(fnmatch.translate(first)).match
        found = [it for it in self._in(folder) if matches(it.name)]
        return [it for each in found for it in self.names(each, rest)] if rest else found

    def mark(self, path: Path) -> Mark | None:
        """What changes whenever a file is written anew."""
        return self._disk.mark(self.real(path))

    def marks(self, folder: Path, name: str) -> dict[str, tuple[Mark | None, Mark | None]]:
        """By the name of each folder in one: its mark, and that of the file of this name in it."""
        found = self._disk.marks(self.real(folder), self._names.called(name))
        named = ((self._names.meant(called), marks) for called, marks in found.items())
        return {name: marks for (name, behind), marks in named if name and not behind}

    def is_folder(self, path: Path) -> bool:
        """Whether there is a folder."""
        return self._disk.is_folder(self.real(path))

    def is_file(self, path: Path) -> bool:
        """Whether there is a file."""
        return self._disk.is_file(self.real(path))

    def writable(self, folder: Path) -> bool:
        """Whether the system would let files be made in a folder."""
        return self._disk.writable(self.real(folder))

    def lock(self, path: Path) -> BaseFileLock:
        """A lock that no other process and no other caller gets until it is released. Raises filelock.Timeout."""
        return self._disk.lock(self.real(path))

    def _in(self, folder: Path) -> list[Path]:
        found = map(self.meant, self._disk.names(self.real(folder), "*"))
        return [it for it in found if it is not None]

    def _last(self, path: Path, most: int) -> tuple[int, int, list[Frame]]:
        """The size of a file on the disk, and its last frames, the last first, from where on; none where it has none.

        They hold so many bytes, or as many as lines of the usual length give.
        """
        real, where = self.real(path), self._where(path)
        size, raw = self._disk.end(real, max(_TAIL, 4 * most) + HEAD)
        head = raw[:HEAD] if len(raw) == size else self._head(real)
        found, start, wanted = list[Frame](), size, most
        while wanted > 0 and (one := frames.last(raw, start, head, where)):
            raw, start, wanted = raw[: one[0] - start], one[0], wanted - len(one[1].content)
            found.append(one[1])
        return size, start, found

    def _head(self, real: Path) -> bytes:
        return next(self._disk.pieces(real), b"")[:HEAD]

    def _where(self, path: Path) -> Where:
        name = _WRAPPED.sub("", path.name)
        place = path.parent.relative_to(self._root).parts[:2] if path.is_relative_to(self._root) else ()
        return Where(self.key.contents, name, "/".join(part.removesuffix(UNFINISHED) for part in place))


def _belongs(frame: Frame, where: Where) -> bool:
    """Whether a file may have come where it is: in the trash and back, but never from one article to another."""
    return frame.place == where.place or "trash" in {frame.place.split("/")[0], where.place.split("/")[0]}


def is_ours(name: str) -> bool:
    """Whether a library has something of this name on the disk that is not enciphered."""
    return name in PLAIN or name in keys.FILES or name in SIGNS
