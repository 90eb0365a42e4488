"""The sheet of the kinds of agreement that the reader named: more of them, other names, off the list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPushButton, QWidget

from readback.core.agreements import Effect, Ground
from readback.core.text import tidy
from readback.ui.promises import kinds
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.fitting import give_size
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.widgets.sheet import Sheet
from readback.ui.words import tr


class GroundsSheet(Sheet):
    """Lists the reader's own kinds, each with what it does."""

    named = Signal(object)
    """Ground to be kept."""
    dropped = Signal(object)
    """Ground that is off the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Kinds of agreement"))
        self.setModal(True)
        give_size(self, 460, 380)
        self._grounds: Sequence[Ground] = ()
        self.list, self.name, self.effect = QListWidget(), QLineEdit(), ChoiceBox()
        self.add, self.drop, leave = (
            QPushButton(tr("Keep the name")),
            QPushButton(tr("Off the list")),
            QPushButton(tr("Close")),
        )
        self.list.setAccessibleName(tr("Your own kinds of agreement"))
        self.name.setAccessibleName(tr("Name of the kind"))
        self.name.setPlaceholderText(tr("Name of the kind"))
        self.effect.setAccessibleName(tr("What it does"))
        self.effect.addItems(list(kinds().values()))
        lead = PlainLabel(
            tr("Name kinds of agreement as you and your sources do; each does what one of the usual kinds does.")
        )
        lead.setWordWrap(True)
        row = QHBoxLayout()
        for widget in (self.name, self.effect, self.add):
            row.addWidget(widget, 1 if widget is self.name else 0)
        self.column.addWidget(lead)
        self.column.addWidget(self.list, 1)
        self.column.addLayout(row)
        self.foot(leave, aside=self.drop)
        explain(self, "agreements.md#your-own-kinds")
        for button in (self.add, self.drop, leave):
            button.setAutoDefault(False)
        self.list.currentRowChanged.connect(self._chosen)
        self.name.textChanged.connect(lambda _: self._settle())
        self.name.returnPressed.connect(self._keep)
        self.add.clicked.connect(self._keep)
        self.drop.clicked.connect(self._drop)
        leave.clicked.connect(self.reject)

    def show_grounds(self, grounds: Sequence[Ground]) -> None:
        """The kinds as they are now."""
        self._grounds = grounds
        self.list.clear()
        words = kinds()
        self.list.addItems([tr("{name}: as {kind}", name=it.name, kind=words[it.effect].lower()) for it in grounds])
        self.name.clear()
        self._settle()

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._grounds):
            self.name.setText(self._grounds[row].name)
            self.effect.setCurrentIndex(list(Effect).index(self._grounds[row].effect))
        self._settle()

    def _settle(self) -> None:
        self.add.setEnabled(bool(tidy(self.name.text())))
        self.drop.setEnabled(self.list.currentRow() >= 0)

    def _keep(self) -> None:
        name, row = tidy(self.name.text()), self.list.currentRow()
        if name:
            chosen = self._grounds[row] if row >= 0 else next((it for it in self._grounds if it.name == name), None)
            self.named.emit(Ground(chosen.id if chosen else "", name, list(Effect)[self.effect.currentIndex()]))

    def _drop(self) -> None:
        if self.list.currentRow() >= 0:
            self.dropped.emit(self._grounds[self.list.currentRow()])
