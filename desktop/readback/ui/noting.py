"""Notes on screen: the editor beside the article, what it hands on, and when it was saved."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from readback.core.edits import Verb
from readback.core.notes import Note
from readback.core.text import Span
from readback.ui import messages
from readback.ui.frame import Frame
from readback.ui.panel.rows import Row, Tab, paragraph_number
from readback.ui.session import Outcome, Session, Target
from readback.ui.words import tr


class Noting(QObject):
    """Joins the editor and the article's marks to the session. A note shows as saved only when the library says so."""

    def __init__(self, session: Session, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self._writes = False
        self._waiting: list[Callable[[], None]] = []
        self._connect()

    def _connect(self) -> None:
        session, frame, editor = self._session, self._frame, self._frame.editor
        frame.view.noteRequested.connect(self.write_on)
        frame.view.highlightRequested.connect(self.highlight)
        frame.view.noteActivated.connect(self.show)
        frame.panel.shown.connect(self._follow_row)
        frame.panel.editWanted.connect(lambda row: self.show(row.key, write=True))
        editor.bodyChanged.connect(session.editing.rewrite)
        editor.deleteRequested.connect(session.delete)
        editor.colourRequested.connect(session.editing.recolour)
        editor.closed.connect(frame.view.focusText)
        session.articleShown.connect(lambda _: editor.clear())
        session.targetReached.connect(self._arrive)
        session.edited.connect(self._edited)
        session.editing.saved.connect(self._saved)
        session.saveFailed.connect(self._failed)
        session.desk.idle.connect(self._settle)

    def write_on(self, span: Span | None) -> None:
        """A new note on a passage, or on the whole article, to be written at once."""
        self._writes = self._session.annotate(span)
        self._tell_unkept(kept=self._writes)

    def highlight(self, span: Span, colour: str) -> None:
        """Marks a passage in a colour."""
        self._tell_unkept(kept=self._session.annotate(span, colour))

    def mark(self, colour: str) -> None:
        """Marks what is selected; where nothing is, says how."""
        span = self._frame.view.selection()
        if span is None:
            self._frame.status.say(tr("Select a passage first, then highlight it."))
        else:
            self.highlight(span, colour)

    def write(self) -> None:
        """A note on what is selected; where nothing is, says how."""
        span = self._frame.view.selection()
        if span is None:
            self._frame.status.say(tr("Select a passage first, then write a note on it."))
        else:
            self.write_on(span)

    def _tell_unkept(self, *, kept: bool) -> None:
        if not kept and self._session.article is not None:
            self._frame.status.say(tr("This article is not kept in the library, so it takes no notes."))

    def delete(self) -> None:
        """Takes away the note that is shown."""
        note = self._frame.editor.note
        if note is not None and self._frame.editor.isVisible():
            self._frame.editor.flush()
            self._session.delete(note)

    def undo(self) -> None:
        """Takes back what was done last, what is being typed included."""
        self._when_handed_on(self._session.undo_stack.undo)

    def redo(self) -> None:
        """Does again what was taken back last."""
        self._when_handed_on(self._session.undo_stack.redo)

    def _when_handed_on(self, act: Callable[[], None]) -> None:
        self._frame.editor.flush()
        if self._session.editing.unsaved and self._session.desk.busy:
            self._waiting.append(act)
        else:
            act()

    def _settle(self) -> None:
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def show(self, id: str, *, write: bool = False) -> None:
        """Shows a note in the panel; `write` gives it the keyboard."""
        placed = self._session.note(id)
        if placed is None:
            return
        self._frame.panel.show()
        self._frame.panel.show_note(id)
        self._show_in_editor(placed.note)
        if write:
            # the panel may just have been laid out: what is not on screen yet cannot take the keyboard
            QTimer.singleShot(0, self._frame.editor.focusBody)

    def _show_in_editor(self, note: Note) -> None:
        placed, article = self._session.note(note.id), self._session.article
        if placed is not None and article is not None:
            number = paragraph_number(article, placed.span.start) if placed.span else None
            self._frame.editor.show_note(placed, number)

    def _follow_row(self, row: Row) -> None:
        placed = self._session.note(row.key) if row.tab is Tab.NOTES else None
        if placed is not None:
            self._show_in_editor(placed.note)

    def _arrive(self, target: Target) -> None:
        if target.note is not None:
            self.show(target.note)

    def _edited(self, outcome: Outcome) -> None:
        self._refresh(outcome)
        focus, writes = outcome.changes.focus, self._writes
        match outcome.verb:
            case Verb.ADD_NOTE | Verb.HIGHLIGHT if writes and focus is not None:
                self._writes = False
                self.show(focus, write=True)
            case Verb.HIGHLIGHT:
                self._offer_undo(tr("Highlighted."))
            case Verb.DELETE_NOTE:
                self._offer_undo(tr("Note deleted."))
            case None:
                self._go_to(focus)

    def _refresh(self, outcome: Outcome) -> None:
        """The note in the editor may have changed, or be gone."""
        note = self._frame.editor.note
        if note is None or note.id not in outcome.changes.notes:
            return
        if self._session.note(note.id) is None:
            self._frame.editor.clear()
            self._frame.panel.clear_inspector()
        else:
            self._show_in_editor(note)

    def _offer_undo(self, words: str) -> None:
        self._frame.status.say(words, (tr("Undo"), self.undo))

    def _go_to(self, id: str | None) -> None:
        """Shows what undo or redo brought back."""
        placed = self._session.note(id) if id is not None else None
        if placed is not None and placed.span is not None:
            self._frame.view.reveal(placed.span)

    def _saved(self, when: datetime) -> None:
        if not self._session.editing.unsaved:
            self._frame.banner.forget("saving")
            self._frame.status.show_saved(when)
            self._frame.editor.set_saved(when)

    def _failed(self, error: Exception) -> None:
        self._writes = False
        if not self._session.editing.unsaved:
            self._frame.banner.say(messages.message(error), tone="bad", about="saving")
            return
        self._frame.editor.set_saved(None, messages.message(error))
        again = (tr("Try again"), self._session.editing.retry)
        self._frame.banner.say(messages.not_saved(error), [again], tone="bad", about="saving")
