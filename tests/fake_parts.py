"""The parts of a library in memory: its catalogue, what keeps it safe, its trash."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from readback.core.article import Article
from readback.core.catalogue import Apart, Project, SavedSearch
from readback.core.errors import ArticleMissing, BackupUnusable, Cancelled
from readback.core.notes import Note
from readback.core.ports import Fault, Progress, Stop, Trashed, Verdict

if TYPE_CHECKING:
    from fakes import FakeLibrary


@dataclass
class FakeCatalogue:
    """What stands beside the articles, in memory; `refuse` raises where nothing may be kept."""

    refuse: Callable[[], None]
    _projects: dict[str, Project] = field(default_factory=dict)
    _searches: dict[str, SavedSearch] = field(default_factory=dict)
    _apart: dict[str, Apart] = field(default_factory=dict)

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


@dataclass
class FakeSafety:
    """Backups that are names and nothing else; `faulty` are articles that are not as they were stored."""

    library: "FakeLibrary"
    made: list[str] = field(default_factory=list)
    restored: list[tuple[str, Path | None]] = field(default_factory=list)
    faulty: dict[str, tuple[Fault, ...]] = field(default_factory=dict)
    is_due: bool = False

    def backups(self) -> tuple[str, ...]:
        return tuple(reversed(self.made))

    def due(self) -> bool:
        return self.is_due

    def back_up(self) -> Iterator[tuple[int, int, str]]:
        self.library._refuse()
        yield 0, 2, ""
        yield 1, 2, ""
        self.is_due = False
        self.made.append(f"20260504T12000000000{len(self.made)}Z")
        yield 2, 2, self.made[-1]

    def restore(self, name: str | None, target: Path | None, progress: Progress) -> str:
        self.library._refuse()
        chosen = self.made[-1] if name is None and self.made else name
        if chosen not in self.made:
            raise BackupUnusable(chosen or "", missing=True)
        self.restored.append((chosen, target))
        progress(1, 1)
        return chosen

    def verify(self, progress: Progress, stop: Stop) -> Iterator[Verdict]:
        for number, it in enumerate(self.library.summaries()):
            if stop():
                raise Cancelled
            yield Verdict(it.id, it.title, it.opened, self.faulty.get(it.id, ()))
            progress(number + 1, len(self.library.summaries()))


@dataclass
class FakeTrash:
    """What was taken away, in memory."""

    library: "FakeLibrary"
    _articles: dict[str, tuple[Article, dict[str, Note]]] = field(default_factory=dict)

    def all(self) -> tuple[Trashed, ...]:
        notes = [
            Trashed(str(at), article, self.library._title(article), note.modified, note)
            for at, (article, note) in enumerate(self.library.binned)
            if note is not None and note.id not in self.library._notes.get(article, {})
        ]
        articles = [Trashed(name, it.id, it.title, it.opened) for name, (it, _) in self._articles.items()]
        return (*articles, *reversed(notes))

    def remove(self, article: str) -> str:
        self.library._refuse()
        kept = self.library.article(article)
        name = f"article {len(self._articles)} {article}"
        self._articles[name] = kept, self.library._notes.pop(article)
        del self.library._articles[article]
        return name

    def restore(self, name: str) -> Trashed:
        self.library._refuse()
        trashed = next((it for it in self.all() if it.name == name), None)
        if trashed is None:
            raise ArticleMissing(name)
        if trashed.note is not None:
            self.library.save_note(trashed.note)
            self.library.binned[int(name)] = trashed.article, None
        else:
            article, notes = self._articles.pop(name)
            self.library._articles.setdefault(article.id, article)
            self.library._notes[article.id] = notes | self.library._notes.get(article.id, {})
        return trashed
