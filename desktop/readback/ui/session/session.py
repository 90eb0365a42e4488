"""The session: the one facade over the workspace, for the window. Emits what is to be shown, takes what is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.corrector import Corrector
from readback.core.edits import Changes, Edit
from readback.core.notes import Note
from readback.core.ports import Reader
from readback.core.text import Span
from readback.core.workspace import PlacedNote, Workspace
from readback.ui.lazily import Lazily
from readback.ui.session.agreeing import Agreeing
from readback.ui.session.amending import Amending
from readback.ui.session.analysing import Analysing
from readback.ui.session.backing import Backing
from readback.ui.session.backlog import Backlog
from readback.ui.session.checking import Checking, checker_of
from readback.ui.session.copying import Copying
from readback.ui.session.desk import Desk
from readback.ui.session.editing import Editing, Outcome
from readback.ui.session.intake import Opened
from readback.ui.session.opening import Clip, Opening
from readback.ui.session.parts import Model, Parts
from readback.ui.session.samples import Samples
from readback.ui.session.searching import Searching
from readback.ui.session.shelving import Shelving
from readback.ui.tasks import Job, Tasks


@dataclass(frozen=True, slots=True)
class Target:
    """Where to go in an article that is being opened: a passage, a note, or its beginning.

    `caret` is the code point of the caret, where it is not at the passage; `left_out` the number of a paragraph that
    was left out of it.
    """

    span: Span | None = None
    note: str | None = None
    caret: int | None = None
    left_out: int | None = None


class Session(QObject):
    """The open article with its notes and what was found in it, and the shelf it came from."""

    articleShown = Signal(object)
    """Article"""
    emptied = Signal()
    """No article is open: there is none, or none was to be opened at the start."""
    analysisShown = Signal(object)
    """Analysis, or None as long as there is none."""
    analysisOff = Signal(object)
    """The error that keeps anything from being found."""
    notesShown = Signal(object)
    """tuple[PlacedNote, ...] of the open article."""
    targetReached = Signal(object)
    """Target: the article is shown, and this is where the reader wanted to go."""
    edited = Signal(object)
    """Outcome of an edit, undone or done."""
    described = Signal(object)
    """Article: the open one, of which something else is known now."""
    firstStarted = Signal()
    """An empty library was opened for the first time, and the sample article is being opened in it."""
    begun = Signal()
    """The library is there, and what is to be shown first is on its way."""
    failed = Signal(object)
    """An error to be told."""
    notKept = Signal(object)
    """LibraryUnwritable: the article shown could not be kept."""
    saveFailed = Signal(object)
    """The error that kept a note from being saved."""

    def __init__(self, parts: Parts, tasks: Tasks, parent: QObject | None = None, model: Model | None = None) -> None:
        super().__init__(parent)
        self.parts = parts
        self.samples = Samples(parts.sample, parts.sample_draft)
        self.desk = Desk(tasks, parts.open_workspace, self)
        self.opening = Opening(tasks, self.desk, parts.reader, self)
        self.analysing = Analysing(tasks, self.desk, model or Lazily(parts.load_analyzer), parts.ready_made, self)
        self.backlog = Backlog(tasks, self.desk, self.analysing.analyzer, self)
        self.editing = Editing(self.desk, self)
        self.amending = Amending(self.editing, lambda: own(self))
        self.shelf = Shelving(self.desk, self.editing, self.samples, self)
        self.searching = Searching(tasks, self.desk, self)
        self.backing = Backing(self.desk, self)
        self.checking = Checking(self.desk, self.editing, checker_of(parts, self.samples), self)
        self.agreeing = Agreeing(self.desk, self.editing, self)
        self.copying = Copying(tasks, self.desk, parts.checkers_copy, self)
        self.article: Article | None = None
        self.analysis: Analysis | None = None
        self.notes: tuple[PlacedNote, ...] = ()
        self.kept, self.position = False, 0
        self._connect()

    def _connect(self) -> None:
        self.opening.opened.connect(self._opened)
        self.opening.added.connect(self._added)
        self.opening.failed.connect(self.failed)
        self.searching.failed.connect(self.failed)
        self.searching.rebuilt.connect(self.shelf.refresh)
        self.analysing.found.connect(self._found)
        self.analysing.off.connect(self.analysisOff)
        self.analysing.stored.connect(self.backlog.go_on)
        self.opening.finished.connect(lambda _: self.backlog.look())
        self.agreeing.refresh_on(self.analysing.stored, self.backlog.kept, self.opening.finished)
        for changed in (self.opening.finished, self.editing.saved):
            changed.connect(self.backing.note)
        self.editing.changed.connect(self._edited)
        self.editing.failed.connect(self.saveFailed)

    @property
    def reader(self) -> Reader:
        """Makes drafts of files, on any thread."""
        return self.parts.reader

    @property
    def endings(self) -> frozenset[str]:
        """How the names of files that can be opened end."""
        return self.parts.reader.endings

    @property
    def undo_stack(self) -> QUndoStack:
        """Everything the reader did to notes."""
        return self.editing.stack

    def undo(self) -> None:
        """Takes back what was done last."""
        self.editing.undo()

    def redo(self) -> None:
        """Does again what was taken back last."""
        self.editing.redo()

    def start(self, files: Sequence[str], last: str, *, greeted: bool = False, reopen: bool = True) -> None:
        """Shows the shelf, opens the files or the article of last time; all that takes its time comes after that.

        An empty library has the sample article opened in it, unless the reader was `greeted` by that before.
        Without `reopen` no article is opened that is not asked for.
        """

        def go_on(ids: Sequence[str]) -> None:
            if files:
                self.open(files)
            elif not ids and not greeted:
                self.open([str(self.samples.article)], draft=True)
                self.firstStarted.emit()
            elif ids and reopen:
                self.open_article(last if last in ids else ids[0])
            else:
                self.emptied.emit()
            self.begun.emit()
            for work in (self.analysing.prepare, self.shelf.refresh, self.searching.prepare):
                work()

        def without(error: Exception) -> None:
            self.failed.emit(error)
            go_on(())

        self.shelf.begin(last, go_on, without)

    def open(self, paths: Sequence[str], project: str = "", *, draft: bool = False) -> None:
        """Opens files of the reader's, as drafts or into a project, by its id, where one is named."""
        self.opening.files(paths, project=project, draft=draft)

    def paste(self, clips: Sequence[Clip], project: str = "", *, draft: bool = False) -> None:
        """Opens what the clipboard held, in the first of its forms that holds an article; as `open` does."""
        self.opening.clips(clips, project=project, draft=draft)

    def open_article(self, id: str, target: Target | None = None) -> None:
        """Opens an article of the library, at a passage or a note; one that is open already is not opened again."""
        if self.article is not None and self.article.id == id:
            self.targetReached.emit(target or Target())
            return

        def fetch(workspace: Workspace, _: Job) -> Opened:
            article = workspace.library.article(id)
            return Opened(article, workspace.notes_on(article), position=workspace.library.state(id).position)

        self.desk.ask(fetch, lambda opened: self._opened(opened, target), self.failed.emit)

    def _opened(self, opened: Opened, target: Target | None = None) -> None:
        self.article, self.analysis = opened.article, None
        self.notes = self.editing.laid_over(opened.notes)
        self.kept, self.position = opened.refusal is None, opened.position
        self.editing.set_article(opened.article)
        self.articleShown.emit(opened.article)
        self.analysisShown.emit(None)
        self.notesShown.emit(self.notes)
        self._tell(opened)
        if target is not None:
            self.targetReached.emit(target)
        self.analyse()

    def _added(self, opened: Opened) -> None:
        self._tell(opened)

    def _tell(self, opened: Opened) -> None:
        if opened.shelf is not None:
            self.shelf.show_articles(opened.shelf)
        if opened.refusal is not None:
            self.notKept.emit(opened.refusal)

    def analyse(self, *, anew: bool = False) -> None:
        """Looks for names and quotations in the open article; `anew` also where what was found is kept."""
        if self.article is not None:
            self.backlog.hold()
            self.analysing.start(self.article, anew=anew)

    def correct(self, make: Callable[[Corrector], Edit | None]) -> bool:
        """Corrects what was found in the open article; False where nothing is found yet, or nothing can be kept."""
        return self.kept and self.editing.correct(self.analysis, make)

    def _found(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.analysisShown.emit(analysis)

    def _edited(self, outcome: Outcome) -> None:
        if outcome.notes is not None and self.article is not None and outcome.article == self.article.id:
            self._show_notes(self.article, outcome.notes)
        self.edited.emit(outcome)
        if outcome.changes.catalogue:
            self.shelf.refresh()
        if outcome.changes.corrections:
            self.analysing.correct_anew()
        if outcome.changes.shelf:
            self._show_anew(outcome.changes)

    def _show_anew(self, changes: Changes) -> None:
        """Shows the shelf as it is now, and the open article with what is known of it, or its other version."""
        self.shelf.refresh()
        shown = self.article.id if self.article is not None else ""
        if shown not in changes.articles:
            return

        def fetched(article: Article) -> None:
            if self.article is not None and self.article.id == shown:
                self.article = article
                self.described.emit(article)

        self.desk.ask(lambda workspace, _: workspace.library.article(shown), fetched, lambda _: self._show_another())
        if changes.opens not in {None, shown}:
            self.open_article(changes.opens, Target(changes.at))

    def _show_another(self) -> None:
        """The open article is not in the library any more."""
        if self.shelf.summaries:
            self.open_article(self.shelf.summaries[0].id)
        else:
            self.analysing.cancel()
            self.article, self.analysis, self.notes, self.kept = None, None, (), False
            self.analysisShown.emit(None)
            self.notesShown.emit(())
            self.emptied.emit()

    def refresh(self) -> None:
        """Shows the shelf and the open article's notes as another program left them."""
        self.shelf.refresh()
        self.agreeing.refresh()
        article = self.article
        if article is not None and self.kept:
            self.desk.ask(
                lambda workspace, _: workspace.notes_on(article),
                lambda notes: self._show_notes(article, notes),
                self.failed.emit,
            )

    def _show_notes(self, article: Article, notes: tuple[PlacedNote, ...]) -> None:
        if self.article is not None and self.article.id == article.id:
            self.notes = self.editing.laid_over(notes)
            self.notesShown.emit(self.notes)

    def note(self, id: str) -> PlacedNote | None:
        """A note of the open article."""
        return next((placed for placed in self.notes if placed.note.id == id), None)

    def annotate(self, span: Span | None, colour: str = "yellow") -> bool:
        """Puts a note on a passage or on the whole article; False where it could not be kept."""
        if self.article is not None and self.kept:
            self.editing.annotate(span, colour)
        return self.kept

    def delete(self, note: Note) -> None:
        """Takes a note away."""
        self.editing.delete(note)

    def close(self) -> None:
        """Lets go of the library after everything that was asked; the reader's processes end."""
        self.analysing.cancel()
        for work in (self.backlog.hold, self.searching.cancel, self.checking.cancel, self.backing.close):
            work()
        self.desk.close()
        self.parts.reader.close()


def own(session: Session) -> Article | None:
    """The open article, if it is kept and no other save stands for it."""
    article = session.article
    return article if session.kept and article is not None and not article.superseded else None
