"""The table beside a picture: the same facts, read row by row, sorted by any column, copied and saved."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from readback.core.text import folded
from readback.ui.clipboard.carrying import copy
from readback.ui.pictures.sheet import Line
from readback.ui.words import figure, headed

Index = QModelIndex | QPersistentModelIndex

MEASURED = 40
"""So many rows say how wide a column has to be."""

MARGIN = 18
"""The room beside the words of a cell, on both sides together, in pixels."""

LETTERS, FEWEST = 22, 15
"""So many letters of a name are to be seen; and at least, before the numbers are moved out of sight."""


class FactModel(QAbstractTableModel):
    """Rows of words and numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: Sequence[str] = ()
        self.lines: Sequence[Line] = ()

    def set_lines(self, headings: Sequence[str], lines: Sequence[Line]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.headings, self.lines = headings, lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, and on which side it stands."""
        cell = self.lines[index.row()].cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return shown(cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(number=isinstance(cell, int))
            case Qt.ItemDataRole.AccessibleTextRole:
                line, heading = self.lines[index.row()], self.headings[index.column()]
                return headed(heading, shown(cell)) if index.column() else line.words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(number=bool(self.lines) and isinstance(self.lines[0].cells[section], int))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Other order, by one column; the order before breaks ties."""
        if 0 <= column < len(self.headings):
            self.layoutAboutToBeChanged.emit()
            down = order is Qt.SortOrder.DescendingOrder
            self.lines = sorted(self.lines, key=lambda line: _rank(line.cells[column]), reverse=down)
            self.layoutChanged.emit()


def shown(cell: str | int) -> str:
    """A cell as it is read."""
    return figure(cell) if isinstance(cell, int) else cell


def _side(*, number: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft)


def _rank(cell: str | int) -> tuple[int, str]:
    return (cell, "") if isinstance(cell, int) else (0, folded(cell))


class _Marked(QStyledItemDelegate):
    """Draws cells, with a bar at the edge of a chosen row: some systems have no ground of another colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws a cell."""
        super().paint(painter, option, index)
        if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
            box = option.rect
            painter.fillRect(box.left(), box.top() + 3, 3, box.height() - 6, option.palette.link())


class FactTable(QTableView):
    """Shows the rows; one of them is chosen."""

    chosen = Signal(str)
    """The key of the row that was chosen."""

    entered = Signal(str)
    """The key of the row whose places are wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.facts, self._quiet, self._wide = FactModel(), False, 1
        self._needs: list[int] = []
        self.setModel(self.facts)
        self.setItemDelegate(_Marked(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.entered.emit(self.facts.lines[index.row()].key))

    def show_lines(self, headings: Sequence[str], lines: Sequence[Line], wide: int = 1) -> None:
        """Other rows, in the order given; so many of the first columns share what room the others leave."""
        self._quiet = True
        self.horizontalHeader().setSortIndicatorShown(False)
        self.facts.set_lines(headings, lines)
        self._quiet = False
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        self._wide = wide
        self._needs = [self._need(column) for column in range(len(headings))]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the new width among the columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Numbers take what they need; names what is left, and never less than can be read."""
        for column, need in enumerate(self._needs[self._wide :], self._wide):
            self.setColumnWidth(column, need)
        left = self.viewport().width() - sum(self._needs[self._wide :])
        for column, least in enumerate(self._least(FEWEST)):
            self.setColumnWidth(column, max(left // self._wide, least))

    def _least(self, letters: int) -> list[int]:
        """How wide the columns of names are where so many letters of them are shown, in pixels."""
        most = self.fontMetrics().averageCharWidth() * letters
        return [min(most, need) for need in self._needs[: self._wide]]

    def wanted(self) -> int:
        """How wide its columns want to be in all, in pixels."""
        return sum(self._needs[self._wide :]) + sum(self._least(LETTERS))

    def _need(self, column: int) -> int:
        """How wide a column has to be for its heading and the first of its rows, in pixels."""
        cells = (shown(line.cells[column]) for line in self.facts.lines[:MEASURED])
        words = max(map(self.fontMetrics().horizontalAdvance, cells), default=0)
        return max(words + MARGIN, self.horizontalHeader().sectionSizeHint(column))

    def shows(self, key: str) -> bool:
        """Whether the row of a key is the current one."""
        return bool(key) and self._current() == key

    def show_chosen(self, key: str) -> None:
        """Chooses the row of a key without telling of it; none where it has none."""
        at = next((at for at, line in enumerate(self.facts.lines) if line.key == key), None)
        self._quiet = True
        if at is None:
            self.selectionModel().clear()
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.facts.index(at, 0), flags)
            self.scrollTo(self.facts.index(at, 0))
        self._quiet = False

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.chosen.emit(self.facts.lines[now.row()].key)

    def _sort(self, column: int) -> None:
        header, key = self.horizontalHeader(), self._current()
        numbers = bool(self.facts.lines) and isinstance(self.facts.lines[0].cells[column], int)
        first = Qt.SortOrder.DescendingOrder if numbers else Qt.SortOrder.AscendingOrder
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == column
        other = Qt.SortOrder(1 - header.sortIndicatorOrder().value)
        order = other if again and header.property("sorted") == column else first
        header.setProperty("sorted", column)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(column, order)
        self.facts.sort(column, order)
        self.show_chosen(key)

    def _current(self) -> str:
        row = self.currentIndex().row()
        return self.facts.lines[row].key if 0 <= row < len(self.facts.lines) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the places of the row; the chosen rows can be copied."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current():
            self.entered.emit(self._current())
        elif event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
            self.copy(rows)
        else:
            super().keyPressEvent(event)

    def copy(self, rows: Sequence[int] = ()) -> bool:
        """Puts some rows on the clipboard, all of them where none are named, with tabs between their cells.

        False where they must stay.
        """
        lines = [self.facts.lines[row] for row in rows] or self.facts.lines
        return copy("\n".join("\t".join(it) for it in written(self.facts.headings, lines)))


def written(headings: Sequence[str], lines: Sequence[Line]) -> Iterator[list[str]]:
    """The rows as words, headings first."""
    yield list(headings)
    for line in lines:
        yield [str(cell) for cell in line.cells]
