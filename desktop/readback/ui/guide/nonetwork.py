"""The sheet below “no network use”: what is guaranteed, what is not, and how one can see it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from readback.guard import refusal
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.pieces import PlainLabel, link_button
from readback.ui.widgets.popover import EDGE, Popover
from readback.ui.words import tr

LETTERS = 56
"""How many letters its lines hold."""


class NoNetwork(Popover):
    """Says it in words, and tries it when asked to."""

    moreWanted = Signal()
    """The reader wants the page of the help about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("No network use"))
        room = parent.width() - 2 * EDGE - 40
        self._width = min(self.fontMetrics().averageCharWidth() * LETTERS, room)
        self._told = PlainLabel()
        self.attempt, self.more = QPushButton(tr("Try it now")), link_button(tr("What Readback never does"))
        paragraphs = (
            (tr("What is guaranteed"), ""),
            (
                tr(
                    "Readback has no code that uses the network. While it runs, internet connections and looking up "
                    "names are refused inside it, also to the Python parts that others wrote."
                ),
                "",
            ),
            (tr("What is not"), ""),
            (
                tr(
                    "Readback cannot speak for the system or for other programs: for a backup, a cloud folder that the "
                    "library lies in, or whatever you hand on yourself."
                ),
                "muted",
            ),
            (tr("How to see it"), ""),
            (tr("Unplug the network: nothing changes. Or let Readback try to open a connection."), "muted"),
        )
        for at, (words, tone) in enumerate(paragraphs):
            self._add(words, tone, head=at % 2 == 0)
        foot = QHBoxLayout()
        foot.addWidget(self.attempt)
        foot.addStretch(1)
        foot.addWidget(self.more)
        self._told.setWordWrap(True)
        self.column.addWidget(self._told)
        self.column.addLayout(foot)
        self._told.hide()
        explain(self, "never.md")
        self.attempt.clicked.connect(self.try_it)
        self.more.clicked.connect(self._leave)

    def _add(self, words: str, tone: str, *, head: bool) -> None:
        label = PlainLabel(words)
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        label.setFixedWidth(self._width)
        if head:
            label.setFont(semibold(self.font()))
        self.column.addWidget(label)

    @property
    def told(self) -> str:
        """What came of the last attempt."""
        return self._told.text()

    def try_it(self) -> None:
        """Asks for a connection, and says what became of that. Nothing is sent in any case."""
        refused = refusal()
        words = (
            tr("Tried just now, and refused: no internet connection may be opened in here.")
            if refused
            else tr(
                "It was not refused: this copy of Readback was started in a way that leaves the network open. Close "
                "it, and start it from its icon."
            )
        )
        self._told.setProperty("tone", "good" if refused else "bad")
        self._told.setText(words)
        self._told.style().polish(self._told)
        self._told.show()
        self.fit()

    def _leave(self) -> None:
        self.leave()
        self.moreWanted.emit()
