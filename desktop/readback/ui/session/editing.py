"""What the reader does to notes: done in the library, put on the undo stack, never lost while it is not saved."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.corrector import Corrector
from readback.core.edits import Changes, Edit, Verb
from readback.core.errors import ArticleMissing
from readback.core.links import Link
from readback.core.notes import Note, TargetKind, Version
from readback.core.text import Span
from readback.core.workspace import PlacedNote, Workspace, now
from readback.ui import deeds
from readback.ui.session.desk import Desk
from readback.ui.tasks import Job, Report
from readback.ui.undo import EditCommand

REST = 5.0
"""After so many seconds without typing the next letters are undone by themselves."""

Make = Callable[[Workspace], Edit | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an edit or its undoing did: the open article's notes as they are now.

    `notes` are those of `article`, None where it was not touched; another one may be open by now. `verb` is what was
    done, None for undo and redo.
    """

    changes: Changes
    article: str
    notes: tuple[PlacedNote, ...] | None
    verb: Verb | None = None
    edit: Edit | None = None


class Editing(QObject):
    """Notes made, written, coloured, deleted, names and quotations corrected; all of it undone and done again."""

    changed = Signal(object)
    """Outcome of every change."""

    saved = Signal(object)
    """datetime: the library has the change, safely on disk."""

    failed = Signal(object)
    """The error that kept a change from being saved."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._desk = desk
        self._article: Article | None = None
        self._unsaved: dict[str, tuple[Note, str]] = {}
        self._chosen: dict[str, tuple[Link, ...]] = {}
        self._sitting = 0
        self._turns: list[Callable[[], None]] = []
        desk.idle.connect(self._turn)
        self._typed: tuple[str, float] = ("", 0.0)

    def set_article(self, article: Article | None) -> None:
        """The article whose notes are on screen."""
        self._article = article
        self._typed = ("", 0.0)

    def undo(self) -> None:
        """Takes back what was done last, once the library has answered all before it."""
        self._turns.append(self.stack.undo)
        self._turn()

    def redo(self) -> None:
        """Does again what was taken back last, once the library has answered all before it."""
        self._turns.append(self.stack.redo)
        self._turn()

    def _turn(self) -> None:
        """One step at a time: the library may refuse one, and then the next would be another."""
        while self._turns and not self._desk.busy:
            self._turns.pop(0)()

    @property
    def unsaved(self) -> bool:
        """Whether words of the reader have been typed that the library does not have."""
        return bool(self._unsaved)

    def laid_over(self, notes: tuple[PlacedNote, ...]) -> tuple[PlacedNote, ...]:
        """The notes with the words that the library does not have yet."""
        return tuple(
            replace(it, note=replace(it.note, body=self._unsaved[it.note.id][1])) if it.note.id in self._unsaved else it
            for it in notes
        )

    def annotate(self, span: Span | None, colour: str = "yellow", body: str = "") -> None:
        """A new note on a passage of the open article, or on the whole of it."""
        article = self._article
        if article is not None:
            self._do(lambda workspace: workspace.notes.annotate(article, span, body, colour))

    def rewrite(self, note: Note, body: str) -> None:
        """Other words in a note. They are held here until the library has them."""
        self._unsaved[note.id] = (note, body)
        sitting, chosen = self._sitting_at(note), self._chosen.get(note.id, ())

        def make(workspace: Workspace) -> Edit | None:
            current = _current(workspace, note)
            if current.body == body:
                return None
            links = [workspace.links.settled(link, current) for link in chosen]
            return workspace.notes.rewrite(current, body, sitting, links)

        def done(outcome: Outcome) -> None:
            if self._unsaved.get(note.id, (note, ""))[1] == body:
                self._unsaved.pop(note.id, None)
                self._chosen.pop(note.id, None)
            self._done(outcome)

        self._do(make, done)

    def choose(self, note: Note, link: Link) -> None:
        """What a link is to lead to in the words that are handed on next."""
        self._chosen[note.id] = (link, *self._chosen.get(note.id, ()))

    def bind(self, note: Note, link: Link) -> None:
        """What a link that stands in a note leads to."""
        self._do(lambda workspace: workspace.notes.bind(_current(workspace, note), link))

    def _sitting_at(self, note: Note) -> int:
        """Which run of typing this belongs to: a pause, another note or another article begins a new one."""
        (last, when), at = self._typed, time.monotonic()
        if note.id != last or at - when > REST:
            self._sitting += 1
        self._typed = (note.id, at)
        return self._sitting

    def recolour(self, note: Note, colour: str) -> None:
        """Another colour for a note."""
        self._do(lambda workspace: workspace.notes.recolour(_current(workspace, note), colour))

    def revert(self, note: Note, version: Version) -> None:
        """Words that a note once had."""
        self._do(lambda workspace: workspace.notes.revert(_current(workspace, note), version))

    def annotate_row(self, kind: TargetKind, name: str, span: Span | None) -> None:
        """A new note on a name of the open article, or on a quotation, which has a span."""
        article = self._article
        if article is not None and span is not None:
            self._do(lambda workspace: workspace.notes.annotate_quotation(article, span))
        elif article is not None:
            self._do(lambda workspace: workspace.notes.annotate_name(article, kind, name))

    def place(self, note: Note, article: Article, span: Span) -> None:
        """A note put on a passage by hand."""
        self._do(lambda workspace: workspace.notes.place(_current(workspace, note), article, span))

    def tag(self, note: Note, tags: tuple[str, ...]) -> None:
        """Other tags for a note."""
        self._do(lambda workspace: workspace.notes.tag(_current(workspace, note), tags))

    def delete(self, note: Note) -> None:
        """Takes a note away, with everything typed so far kept for its return."""

        def done(outcome: Outcome) -> None:
            self._unsaved.pop(note.id, None)
            self._done(outcome)

        self._do(lambda workspace: workspace.notes.delete(_current(workspace, note)), done)

    def correct(self, analysis: Analysis | None, make: Callable[[Corrector], Edit | None]) -> bool:
        """A correction of what was found in the open article; False where there is nothing."""
        article = self._article
        if article is None or analysis is None:
            return False
        self._do(lambda workspace: make(workspace.corrections.on(article, analysis)))
        return True

    def perform(self, make: Make) -> None:
        """Whatever the workspace makes an edit of."""
        self._do(make)

    def perform_long(
        self,
        work: Callable[[Workspace, Job], tuple[Changes, Edit | None]],
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        progress: Report,
    ) -> Job:
        """Something that takes long and was done by `work`: what it changed, and the edit that takes it back."""
        article = self._article

        def worked(workspace: Workspace, job: Job) -> Outcome:
            changes, edit = work(workspace, job)
            return _outcome(workspace, changes, article, edit)

        def came(outcome: Outcome) -> None:
            self._done(outcome)
            done(outcome)

        return self._desk.ask(worked, came, failed, progress)

    def retry(self) -> None:
        """Tries once more to save what could not be saved."""
        for note, body in tuple(self._unsaved.values()):
            self.rewrite(note, body)

    def _do(self, make: Make, done: Callable[[Outcome], None] | None = None) -> None:
        article = self._article
        self._desk.ask(lambda workspace, _: _performed(workspace, make, article), done or self._done, self.failed.emit)

    def _done(self, outcome: Outcome) -> None:
        if outcome.edit is not None:
            self.stack.push(EditCommand(outcome.edit, deeds.deed(outcome.edit), self._perform))
            self.changed.emit(outcome)
        self.saved.emit(now())

    def _perform(self, work: Callable[[], Changes], command: EditCommand) -> None:
        """One step of the undo stack; where the library refuses it, the stack goes back to where it was."""
        article = self._article
        forward = work is command.edit.redo

        def done(outcome: Outcome) -> None:
            self.changed.emit(outcome)
            self.saved.emit(now())

        def failed(error: Exception) -> None:
            command.skip()
            (self.stack.undo if forward else self.stack.redo)()
            self.failed.emit(error)

        self._desk.ask(lambda workspace, _: _outcome(workspace, work(), article), done, failed)


def _performed(workspace: Workspace, make: Make, article: Article | None) -> Outcome:
    """On the library's thread: makes an edit and does it."""
    edit = make(workspace)
    if edit is None:
        return Outcome(Changes(), "", None)
    return _outcome(workspace, edit.redo(), article, edit)


def _outcome(workspace: Workspace, changes: Changes, article: Article | None, edit: Edit | None = None) -> Outcome:
    touched = article is not None and article.id in changes.articles
    notes = None
    if article is not None and touched:
        with suppress(ArticleMissing):  # it is in the trash now
            notes = workspace.notes_on(article)
    return Outcome(changes, article.id if article else "", notes, edit.verb if edit else None, edit)


def _current(workspace: Workspace, note: Note) -> Note:
    """The note as the library has it: the window's may be a few letters behind."""
    return next((kept for kept in workspace.library.notes(note.target.article) if kept.id == note.id), note)
