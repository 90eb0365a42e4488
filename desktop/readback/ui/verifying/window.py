"""The window in which the library is compared with what was stored, and hashes are noted and looked up."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import scaled, semibold
from readback.ui.style.theme import Theme
from readback.ui.verifying.rows import VerdictDelegate, VerdictRow
from readback.ui.widgets.choicelist import ChoiceList
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.widgets.sidewindow import SideWindow
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import tr

SIZE, LEAST, HIGH = (820, 620), (560, 420), 640
"""The window, the smallest one, and how high that is at most where letters are large; pixels."""


class VerifyWindow(SideWindow):
    """Shows what was found of each article; the library's own file leads nowhere."""

    articleWanted = Signal(str)
    """The id of an article."""

    verifyWanted = Signal()
    copyWanted = Signal()
    saveWanted = Signal()
    lookUpWanted = Signal(str)
    """What was typed: a hash, or a whole record."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Originals, texts and logs"), SIZE, parent)
        self.setMinimumSize(LEAST[0], min(HIGH, scaled(LEAST[1], self.font())))
        self.state, self.lead, self.result = PlainLabel(), PlainLabel(), PlainLabel()
        self.list = ChoiceList(tr("What was found of each article"), VerdictDelegate, theme)
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
        self.list.wanted.connect(self._choose)
        self.again.clicked.connect(self.verifyWanted)
        self.copy.clicked.connect(self.copyWanted)
        self.save.clicked.connect(self.saveWanted)
        self.look.clicked.connect(lambda: self.lookUpWanted.emit(self.field.text()))
        self.field.returnPressed.connect(self.look.click)
        self._close.clicked.connect(self.close)

    def _choose(self, row: VerdictRow) -> None:
        if row.article:
            self.articleWanted.emit(row.article)

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
