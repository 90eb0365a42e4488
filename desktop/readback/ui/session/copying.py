"""The Checker's copy of a draft: gathered on the library's thread, made and written on another."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from readback.core.article import Article
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.notes import Note
from readback.core.outgoing.copies import let_copy
from readback.core.ports import Stop
from readback.core.quotecheck.copying import Checked, Contents, CopyKind, Say
from readback.core.quotecheck.report import Report
from readback.core.saving import save_whole
from readback.core.workspace import PlacedNote, Workspace, now
from readback.ui import words
from readback.ui.session.desk import Desk
from readback.ui.session.sole import Sole
from readback.ui.tasks import Job, Lane, Tasks

STEPS = 3
"""It is gathered, made, and written."""

Make = Callable[[Checked, CopyKind, Say, Contents], bytes]
"""Gives a copy as a file of a kind; called off the window's thread."""


@dataclass(frozen=True, slots=True)
class Order:
    """A copy that is wanted: of which check, with what in it, and where to; `over` replaces a file of that name."""

    draft: Article
    report: Report
    made: datetime
    contents: Contents
    kind: CopyKind
    path: Path
    over: bool


class Copying(Sole):
    """Saves one copy at a time, the newest that was asked for."""

    saved = Signal(object)
    """Path of the file."""
    failed = Signal(object, object)
    """Order that could not be followed, and the error."""

    def __init__(self, tasks: Tasks, desk: Desk, make: Make, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._make = tasks, desk, make

    def save(self, order: Order) -> None:
        """Makes a copy and writes it; one that is being made is given up."""
        self._leave()
        self.progressed.emit(0, STEPS)
        self._job = self._desk.ask(
            lambda workspace, job: gathered(workspace, order, job.stop),
            lambda found: self._go_on(order, found),
            partial(self._fail, order),
        )

    def _go_on(self, order: Order, found: Checked) -> None:
        self.progressed.emit(1, STEPS)
        self._job = self._tasks.run(
            Lane.READING,
            partial(_written, self._make, order, found),
            self._saved,
            partial(self._fail, order),
            self.progressed.emit,
        )

    def _saved(self, path: Path) -> None:
        self._end()
        self.saved.emit(path)

    def _fail(self, order: Order, error: Exception) -> None:
        self._end()
        self.failed.emit(order, error)


def gathered(workspace: Workspace, order: Order, stop: Stop) -> Checked:
    """What a copy is made of, with no more than was chosen; on the library's thread. Raises Cancelled, Withheld."""
    draft, contents = order.draft, order.contents
    original, suffix = b"", ""
    with suppress(ArticleMissing):  # a draft that is not kept, or whose file is gone, is set anew
        original, suffix = workspace.library.original(draft.id)
    known = contents.hashes or contents.file_names or contents.manifest
    articles = dict(_sources(workspace, order.report, stop)) if known else None
    notes = tuple(filter(None, map(_placed, workspace.notes_on(draft)))) if contents.notes else ()
    checked = Checked(draft, order.report, order.made, original, suffix, articles, notes)
    let_copy(checked, workspace.agreements.rules(), now())
    return checked


def _sources(workspace: Workspace, report: Report, stop: Stop) -> Iterator[tuple[str, Article]]:
    """The articles that are quoted; one that is gone since is left out."""
    for id in dict.fromkeys(source.article for it in report.findings for source in it.sources):
        if stop():
            raise Cancelled
        with suppress(ArticleMissing):
            yield id, workspace.library.article(id)


def _placed(it: PlacedNote) -> Note | None:
    """A note with its anchor where it is now; None where it has lost its place."""
    if it.note.anchor is None:
        return it.note
    return replace(it.note, anchor=replace(it.note.anchor, span=it.span)) if it.span is not None else None


def _written(make: Make, order: Order, found: Checked, job: Job) -> Path:
    """Makes the file; on a worker."""
    content = make(found, order.kind, words, order.contents)
    if order.kind is CopyKind.PRINT and not job.stop():
        from readback.ui.pdf import as_pdf  # noqa: PLC0415 - only where pages are set

        title = words.headed(words.tr("Checker’s copy"), order.draft.title)
        content = as_pdf(content.decode(), title, order.made, job.stop)
    if job.stop():
        raise Cancelled
    job.progress(2, STEPS)
    save_whole(order.path, content, over=order.over)
    return order.path
