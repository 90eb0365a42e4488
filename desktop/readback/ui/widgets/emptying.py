"""A button in a field that empties it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QStyle

from readback.ui.words import tr


def with_button(field: QLineEdit) -> None:
    """Gives a field the button, seen as long as something stands in it. Qt's own would fade in, and has no name."""
    cross = field.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton)
    action = QAction(cross, tr("Empty the field"), field)
    action.triggered.connect(field.clear)
    field.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    action.setVisible(bool(field.text()))  # only now: what is added is shown
    field.textChanged.connect(lambda words: action.setVisible(bool(words)))
