"""The hits of a search, below the box."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from readback.core.query import Query, without
from readback.core.search import Hit, HitKind, Results, Widened
from readback.core.text import Span
from readback.ui.search.box import SearchBox, searched_as_words
from readback.ui.search.chips import Chips
from readback.ui.search.rows import HitDelegate, HitRow, rows_of
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, RowList
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import PlainLabel, draw_sheet, link_button
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import counted, tr

FIRST = 1
"""The row of the first hit: a head stands above it."""

SIDE, GAP = 5, 16
"""How far what stands in it is from its sides, in pixels."""


class Hits(QFrame):
    """What was found, laid over the window below the box as long as one searches; one returns to it as it was left."""

    hitChosen = Signal(object)
    left = Signal()

    saveWanted = Signal(str)
    """The query, to be kept."""

    setWanted = Signal(str)
    """The query over whose articles the panel's lists are to be."""

    namesWanted = Signal()
    """A list of names is to be searched."""

    def __init__(self, theme: Theme, box: SearchBox, over: QWidget) -> None:
        super().__init__(over)
        self._box, self._over = box, over
        self._theme = theme
        self._model = RowModel(self)
        self.list = _HitList(tr("Hits"))
        self.list.setModel(self._model)
        self._delegate = HitDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self.chips = Chips()
        self._save, self._set = link_button(tr("Save this search")), link_button(tr("Who said what in these"))
        self._names = link_button(tr("Search a list of names…"))
        self._summary = PlainLabel()
        self._summary.setProperty("tone", "muted")
        self._summary.setContentsMargins(14, 2, 14, 2)
        self._summary.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 8, SIDE, 5)
        layout.setSpacing(4)
        layout.addWidget(self._summary)
        layout.addWidget(self.chips)
        layout.addWidget(self.list, 1)
        self._foot = self._made_foot()
        layout.addLayout(self._foot)
        self._results, self._asked = Results(), Query()
        self._only: HitKind | None = None
        self._apart = False
        self._query = ""
        self._opening = ""
        self.agreed: Callable[[Hit], str] = lambda _: ""
        self._connect()
        self.hide()

    def _made_foot(self) -> Flowing:
        foot = Flowing(GAP)
        foot.setContentsMargins(6, 0, 6, 2)
        for button in (self._save, self._set, self._names):
            foot.addWidget(button)
        return foot

    def _connect(self) -> None:
        self._save.clicked.connect(lambda: self.saveWanted.emit(self._query))
        self._set.clicked.connect(lambda: self.setWanted.emit(self._query))
        self._names.clicked.connect(self.namesWanted)
        self.chips.kindWanted.connect(self._show_only)
        self.chips.removeWanted.connect(self._take_out)
        self.list.clicked.connect(self._choose)
        self.list.entered_.connect(self._choose)
        self.list.left.connect(self.left)
        self.list.upped.connect(lambda: self._box.setFocus(Qt.FocusReason.OtherFocusReason))
        self._box.downPressed.connect(self._enter)
        self._box.openPressed.connect(self._open_first)
        self._box.textEdited.connect(lambda _: self._open_none())
        self._box.entered_.connect(self._appear)
        self._over.installEventFilter(self)
        self._over.window().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)

    def show_results(self, text: str, query: Query, results: Results, *, apart: bool = False) -> None:
        """What was found for the words in the box; `apart` tells that there are drafts or samples, never searched."""
        self._apart = apart
        self._results, self._asked, self._query, self._only = results, query, text, None
        self._fill()
        self._appear()
        if text == self._opening:
            self._open_first()

    def _fill(self) -> None:
        self._model.set_rows(rows_of(self._results, self._only, self.agreed))
        self.chips.show_results(self._asked, self._results, self._only)
        told = _told(self._query, self._results, apart=self._apart)
        self._summary.setText("\n".join(filter(None, (searched_as_words(self._asked), told))))
        self.list.setVisible(bool(self._results.hits))
        self._set.setVisible(bool(self._results.hits))

    def _take_out(self, span: Span) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._box.setText(without(self._query, span))

    def _show_only(self, kind: HitKind | None) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # before the chip that has the keyboard goes
        self._only = kind
        self._fill()
        self._place()

    def come_back(self) -> bool:
        """Shows the hits as they were left, the one that was opened last chosen; False where there are none."""
        if not self._query:
            return False
        self._box.blockSignals(True)  # noqa: FBT003 - Qt's signature; the same words are not to be searched anew
        self._box.setText(self._query)
        self._box.blockSignals(False)  # noqa: FBT003
        self._appear()
        (self.list if self._results.hits else self._box).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def query(self) -> str:
        """The words whose hits are shown."""
        return self._query

    def clear(self) -> None:
        """No search is on."""
        self._summary.clear()
        self._query = ""
        self.hide()

    def _appear(self) -> None:
        if self._box.text().strip() and self._summary.text():
            self.show()
            self._place()
            self.raise_()

    def _place(self) -> None:
        """Below the box, as wide as it, and as high as the hits or half the window."""
        over = self._over
        corner = self._box.mapTo(over, QPoint(0, self._box.height() + 6))
        width = max(self._box.width(), 520)
        self.resize(width, self.height())  # how high a row is depends on it
        rows = sum(self.list.sizeHintForRow(at) for at in range(min(self._model.rowCount(), 10)))
        chips = self.chips.heightForWidth(width - 2 * SIDE) + 4 if self.chips.isVisibleTo(self) else 0
        foot = self._foot.heightForWidth(width - 2 * SIDE - 12) + 6
        height = (
            self._summary.heightForWidth(width - 2 * SIDE) + 24 + chips + foot + (rows if self._results.hits else 0)
        )
        left = max(8, min(corner.x(), over.width() - width - 8))
        self.setGeometry(left, corner.y(), width, min(height, over.height() - corner.y() - 24))

    def _enter(self) -> None:
        if self._results.hits and self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.selectionModel().hasSelection():  # with the keyboard a list has a current row, unchosen
                self.list.setCurrentIndex(self._model.index(FIRST))
                self.list.selectionModel().select(
                    self._model.index(FIRST), self.list.selectionModel().SelectionFlag.ClearAndSelect
                )

    def _open_first(self) -> None:
        """Opens the first hit of the words in the box, as soon as they have been searched."""
        query = self._box.text().strip()
        self._opening = query if query != self._query else ""
        if query and not self._opening and self._results.hits:
            self._choose(self._model.index(FIRST))

    def _open_none(self) -> None:
        self._opening = ""

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, HitRow):
            self.list.setCurrentIndex(index)
            self.hide()
            self.hitChosen.emit(row.hit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def focus_moved(self, now: QWidget | None) -> None:
        """Goes away when the keyboard goes elsewhere."""
        if self.isVisible() and now is not None and now is not self._box and not self.isAncestorOf(now):
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The ground: paper with an edge."""
        draw_sheet(self, self._theme.colour("paper"), self._theme.colour("control"))


class _HitList(RowList):
    """Tells Enter, Escape, and Up from the first row."""

    entered_ = Signal(QModelIndex)
    left = Signal()
    upped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape leaves, Up goes back to the box from the top."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered_.emit(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up if self.currentIndex().row() <= FIRST:
                self.upped.emit()
            case _:
                super().keyPressEvent(event)


def _told(query: str, results: Results, *, apart: bool) -> str:
    """How much was found, and how far the search had to go for it."""
    if not results.hits and apart:
        return tr(
            "None of your articles and notes contains “{query}”. Drafts and samples are not searched.", query=query
        )
    if not results.hits:
        return tr("Nothing contains “{query}”. Try fewer words, or the beginning of one.", query=query)
    found = counted(results.count, "1 hit", "{n} hits")
    return {
        Widened.NONE: found,
        Widened.ENDINGS: tr("Nothing contains just these words. With other endings: {found}", found=found),
        Widened.MOST: tr("Nothing contains all of these words. With most of them: {found}", found=found),
    }[results.widened]
