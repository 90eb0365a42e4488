"""The part of the page about privacy that is about the passphrase of the library."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readback.ui.preferences.folders import left, told
from readback.ui.style.fonts import semibold
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.words import counted, tr

MINUTES = (5, 15, 30, 60, 0)
"""After how long without a key or the mouse the library is locked; 0 for never."""


class PassphraseBox(QWidget):
    """Says whether there is one, and offers what can be done about it."""

    wanted = Signal(str)
    """What is to be done: set, change, renew_code or give_up."""

    lockAfterWanted = Signal(int)
    """After so many minutes."""

    def __init__(self) -> None:
        super().__init__()
        title = PlainLabel(tr("Passphrase"))
        title.setFont(semibold(self.font()))
        self.told = told()
        self.set = QPushButton(tr("Set a passphrase…"))
        self.change = QPushButton(tr("Change it…"))
        self.code, self.remove = QPushButton(tr("Another recovery code…")), QPushButton(tr("Remove it…"))
        self.change.setAccessibleName(tr("Change the passphrase…"))
        self.remove.setAccessibleName(tr("Remove the passphrase…"))
        self.after, self._label = ChoiceBox(), PlainLabel(tr("Lock the library"))
        self.after.setAccessibleName(self._label.text())
        for minutes in MINUTES:
            self.after.addItem(_after(minutes), minutes)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        row.addWidget(self._label)
        row.addWidget(self.after)
        row.addStretch(1)
        column.addWidget(title)
        column.addWidget(self.told)
        column.addLayout(left(self.set, self.change, self.code, self.remove))
        column.addLayout(row)
        deeds = ((self.set, "set"), (self.change, "change"), (self.code, "renew_code"), (self.remove, "give_up"))
        for button, deed in deeds:
            button.clicked.connect(lambda _=False, deed=deed: self.wanted.emit(deed))
        self.after.activated.connect(lambda _: self.lockAfterWanted.emit(self.after.currentData()))
        self.show_protected(protected=False)

    def show_protected(self, *, protected: bool) -> None:
        """Whether the library has one."""
        self.told.setText(
            tr("The library is encrypted. It is closed by locking it, and when nobody is there.")
            if protected
            else tr("The library is not encrypted: whoever reads the disk of this computer reads it.")
        )
        self.set.setVisible(not protected)
        for widget in (self.change, self.code, self.remove, self.after, self._label):
            widget.setVisible(protected)

    def show_after(self, minutes: int) -> None:
        """After how long the library is locked."""
        at = self.after.findData(minutes)
        if at < 0:
            self.after.addItem(_after(minutes), minutes)
            at = self.after.count() - 1
        self.after.setCurrentIndex(at)


def _after(minutes: int) -> str:
    return counted(minutes, "after 1 minute", "after {n} minutes") if minutes else tr("never by itself")
