"""What stands in library.json: projects and saved searches."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from tinydb import TinyDB, where

from readback.core.catalogue import Project, SavedSearch
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
        TinyDB(storage=lambda: self._storage).table(self._name).upsert(record, where("id") == record["id"])

    def drop(self, id: str) -> None:
        """Takes a record away. Raises OSError."""
        TinyDB(storage=lambda: self._storage).table(self._name).remove(where("id") == id)


class FolderCatalogue:
    """The projects and searches of a library in a folder; what is done to them stands in the library's own log."""

    def __init__(self, storage: SafeStorage, journal: Journal, writing: Writing) -> None:
        self._projects, self._searches = Rows(storage, "projects"), Rows(storage, "searches")
        self._journal = journal
        self._writing = writing

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
