"""Undo and redo in the menu: whether there is anything to undo, and what it is; and what the status line offers."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from readback.ui.frame.bars import StatusLine
from readback.ui.keys.actions import Actions
from readback.ui.words import tr


class Undoing(QObject):
    """Keeps the two entries of the menu in step with what the reader did."""

    def __init__(self, stack: QUndoStack, actions: Actions, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._undo, self._redo = actions["undo"], actions["redo"]
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        stack.indexChanged.connect(self._done_more)

    def _done_more(self, _index: int) -> None:
        """Takes the status line's offer to undo away, which would now undo something else; what is new comes after."""
        if self._status.offer == tr("Undo"):
            self._status.unsay()

    def _name_undo(self, what: str) -> None:
        self._undo.setText(tr("Undo: {what}", what=what) if what else tr("Undo"))

    def _name_redo(self, what: str) -> None:
        self._redo.setText(tr("Redo: {what}", what=what) if what else tr("Redo"))
