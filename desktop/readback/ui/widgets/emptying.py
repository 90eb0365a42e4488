"""A button in a field that empties it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QStyle

from readback.ui.words import tr


def with_button(field: QLineEdit) -> None:
    """Gives a field the button, seen as long as something stands in it. Qt's own would fade in, and has no name."""
    action = QAction(
        field.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton), tr("Empty the field"), field
    )
    action.triggered.connect(field.clear)
    action.setVisible(False)
    field.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    field.textChanged.connect(lambda words: action.setVisible(bool(words)))
