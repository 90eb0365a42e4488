"""What leaves, in a window of its own before anything is printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from readback.core.outgoing.leaving import Leaving
from readback.ui.outgoing.forms import what_is_missing
from readback.ui.outgoing.look import Look
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.sheet import Sheet
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import counted, tr


class PaperSheet(Sheet):
    """Stays open beside the article while pages are set and looked through; prints only what it has shown."""

    printWanted = Signal()
    """It is to be asked which printer the pages go to."""
    stopped = Signal()
    """What is under way is to be given up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What leaves"))
        self.what, self.missing, self.wrong = self.label(), self.label("muted"), self.label("warn")
        self.look = Look(self.line)
        self.progress = UnderWay(tr("Progress of printing"))
        self.go, self.leave = QPushButton(tr("Print…")), QPushButton(tr("Cancel"))
        self._lay_out()
        self.go.clicked.connect(self.printWanted)
        self.leave.clicked.connect(self.close)
        self.progress.turned.connect(lambda _: self.close())
        explain(self, "taking-out.md#print-it")

    def _lay_out(self) -> None:
        self.what.setFont(semibold(self.font()))
        self.go.setProperty("primary", "true")
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.leave.setAutoDefault(False)
        for widget in (self.what, self.missing, self.look):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.column.addWidget(self.wrong)
        self.column.addWidget(self.progress)
        self.foot(self.go, self.leave)

    def begin(self, title: str) -> None:
        """Opens itself before the pages of an article are set."""
        self.what.setText(tr("“{title}” is being set and looked through.", title=title))
        self.wrong.setText("")
        self.missing.setText("")
        self.look.hide()
        self._settle(ready=False)
        self.show()
        self._settle(ready=False)  # its letters are those of the theme only then
        self.raise_()
        self.activateWindow()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; 0 of 0 where nothing is under way."""
        self.progress.show_progress(done, total)
        if done < total:
            self.go.setEnabled(False)

    def show_leaving(self, leaving: Leaving) -> None:
        """What is about to be printed, and what was found in it that must not be."""
        title = leaving.taken.folios[0].article.title
        notes = counted(leaving.notes, "1 note", "{n} notes")
        told = (
            tr("What is printed: “{title}” with its marks, and {notes}.", title=title, notes=notes)
            if leaving.notes
            else tr("What is printed: “{title}” with its marks.", title=title)
        )
        self.what.setText(told)
        self.missing.setText(what_is_missing(leaving))
        self.look.show()
        self.look.show_leaving(leaving)
        self._settle(ready=not self.look.stops)
        self.go.setFocus()

    def tell(self, words: str) -> None:
        """Why nothing is printed."""
        self.what.setText(tr("Nothing is printed."))
        self.wrong.setText(words)
        self._settle(ready=False)
        self.leave.setFocus()

    def _settle(self, *, ready: bool) -> None:
        """Its parts and the button as they are wanted now."""
        self.go.setEnabled(ready)
        for label in (self.missing, self.wrong):
            label.setVisible(bool(label.text()))
        self.fit()

    def done(self, result: int) -> None:
        """What is under way is given up with the window."""
        self.stopped.emit()
        super().done(result)
