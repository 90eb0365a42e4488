"""What is about to leave: finished, and not yet written anywhere, to be looked through before it goes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from readback.core.errors import Cancelled, Leaked
from readback.core.outgoing.bundle import Bundle
from readback.core.outgoing.kinds import alone
from readback.core.outgoing.leaks import Searched
from readback.core.outgoing.model import OutKind, Taken
from readback.core.outgoing.writing import put
from readback.core.ports import Progress, Stop


@dataclass(frozen=True, slots=True)
class Leaving:
    """The files with their names, byte for byte as they are to be written, and what they were made of.

    `searched` is what was found in them that must not leave: as long as there is any of it they are not written.
    """

    taken: Taken
    kind: OutKind
    files: Bundle = field(repr=False)
    searched: Searched = field(default=Searched())

    @property
    def folder(self) -> bool:
        """Whether it is a folder of files, and not one file."""
        return not alone(self.kind, self.taken)

    @property
    def size(self) -> int:
        """How many bytes all files have together."""
        return sum(it.size for it in self.files.entries)

    @property
    def notes(self) -> int:
        """How many notes go along."""
        return sum(len(it.notes) for it in self.taken.folios)

    @property
    def not_looked_into(self) -> int:
        """In how many articles with a text nobody has looked for names and quotations yet."""
        return sum(it.found is None and bool(it.article.text) for it in self.taken.folios)

    def write(self, path: Path, *, over: bool, progress: Progress, stop: Stop) -> None:
        """Writes it all or nothing. Raises Cancelled, Leaked, what `put` does, and what making them again does."""
        if self.searched.leaks:
            raise Leaked(self.searched.leaks)
        put(path, told(self.files, len(self.files), progress, stop), folder=self.folder, over=over)


def made(
    taken: Taken, kind: OutKind, make: Callable[[], Iterable[tuple[str, bytes]]], progress: Progress, stop: Stop
) -> Leaving:
    """What is about to leave, with the files made one by one. Raises Cancelled."""
    files = Bundle(make)
    files.fill(lambda them: told(them, len(taken.folios), progress, stop))
    return Leaving(taken, kind, files)


def told(files: Iterable[tuple[str, bytes]], total: int, progress: Progress, stop: Stop) -> Iterable[tuple[str, bytes]]:
    """The files, while it is told how far it is. Raises Cancelled."""
    progress(0, total)
    for number, file in enumerate(files, start=1):
        if stop():
            raise Cancelled
        yield file
        progress(min(number, total), total)
