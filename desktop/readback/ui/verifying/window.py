"""The window in which the library is compared with what was stored, and hashes are noted and looked up."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import scaled, semibold
from readback.ui.style.theme import Theme
from readback.ui.verifying.rows import VerdictDelegate, VerdictRow
from readback.ui.widgets.cells import ROW, RowList
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.fitting import give_size
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import tr

SIZE, LEAST, HIGH = (820, 620), (560, 420), 640
"""The window, the smallest one, and how high that is at most where letters are large; pixels."""


class VerdictList(RowList):
    """The articles with what was found; a click or Enter opens one."""

    wanted = Signal(str)
    """The id of an article."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("What was found of each article"))
        self._model = RowModel(self)
        self._delegate = VerdictDelegate(self, theme)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    def show_rows(self, rows: Sequence[VerdictRow]) -> None:
        """Other rows."""
        self._model.set_rows(rows)

    @property
    def rows(self) -> list[VerdictRow]:
        """The rows."""
        return [self._model.index(at).data(ROW) for at in range(self._model.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and row.article:
            self.wanted.emit(row.article)


class VerifyWindow(QWidget):
    """Stays open beside the main window."""

    verifyWanted = Signal()
    copyWanted = Signal()
    saveWanted = Signal()
    lookUpWanted = Signal(str)
    """What was typed: a hash, or a whole record."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Originals, texts and logs"))
        give_size(self, *SIZE)
        self.setMinimumSize(LEAST[0], min(HIGH, scaled(LEAST[1], self.font())))
        self.state, self.lead, self.result = PlainLabel(), PlainLabel(), PlainLabel()
        self.list = VerdictList(theme)
        self.progress = UnderWay(tr("Articles compared with what was stored"))
        self.field, self.look = QLineEdit(), QPushButton(tr("Look it up"))
        self.again, self.copy = QPushButton(tr("Check again")), QPushButton(tr("Copy the last hashes"))
        self.save, self._close = QPushButton(tr("Save the last hashes…")), QPushButton(tr("Close"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.lead.setText(
            tr("Every original and text is compared with what was stored, each log with itself. Nothing is changed.")
        )
        for label in (self.state, self.lead, self.result):
            label.setWordWrap(True)
        self.lead.setProperty("tone", "muted")
        self.field.setPlaceholderText(tr("A hash, or a whole record…"))
        self.field.setAccessibleName(tr("A hash that was written down"))
        with_button(self.field)
        row, deeds, below = QHBoxLayout(), Flowing(gap=8), QWidget()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.look)
        below.setLayout(deeds)
        for button in (self.again, self.copy, self.save, HelpButton(), self._close):
            deeds.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for part, stretch in ((self.state, 0), (self.lead, 0), (self.list, 1), (self.progress, 0)):
            column.addWidget(part, stretch)
        column.addLayout(row)
        column.addWidget(self.result)
        column.addWidget(below)
        explain(self, "originals.md")
        self.result.hide()
        self._dress()

    def _dress(self) -> None:
        """Sets the fonts: a new style sheet takes them away."""
        self.state.setFont(semibold(self.font()))

    def _connect(self) -> None:
        self.again.clicked.connect(self.verifyWanted)
        self.copy.clicked.connect(self.copyWanted)
        self.save.clicked.connect(self.saveWanted)
        self.look.clicked.connect(lambda: self.lookUpWanted.emit(self.field.text()))
        self.field.returnPressed.connect(self.look.click)
        self._close.clicked.connect(self.close)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.setPalette(theme.palette())
        self.list.set_theme(theme)
        self._dress()

    def show_state(self, words: str, rows: Sequence[VerdictRow], *, over: bool, whole: bool = False) -> None:
        """What is known so far, whether it is over, and whether it is all: only then are there hashes to keep."""
        self.state.setText(words)
        self.list.show_rows(rows)
        for button in (self.again, self.look):
            button.setEnabled(over)
        for button in (self.copy, self.save):
            button.setEnabled(whole)

    def say(self, words: str) -> None:
        """Says what was done, or found of a hash."""
        self.result.setText(words)
        self.result.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It is no window that stays before the main one: it would hide what its rows lead to."""
        super().showEvent(event)
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type] # none is allowed

    def closeEvent(self, event: object) -> None:
        """Nobody looks any more."""
        super().closeEvent(event)  # type: ignore[arg-type] # Qt's signature
        self.closed.emit()
