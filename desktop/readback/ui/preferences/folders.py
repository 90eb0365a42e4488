"""A folder among the preferences: which it is, and how another one is chosen."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import semibold
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import headed, tr


def told(words: str = "", tone: str = "muted") -> PlainLabel:
    """A sentence of the preferences, on as many lines as it takes."""
    label = PlainLabel(words)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label


def set_told(label: PlainLabel, words: str, tone: str) -> None:
    """Says something else, in another tone; nothing takes no room."""
    label.setProperty("tone", tone)
    label.setText(words)
    label.setVisible(bool(words))
    label.style().polish(label)


def left(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons in a row, at its left end."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


class FolderChoice(QWidget):
    """Shows a folder by its whole path; "" stands for the usual place."""

    wanted = Signal(str)
    """The folder that the reader chose; none for the usual one."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self._name = name
        self.shown = PlainLabel()
        self.choose, self.usual = QPushButton(tr("Choose a folder…")), QPushButton(tr("Usual place"))
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self._lay_out(hint)
        self.choose.clicked.connect(self._ask)
        self.usual.clicked.connect(lambda: self.wanted.emit(""))

    def _lay_out(self, hint: str) -> None:
        title = PlainLabel(self._name)
        title.setFont(semibold(self.font()))
        self.shown.setWordWrap(True)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for button, words in ((self.choose, tr("choose a folder")), (self.usual, tr("usual place"))):
            button.setAccessibleName(headed(self._name, words))
            self.row.addWidget(button)
        self.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (title, self.shown, told(hint)):
            column.addWidget(label)
        column.addLayout(self.row)

    def show_folder(self, path: str, *, usual: bool) -> None:
        """The folder as it is chosen."""
        self.shown.setText(path)
        self.usual.setEnabled(not usual)

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._name)
        if folder:
            self.wanted.emit(str(Path(folder)))


class Page(QWidget):
    """A page of the preferences: one thing below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 18, 18, 18)
        self.column.setSpacing(10)
