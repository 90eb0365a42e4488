"""The side panel: five lists behind tabs, over the open article or over several, and the inspector below them."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from readback.ui.panel.cards import ChosenCard
from readback.ui.panel.inspector import Inspector
from readback.ui.panel.lending import Lending
from readback.ui.panel.listtab import ListTab, Wording
from readback.ui.panel.rows import Row, Sort, Tab, notes_on
from readback.ui.panel.scope import ScopeBar
from readback.ui.panel.settab import SetTab
from readback.ui.panel.tabs import CountTabs
from readback.ui.style.fonts import scaled
from readback.ui.style.theme import Theme
from readback.ui.walk import Step, Walk
from readback.ui.words import tr


def wordings() -> dict[Tab, Wording]:
    """What each list is called, and what it says when it is empty."""
    by_text = (Sort.TEXT, tr("Text order"))
    entities = (by_text, (Sort.COUNT, tr("Most named first")), (Sort.NAME, tr("By name")))
    said = (
        by_text,
        (Sort.NAME, tr("By speaker")),
        (Sort.LENGTH, tr("Longest first")),
        (Sort.DOUBT, tr("To check first")),
    )
    notes = tr("No notes yet. Select a passage and press N to write one.")
    add = tr("To add one, select its words and choose Correct › Add the selection.")
    empty = {
        Tab.PEOPLE: (f"{tr('No people found in this article.')} {add}", entities),
        Tab.PLACES: (f"{tr('No places found in this article.')} {add}", entities),
        Tab.ORGANISATIONS: (f"{tr('No organisations found in this article.')} {add}", entities),
        Tab.QUOTES: (f"{tr('No quotations found in this article.')} {add}", said),
        Tab.NOTES: (notes, (by_text,)),
    }
    return _worded(empty)


def set_wordings() -> dict[Tab, Wording]:
    """What the lists over several articles are called, and what they say when they are empty."""
    by_time, by_count = (Sort.TEXT, tr("Earliest first")), (Sort.COUNT, tr("Most named first"))
    entities = (by_count, by_time, (Sort.NAME, tr("By name")))
    said = (by_time, (Sort.COUNT, tr("In most articles first")), (Sort.NAME, tr("By speaker")))
    empty = {
        Tab.PEOPLE: (tr("No people found in these articles."), entities),
        Tab.PLACES: (tr("No places found in these articles."), entities),
        Tab.ORGANISATIONS: (tr("No organisations found in these articles."), entities),
        Tab.QUOTES: (tr("No quotations found in these articles."), said),
        Tab.NOTES: (tr("There are no notes on these articles. Open one, select a passage and press N."), (by_time,)),
    }
    return _worded(empty)


def _worded(empty: Mapping[Tab, tuple[str, tuple[tuple[Sort, str], ...]]]) -> dict[Tab, Wording]:
    names = {
        Tab.PEOPLE: (tr("People"), tr("Filter people")),
        Tab.PLACES: (tr("Places"), tr("Filter places")),
        Tab.ORGANISATIONS: (tr("Orgs"), tr("Filter organisations")),
        Tab.QUOTES: (tr("Quotes"), tr("Filter quotations and speakers")),
        Tab.NOTES: (tr("Notes"), tr("Filter notes and passages")),
    }
    return {tab: Wording(name, *empty[tab], filtered) for tab, (name, filtered) in names.items()}


NARROWEST = 280
"""The least width of the panel, in pixels; larger letters need more."""


class Panel(Lending):
    """Shows what is in the article; asks to go there. What it shows is given to it."""

    chosen = Signal(object)
    """Row to go to."""

    shown = Signal(object)
    """Row to show in the inspector only."""

    moved = Signal(object)
    """Row the reader moved to in a list, without choosing it."""

    clicked = Signal()
    """A row was chosen by mouse, told after `chosen`: the keys of the article are what is wanted next."""

    editWanted = Signal(object)
    """Row of the note to be written in."""

    turned = Signal(int)
    copyWanted = Signal(object)
    """Row of the quotation to be copied."""
    noteWanted = Signal(object)
    """Row that a note is wanted on."""
    menuWanted = Signal(object, QPoint)
    """Row, and where on the screen its menu is wanted."""

    marksToggled = Signal(str, bool)

    placeWanted = Signal(object)
    """PlaceRow of a list over several articles, to go to."""

    def __init__(self, theme: Theme, editor: QWidget) -> None:
        super().__init__()
        words = wordings()
        self.tabs = CountTabs([wording.name for wording in words.values()], theme)
        self.tabs.setAccessibleName(tr("Panel"))
        self.lists: Mapping[Tab, ListTab] = {tab: ListTab(tab, wording, theme) for tab, wording in words.items()}
        self.sets: Mapping[Tab, SetTab] = {tab: SetTab(tab, it, theme) for tab, it in set_wordings().items()}
        self.scope = ScopeBar(theme)
        self._over = self._awaited = False
        self._pages = QStackedWidget()
        self.card = ChosenCard(theme)
        self.inspector = Inspector(self.card, editor)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for page in (*self.lists.values(), *self.sets.values()):
            self._pages.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self._pages)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([460, scaled(270, self.font())])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self.own)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.scope)
        layout.addWidget(self.tabs)
        layout.addWidget(self.splitter, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Knows how narrow it can be, now that its letters are those it is shown in."""
        super().showEvent(event)
        self.setMinimumWidth(max(NARROWEST, self.tabs.narrowest, super().minimumSizeHint().width()))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self._switch())
        for page in self.lists.values():
            page.chosen.connect(self._choose)
            page.shown.connect(self._show)
            page.shown.connect(self.moved)
            page.list.clicked.connect(self.clicked)
            page.noteWanted.connect(self.noteWanted)
            page.menuWanted.connect(self.menuWanted)
            page.marksToggled.connect(self.marksToggled)
            page.rearranged.connect(partial(self._rearranged, page))
        for several in self.sets.values():
            several.placeWanted.connect(self.placeWanted)
            several.saidWanted.connect(self._list_said)
        self.lists[Tab.NOTES].entered.connect(self.editWanted)
        self.inspector.keyboardLeft.connect(self.focus_list)
        self.card.turned.connect(self.turned)
        self.card.quotationWanted.connect(self._go_to_quotation)
        self.card.copyWanted.connect(self._copy)
        self.card.moreWanted.connect(self._show_all_said)
        self.card.noteWanted.connect(self.noteWanted)

    def sizeHint(self) -> QSize:
        """The width that shows the five tabs with air between them."""
        return QSize(360, 600)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.tabs.set_theme(theme)
        self.card.set_theme(theme)
        self.scope.set_theme(theme)
        for page in (*self.lists.values(), *self.sets.values()):
            page.set_theme(theme)

    @property
    def tab(self) -> Tab:
        """The tab that is open."""
        return tuple(Tab)[self.tabs.currentIndex()]

    @property
    def open(self) -> ListTab:
        """The list that is seen."""
        return (self.sets if self._over else self.lists)[self.tab]

    def set_tab(self, tab: Tab) -> None:
        """Opens a tab."""
        self.tabs.setCurrentIndex(tuple(Tab).index(tab))

    def focus_list(self) -> None:
        """Gives the keyboard to the open list, or to its filter where it has no rows."""
        self.show_page(None)
        page = self.open
        (page.list if page.passing else page.filter).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_over(self, *, several: bool) -> None:
        """Whether the lists over several articles are seen, or those of the open article."""
        if several is self._over:
            return
        held = QApplication.focusWidget()
        within = held is not None and self.open.isAncestorOf(held)
        self._over = several
        self._switch()
        self._count()
        self._awaited = within and not self.open.known
        if within:
            self.focus_list()

    @property
    def over(self) -> bool:
        """Whether the lists over several articles are seen."""
        return self._over

    def show_rows(self, tab: Tab, rows: Sequence[Row], *, known: bool = True, why: str = "") -> None:
        """The rows of a tab; `known` is False as long as nobody has looked, `why` what to say then."""
        self.lists[tab].show_rows(rows, known=known, why=why)
        self._count()
        if tab is self.tab and tab is not Tab.NOTES and self.inspector.isVisible():
            self._switch()  # what is chosen may be another by now, or gone

    def show_set(self, tab: Tab, rows: Sequence[Row], *, known: bool = True) -> None:
        """The rows of a tab over several articles."""
        self.sets[tab].show_rows(rows, known=known)
        self._count()
        if self._awaited and tab is self.tab:
            self._awaited = False
            self.focus_list()

    def _count(self) -> None:
        for at, page in enumerate((self.sets if self._over else self.lists).values()):
            self.tabs.set_count(at, len(page.rows) if page.known else None)

    def set_hidden(self, kinds: frozenset[str]) -> None:
        """Which kinds are not marked in the text."""
        for tab, page in self.lists.items():
            page.set_marked(tab.value not in kinds)

    def follow(self, walk: Walk | None) -> None:
        """Shows the row the reader is at as chosen, and which of its places it is."""
        if walk is None or walk.step is Step.FIND:
            return
        for tab, page in self.lists.items():
            row = page.row(walk.key)
            if row is not None:
                page.select(row.key)
                self._turn_to(tab)
                self._show(row, (walk.same.index(walk.at) + 1, len(walk.same)))

    def show_note(self, key: str) -> None:
        """Opens the note's row and the editor in the inspector."""
        self.lists[Tab.NOTES].select(key)  # before the tab, which shows what is chosen in it
        self._turn_to(Tab.NOTES)
        self.inspector.show_editor()

    def clear_inspector(self) -> None:
        """Nothing is chosen."""
        self.inspector.clear()

    def _turn_to(self, tab: Tab) -> None:
        """Opens the tab of what is met in the article; lists over several articles stay as the reader has them."""
        if self._over:
            return
        by_keys = self.open.list.hasFocus()
        self.set_tab(tab)
        if by_keys:
            self.open.list.setFocus(Qt.FocusReason.OtherFocusReason)  # it would be nowhere with the list that goes

    def _switch(self) -> None:
        self._pages.setCurrentWidget(self.open)
        self.scope.show_quotations(shown=self.tab is Tab.QUOTES)
        current = None if self._over else self.open.current
        if current is not None:
            self._show(current)
        else:
            self.inspector.hide()

    def _rearranged(self, page: ListTab) -> None:
        """What a filter hides does not look chosen any more; it is shown again when it is back."""
        if page is not self.open or self._over:
            return
        if page.current is None:
            self.inspector.hide()
        elif not self.inspector.isVisible() and not self.inspector.lent:
            self._switch()

    def _choose(self, row: Row) -> None:
        self._show(row)
        self.chosen.emit(row)

    def _show(self, row: Row, way: tuple[int, int] | None = None) -> None:
        if row.tab is not Tab.NOTES:
            said = [it for it in self.lists[Tab.QUOTES].rows if it.speaker == row.key]
            self.card.show_row(row, said, notes_on(row, self.lists[Tab.NOTES].rows), way)
            self.inspector.show_card()
        else:
            self.inspector.show_editor()
        self.shown.emit(row)

    def _go_to_quotation(self, key: str) -> None:
        row = self.lists[Tab.QUOTES].row(key) or self.lists[Tab.NOTES].row(key)
        if row is not None:
            self.chosen.emit(row)

    def _show_all_said(self, row: Row) -> None:
        """Lists all quotations of somebody."""
        self.set_tab(Tab.QUOTES)
        self.lists[Tab.QUOTES].show_speaker(row.title)
        self.focus_list()

    def _list_said(self, name: str) -> None:
        """Lists what somebody said in all the articles that the lists are over."""
        self.set_tab(Tab.QUOTES)
        self.sets[Tab.QUOTES].show_said(name)
        self.focus_list()

    def _copy(self) -> None:
        row = self.lists[Tab.QUOTES].current
        if row is not None:
            self.copyWanted.emit(row)
