"""The names that may be the person's by a guess: each with its reason, to be said yes or no to as at the name desk."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readback.core.personfile import Guess
from readback.ui.person.telling import guess_told
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr


class Guesses(QWidget):
    """Lists them; seen only where there are any."""

    joinWanted = Signal(object)
    """Proposal: the two names are one person's."""
    apartWanted = Signal(object)
    """Proposal: they are two people's."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Guess, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_guesses(self, guesses: Sequence[Guess]) -> None:
        """Other names; the same ones stay as they are, and so does the keyboard."""
        if tuple(guesses) == self._shown:
            return
        self._shown = tuple(guesses)
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()  # type: ignore[union-attr] # only rows are added
            item.widget().deleteLater()  # type: ignore[union-attr] # as above
        for it in guesses:
            self._column.addWidget(self._row(it))
        self.setVisible(bool(guesses))

    def _row(self, it: Guess) -> QWidget:
        row = QWidget()
        told = PlainLabel(guess_told(it))
        told.setProperty("tone", "warn")
        told.setWordWrap(True)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(told, 1)
        for words, wanted in (
            (tr("Yes, the same person"), self.joinWanted),
            (tr("No, two people"), self.apartWanted),
        ):
            button = QPushButton(words)
            button.setAccessibleName(f"{it.name}: {words}")
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(it.proposal))
            layout.addWidget(button)
        return row
