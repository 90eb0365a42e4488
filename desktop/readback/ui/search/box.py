"""The search box: takes a query, and shows what in it could not be understood."""

from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from readback.core.query import Query
from readback.core.text import Span
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import KeyCap
from readback.ui.words import marked, tr

PAUSE = 160
"""How long nothing must be typed before the search begins, in milliseconds."""


class SearchBox(QLineEdit):
    """Takes the words to search for; asks for the search when typing pauses."""

    searchWanted = Signal(str)
    downPressed = Signal()
    openPressed = Signal()
    left = Signal()
    """Escape: back to the article."""

    entered_ = Signal()
    """The box has the keyboard."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        words = tr("Search notes, quotations, people, articles")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setAcceptDrops(False)
        self.setMaximumWidth(620)
        self.setMinimumWidth(200)
        self._cap = KeyCap("/", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._search)
        self._problems: tuple[Span, ...] = ()
        self.textChanged.connect(self._typed)

    def show_key(self, key: str) -> None:
        """The key that leads here, where there is one."""
        self._cap.setText(key)
        self._place_cap()

    def show_problems(self, query: Query) -> None:
        """Draws a wave below what could not be understood and is searched as words."""
        self._problems = query.problems if query.text == self.text() else ()
        told = searched_as_words(query) if self._problems else ""
        self.setToolTip(told or self.placeholderText())
        self.setAccessibleDescription(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the waves."""
        super().paintEvent(event)
        if self._problems:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("bad"), 1.2))
            for span in self._problems:
                painter.drawPath(self._wave(span))

    def _wave(self, span: Span) -> QPainterPath:
        """Below a stretch of the text, as far as it is in sight."""
        text, metrics = self.text(), self.fontMetrics()
        left = self.cursorRect().center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        start = max(8, left + metrics.horizontalAdvance(text[: span.start]))
        end = min(self.width() - 8, left + metrics.horizontalAdvance(text[: span.end]))
        base = (self.height() + metrics.height()) / 2 - metrics.descent() + 3
        path = QPainterPath(QPointF(start, base))
        for step, x in enumerate(range(start + 3, end, 3)):
            path.lineTo(x, base + (2 if step % 2 == 0 else 0))
        return path

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def _typed(self, text: str) -> None:
        self._place_cap()
        self._problems = ()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.searchWanted.emit("")

    def _search_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._search()

    def _search(self) -> None:
        self.searchWanted.emit(self.text().strip())

    def sizeHint(self) -> QSize:
        """As wide as a line of the article."""
        return QSize(620, super().sizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        """Keeps the key at the right edge."""
        super().resizeEvent(event)
        self._place_cap()

    def _place_cap(self) -> None:
        self._cap.setVisible(bool(self._cap.text()) and not self.text())
        size = self._cap.sizeHint()
        self.setTextMargins(0, 0, 0 if self._cap.isHidden() else size.width(), 0)
        self._cap.setGeometry(
            QRect(QPoint(self.width() - size.width() - 9, (self.height() - size.height()) // 2), size)
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the hits again."""
        super().focusInEvent(event)
        self.entered_.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the hits, Enter opens the first, Escape leaves."""
        match event.key():
            case Qt.Key.Key_Down:
                self.downPressed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._search_now()
                self.openPressed.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


def searched_as_words(query: Query) -> str:
    """What could not be understood and is searched as words, said in one sentence; nothing where all was understood."""
    told = ", ".join(marked(span.of(query.text)) for span in query.problems)
    return tr("Searched as words: {pieces}", pieces=told) if told else ""
