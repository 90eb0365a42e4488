"""The file of a person, read a few articles at a time: shown as it grows, stopped, and gone on with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from readback.core.analysis import Kind
from readback.core.personfile import MOST, NONE, Chapter, PersonFile, articles_naming, chapters_of, perhaps, person_file
from readback.core.proposals import Proposal
from readback.core.rows import Used
from readback.core.workspace import Workspace
from readback.ui.person.page import Page, page_of
from readback.ui.session.desk import Desk
from readback.ui.tasks import Job

AT_ONCE = 20
"""So many articles are read before the library is asked what else there is."""

SOONER = 4
"""What is read is shown when it has become so many times what was shown before."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose file is wanted, what else the person may be called, and in which articles; None for the whole library."""

    name: str
    others: Mapping[str, Proposal]
    inside: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Read:
    """A file as far as it is read, how it is shown, and who else may be the person.

    So many articles are read of so many; `more` may name the person beyond those that are looked at.
    """

    file: PersonFile
    page: Page
    perhaps: tuple[Used, ...]
    done: int
    total: int
    more: int

    @property
    def whole(self) -> bool:
        """Whether there is nothing left to be read."""
        return self.done >= self.total


class PersonReading(QObject):
    """Reads one file at a time, the last that was wanted."""

    known = Signal(object)
    """tuple[Used, ...]: everybody who is named in the library."""
    progressed = Signal(int, int)
    """So many articles are read, of so many."""
    found = Signal(object)
    """Read"""
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = Wanted("", NONE, None)
        self._job: Job | None = None
        self._on = False
        self._left: tuple[str, ...] = ()
        self._total = self._more = self._next = 0
        self._chapters: list[Chapter] = []
        self._perhaps: tuple[Used, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether more is coming, or would if the reader had not stopped it."""
        return self._job is not None or bool(self._left)

    def read(self, wanted: Wanted) -> None:
        """Begins anew; without a name only everybody's names are asked for.

        Of a file that is shown already nothing is shown before it is whole.
        """
        again = bool(self._chapters) and wanted.name == self._wanted.name
        self.stop()
        self._wanted, self._on = wanted, True

        def look(workspace: Workspace, job: Job) -> tuple[tuple[str, ...], int, tuple[Used, ...]]:
            ids, count = _articles(workspace, wanted, job)
            return ids, count, tuple(workspace.library.names(Kind.PERSON))

        self._next = MOST if again else AT_ONCE
        self._job = self._desk.ask(look, lambda it: self._begin(*it), self._fail)

    def stop(self) -> None:
        """Nothing more comes."""
        self._on, self._left = False, ()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def turn(self, *, on: bool) -> None:
        """Goes on, or lets it be with what is read by then, which is shown."""
        self._on = on
        if on and self._job is None:
            self._go_on()

    def _begin(self, ids: tuple[str, ...], more: int, names: tuple[Used, ...]) -> None:
        self._job = None
        self.known.emit(names)
        self._chapters, self._left, self._total, self._more = [], ids, len(ids), more
        likely = perhaps(self._wanted.name, names) if self._wanted.name else ()
        self._perhaps = tuple(it for it in likely if it.name not in self._wanted.others)
        if self._wanted.name:
            self.progressed.emit(0, self._total)
            self._go_on()

    def _go_on(self) -> None:
        """Reads the next few articles; what there is by then is put together now and then, and at the end."""
        now, wanted = self._left[:AT_ONCE], self._wanted
        read = self._total - len(self._left)
        if self._on and now and read < self._next:
            names = (wanted.name, *wanted.others)
            self._job = self._desk.ask(
                lambda workspace, job: chapters_of(workspace, now, names, job.stop), self._came, self._fail
            )
            return
        self._next = max(read, self._next) * SOONER
        chapters, likely, counts = tuple(self._chapters), self._perhaps, (read, self._total, self._more)

        def put(*_: object) -> Read:
            file = person_file(wanted.name, chapters, wanted.others)
            return Read(file, page_of(file, likely), likely, *counts)

        self._job = self._desk.ask(put, self._put, self._fail)

    def _came(self, chapters: Sequence[Chapter]) -> None:
        self._job = None
        self._chapters += chapters
        self._left = self._left[AT_ONCE:]
        if self._on:
            self.progressed.emit(self._total - len(self._left), self._total)
        self._go_on()

    def _put(self, read: Read) -> None:
        self._job = None
        self.found.emit(read)
        if self._on and self._left:
            self._go_on()

    def _fail(self, error: Exception) -> None:
        self._job, self._left = None, ()
        self.progressed.emit(0, 0)
        self.failed.emit(error)


def _articles(workspace: Workspace, wanted: Wanted, job: Job) -> tuple[tuple[str, ...], int]:
    """The articles in which somebody may be called so, and how many more there are than are looked at."""
    found, more = dict[str, None](), 0
    for name in (wanted.name, *wanted.others):
        ids, count = articles_naming(workspace.library, name, job.stop)
        found.update(dict.fromkeys(ids))
        more += count - len(ids)
    if wanted.inside is None:
        return tuple(found), more
    return tuple(id for id in found if id in wanted.inside), 0
