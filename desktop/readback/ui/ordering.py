"""What the reader does on the shelf: projects, saved searches, what is read, the trash."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from readback.core.catalogue import Project, SavedSearch
from readback.ui.frame import Frame
from readback.ui.looks import Looks
from readback.ui.session import Session
from readback.ui.words import counted, tr


class Ordering(QObject):
    """Joins the shelf to the session."""

    def __init__(self, session: Session, frame: Frame, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self._keep = looks.keep
        shelf, deeds = frame.shelf, session.shelf
        shelf.choose(looks.settings.section)
        deeds.changed.connect(shelf.show_shelf)
        shelf.sectionChanged.connect(lambda key: self._keep(section=key))
        shelf.newProjectWanted.connect(deeds.new_project)
        shelf.putInWanted.connect(self._put_in)
        shelf.takeOutWanted.connect(deeds.take_out)
        shelf.readWanted.connect(lambda ids, read: deeds.mark(ids, read=read))
        shelf.removeWanted.connect(self._remove)
        shelf.trashWanted.connect(lambda: deeds.ask_trash(shelf.show_trash))
        shelf.bringBackWanted.connect(self._bring_back)
        shelf.searchWanted.connect(self._search)
        shelf.sections.renameWanted.connect(self._rename)
        shelf.sections.deleteWanted.connect(self._delete)
        shelf.sections.filesDropped.connect(self._open_into)
        session.opening.finished.connect(lambda _: deeds.refresh())
        session.edited.connect(lambda _: self._look_into_trash())

    def _put_in(self, project: Project, articles: Sequence[str]) -> None:
        self._session.shelf.put_in(project, articles)
        put = counted(len(articles), tr("1 article is in"), tr("{n} articles are in"))
        self._say(f"{put} “{project.name}”.")

    def _remove(self, articles: Sequence[str]) -> None:
        self._session.shelf.remove(articles)
        self._say(counted(len(articles), tr("1 article is in the trash."), tr("{n} articles are in the trash.")))

    def _bring_back(self, trashed: object) -> None:
        self._session.shelf.bring_back(trashed)  # type: ignore[arg-type] # a signal's argument
        self._say(tr("Brought back."))

    def _rename(self, project: Project) -> None:
        naming = self._frame.shelf.naming
        naming.ask(tr("Name of the project"), project.name, lambda name: self._named(project, name))

    def _named(self, project: Project, name: str) -> None:
        if name != project.name:
            self._session.shelf.rename_project(project, name)

    def _delete(self, thing: Project | SavedSearch) -> None:
        if isinstance(thing, Project):
            self._session.shelf.delete_project(thing)
            self._say(tr("“{name}” is no project any more; its articles are still there.", name=thing.name))
        else:
            self._session.shelf.delete_search(thing)
            self._say(tr("The saved search is gone."))

    def _open_into(self, project: Project | None, paths: Sequence[str]) -> None:
        self._session.open(paths, project.id if project is not None else "")

    def _search(self, search: SavedSearch | None) -> None:
        if search is not None:
            self._frame.sides.show("bar")
            self._frame.box.setFocus()
            self._frame.box.setText(search.query)

    def _look_into_trash(self) -> None:
        self._session.shelf.ask_trash(self._frame.shelf.show_trash)

    def _say(self, words: str) -> None:
        self._frame.status.say(words, (tr("Undo"), self._session.undo))
