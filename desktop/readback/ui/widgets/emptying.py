"""A button in a field that empties it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton

from readback.ui.words import tr

SIDE, EDGE = 24, 4
"""How wide and high the button is, and how far from the field's edge, in pixels."""


def with_button(field: QLineEdit) -> None:
    """Gives a field the button. Qt's own would fade in, has no name, and is too small to be met easily."""
    Emptying(field)


class Emptying(QToolButton):
    """Stands at the end of its field as long as there is something in it; keys empty the field as they do any."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self.setIcon(field.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton))
        self.setIconSize(QSize(16, 16))
        self.setAccessibleName(tr("Empty the field"))
        self.setToolTip(tr("Empty the field"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(field.clear)
        field.textChanged.connect(self._show)
        field.installEventFilter(self)
        self._show(field.text())

    def _show(self, words: str) -> None:
        self.setVisible(bool(words))
        room = SIDE if words else 0
        leftward = self._field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._field.setTextMargins(room if leftward else 0, 0, 0 if leftward else room, 0)
        self._place()

    def _place(self) -> None:
        leftward = self._field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = EDGE if leftward else self._field.width() - SIDE - EDGE
        self.setGeometry(left, (self._field.height() - SIDE) // 2, SIDE, SIDE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the edge of the field."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
