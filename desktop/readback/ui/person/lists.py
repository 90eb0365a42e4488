"""A list of a person's file: a click or Enter chooses."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from readback.ui.person.rows import FileDelegate, LineRow, PartHead
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, RowList
from readback.ui.widgets.rowmodel import RowModel, Spoken


class FileList(RowList):
    """Rows under heads."""

    wanted = Signal(object)
    """The row that was chosen."""

    def __init__(self, name: str, theme: Theme, *, chosen: bool = True) -> None:
        super().__init__(name)
        self._choosing = chosen
        self._model = RowModel(self)
        self._delegate = FileDelegate(self, theme)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    def show_rows(self, rows: Sequence[Spoken]) -> None:
        """Other rows; the one that was chosen stays so where it is there, else the first is, or is only stood at."""
        before = self.currentIndex().data(ROW)
        self._model.set_rows(rows)
        kept = self._model.row_of(before.key) if before is not None else None
        first = next((at for at, row in enumerate(rows) if not isinstance(row, PartHead)), None)
        at = kept if kept is not None else first
        if at is not None:
            flags = QItemSelectionModel.SelectionFlag
            how = flags.ClearAndSelect if self._choosing else flags.NoUpdate
            self.selectionModel().setCurrentIndex(self._model.index(at, 0), how)

    def stand_on(self, articles: Container[str]) -> None:
        """Chooses the first row that is of one of these articles."""
        rows = (self._model.index(at, 0) for at in range(self._model.rowCount()))
        of = (it for it in rows if isinstance(it.data(ROW), LineRow) and it.data(ROW).place.article in articles)
        first = next(of, None)
        if first is not None:
            self.setCurrentIndex(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and not isinstance(row, PartHead):
            self.wanted.emit(row)
