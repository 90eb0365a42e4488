"""The sheet before a Checker's copy is saved: what it always has, and what goes in only where it is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from readback.core.quotecheck.copying import Contents
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.widgets.popover import EDGE, Popover
from readback.ui.words import tr

LETTERS = 54
"""How many letters its lines hold."""


class CopySheet(Popover):
    """Asks what goes in; nothing of the reader's own does before it is ticked."""

    wanted = Signal(object)
    """Contents of the copy, for which a file is to be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Save the Checker’s copy"))
        self._width = min(self.fontMetrics().averageCharWidth() * LETTERS, parent.width() - 2 * EDGE - 40)
        self._add(tr("Save the Checker’s copy"), "").setFont(semibold(self.font()))
        self._add(
            tr(
                "The draft with a comment on each quotation: what to look at, what the source has, and where. The "
                "sources are listed at the end."
            ),
            "",
        )
        self._same = self._add(
            tr(
                "Saved as Word, it is your document with the comments added. All else in it stays, also the name of "
                "its author, tracked changes and earlier comments."
            ),
            "warn",
        )
        self._add(tr("Goes in only if you tick it:"), "muted")
        self.notes = QCheckBox(tr("Your notes on the draft"))
        self.file_names = QCheckBox(tr("The names of the sources’ files"))
        self.hashes = QCheckBox(tr("The SHA-256 of the sources’ files"))
        self.manifest = QCheckBox(tr("A list of all files, with names and SHA-256"))
        self.choose = QPushButton(tr("Choose the file…"))
        self.choose.setProperty("primary", "true")
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in (self.notes, self.file_names, self.hashes, self.manifest):
            boxes.addWidget(box)
        self.column.addLayout(boxes)
        self.column.addWidget(self.choose)
        explain(self, "checkers-copy.md")
        self.choose.clicked.connect(self._choose)

    def ask(self, button: QWidget, *, word: bool) -> None:
        """Shows itself below a button, with nothing ticked; `word` says that the draft is a Word document."""
        for box in (self.notes, self.file_names, self.hashes, self.manifest):
            box.setChecked(False)
        self._same.setVisible(word)
        self.switch(button, self.choose)

    def _add(self, words: str, tone: str) -> PlainLabel:
        label = PlainLabel(words)
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        label.setFixedWidth(self._width)
        self.column.addWidget(label)
        label.ensurePolished()  # its letters are those of its tone only then
        label.setMinimumHeight(label.heightForWidth(self._width))
        return label

    def _choose(self) -> None:
        self.leave()
        self.wanted.emit(
            Contents(
                notes=self.notes.isChecked(),
                hashes=self.hashes.isChecked(),
                file_names=self.file_names.isChecked(),
                manifest=self.manifest.isChecked(),
            )
        )
