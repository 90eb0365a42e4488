"""A note as it reads: its words set, its tags as chips, and what can be done with it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from readback.core.notes import Note
from readback.ui.notes.preview import Preview
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import KeyButton
from readback.ui.words import tr


class NoteReader(QWidget):
    """Shows one note; a click into it, or Enter, is to write in it."""

    editWanted = Signal()
    copyWanted = Signal()
    """The note's passage is to be copied with its source."""

    tagWanted = Signal(str)
    """What else bears a tag is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.preview = Preview()
        self._chips = Flowing()
        self._tags: tuple[str, ...] = ()
        self._edit = KeyButton(tr("Edit"), tr("Enter"))
        self._copy = KeyButton(tr("Copy with citation"), "C")
        buttons = Flowing()
        for button in (self._edit, self._copy):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.preview, 1)
        layout.addLayout(self._chips)
        layout.addLayout(buttons)
        self.setFocusProxy(self.preview)
        self._edit.clicked.connect(self.editWanted)
        self.preview.editWanted.connect(self.editWanted)
        self._copy.clicked.connect(self.copyWanted)

    def show_key(self, copy: str) -> None:
        """Another key that copies, or none."""
        self._copy.set_key(copy)

    def show_note(self, note: Note, body: str) -> None:
        """A note, with its words as they are now."""
        self.preview.show_note(note, body)
        self._copy.setVisible(note.anchor is not None)
        self._show_tags(note.tags)

    def _show_tags(self, tags: Sequence[str]) -> None:
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        self._chips.clear()
        for tag in tags:
            chip = QPushButton(f"#{tag}")
            chip.setProperty("chip", "true")
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setToolTip(tr("Search for what is tagged {tag}", tag=tag))
            chip.clicked.connect(partial(self.tagWanted.emit, tag))
            self._chips.addWidget(chip)
