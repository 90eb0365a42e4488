"""The list of the places that a thing of a picture leads to."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QFont

from readback.ui.style.fonts import secondary
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import CellDelegate, Part
from readback.ui.widgets.choicelist import ChoiceList
from readback.ui.widgets.rowmodel import Spoken
from readback.ui.words import tr


class SpotDelegate(CellDelegate):
    """Draws a place: where it is, and the words around it."""

    marked = False
    chosen_ground = "accent_soft"

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """Its two lines."""
        return (Part(row.title, secondary(font), "muted", 2), Part(row.spot.words, font, "text", 3))


class SpotList(ChoiceList):
    """The places."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Places in the articles"), SpotDelegate, theme)

    def show_rows(self, rows: Sequence[Spoken]) -> None:
        """Other places, from the first on."""
        super().show_rows(rows)
        self.scrollToTop()
        self.setCurrentIndex(self._first())
