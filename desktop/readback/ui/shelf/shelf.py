"""The library shelf: how many articles there are, the articles themselves, and where to drop more."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readback.core.ports import Summary
from readback.ui.cells import ROW, CellDelegate, Part, RowList
from readback.ui.fonts import secondary, semibold, tabular
from readback.ui.rowmodel import RowModel
from readback.ui.theme import Theme
from readback.ui.widgets import KeyCap, PlainLabel
from readback.ui.words import day, tr


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """One article on the shelf."""

    summary: Summary
    open: bool = False

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
        """Where it was published, and when; the name of its file where neither is known."""
        known = filter(None, [self.summary.outlet, day(self.summary.published)])
        return " · ".join(known) or PurePath(self.summary.source).name

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, [self.title, self.detail]))


class ShelfDelegate(CellDelegate):
    """Draws the articles: title, outlet and date."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        title = Part(row.title, semibold(font) if row.open else font, most=2)
        return (title, Part(row.detail, secondary(font), "muted")) if row.detail else (title,)


class Shelf(QWidget):
    """Lists the articles; asks for one to be opened."""

    articleWanted = Signal(str)
    """The id of an article."""

    openWanted = Signal()
    """The reader wants to choose files."""

    def __init__(self, theme: Theme, open_key: str) -> None:
        super().__init__()
        self._summaries: Sequence[Summary] = ()
        self._open = ""
        self._theme = theme
        self._model = RowModel(self)
        self.list = _Articles(tr("Articles"))
        self.list.setModel(self._model)
        self._delegate = ShelfDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._heading = PlainLabel(tr("All articles"))
        self._count = PlainLabel()
        self.drop = DropZone(open_key)
        self._lay_out()
        self.list.clicked.connect(self._want)
        self.list.entered_.connect(self._want)
        self.drop.button.clicked.connect(self.openWanted)

    def _lay_out(self) -> None:
        self._heading.setFont(semibold(self.font()))
        self._count.setFont(tabular(secondary(self.font())))
        self._count.setProperty("tone", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(14, 14, 14, 6)
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.drop)
        self.setMinimumWidth(170)

    def sizeHint(self) -> QSize:
        """Wide enough for a title in two lines."""
        return QSize(232, 600)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.update()

    def show_articles(self, summaries: Sequence[Summary]) -> None:
        """Other articles, the one opened last first."""
        self._summaries = summaries
        self._count.setText(self.locale().toString(len(summaries)))
        self._refresh()

    def show_open(self, id: str) -> None:
        """Which article is being read."""
        self._open = id
        self._refresh()

    def _refresh(self) -> None:
        self._model.set_rows([ShelfRow(summary, summary.id == self._open) for summary in self._summaries])
        at = self._model.row_of(self._open)
        if at is not None:
            index = self._model.index(at)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            self.articleWanted.emit(index.data(ROW).key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("rail"))


class _Articles(RowList):
    """Tells when Enter is pressed on an article."""

    entered_ = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class DropZone(QWidget):
    """Says that files can be dropped, and offers the other way."""

    def __init__(self, key: str) -> None:
        super().__init__()
        hint = PlainLabel(tr("Drop articles here"))
        hint.setProperty("tone", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(tr("Open…"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self.button)
        row.addWidget(KeyCap(key))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 18, 16, 18)
        layout.setSpacing(6)
        layout.addWidget(hint)
        layout.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A dashed edge: something may be put here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().mid().color(), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8.5, 8.5, -8.5, -8.5), 8, 8)
