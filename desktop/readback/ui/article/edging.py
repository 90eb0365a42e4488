"""Moving the edges of a mark, by keys or by the buttons beside it; the mark is shown as it would be."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from readback.core.nudging import Edge, nudged
from readback.core.text import Span
from readback.ui.article.bubble import bubble_spot
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import KeyButton, PlainLabel, cap_size
from readback.ui.words import tr

_WAYS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Edging(QObject):
    """Takes the page's keys as long as edges are moved."""

    moved = Signal(object)
    """Span as it is now."""
    kept = Signal(object)
    """Span that the reader wants."""
    left = Signal()
    """Everything is to be as it was."""

    def __init__(self, page: Page, painter: ArticlePainter) -> None:
        super().__init__(page)
        self._page, self._painter = page, painter
        self._text = ""
        self.span: Span | None = None
        self.hint = _Hint(page)
        self.hint.nudged.connect(self.nudge)
        self.hint.kept.connect(self._keep)
        self.hint.left.connect(self.leave)
        page.installEventFilter(self)
        page.selectionMade.connect(self._take_selection)
        page.settled.connect(self._place)

    def begin(self, span: Span, text: str) -> None:
        """Begins with a mark as it is."""
        self._text = text
        self._page.setFocus()
        self._show(span)

    def leave(self) -> None:
        """Gives up."""
        if self.span is not None:
            self._end()
            self.left.emit()

    def nudge(self, edge: Edge, by: int, *, letters: bool = False) -> None:
        """Moves an edge by a word or a letter."""
        if self.span is not None:
            self._show(nudged(self._text, self.span, edge, by, letters=letters))

    def where(self, span: Span) -> QRect:
        """The line that a passage begins on, in the coordinates of the page's window."""
        at = self._painter.units.to_utf16(span.start)
        block = self._page.document().findBlock(at)
        face = self._page.lines.face(block.blockNumber())
        lines = list(self._painter.segments(self._page.lines, block, span))
        rect = self._page.on_screen(lines[0].line(face)) if lines else QRect()
        corner = self._page.viewport().mapTo(self._page.window(), QPoint(0, 0))
        return rect.translated(corner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move the end, with Shift the start, with Ctrl by letters; Enter keeps, Escape leaves."""
        if self.span is None or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        plain = not event.modifiers() & _COMMANDS
        mine = plain or event.key() in _WAYS
        if event.type() == QEvent.Type.ShortcutOverride and mine:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and mine and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Letters mean nothing meanwhile."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        letters = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case key if key in _WAYS:
                self.nudge(Edge.START if shift else Edge.END, _WAYS[key], letters=letters)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._keep()
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                return False
        return True

    def _take_selection(self) -> None:
        """Words that the mouse selects meanwhile are the mark's new edges."""
        cursor, units = self._page.textCursor(), self._painter.units
        if self.span is None or not cursor.hasSelection():
            return
        span = Span(units.to_code_points(cursor.selectionStart()), units.to_code_points(cursor.selectionEnd()))
        words = span.of(self._text)
        cursor.clearSelection()
        self._page.setTextCursor(cursor)
        if words.strip() and "\n" not in words.strip():
            start = span.start + len(words) - len(words.lstrip())
            self._show(Span(start, start + len(words.strip())))

    def _keep(self) -> None:
        span = self.span
        if span is not None:
            self._end()
            self.kept.emit(span)

    def _end(self) -> None:
        self.span = None
        self.hint.hide()
        self._painter.marks.ring(None)
        self._page.viewport().update()

    def _show(self, span: Span) -> None:
        self.span = span
        self._painter.marks.ring(span)
        self._page.viewport().update()
        self._place()
        self._page.setAccessibleDescription(tr("Edges: {words}", words=span.of(self._text)))
        self.moved.emit(span)

    def _place(self) -> None:
        if self.span is None:
            return
        corner = self._page.viewport().mapTo(self._page.window(), QPoint(0, 0)) - self._page.viewport().pos()
        line = self.where(self.span).translated(-corner)
        size, view = self.hint.sizeHint(), self._page.contentsRect()
        spot = bubble_spot(line, line, size, view) or QPoint(view.left() + 8, view.bottom() - size.height() - 8)
        self.hint.setGeometry(QRect(spot, size))
        self.hint.show()
        self.hint.raise_()


class _Hint(QFrame):
    """What the keys do while edges are moved, as buttons that do the same."""

    nudged = Signal(object, int)
    """Edge, and which way it goes."""
    kept = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bubble")
        self.setAccessibleName(tr("Move the edges"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(0)
        for words, edge, keys in ((tr("Start"), Edge.START, ("⇧←", "⇧→")), (tr("End"), Edge.END, ("←", "→"))):
            row.addWidget(PlainLabel(words))
            for key, by, name in zip(keys, (-1, 1), (tr("{edge} earlier"), tr("{edge} later")), strict=True):
                button = self._add(row, "", key, name.format(edge=words))
                button.clicked.connect(partial(self.nudged.emit, edge, by))
            row.addSpacing(6)
        self._add(row, tr("Keep"), "⏎", tr("Keep the mark as it is shown")).clicked.connect(self.kept)
        row.addSpacing(6)
        self._add(row, tr("Cancel"), tr("Esc"), tr("Cancel, and leave the mark as it was")).clicked.connect(self.left)
        self.setToolTip(tr("With Ctrl the arrows go by letters; selecting with the mouse sets both edges"))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes a theme's colours, inverted."""
        self.setPalette(theme.inverted())

    def _add(self, row: QHBoxLayout, words: str, key: str, name: str) -> KeyButton:
        button = KeyButton(words, key, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("tight", "true")
        if not words:
            button.setFixedWidth(cap_size(button.font(), key).width() + 10)
        button.setAccessibleName(name)
        button.setToolTip(name)
        row.addWidget(button)
        return button
