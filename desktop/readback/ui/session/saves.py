"""Two saves of one story compared: fetched on the library's thread, held against each other on another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from readback.core.article import Article
from readback.core.outgoing.rules import Piece, Rules
from readback.core.saving import save_whole
from readback.core.workspace import Workspace, now
from readback.ui import words
from readback.ui.session.desk import Desk
from readback.ui.session.sole import Sole
from readback.ui.tasks import Job, Lane, Tasks

if TYPE_CHECKING:
    from readback.core.ports import Progress, Stop
    from readback.core.quotecheck.copying import Say
    from readback.core.saves.comparing import Comparison, Save, Told

    Compare = Callable[[Save, Save, Say, Progress, Stop], tuple[Comparison, Told]]
    Page = Callable[[Comparison, Told, Say], bytes]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two saves held against each other, and all saves of the story, the oldest first."""

    saves: tuple[Article, ...]
    comparison: Comparison
    told: Told


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles that are to be compared, by their ids, the older one first; empty ones are to be chosen.

    Where both are empty they are the last two saves of the story that `of` is one of.
    """

    of: str = ""
    old: str = ""
    new: str = ""


class Alone(Exception):
    """The story has one save only."""


class ComparingSaves(Sole):
    """Compares two saves at a time, the newest that were asked for."""

    compared = Signal(object)
    """Beside"""
    failed = Signal(object)
    """The error that kept two saves from being compared; Alone where there is one only."""
    saved = Signal(object)
    """Path of a page."""

    def __init__(self, tasks: Tasks, desk: Desk, compare: Compare, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._compare, self._page = tasks, desk, compare, page

    def compare(self, pair: Pair) -> None:
        """Compares two saves; what was under way is given up."""
        self._leave()
        self.progressed.emit(0, 1)
        self._job = self._desk.ask(lambda workspace, _: _fetched(workspace, pair), self._go_on, self._fail)

    def _go_on(self, found: tuple[tuple[Article, ...], Save, Save]) -> None:
        saves, old, new = found
        compare = self._compare

        def work(job: Job) -> Beside:
            return Beside(saves, *compare(old, new, words, job.progress, job.stop))

        self._job = self._tasks.run(Lane.LISTING, work, self._came, self._fail, self.progressed.emit)

    def _came(self, found: Beside) -> None:
        self._end()
        self.compared.emit(found)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def save(self, found: Beside, path: Path) -> None:
        """Writes a comparison as a page; a file of that name is replaced, as the reader was asked."""
        page = self._page

        def write(rules: Rules, _: Job) -> Path:
            (left,) = rules.passed(Piece((page(found.comparison, found.told, words).decode(),)), now())
            save_whole(path, left.encode(), over=True)
            return path

        def go_on(rules: Rules) -> None:
            self._tasks.run(Lane.READING, partial(write, rules), self.saved.emit, self.failed.emit)

        self._desk.ask(lambda workspace, _: workspace.agreements.rules(), go_on, self.failed.emit)


def _fetched(workspace: Workspace, pair: Pair) -> tuple[tuple[Article, ...], Save, Save]:
    """All saves, and the two that are to be compared, with what is found in them. Raises Alone, ArticleMissing."""
    if pair.old and pair.new:
        old, new = (workspace.library.article(id) for id in (pair.old, pair.new))
        saves = workspace.saves_of(new)
        known = {it.id for it in saves}
        saves = saves if old.id in known else (old, new)
    else:
        saves = workspace.saves_of(workspace.library.article(pair.of))
        if len(saves) == 1:
            raise Alone
        at = max(1, next(at for at, it in enumerate(saves) if it.id == pair.of)) if _has(saves, pair.of) else -1
        old, new = saves[at - 1], saves[at]
    return saves, _save(workspace, old), _save(workspace, new)


def _has(saves: tuple[Article, ...], id: str) -> bool:
    return any(it.id == id for it in saves)


def _save(workspace: Workspace, article: Article) -> Save:
    from readback.core.saves.comparing import Save  # noqa: PLC0415 - only where saves are compared

    found = workspace.library.analysis(article.id, "")
    return Save(article, workspace.corrections.corrected(article, found) if found is not None else None)
