"""What stands in library.json: projects, saved searches, names that are two, and what was agreed with sources."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from tinydb import where

from readback.core.agreements import Agreement, Ground
from readback.core.catalogue import Apart, Awaited, Project, SavedSearch
from readback.core.outgoing.shapes import plain, shaped
from readback.library.awaited import AwaitedFile
from readback.library.journal import Deed, Journal
from readback.library.sealed import NewerError
from readback.library.storage import LostError, SafeStorage

Writing = Callable[[], AbstractContextManager[None]]
"""What goes around all that writes."""


class Rows:
    """The records of one table, each with an "id" of its own."""

    def __init__(self, storage: SafeStorage, name: str) -> None:
        self._storage = storage
        self._name = name

    def all(self) -> list[dict[str, Any]]:
        """The records, in the order they were first kept; none where the file cannot be read."""
        try:
            tables = self._storage.read() or {}
        except (LostError, NewerError, OSError):
            return []
        return [dict(record) for _, record in sorted(tables.get(self._name, {}).items(), key=lambda it: int(it[0]))]

    def put(self, record: dict[str, Any]) -> None:
        """Keeps a record, in place of the one of the same id. Raises OSError."""
        with self._storage.database() as database:
            database.table(self._name).upsert(record, where("id") == record["id"])

    def drop(self, id: str) -> None:
        """Takes a record away. Raises OSError."""
        with self._storage.database() as database:
            database.table(self._name).remove(where("id") == id)


class FolderCatalogue:
    """The projects and searches of a library in a folder, and which names are two.

    What is done to them stands in the library's own log.
    """

    def __init__(self, storage: SafeStorage, journal: Journal, writing: Writing, awaited: AwaitedFile) -> None:
        self._projects, self._searches = Rows(storage, "projects"), Rows(storage, "searches")
        self._apart = Rows(storage, "apart")
        self._agreements, self._grounds = Rows(storage, "agreements"), Rows(storage, "grounds")
        self._journal = journal
        self._writing = writing
        self._awaited = awaited

    def projects(self) -> tuple[Project, ...]:
        """The projects, in the order they were made."""
        return tuple(Project(it["id"], it["name"], tuple(it["articles"])) for it in self._projects.all())

    def save_project(self, project: Project) -> None:
        """Keeps a project, in place of the one of the same id if there is one."""
        record = {"id": project.id, "name": project.name, "articles": list(project.articles)}
        with self._writing(), self._journal.entry(Deed.PROJECT_SAVED):
            self._projects.put(record)

    def delete_project(self, id: str) -> None:
        """Takes a project away, and nothing else."""
        with self._writing(), self._journal.entry(Deed.PROJECT_DELETED):
            self._projects.drop(id)

    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches, in the order they were made."""
        return tuple(SavedSearch(it["id"], it["name"], it["query"]) for it in self._searches.all())

    def save_search(self, search: SavedSearch) -> None:
        """Keeps a search, in place of the one of the same id if there is one."""
        with self._writing(), self._journal.entry(Deed.SEARCH_SAVED):
            self._searches.put({"id": search.id, "name": search.name, "query": search.query})

    def delete_search(self, id: str) -> None:
        """Takes a saved search away."""
        with self._writing(), self._journal.entry(Deed.SEARCH_DELETED):
            self._searches.drop(id)

    def apart(self) -> tuple[Apart, ...]:
        """The pairs of names that are two people's, in the order they were decided."""
        return tuple(
            Apart(it["id"], (it["names"][0], it["names"][1]), datetime.fromisoformat(it["decided"]))
            for it in self._apart.all()
        )

    def save_apart(self, apart: Apart) -> None:
        """Keeps that two names are two people's."""
        record = {"id": apart.id, "names": list(apart.names), "decided": apart.decided.isoformat()}
        with self._writing(), self._journal.entry(Deed.NAMES_KEPT_APART):
            self._apart.put(record)

    def delete_apart(self, id: str) -> None:
        """Takes such a decision away."""
        with self._writing(), self._journal.entry(Deed.NAMES_NOT_KEPT_APART):
            self._apart.drop(id)

    def agreements(self) -> tuple[Agreement, ...]:
        """What was agreed with sources, in the order it was written down."""
        found = (shaped(Agreement, it) for it in self._agreements.all())
        return tuple(sorted(found, key=lambda it: (it.created, it.id)))

    def save_agreement(self, agreement: Agreement) -> None:
        """Keeps an agreement."""
        with self._writing(), self._journal.entry(Deed.AGREEMENT_SAVED):
            self._agreements.put(plain(agreement))

    def delete_agreement(self, id: str) -> None:
        """Takes an agreement away."""
        with self._writing(), self._journal.entry(Deed.AGREEMENT_DELETED):
            self._agreements.drop(id)

    def grounds(self) -> tuple[Ground, ...]:
        """The kinds of agreement that the reader named."""
        return tuple(shaped(Ground, it) for it in self._grounds.all())

    def save_ground(self, ground: Ground) -> None:
        """Keeps a kind of agreement."""
        with self._writing(), self._journal.entry(Deed.AGREEMENT_KIND_SAVED):
            self._grounds.put(plain(ground))

    def delete_ground(self, id: str) -> None:
        """Takes a kind of agreement off the list."""
        with self._writing(), self._journal.entry(Deed.AGREEMENT_KIND_DELETED):
            self._grounds.drop(id)

    def awaited(self) -> tuple[Awaited, ...]:
        """The files that were being read in when that was last noted."""
        return self._awaited.all()

    def set_awaited(self, awaited: Sequence[Awaited]) -> None:
        """Notes which files are being read in."""
        with self._writing():
            self._awaited.keep(awaited)
