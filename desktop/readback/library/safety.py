"""Backups, restoring and verifying, as the library offers them."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from readback.core.errors import Cancelled
from readback.core.ports import Progress, Stop, Verdict
from readback.library import verifying
from readback.library.backups import Backups
from readback.library.files import FileSystem, writing
from readback.library.restoring import Restoring


class FolderSafety:
    """What keeps a library in a folder from being lost. `writing` goes around all that writes."""

    def __init__(
        self, root: Path, files: FileSystem, backups: Backups, writing: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._root, self._files, self._backups, self._writing = root, files, backups, writing
        self._restoring = Restoring(root, files, backups)

    def backups(self) -> tuple[str, ...]:
        """The names of the backups, the newest first."""
        return self._backups.names()

    def due(self) -> bool:
        """Whether the last backup is so old that another should be made."""
        return self._backups.due()

    def back_up(self) -> Iterator[tuple[int, int, str]]:
        """Makes a backup bit by bit: how much is done, of how much, and at last the backup's name."""
        steps = self._backups.steps()
        while True:
            with self._writing():
                step = next(steps, None)
            if step is None:
                return
            yield step

    def restore(self, name: str | None, target: Path | None, progress: Progress) -> str:
        """Brings back the backup of this name, or the last one, in place or to another folder; its name."""
        chosen = self._restoring.chosen(name)
        if target is not None:
            with writing(target):
                self._restoring.elsewhere(chosen, target, progress)
        else:
            with self._writing():
                self._restoring.in_place(chosen, progress)
        return chosen

    def verify(self, progress: Progress, stop: Stop) -> Iterator[Verdict]:
        """What is found of each article; nothing is changed. Raises Cancelled."""
        folders = sorted(self._files.names(self._root / "articles", "?" * 64))
        for done, folder in enumerate(folders):
            if stop():
                raise Cancelled
            yield verifying.verdict(folder, self._files)
            progress(done + 1, len(folders))
        if self._files.mark(self._root / "log.jsonl"):
            yield Verdict("", "", None, tuple(verifying.log(self._root, self._files, None)))
