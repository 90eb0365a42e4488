"""The pane of a check: what was checked and against what, the counts that filter, and the list of the quotations."""

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from readback.ui.check import wording
from readback.ui.check.listing import CheckDelegate, CheckList
from readback.ui.check.rows import Arranging, CheckRow, Group, Order, count_words, place_of
from readback.ui.style.fonts import scaled, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel, link_button
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import tr

WIDTH = 372

SAID = 0.12
"""The share of its height that the last sentence may take; else it is said in fewer words."""

SHOWN_ALWAYS = (None, Group.FIX, Group.LOOK)
"""The counts that are shown also where there are none."""


class CheckPane(QWidget):
    """Lists what a check found; tells which row the reader is at, and what is wanted of it."""

    chosen = Signal(object)
    """CheckRow that was clicked, or moved to."""
    opened = Signal(object)
    """CheckRow whose source is wanted."""
    acted = Signal(str)
    """What is to be done with the row the reader is at: copy, clear or outside."""
    turned = Signal(int)
    """To the next or previous source of the row."""
    againWanted = Signal()
    copyWanted = Signal()
    """The Checker's copy is to be saved."""
    closed = Signal()
    """The lists of names and notes are wanted in its place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: Sequence[CheckRow] = ()
        self._arranging = Arranging()
        self._listed: Sequence[CheckRow] = ()
        self._awaited = False
        """Whether the list gets the keyboard as soon as there is anything in it."""
        self._group: Group | None = None
        self._name, self._against, self._state = PlainLabel(), PlainLabel(), PlainLabel()
        self.copy = QPushButton(tr("Save the Checker’s copy…"))
        self._again, self._close = link_button(tr("Check again")), link_button(tr("Names and notes"))
        self._order = ChoiceBox()
        self._counts = {group: _chip() for group in (None, *Group)}
        self._model = RowModel(self)
        self.list = CheckList(tr("Quotations of the draft"))
        self.list.setModel(self._model)
        self._delegate = CheckDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._nothing, self._always = PlainLabel(), PlainLabel(wording.always())
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        for label in (self._name, self._against, self._state, self._nothing, self._always):
            label.setWordWrap(True)
        for label in (self._against, self._nothing, self._always):
            label.setProperty("tone", "muted")
        self._state.setProperty("tone", "warn")
        self._state.hide()
        self._again.setVisible(False)
        self.copy.setVisible(False)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(24, 32, 24, 0)
        self._order.setAccessibleName(tr("Sort order"))
        for order, words in ((Order.SEVERITY, tr("Fix first")), (Order.TEXT, tr("Text order"))):
            self._order.addItem(words, order)
        chips = Flowing(gap=4)
        for group in self._counts:
            chips.addWidget(self._counts[group])
        self._close.setProperty("flush", "true")
        last = Flowing(gap=8)
        last.addWidget(self._order)
        last.addWidget(self._close)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(4)
        for label in (self._name, self._against, self._state):
            head.addWidget(label)
        head.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        head.addLayout(chips)
        head.addLayout(last)
        self._always.setContentsMargins(12, 6, 12, 8)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 0)
        foot.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
        layout.addWidget(self._always)

    def _connect(self) -> None:
        kept = QButtonGroup(self)
        for group, chip in self._counts.items():
            kept.addButton(chip)
            chip.clicked.connect(lambda _=False, it=group: self.show_group(it))
        self._counts[None].setChecked(True)
        self._order.currentIndexChanged.connect(lambda _: self._arrange())
        self._again.clicked.connect(self.againWanted)
        self._close.clicked.connect(self.closed)
        self.copy.clicked.connect(self.copyWanted)
        self.list.clicked.connect(self._tell)
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._tell(now))
        self.list.entered_.connect(self._open)
        self.list.doubleClicked.connect(self._open)
        self.list.acted.connect(self.acted)
        self.list.turned.connect(self.turned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a check is worth is said in few words where all of them would take the list's room."""
        super().resizeEvent(event)
        whole, metrics = wording.always(), self._always.fontMetrics()
        margins = self._always.contentsMargins()
        box = QRect(0, 0, self.width() - margins.left() - margins.right(), self.height())
        takes = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, whole).height()
        short = takes > self.height() * SAID
        self._always.setText(wording.always_short() if short else whole)
        self._always.setToolTip(whole if short else "")
        self._always.setAccessibleName(whole)

    def sizeHint(self) -> QSize:
        """As wide as the panel in whose place it stands."""
        return QSize(scaled(WIDTH, self.font()), 600)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self._name.setFont(semibold(self.font()))  # a new style sheet takes it away
        self.update()

    # What it says

    def show_name(self, name: str) -> None:
        """What is checked."""
        self._name.setText(name)

    def show_against(self, words: str) -> None:
        """What it is held against, or how far the check is."""
        self._against.setText(words)
        self._against.setVisible(bool(words))

    def show_state(self, words: str, *, again: bool = False) -> None:
        """What is to be known of the check, and whether it can be made again."""
        self._state.setText(words)
        self._state.setVisible(bool(words))
        self._again.setVisible(again)

    def show_nothing(self, words: str) -> None:
        """What is said where nothing is listed."""
        self._nothing.setText(words)

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Other rows; the one the reader is at stays so, and the list where it stands."""
        self._rows = rows
        numbers = Counter[Group | None](map(attrgetter("group"), rows))
        numbers[None] = len(rows)
        for group, chip in self._counts.items():
            chip.setText(count_words(group, numbers[group]))
            chip.setVisible(numbers[group] > 0 or (group in SHOWN_ALWAYS and bool(rows)))
        self._order.setVisible(len(rows) > 1)
        self.copy.setVisible(bool(rows))
        if self._group is not None and not numbers[self._group]:
            self._group = None
            self._counts[None].setChecked(True)
        self._arrange()

    def show_group(self, group: Group | None) -> None:
        """Lists the rows of a group only, or all."""
        self._group = group
        self._counts[group].setChecked(True)
        self._arrange()

    def _arrange(self) -> None:
        current, stood = self.current, self.list.verticalScrollBar().value()
        shown = self._arranging.of(self._rows, self._group, Order(self._order.currentData()))
        blocker = QSignalBlocker(self.list.selectionModel())
        self._listed = shown
        self._model.set_rows(shown)
        self._stack.setCurrentIndex(1 if shown else 0)
        at = place_of(current, shown) if current is not None else None
        if at is not None:
            self._stand(at)
        blocker.unblock()
        if self._awaited and shown:
            self._awaited = False
            if self._close.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.verticalScrollBar().setValue(stood)

    # Where the reader is

    @property
    def rows(self) -> Sequence[CheckRow]:
        """All rows, also those that are not listed now."""
        return self._rows

    @property
    def listed(self) -> Sequence[CheckRow]:
        """The rows as they are listed."""
        return self._listed

    @property
    def current(self) -> CheckRow | None:
        """The row the reader is at."""
        row = self.list.currentIndex().data(ROW)
        return row if isinstance(row, CheckRow) else None

    def select(self, key: str) -> None:
        """Goes to a row, listing all where it is not among those that are listed."""
        if self._model.row_of(key) is None:
            self.show_group(None)
        at = self._model.row_of(key)
        if at is not None:
            self._stand(at)

    def step(self, by: int) -> bool:
        """To the next or previous row to fix, or else to look at, or else of all; False where there is none."""
        listed = self.listed
        wanted = next((them for group in (Group.FIX, Group.LOOK) if (them := _of(listed, group))), range(len(listed)))
        if not wanted:
            return False
        here = self.list.currentIndex().row()
        ahead = [at for at in wanted if (at > here if by > 0 else at < here)]
        there = (ahead or wanted)[0 if by > 0 else -1]
        self._stand(there)
        if there == here:  # the only one: it is told again, to a reader who has gone elsewhere in the text
            self._tell(self.list.currentIndex())
        return True

    def focus_list(self) -> None:
        """Gives the keyboard to the list, as soon as there is one."""
        self._awaited = not self._listed
        (self.list if self._listed else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _stand(self, at: int) -> None:
        index = self._model.index(at)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _tell(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, CheckRow):
            self.chosen.emit(row)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, CheckRow):
            self.opened.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("panel"))


def _of(rows: Sequence[CheckRow], group: Group) -> Sequence[int]:
    return [at for at, row in enumerate(rows) if row.group is group]


def _chip() -> QPushButton:
    button = QPushButton()
    button.setProperty("chip", "true")
    button.setCheckable(True)
    button.hide()
    return button
