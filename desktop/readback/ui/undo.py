"""Undo and redo: the one command that stands for every edit the reader makes."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from readback.core.edits import Changes, Edit

Perform = Callable[[Callable[[], Changes], "EditCommand"], None]
"""Does one direction of an edit where the library lives; on failure it is to call `EditCommand.skip`."""

_RUNS = 1
"""The id Qt compares before it offers one command to another; which run it is decides `Edit.then`."""


class EditCommand(QUndoCommand):
    """An edit that has been done already, for the undo stack.

    Pushing a command makes the stack redo it; that first time is passed over.
    """

    def __init__(self, edit: Edit, text: str, perform: Perform) -> None:
        super().__init__(text)
        self.edit = edit
        self._perform = perform
        self._pass_over = True

    def skip(self) -> None:
        """The next step in either direction does nothing: the stack is to be put right, not the library."""
        self._pass_over = True

    def redo(self) -> None:
        """Does it again."""
        self._step(self.edit.redo)

    def undo(self) -> None:
        """Takes it back."""
        self._step(self.edit.undo)

    def _step(self, work: Callable[[], Changes]) -> None:
        if self._pass_over:
            self._pass_over = False
        else:
            self._perform(work, self)

    def id(self) -> int:
        """What Qt compares before it tries to merge."""
        return _RUNS if self.edit.run else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Takes a later edit of the same run into this one."""
        both = self.edit.then(other.edit) if isinstance(other, EditCommand) else None
        if both is None:
            return False
        self.edit = both
        return True
