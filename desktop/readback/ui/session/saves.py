"""Two saves of one story compared: fetched on the library's thread, held against each other on another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from readback.core.article import Article
from readback.core.errors import Leaked
from readback.core.outgoing.leaks import unwanted
from readback.core.outgoing.rules import Rules
from readback.core.outgoing.saves import let_out
from readback.core.saving import save_whole
from readback.core.workspace import Workspace, now
from readback.ui import words
from readback.ui.session.desk import Desk
from readback.ui.session.sole import Sole
from readback.ui.tasks import Job, Lane, Tasks

if TYPE_CHECKING:
    from readback.core.quotecheck.copying import Say
    from readback.core.saves.comparing import Comparison, Save, Told
    from readback.ui.session.outbound import Search
    from readback.ui.session.parts import Parts

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
    unsaved = Signal(object)
    """The error that kept a page from being saved."""

    def __init__(self, tasks: Tasks, desk: Desk, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._parts = tasks, desk, parts

    def compare(self, pair: Pair) -> None:
        """Compares two saves; what was under way is given up."""
        self._leave()
        self.progressed.emit(0, 1)
        self._job = self._desk.ask(lambda workspace, _: _fetched(workspace, pair), self._go_on, self._fail)

    def _go_on(self, found: tuple[tuple[Article, ...], Save, Save]) -> None:
        saves, old, new = found
        compare = self._parts.saves_compared

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

        def go_on(rules: Rules) -> None:
            write = partial(_written, self._parts.saves_page, self._parts.searched, found, path, rules)
            self._tasks.run(Lane.READING, write, self.saved.emit, self.unsaved.emit)

        self._desk.ask(lambda workspace, _: workspace.agreements.rules(), go_on, self.unsaved.emit)


def _written(make: Page, search: Search, found: Beside, path: Path, rules: Rules, job: Job) -> Path:
    """Writes a page; on a worker. Raises FileUnsaved, Leaked, Withheld."""
    page = make(found.comparison, found.told, words).decode()
    content = let_out(page, found.comparison, found.told, rules, now()).encode()
    searched = search(((path.with_suffix(".html").name, content),), unwanted(rules, now()), job.stop)
    if searched.leaks:
        raise Leaked(searched.leaks)
    save_whole(path, content, over=True)
    return path


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
