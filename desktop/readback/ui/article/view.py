"""The reading pane as the window knows it: takes an article, its analysis and notes; emits what the reader asks for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from readback.core.analysis import Analysis, Mention, Quotation
from readback.core.article import Article
from readback.core.locators import Locators
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.article.beside import Beside
from readback.ui.article.edging import Edging
from readback.ui.article.insets import Insets
from readback.ui.article.numbers import Numbers
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter
from readback.ui.article.resting import Resting
from readback.ui.article.ruler import Ruler
from readback.ui.article.selecting import Selecting
from readback.ui.article.signing import Signing
from readback.ui.article.typography import Style, Typography
from readback.ui.places import form_words
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr


class ArticleView(QWidget):
    """Shows one article. All offsets it takes and gives are code points of the article's text.

    A `plain` one shows the text alone, to be read: nothing is known of it and nothing is noted on it.
    """

    selectionChanged = Signal(object)
    noteRequested = Signal(object)
    highlightRequested = Signal(object, str)
    copyRequested = Signal(object)
    tagRequested = Signal()
    noteActivated = Signal(str)
    mentionActivated = Signal(object)
    quotationActivated = Signal(object)
    dropped = Signal(object)
    putBackRequested = Signal(int)
    """The number of a paragraph that was left out and is to go back into the text."""
    aboutRequested = Signal()
    linkActivated = Signal(object)
    """The span of the footnote, or of the place referring to one, that the reader wants to go to."""
    menuWanted = Signal(object, object)
    """The menu that is about to open, and the code point it is opened at, for what else can be done there."""
    standing = Signal(object)
    """The span that the caret or the selection stands at now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, plain: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._plain = theme, plain
        self._style = Style()
        self._painter = ArticlePainter(theme, numbered=not plain)
        self._page = Page(self._painter, Typography.at(self._style, self.font()))
        self._page.setAccessibleName(tr("Article"))
        self._selecting = Selecting(self._page, self._painter, acts=not plain)
        self.edging = Edging(self._page, self._painter)
        self.beside = Beside(self._page, self._painter)
        self._page.letters = not plain
        self.insets = Insets(self._page)
        self.ruler, self.numbers = Ruler(self._page, self._painter), Numbers(self._page, self._painter)
        self.signing = Signing(self._page, self._painter)
        self.empty = NothingOpen()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._page)
        self.setFocusProxy(self._page)
        self.resting = Resting(self._page, self._painter)
        self._connect()
        self.set_theme(theme)

    def show_article(self, article: Article) -> None:
        """Shows an article from its beginning, without marks."""
        self.edging.leave()
        self._painter.show(article)
        self._selecting.show_text(article.text)
        self._page.show_article(article)
        self.insets.show(None if self._plain else article, self._block_of, self._page.document().blockCount())
        self._stack.setCurrentWidget(self._page)
        self._arrange()

    def describe(self, article: Article) -> None:
        """Says what is known of the article that is shown, which has changed."""
        self.insets.describe(article)
        self._arrange()

    def clear(self) -> None:
        """Shows that no article is open."""
        self._painter.show(None)
        self._selecting.show_text("")
        self._page.show_article(None)
        self.insets.show(None, self._block_of, 0)
        self._stack.setCurrentWidget(self.empty)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Marks the names and quotations of an analysis, or none."""
        self._painter.marks.show_analysis(analysis)
        self._page.viewport().update()

    def show_notes(self, notes: tuple[PlacedNote, ...]) -> None:
        """Marks the passages that have notes."""
        self._painter.marks.show_notes(notes)
        self._page.viewport().update()

    def show_hits(self, spans: tuple[Span, ...]) -> None:
        """Marks what a search found."""
        self._painter.marks.show_hits(spans)
        self._page.viewport().update()

    def set_hidden(self, kinds: frozenset[str]) -> None:
        """Says which kinds are not marked: person, place, organisation, quotation, note."""
        self._painter.marks.hide(kinds)
        self._page.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = self._painter.theme = theme
        self._selecting.bubble.set_theme(theme)
        self.edging.hint.set_theme(theme)
        for widget, role in ((self.empty, "muted"), (self._page, "text")):
            palette = theme.palette()
            palette.setColor(widget.foregroundRole(), theme.colour(role))
            palette.setColor(widget.backgroundRole(), theme.colour("paper"))
            widget.setPalette(palette)
        self._arrange()

    def set_style(self, style: Style) -> None:
        """How the text is set: its size, font and lines."""
        self._style = style
        self._arrange()

    def show_keys(self, keys: Sequence[str]) -> None:
        """The keys that highlight, write a note and copy, to be shown; the page takes none by itself any more."""
        self._page.letters = False
        self._selecting.bubble.show_keys(keys)

    def reveal(self, span: Span) -> None:
        """Scrolls to a passage where it is not seen already, rings it and puts the caret there."""
        start, end = self._painter.units.span_to_utf16(span)
        self._painter.marks.ring(span if len(span) else None)
        self._page.stand_at(start)
        self._page.show_position(start, max(start, end - 1))
        self._page.viewport().update()

    def scroll_to(self, position: int) -> None:
        """Puts the line that holds a code point at the top."""
        at = self._painter.units.to_utf16(position)
        self._page.show_position(at, at, at_top=True)
        if position == 0:
            self._page.verticalScrollBar().setValue(0)

    def stand_at(self, position: int) -> None:
        """Puts the caret at a code point, and scrolls nowhere."""
        self._page.stand_at(self._painter.units.to_utf16(position))

    def position(self) -> int:
        """The code point at the top of the window."""
        return self._painter.units.to_code_points(self._page.top_position())

    def here(self) -> int:
        """The code point of the caret where it is seen, else the one at the top."""
        position = self._page.textCursor().position()
        return self._painter.units.to_code_points(position) if self._page.sees(position) else self.position()

    @property
    def locators(self) -> Locators | None:
        """The places of the article that is shown."""
        return self._page.lines.references.locators

    def selection(self) -> Span | None:
        """What is selected, without blanks at its ends."""
        return self._selecting.span()

    def clear_selection(self) -> None:
        """Selects nothing, once something has been done with what was selected."""
        self._selecting.clear()

    def focusText(self) -> None:
        """Gives the text the keyboard, or what stands in its place."""
        (self._page if self._stack.currentWidget() is self._page else self.empty).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _connect(self) -> None:
        page, selecting = self._page, self._selecting
        selecting.changed.connect(self.selectionChanged)
        selecting.noteRequested.connect(self.noteRequested)
        selecting.highlightRequested.connect(self.highlightRequested)
        selecting.copyRequested.connect(self.copyRequested)
        selecting.tagRequested.connect(self.tagRequested)
        page.dropped.connect(self.dropped)
        page.clicked.connect(self._click)
        page.entered.connect(self._enter)
        page.cursorPositionChanged.connect(self._stand)
        page.escaped.connect(self._step_back)
        page.resized.connect(lambda: self.insets.make_room(page.lines))
        page.settled.connect(self._place_insets)
        page.verticalScrollBar().valueChanged.connect(self._place_insets)
        page.customContextMenuRequested.connect(self._open_menu)
        self.insets.toggled.connect(self._arrange)
        self.insets.putBack.connect(self.putBackRequested)
        self.insets.aboutWanted.connect(self.aboutRequested)

    def _arrange(self) -> None:
        """Sets everything anew: fonts, labels between the paragraphs, lines."""
        page = self._page
        with page.held():
            page.lines.set_typography(Typography.at(self._style, self.font()))
            self.insets.dress(page.lines.typography, self._theme, self.font())
            self.insets.make_room(page.lines)
        page.settle()
        page.viewport().update()

    def _place_insets(self) -> None:
        self.insets.place(self._page.lines, self._page.verticalScrollBar().value())

    def _block_of(self, offset: int) -> int:
        return self._page.document().findBlock(self._painter.units.to_utf16(offset)).blockNumber()

    def _click(self, point: QPointF) -> None:
        self.unring()
        self._activate(self._page.pointing.link(point) or self._page.pointing.thing(point))

    def _enter(self, position: int) -> None:
        pointing = self._page.pointing
        self._activate(pointing.link_at(position) or pointing.marked(position))

    def _stand(self) -> None:
        """Tells where the caret is, and the tools that read aloud what kind of paragraph it is in."""
        cursor, units, locators = self._page.textCursor(), self._painter.units, self.locators
        if locators is not None:
            form = self._page.lines.setting(cursor.blockNumber()).form
            label = locators.of(units.to_code_points(cursor.position())).footnote
            self._page.setAccessibleDescription(form_words(form, label))
            ends = cursor.selectionStart(), cursor.selectionEnd()
            self.standing.emit(Span(*map(units.to_code_points, ends)))

    def _activate(self, thing: object) -> None:
        if isinstance(thing, Span):
            self.linkActivated.emit(thing)
        elif isinstance(thing, PlacedNote):
            self.noteActivated.emit(thing.note.id)
        elif isinstance(thing, Mention):
            self.mentionActivated.emit(thing)
        elif isinstance(thing, Quotation):
            self.quotationActivated.emit(thing)

    def _step_back(self) -> None:
        """Gives up the selection, or else the ring around what was gone to."""
        if self._selecting.span() is not None:
            self._selecting.clear()
        else:
            self.unring()

    def unring(self) -> None:
        """Takes away the ring around what was gone to."""
        self._painter.marks.ring(None)
        self._page.viewport().update()

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        link = self._page.pointing.link(QPointF(at) + QPointF(0, self._page.verticalScrollBar().value()))
        if link is not None:
            menu.addAction(tr("Go to the footnote, or back from it"), partial(self.linkActivated.emit, link))
            menu.addSeparator()
        self._selecting.fill(menu, at)
        self.menuWanted.emit(menu, self._painter.units.to_code_points(self._page.cursorForPosition(at).position()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._page.viewport().mapToGlobal(at))


class NothingOpen(PlainLabel):
    """Stands in the place of the text where no article is open."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Nothing to show yet"))

    def show_way(self, key: str) -> None:
        """Says what can be done; `key` opens an article."""
        sample = tr("Help › The sample article shows what can be done with one.")
        self.setText(f"{tr('Drop an article here, or open one with {key}.', key=key)}\n{sample}")
        self.setAccessibleName(self.text())
