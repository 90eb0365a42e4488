"""A window with a list that is too long for a line: what it is about, its rows, and what can be done with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readback.ui.clipboard.carrying import copy
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.fitting import give_size
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr

Act = Callable[[Sequence[int]], None]
"""What a button does with the numbers of the rows that are chosen, or of all where none is."""

SIZE = (760, 420)
ABOVE, ASIDE = 4, 6
"""The room around the words of a row, in pixels."""


class Listing(QDialog):
    """Rows under headings, with buttons that act on the chosen ones. Stays open beside the article."""

    def __init__(
        self,
        title: str,
        lead: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        choices: Sequence[tuple[str, Act]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        give_size(self, *SIZE)
        self.list = _list(headings, rows)
        self.list.setAccessibleName(title)
        label = PlainLabel(lead)
        label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(label)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._foot(choices))
        explain(self, "wrong.md#a-file-does-not-open")
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.list, self.copy)

    def _foot(self, choices: Sequence[tuple[str, Act]]) -> QHBoxLayout:
        foot = QHBoxLayout()
        for words, act in choices:
            foot.addWidget(self._button(words, act))
        copy, close = QPushButton(tr("Copy the list")), QPushButton(tr("Close"))
        copy.clicked.connect(self.copy)
        close.clicked.connect(self.close)
        foot.addWidget(copy)
        foot.addWidget(HelpButton())
        foot.addStretch(1)
        foot.addWidget(close)
        return foot

    def _button(self, words: str, act: Act) -> QPushButton:
        def choose() -> None:
            chosen = self._chosen()
            self.close()
            act(chosen)

        button = QPushButton(words)
        button.clicked.connect(choose)
        return button

    def _chosen(self) -> list[int]:
        chosen = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        return chosen or list(range(self.list.topLevelItemCount()))

    def copy(self) -> None:
        """Puts the chosen rows on the clipboard, or all of them, with tabs between their columns."""
        items = (self.list.topLevelItem(row) for row in self._chosen())
        columns = range(self.list.columnCount())
        lines = ["\t".join(item.text(column) for column in columns) for item in items if item is not None]
        copy("\n".join(lines))


class _Wrapped(QStyledItemDelegate):
    """Words in as many lines as they need in the width of their column, which a tree does not ask for by itself."""

    def __init__(self, list_: QTreeWidget) -> None:
        super().__init__(list_)
        self._list = list_
        list_.header().sectionResized.connect(lambda *_: list_.scheduleDelayedItemsLayout())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the lines are together."""
        wide = self._list.columnWidth(index.column()) - 4 * ASIDE
        room = QRect(0, 0, max(1, wide), 0)
        lines = self._list.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, index.data())
        least = super().sizeHint(option, index)
        return QSize(least.width(), max(least.height(), lines.height() + 2 * ABOVE))


def _list(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> QTreeWidget:
    made = QTreeWidget()
    made.setHeaderLabels(list(headings))
    made.setRootIsDecorated(False)
    made.setWordWrap(True)
    made.setItemDelegate(_Wrapped(made))
    made.setStyleSheet(f"QTreeView::item {{ padding: {ABOVE}px {ASIDE}px; }}")
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    for row in rows:
        item = QTreeWidgetItem(list(row))
        for column, words in enumerate(row):
            item.setToolTip(column, words)
        made.addTopLevelItem(item)
    made.header().setStretchLastSection(True)
    made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    for column in range(len(headings) - 1):
        made.header().resizeSection(column, SIZE[0] // (len(headings) + 2))
    return made
