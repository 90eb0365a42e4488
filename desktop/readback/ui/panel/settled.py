"""What the reader corrected, one line each, with the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readback.ui.style.fonts import secondary
from readback.ui.widgets.pieces import PlainLabel, link_button
from readback.ui.words import tr


@dataclass(frozen=True, slots=True)
class Settled:
    """A correction by its id, in words."""

    id: str
    words: str


class SettledList(QWidget):
    """Lists corrections; asks for one to be taken back."""

    backWanted = Signal(str)
    """The id of a correction."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(2)
        self._heading = heading
        self._shown: Sequence[Settled] = ()
        self._lines: list[QWidget] = []
        self.hide()

    def show_settled(self, settled: Sequence[Settled]) -> None:
        """Other corrections."""
        if tuple(settled) == tuple(self._shown):
            return
        self._shown = tuple(settled)
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(it) for it in self._shown]
        if self._heading and self._lines:
            head = PlainLabel(self._heading)
            head.setFont(secondary(self.font()))
            head.setProperty("tone", "muted")
            self._lines.insert(0, head)
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(self._lines))

    @property
    def shown(self) -> Sequence[Settled]:
        """The corrections that are listed."""
        return self._shown

    def _line(self, it: Settled) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        words = PlainLabel(it.words)
        words.setWordWrap(True)
        words.setFont(secondary(self.font()))
        back = link_button(tr("Take back"))
        back.setAccessibleName(tr("Take back: {what}", what=it.words))
        back.clicked.connect(partial(self.backWanted.emit, it.id))
        row.addWidget(words, 1)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return line
