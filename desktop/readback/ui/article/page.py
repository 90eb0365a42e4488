"""The page an article is read on: Qt's text view with our lines and drawing, its keys, clicks and scrolling.

The view keeps what accessibility tools and the keyboard need (a caret, selections, words and lines to move by).
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget

from readback.core.article import Article
from readback.core.document import BODY, HEADLINE, Form
from readback.core.text import Span
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.paint import ArticlePainter
from readback.ui.article.pointing import Pointing
from readback.ui.article.references import References
from readback.ui.article.typography import Typography
from readback.ui.clipboard.carrying import Origin, mime
from readback.ui.clipboard.dragged import comes_from_elsewhere
from readback.ui.words import as_html

SLICE, REST = 0.006, 60
"""How long lines are set at a stretch while the reader does nothing, in seconds, and how long nothing must have been
scrolled for that, in milliseconds: what a key does, and what it has drawn, is enough for one turn of the event loop."""

THIRD = 0.33
"""How far down the window a passage is put that was out of sight."""


LETTERS = "hnc12345678"
"""The keys that act on a selection while the page has the keyboard."""

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_FUZZY = Qt.HitTestAccuracy.FuzzyHit


class ClosedDocument(QTextDocument):
    """A document that loads nothing: Qt would look for an image or a style sheet on disk, or on a file share."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002 - Qt's signature
        """Refuses."""
        return


class Page(QTextEdit):
    """Shows plain text in lines of our own. Positions are Qt's (UTF-16 units), heights those of the page."""

    letterPressed = Signal(str)
    entered = Signal(int)
    clicked = Signal(QPointF)
    escaped = Signal()
    resized = Signal()
    settled = Signal()
    selectionMade = Signal()
    dropped = Signal(object)
    """QMimeData from another program."""

    def __init__(self, painter: ArticlePainter, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setReadOnly(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the column would move with it
        self.letters = True
        self._painter = painter
        self._settling = False
        self._kept = 0, 0
        self._shown = ""
        self._pressed: QPointF | None = None
        self._document = ClosedDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self.lines = ArticleLayout(self._document, typography, self._draw)
        self._document.setDocumentLayout(self.lines)
        self.setDocument(self._document)
        self.pointing = Pointing(painter, self.lines)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._go_on)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self.settle)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        bar.setEnabled(False)

    # The text and its lines

    def show_article(self, article: Article | None) -> None:
        """Shows another article, or none, from its beginning; the painter has it already."""
        self._idle.stop()
        self._shown = article.id if article is not None else ""
        references = References(article, self._painter.units)
        headed = article is not None and article.headed
        self.lines.show_structure(_forms(article), references, self._painter.margin.longest(), headed=headed)
        self.lines.set_gaps({})
        self.setPlainText(article.text if article else "")
        self.verticalScrollBar().setValue(0)
        self._kept = 0, 0

    def settle(self) -> None:
        """Sets the lines that are looked at, and the rest little by little."""
        if self._settling or self.viewport().width() < 1:
            return
        with self.held():
            top = self.verticalScrollBar().value()
            self.lines.measure(top, top + self.viewport().height())
        self._idle.start(REST)

    def is_settled(self) -> bool:
        """Whether all lines are set."""
        return not self._idle.isActive()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keeps the line at the top of the window where it is, whatever happens to the lines above it.

        As long as nobody scrolls it is the same character whose line is kept: the first one of a line that has become
        longer is another, and the page would go up a little with every change.
        """
        if self._settling:
            yield
            return
        self._settling = True
        bar = self.verticalScrollBar()
        value = bar.value()
        position = self._kept[1] if self._kept[0] == value else self.top_position()
        offset = value - self.lines.rect(position).top()
        try:
            yield
        finally:
            line = self.lines.rect(position).top()
            self.lines.announce()
            if value > 0:
                bar.setValue(round(line + offset))
            self._kept = bar.value(), position
            self._settling = False
            self.settled.emit()

    @contextmanager
    def still(self) -> Iterator[None]:
        """Keeps the page from scrolling to the caret while it is moved."""
        value = self.verticalScrollBar().value()
        yield
        self.verticalScrollBar().setValue(value)

    def stand_at(self, position: int) -> None:
        """Puts the caret at a position, and scrolls nowhere."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        with self.still():
            self.setTextCursor(cursor)

    def top_position(self) -> int:
        """The position of the first character that is seen."""
        return self.lines.hitTest(QPointF(self.lines.column.left, self.verticalScrollBar().value()), _FUZZY)

    def sees(self, position: int) -> bool:
        """Whether the line of a position is on screen."""
        line, top = self.lines.rect(position), self.verticalScrollBar().value()
        return top <= line.top() and line.bottom() <= top + self.viewport().height()

    def show_position(self, first: int, last: int, *, at_top: bool = False) -> None:
        """Scrolls so that a passage is seen, if it is not seen already."""
        height, bar = self.viewport().height(), self.verticalScrollBar()
        for _ in range(2):  # what is set on the way may move it once more
            top, bottom = self.lines.rect(first).top(), self.lines.rect(last).bottom()
            margin = self.lines.typography.body.box
            if at_top:
                bar.setValue(round(top))
            elif top - margin < bar.value() or bottom + margin > bar.value() + height:
                bar.setValue(round(top - height * THIRD))
            self.settle()

    def on_screen(self, rect: QRectF) -> QRect:
        """A rectangle of the page, in the window's coordinates."""
        return rect.translated(0, -self.verticalScrollBar().value()).toAlignedRect()

    # What Qt tells the view

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the top line in a window of another size; what cannot be set at once waits until the page is idle."""
        with self.held():
            super().resizeEvent(event)
            self.resized.emit()
        self._idle.start(REST)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes the page's own keys; the others move the caret or belong to the window."""
        letter, plain = event.text().lower(), event.modifiers() in (_NO_KEYS, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit(self.textCursor().position())
        elif plain and letter and letter in LETTERS and self.letters:
            self.letterPressed.emit(letter)
        else:
            super().keyPressEvent(event)
            self._show_head()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click or a drag began."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells a click from a selection."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        near = (event.position() - pressed).manhattanLength() < QApplication.startDragDistance()
        if near and not self.textCursor().hasSelection():
            self.clicked.emit(self._on_page(event.position()))
        self.selectionMade.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows a hand over the dots of notes, and the numbers of footnotes."""
        super().mouseMoveEvent(event)
        over = self.pointing.is_clickable(self._on_page(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def is_dragging(self) -> bool:
        """Whether a mouse button is down on the page."""
        return self._pressed is not None

    def viewportEvent(self, event: QEvent) -> bool:
        """Says what is under the pointer when it rests."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hint = as_html(self.pointing.hint(self._on_page(QPointF(event.pos())))).replace("\n", "<br>")
            QToolTip.showText(event.globalPos(), f"<qt>{hint}</qt>" if hint else "", self)
            return True
        return super().viewportEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies the words alone, without fonts and colours; drags them too."""
        cursor, units = self.textCursor(), self._painter.units
        span = Span(units.to_code_points(cursor.selectionStart()), units.to_code_points(cursor.selectionEnd()))
        return mime(cursor.selection().toPlainText(), origin=Origin(self._shown, (span,)))

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002 - Qt's signature
        """Refuses: nothing is ever loaded for a page."""
        return

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what comes from elsewhere."""
        if comes_from_elsewhere(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Takes it anywhere on the page."""
        if comes_from_elsewhere(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands it on."""
        if comes_from_elsewhere(event):
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData())

    def _show_head(self) -> None:
        """Goes on to the very top when the caret has come to the first paragraph: what stands above it is seen too."""
        bar, top = self.verticalScrollBar(), self.lines.rect(0).top() + 1  # the bar counts whole pixels
        if self.textCursor().blockNumber() == 0 and bar.value() <= top:
            bar.setValue(0)

    def _on_page(self, point: QPointF) -> QPointF:
        return point + QPointF(0, self.verticalScrollBar().value())

    def _go_on(self) -> None:
        self._idle.setInterval(0)
        with self.held():
            self.lines.measure_more(SLICE)
        if self.lines.is_complete():
            self._idle.stop()

    def _draw(self, painter: QPainter, block: QTextBlock, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        self._painter.draw(self.lines, painter, block, context)


def _forms(article: Article | None) -> tuple[Form, ...]:
    """What each line of an article is; none for a text of plain paragraphs, which may hold empty lines, too."""
    forms = article.forms if article else ()
    return forms if any(form not in {BODY, HEADLINE} for form in forms) else ()
