"""The shelf: the library's sections, the articles of the chosen one, and where to drop more."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from readback.core.catalogue import Project
from readback.core.library import Summary, Trashed
from readback.ui.fonts import secondary, semibold, tabular
from readback.ui.shelf.articles import ArticleModel, Articles, ShelfDelegate, Sort, arranged
from readback.ui.shelf.contents import Contents
from readback.ui.shelf.drop import DropZone
from readback.ui.shelf.naming import NameField
from readback.ui.shelf.sections import Kind, Section, Sections
from readback.ui.theme import Theme
from readback.ui.widgets import PlainLabel
from readback.ui.words import tr

PAUSE = 120
"""How long nothing must be typed before the titles are filtered, in milliseconds."""


class Shelf(QWidget):
    """Lists sections and articles; asks for one to be opened, and for what is to be done with them."""

    articleWanted = Signal(str)
    """The id of an article."""
    openWanted = Signal()
    """The reader wants to choose files."""
    searchWanted = Signal(object)
    """SavedSearch"""
    trashWanted = Signal()
    bringBackWanted = Signal(object)
    """Trashed"""
    putInWanted = Signal(object, object)
    """Project and ids of articles."""
    takeOutWanted = Signal(object, object)
    newProjectWanted = Signal(str, object)
    """A name, and the ids of articles that are to be in it."""
    readWanted = Signal(object, bool)
    """Ids of articles, and whether they are to count as read."""
    removeWanted = Signal(object)
    """Ids of articles."""
    sectionChanged = Signal(str)
    """The key of the chosen section."""

    def __init__(self, theme: Theme, open_key: str) -> None:
        super().__init__()
        self._state, self._trash = Contents(), tuple[Trashed, ...]()
        self._open, self._key = "", ""
        self._section = Section(Kind.ALL, "")
        self._sort, self._down = Sort.OPENED, True
        self._theme = theme
        self.sections = Sections(theme)
        self.naming = NameField()
        self.filter = QLineEdit()
        self._model = ArticleModel(self)
        self.list = Articles()
        self.list.setModel(self._model)
        self._delegate = ShelfDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._heading, self._count, self._empty = PlainLabel(), PlainLabel(), PlainLabel()
        self._order, self._new = QToolButton(), QToolButton()
        self.drop = DropZone(open_key)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._heading.setFont(semibold(self.font()))
        self._count.setFont(tabular(secondary(self.font())))
        self._count.setProperty("tone", "muted")
        self._empty.setProperty("tone", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(14, 8, 14, 8)
        self.filter.setPlaceholderText(tr("Filter titles…"))
        self.filter.setAccessibleName(tr("Filter titles"))
        self.filter.setClearButtonEnabled(True)
        for button, sign, name in ((self._order, "⇅", tr("Sort articles")), (self._new, "+", tr("New project"))):
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setMenu(_order_menu(self._order, self._sort, self._arrange))
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 8, 2)
        head.setSpacing(4)
        for widget, stretch in ((self._heading, 1), (self._count, 0), (self._new, 0), (self._order, 0)):
            head.addWidget(widget, stretch)
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 4)
        field.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sections)
        layout.addWidget(self.naming)
        layout.addLayout(head)
        layout.addLayout(field)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.drop)
        self.setMinimumWidth(190)

    def _connect(self) -> None:
        self.list.wanted.connect(self._want)
        self.list.deleteWanted.connect(self._remove)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.drop.button.clicked.connect(self.openWanted)
        self.sections.chosen.connect(self._choose)
        self.sections.articlesDropped.connect(self.putInWanted)
        self.sections.newWanted.connect(lambda: self.name_project(()))
        self._new.clicked.connect(lambda: self.name_project(()))
        self.filter.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self._fill)

    def resizeEvent(self, event: object) -> None:
        """The sections take what they need, and never more than two fifths."""
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self._fit()

    def _fit(self) -> None:
        self.sections.setFixedHeight(min(self.sections.sizeHint().height(), max(120, self.height() * 2 // 5)))

    def sizeHint(self) -> QSize:
        """Wide enough for a title in two lines."""
        return QSize(232, 600)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.sections.set_theme(theme)
        self.update()

    def show_shelf(self, state: Contents) -> None:
        """Another state of the library."""
        self._state = state
        self._section = self.sections.show_shelf(state, self._key)
        self._fit()
        self._fill()
        if self._section.kind is Kind.TRASH:
            self.trashWanted.emit()

    def choose(self, key: str) -> None:
        """Which section is to be shown."""
        self._key = key

    def show_trash(self, trash: Sequence[Trashed]) -> None:
        """What lies in the trash."""
        self._trash = tuple(trash)
        if self._section.kind is Kind.TRASH:
            self._fill()

    def show_open(self, id: str) -> None:
        """Which article is being read."""
        self._open = id
        self._model.set_open(id)
        self._reach()

    @property
    def project(self) -> Project | None:
        """The project whose articles are shown."""
        return next((it for it in self._state.projects if it.id == self._section.id), None)

    def name_project(self, articles: Sequence[str]) -> None:
        """Asks for the name of a new project, which these articles are to be in."""
        self.naming.ask(tr("Name of the project"), "", lambda name: self.newProjectWanted.emit(name, tuple(articles)))

    def _choose(self, section: Section) -> None:
        self._key, self._section = section.key, section
        if section.kind is Kind.SEARCH:
            self.searchWanted.emit(self.sections.search(self.sections.currentIndex()))
            return
        self._fill()
        self.sectionChanged.emit(self._key)
        if section.kind is Kind.TRASH:
            self.trashWanted.emit()

    def _arrange(self, sort: Sort) -> None:
        self._sort, self._down = sort, sort in {Sort.OPENED, Sort.PUBLISHED, Sort.NOTES}
        self._fill()

    def _articles(self) -> list[Summary]:
        articles: Sequence[Summary] = self._state.articles
        if self._section.kind is Kind.UNREAD:
            articles = [it for it in articles if not it.read or it.id == self._open]
        elif self._section.kind is Kind.PROJECT:
            inside = set(self.project.articles) if self.project else set()
            articles = [it for it in articles if it.id in inside]
        return arranged(articles, self.filter.text(), self._sort, down=self._down)

    def _fill(self) -> None:
        found: Sequence[Summary | Trashed] = self._trash if self._section.kind is Kind.TRASH else self._articles()
        self._heading.setText(self._section.title)
        self._count.setText(self.locale().toString(len(found)))
        self._model.show(found, self._open)
        self._empty.setText(self._why_empty() if not found else "")
        self._empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self._reach()

    def _why_empty(self) -> str:
        if self.filter.text().strip():
            return tr("No title holds these words.")
        return {
            Kind.UNREAD: tr("You have read everything."),
            Kind.PROJECT: tr("Drag articles here, or drop files on the project."),
            Kind.TRASH: tr("What you delete lies here for thirty days."),
        }.get(self._section.kind, "")

    def _reach(self) -> None:
        at = self._model.reach(self._open)
        if at is not None:
            index = self._model.index(at)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _want(self, key: str) -> None:
        if self._section.kind is not Kind.TRASH:
            self.articleWanted.emit(key)

    def _remove(self) -> None:
        ids = self.list.chosen()
        if ids and self._section.kind is not Kind.TRASH:
            self.removeWanted.emit(ids)

    def _show_menu(self, at: QPoint) -> None:
        if self.list.chosen():
            self.menu().popup(self.list.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the chosen articles."""
        ids, menu = self.list.chosen(), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._section.kind is Kind.TRASH:
            for it in self._trash:
                if it.name in ids:
                    menu.addAction(tr("Bring back"), partial(self.bringBackWanted.emit, it))
            return menu
        into = menu.addMenu(tr("Put into"))
        for project in self._state.projects:
            into.addAction(project.name, partial(self.putInWanted.emit, project, ids))
        into.addSeparator()
        into.addAction(tr("New project…"), partial(self.name_project, ids))
        if self.project is not None:
            words = tr("Take out of “{name}”", name=self.project.name)
            menu.addAction(words, partial(self.takeOutWanted.emit, self.project, ids))
        unread = any(not it.read for it in self._state.articles if it.id in ids)
        words = tr("Mark as read") if unread else tr("Mark as unread")
        menu.addAction(words, partial(self.readWanted.emit, ids, unread))
        menu.addAction(tr("Move to the trash"), self._remove)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("rail"))


def _order_menu(button: QToolButton, chosen: Sort, arrange: Callable[[Sort], None]) -> QMenu:
    """The orders that the articles can be in."""
    menu, group = QMenu(button), QActionGroup(button)
    names = {
        Sort.OPENED: tr("Last opened first"),
        Sort.PUBLISHED: tr("Newest first"),
        Sort.TITLE: tr("By title"),
        Sort.OUTLET: tr("By outlet"),
        Sort.NOTES: tr("Most notes first"),
    }
    for sort, name in names.items():
        action = menu.addAction(name, partial(arrange, sort))
        action.setCheckable(True)
        action.setChecked(sort is chosen)
        group.addAction(action)
    return menu
