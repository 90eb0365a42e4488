"""One list of the panel: a filter, an order, the rows, and what to say when there are none."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readback.ui.panel.delegate import HEADED, PanelDelegate, draw_mark
from readback.ui.panel.rows import Row, Sort, Tab, arranged, grouped
from readback.ui.panel.speakers import SpeakerBox, by_speaker
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, RowList
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.widgets.rowmodel import RowModel, Spoken
from readback.ui.words import tr


@dataclass(frozen=True, slots=True)
class Wording:
    """What a list is called, what it says when it is empty, and the orders it can be put in."""

    name: str
    empty: str
    orders: tuple[tuple[Sort, str], ...]
    filtered: str
    """What the words typed above it are looked for in, as the box says it."""


class ListTab(QWidget):
    """A list with its filter and order. A click or Enter chooses a row; moving through the list only shows it."""

    chosen = Signal(object)
    """Row: to go to, or to go on from if it was chosen before."""

    entered = Signal(object)
    """Row: chosen by Enter, told after `chosen`."""

    noteWanted = Signal(object)
    """Row that a note is wanted on."""

    menuWanted = Signal(object, QPoint)
    """Row, and where on the screen its menu is wanted."""

    shown = Signal(object)
    """Row the reader moved to, for the inspector."""

    rearranged = Signal()
    """The reader filtered or ordered the rows: another may be chosen now, or none."""

    marksToggled = Signal(str, bool)
    """The kind, and whether it is to be marked in the text."""

    by_speaker = True
    """Whether quotations stand under heads that name their speakers."""

    def __init__(self, tab: Tab, wording: Wording, theme: Theme) -> None:
        super().__init__()
        self.tab = tab
        self._rows: Sequence[Row] = ()
        self._keyed: dict[str, Row] = {}
        self._known, self._why = False, ""
        self._wording = wording
        self._model = RowModel(self)
        self.list = _ChoosingList(wording.name)
        self.list.setModel(self._model)
        self._delegate = PanelDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._marks = _mark_button(tr("Mark {kind} in the text", kind=wording.name.lower()))
        self.filter = _Filter()
        self.filter.left.connect(self.list.setFocus)
        self._order = ChoiceBox()
        self.speakers = SpeakerBox(self)
        self._hidden: str | None = None
        self._empty = PlainLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self.set_theme(theme)
        self._connect()

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(self._wording.filtered)
        self.filter.setAccessibleName(self._wording.filtered)
        self.filter.setToolTip(self._wording.filtered)
        with_button(self.filter)
        self._order.setAccessibleName(tr("Sort order"))
        for order, text in self._wording.orders:
            self._order.addItem(text, order)
        self._order.setVisible(len(self._wording.orders) > 1)
        self._empty.setWordWrap(True)
        self._empty.setProperty("tone", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(24, 32, 24, 0)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 4)
        top.setSpacing(6)
        for widget in (self._marks, self.filter, self._order):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        if self.tab is Tab.QUOTES:
            second = QHBoxLayout()
            second.setContentsMargins(8, 0, 8, 4)
            second.setSpacing(6)
            second.addWidget(self.speakers, 1)
            second.addWidget(self._order)
            second.addStretch(0)
            layout.addLayout(second)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        for changed in (self.filter.textChanged, self._order.currentIndexChanged, self.speakers.currentIndexChanged):
            changed.connect(self._rearrange)
        self._marks.toggled.connect(lambda on: self.marksToggled.emit(self.tab.value, on))
        self.list.clicked.connect(self._choose)
        self.list.entered_.connect(self._enter)
        self.list.noted.connect(partial(self._tell, self.noteWanted))
        self.list.moved.connect(partial(self._tell, self.shown))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._want_menu)

    def _choose(self, index: QModelIndex) -> None:
        self._tell(self.chosen, index)

    def _enter(self, index: QModelIndex) -> None:
        self._tell(self.chosen, index)
        self._tell(self.entered, index)

    def _want_menu(self, at: QPoint) -> None:
        """The menu of the row under the pointer, or of the chosen one where the keyboard asks."""
        index = self.list.indexAt(at)
        row = (index if index.isValid() else self.list.currentIndex()).data(ROW)
        if isinstance(row, Row):
            self.menuWanted.emit(row, self.list.viewport().mapToGlobal(at))

    def _tell(self, signal: SignalInstance, index: QModelIndex) -> None:
        """Tells of the row of an index, unless that is none or a head."""
        row = index.data(ROW)
        if isinstance(row, Row):
            signal.emit(row)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)
        self._marks.setIcon(_mark_icon(self.tab, theme))

    def set_marked(self, marked: bool) -> None:
        """Whether the kind is marked in the text."""
        self._marks.setChecked(marked)

    def show_rows(self, rows: Sequence[Row], *, known: bool = True, why: str = "") -> None:
        """Other rows; the chosen one stays chosen if it is still there.

        `known` is False until somebody has looked, and then `why` is what to say.
        """
        self._rows, self._known, self._why = rows, known, why
        self._keyed = {row.key: row for row in reversed(rows)}
        if self.tab is Tab.QUOTES and known:
            self.speakers.show_rows(rows)
        self._arrange()

    @property
    def order(self) -> Sort:
        """The order of the rows."""
        return Sort(self._order.currentData() or Sort.TEXT)

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, also those that the filter hides."""
        return self._rows

    def row(self, key: str) -> Row | None:
        """The row of a key."""
        return self._keyed.get(key)

    @property
    def current(self) -> Row | None:
        """The row that is chosen in the list."""
        row = self.list.currentIndex().data(ROW)
        return row if isinstance(row, Row) else None

    def select(self, key: str | None) -> None:
        """Shows a row as chosen, without choosing it."""
        at = self._model.row_of(key) if key is not None else None
        if at is None:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
            return
        index = self._model.index(at)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    @property
    def known(self) -> bool:
        """Whether somebody has looked."""
        return self._known

    @property
    def passing(self) -> Sequence[Row]:
        """The rows that the filter lets through, in their order."""
        return arranged(self._rows, self.filter.text(), self.order, self.speakers.speaker)

    def lines(self, shown: Sequence[Row]) -> Sequence[Spoken]:
        """What the list shows of its rows."""
        return by_speaker(shown) if self.order is Sort.NAME and self.tab is Tab.QUOTES else grouped(shown)

    def show_speaker(self, name: str) -> None:
        """Shows all that somebody said, and nothing else."""
        self.filter.clear()
        self.speakers.setCurrentIndex(max(0, self.speakers.findData(name)))

    def _arrange(self) -> None:
        line, at = self.list.currentIndex().data(ROW), self.list.currentIndex().row()
        chosen = line.key if line is not None else self._hidden
        shown = self.passing
        headed = self.by_speaker and self.order is Sort.NAME
        self._delegate.form = HEADED if headed else ""
        self._model.set_rows(self.lines(shown))
        self._empty.setText(self._nothing() if self._known else self._why)
        self._stack.setCurrentIndex(1 if shown else 0)
        self._hidden = chosen if chosen is not None and self._model.row_of(chosen) is None else None
        if self._hidden is not None and self.row(self._hidden) is None:  # not behind the filter, but gone
            self._hidden, chosen = None, self._next_to(at)
        if chosen is not None:
            self.select(chosen)

    def _next_to(self, at: int) -> str | None:
        """What is chosen where a row is gone: the one in its place, for a reader who works through the list by keys."""
        if self.tab is Tab.NOTES or at < 0 or not self.list.hasFocus():
            return None
        rows = [line.key for line in self.lines(self.passing)[at:] if isinstance(line, Row)]
        return rows[0] if rows else next((row.key for row in reversed(self.passing)), None)

    def _rearrange(self) -> None:
        """As the reader wants it."""
        self._arrange()
        self.rearranged.emit()

    def _nothing(self) -> str:
        """Why there is nothing, in words."""
        if not self._rows:
            return self._wording.empty
        words, speaker = self.filter.text(), self.speakers.speaker
        if speaker:
            return tr(
                "Nothing that {speaker} says here contains “{words}”. Try fewer words.", speaker=speaker, words=words
            )
        return tr("Nothing here contains “{words}”. Try fewer words.", words=words)


class _Filter(QLineEdit):
    """Takes the words to filter by; Escape takes them away, and then leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is for leaving."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()


class _ChoosingList(RowList):
    """Tells Enter and moves by keyboard apart from what the program selects itself."""

    entered_ = Signal(QModelIndex)
    moved = Signal(QModelIndex)
    noted = Signal(QModelIndex)
    folded = Signal(QModelIndex, bool)
    """The arrow to the right, or to the left, is pressed on a row."""

    _entering = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes to the list and to no row of it: the first arrow down is to lead to the first."""
        self._entering = True
        super().focusInEvent(event)
        self._entering = False

    def moveCursor(self, action: RowList.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads; Qt asks this, too, for the row to stand on when the keyboard comes."""
        return QModelIndex() if self._entering else super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight when the inspector takes room below the list."""
        current = self.currentIndex()
        seen = current.isValid() and -1 < self.visualRect(current).top() < event.oldSize().height()
        super().resizeEvent(event)
        if seen:
            self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, N writes a note on the row; the arrows move, or unfold and fold it."""
        if event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self.folded.emit(self.currentIndex(), event.key() == Qt.Key.Key_Right)
            return
        if event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.noted.emit(self.currentIndex())
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_.emit(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before and self.currentIndex().isValid():
            self.moved.emit(self.currentIndex())


def _mark_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setChecked(True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setIconSize(QSize(20, 20))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _mark_icon(tab: Tab, theme: Theme) -> QIcon:
    pixmap = QPixmap(40, 40)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, QRectF(2, 1, 20, 20), Row(tab, "", "", ()), theme)
    painter.end()
    return QIcon(pixmap)
