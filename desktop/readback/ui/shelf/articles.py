"""The articles of a section: their rows, drawn when they are seen; many can be chosen, and dragged to a project."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from readback.core.library import Summary, Trashed
from readback.core.text import Span
from readback.ui.shelf.columns import Cell, Columns
from readback.ui.shelf.sections import ARTICLES
from readback.ui.style.fonts import secondary, semibold, tabular
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import PADDING, ROW, CellDelegate, Part, RowList
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import counted, day, tr

Index = QModelIndex | QPersistentModelIndex

PAGE = 200
"""So many rows are taken into the list at a time."""


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One article on the shelf; `agreed` is what was agreed about all of it, in a word."""

    summary: Summary
    open: bool = False
    agreed: str = ""

    @property
    def key(self) -> str:
        """The article's id."""
        return self.summary.id

    @property
    def title(self) -> str:
        """The article's title."""
        return self.summary.title

    @property
    def detail(self) -> str:
        """Where it was published, and when; the name of its file where neither is known; how many saves, and notes."""
        known = [*filter(None, [self.summary.outlet, day(self.summary.published)])]
        notes = counted(self.summary.notes, "1 note", "{n} notes") if self.summary.notes else ""
        count = self.summary.saves + 1
        saves = counted(count, "1 save", "{n} saves") if count > 1 else ""
        return " · ".join(filter(None, [*(known or [PurePath(self.summary.source).name]), saves, notes, self.agreed]))

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, [self.title, self.detail, "" if self.summary.read else tr("unread")]))


@dataclass(frozen=True, slots=True)
class TrashRow:
    """Something in the trash."""

    trashed: Trashed

    @property
    def key(self) -> str:
        """The name it has there."""
        return self.trashed.name

    @property
    def title(self) -> str:
        """The first words of a note, or the title of an article."""
        note = self.trashed.note
        return self.trashed.title if note is None else note.heading or tr("Highlight", "a marked passage")

    @property
    def detail(self) -> str:
        """What it is, and since when it lies there."""
        what = tr("article") if self.trashed.note is None else tr("note on “{title}”", title=self.trashed.title or "?")
        return f"{what} · {day(self.trashed.deleted.date().isoformat())}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.title}, {self.detail}"


class ShelfDelegate(CellDelegate):
    """Draws the articles: title, outlet and date below each other, or in columns where the shelf is wide.

    Unread ones have a dot and heavy letters.
    """

    marked = False

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view, theme)
        self.columns: Columns | None = None

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        if self._in_columns(row):
            return (Part(" ", font),)
        fresh = _is_fresh(row)
        words, dot = (f"●\u00a0{row.title}", ((Span(0, 1), "accent"),)) if fresh else (row.title, ())
        title = Part(words, _title_font(row, font), most=2, inked=dot)
        return (title, Part(row.detail, secondary(font), "muted")) if row.detail else (title,)

    def _in_columns(self, row: Any) -> bool:
        return self.columns is not None and isinstance(row, ShelfRow)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row."""
        super().paint(painter, option, index)
        row = index.data(ROW)
        if self.columns is not None and isinstance(row, ShelfRow):
            painter.save()
            for cell in self.columns.cells(row.summary):
                self._draw_cell(painter, option, row, cell)
            painter.restore()

    def _draw_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: ShelfRow, cell: Cell) -> None:
        place = QRect(cell.left, option.rect.top(), cell.width, option.rect.height()).adjusted(PADDING, 0, -6, 0)
        font = _title_font(row, option.font) if cell.title else secondary(option.font)
        painter.setFont(tabular(font) if cell.number else font)
        if cell.title:  # titles stand below one another, read or not
            painter.setPen(self.theme.colour("accent"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, "" if row.summary.read else "●")
            place.adjust(painter.fontMetrics().horizontalAdvance("● "), 0, 0, 0)
        painter.setPen(self.theme.colour("text" if cell.title else "muted"))
        words = f"{cell.text} · {row.agreed}" if cell.title and row.agreed else cell.text
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if cell.number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)


def _is_fresh(row: Any) -> bool:
    return isinstance(row, ShelfRow) and not row.summary.read


def _title_font(row: Any, font: QFont) -> QFont:
    heavy = _is_fresh(row) or (isinstance(row, ShelfRow) and row.open)
    return semibold(font) if heavy else font


class ArticleModel(RowModel):
    """The rows of the articles, made when they are asked for, and taken into the list a page at a time."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Summary | Trashed] = ()
        self._places: dict[str, int] = {}
        self._shown = 0
        self.open = ""
        self._agreed: Mapping[str, str] = {}
        self.all_chosen = False
        """Whether every article is chosen, also those that are not taken into the list yet."""

    def show(self, found: Sequence[Summary | Trashed], opened: str) -> None:
        """Other articles, and the one that is open."""
        self.beginResetModel()
        self._all, self.open = found, opened
        self._places = {_key(it): at for at, it in enumerate(found)}
        self._shown = min(PAGE, len(found))
        self.all_chosen = False
        self.endResetModel()

    def show_agreed(self, agreed: Mapping[str, str]) -> None:
        """What was agreed about whole articles, in a word, by their ids."""
        changed, self._agreed = self._agreed.keys() | agreed.keys(), agreed
        for at in (self.row_of(key) for key in changed):
            if at is not None:
                self.dataChanged.emit(self.index(at), self.index(at))

    def set_open(self, id: str) -> None:
        """Which article is open."""
        for key in (self.open, id):
            at = self._places.get(key)
            if at is not None and at < self._shown:
                self.dataChanged.emit(self.index(at), self.index(at))
        self.open = id

    def reach(self, key: str) -> int | None:
        """Where the row of a key stands, taken into the list if need be."""
        at = self._places.get(key)
        if at is not None and at >= self._shown:
            self._take(at + 1 - self._shown)
        return at

    def row_of(self, key: str) -> int | None:
        """Where the row of a key stands, if it is in the list."""
        at = self._places.get(key)
        return at if at is not None and at < self._shown else None

    def keys(self) -> Sequence[str]:
        """What all rows are called by, also those that are not in the list yet."""
        return tuple(self._places)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """How many rows are in the list."""
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more."""
        return not parent.isValid() and self._shown < len(self._all)

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002 - Qt's signature
        """Takes in another page."""
        self._take(PAGE)

    def _take(self, count: int) -> None:
        last = min(len(self._all), self._shown + count)
        self.beginInsertRows(QModelIndex(), self._shown, last - 1)
        self._shown = last
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, its name, or what is read out for it."""
        found = self._all[index.row()]
        row: ShelfRow | TrashRow = TrashRow(found) if isinstance(found, Trashed) else self._row(found)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _ if role == ROW:
                return row
        return None

    def _row(self, it: Summary) -> ShelfRow:
        return ShelfRow(it, it.id == self.open, self._agreed.get(it.id, ""))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [ARTICLES]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """The ids of what is dragged."""
        mime = QMimeData()
        keys = self.keys() if self.all_chosen else [_key(self._all[index.row()]) for index in indexes]
        mime.setData(ARTICLES, "\n".join(keys).encode("ascii", "ignore"))
        return mime


def _key(found: Summary | Trashed) -> str:
    return found.id if isinstance(found, Summary) else found.name


class Articles(RowList):
    """Lists the articles; one is opened by click or Enter, several are chosen with Ctrl and Shift."""

    wanted = Signal(str)
    """The id of an article, to be opened."""
    deleteWanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Articles"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._choosing_all = False
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen articles, in their order."""
        model = self.model()
        if isinstance(model, ArticleModel) and model.all_chosen:
            return tuple(model.keys())
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda it: it.row())
        return tuple(index.data(ROW).key for index in rows)

    def selectAll(self) -> None:
        """Chooses every article; those that are not in the list yet count too, and are marked as they come."""
        self._choosing_all = True
        model = self.model()
        if isinstance(model, ArticleModel):
            model.all_chosen = True
        super().selectAll()
        self._choosing_all = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Something else is chosen: then it is not all any more."""
        model = self.model()
        if isinstance(model, ArticleModel) and not self._choosing_all:
            model.all_chosen = False
        super().selectionChanged(selected, deselected)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Where all are chosen, what comes into the list is too."""
        super().rowsInserted(parent, start, end)
        model = self.model()
        if isinstance(model, ArticleModel) and model.all_chosen:
            self._choosing_all = True
            chosen = QItemSelection(model.index(start), model.index(end))
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
            self._choosing_all = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that the keyboard stands on is chosen; Qt leaves it unchosen, and then no menu would open."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.selectionModel().hasSelection():
            index = self.currentIndex() if self.currentIndex().isValid() else self.model().index(0, 0)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes away."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentIndex().isValid():
                self.wanted.emit(self.currentIndex().data(ROW).key)
            case Qt.Key.Key_Delete:
                self.deleteWanted.emit()
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == Qt.MouseButton.LeftButton
        if plain and index.isValid():
            self.wanted.emit(index.data(ROW).key)
