"""What the reader asked to be opened in one go, which of it is shown, and what became of it."""

from dataclasses import dataclass, field

from readback.core.article import Article
from readback.core.errors import LibraryUnwritable
from readback.core.library import Summary
from readback.core.remarks import Remark
from readback.core.workspace import PlacedNote


@dataclass(frozen=True, slots=True)
class Opened:
    """An article to show, with its notes and the shelf as it is now.

    `refusal` is why the library could not keep it: it can be read then, but nothing can be noted on it.
    """

    article: Article
    notes: tuple[PlacedNote, ...] = ()
    shelf: tuple[Summary, ...] | None = None
    refusal: LibraryUnwritable | None = None
    remarks: frozenset[Remark] = frozenset()
    position: int = 0
    """Where it was left."""
    known: bool = False
    """Whether it was in the library before."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that did not become an article, and why; `draft` and `project` say what it was to become, and where."""

    path: str
    error: Exception
    draft: bool = False
    project: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of all that was opened: ids of articles, failures, and files of other kinds that were passed over.

    `known` are those of the articles that were there before, `drafts` those that are drafts, `stayed` those that were
    there before as the other of the two.
    """

    articles: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    skipped: int = 0
    shown: bool = True
    """Whether one of the articles is shown."""
    remarked: tuple[tuple[str, Remark], ...] = ()
    """Titles of articles, with what should be told of them before they are relied on."""
    known: frozenset[str] = frozenset()
    drafts: frozenset[str] = frozenset()
    stayed: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many files there were to open."""
        return len(self.articles) + len(self.failures)


@dataclass(slots=True)
class Request:
    """What the reader asked for in one go: the first article that can be read is shown, all go into the project.

    `shown` tells that it is, or that none is to be. Several files are read at a time: one that is ready before those
    that stand before it waits for them.
    """

    shown: bool = False
    project: str = ""
    draft: bool = False
    _count: int = field(default=0, init=False)
    _reading: set[int] = field(default_factory=set, init=False)
    _ready: tuple[int, Opened] | None = field(default=None, init=False)

    def take(self) -> int:
        """One file more is asked for, after the others; its number."""
        self._count += 1
        self._reading.add(self._count)
        return self._count

    def over(self, number: int, opened: Opened | None) -> Opened | None:
        """A file is read, or could not be: what is to be shown now, if that is settled by it."""
        self._reading.discard(number)
        if self.shown:
            return None
        if opened is not None and (self._ready is None or number < self._ready[0]):
            self._ready = number, opened
        if self._ready is None or any(before < self._ready[0] for before in self._reading):
            return None
        (_, first), self._ready, self.shown = self._ready, None, True
        return first
