"""Where the pointer rests on the page: told once it has stood still for a while on a name or a quotation."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from readback.core.analysis import Mention, Quotation
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter

REST = 400
"""How long the pointer has to stand still, in milliseconds."""

Thing = tuple[Span, Mention | Quotation]


class Resting(QObject):
    """Watches the pointer over a page. Offsets are code points of the article's text."""

    rested = Signal(int)
    """The pointer has come to rest on a name or a quotation, at this offset."""
    moved = Signal(object)
    """The offset the pointer is over, or None where nothing is marked."""
    pressed = Signal()
    """A button was pressed on the page."""
    scrolled = Signal()
    """What stands beside a passage may stand wrong."""

    def __init__(self, page: Page, painter: ArticlePainter) -> None:
        super().__init__(page)
        self.page, self._painter = page, painter
        self._over: int | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(REST)
        self.timer.timeout.connect(self._rest)
        page.viewport().installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(self._scroll)

    def things(self, offset: int, *, caret: bool = False) -> list[Thing]:
        """The names and quotations marked at an offset, the innermost first; for a caret also those just before it."""
        here = self._painter.marks.found(Span(offset, offset + 1))
        return here or (self._painter.marks.found(Span(offset - 1, offset)) if caret and offset else [])

    def notes(self, offset: int) -> list[PlacedNote]:
        """The notes on the passage at an offset."""
        return [it for _, it in self._painter.marks.notes(Span(offset, offset + 1))]

    def lines(self, span: Span) -> list[QRect]:
        """The lines that a passage stands on, in the coordinates of the page's window."""
        units, document = self._painter.units, self.page.document()
        corner = self.page.viewport().mapTo(self.page.window(), QPoint(0, 0))
        block = document.findBlock(units.to_utf16(span.start))
        last = document.findBlock(units.to_utf16(max(span.start, span.end - 1)))
        found: list[QRect] = []
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            face = self.page.lines.face(block.blockNumber())
            segments = self._painter.segments(self.page.lines, block, span)
            found += [self.page.on_screen(it.line(face)).translated(corner) for it in segments]
            block = block.next()
        return found

    def sees(self, span: Span) -> bool:
        """Whether all lines of a passage are on screen."""
        units = self._painter.units
        return all(self.page.sees(units.to_utf16(at)) for at in (span.start, max(span.start, span.end - 1)))

    def seen(self) -> QRect:
        """The part of the window that the page's text is seen in."""
        return QRect(self.page.viewport().mapTo(self.page.window(), QPoint(0, 0)), self.page.viewport().size())

    def quiet(self) -> bool:
        """Whether nothing else goes on with the page: no button down, nothing selected."""
        return not (self.page.is_dragging() or self.page.textCursor().hasSelection())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the pointer."""
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._move(event)
        elif kind == QEvent.Type.Leave:
            self._go(None)
        elif kind == QEvent.Type.MouseButtonPress:
            self._go(None)
            self.pressed.emit()
        return super().eventFilter(watched, event)

    def _move(self, event: QMouseEvent) -> None:
        offset = None if event.buttons() else self._at(event.position())
        self._go(offset)
        if offset is not None:
            self.timer.start()

    def _go(self, offset: int | None) -> None:
        self._over = offset
        self.moved.emit(offset)
        if offset is None:
            self.timer.stop()

    def _at(self, point: QPointF) -> int | None:
        """The offset at a point of the viewport, where something is marked there."""
        on_page = point + QPointF(0, self.page.verticalScrollBar().value())
        position = self.page.lines.hitTest(on_page, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        if position and self.page.lines.rect(position).left() > on_page.x():
            position -= 1  # the nearest gap between letters may be the one behind the letter pointed at
        offset = self._painter.units.to_code_points(position)
        return offset if self.things(offset) else None

    def _rest(self) -> None:
        if self._over is not None and self.quiet() and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.rested.emit(self._over)

    def _scroll(self) -> None:
        self.timer.stop()
        self.scrolled.emit()
