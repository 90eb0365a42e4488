"""The reader's selection: as a span of the article, and the bubble that goes with it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QMenu

from readback.core.notes import COLOURS
from readback.core.text import Span
from readback.ui.article.bubble import MARGIN, Bubble
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter
from readback.ui.words import tr

_ASIDE = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}
"""Why a page loses the keyboard only for a while: a menu, or another window."""


class Selecting(QObject):
    """Watches what is selected on a page. Emits the span when it changes, and what the reader wants done with it.

    Where it does not offer `acts` there is no bubble.
    """

    changed = Signal(object)
    noteRequested = Signal(object)
    highlightRequested = Signal(object, str)
    copyRequested = Signal(object)
    tagRequested = Signal()

    def __init__(self, page: Page, painter: ArticlePainter, *, acts: bool = True) -> None:
        super().__init__(page)
        self.bubble = Bubble(page)
        self._page = page
        self._painter = painter
        self._text, self._acts = "", acts
        self._last: Span | None = None
        self.bubble.pressed.connect(self.act)
        page.letterPressed.connect(self.act)
        page.selectionChanged.connect(self._changed)
        page.selectionMade.connect(self._place)
        page.settled.connect(self._place)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bubble goes when the keyboard goes elsewhere in the window, and comes back with it."""
        if isinstance(event, QFocusEvent) and event.reason() not in _ASIDE:
            if event.gotFocus():
                self._place()
            else:
                self.bubble.hide()
        return super().eventFilter(watched, event)

    def show_text(self, text: str) -> None:
        """Takes the text that the page shows."""
        self._text = text

    def span(self) -> Span | None:
        """What is selected, without blanks at its ends."""
        cursor, units = self._page.textCursor(), self._painter.units
        start, end = (units.to_code_points(it) for it in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self._text[start:end]
        if not words.strip():
            return None
        return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))

    def clear(self) -> None:
        """Selects nothing; the caret stays."""
        cursor = self._page.textCursor()
        cursor.clearSelection()
        self._page.setTextCursor(cursor)

    def act(self, key: str) -> None:
        """Does what a key of the page stands for with the selection, if there is one."""
        span = self.span()
        if span is None:
            return
        if key == "n":
            self.noteRequested.emit(span)
        elif key == "c":
            self.copyRequested.emit(span)
        elif key == "t":
            self.tagRequested.emit()
        else:
            self.highlightRequested.emit(span, COLOURS[int(key) - 1] if key.isdigit() else COLOURS[0])

    def fill(self, menu: QMenu, at: QPoint) -> None:
        """What can be done with the selection, in a menu; the caret goes to where the menu is wanted if there is none.

        What is done without a selection is done at the caret.
        """
        if self.span() is None:
            self._page.setTextCursor(self._page.cursorForPosition(at))
            menu.addAction(tr("Select all"), self._page.selectAll)
            return
        names = ((tr("Highlight"), "h"), (tr("Note"), "n"), (tr("Copy with citation"), "c"), (tr("Tag"), "t"))
        for (words, act), button in zip(names, self.bubble.buttons, strict=True):
            menu.addAction(f"{words}\t{button.key}", partial(self.act, act))
        menu.addSeparator()
        menu.addAction(tr("Copy"), self._page.copy)
        menu.addAction(tr("Select all"), self._page.selectAll)

    def _changed(self) -> None:
        span = self.span()
        if span != self._last:
            self._last = span
            self.changed.emit(span)
        self._place()

    def _place(self) -> None:
        """Puts the bubble where the selection is; hides it while there is none or it is still being drawn."""
        span, page = self.span(), self._page
        if span is None or page.is_dragging() or not self._acts:
            self.bubble.hide()
            page.setViewportMargins(0, 0, 0, 0)
            return
        view = page.contentsRect()
        first, last = self._line(span, first=True), self._line(span, first=False)
        if last.bottom() < view.top() or first.top() > view.bottom():
            self.bubble.hide()
            return
        room = self.bubble.sizeHint().height() + 2 * MARGIN
        fits = self.bubble.place(first, last, view, room)
        page.setViewportMargins(0, 0, 0, 0 if fits else room)

    def _line(self, span: Span, *, first: bool) -> QRect:
        """The part of a selection on its first or last line, in the view's coordinates."""
        at = self._painter.units.to_utf16(span.start if first else span.end - 1)
        block = self._page.document().findBlock(at)
        lines = list(self._painter.segments(self._page.lines, block, span))
        return self._page.on_screen(lines[0 if first else -1].line(self._page.lines.face(block.blockNumber())))
