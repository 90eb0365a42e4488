"""What is taken out: gathered on the library's thread a little at a time, made and written on another."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from readback.core.outgoing.leaks import Searched, Unwanted, unwanted
from readback.core.outgoing.leaving import Leaving, made
from readback.core.outgoing.model import Contents, OutKind, Selection, Taken
from readback.core.ports import Stop
from readback.core.quotecheck.copying import Say
from readback.core.workspace import Workspace, now
from readback.ui import words
from readback.ui.session.desk import Desk
from readback.ui.session.sole import Sole
from readback.ui.tasks import Job, Lane, Tasks

SLICE = 0.1
"""How long the library is held at a time, in seconds: notes are saved in between."""

Press = Callable[[str, str, datetime], bytes]

Pressing = Callable[[Stop, str, str, datetime], bytes]
"""Sets a page of HTML, with its title and when it was made, until it is to stop; on a worker. Raises Cancelled."""

Gathering = Generator[tuple[int, int], None, Taken]


Search = Callable[[Iterable[tuple[str, bytes]], Sequence[Unwanted], Stop], Searched]
"""Says what stands in files and must not; called off the window's thread."""


class Make(Protocol):
    """Gives what was taken out as files; called off the window's thread."""

    def __call__(self, taken: Taken, kind: OutKind, say: Say, press: Press | None) -> Iterator[tuple[str, bytes]]:
        """The files, each with its name."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be taken out."""

    selection: Selection
    kind: OutKind
    contents: Contents
    words: tuple[str, ...] = ()
    """What the reader does not want in any file."""

    def without_held(self) -> "Wanted":
        """The same without what is held back."""
        return replace(self, contents=replace(self.contents, rest=True))


class Outbound(Sole):
    """Takes out one thing at a time, the newest that was asked for. Nothing is written before `write`."""

    made = Signal(object)
    """Leaving: all is ready to be written."""
    written = Signal(object, object)
    """Leaving that was written, and the Path where it is."""
    failed = Signal(object)
    """The error that kept it from being made or written."""

    def __init__(self, tasks: Tasks, desk: Desk, make: Make, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._desk, self._make, self._search = tasks, desk, make, search
        self._press: Pressing = _as_pdf

    def count(self, wanted: Wanted, then: Callable[[int], None]) -> None:
        """Finds out how many articles are meant; where that cannot be known it is none."""
        self._desk.ask(
            lambda workspace, job: len(workspace.outgoing.meant(wanted.selection, wanted.kind, job.stop)),
            then,
            lambda _: then(0),
        )

    def make(self, wanted: Wanted, press: Pressing | None = None) -> None:
        """Gathers what is wanted and makes files of it; what is being made is given up.

        `press` sets pages elsewhere than in a pdf.
        """
        self._leave()
        self._press = press or _as_pdf
        self.progressed.emit(0, 1)
        self._job = self._desk.ask(
            lambda workspace, job: _begun(workspace, wanted, job),
            lambda taking: self._go_on(wanted, taking),
            self._fail,
        )

    def _go_on(self, wanted: Wanted, taking: Gathering) -> None:
        self._job = self._desk.ask(partial(_further, taking), lambda came: self._came(wanted, taking, came), self._fail)

    def _came(self, wanted: Wanted, taking: Gathering, came: tuple[int, int] | Taken) -> None:
        if isinstance(came, Taken):
            self._finish(wanted, came)
            return
        done, total = came
        self.progressed.emit(done, 2 * total)  # as much again is to be made of them
        self._go_on(wanted, taking)

    def _finish(self, wanted: Wanted, taken: Taken) -> None:
        self._job = self._tasks.run(
            Lane.READING,
            partial(_files, self._make, self._press, wanted.kind, taken),
            lambda leaving: self.look(leaving, wanted.words),
            self._fail,
            lambda done, total: self.progressed.emit(total + done, 2 * total),
        )

    def look_again(self, leaving: Leaving, words: Sequence[str]) -> None:
        """Looks through files that are made already, for other words."""
        self._leave()
        self.progressed.emit(0, 1)
        self.look(leaving, words)

    def look(self, leaving: Leaving, words: Sequence[str]) -> None:
        """Looks through the files for what must not leave, and for these words; then they are `made`."""
        self._job = self._desk.ask(
            lambda workspace, _: unwanted(workspace.agreements.rules(), now(), words),
            lambda wanted: self._look(leaving, wanted),
            self._fail,
        )

    def _look(self, leaving: Leaving, wanted: Sequence[Unwanted]) -> None:
        search = self._search

        def work(job: Job) -> Leaving:
            return replace(leaving, searched=search(leaving.files, wanted, job.stop))

        self._job = self._tasks.run(Lane.READING, work, self._made, self._fail)

    def _made(self, leaving: Leaving) -> None:
        self._end()
        self.made.emit(leaving)

    def write(self, leaving: Leaving, path: Path, *, over: bool) -> None:
        """Writes what is ready; a file that is there stays unless `over`, a folder in any case."""
        self._leave()
        self.progressed.emit(0, 1)
        self._job = self._tasks.run(
            Lane.READING,
            partial(_written, leaving, path, over),
            lambda _: self._wrote(leaving, path),
            self._fail,
            self.progressed.emit,
        )

    def _wrote(self, leaving: Leaving, path: Path) -> None:
        self._end()
        self.written.emit(leaving, path)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)


def _begun(workspace: Workspace, wanted: Wanted, job: Job) -> Gathering:
    return workspace.outgoing.taking(wanted.selection, wanted.kind, wanted.contents, job.stop)


def _further(taking: Gathering, _workspace: Workspace, _job: Job) -> tuple[int, int] | Taken:
    """Some more of it: how far it is, or all that was gathered; on the library's thread."""
    end = monotonic() + SLICE
    while True:
        try:
            at = next(taking)
        except StopIteration as over:
            taken: Taken = over.value
            return taken
        if monotonic() >= end:
            return at


def _files(make: Make, pressing: Pressing, kind: OutKind, taken: Taken, job: Job) -> Leaving:
    """Makes the files; on a worker."""
    again = partial(make, taken, kind, words, partial(pressing, job.stop))
    return made(taken, kind, again, job.progress, job.stop)


def _as_pdf(stop: Stop, html: str, title: str, when: datetime) -> bytes:
    from readback.ui.pdf import as_pdf  # noqa: PLC0415 - only where pages are set

    return as_pdf(html, title, when, stop)


def _written(leaving: Leaving, path: Path, over: bool, job: Job) -> None:
    leaving.write(path, over=over, progress=job.progress, stop=job.stop)
