"""What the reader does on the shelf: projects, saved searches, what is read, the trash."""

from PySide6.QtCore import QObject

from readback.core.catalogue import Project, SavedSearch
from readback.core.edits import Verb
from readback.core.places import Place
from readback.ui import messages
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.session.editing import Outcome
from readback.ui.session.session import Session
from readback.ui.words import tr


class Ordering(QObject):
    """Joins the shelf to the session."""

    def __init__(self, session: Session, frame: Frame, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self._keep = looks.keep
        shelf, deeds = frame.shelf, session.shelf
        shelf.choose(looks.settings.section)
        listing = shelf.listing
        listing.restore(looks.settings.order, looks.settings.columns)
        listing.orderChanged.connect(lambda: self._keep(order=listing.order, columns=listing.columns.choice()))
        deeds.changed.connect(shelf.show_shelf)
        shelf.sectionChanged.connect(lambda key: self._keep(section=key))
        shelf.newProjectWanted.connect(deeds.new_project)
        shelf.putInWanted.connect(deeds.put_in)
        shelf.takeOutWanted.connect(deeds.take_out)
        shelf.readWanted.connect(lambda ids, read: deeds.mark(ids, read=read))
        shelf.removeWanted.connect(deeds.remove)
        shelf.trashWanted.connect(lambda: deeds.ask_trash(shelf.show_trash))
        shelf.bringBackWanted.connect(deeds.bring_back)
        shelf.searchWanted.connect(self._search)
        shelf.sections.renameWanted.connect(self._rename)
        shelf.sections.deleteWanted.connect(self._delete)
        shelf.turnWanted.connect(lambda ids, draft: deeds.turn(ids, draft=draft))
        session.opening.finished.connect(lambda _: deeds.refresh())
        session.edited.connect(self._edited)
        session.desk.readOnly.connect(lambda _: self._look_where())

    def _rename(self, project: Project) -> None:
        naming = self._frame.shelf.naming
        naming.ask(tr("Name of the project"), project.name, lambda name: self._named(project, name))

    def _named(self, project: Project, name: str) -> None:
        if name != project.name:
            self._session.shelf.rename_project(project, name)

    def _delete(self, thing: Project | SavedSearch) -> None:
        if isinstance(thing, Project):
            self._session.shelf.delete_project(thing)
        else:
            self._session.shelf.delete_search(thing)

    def _search(self, search: SavedSearch | None) -> None:
        if search is not None:
            self._frame.sides.show("bar")
            self._frame.box.setFocus()
            self._frame.box.setText(search.query)

    def _look_where(self) -> None:
        """Names a cloud folder or a network share that the library lies in."""
        self._session.desk.ask(lambda workspace, _: workspace.library.place, self._show_where, lambda _: None)

    def _show_where(self, place: Place | None) -> None:
        self._frame.status.show_library(*(messages.library_in(place) if place is not None else ("",)))

    def _edited(self, outcome: Outcome) -> None:
        """Says what was done, with the way back, and looks what lies in the trash now."""
        words = _done(outcome.verb)
        if words:
            self._frame.status.say(words, (tr("Undo"), self._session.undo))
        self._session.shelf.ask_trash(self._frame.shelf.show_trash)


def _done(verb: Verb | None) -> str:
    """What was done on the shelf or cleared in a check, in words; none for other deeds."""
    return (
        {
            Verb.PUT_IN_PROJECT: tr("Put into the project."),
            Verb.TAKE_OUT_OF_PROJECT: tr("Taken out of the project."),
            Verb.DELETE_PROJECT: tr("The project was deleted; its articles are still there."),
            Verb.DELETE_SEARCH: tr("The saved search was deleted."),
            Verb.SAVE_SEARCH: tr("Search saved."),
            Verb.REMOVE_ARTICLE: tr("The article is in the trash."),
            Verb.BRING_BACK: tr("Brought back."),
            Verb.MAKE_DRAFT: tr("It is a draft now, and no source."),
            Verb.MAKE_ARTICLE: tr("It is an article now."),
            Verb.CLEAR: tr("Cleared."),
        }.get(verb, "")
        if verb is not None
        else ""
    )
