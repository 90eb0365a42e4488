"""A card beside a passage: right of the column where there is room, else over the text below the passage's line."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from readback.core.text import Span
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter
from readback.ui.article.typography import Column

WIDTH, LEAST, WIDEST, HEIGHT = 320, 264, 460, 264
"""The card's width and the least of it beside the text, its width over the text, and its height; pixels."""

EDGE, GAP = 12, 6
"""Between the card and the edges of the view, and between it and the passage's line; pixels."""


class Beside(QFrame):
    """Holds a widget beside a passage, and follows it when the page is scrolled, zoomed or made wider."""

    def __init__(self, page: Page, painter: ArticlePainter) -> None:
        super().__init__(page)
        self._page, self._painter = page, painter
        self._span: Span | None = None
        self._over = self._placing = False
        self._above: bool | None = None
        self.setObjectName("beside")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self.hide()
        page.resized.connect(self._decide_anew)
        page.settled.connect(self._place)
        page.verticalScrollBar().valueChanged.connect(self._place)
        page.viewport().installEventFilter(self)

    def hold(self, widget: QWidget) -> None:
        """Puts the widget on the card."""
        self._layout.addWidget(widget)
        widget.show()

    @property
    def over(self) -> bool:
        """Whether the card lies over the text."""
        return self._over

    @property
    def shown(self) -> bool:
        """Whether the card is there, also while its window is not."""
        return not self.isHidden()

    def show_at(self, span: Span | None) -> None:
        """Shows the card beside a passage; without one at the top of the view."""
        self.show()
        self.raise_()
        self.move_to(span)

    def move_to(self, span: Span | None) -> None:
        """Another passage, if the card is shown."""
        self._span = span
        self._decide_anew()
        self._place()

    def leave(self) -> None:
        """Takes the card away."""
        self.hide()
        self._set_aside(0)

    def step_back(self) -> None:
        """Takes the card away where it hides words of the article."""
        if self._over:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click in the article is for the article: a card that lies over it gives way."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self.step_back()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps keys that nothing on the card wants from the page below it."""
        event.accept()

    def _decide_anew(self) -> None:
        """Above or below the passage: it stays on one side while the page is scrolled."""
        self._above = None

    def _place(self) -> None:
        if not self.shown or self._placing:
            return
        self._placing = True
        self._set_aside(WIDTH + EDGE)
        view, column = self._page.viewport().geometry(), self._page.lines.column
        if room_beside(view, column) < LEAST:
            self._set_aside(0)
            column = self._page.lines.column
        first, last = self._lines(view)
        height = min(HEIGHT, view.height() - 2 * EDGE)
        if self._above is None:
            self._above = is_above(first, last, view, height)
        spot, self._over = card_spot(first, last, view, column, height, above=self._above)
        if not self._over or self._has_keyboard():  # what is typed stays in sight
            spot.moveTop(max(view.top() + EDGE, min(spot.top(), view.bottom() - EDGE - height)))
        self.setGeometry(spot)
        self._placing = False

    def _lines(self, view: QRect) -> tuple[QRect, QRect]:
        """The first and the last line of the passage, in the page's coordinates."""
        if self._span is None:
            top = QRect(view.left(), view.top() + EDGE, 0, 0)
            return top, top
        start, end = self._painter.units.span_to_utf16(self._span)
        rect, shown = self._page.lines.rect, self._page.on_screen
        return shown(rect(start)), shown(rect(max(start, end - 1)))

    def _set_aside(self, room: int) -> None:
        """Moves the text to the left, as far as the card needs it and the page has room."""
        before = self._page.lines.column
        self._page.lines.set_aside(room)
        if self._page.lines.column != before:
            self._page.settled.emit()
            self._page.viewport().update()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)


def room_beside(view: QRect, column: Column) -> int:
    """How wide a card right of the text and the dots of its notes can be, in pixels."""
    return view.right() - EDGE - round(column.right + column.gutter)


def is_above(first: QRect, last: QRect, view: QRect, height: int) -> bool:
    """Whether a card over the text stands above the passage: there is no room below it, but above it."""
    return last.bottom() + GAP + height > view.bottom() - EDGE and first.top() - GAP - height >= view.top() + EDGE


def card_spot(
    first: QRect, last: QRect, view: QRect, column: Column, height: int, *, above: bool
) -> tuple[QRect, bool]:
    """Where a card about a passage between two lines stands, and whether it lies over the text.

    Beside the text it begins at the passage's first line; over it it stands below the last line, or above the first.
    """
    room = room_beside(view, column)
    if room >= LEAST:
        return QRect(round(column.right + column.gutter), first.top(), min(WIDTH, room), height), False
    top = first.top() - GAP - height if above else last.bottom() + GAP
    width = min(max(LEAST, min(WIDEST, round(column.width))), view.width() - 2 * EDGE)
    left = min(round(column.left), view.right() - EDGE - width)
    return QRect(left, top, width, height), True
