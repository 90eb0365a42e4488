"""What the reader does with projects and saved searches."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from readback.core.catalogue import Project, SavedSearch
from readback.core.edits import Changes, Edit, Verb
from readback.core.library import Catalogue, Library
from readback.core.text import folded, tidy

T = TypeVar("T")


class Filing:
    """The verbs of the shelf; each gives an Edit. Raises ValueError for a name that is empty."""

    def __init__(self, library: Library, ids: Callable[[], str]) -> None:
        self._library = library
        self._ids = ids

    @property
    def _catalogue(self) -> Catalogue:
        return self._library.catalogue

    def project(self, name: str) -> Project | None:
        """The project of this name, or id."""
        wanted = folded(tidy(name))
        return next((it for it in self._catalogue.projects() if name == it.id or folded(it.name) == wanted), None)

    def new_project(self, name: str, articles: tuple[str, ...] = ()) -> Edit:
        """A new project, with these articles."""
        project = Project(self._ids(), _named(name), tuple(dict.fromkeys(articles)))
        return self._project(Verb.NEW_PROJECT, None, project)

    def rename_project(self, project: Project, name: str) -> Edit:
        """Another name for a project."""
        return self._project(Verb.RENAME_PROJECT, project, replace(project, name=_named(name)))

    def delete_project(self, project: Project) -> Edit:
        """A project taken away; its articles stay in the library."""
        return _taking_away(Verb.DELETE_PROJECT, self._project(Verb.NEW_PROJECT, None, project))

    def put_in(self, project: Project, articles: tuple[str, ...]) -> Edit:
        """Articles put into a project."""
        return self._project(Verb.PUT_IN_PROJECT, project, project.with_articles(articles))

    def take_out(self, project: Project, articles: tuple[str, ...]) -> Edit:
        """Articles taken out of a project."""
        return self._project(Verb.TAKE_OUT_OF_PROJECT, project, project.without(articles))

    def save_search(self, name: str, query: str) -> Edit:
        """A query kept under a name."""
        return self._search(Verb.SAVE_SEARCH, SavedSearch(self._ids(), _named(name), query.strip()))

    def delete_search(self, search: SavedSearch) -> Edit:
        """A saved search taken away."""
        return _taking_away(Verb.DELETE_SEARCH, self._search(Verb.SAVE_SEARCH, search))

    def _project(self, verb: Verb, before: Project | None, after: Project) -> Edit:
        keep, drop = self._catalogue.save_project, self._catalogue.delete_project
        return _becoming(verb, before, after, keep, lambda: drop(after.id))

    def _search(self, verb: Verb, search: SavedSearch) -> Edit:
        keep, drop = self._catalogue.save_search, self._catalogue.delete_search
        return _becoming(verb, None, search, keep, lambda: drop(search.id))


def _becoming(verb: Verb, before: T | None, after: T, keep: Callable[[T], None], drop: Callable[[], None]) -> Edit:
    """What is kept after as it was not before, or otherwise."""

    def redo() -> Changes:
        keep(after)
        return Changes(catalogue=True)

    def undo() -> Changes:
        if before is None:
            drop()
        else:
            keep(before)
        return Changes(catalogue=True)

    return Edit(verb, redo, undo)


def _taking_away(verb: Verb, making: Edit) -> Edit:
    """The same in the other direction."""
    return Edit(verb, making.undo, making.redo)


def _named(name: str) -> str:
    if not tidy(name):
        raise ValueError("a name is wanted")
    return tidy(name)
