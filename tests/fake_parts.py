"""The parts of a library in memory: its catalogue, what keeps it safe, its trash."""

import copy
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readback.core.agreements import Agreement, Ground
from readback.core.article import Article
from readback.core.catalogue import Apart, Awaited, Project, SavedSearch
from readback.core.erasing import Erasure, Toll
from readback.core.errors import ArticleMissing, BackupUnusable, Cancelled
from readback.core.kept import Entered, Fault, Verdict
from readback.core.library import Trashed
from readback.core.notes import Note
from readback.core.ports import Progress, Stop

if TYPE_CHECKING:
    from fakes import FakeLibrary

BEGUN = datetime(2026, 5, 4, 12, tzinfo=UTC)

OF_THE_READER = 2
"""So many of an article's parts are what the reader wrote."""


@dataclass
class FakeCatalogue:
    """What stands beside the articles, in memory; `refuse` raises where nothing may be kept."""

    refuse: Callable[[], None]
    _projects: dict[str, Project] = field(default_factory=dict)
    _searches: dict[str, SavedSearch] = field(default_factory=dict)
    _apart: dict[str, Apart] = field(default_factory=dict)
    _agreements: dict[str, Agreement] = field(default_factory=dict)
    _grounds: dict[str, Ground] = field(default_factory=dict)
    _awaited: dict[Awaited, None] = field(default_factory=dict)

    def projects(self) -> tuple[Project, ...]:
        return tuple(self._projects.values())

    def save_project(self, project: Project) -> None:
        self.refuse()
        self._projects[project.id] = project

    def delete_project(self, id: str) -> None:
        self.refuse()
        self._projects.pop(id, None)

    def searches(self) -> tuple[SavedSearch, ...]:
        return tuple(self._searches.values())

    def save_search(self, search: SavedSearch) -> None:
        self.refuse()
        self._searches[search.id] = search

    def delete_search(self, id: str) -> None:
        self.refuse()
        self._searches.pop(id, None)

    def apart(self) -> tuple[Apart, ...]:
        return tuple(self._apart.values())

    def save_apart(self, apart: Apart) -> None:
        self.refuse()
        self._apart[apart.id] = apart

    def delete_apart(self, id: str) -> None:
        self.refuse()
        self._apart.pop(id, None)

    def agreements(self) -> tuple[Agreement, ...]:
        return tuple(sorted(self._agreements.values(), key=lambda it: (it.created, it.id)))

    def save_agreement(self, agreement: Agreement) -> None:
        self.refuse()
        self._agreements[agreement.id] = agreement

    def delete_agreement(self, id: str) -> None:
        self.refuse()
        self._agreements.pop(id, None)

    def grounds(self) -> tuple[Ground, ...]:
        return tuple(self._grounds.values())

    def save_ground(self, ground: Ground) -> None:
        self.refuse()
        self._grounds[ground.id] = ground

    def delete_ground(self, id: str) -> None:
        self.refuse()
        self._grounds.pop(id, None)

    def awaited(self) -> tuple[Awaited, ...]:
        return tuple(self._awaited)

    def set_awaited(self, awaited: Sequence[Awaited]) -> None:
        self.refuse()
        self._awaited = dict.fromkeys(awaited)

    def parts(self) -> list[dict[Any, Any]]:
        """What it holds."""
        return [self._projects, self._searches, self._apart, self._agreements, self._grounds]


@dataclass
class FakeSafety:
    """Backups in memory; `faulty` are articles that are not as they were stored, `restored` what went where."""

    library: "FakeLibrary"
    made: list[str] = field(default_factory=list)
    restored: list[tuple[str, Path | None]] = field(default_factory=list)
    faulty: dict[str, tuple[Fault, ...]] = field(default_factory=dict)
    is_due: bool = False
    _kept: dict[str, list[dict[Any, Any]]] = field(default_factory=dict)

    def backups(self) -> tuple[str, ...]:
        return tuple(reversed(self.made))

    def due(self) -> bool:
        return self.is_due

    def back_up(self) -> Iterator[tuple[int, int, str]]:
        self.library.refuse()
        yield 0, 2, ""
        yield 1, 2, ""
        self.is_due = False
        self.made.append(f"20260504T12{len(self.made):010}Z")
        self._kept[self.made[-1]] = copy.deepcopy(self.library.parts())
        yield 2, 2, self.made[-1]

    def restore(self, name: str | None, target: Path | None, progress: Progress) -> str:
        self.library.refuse()
        chosen = self.made[-1] if name is None and self.made else name
        if chosen not in self.made:
            raise BackupUnusable(chosen or "", missing=True)
        self.restored.append((chosen, target))
        if target is None:
            for part, kept in zip(self.library.parts(), copy.deepcopy(self._kept[chosen]), strict=True):
                part.clear()
                part.update(kept)
        progress(1, 1)
        return chosen

    def verify(self, progress: Progress, stop: Stop) -> Iterator[Verdict]:
        for number, it in enumerate(self.library.summaries()):
            if stop():
                raise Cancelled
            yield self.verify_one(it.id)
            progress(number + 1, len(self.library.summaries()))
        if self.faulty.get(""):
            yield self.verify_one("")

    def verify_one(self, article: str) -> Verdict:
        faults = self.faulty.get(article, ())
        if not article:
            return Verdict("", "", None, faults, 7, self.head(""))
        kept = self.library.article(article)
        return Verdict(article, kept.title, kept.opened, faults, 3, self.head(article))

    def head(self, article: str) -> str:
        """The hash of the last of the three entries of an article's log, or of the seven of the library's."""
        return sha256(article.encode()).hexdigest()

    def entered(self, hashes: Collection[str], progress: Progress, stop: Stop) -> Iterator[Entered]:
        for number, id in enumerate(("", *(it.id for it in self.library.summaries()))):
            if stop():
                raise Cancelled
            it = self.verify_one(id)
            if it.head in hashes:
                at = it.stored or datetime(2026, 5, 4, 12, tzinfo=UTC)
                yield Entered(it.head, id, it.title, it.entries, it.entries + 2, at, Fault.LOG not in it.faults)
            progress(number + 1, len(self.library.summaries()) + 1)


@dataclass
class FakeTrash:
    """What was taken away, in memory: each thing a second after the one before."""

    library: "FakeLibrary"
    graves: dict[str, Trashed] = field(default_factory=dict)
    buried: dict[str, list[Any]] = field(default_factory=dict)
    _count: int = 0

    def all(self) -> tuple[Trashed, ...]:
        return tuple(it for it in reversed(self.graves.values()) if it.note is None or not self._is_back(it.note))

    def put(self, note: Note) -> None:
        """A note that was deleted."""
        self._put("note", self.library.article(note.target.article), note)

    def remove(self, article: str) -> str:
        self.library.refuse()
        name = self._put("article", self.library.article(article), None)
        self.buried[name] = [part.pop(article, None) for part in self.library.parts_of_articles()]
        return name

    def restore(self, name: str) -> Trashed:
        self.library.refuse()
        trashed = next((it for it in self.all() if it.name == name), None)
        if trashed is None:
            raise ArticleMissing(name)
        if trashed.note is not None:
            self.library.save_note(trashed.note)
        else:
            self._dig_up(trashed.article, self.buried.pop(name))
        del self.graves[name]
        return trashed

    def forget(self, article: str) -> None:
        self.library.refuse()
        for part in self.library.parts_of_articles():
            part.pop(article, None)

    def forget_note(self, note: Note) -> None:
        self.library.refuse()
        self.library.parts_of_articles()[0][note.target.article].pop(note.id, None)

    def _dig_up(self, article: str, buried: list[Any]) -> None:
        """Where the article is there, it gets the notes and corrections of the other."""
        there = article in self.library.parts_of_articles()[OF_THE_READER]
        for number, (part, kept) in enumerate(zip(self.library.parts_of_articles(), buried, strict=True)):
            if number < OF_THE_READER:
                part[article] = {**(kept or {}), **part.get(article, {})}
            elif kept is not None and not there:
                part[article] = kept

    def _put(self, kind: str, article: Article, note: Note | None) -> str:
        self._count += 1
        name = f"{kind}-{self._count}"
        self.graves[name] = Trashed(name, article.id, article.title, BEGUN + timedelta(seconds=self._count), note)
        return name

    def _is_back(self, note: Note) -> bool:
        try:
            return note.id in {it.id for it in self.library.notes(note.target.article)}
        except ArticleMissing:
            return False


@dataclass
class FakeUndertaking:
    """Nothing in memory outlives the program."""

    under_way: bool = False

    def begin(self, articles: Collection[str]) -> None:
        self.under_way = True

    def end(self) -> None:
        self.under_way = False

    def give_up(self) -> None:
        self.under_way = False


@dataclass
class FakeEraser:
    """Erases in memory: articles, notes and projects by their ids, and notes by a name in them; `done` is what it was.

    `unreached` is what it says that it could not read.
    """

    library: "FakeLibrary"
    done: list[Erasure] = field(default_factory=list)
    unreached: tuple[Path, ...] = ()
    backups: int = 0

    def toll(self, erasure: Erasure) -> Toll:
        texts = {it.id for it in self.library.all_articles() if erasure.name and erasure.name in it.text}
        articles = sorted(
            it.id
            for it in self.library.all_articles()
            if it.id in erasure.articles or (erasure.whole and it.id in texts)
        )
        articles += sorted({it.article for it in self._graves(erasure) if it.note is None} - set(articles))
        notes = [it for it in self._notes(erasure) if it.target.article not in articles]
        notes += [it.note for it in self._graves(erasure) if it.note is not None]
        others = sum(it.id in erasure.projects for it in self.library.catalogue.projects())
        staying = () if erasure.whole else tuple(sorted(texts - set(articles)))
        return Toll(tuple(articles), len(notes), others, staying)

    def erase(self, erasure: Erasure, progress: Progress) -> Toll:
        self.library.refuse()
        toll = self.toll(erasure)
        for note in self._notes(erasure):
            self.library.parts_of_articles()[0][note.target.article].pop(note.id, None)
        for grave in self._graves(erasure):
            del self.library.trash.graves[grave.name]
        for id in toll.articles:
            for part in self.library.parts_of_articles():
                part.pop(id, None)
        for project in self.library.catalogue.projects():
            if project.id in erasure.projects:
                self.library.catalogue.delete_project(project.id)
            else:
                self.library.catalogue.save_project(project.without(toll.articles))
        self.done.append(erasure)
        progress(1, 1)
        return replace(toll, backups=self.backups, unreached=self.unreached)

    def _graves(self, erasure: Erasure) -> list[Trashed]:
        """What of it lies in the trash."""
        found = self.library.trash.graves.values()
        return [it for it in found if (it.note.id in erasure.notes if it.note else it.article in erasure.articles)]

    def _notes(self, erasure: Erasure) -> list[Note]:
        every = (note for it in self.library.all_articles() for note in self.library.notes(it.id))
        return [it for it in every if it.id in erasure.notes or (erasure.name and erasure.name in it.body)]
