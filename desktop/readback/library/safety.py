"""Backups, restoring and verifying, as the library offers them."""

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from readback.core.errors import Cancelled
from readback.core.kept import Entered, Verdict
from readback.core.ports import Progress, Stop
from readback.library import conflicts, thinning, verifying
from readback.library.backups import Backups
from readback.library.copying import Copying, Step
from readback.library.damages import Clock, Damages
from readback.library.files import FileSystem, writing
from readback.library.folder import path_of
from readback.library.restoring import Restoring
from readback.library.upgrading import mark

_AT_ONCE = 20
"""So many folders are looked at before something else gets its turn."""


class FolderSafety:
    """What keeps a library in a folder from being lost. `writing` goes around all that writes."""

    def __init__(
        self,
        root: Path,
        files: FileSystem,
        clock: Clock,
        damages: Damages,
        writing: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._root, self._files, self._clock, self._damages, self._writing = root, files, clock, damages, writing
        self._backups = Backups(root, files, clock)
        self._restoring = Restoring(root, files, self._backups)
        self._looked = self._backups.last()
        self._steps: Iterator[Step] = iter(())

    def backups(self) -> tuple[str, ...]:
        """The names of the backups, the newest first."""
        return self._backups.names()

    def due(self) -> bool:
        """Whether it is so long since a backup, or since nothing was found to back up, that it is time again."""
        return thinning.due(self._looked, self._clock())

    def back_up(self) -> Iterator[Step]:
        """Makes a backup bit by bit: how much is done, of how much, and at last the backup's name.

        Nothing changed: the name is that of the last one. One that is begun while another is under way ends that one.
        Raises LibraryUnwritable; then nothing is left of it.
        """
        self._steps = steps = self._whole()
        while self._steps is steps:
            with self._writing():
                step = next(steps, None)
            if step is None:
                return
            yield step

    def end(self) -> None:
        """Ends a backup that is under way; nothing is left of it but what the next one needs."""
        self._steps = iter(())

    def restore(self, name: str | None, target: Path | None, progress: Progress) -> str:
        """Brings back the backup of this name, or the last one, in place or to another folder; its name."""
        self.end()
        chosen = self._restoring.chosen(name)
        if target is not None:
            with writing(target):
                self._restoring.elsewhere(chosen, target, progress)
        else:
            with self._writing():
                self._restoring.in_place(chosen, progress)
                mark(self._root, self._files)
        return chosen

    def verify(self, progress: Progress, stop: Stop) -> Iterator[Verdict]:
        """What is found of each article, and at last the library's own file, if there is a fault. Raises Cancelled."""
        folders = sorted(self._files.names(self._root / "articles", "?" * 64))
        for done, folder in enumerate(folders):
            if stop():
                raise Cancelled
            if self._files.mark(folder):  # else it was taken away while others were looked at
                yield verifying.verdict(folder, self._files)
            progress(done + 1, len(folders))
        own = self.verify_one("")
        if own.faults:
            yield own

    def verify_one(self, article: str) -> Verdict:
        """What is found of one article; of the library's own file where none is named."""
        if not article:
            return verifying.verdict_of_library(self._root, self._files)
        return verifying.verdict(path_of(self._root, article), self._files)

    def entered(self, hashes: Collection[str], progress: Progress, stop: Stop) -> Iterator[Entered]:
        """Where hashes that were written down stand in the logs. Raises Cancelled."""
        folders = self._files.names(self._root / "articles", "?" * 64)
        yield from verifying.entered(self._root, self._files, hashes, article=False)
        for done, folder in enumerate(folders):
            if stop():
                raise Cancelled
            yield from verifying.entered(folder, self._files, hashes, article=True)
            progress(done + 1, len(folders))

    def _whole(self) -> Iterator[Step]:
        """The backup, without what is no part of the library, and then what is no longer kept.

        That may fail: it is done next time.
        """
        step = 0, 0, ""
        for number, folder in enumerate(self._files.names(self._root / "articles", "?" * 64)):
            conflicts.set_aside(self._root, folder, self._files, self._damages)
            if number % _AT_ONCE == _AT_ONCE - 1:
                yield step
        for step in Copying(self._root, self._files, self._backups).steps():
            if not step[2]:
                yield step
        self._looked = self._clock()
        with suppress(OSError):
            for _ in self._backups.thin():
                yield *step[:2], ""
        yield step
