"""Backups and the trash of the library in memory."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from readback.core.article import Article
from readback.core.errors import ArticleMissing, BackupUnusable, Cancelled
from readback.core.notes import Note
from readback.core.ports import Progress, Stop, Summary, Trashed, Verdict

BEGUN = datetime(2026, 5, 4, 12, tzinfo=UTC)


class Holder(Protocol):
    """The library in memory, as far as it is asked here."""

    def article(self, id: str) -> Article: ...
    def notes(self, article: str) -> tuple[Note, ...]: ...
    def save_note(self, note: Note) -> None: ...
    def summaries(self) -> tuple[Summary, ...]: ...
    def parts(self) -> list[dict[str, Any]]: ...
    def all_parts(self) -> list[dict[str, Any]]: ...
    def refuse(self) -> None: ...


@dataclass
class FakeSafety:
    """Backups in memory; `overdue` says whether one is due, `verdicts` what is found, and `targets` what went where."""

    library: Holder
    overdue: bool = False
    verdicts: list[Verdict] = field(default_factory=list)
    targets: dict[Path, str] = field(default_factory=dict)
    _kept: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def backups(self) -> tuple[str, ...]:
        return tuple(sorted(self._kept, reverse=True))

    def due(self) -> bool:
        return self.overdue

    def back_up(self) -> Iterator[tuple[int, int, str]]:
        self.library.refuse()
        yield 0, 1, ""
        name = f"20260504T12{len(self._kept):04}000000Z"
        self._kept[name] = copy.deepcopy(self.library.all_parts())
        self.overdue = False
        yield 1, 1, name

    def restore(self, name: str | None, target: Path | None, progress: Progress) -> str:
        chosen = name or next(iter(self.backups()), "")
        if chosen not in self._kept:
            raise BackupUnusable(chosen, missing=True)
        if target is not None:
            self.targets[target] = chosen
        else:
            list(self.back_up())
            for part, kept in zip(self.library.all_parts(), copy.deepcopy(self._kept[chosen]), strict=True):
                part.clear()
                part.update(kept)
        progress(1, 1)
        return chosen

    def verify(self, progress: Progress, stop: Stop) -> Iterator[Verdict]:
        if stop():
            raise Cancelled
        for summary in self.library.summaries():
            faulty = next((it for it in self.verdicts if it.article == summary.id), None)
            yield faulty or Verdict(summary.id, summary.title, summary.opened)
        yield next((it for it in self.verdicts if not it.article), Verdict("", "", BEGUN))
        progress(1, 1)


@dataclass
class FakeTrash:
    """The trash in memory, where each thing is thrown away a second after the one before."""

    library: Holder
    graves: dict[str, tuple[Trashed, list[Any]]] = field(default_factory=dict)
    _thrown: int = 0

    def all(self) -> tuple[Trashed, ...]:
        return tuple(it for it, _ in reversed(self.graves.values()) if not self._is_back(it) or it.note is None)

    def put(self, note: Note) -> None:
        """A note that was deleted."""
        article = self.library.article(note.target.article)
        self._put("note", article, note, [])

    def remove(self, article: str) -> str:
        self.library.refuse()
        kept = self.library.article(article)
        return self._put("article", kept, None, [part.pop(article, None) for part in self.library.parts()])

    def restore(self, name: str) -> Trashed:
        trashed = next((it for it in self.all() if it.name == name), None)
        if trashed is None:
            raise ArticleMissing(name)
        self.library.refuse()
        if trashed.note is not None:
            self.library.save_note(trashed.note)
        else:
            self._restore_article(trashed.article, self.graves[name][1])
        del self.graves[name]
        return trashed

    def _restore_article(self, article: str, kept: list[Any]) -> None:
        articles, notes, *_ = self.library.parts()
        if article in articles:
            notes[article] = kept[1] | notes[article]
            return
        for part, value in zip(self.library.parts(), kept, strict=True):
            if value is not None:
                part[article] = value

    def _put(self, kind: str, article: Article, note: Note | None, kept: list[Any]) -> str:
        self._thrown += 1
        name = f"{kind}-{self._thrown}"
        deleted = BEGUN + timedelta(seconds=self._thrown)
        self.graves[name] = Trashed(name, article.id, article.title, deleted, note), kept
        return name

    def _is_back(self, trashed: Trashed) -> bool:
        try:
            present = self.library.notes(trashed.article)
        except ArticleMissing:
            return False
        return trashed.note is not None and trashed.note.id in {it.id for it in present}
