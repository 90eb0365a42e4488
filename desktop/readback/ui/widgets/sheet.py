"""What the sheets have in common, in which the reader is asked or told something: lines of a width, and a foot."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from readback.ui.widgets.explaining import HelpButton
from readback.ui.widgets.fitting import room_for
from readback.ui.widgets.pieces import PlainLabel

LETTERS = 62
"""How many letters a line holds."""


class Sheet(QDialog):
    """A column of widgets over a row of buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(10)

    @property
    def line(self) -> int:
        """How wide a line is, in pixels."""
        return self.fontMetrics().averageCharWidth() * LETTERS

    def label(self, tone: str = "", *, grows: bool = False) -> PlainLabel:
        """Words in lines, in the colour of a tone; `grows` says that the lines are as wide as the sheet becomes."""
        made = PlainLabel()
        made.setProperty("tone", tone)
        made.setWordWrap(True)
        made.setMinimumWidth(self.line)
        if not grows:
            made.setMaximumWidth(self.line)
        return made

    def foot(self, *buttons: QPushButton, aside: QPushButton | None = None) -> None:
        """Puts these buttons below all else, and at the other side the help, with one that is `aside`."""
        row = QHBoxLayout()
        row.addWidget(HelpButton())
        if aside is not None:
            row.addWidget(aside)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)

    def fit(self) -> None:
        """As large as all that it shows needs; it does not shrink again."""
        self.ensurePolished()
        self.column.activate()
        self.resize(self.size().expandedTo(self.column.totalSizeHint()).boundedTo(room_for(self)))


def page_of(*widgets: QWidget) -> QWidget:
    """A page with these widgets below each other; a list among them takes the room that is left."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QListView) else 0)
    if not any(isinstance(it, QListView) for it in widgets):
        column.addStretch(1)
    return page
