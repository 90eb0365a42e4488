"""The list of a check: how its rows look, and the keys that act in it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent

from readback.core.text import Span
from readback.ui.check.rows import Group
from readback.ui.style.fonts import pixels, reading_font, secondary, semibold
from readback.ui.widgets.badging import badged
from readback.ui.widgets.cells import CellDelegate, Part, RowList

MOST = 3
"""So many lines of a quotation are shown."""


class CheckDelegate(CellDelegate):
    """Draws the mark and what is said of the words, the words themselves, and speaker and standing."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        reported = row.group is Group.REPORTED
        title = f"{row.sign}  {row.title}"
        tone = "text" if row.tone == "good" else row.tone
        signed = ((Span(0, len(row.sign)), row.tone),)
        words = font if row.words[:1].isalpha() else reading_font(pixels(font) * 1.08)
        parts = [
            Part(title, semibold(font), tone, 2, inked=signed),
            Part(row.words, words, "reported" if reported else "text", MOST),
        ]
        if row.detail or row.agreed:
            parts.append(badged(Part(row.detail, secondary(font), "muted", 2), row.agreed))
        return parts

    def count(self, row: Any) -> str:
        """Where it stands in the draft."""
        return str(row.place)


class CheckList(RowList):
    """Tells of keys: Enter opens the source, letters act on the row, arrows to the side turn its sources."""

    entered_ = Signal(QModelIndex)
    acted = Signal(str)
    """What is to be done with the row: copy, clear or outside."""
    turned = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows up and down move; the rest is told."""
        key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_.emit(self.currentIndex())
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and plain:
            self.turned.emit(1 if key == Qt.Key.Key_Right else -1)
        elif plain and key in _LETTERS:
            self.acted.emit(_LETTERS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)


_LETTERS = {Qt.Key.Key_C: "copy", Qt.Key.Key_A: "clear", Qt.Key.Key_O: "outside"}
