"""One list of the panel over several articles: its rows unfold to the articles, and a click goes there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QListView

from readback.core.text import folded
from readback.ui.panel.listtab import ListTab, Wording
from readback.ui.panel.rows import Row, Tab, grouped
from readback.ui.panel.setrows import FileRow, PlaceRow, SaidRow, SetRow, unfolded
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW
from readback.ui.widgets.rowmodel import Spoken


class SetTab(ListTab):
    """A list over several articles. What is met in one of them goes there, all else unfolds first."""

    by_speaker = False

    placeWanted = Signal(object)
    """PlaceRow to go to, or to go on from."""

    saidWanted = Signal(str)
    """The name whose words are to be listed."""

    fileWanted = Signal(str)
    """The name of a person whose file is wanted."""

    def __init__(self, tab: Tab, wording: Wording, theme: Theme) -> None:
        self._unfolded: frozenset[str] = frozenset()
        super().__init__(tab, wording, theme)
        self._marks.hide()
        self.list.folded.connect(self._turn)

    def lines(self, shown: Sequence[Row]) -> Sequence[Spoken]:
        """The rows, with their articles below those that are unfolded."""
        if not self._unfolded:
            return grouped(shown)
        lines: list[Spoken] = []
        for line in grouped(shown):
            lines += unfolded([line], self._unfolded) if isinstance(line, Row) else [line]
        return lines

    def show_rows(self, rows: Sequence[Row], *, known: bool = True, why: str = "") -> None:
        """Other rows, those that are unfolded still so, and the list where it stood."""
        if (rows, known, why) != (self._rows, self._known, self._why):
            self._still(lambda: super(SetTab, self).show_rows(rows, known=known, why=why))

    def fold_all(self) -> None:
        """Begins anew, with other articles."""
        self._unfolded = frozenset()
        self.show_speaker("")
        self.show_rows((), known=False)

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(ROW)
        if isinstance(line, SetRow) and line.unfolds:
            self._turn(index, unfold=not line.unfolded)
        elif isinstance(line, SetRow):
            self.placeWanted.emit(line.places[0])
        elif isinstance(line, PlaceRow):
            self.placeWanted.emit(line)
        elif isinstance(line, FileRow):
            self.fileWanted.emit(line.speaker)
        elif isinstance(line, SaidRow):
            self.saidWanted.emit(line.speaker)

    def show_said(self, name: str) -> None:
        """Lists what somebody said in all the articles; where it is listed under nobody of that name, what names it."""
        title = next((row.title for row in self._rows if folded(row.title) == folded(name)), "")
        self.show_speaker(title)
        if not title:
            self.filter.setText(name)

    def _enter(self, index: QModelIndex) -> None:
        self._choose(index)

    def _turn(self, index: QModelIndex, unfold: bool) -> None:
        """Unfolds a row, or folds it; on one of its articles the row is folded and chosen."""
        line = index.data(ROW)
        key = line.of if isinstance(line, PlaceRow | SaidRow) else line.key if isinstance(line, SetRow) else ""
        if not key or unfold is (key in self._unfolded):
            return
        self._unfolded = self._unfolded | {key} if unfold else self._unfolded - {key}
        if isinstance(line, PlaceRow | SaidRow):
            self.select(key)
        self._still(self._arrange)
        self._show_places(key if unfold else "")

    def _show_places(self, key: str) -> None:
        """Scrolls until the last article of a row is seen, as far as the row itself is then."""
        at = self._model.row_of(key) if key else None
        row = self.row(key)
        if at is not None and isinstance(row, SetRow):
            self.list.scrollTo(self._model.index(self._model.row_of(row.places[-1].key) or at))
            self.list.scrollTo(self._model.index(at))

    def _still(self, change: Callable[[], None]) -> None:
        """Changes the rows without moving the list: all down to what is seen is laid out at once, not bit by bit."""
        bar, usual = self.list.verticalScrollBar(), self.list.batchSize()
        stood, last = bar.value(), self.list.indexAt(self.list.viewport().rect().bottomLeft())
        seen = last.row() if last.isValid() else self._model.rowCount()
        if stood:
            self.list.setBatchSize(seen + usual)
        change()
        if stood:
            self.list.doItemsLayout()
            last_seen = self._model.index(min(seen, self._model.rowCount() - 1))
            if not self.list.visualRect(last_seen).isValid():  # what was laid out bit by bit before has not ended
                self.list.setLayoutMode(QListView.LayoutMode.SinglePass)
                self.list.doItemsLayout()
                self.list.setLayoutMode(QListView.LayoutMode.Batched)
            bar.setValue(stood)
            self.list.setBatchSize(usual)
