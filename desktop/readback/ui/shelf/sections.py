"""The sections of the shelf: everything, what is unread, the name desk, drafts, the trash, projects, saved searches."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu

from readback.core.catalogue import Project, SavedSearch
from readback.ui.clipboard.dragged import comes_from_elsewhere
from readback.ui.shelf.contents import NOTHING, Beside, Contents
from readback.ui.style.fonts import secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, CellDelegate, Part, RowList
from readback.ui.widgets.heads import Head
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import counted, figure, forms, tr

ARTICLES = "application/x-readback-articles"
"""What is dragged: ids of articles, one a line."""


class Kind(StrEnum):
    """What a section holds."""

    ALL = "all"
    UNREAD = "unread"
    PROJECT = "project"
    SEARCH = "search"
    NAMES = "names"
    DRAFTS = "drafts"
    SAMPLES = "samples"
    TRASH = "trash"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Section:
    """One section; `id` is that of its project or search, `count` the number of what it holds."""

    kind: Kind
    title: str
    id: str = ""
    count: int | None = None

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.kind} {self.id}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        kind = {Kind.PROJECT: tr("project"), Kind.SEARCH: tr("saved search")}.get(self.kind, "")
        what = {
            Kind.NAMES: forms("1 pair of names", "{n} pairs of names"),
            Kind.TRASH: forms("1 article or note", "{n} articles and notes"),
            Kind.DRAFTS: forms("1 draft", "{n} drafts"),
        }.get(self.kind, forms("1 article", "{n} articles"))
        count = counted(self.count, *what) if self.count is not None else ""
        return ", ".join(filter(None, [self.title, kind, count]))


@dataclass(frozen=True, slots=True)
class SectionHead(Section, Head):
    """Stands above the projects, or the saved searches."""


def sections_of(shelf: Contents, beside: Beside = NOTHING) -> tuple[Section, ...]:
    """The sections that a shelf has, each with the number of what it lists."""
    here = {it.id for it in shelf.articles}
    unread = sum(not it.read or it.id == beside.reading for it in shelf.articles)
    projects = [Section(Kind.PROJECT, it.name, it.id, len(here & {*it.articles})) for it in shelf.projects]
    searches = [Section(Kind.SEARCH, it.name, it.id) for it in shelf.searches]
    return (
        Section(Kind.ALL, tr("All articles"), count=len(shelf.articles)),
        Section(Kind.UNREAD, tr("Unread"), count=unread),
        Section(Kind.NAMES, tr("Name desk"), count=beside.pairs),
        Section(Kind.DRAFTS, tr("Drafts"), count=len(shelf.drafts)),
        *([Section(Kind.SAMPLES, tr("Samples"), count=len(shelf.samples))] if shelf.samples else ()),
        Section(Kind.TRASH, tr("Trash"), count=beside.trash),
        *_headed(tr("Projects"), projects),
        *_headed(tr("Saved searches"), searches),
    )


def _headed(title: str, sections: Sequence[Section]) -> Sequence[Section]:
    return (SectionHead(Kind.HEAD, title, title), *sections) if sections else ()


class SectionDelegate(CellDelegate):
    """Draws the sections, one line each; the chosen one in the accent."""

    marked = False
    chosen_ground = "accent_soft"

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The section's name."""
        if row.kind is Kind.HEAD:
            return (Part(row.title, semibold(secondary(font)), "muted"),)
        chosen = row is self.view.currentIndex().data(ROW)
        return (Part(row.title, semibold(font), "accent") if chosen else Part(row.title, font),)

    def count(self, row: Any) -> str:
        """How many articles it has."""
        return "" if row.count is None else figure(row.count)


class Sections(RowList):
    """Lists the sections; articles and what comes from elsewhere can be dropped on projects and drafts."""

    chosen = Signal(object)
    """Section"""
    renameWanted = Signal(object)
    """Project"""
    deleteWanted = Signal(object)
    """Project or SavedSearch"""
    newWanted = Signal()
    articlesDropped = Signal(object, object)
    """Project, and ids of articles."""
    turnWanted = Signal(object, bool)
    """Ids of articles, and that they are to be drafts."""
    dropped = Signal(object, str, bool)
    """QMimeData from elsewhere, the id of the project that it fell on or nothing, and whether it fell on the drafts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Library"))
        self._shelf = Contents()
        self._rows = RowModel(self)
        self.setModel(self._rows)
        self._delegate = SectionDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self._under = QPersistentModelIndex()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.selectionModel().currentChanged.connect(self._choose)
        self._showing = False

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    def show_shelf(self, shelf: Contents, key: str, beside: Beside = NOTHING) -> Section:
        """The sections of a shelf, the one of this key chosen, or the first; gives that one."""
        self._shelf = shelf
        self._showing = True
        self._rows.set_rows(sections_of(shelf, beside))
        at = self._rows.row_of(key) or 0
        self.setCurrentIndex(self._rows.index(at))
        self._showing = False
        self.updateGeometry()
        return self._section(self._rows.index(at))

    def stand(self, kind: Kind) -> None:
        """Chooses the section of a kind of which there is only one."""
        at = self._rows.row_of(Section(kind, "").key)
        if at is not None:
            self.setCurrentIndex(self._rows.index(at))

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        rows = sum(self.sizeHintForRow(at) for at in range(self._rows.rowCount()))
        return QSize(200, rows + 6)

    def _section(self, index: QModelIndex) -> Section:
        section: Section = index.data(ROW)
        return section

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self.chosen.emit(self._section(index))

    def project(self, index: QModelIndex) -> Project | None:
        """The project of a row."""
        row = index.data(ROW) if index.isValid() else None
        return next((it for it in self._shelf.projects if row is not None and it.id == row.id), None)

    def search(self, index: QModelIndex) -> SavedSearch | None:
        """The saved search of a row."""
        row = index.data(ROW) if index.isValid() else None
        return next((it for it in self._shelf.searches if row is not None and it.id == row.id), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Delete takes away."""
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_F2 if self.project(index) is not None:
                self.renameWanted.emit(self.project(index))
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._delete(index)
            case _:
                super().keyPressEvent(event)

    def _delete(self, index: QModelIndex) -> None:
        thing = self.project(index) or self.search(index)
        if thing is not None:
            self.deleteWanted.emit(thing)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a project or a saved search."""
        index = self.indexAt(event.pos())
        if not index.isValid():
            index = self.currentIndex()
        self.menu(index).popup(event.globalPos())

    def menu(self, index: QModelIndex) -> QMenu:
        """The menu of a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("New project…"), self.newWanted.emit)
        project = self.project(index)
        if project is not None:
            menu.addAction(tr("Rename…"), lambda: self.renameWanted.emit(project))
        if project is not None or self.search(index) is not None:
            menu.addAction(tr("Delete"), lambda: self._delete(index))
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes articles, and what comes from elsewhere."""
        if event.mimeData().hasFormat(ARTICLES) or comes_from_elsewhere(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only over projects and drafts; what comes from elsewhere may fall anywhere."""
        index = self.indexAt(event.position().toPoint())
        inside = self.project(index) is not None or self._is_drafts(index)
        self._point_at(index if inside else QModelIndex())
        if inside or comes_from_elsewhere(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing will fall here."""
        super().dragLeaveEvent(event)
        self._point_at(QModelIndex())

    def _point_at(self, index: QModelIndex) -> None:
        """Shows where what is dragged would fall."""
        self._under = QPersistentModelIndex(index)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a ring round the project that something is held over."""
        super().paintEvent(event)
        if self._under.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._delegate.theme.colour("focus"), 2))
            painter.drawRoundedRect(
                QRectF(self.visualRect(self._rows.index(self._under.row()))).adjusted(2, 2, -2, -2), 8, 8
            )

    def dropEvent(self, event: QDropEvent) -> None:
        """Puts what falls into a project, or among the drafts."""
        self._point_at(QModelIndex())
        if self.drop(event.mimeData(), event.position().toPoint()):
            event.acceptProposedAction()

    def drop(self, mime: QMimeData, at: QPoint) -> bool:
        """Takes what falls on a place; False where nothing can."""
        index = self.indexAt(at)
        project, drafts = self.project(index), self._is_drafts(index)
        if not mime.hasFormat(ARTICLES):
            self.dropped.emit(mime, project.id if project is not None else "", drafts)
        elif project is not None:
            self.articlesDropped.emit(project, ids_in(mime))
        elif drafts:
            self.turnWanted.emit(ids_in(mime), True)  # noqa: FBT003 - a signal's value
        else:
            return False
        return True

    def _is_drafts(self, index: QModelIndex) -> bool:
        return index.isValid() and self._section(index).kind is Kind.DRAFTS


def ids_in(mime: QMimeData) -> tuple[str, ...]:
    """The articles that are dragged."""
    return tuple(bytes(mime.data(ARTICLES).data()).decode("ascii").split())
