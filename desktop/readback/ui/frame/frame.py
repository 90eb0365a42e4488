"""The window's parts and where they stand: bar, shelf, article, panel, status line. No behaviour."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from readback.ui.article.view import ArticleView
from readback.ui.check.comparison import Comparison
from readback.ui.check.pane import CheckPane
from readback.ui.clipboard.citation import Form
from readback.ui.correct.picker import NamePicker
from readback.ui.frame.bars import StatusLine, TopBar
from readback.ui.frame.bounds import SIZES
from readback.ui.frame.original import OriginalPane
from readback.ui.frame.sides import Sides
from readback.ui.keys.actions import Actions, colour_names, panel_ids
from readback.ui.keys.menus import Menu
from readback.ui.notes.editor import NoteEditor
from readback.ui.panel.panel import Panel
from readback.ui.search.box import SearchBox
from readback.ui.search.findbar import FindBar
from readback.ui.search.hits import Hits
from readback.ui.search.palette import Palette
from readback.ui.shelf.listing import WIDE
from readback.ui.shelf.shelf import Shelf
from readback.ui.style.fonts import scaled
from readback.ui.style.theme import Theme
from readback.ui.trail.pane import TrailPane
from readback.ui.widgets.banner import Banner
from readback.ui.words import tr

COLUMNS = 620
"""The width of the shelf with columns, in pixels."""

ROOMY = 1500
"""How wide a window has room for the library too while the original is shown, in pixels."""


class Frame:
    """Every widget of the window, made and laid out."""

    def __init__(self, window: QMainWindow, theme: Theme, do: Mapping[str, Callable[[], object]]) -> None:
        self.view = ArticleView(theme)
        self.editor = NoteEditor(theme, colour_names())
        self.panel = Panel(theme, self.editor)
        self.original = OriginalPane(theme)
        self.check, self.comparison = CheckPane(theme), Comparison(theme)
        self.panel.lend(self.check)
        self.trail = TrailPane(theme)
        self.panel.lend(self.trail)
        self.actions = Actions(window, self.view, do)
        self.shelf = Shelf(theme)
        self.banner = Banner(theme)
        self.find = FindBar()
        self.status = StatusLine()
        self.box = SearchBox(theme)
        self.citing = Form.FULL
        """How sources are told that are copied, as the reader chose it."""
        menus = self.actions.menus
        self.bar = TopBar(self.actions["back"], self.actions["forward"], self.box, menus[Menu.THEME])
        self._sizes = [scaled(size, window.font()) for size in SIZES]
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.body = self._laid_out()
        window.setCentralWidget(self.body)
        self.hits = Hits(theme, self.box, self.body)
        self.palette = Palette(theme, self.body)
        self.picker = NamePicker(theme, self.body)
        for page in self.panel.lists.values():
            page.list.addActions([self.actions[id] for id in panel_ids()])
        self.check.list.addActions([self.actions[id] for id in ("next quotation", "previous quotation")])
        parts = {"shelf": self.shelf, "panel": self.panel, "bar": self.bar, "status": self.status}
        self.sides = Sides(parts, window)

    def _laid_out(self) -> QWidget:
        middle = _stacked(self.find, self.banner, self.view, self.comparison)
        self.comparison.stand_below(self.view, middle)
        for pane in (self.shelf, middle, self.original, self.panel):
            self.panes.addWidget(pane)
            pane.raise_()  # screen readers go through them in this order
        self.panes.setCollapsible(1, False)  # noqa: FBT003 - Qt's signature
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes(self._sizes)
        self.original.hide()
        self.view.setMinimumWidth(360)
        return _stacked(self.bar, self.panes, self.status)

    def set_theme(self, theme: Theme) -> None:
        """Other colours for everything that draws itself."""
        panes = (self.view, self.original, self.editor, self.panel, self.shelf, self.check, self.trail, self.comparison)
        for part in (*panes, self.banner, self.hits, self.palette, self.picker, self.box):
            part.set_theme(theme)

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Other keys for what can be done; buttons that show theirs follow."""
        self.actions.set_keys(keys)
        highlight, note, copy, tag, search = (_first(keys[it]) for it in ("highlight", "note", "copy", "tag", "search"))
        self.view.show_keys([highlight, note, copy, tag])
        self.panel.card.show_keys({id: _first(them) for id, them in keys.items()})
        self.panel.scope.show_key(_first(keys["overview"]))
        self.editor.reader.show_key(copy)
        self.box.show_key(search)
        for part, id in (
            (self.editor.reads, "preview"),
            (self.editor.delete, "delete note"),
            (self.editor.head, "beside"),
        ):
            part.show_key(_first(keys[id]))
        self.original.show_key(_first(keys["original"]))
        self.view.empty.show_way(self.actions.way("open"))
        self.shelf.drop.show_key(_first(keys["open"]))
        self.shelf.show_ways(self.actions.way("open"), self.actions.way("open draft"))

    def show_original(self, *, on: bool) -> None:
        """Shows the original beside the article, as wide as that; the library makes room where the window is narrow."""
        if on is self.original.isVisible():
            return
        sizes = self.panes.sizes()
        self.original.setVisible(on)
        if not on:
            self.panes.setSizes(self._sizes)
            self.sides.changed.emit()
            return
        self._sizes = sizes
        shelf = sizes[0] if sum(sizes) >= scaled(ROOMY, self.shelf.font()) else 0
        half = (sum(sizes) - shelf - sizes[3]) // 2
        self.panes.setSizes([shelf, half, half, sizes[3]])
        self.sides.changed.emit()

    def turn_shelf(self) -> None:
        """Makes the library as wide as its columns want it, or narrow again; the article gives and takes the room."""
        self.sides.show("shelf")
        sizes = self.panes.sizes()
        narrow, least, wide = (scaled(size, self.shelf.font()) for size in (SIZES[0], WIDE, COLUMNS))
        room = sum(sizes) - self.view.minimumWidth()
        if sizes[0] > (narrow + least) // 2:
            width = narrow
        elif room < least:
            words = tr("The window is too narrow for columns. Make it wider, or its letters smaller.")
            self.status.ask(words, lambda: sum(self.panes.sizes()) - self.view.minimumWidth() >= least)
            return
        else:
            width = min(wide, room)
        if width > narrow and width > room - self.panel.minimumWidth() and sizes[3]:
            self.leave("panel", tr("The panel is hidden to leave room for the library."))
            sizes = self.panes.sizes()
        self.panes.setSizes([width, sizes[1] + sizes[0] - width, *sizes[2:]])
        self.sides.changed.emit()

    def leave(self, side: str, why: str) -> None:
        """Hides a side as long as there is no room for it, and says why; the keyboard must not be in what goes."""
        within = getattr(self, side).isAncestorOf(QApplication.focusWidget() or self.view)
        self.sides.fold(side, on=True)
        if within:
            self.view.focusText()
        if not self.sides.shows(side):
            self.status.say(why, (tr("Show it"), lambda: self.sides.show(side)))

    def around(self) -> tuple[QWidget, ...]:
        """The panes in the order in which the keyboard goes round them."""
        panel = self.panel.open.list
        original = (self.original.text, self.original.pages)
        lists = (self.check.list, self.trail.list, panel, self.editor)
        stops = (self.shelf.list, self.shelf.names.list, self.view, *original, *lists, self.box)
        return tuple(stop for stop in stops if stop.isVisible())


def _first(keys: tuple[str, ...]) -> str:
    """The key that is shown, as the system writes it."""
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def _stacked(*parts: QWidget) -> QWidget:
    """The parts from top to bottom; panes and article take what room there is."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, (QSplitter, ArticleView)) else 0)
    return holder
