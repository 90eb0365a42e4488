"""What the shelf shows: the articles of the library, its projects and saved searches; and what is done to them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from readback.core.catalogue import Project, SavedSearch, State
from readback.core.edits import Edit
from readback.core.errors import ArticleMissing
from readback.core.filing import Filing
from readback.core.library import Summary, Trashed
from readback.core.workspace import Workspace, now
from readback.ui.session.desk import Desk
from readback.ui.session.editing import Editing
from readback.ui.session.samples import Samples
from readback.ui.shelf.contents import Contents
from readback.ui.tasks import Job


def shelf_of(workspace: Workspace, articles: Sequence[Summary] = ()) -> Contents:
    """All that the shelf shows, with the articles as they are unless given; to be called on the library's thread."""
    library = workspace.library
    catalogue = library.catalogue
    beside = Contents(projects=tuple(catalogue.projects()), searches=tuple(catalogue.searches()))
    return beside.with_articles(articles or library.summaries())


def known_shelf(workspace: Workspace, last: str) -> Contents:
    """The shelf as it was when last looked at, if the article that is to be opened from it is still there."""
    known = workspace.library.listed()
    with suppress(ArticleMissing):
        for id in [it.id for it in known if it.id == last] or [it.id for it in known[:1]]:
            workspace.library.state(id)
        return shelf_of(workspace, known)
    return shelf_of(workspace)


class Shelving(QObject):
    """Knows the shelf, and tells when it changes."""

    changed = Signal(object)
    """Contents"""

    def __init__(self, desk: Desk, editing: Editing, samples: Samples, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._samples = desk, samples
        self._editing = editing
        self.shelf = Contents()

    @property
    def summaries(self) -> tuple[Summary, ...]:
        """The articles, without the drafts, the one opened last first."""
        return self.shelf.articles

    def show(self, shelf: Contents) -> None:
        """Another state of the shelf."""
        self.shelf = shelf.with_originals(self._samples.originals)
        self.changed.emit(self.shelf)

    def show_articles(self, summaries: Sequence[Summary]) -> None:
        """Other articles and drafts, and all else as it was."""
        self.show(self.shelf.with_articles(summaries))

    def begin(self, last: str, then: Callable[[Sequence[str]], None], otherwise: Callable[[Exception], None]) -> None:
        """Shows the shelf as it was when last looked at; `then` gets the ids of its articles, and is to look again."""

        def done(shelf: Contents) -> None:
            self.show(shelf)
            then([summary.id for summary in shelf.everything])

        self._desk.ask(lambda workspace, _: known_shelf(workspace, last), done, otherwise)

    def refresh(self) -> None:
        """Looks at the shelf again; where that fails it stays as it is."""
        self._desk.ask(lambda workspace, _: shelf_of(workspace), self._show_changed, lambda _: None)

    def _show_changed(self, shelf: Contents) -> None:
        if shelf.with_originals(self._samples.originals) != self.shelf:
            self.show(shelf)

    def new_project(self, name: str, articles: Sequence[str] = ()) -> None:
        """Makes a project."""
        self._file(lambda shelf: shelf.new_project(name, tuple(articles)))

    def rename_project(self, project: Project, name: str) -> None:
        """Gives a project another name."""
        self._file(lambda shelf: shelf.rename_project(_current(shelf, project), name))

    def delete_project(self, project: Project) -> None:
        """Takes a project away; its articles stay."""
        self._file(lambda shelf: shelf.delete_project(_current(shelf, project)))

    def put_in(self, project: Project, articles: Sequence[str]) -> None:
        """Puts articles into a project."""
        self._file(lambda shelf: shelf.put_in(_current(shelf, project), tuple(articles)))

    def take_out(self, project: Project, articles: Sequence[str]) -> None:
        """Takes articles out of a project."""
        self._file(lambda shelf: shelf.take_out(_current(shelf, project), tuple(articles)))

    def save_search(self, name: str, query: str) -> None:
        """Keeps a query under a name."""
        self._file(lambda shelf: shelf.save_search(name, query))

    def delete_search(self, search: SavedSearch) -> None:
        """Takes a saved search away."""
        self._file(lambda shelf: shelf.delete_search(search))

    def mark(self, articles: Sequence[str], *, read: bool, position: int | None = None) -> None:
        """Keeps whether articles are read, and how far the one was that is left; it is no deed to be undone."""
        at = None if position is None else now()

        def after(state: State) -> State:
            return State(read, state.position if position is None else position, at or state.seen)

        def keep(workspace: Workspace, _: Job) -> None:
            for id in articles:
                workspace.library.set_state(id, after(workspace.library.state(id)))

        self._desk.ask(keep, lambda _: None, lambda _: None)
        ids = set(articles)
        before = {it.id: it for it in self.shelf.everything if it.id in ids}
        marked = {id: replace(it, read=read, seen=at or it.seen) for id, it in before.items()}
        self.shelf = self.shelf.with_articles(marked.get(it.id, it) for it in self.shelf.everything)
        if any(it.read is not read for it in before.values()):
            self.changed.emit(self.shelf)

    def remove(self, articles: Sequence[str]) -> None:
        """Takes articles into the trash, each as a deed of its own."""
        for id in articles:
            self._editing.perform(partial(_removed, id))

    def turn(self, articles: Sequence[str], *, draft: bool) -> None:
        """Makes drafts of articles, or articles of drafts."""
        self._editing.perform(lambda workspace: workspace.drafts.turn(articles, draft=draft))

    def bring_back(self, trashed: Trashed) -> None:
        """Brings a note or an article back from the trash."""
        self._editing.perform(lambda workspace: workspace.trash.bring_back(trashed))

    def ask_trash(self, then: Callable[[Sequence[Trashed]], None]) -> None:
        """Looks into the trash."""
        self._desk.ask(lambda workspace, _: tuple(workspace.library.trash.all()), then, lambda _: None)

    def _file(self, make: Callable[[Filing], Edit]) -> None:
        self._editing.perform(lambda workspace: make(workspace.shelf))


def _removed(id: str, workspace: Workspace) -> Edit:
    return workspace.trash.remove(workspace.library.article(id))


def _current(shelf: Filing, project: Project) -> Project:
    """The project as the library has it: the window's may be a moment behind."""
    return shelf.project(project.id) or project
