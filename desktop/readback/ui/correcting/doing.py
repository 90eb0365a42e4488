"""Corrections done, and what more of the same there is to do: offered once what is found shows the first of them."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from readback.core.analysis import Analysis
from readback.core.corrections import Scope
from readback.ui.correct.deeds import Deed
from readback.ui.correct.wording import settled_words
from readback.ui.frame.bars import StatusLine
from readback.ui.session.editing import Outcome
from readback.ui.session.session import Session
from readback.ui.words import counted, tr


class Doing(QObject):
    """Does one deed at a time; what is offered is gone as soon as something else is done or undone."""

    done = Signal()
    """What is found shows the deed."""

    def __init__(self, session: Session, status: StatusLine, more: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._status, self._more = session, status, more
        self._deed: Deed | None = None
        self._said = ""
        self.offered: Deed | None = None
        session.edited.connect(self._edited)
        session.analysisShown.connect(self._shown)
        session.saveFailed.connect(lambda _: self._forget())
        session.articleShown.connect(lambda _: self._forget())
        session.undo_stack.indexChanged.connect(lambda _: self._unoffer())

    def do(self, deed: Deed) -> None:
        """Does a deed, and then looks what more of the same there is."""
        self._deed, self._said = deed, ""
        self._session.editing.perform(deed.edit)

    def more(self) -> None:
        """Does what is offered."""
        if self.offered is not None:
            self.do(self.offered)

    def _forget(self) -> None:
        self._deed = None
        self._unoffer()

    def _unoffer(self) -> None:
        self.offered = None

    def _edited(self, outcome: Outcome) -> None:
        if self._deed is not None and outcome.edit is not None and outcome.changes.corrections:
            self._said = settled_words(outcome.edit)

    def _shown(self, analysis: Analysis | None) -> None:
        """What is found has the deed in it now."""
        deed = self._deed
        if deed is None or analysis is None or not self._said:
            return
        self._deed = None
        self._session.desk.ask(
            lambda workspace, _: deed.offer(workspace, analysis), self._offer, lambda _: self._offer(None)
        )
        self.done.emit()

    def _offer(self, found: tuple[int, Deed] | None) -> None:
        if self._deed is not None:
            return  # the next is being done already
        if found is None:
            self._status.say(self._said, (tr("Undo"), self._session.undo))
            return
        count, self.offered = found
        if self.offered.step.scope is Scope.EVERYWHERE:
            words = counted(count, "The name is in 1 other article:", "The name is in {n} other articles:")
        else:
            words = counted(count, "1 more like this:", "{n} more like this:")
        keys = keys_of(self._more)
        apply = tr("apply ({key})", key=keys) if keys else tr("apply")
        self._status.say(f"{self._said} {words}", (apply, partial(self.do, self.offered)))


def keys_of(action: QAction) -> str:
    """The keys of an action as they are called here; the reader may have others than the usual ones."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
