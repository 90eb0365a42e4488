"""The person file of whoever the reader is at: gathered a few articles at a time, and kept in step with the library."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from readback.core.analysis import Kind
from readback.core.catalogue import Project
from readback.core.fullname import key_of
from readback.core.personfile import PersonFile, others_of
from readback.core.proposals import Proposal
from readback.core.rows import Used
from readback.core.text import Span
from readback.core.workspace import Workspace, now
from readback.ui.agreed.badges import Badges
from readback.ui.agreed.labels import badges_of, of_set
from readback.ui.clipboard.carrying import Origin, copy
from readback.ui.clipboard.citation import Citation
from readback.ui.correct.targets import target_at
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.panel.rows import Row, Tab, person_in
from readback.ui.panel.setrows import PlaceRow
from readback.ui.person.page import Page
from readback.ui.person.rows import LineRow
from readback.ui.person.telling import whole
from readback.ui.person.window import PersonWindow
from readback.ui.reading.gathering import cited, origin_of
from readback.ui.reading.persons import PersonReading, Read, Wanted
from readback.ui.session.session import Session
from readback.ui.style.theme import Theme
from readback.ui.tasks import Job
from readback.ui.widgets.fitting import to_front
from readback.ui.words import counted, figure, tr

PAUSE = 1_000
"""What changed is gathered anew at most this often, in milliseconds."""


class Personal(QObject):
    """Fills the window of the person file as long as it is open, and goes where its rows lead."""

    joinWanted = Signal(object)
    """Proposal that two names are one person's: they are."""
    apartWanted = Signal(object)
    """Proposal that two names are one person's: they are not."""

    def __init__(self, session: Session, looks: Looks, frame: Frame) -> None:
        over = frame.body.window()
        super().__init__(over)
        self._session, self._looks, self._frame, self._over = session, looks, frame, over
        self._window: PersonWindow | None = None
        self._way: list[str] = []
        self._at = -1
        self._projects: tuple[Project, ...] = ()
        self._project: Project | None = None
        self._proposals: tuple[Proposal, ...] = ()
        self._read: Read | None = None
        self._said = ""
        self._stale = False
        self.reading = PersonReading(session.desk, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._start)
        for signal in (session.edited, session.backlog.kept, session.analysing.stored, session.agreeing.changed):
            signal.connect(self._changed)
        looks.themed.connect(self._set_theme)
        self.reading.known.connect(self._show_known)
        self.reading.progressed.connect(self._show_progress)
        self.reading.found.connect(self._show)
        self.reading.failed.connect(session.failed)

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
        to_front(window)
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
        window.progress.turned.connect(lambda on: self.reading.turn(on=on))
        window.guesses.joinWanted.connect(self._join)
        window.guesses.apartWanted.connect(self._keep_apart)
        window.closed.connect(self._leave)
        for id in ("undo", "redo"):
            QShortcut(self._frame.actions[id].shortcut(), window, self._frame.actions[id].trigger)
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
        """Something is other than it was read; while it is being read that has to wait."""
        self._stale = self.shown is not None
        if self._stale and not self._later.isActive() and not self.reading.busy:
            self._later.start()

    # Who else the person may be

    def propose(self, proposals: tuple[Proposal, ...]) -> None:
        """What the name desk proposes now: names that may be the person's are taken along, as guesses."""
        before, self._proposals = others_of(self.name, self._proposals), proposals
        if self.shown is not None and others_of(self.name, proposals) != before:
            self._changed()

    def _join(self, proposal: Proposal) -> None:
        """The file is that of the name by which the two are one from now on."""
        self.joinWanted.emit(proposal)
        if key_of(self.name) == key_of(proposal.name.name):
            self._way[self._at] = proposal.fuller.name
        self._decided(tr("{name} is {fuller}, in all articles.", name=proposal.name.name, fuller=proposal.fuller.name))

    def _keep_apart(self, proposal: Proposal) -> None:
        self.apartWanted.emit(proposal)
        self._decided(tr("{name} and {fuller} stay two people.", name=proposal.name.name, fuller=proposal.fuller.name))

    def _decided(self, words: str) -> None:
        if self._window is not None:
            self._window.lines.setFocus(Qt.FocusReason.OtherFocusReason)
            self._said = words
        self._start()

    # What is in it

    def _leave(self) -> None:
        """The reader is in the main window again, if that stays."""
        self._later.stop()
        self.reading.stop()
        self._over.activateWindow()

    def _start(self) -> None:
        """Begins anew."""
        self._later.stop()
        self.reading.stop()
        self._stale = False
        window, name, project = self.shown, self.name, self._project
        if window is None:
            return
        window.show_way(back=self._at > 0, forward=self._at + 1 < len(self._way))
        if not name:
            window.show_nothing("", tr("Type the name of a person above: the file has all that person said."))
        inside = frozenset(project.articles) if project is not None else None
        self.reading.read(Wanted(name, others_of(name, self._proposals), inside))

    def _show_known(self, names: tuple[Used, ...]) -> None:
        if self._window is not None:
            self._window.show_known([it.name for it in names])

    def _show_progress(self, done: int, total: int) -> None:
        if self._window is not None:
            self._window.progress.show_progress(done, total)

    def _show(self, read: Read) -> None:
        self._read = read
        window, said, self._said = self._window, self._said, ""
        if window is None:
            return
        window.show_agreed(Badges(self._session.agreeing.known, now()).person(self.name))
        if read.file.chapters:
            window.show_file(read.file, _labelled(read.page, badges_of(self._session.agreeing)), cut=read.more > 0)
            if not read.whole:
                window.say(tr("{done} of {total} articles read.", done=figure(read.done), total=figure(read.total)))
        else:
            window.show_nothing(self.name, _nobody(self._project, others=bool(read.perhaps)), read.perhaps)
        if said:
            window.say(said)
        if read.whole and self._stale:
            self._later.start()

    # Where it leads

    def _go(self, place: PlaceRow) -> None:
        """To a passage in its article; the main window comes to the front, and one click leads back."""
        self._over.raise_()
        self._over.activateWindow()
        self._frame.panel.placeWanted.emit(place)
        back = (tr("Back to the file"), self._come_back)
        self._frame.status.say(tr("From the file of {name}.", name=self.name), back)

    def _come_back(self) -> None:
        """To the row that was chosen."""
        window = self._window
        if window is not None:
            to_front(window)
            window.lines.setFocus(Qt.FocusReason.OtherFocusReason)
            self._changed()

    def _copy(self) -> None:
        read, project = self._read, self._project
        if read is None or not read.file.chapters:
            return
        file = read.file
        scope = tr("Project {name}", name=project.name) if project is not None else tr("All articles of the library")
        own = [it.carried for it in file.statements if not file.guessed(*it.names)]
        guessed = [it.carried for it in file.statements if file.guessed(*it.names)]
        form = self._frame.citing

        def made(workspace: Workspace, job: Job) -> Citation:
            return whole(file, cited(workspace, own, job.stop, form), cited(workspace, guessed, job.stop, form), scope)

        self._session.desk.ask(made, lambda it: self._put(it, file), self._session.failed.emit)

    def _put(self, made: Citation, file: PersonFile) -> None:
        count = len(file.statements)
        if copy(made.plain, made.html, _origin(file)) and self._window is not None:
            self._window.say(
                counted(count, "Copied the file, with 1 quotation.", "Copied the file, with {n} quotations.")
            )


def _origin(file: PersonFile) -> Origin:
    """Where all of a file is from, what the person said as well as where the person is named."""
    said = origin_of([it.carried for it in file.statements], people=(file.name,))
    named = [(it.named.source.article, it.named.first) for it in file.chapters]
    noted = [(it.source.article, it.span) for it in file.remarks]
    notes = tuple(it.note.id for it in file.remarks)
    return replace(said, notes=notes, places=tuple(dict.fromkeys((*said.places, *named, *noted))))


def _labelled(page: Page, badges: Badges | None) -> Page:
    """The rows with what was agreed about each."""
    if badges is None:
        return page
    told = (replace(it, agreed=_agreed(it, badges)) if isinstance(it, LineRow) else it for it in page.lines)
    return replace(page, lines=tuple(told))


def _agreed(row: LineRow, badges: Badges) -> str:
    if row.said is not None:
        return of_set(row.said, badges)
    place = row.place
    noted = badges.note_of(place.keys[0], place.article) if place.tab is Tab.NOTES else ""
    return noted or badges.places([(place.article, place.span)])


def _nobody(project: Project | None, *, others: bool) -> str:
    """Why there is no file."""
    if project is not None:
        return tr("No article of project {project} names somebody so. Look through the library.", project=project.name)
    if others:
        return tr("No article names somebody just so.")
    return tr("No article names somebody so. Names are there once an article has been looked through.")
