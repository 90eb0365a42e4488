"""A list of a person's file."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QItemSelectionModel

from readback.ui.person.rows import FileDelegate, LineRow
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW
from readback.ui.widgets.choicelist import ChoiceList
from readback.ui.widgets.rowmodel import Spoken


class FileList(ChoiceList):
    """Rows under heads; `chosen` says that one of them always is, instead of only being stood at."""

    def __init__(self, name: str, theme: Theme, *, chosen: bool = True) -> None:
        super().__init__(name, FileDelegate, theme)
        self._choosing = chosen

    def show_rows(self, rows: Sequence[Spoken]) -> None:
        """Other rows; the one that was chosen stays so where it is there, else the first is, or is only stood at."""
        before = self.row
        super().show_rows(rows)
        kept = self._model.row_of(before.key) if before is not None else None
        flags = QItemSelectionModel.SelectionFlag
        how = flags.ClearAndSelect if self._choosing else flags.NoUpdate
        self.selectionModel().setCurrentIndex(self._model.index(kept) if kept is not None else self._first(), how)

    def stand_on_any(self, articles: Container[str]) -> None:
        """Chooses the first row that is of one of these articles."""
        rows = ((it, it.data(ROW)) for it in self._indexes())
        of = (it for it, row in rows if isinstance(row, LineRow) and row.place.article in articles)
        first = next(of, None)
        if first is not None:
            self.setCurrentIndex(first)
