"""The window of two saves of a story: which they are, what is told first, and below it all that differs."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from readback.core.saves.comparing import Comparison, Told
from readback.ui.saves.rows import DiffDelegate, PointDelegate, PointRow, diff_rows, point_rows
from readback.ui.style.fonts import scaled, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import RowList
from readback.ui.widgets.choicelist import ChoiceList
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import ChoiceBox, KeyButton, PlainLabel
from readback.ui.widgets.rowmodel import Spoken
from readback.ui.widgets.sidewindow import SideWindow
from readback.ui.widgets.tickbox import TickBox
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import tr

SIZE, LEAST, HIGH = (1080, 740), (640, 440), 640
"""The window, the smallest one, and how high that is at most where letters are large; pixels."""


class SavesList(ChoiceList):
    """A list of one of the two kinds."""

    def show_rows(self, rows: Sequence[Spoken]) -> None:
        """Other rows; the first that can be chosen is stood at."""
        super().show_rows(rows)
        self.selectionModel().setCurrentIndex(self._first(), QItemSelectionModel.SelectionFlag.NoUpdate)

    def stand_on(self, key: str) -> bool:
        """Goes to the row of a key, in the middle of what is seen."""
        found = super().stand_on(key)
        if found:
            self.scrollTo(self.currentIndex(), RowList.ScrollHint.PositionAtCenter)
        return found


class SavesWindow(SideWindow):
    """Shows two saves side by side."""

    pairWanted = Signal(int, int)
    """The numbers of the two saves that are to be compared, among those offered."""
    copyWanted = Signal()
    """What is told first is to be copied."""
    pageWanted = Signal()
    """The comparison is to be saved as a page."""
    rowWanted = Signal(object)
    """The number of a row of the comparison whose passage is wanted in the article."""
    joinWanted = Signal()
    """The two are to be one story with its saves."""
    partWanted = Signal()
    """The two are to be two articles again."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Versions of a story"), SIZE, parent)
        self.setMinimumSize(LEAST[0], min(HIGH, scaled(LEAST[1], self.font())))
        self.old, self.new = ChoiceBox(), ChoiceBox()
        self.counts, self.why, self.aside = PlainLabel(), PlainLabel(), PlainLabel()
        self.points = SavesList(tr("What is told first"), PointDelegate, theme)
        self.differences = SavesList(tr("All that differs"), DiffDelegate, theme)
        self.whole = TickBox(tr("Show what is the same, too"))
        self.progress = UnderWay(tr("Saves compared"))
        self.back, self.on = KeyButton(tr("Previous"), "K"), KeyButton(tr("Next"), "J")
        self.open, self.join = QPushButton(tr("Show it in the article")), QPushButton(tr("Keep as its newer version"))
        self.part = QPushButton(tr("Keep apart"))
        self.copy, self.page = KeyButton(tr("Copy the summary"), ""), QPushButton(tr("Save as a page…"))
        self._close = QPushButton(tr("Close"))
        self._shown: tuple[Comparison, Told] | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for box, name in ((self.old, tr("Older save")), (self.new, tr("Newer save"))):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        for label in (self.counts, self.why, self.aside):
            label.setWordWrap(True)
        for label in (self.why, self.aside):
            label.setProperty("tone", "muted")
        pair, deeds = QHBoxLayout(), Flowing(gap=8)
        pair.setSpacing(24)
        for box in (self.old, self.new):
            pair.addWidget(box, 1)
        below = QWidget()
        below.setLayout(deeds)
        for button in (self.back, self.on, self.open, self.join, self.part, self.copy, self.page):
            deeds.addWidget(button)
        for button in (HelpButton(), self._close):
            deeds.addWidget(button)
        self._panes = QSplitter(Qt.Orientation.Vertical)
        self._panes.addWidget(self.points)
        self._panes.addWidget(self.differences)
        self._panes.setChildrenCollapsible(False)
        for part, share in ((0, 1), (1, 3)):
            self._panes.setStretchFactor(part, share)
        self._panes.setSizes([150, 450])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.counts)
        column.addLayout(pair)
        column.addWidget(self.why)
        column.addWidget(self._panes, 1)
        column.addWidget(self.whole)
        column.addWidget(self.progress)
        column.addWidget(self.aside)
        column.addWidget(below)
        explain(self, "versions.md")
        self._dress()

    def _dress(self) -> None:
        """Sets the fonts: a new style sheet takes them away."""
        self.counts.setFont(semibold(self.font()))

    def _connect(self) -> None:
        for box in (self.old, self.new):
            box.activated.connect(lambda _: self.pairWanted.emit(self.old.currentIndex(), self.new.currentIndex()))
        self.points.wanted.connect(self._go)
        self.differences.wanted.connect(lambda row: self.rowWanted.emit(row.at))
        self.whole.toggled.connect(lambda _: self._fill())
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))
        self.open.clicked.connect(self._open)
        self.join.clicked.connect(self.joinWanted)
        self.part.clicked.connect(self.partWanted)
        self.copy.clicked.connect(self.copyWanted)
        self.page.clicked.connect(self.pageWanted)
        self._close.clicked.connect(self.close)

    def show_keys(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        """The keys that do here what they do in the main window: for previous, next and copy."""
        for name, button in (("previous", self.back), ("next", self.on), ("copy", self.copy)):
            for key in keys[name]:
                QShortcut(key, self).activated.connect(button.click)
            button.set_key(keys[name][0].toString(QKeySequence.SequenceFormat.NativeText) if keys[name] else "")

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.setPalette(theme.palette())
        for part in (self.points, self.differences):
            part.set_theme(theme)
        self._dress()

    # What is shown

    def offer(self, saves: Sequence[str], old: int, new: int) -> None:
        """Which saves there are, and which two are compared."""
        for box, chosen in ((self.old, old), (self.new, new)):
            box.clear()
            box.addItems(list(saves))
            box.setCurrentIndex(chosen)
            box.setToolTip(saves[chosen])
            box.setEnabled(len(saves) > 1)

    def show_comparison(self, it: Comparison, told: Told, *, joins: bool, parts: bool, aside: str = "") -> None:
        """Two saves held against each other.

        `joins` says that they are two articles that can be made one story, `parts` that they can be made two again.
        """
        self._shown = it, told
        self.counts.setText(told.counts)
        self.join.setVisible(joins)
        self.part.setVisible(parts)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.points.show_rows(point_rows(told.lines))
        self._fill()
        self._show(there=True)

    def show_nothing(self, why: str) -> None:
        """There is nothing to compare, and the reason."""
        self._shown = None
        self.counts.clear()
        self.why.setText(why)
        self._show(there=False)

    def say(self, words: str) -> None:
        """Says what was done."""
        self.aside.setText(words)
        self.aside.setVisible(bool(words))

    def _fill(self) -> None:
        if self._shown is not None:
            it, told = self._shown
            before = self.differences.row
            self.differences.show_rows(diff_rows(it, told, whole=self.whole.isChecked()))
            if before is not None:
                self.differences.stand_on(before.key)

    def _show(self, *, there: bool) -> None:
        self.why.setVisible(not there)
        for part in (self.counts, self.old, self.new, self._panes, self.whole):
            part.setVisible(there)
        self.points.setVisible(there and bool(self.points.rows))
        for button in (self.back, self.on, self.open, self.join, self.part, self.copy, self.page):
            button.setEnabled(there)

    def _go(self, row: PointRow) -> None:
        """To the row that a point is about."""
        self.differences.stand_on(str(row.at))

    def _step(self, by: int) -> None:
        """To the next row that differs, or to the one before."""
        if self._shown is None:
            return
        differing = self._shown[0].differing
        at = self.differences.row.at if self.differences.row is not None else -1
        ahead = [it for it in differing if (it > at if by > 0 else it < at)]
        if ahead:
            self.differences.stand_on(str(ahead[0] if by > 0 else ahead[-1]))
            self.differences.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.say(tr("This is the last difference.") if by > 0 else tr("This is the first difference."))

    def _open(self) -> None:
        row = self.differences.row
        if row is not None:
            self.rowWanted.emit(row.at)
