"""Erasing for good: what is to go, what that would take along, and the port through which it is done.

Unlike all else that the reader does it cannot be undone, so none of this gives an Edit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from readback.core.analysis import Kind
from readback.core.catalogue import Project
from readback.core.notes import Note
from readback.core.ports import Progress
from readback.core.rows import Named, Used, used
from readback.core.text import folded, tidy


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is to be erased: articles, notes and projects by their ids, and everything of the reader's that has a name.

    `lost` are names that stood in no article but these: what was decided about them goes along. Where the erasure is
    `whole` it takes the articles in which `name` stands as well.
    """

    articles: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    projects: frozenset[str] = frozenset()
    name: str = field(default="", repr=False)
    lost: frozenset[str] = field(default=frozenset(), repr=False)
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Toll:
    """What an erasure takes, or took: the ids of articles, and how many notes and other things of the reader's.

    `staying` are the articles that have the name in their texts and stay. `backups` is from how many backups something
    was taken, and `unreached` are files that could not be read, so that nobody knows whether they hold any of it.
    """

    articles: tuple[str, ...] = ()
    notes: int = 0
    others: int = 0
    staying: tuple[str, ...] = ()
    backups: int = 0
    unreached: tuple[Path, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether there is nothing that would go."""
        return not (self.articles or self.notes or self.others)


class Eraser(Protocol):
    """Takes things out of a library, its trash, its backups and its index, for good."""

    def toll(self, erasure: Erasure) -> Toll:
        """What it would take of the library and its trash; nothing is changed. The backups are not looked at."""
        ...

    def erase(self, erasure: Erasure, progress: Progress) -> Toll:
        """Does it; what was cut off is finished when the library is next opened. Raises LibraryUnwritable.

        The search index is thrown away, and to be made anew.
        """
        ...


class Held(Protocol):
    """What is asked of a library here."""

    @property
    def eraser(self) -> Eraser:
        """What takes things out of it for good."""
        ...

    def named(self, articles: Sequence[str] | None, kind: Kind) -> Iterable[Named]:
        """The names of a kind in some articles, or in all."""
        ...

    def names(self, kind: Kind) -> Iterable[Used]:
        """What the names of a kind are in all articles."""
        ...


class Erasing:
    """The verbs of erasing: each says what is to go, for `carry_out` to do."""

    def __init__(self, library: Held) -> None:
        self._library = library

    def note(self, note: Note) -> Erasure:
        """A note, with its earlier versions."""
        return Erasure(notes=frozenset({note.id}))

    def articles(self, ids: Iterable[str]) -> Erasure:
        """Articles, with all their versions, the notes on them and what was settled in them."""
        chosen = frozenset(ids)
        return Erasure(articles=chosen, lost=self._lost(chosen))

    def project(self, project: Project, *, alone: bool = False) -> Erasure:
        """A project with its articles; `alone` says without them."""
        chosen = frozenset() if alone else frozenset(project.articles)
        return Erasure(chosen, projects=frozenset({project.id}), lost=self._lost(chosen))

    def name(self, name: str, *, whole: bool = False) -> Erasure:
        """A name, in everything that the reader wrote or settled; `whole` says with the articles in which it stands.

        Raises ValueError for an empty one.
        """
        called = tidy(name)
        if not called:
            raise ValueError("a name has letters")
        return Erasure(name=called, whole=whole)

    def toll(self, erasure: Erasure) -> Toll:
        """What it would take."""
        return self._library.eraser.toll(erasure)

    def carry_out(self, erasure: Erasure, progress: Progress = lambda _done, _all: None) -> Toll:
        """Erases for good; what it took. Raises LibraryUnwritable."""
        return self._library.eraser.erase(erasure, progress)

    def _lost(self, ids: frozenset[str]) -> frozenset[str]:
        """The names that stand in these articles and in no other."""
        found: set[str] = set()
        for kind in Kind if ids else ():
            everywhere = {folded(it.name): it.count for it in self._library.names(kind)}
            here = used((it.source.article, it.name) for it in self._library.named(sorted(ids), kind))
            found |= {name for it in here if everywhere.get(name := folded(it.name), 0) <= it.count}
        return frozenset(found)
