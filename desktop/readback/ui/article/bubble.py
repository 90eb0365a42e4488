"""The bubble below a selection: what can be done with it, and the keys that do the same."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import KeyButton
from readback.ui.words import tr

MARGIN = 8


class Bubble(QFrame):
    """Emits `pressed` with the key of what was chosen: h, n, c or t."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.setAccessibleName(tr("What to do with the selection"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 8, 4)
        self._row.setSpacing(4)
        highlight = self._add(tr("Highlight"), "H", tr("Highlight the passage; 1 to 8 choose a colour"))
        note = self._add(tr("Note"), "N", tr("Write a note on the passage"))
        copy = self._add(tr("Copy"), "C", tr("Copy the passage with its source"))
        tag = self._add(tr("Tag"), "T", tr("Highlight the passage and give it tags"))
        self.buttons = (highlight, note, copy, tag)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(24)
        self._shadow.setOffset(0, 4)
        self.setGraphicsEffect(self._shadow)
        self.hide()

    def show_keys(self, keys: Sequence[str]) -> None:
        """The keys that do the same, where there are any."""
        for button, key in zip(self.buttons, keys, strict=True):
            button.set_key(key)
        self.adjustSize()

    def set_theme(self, theme: Theme) -> None:
        """Takes a theme's colours, inverted."""
        self.setPalette(theme.inverted())
        self._shadow.setColor(QColor(0, 0, 0, 160 if theme.dark else 70))

    def place(self, first: QRect, last: QRect, view: QRect, strip: int) -> bool:
        """Shows the bubble beside a selection that runs from one line's rectangle to another's.

        Says whether it found room. Without room it stands in a strip of that height at the view's lower edge,
        which the caller must keep free of text.
        """
        size = self.sizeHint()
        spot = bubble_spot(first, last, size, view)
        in_strip = QPoint(_across(last, size, view), view.bottom() - strip + MARGIN)
        self.setGeometry(QRect(spot or in_strip, size))
        self.show()
        self.raise_()
        return spot is not None

    def _add(self, text: str, key: str, hint: str) -> KeyButton:
        button = KeyButton(text, key, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(hint)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.pressed.emit(key.lower()))
        self._row.addWidget(button)
        return button


def bubble_spot(first: QRect, last: QRect, size: QSize, view: QRect) -> QPoint | None:
    """The bubble's corner: below the selection's last line, else above its first, else nowhere."""
    below = QPoint(_across(last, size, view), last.bottom() + MARGIN)
    above = QPoint(_across(first, size, view), first.top() - MARGIN - size.height())
    return next((spot for spot in (below, above) if view.contains(QRect(spot, size))), None)


def _across(line: QRect, size: QSize, view: QRect) -> int:
    """The left edge that puts the bubble's middle below the line's, within the view."""
    wanted = line.center().x() - size.width() // 2
    return max(view.left() + MARGIN, min(wanted, view.right() - MARGIN - size.width()))
