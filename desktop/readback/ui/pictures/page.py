"""One page of the window: a picture, its table, and the places that what is chosen leads to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from readback.ui.pictures.canvas import Canvas
from readback.ui.pictures.sheet import Line, Sheet, spot_rows
from readback.ui.pictures.spots import SpotList
from readback.ui.pictures.table import FactTable
from readback.ui.style.fonts import scaled
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import ElidedLabel, PlainLabel
from readback.ui.words import counted, tr

BESIDE = 24
"""What stands beside the columns of the table: its scroll bar, and the margins; in pixels."""


class PicturePage(QWidget):
    """Shows a sheet; whatever is chosen in picture or table is chosen in both, and its places are listed."""

    file = "picture"
    """What its files are called, without an ending."""

    spotWanted = Signal(object)
    """Spot in an article"""

    def __init__(self, name: str, theme: Theme, file: str = "") -> None:
        super().__init__()
        self.name, self.file = name, file or self.file
        self.sheet: Sheet | None = None
        self.canvas, self.table, self.spots = Canvas(theme), FactTable(), SpotList(theme)
        self.sentence, self.aside, self.of, self.why = PlainLabel(), PlainLabel(), ElidedLabel(), PlainLabel()
        self.options = QHBoxLayout()
        self.table.setAccessibleName(tr("{picture}: table", picture=name))
        self._lay_out()
        self.canvas.chosen.connect(self.choose)
        self.table.chosen.connect(self.choose)
        for part in (self.canvas, self.table):
            part.entered.connect(self._enter)
        self.spots.wanted.connect(lambda row: self.spotWanted.emit(row.spot))

    def _lay_out(self) -> None:
        for label, tone in ((self.sentence, ""), (self.aside, "muted"), (self.of, "muted"), (self.why, "muted")):
            label.setWordWrap(label is not self.of)
            label.setProperty("tone", tone)
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.why.setMargin(24)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.canvas)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumWidth(240)
        beside = QSplitter(Qt.Orientation.Vertical)
        beside.addWidget(self.table)
        beside.addWidget(_column(self.of, self.spots))
        beside.setSizes([320, 260])
        beside.setChildrenCollapsible(False)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.addWidget(self.area)
        self.halves.addWidget(beside)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        self.halves.setChildrenCollapsible(False)
        beside.setContentsMargins(8, 0, 0, 0)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.halves)
        self.stack.addWidget(self.why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self.options)
        layout.addWidget(self.sentence)
        layout.addWidget(holder, 1)
        layout.addWidget(self.aside)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.canvas.set_theme(theme)
        self.spots.set_theme(theme)

    def show_sheet(self, sheet: Sheet) -> None:
        """Another picture; what was chosen is chosen still where it is there, else the first row."""
        before = self.canvas.key
        self.sheet = sheet
        self.sentence.setText(sheet.sentence)
        self.aside.setText(sheet.aside)
        self.aside.setVisible(bool(sheet.aside))
        self.why.setText(sheet.empty)
        self.stack.setCurrentWidget(self.why if sheet.empty else self.halves)
        self.sentence.setVisible(not sheet.empty)
        self.canvas.show_drawing(sheet.drawing, sheet.words, tr("Picture: {what}", what=sheet.sentence))
        self.table.show_lines(sheet.headings, sheet.lines, sheet.wide)
        self._share()
        kept = sheet.line(before) or (sheet.lines[0] if sheet.lines else None)
        self._show(kept)

    def show_nothing(self, why: str) -> None:
        """No picture, and the reason."""
        self.sheet = None
        self.why.setText(why)
        self.stack.setCurrentWidget(self.why)
        for label in (self.sentence, self.aside):
            label.hide()

    def choose(self, key: str) -> None:
        """Chooses a thing of picture or table, and lists its places."""
        line = self.sheet.line(key) if self.sheet is not None else None
        if line is not None and key != self.canvas.key:
            self._show(line)
            box = self.canvas.box(key)
            if not box.isEmpty():
                middle = box.center().toPoint()
                self.area.ensureVisible(middle.x(), middle.y(), 0, round(box.height() / 2) + 8)

    def _show(self, line: Line | None) -> None:
        key = line.key if line is not None else ""
        self.canvas.show_chosen(key)
        if not self.table.shows(key):
            self.table.show_chosen(key)
        rows = spot_rows(line) if line is not None else ()
        self.spots.show_rows(rows)
        places = counted(len(rows), "1 place", "{n} places")
        self.of.setText(tr("{places}: {what}", places=places, what=line.words) if line is not None else "")

    def _enter(self, key: str) -> None:
        """The keyboard goes to the places of a thing."""
        self.choose(key)
        self.spots.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table is as wide as its letters want, up to half of the window."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share()

    def _share(self) -> None:
        wanted = max(scaled(440, self.font()), self.width() * 9 // 20, self.table.wanted() + BESIDE)
        beside = min(self.width() // 2, wanted)
        self.halves.setSizes([self.width() - beside, beside])


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 6, 0, 0)
    layout.setSpacing(4)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, SpotList) else 0)
    return holder
