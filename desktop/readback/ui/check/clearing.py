"""What is asked before a verdict may stand: why, or which source it is, and whose initials."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import scaled
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr

INITIALS = 84
"""The width of the field for initials, in pixels."""


class ClearingForm(QWidget):
    """What is asked, and two fields in a row below; Enter gives what is in them, Escape leaves."""

    given = Signal(str, str, bool)
    """The reason, the initials, and whether the source is outside Readback."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._elsewhere = False
        self.asked = PlainLabel()
        self.asked.setWordWrap(True)
        self.because, self.initials = QLineEdit(), QLineEdit()
        self._clear = QPushButton(tr("Clear"))
        self._clear.setProperty("primary", "true")
        self.initials.setPlaceholderText(tr("Initials"))
        self.initials.setAccessibleName(tr("Your initials"))
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.asked)
        column.addLayout(row)
        row.setSpacing(6)
        row.addWidget(self.because, 1)
        row.addWidget(self.initials)
        row.addWidget(self._clear)
        for field in (self.because, self.initials):
            field.returnPressed.connect(self._give)
            field.textChanged.connect(lambda _: self._offer())
        self._clear.clicked.connect(self._give)
        self.hide()

    def ask(self, initials: str, *, elsewhere: bool) -> None:
        """Asks for a reason; `initials` are those of last time."""
        self._elsewhere = elsewhere
        words = tr("What it is, of when, and who holds it") if elsewhere else tr("Cleared because: why this may stand")
        self.asked.setText(words)
        self.because.setAccessibleName(words)
        self.because.clear()
        self.initials.setText(initials)
        self.initials.setFixedWidth(scaled(INITIALS, self.font()))
        self._offer()
        self.show()
        self.because.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        self._clear.setEnabled(bool(self.because.text().strip() and self.initials.text().strip()))

    def _give(self) -> None:
        """Gives what is there; where something is missing the keyboard goes to it."""
        if self._clear.isEnabled():
            self.hide()
            self.given.emit(self.because.text().strip(), self.initials.text().strip(), self._elsewhere)
        else:
            (self.initials if self.because.text().strip() else self.because).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves things as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
