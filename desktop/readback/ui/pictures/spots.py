"""The list of the places that a thing of a picture leads to."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent

from readback.ui.pictures.sheet import SpotRow
from readback.ui.style.fonts import secondary
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, CellDelegate, Part, RowList
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import tr


class SpotDelegate(CellDelegate):
    """Draws a place: where it is, and the words around it."""

    marked = False
    chosen_ground = "accent_soft"

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """Its two lines."""
        return (Part(row.title, secondary(font), "muted", 2), Part(row.spot.words, font, "text", 3))


class SpotList(RowList):
    """The places; a click or Enter goes there."""

    wanted = Signal(object)
    """Spot"""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Places in the articles"))
        self._model = RowModel(self)
        self._delegate = SpotDelegate(self, theme)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    def show_rows(self, rows: Sequence[SpotRow]) -> None:
        """Other places, from the first on."""
        self._model.set_rows(rows)
        self.scrollToTop()
        if rows:
            self.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place that is chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, SpotRow):
            self.wanted.emit(row.spot)
