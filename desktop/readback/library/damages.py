"""What becomes of damaged files: they are set aside under another name, never overwritten, and reported once."""

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from readback.core.library import Damage, Problem
from readback.library.files import FileSystem

Clock = Callable[[], datetime]

DAMAGED = ".damaged-"
"""What stands in the name of a file that was set aside."""


def stamp(when: datetime) -> str:
    """A time as part of a file's name, in UTC: names so stamped sort by time and hold on every system."""
    return f"{when.astimezone(UTC):%Y%m%dT%H%M%S%fZ}"


def time_of(stamped: str) -> datetime | None:
    """The time that stands in a name, or None."""
    found = re.search(r"\d{8}T\d{12}Z", stamped)
    with suppress(ValueError):
        return datetime.strptime(found[0], "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC) if found else None
    return None


def unused(path: Path, files: FileSystem) -> Path:
    """The path, or one numbered like it where something stands there already."""
    numbered = (path.with_name(f"{path.stem}-{n}{path.suffix}") for n in count(1))
    return next(it for it in chain([path], numbered) if not files.mark(it))


class Damages:
    """Sets damaged files aside and remembers what to tell the reader.

    `earlier` gives what a file held before, the newest first: what the backups have of it.
    """

    def __init__(
        self, files: FileSystem, clock: Clock, earlier: Callable[[Path], Iterable[bytes]] = lambda _: ()
    ) -> None:
        self.earlier = earlier
        self._files = files
        self._clock = clock
        self._untold: list[Problem] = []
        self._known: set[Problem] = set()

    def set_aside(self, path: Path) -> Path | None:
        """Moves a damaged file out of the way and says where to; None where there is none or it cannot be moved."""
        target = unused(path.with_name(f"{path.name}{DAMAGED}{stamp(self._clock())}"), self._files)
        try:
            self._files.replace(path, target)
            self._files.sync_folder(path.parent)
        except OSError:
            return None
        return target

    def report(self, path: Path, damage: Damage, kept: Path | None = None) -> None:
        """Remembers a problem, unless it is known: one that cannot be mended is met again at every reading."""
        problem = Problem(path, damage, kept)
        if problem not in self._known:
            self._known.add(problem)
            self._untold.append(problem)

    def untold(self) -> tuple[Problem, ...]:
        """The problems not yet asked for."""
        told, self._untold = tuple(self._untold), []
        return told
