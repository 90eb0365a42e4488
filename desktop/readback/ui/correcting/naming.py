"""The name desk at work: compares the names of all articles, and does what the reader decides."""

import csv
from collections.abc import Sequence
from functools import partial
from io import StringIO
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from readback.core.analysis import Kind
from readback.core.edits import Verb
from readback.core.outgoing.rules import Piece
from readback.core.proposals import Proposal, proposals
from readback.core.rows import Named
from readback.core.saving import save_whole
from readback.core.tables import guarded
from readback.core.text import folded
from readback.core.workspace import Workspace, now
from readback.ui.folders import documents
from readback.ui.frame.frame import Frame
from readback.ui.messages import message
from readback.ui.reading.navigator import Navigator
from readback.ui.session.editing import Outcome
from readback.ui.session.session import Session, Target
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import tr

REST = 800
"""How long nothing must have changed before the names are compared anew, in milliseconds."""

AT_ONCE = 150
"""The names of so many articles are asked for at a time."""


class Naming(QObject):
    """Joins the name desk on the shelf to the session."""

    compared = Signal(object)
    """tuple[Proposal, ...]: what is to be decided now."""

    def __init__(self, session: Session, tasks: Tasks, frame: Frame, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._frame, self._navigator = session, tasks, frame, navigator
        self._window = parent
        self._proposals: tuple[Proposal, ...] = ()
        self._looked: tuple[Proposal | None, int] = (None, 0)
        self._looking = False
        self._job: Job | None = None
        self._said = ""
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(REST)
        self.rest.timeout.connect(self.compare)
        view = frame.shelf.names
        view.joinWanted.connect(self.join)
        view.apartWanted.connect(self.keep_apart)
        view.lookWanted.connect(self._look)
        view.exportWanted.connect(self._choose_file)
        session.edited.connect(self._edited)
        session.targetReached.connect(lambda _: self._come_back())
        session.saveFailed.connect(lambda _: self.rest.start())
        for more in (session.analysing.kept, session.backlog.kept, session.searching.rebuilt):
            more.connect(lambda *_: self.rest.start())
        session.analysing.stored.connect(self._begin)

    def _begin(self) -> None:
        """Compares the names for the first time, once the first article has all it needs."""
        self._session.analysing.stored.disconnect(self._begin)
        self.rest.start()

    def compare(self) -> None:
        """Compares the names anew; the rows are asked for bit by bit, so that a note is saved in between."""
        if self._job is not None:
            self._job.cancel()
        self._fetch([it.id for it in self._session.shelf.summaries], [])

    def _fetch(self, left: Sequence[str], rows: list[Named]) -> None:
        some, rest = left[:AT_ONCE], left[AT_ONCE:]

        def taken(found: Sequence[Named]) -> None:
            rows.extend(found)
            self._fetch(rest, rows)

        if some:
            self._job = self._session.desk.ask(lambda workspace, _: _rows_of(workspace, some), taken, lambda _: None)
        else:
            self._job = self._session.desk.ask(
                lambda workspace, _: workspace.names.settled(), partial(self._weigh, rows), lambda _: None
            )

    def _weigh(self, rows: Sequence[Named], settled: Sequence[tuple[str, str]]) -> None:
        self._job = self._tasks.run(Lane.READING, lambda _: proposals(rows, settled), self._show, lambda _: None)

    def _show(self, found: Sequence[Proposal]) -> None:
        self._job, self._proposals = None, tuple(found)
        self._frame.shelf.show_names(self._proposals)
        self.compared.emit(self._proposals)

    def _drop(self, proposal: Proposal) -> None:
        """What is decided is not listed any more, also before the names are compared anew."""
        self._show([it for it in self._proposals if it != proposal])

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What is to be decided, as the names were last compared."""
        return self._proposals

    def join(self, proposal: Proposal) -> None:
        """Both names are one person's, in all articles."""
        self._drop(proposal)
        self._session.editing.perform(lambda workspace: workspace.names.join(proposal))
        words = tr("{name} is {fuller}, in all articles.", name=proposal.name.name, fuller=proposal.fuller.name)
        self._said = words

    def keep_apart(self, proposal: Proposal) -> None:
        """They are two people's."""
        self._drop(proposal)
        self._session.editing.perform(lambda workspace: workspace.names.keep_apart(proposal))
        words = tr("{name} and {fuller} stay two people.", name=proposal.name.name, fuller=proposal.fuller.name)
        self._said = words

    def _edited(self, outcome: Outcome) -> None:
        changes = outcome.changes
        if changes.desk or changes.corrections or changes.shelf:
            self.rest.start()
        said, self._said = self._said, ""
        if said and outcome.verb in {Verb.JOIN, Verb.KEEP_APART}:
            self._frame.status.say(said, (tr("Undo"), self._session.undo))

    # Looking at a pair

    def _look(self, proposal: Proposal) -> None:
        """Opens the articles that have one of the two names, one after the other, where it stands first."""
        self._session.desk.ask(
            lambda workspace, _: workspace.library.named(proposal.articles, Kind.PERSON),
            partial(self._open, proposal),
            self._session.failed.emit,
        )

    def _open(self, proposal: Proposal, rows: Sequence[Named]) -> None:
        names = {folded(proposal.name.name), folded(proposal.fuller.name)}
        places = [row for row in rows if folded(row.name) in names]
        if not places:
            return
        last, at = self._looked
        at = (at + 1) % len(places) if last == proposal else 0
        self._looked = (proposal, at)
        row = places[at]
        self._navigator.leave()
        self._looking = True
        self._session.open_article(row.source.article, Target(row.first))
        self._frame.status.say(tr("{name}: {at} of {all}", name=row.name, at=at + 1, all=len(places)))

    def _come_back(self) -> None:
        """The keyboard stays at the desk, so that the pair can be decided at once."""
        if self._looking:
            self._looking = False
            self._frame.shelf.names.list.setFocus()

    # Taking the decisions out

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the decisions"), documents("name-decisions.csv"), "CSV (*.csv)"
        )
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Keeps what was decided as a file for a spreadsheet; says so where it cannot be written."""
        self._session.desk.ask(
            lambda workspace, _: _written(path, workspace),
            lambda _: self._frame.status.say(tr("Saved “{name}”.", name=path.name)),
            lambda error: self._frame.status.say(message(error)),
        )


def _rows_of(workspace: Workspace, articles: Sequence[str]) -> tuple[Named, ...]:
    library = workspace.library
    return (*library.named(articles, Kind.PERSON), *library.named(articles, Kind.ORGANISATION))


def _written(path: Path, workspace: Workspace) -> None:
    written = StringIO(newline="")
    csv.writer(written).writerows(map(guarded, workspace.names.decision_table()))
    (left,) = workspace.agreements.rules().passed(Piece((written.getvalue(),)), now())
    save_whole(path, left.encode("utf-8-sig"), over=True)
