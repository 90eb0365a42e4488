"""Erasing for good: asked, weighed and done, and everything in the window that still held it let go of."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from readback.core.edits import Changes
from readback.core.erasing import Toll
from readback.core.workspace import Workspace
from readback.ui.clipboard.carrying import take_back
from readback.ui.erasing.meant import Meant, articles_meant, name_meant, note_meant, project_meant, trashed_meant
from readback.ui.erasing.sheet import EraseSheet, things
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.panel.rows import Tab
from readback.ui.reading.navigator import Navigator
from readback.ui.session.editing import Outcome
from readback.ui.session.session import Session
from readback.ui.words import counted, listed, tr

NAMES = (Tab.PEOPLE, Tab.PLACES, Tab.ORGANISATIONS)


class EraseDeeds(QObject):
    """Joins the sheet to the session."""

    def __init__(self, session: Session, looks: Looks, frame: Frame, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._looks, self._frame, self._navigator = session, looks, frame, navigator
        self.sheet: EraseSheet | None = None
        frame.shelf.eraseWanted.connect(self.ask)

    def ask(self) -> None:
        """Asks what of all that is chosen is to be erased."""
        self._frame.editor.flush()
        choices = list(self._choices())
        if not choices:
            words = tr("Choose a note, a name, an article or a project first.")
            self._frame.status.ask(words, lambda: list(self._choices()))
            return
        if self.sheet is None:
            self.sheet = EraseSheet(self._frame.body)
            self.sheet.meant.connect(self._weigh)
            self.sheet.wanted.connect(self._erase)
        self.sheet.ask(choices)

    def _choices(self) -> Iterator[Meant]:
        """What is chosen, what is nearest to the keyboard first."""
        frame, session = self._frame, self._session
        if trashed := frame.shelf.trashed:
            yield trashed_meant(trashed)
            return
        meant: list[Meant] = []
        if frame.editor.note is not None and frame.editor.isVisible():
            meant.append(note_meant(frame.editor.note))
        row = frame.panel.open.current if frame.panel.tab in NAMES else None
        if row is not None:
            meant.append(name_meant(row.title))
        ids = frame.shelf.list.chosen() or ((session.article.id,) if session.article is not None else ())
        known = {it.id: it.title for it in session.shelf.shelf.everything}
        ids = tuple(id for id in ids if id in known)
        if ids:
            meant.append(articles_meant(ids, known[ids[0]]))
        if frame.shelf.project is not None:
            meant.append(project_meant(frame.shelf.project))
        focus = QApplication.focusWidget()
        on_shelf = focus is not None and frame.shelf.isAncestorOf(focus)
        yield from reversed(meant) if on_shelf else meant

    def _weigh(self, meant: Meant) -> None:
        def found(toll: Toll) -> None:
            if self.sheet is not None and self.sheet.isVisible() and self.sheet.chosen == meant:
                self.sheet.show_toll(toll)

        self._session.desk.ask(
            lambda workspace, _: workspace.erasing.toll(meant.erasure(workspace.erasing)), found, self._failed
        )

    def _erase(self, meant: Meant) -> None:
        if self.sheet is not None:
            self.sheet.begin()
        self._session.desk.ask(
            lambda workspace, _: workspace.erasing.carry_out(meant.erasure(workspace.erasing)), self._done, self._failed
        )

    def _failed(self, error: Exception) -> None:
        self._close()
        self._session.failed.emit(error)

    def _done(self, toll: Toll) -> None:
        self._close()
        self.let_go(toll.articles)
        words = tr("Erased for good: {things}.", things=things(toll))
        backups = counted(toll.backups, "It is out of 1 backup, too.", "It is out of {n} backups, too.")
        self._frame.status.say(f"{words} {backups}" if toll.backups else words)
        if toll.unreached:
            names = listed([path.name for path in toll.unreached[:3]])
            self._frame.banner.say(
                counted(
                    len(toll.unreached),
                    "1 file of the library could not be read and may still hold some of it: {names}. Delete it in the "
                    "library’s folder if you can do without.",
                    "{n} files of the library could not be read and may still hold some of it: {names}. Delete them in "
                    "the library’s folder if you can do without.",
                    names=names,
                ),
                about="erased",
            )

    def let_go(self, articles: Collection[str] = ()) -> None:
        """Nothing in the window brings back what was erased, or shows it any longer; these articles were among it."""
        session = self._session
        session.undo_stack.clear()
        self._navigator.forget(here=session.article is not None and session.article.id in articles)
        self._frame.box.clear()
        take_back()
        here = frozenset({session.article.id}) if session.article is not None else frozenset[str]()
        session.editing.changed.emit(Outcome(Changes(here, shelf=True, catalogue=True, corrections=True), "", None))
        session.refresh()
        session.searching.start_over()
        session.desk.ask(_known, self._remember, lambda _: None)

    def _remember(self, known: frozenset[str]) -> None:
        """Only what is still there is remembered."""
        kept = self._looks.settings
        gone = {id for id in (kept.last_article, *kept.undecided) if id not in known}
        chosen = kept.without(gone)
        self._looks.keep(last_article=chosen.last_article, undecided=chosen.undecided)

    def _close(self) -> None:
        if self.sheet is not None:
            self.sheet.done(0)


def _known(workspace: Workspace, _: object) -> frozenset[str]:
    return frozenset(it.id for it in workspace.library.summaries())
