"""The shelf: the library's sections, the articles of the chosen one, and where to drop more."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from readback.core.catalogue import Project
from readback.core.library import Summary, Trashed
from readback.core.proposals import Proposal
from readback.ui.shelf.contents import Beside, Contents
from readback.ui.shelf.drop import DropZone
from readback.ui.shelf.listing import Listing
from readback.ui.shelf.namedesk import NameDeskView
from readback.ui.shelf.naming import NameField
from readback.ui.shelf.sections import Kind, Section, Sections
from readback.ui.style.fonts import scaled
from readback.ui.style.theme import Theme
from readback.ui.words import tr

APART = {Kind.DRAFTS, Kind.SAMPLES}
"""What is no source, and so in no list over several articles."""


PAIR = 2
"""So many articles can be compared as saves of a story."""

NARROWEST, LEAST_OF_SECTIONS = 190, 120
"""The least width of the shelf, and the least height of its sections, for letters of the usual size; pixels."""


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
    eraseWanted = Signal()
    """What is chosen is to be erased for good."""
    putInWanted = Signal(object, object)
    """Project and ids of articles."""
    takeOutWanted = Signal(object, object)
    newProjectWanted = Signal(str, object)
    """A name, and the ids of articles that are to be in it."""
    readWanted = Signal(object, bool)
    """Ids of articles, and whether they are to count as read."""
    turnWanted = Signal(object, bool)
    """Ids of articles, and whether they are to be drafts."""
    removeWanted = Signal(object)
    """Ids of articles."""
    savesWanted = Signal()
    """The chosen article's saves, or the two that are chosen, are to be compared."""
    sectionChanged = Signal(str)
    """The key of the chosen section; told again when it is chosen again."""
    severalChosen = Signal(object)
    """Ids of the articles that the reader chose, at least two."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._state, self._trash = Contents(), tuple[Trashed, ...]()
        self._open, self._key = "", ""
        self._section = Section(Kind.ALL, "")
        self._theme = theme
        self._filling = False
        self.sections = Sections(theme)
        self.naming = NameField()
        self._new = QToolButton()
        self.listing = Listing(theme, self._new)
        self.list = self.listing.list
        self.names = NameDeskView(theme)
        self._beside = Beside()
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._recount.timeout.connect(lambda: self._count(reading=""))
        self.drop, self._ways = DropZone(), ("", "")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        orders = (self.listing.orders, "⇅", tr("Sort articles"))
        for button, sign, name in (orders, (self._new, "+", tr("New project"))):
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        for part in (self.sections, self.naming, self.listing, self.names, self.drop):
            layout.addWidget(part, 1 if part in {self.listing, self.names} else 0)
        self.setMinimumWidth(scaled(NARROWEST, self.font()))

    def _connect(self) -> None:
        self.list.wanted.connect(self._want)
        self.list.deleteWanted.connect(self._remove)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.drop.button.clicked.connect(self.openWanted)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_several())
        self.sections.chosen.connect(self._choose)
        self.sections.clicked.connect(lambda _: self._choose_again())
        for taken in (self.sections.clicked, self.sections.activated):
            taken.connect(lambda _: self.names.list.setFocus() if self.names.isVisible() else None)
        self.sections.articlesDropped.connect(self.putInWanted)
        self.sections.turnWanted.connect(self.turnWanted)
        self.sections.newWanted.connect(lambda: self.name_project(()))
        self._new.clicked.connect(lambda: self.name_project(()))
        self.listing.wanted.connect(self._fill)

    def resizeEvent(self, event: object) -> None:
        """The sections take what they need, and never more than a bit under half of it."""
        super().resizeEvent(event)  # type: ignore[arg-type] # Qt's own event
        self._fit()

    def _fit(self) -> None:
        self.drop.fit(self.height())
        self.sections.setFixedHeight(
            min(self.sections.sizeHint().height(), max(scaled(LEAST_OF_SECTIONS, self.font()), self.height() * 9 // 20))
        )

    def sizeHint(self) -> QSize:
        """Wide enough for a title in two lines."""
        return QSize(232, 600)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.listing.set_theme(theme)
        self.names.set_theme(theme)
        self.sections.set_theme(theme)
        self.update()

    def show_shelf(self, state: Contents) -> None:
        """Another state of the library."""
        self._state = state
        self._section = self.sections.show_shelf(state, self._key, self._beside)
        self._fit()
        self._fill()
        if self._section.kind is Kind.TRASH or self._beside.trash is None:
            self.trashWanted.emit()

    def choose(self, key: str) -> None:
        """Which section is to be shown."""
        self._key = key

    def show_trash(self, trash: Sequence[Trashed]) -> None:
        """What lies in the trash."""
        self._trash = tuple(trash)
        self._count(trash=len(self._trash))
        if self._section.kind is Kind.TRASH:
            self._fill()

    def show_names(self, proposals: Sequence[Proposal]) -> None:
        """Pairs of names that are to be decided."""
        self.names.show_proposals(proposals)
        self._count(pairs=len(proposals))

    def _count(self, **other: Any) -> None:
        """Counts the sections anew where something is other by now."""
        beside = replace(self._beside, **other)
        if beside != self._beside:
            self._beside = beside
            self._section = self.sections.show_shelf(self._state, self._key, beside)

    def show_open(self, id: str) -> None:
        """Which article is being read."""
        self._open = id
        self.listing.set_open(id)

    @property
    def trashed(self) -> tuple[Trashed, ...]:
        """What is chosen of the trash, while that is shown."""
        ids = self.list.chosen() if self._section.kind is Kind.TRASH else ()
        return tuple(it for it in self._trash if it.name in ids)

    @property
    def project(self) -> Project | None:
        """The project whose articles are shown."""
        return next((it for it in self._state.projects if it.id == self._section.id), None)

    @property
    def held(self) -> Section:
        """The section whose articles are shown."""
        return self._section

    def several(self) -> tuple[str, ...]:
        """The ids of the articles that are chosen, or of all that are shown where it is only one; never of drafts."""
        if self._section.kind in {Kind.TRASH, Kind.NAMES, *APART}:
            return ()
        ids = self.list.chosen()
        return ids if len(ids) > 1 else tuple(it.id for it in self._articles())

    def name_project(self, articles: Sequence[str]) -> None:
        """Asks for the name of a new project, which these articles are to be in."""
        self.naming.ask(tr("Name of the project"), "", lambda name: self.newProjectWanted.emit(name, tuple(articles)))

    def _choose(self, section: Section) -> None:
        if self._key != section.key:
            self._recount.start()  # not at once: the list of sections is being moved through
        self._key, self._section = section.key, section
        if section.kind is Kind.SEARCH:
            self.searchWanted.emit(self.sections.search(self.sections.currentIndex()))
            return
        self._fill()
        self.sectionChanged.emit(self._key)
        if section.kind is Kind.TRASH:
            self.trashWanted.emit()

    def _choose_again(self) -> None:
        if self._section.kind in {Kind.PROJECT, Kind.ALL, Kind.UNREAD}:
            self.sectionChanged.emit(self._key)

    def _tell_several(self) -> None:
        ids = self.list.chosen()
        if len(ids) > 1 and not self._filling and self._section.kind not in {Kind.TRASH, *APART}:
            self.severalChosen.emit(ids)

    def _articles(self) -> Sequence[Summary]:
        articles: Sequence[Summary] = self._state.articles
        if self._section.kind in APART:
            articles = self._state.drafts if self._section.kind is Kind.DRAFTS else self._state.samples
        elif self._section.kind is Kind.UNREAD:
            articles = [it for it in articles if not it.read or it.id == self._beside.reading]
        elif self._section.kind is Kind.PROJECT:
            inside = set(self.project.articles) if self.project else set()
            articles = [it for it in articles if it.id in inside]
        return articles

    def show_ways(self, opening: str, drafting: str) -> None:
        """What sentences name to open an article, and a draft."""
        self._ways = (opening, drafting)
        self._fill()

    def _fill(self) -> None:
        self.names.setVisible(self._section.kind is Kind.NAMES)
        self.listing.setVisible(self._section.kind is not Kind.NAMES)
        if self._section.kind is Kind.NAMES:
            return
        self._filling, why = True, why_empty(self._section.kind, *self._ways)
        if self._section.kind is Kind.TRASH:
            self.listing.show_trash(self._section.title, self._trash, why)
        else:
            self.listing.show_articles(self._section.title, self._articles(), self._open, why)
        self._filling = False

    def _want(self, key: str) -> None:
        if self._section.kind is Kind.UNREAD:
            self._count(reading=key)  # it stays among them as long as they are shown
        if self._section.kind is not Kind.TRASH:
            self.articleWanted.emit(key)

    def _remove(self) -> None:
        if self.trashed:
            self.eraseWanted.emit()
        elif (ids := self.list.chosen()) and self._section.kind is not Kind.TRASH:
            self.removeWanted.emit(ids)

    def _show_menu(self, at: QPoint) -> None:
        if self.list.chosen():
            self.menu().popup(self.list.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the chosen articles."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for it in self.trashed:
            menu.addAction(tr("Bring back"), partial(self.bringBackWanted.emit, it))
        if self._section.kind is not Kind.TRASH:
            _add_deeds(self, self._state, menu, drafts=self._section.kind in APART)
            menu.addAction(tr("Move to the trash"), self._remove)
        menu.addAction(tr("Erase for good…"), self.eraseWanted.emit)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("rail"))


def why_empty(kind: Kind, opening: str, drafting: str) -> str:
    """What is said where nothing lies in a section; `opening` and `drafting` name what opens articles and drafts."""
    return {
        Kind.ALL: tr("Your articles will be listed here. {key} opens some, or drop them on the window.", key=opening),
        Kind.UNREAD: tr("You have read everything. {key} opens more.", key=opening),
        Kind.PROJECT: tr("Drag articles here, or drop files on the project."),
        Kind.DRAFTS: tr(
            "A draft is read beside your articles and is never one of them. {key} opens one.", key=drafting
        ),
        Kind.TRASH: tr("What you delete stays here for thirty days, and can be brought back."),
    }.get(kind, "")


def _reading(*, unread: bool) -> str:
    return tr("Mark as read") if unread else tr("Mark as unread")


def _add_saves(shelf: Shelf, menu: QMenu, chosen: Sequence[Summary]) -> None:
    """Adds to a menu that the saves of a story, or two articles, are compared."""
    if len(chosen) == PAIR:
        menu.addAction(tr("Compare as two saves of a story…"), shelf.savesWanted.emit)
    elif len(chosen) == 1 and chosen[0].saves:
        menu.addAction(tr("Versions of the story…"), shelf.savesWanted.emit)


def _add_deeds(shelf: Shelf, contents: Contents, menu: QMenu, *, drafts: bool) -> None:
    """What is done with the chosen articles, or drafts, other than to take them away."""
    ids = shelf.list.chosen()
    if not drafts:
        _add_projects(shelf, contents.projects, menu, ids)
    words = tr("This is an article") if drafts else tr("This is a draft")
    menu.addAction(words, partial(shelf.turnWanted.emit, ids, not drafts))
    inside = set(ids)
    chosen = [it for it in contents.everything if it.id in inside]
    unread = any(not it.read for it in chosen)
    menu.addAction(_reading(unread=unread), partial(shelf.readWanted.emit, ids, unread))
    _add_saves(shelf, menu, chosen)


def _add_projects(shelf: Shelf, projects: Sequence[Project], menu: QMenu, ids: tuple[str, ...]) -> None:
    """Adds to a menu that articles go into a project, or out of the one that is shown."""
    into = menu.addMenu(tr("Put into"))
    for project in projects:
        into.addAction(project.name, partial(shelf.putInWanted.emit, project, ids))
    into.addSeparator()
    into.addAction(tr("New project…"), partial(shelf.name_project, ids))
    if shelf.project is not None:
        words = tr("Take out of “{name}”", name=shelf.project.name)
        menu.addAction(words, partial(shelf.takeOutWanted.emit, shelf.project, ids))
