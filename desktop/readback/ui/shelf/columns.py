"""The columns of a wide shelf: a header above the list, chosen, widened, moved and sorted by the reader."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QMenu, QSizePolicy, QWidget

from readback.core.library import Summary
from readback.ui.shelf.orders import Sort
from readback.ui.words import clock, day, tr

USUAL = {Sort.OUTLET: 120, Sort.PUBLISHED: 92, Sort.OPENED: 124, Sort.NOTES: 58, Sort.FILE: 120}
"""How wide columns are at first, in pixels; the title takes what is left."""

FIRST_SHOWN = (Sort.TITLE, Sort.OUTLET, Sort.PUBLISHED, Sort.OPENED, Sort.NOTES)
LEAST = 40


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one column of a row, from where and how wide, in pixels; numbers stand at the right."""

    left: int
    width: int
    text: str
    number: bool
    title: bool


class Columns(QHeaderView):
    """The header; its sections are the ways in which articles can be sorted."""

    sortWanted = Signal(object, bool)
    """Sort, and whether the other way round."""

    changed = Signal()
    """A column is shown, hidden, moved or has another width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        model = QStandardItemModel(0, len(Sort), self)
        model.setHorizontalHeaderLabels(list(names().values()))
        self.setModel(model)
        self.setAccessibleName(tr("Columns of the library"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(LEAST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for at, sort in enumerate(Sort):
            self.setSectionHidden(at, sort not in FIRST_SHOWN)
            if sort in USUAL:
                self.resizeSection(at, max(USUAL[sort], self.sectionSizeHint(at)))
        self._stretch()
        self.customContextMenuRequested.connect(self._show_menu)
        self.sectionClicked.connect(self._sort)
        for moved in (self.sectionResized, self.sectionMoved):
            moved.connect(lambda *_: self.changed.emit())

    def minimumSizeHint(self) -> QSize:
        """As high as its one line: the usual answer is that of something that scrolls."""
        return QSize(LEAST, self.sizeHint().height())

    def _stretch(self) -> None:
        self.setSectionResizeMode(_at(Sort.TITLE), QHeaderView.ResizeMode.Stretch)

    def _sort(self, at: int) -> None:
        sort = tuple(Sort)[at]
        self.sortWanted.emit(sort, self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)

    def show_sort(self, sort: Sort, *, down: bool) -> None:
        """By which column the articles are sorted."""
        self.setSortIndicator(_at(sort), Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def choice(self) -> str:
        """The choice of columns and their widths, to be kept."""
        return self.saveState().toBase64().toStdString()

    def restore(self, state: str) -> None:
        """The choice that was kept; one that cannot be read is passed over."""
        if state:
            self.restoreState(QByteArray.fromBase64(state.encode("ascii", "ignore")))
            self.setSectionHidden(_at(Sort.TITLE), False)  # noqa: FBT003 - Qt's signature
            self._stretch()

    def cells(self, summary: Summary) -> Iterator[Cell]:
        """What stands in the shown columns, from left to right."""
        for visual in range(self.count()):
            at = self.logicalIndex(visual)
            if not self.isSectionHidden(at):
                sort = tuple(Sort)[at]
                place = self.sectionViewportPosition(at)
                text = words(summary)[sort]
                yield Cell(place, self.sectionSize(at), text, sort is Sort.NOTES, sort is Sort.TITLE)

    def menu(self) -> QMenu:
        """Which columns are shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for sort, name in names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(_at(sort)))
            action.setEnabled(sort is not Sort.TITLE)
            action.toggled.connect(partial(self.show_column, sort))
        return menu

    def show_column(self, sort: Sort, on: bool) -> None:
        """Shows or hides a column."""
        self.setSectionHidden(_at(sort), not on)
        if on and self.sectionSize(_at(sort)) < LEAST:
            self.resizeSection(_at(sort), USUAL.get(sort, LEAST))
        self.changed.emit()

    def _show_menu(self, at: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(at))


def _at(sort: Sort) -> int:
    return tuple(Sort).index(sort)


def names() -> Mapping[Sort, str]:
    """What the columns are called."""
    return {
        Sort.TITLE: tr("Title"),
        Sort.OUTLET: tr("Outlet"),
        Sort.PUBLISHED: tr("Published"),
        Sort.OPENED: tr("Opened"),
        Sort.NOTES: tr("Notes"),
        Sort.FILE: tr("File"),
    }


def words(summary: Summary) -> Mapping[Sort, str]:
    """What stands in the columns for an article."""
    opened = summary.opened.astimezone()
    return {
        Sort.TITLE: summary.title,
        Sort.OUTLET: summary.outlet,
        Sort.PUBLISHED: day(summary.published),
        Sort.OPENED: f"{day(opened.date().isoformat())}, {clock(opened)}",
        Sort.NOTES: str(summary.notes) if summary.notes else "",
        Sort.FILE: PurePath(summary.source).name,
    }
