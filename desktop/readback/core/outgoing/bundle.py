"""Finished files that are about to leave: held where they are few, or made again one by one whenever they are wanted.

Nothing of them stands on the disk before it is written where the reader wants it: there a temporary copy could be read
of what an encrypted library keeps.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from readback.core.errors import FileUnreadable, Unreadable

File = tuple[str, bytes]

MOST = 64_000_000
"""So many bytes are held together at most."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a file that is not held."""

    name: str
    size: int
    sha256: bytes


class Bundle:
    """Files by their names; `make` gives them one by one, the same bytes each time.

    Iterating raises whatever `make` does, and FileUnreadable where a file is not the one that it was.
    """

    def __init__(self, make: Callable[[], Iterable[File]], most: int = MOST) -> None:
        self._make, self._most = make, most
        self._held: list[File] | None = []
        self.entries: tuple[Entry, ...] = ()

    def fill(self, watch: Callable[[Iterable[File]], Iterable[File]]) -> None:
        """Makes them for the first time; `watch` is told of each as it passes, and may raise."""
        entries, size = list[Entry](), 0
        for name, content in watch(self._make()):
            entries.append(Entry(name, len(content), hashlib.sha256(content).digest()))
            size += len(content)
            if size > self._most:
                self._held = None
            if self._held is not None:
                self._held.append((name, content))
        self.entries = tuple(entries)

    def __iter__(self) -> Iterator[File]:
        if self._held is not None:
            yield from self._held
            return
        left = iter(self.entries)
        for name, content in self._make():
            known = next(left, None)
            if known is None or (known.name, known.sha256) != (name, hashlib.sha256(content).digest()):
                raise FileUnreadable(name, Unreadable.CHANGED)
            yield name, content
        if next(left, None) is not None:
            raise FileUnreadable(self.entries[-1].name, Unreadable.CHANGED)

    def __len__(self) -> int:
        return len(self.entries)
