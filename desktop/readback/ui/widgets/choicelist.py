"""A list that leads somewhere: a click on a row, or Enter, chooses it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, CellDelegate, RowList
from readback.ui.widgets.heads import Head
from readback.ui.widgets.rowmodel import RowModel, Spoken


class ChoiceList(RowList):
    """Rows drawn by a delegate of the given class; heads among them cannot be chosen."""

    wanted = Signal(object)
    """The row that was chosen."""

    def __init__(self, name: str, delegate: type[CellDelegate], theme: Theme) -> None:
        super().__init__(name)
        self._model = RowModel(self)
        self._delegate = delegate(self, theme)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    def show_rows(self, rows: Sequence[Spoken]) -> None:
        """Other rows."""
        self._model.set_rows(rows)

    @property
    def rows(self) -> list[Any]:
        """The rows."""
        return [index.data(ROW) for index in self._indexes()]

    @property
    def row(self) -> Any:
        """The row that is stood at; none where none is."""
        return self.currentIndex().data(ROW)

    def stand_on(self, key: str) -> bool:
        """Goes to the row of a key; whether there is one."""
        at = self._model.row_of(key)
        if at is not None:
            self.setCurrentIndex(self._model.index(at))
        return at is not None

    def _indexes(self) -> list[QModelIndex]:
        return [self._model.index(at) for at in range(self._model.rowCount())]

    def _first(self) -> QModelIndex:
        """Where the first row stands that can be chosen; nowhere if there is none."""
        return next((it for it in self._indexes() if not isinstance(it.data(ROW), Head)), QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; arrows move."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and not isinstance(row, Head):
            self.wanted.emit(row)
