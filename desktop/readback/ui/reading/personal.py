"""The person file of whoever the reader is at: gathered a few articles at a time, and kept in step with the library."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from readback.core.analysis import Kind
from readback.core.catalogue import Project
from readback.core.personfile import Chapter, PersonFile, articles_naming, chapters_of, perhaps, person_file
from readback.core.rows import Used
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.ui.clipboard.carrying import mime
from readback.ui.clipboard.citation import Citation
from readback.ui.correct.targets import target_at
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.panel.rows import Row, person_in
from readback.ui.panel.setrows import PlaceRow
from readback.ui.person.telling import whole
from readback.ui.person.window import PersonWindow
from readback.ui.reading.gathering import cited
from readback.ui.session.session import Session
from readback.ui.style.theme import Theme
from readback.ui.tasks import Job
from readback.ui.words import counted, tr

AT_ONCE = 20
"""So many articles are read before the library is asked what else there is."""

PAUSE = 1_000
"""What changed is gathered anew at most this often, in milliseconds."""


class Personal(QObject):
    """Fills the window of the person file as long as it is open, and goes where its rows lead."""

    def __init__(self, session: Session, looks: Looks, frame: Frame) -> None:
        over = frame.body.window()
        super().__init__(over)
        self._session, self._looks, self._frame, self._over = session, looks, frame, over
        self._window: PersonWindow | None = None
        self._way: list[str] = []
        self._at = -1
        self._projects: tuple[Project, ...] = ()
        self._project: Project | None = None
        self._left: tuple[str, ...] = ()
        self._total = self._all = 0
        self._chapters: list[Chapter] = []
        self._perhaps: tuple[Used, ...] = ()
        self._file: PersonFile | None = None
        self._job: Job | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._start)
        for signal in (session.edited, session.backlog.kept, session.analysing.stored):
            signal.connect(self._changed)
        looks.themed.connect(self._set_theme)

    @property
    def shown(self) -> PersonWindow | None:
        """The window, if it is open."""
        return self._window if self._window is not None and self._window.isVisible() else None

    @property
    def name(self) -> str:
        """Whose file it is; empty where it is nobody's yet."""
        return self._way[self._at] if self._at >= 0 else ""

    def open_here(self) -> None:
        """Shows the file of the person the reader is at; where that is nobody it is asked whose."""
        self.open(self._here())

    def open(self, name: str) -> None:
        """Shows the file of a person."""
        window = self._window or self._made()
        window.show()
        window.raise_()
        window.activateWindow()
        (window.lines if name else window.field).setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()
        if name:
            self._go_to(name)
        else:
            self._start()

    def _made(self) -> PersonWindow:
        window = self._window = PersonWindow(self._looks.theme, self._over)
        keys = (self._frame.actions[id].shortcut() for id in ("back", "forward", "copy listed"))
        window.show_keys(*keys)
        window.nameWanted.connect(self._go_to)
        window.scopeWanted.connect(self._choose)
        window.placeWanted.connect(self._go)
        window.copyWanted.connect(self._copy)
        window.turned.connect(self._turn)
        window.closed.connect(self._leave)
        return window

    def _set_theme(self, theme: Theme) -> None:
        if self._window is not None:
            self._window.set_theme(theme)

    # Whose file, and over what

    def _here(self) -> str:
        """The person at the caret where the article has the keyboard; else, or where there is none, the panel's."""
        panel, focused = self._frame.panel, QApplication.focusWidget()
        row: Row | None = panel.sets[panel.tab].current if panel.over else panel.lists[panel.tab].current
        chosen = person_in(row)
        in_text = focused is not None and self._frame.view.isAncestorOf(focused)
        return (self._at_caret() or chosen) if in_text else chosen

    def _at_caret(self) -> str:
        analysis = self._session.analysis
        if analysis is None:
            return ""
        here = self._frame.view.here()
        found = target_at(analysis, self._frame.view.selection() or Span(here, here))
        if found.mention is not None and found.mention.kind is Kind.PERSON:
            return next((it.name for it in analysis.entities if it.id == found.mention.entity), "")
        return found.quotation.speaker.name if found.quotation is not None and found.quotation.speaker else ""

    def _offer(self) -> None:
        if self._window is None:
            return
        self._projects = self._session.shelf.shelf.projects
        choices = [tr("The library"), *(tr("Project {name}", name=it.name) for it in self._projects)]
        known = [it.id for it in self._projects]
        at = known.index(self._project.id) + 1 if self._project is not None and self._project.id in known else 0
        self._project = self._projects[at - 1] if at else None
        self._window.offer(choices, at)

    def _choose(self, number: int) -> None:
        self._project = self._projects[number - 1] if number else None
        self._start()

    def _go_to(self, name: str) -> None:
        if name != self.name:
            self._way = [*self._way[: self._at + 1], name]
            self._at += 1
        self._start()

    def _turn(self, by: int) -> None:
        if 0 <= self._at + by < len(self._way):
            self._at += by
            self._start()

    def _changed(self, *_: object) -> None:
        if self.shown is not None and not self._later.isActive():
            self._later.start()

    # What is in it

    def _stop(self) -> None:
        self._later.stop()
        if self._job is not None:
            self._job.cancel()

    def _leave(self) -> None:
        """The reader is in the main window again."""
        self._stop()
        self._over.activateWindow()

    def _start(self) -> None:
        """Begins anew."""
        self._stop()
        window, name, project = self.shown, self.name, self._project
        if window is None:
            return
        window.show_way(back=self._at > 0, forward=self._at + 1 < len(self._way))
        if not name:
            window.show_nothing("", tr("Type the name of a person above: the file has all that person said."))
        inside = frozenset(project.articles) if project is not None else None

        def found(workspace: Workspace, job: Job) -> tuple[tuple[str, ...], int, tuple[Used, ...]]:
            names = tuple(workspace.library.names(Kind.PERSON))
            ids, count = articles_naming(workspace.library, name, job.stop)
            if inside is not None:
                ids = tuple(id for id in ids if id in inside)
            return ids, count if inside is None else len(ids), names

        self._job = self._session.desk.ask(found, lambda it: self._found(*it), self._session.failed.emit)

    def _found(self, ids: tuple[str, ...], count: int, names: tuple[Used, ...]) -> None:
        if self._window is None:
            return
        self._window.show_known([it.name for it in names])
        self._perhaps = perhaps(self.name, names) if self.name else ()
        self._chapters, self._left, self._total, self._all = [], ids, len(ids), count
        self._window.show_progress(0, self._total)
        if self.name:
            self._go_on()

    def _go_on(self) -> None:
        """Reads the next few articles; after the last of them all is put together."""
        now, self._left, name = self._left[:AT_ONCE], self._left[AT_ONCE:], self.name
        if not now:
            chapters = tuple(self._chapters)
            self._job = self._session.desk.ask(
                lambda *_: person_file(name, chapters), self._show, self._session.failed.emit
            )
            return
        self._job = self._session.desk.ask(
            lambda workspace, job: chapters_of(workspace, now, name, job.stop), self._came, self._session.failed.emit
        )

    def _came(self, chapters: Sequence[Chapter]) -> None:
        self._chapters += chapters
        if self._window is not None:
            self._window.show_progress(self._total - len(self._left), self._total)
        self._go_on()

    def _show(self, file: PersonFile) -> None:
        self._file = file
        if self._window is None:
            return
        self._window.show_progress(1, 1)
        if file.chapters:
            self._window.show_file(file, self._perhaps, self._all if self._total == len(file.chapters) else 0)
        else:
            self._window.show_nothing(self.name, self._nobody(), self._perhaps)

    def _nobody(self) -> str:
        if self._project is not None:
            return tr(
                "No article of project {project} names somebody so. Look through the library.",
                project=self._project.name,
            )
        if self._perhaps:
            return tr("No article names somebody just so.")
        return tr("No article names somebody so. Names are there once an article has been looked through.")

    # Where it leads

    def _go(self, place: PlaceRow) -> None:
        """To a passage in its article; the main window comes to the front."""
        self._over.raise_()
        self._over.activateWindow()
        self._frame.panel.placeWanted.emit(place)

    def _copy(self) -> None:
        file, project = self._file, self._project
        if file is None or not file.chapters:
            return
        scope = tr("Project {name}", name=project.name) if project is not None else tr("All articles of the library")
        found = [it.carried for it in file.statements]
        self._job = self._session.desk.ask(
            lambda workspace, job: whole(file, cited(workspace, found, job.stop), scope),
            lambda made: self._put(made, len(found)),
            self._session.failed.emit,
        )

    def _put(self, made: Citation, count: int) -> None:
        QGuiApplication.clipboard().setMimeData(mime(made.plain, made.html))
        if self._window is not None:
            self._window.say(
                counted(count, "Copied the file, with 1 quotation.", "Copied the file, with {n} quotations.")
            )
