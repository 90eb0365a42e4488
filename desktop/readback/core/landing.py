"""What has newly landed in a folder that is watched: files that came or changed, once they have stopped growing."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from readback.core.intake import found

Mark = tuple[int, int]
"""A file's size in bytes and the time of its last change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a folder gave: files to be opened now, and whether others are still being written."""

    ready: tuple[str, ...] = ()
    growing: bool = False


class Landing:
    """Looks at a folder again and again. `since` is when it was looked at last, in seconds since the epoch."""

    def __init__(self, folder: str, endings: Collection[str], since: float) -> None:
        self._folder, self._endings, self._since = folder, endings, since
        self._seen: dict[str, Mark] = {}
        self._given: dict[str, Mark] = {}

    def look(self) -> Look:
        """The files that are as they were at the last look, and that were not given before; each once."""
        marks = {path: mark for path in found([self._folder], self._endings).files if (mark := self._mark(path))}
        new = {path: mark for path, mark in marks.items() if self._given.get(path) != mark}
        ready = tuple(path for path, mark in new.items() if self._seen.get(path) == mark)
        self._given |= {path: new[path] for path in ready}
        self._seen = marks
        return Look(ready, growing=len(ready) < len(new))

    def _mark(self, path: str) -> Mark | None:
        """The file's mark; None for one that was there before, or that is gone again."""
        try:
            known = Path(path).stat()
        except OSError:
            return None
        came = max(known.st_mtime, known.st_ctime)  # a file that is moved keeps the time of its last change
        return (known.st_size, known.st_mtime_ns) if came > self._since else None
