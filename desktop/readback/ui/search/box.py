"""The search box, and the hits below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from readback.core.search import Hit, Results, Where
from readback.ui.cells import ROW, CellDelegate, Part, RowList
from readback.ui.fonts import pixels, reading_font, secondary, semibold
from readback.ui.places import place_words
from readback.ui.rowmodel import RowModel
from readback.ui.theme import Theme
from readback.ui.widgets import KeyCap, PlainLabel
from readback.ui.words import counted, tr

PAUSE = 160
"""How long nothing must be typed before the search begins, in milliseconds."""


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit in the list."""

    number: int
    hit: Hit

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return str(self.number)

    @property
    def title(self) -> str:
        """The article it lies in."""
        return self.hit.title

    @property
    def where(self) -> str:
        """In what kind of words, and where."""
        kind = {
            Where.TITLE: tr("headline"),
            Where.HEADING: tr("heading"),
            Where.TEXT: tr("text"),
            Where.CAPTION: tr("caption"),
            Where.TABLE: tr("table"),
            Where.FOOTNOTE: tr("footnote"),
            Where.LEFT_OUT: tr("left out"),
            Where.NOTE: tr("your note"),
            Where.QUOTATION: tr("quotation"),
            Where.PERSON: tr("person"),
        }[self.hit.where]
        place = place_words(self.hit.place) if self.hit.place and self.hit.where is not Where.TITLE else ""
        return f"{kind}, {place}" if place else kind

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.where}: {self.hit.snippet}, {self.title}"


class HitDelegate(CellDelegate):
    """Draws the hits: the words in their surroundings, then where they stand."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        hit = row.hit
        words = font if hit.where is Where.NOTE else reading_font(pixels(font) * 1.08)
        marks = tuple((mark, "hit") for mark in hit.marks)
        return (
            Part(hit.snippet, semibold(words) if hit.where is Where.TITLE else words, most=2, grounded=marks),
            Part(f"{row.where} · {hit.title}", secondary(font), "muted"),
        )


class SearchBox(QLineEdit):
    """Takes the words to search for; asks for the search when typing pauses."""

    searchWanted = Signal(str)
    downPressed = Signal()
    openPressed = Signal()
    left = Signal()
    """Escape: back to the article."""

    entered_ = Signal()
    """The box has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        words = tr("Search notes and articles")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setAcceptDrops(False)
        self.setMaximumWidth(620)
        self.setMinimumWidth(200)
        self._cap = KeyCap("/", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._typed)

    def _typed(self, text: str) -> None:
        self._cap.setVisible(not text)
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
        size = self._cap.sizeHint()
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


class Hits(QFrame):
    """The hits, laid over the window below the box as long as one searches."""

    hitChosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, box: SearchBox, over: QWidget) -> None:
        super().__init__(over)
        self._box, self._over = box, over
        self._theme = theme
        self._model = RowModel(self)
        self.list = _HitList(tr("Hits"))
        self.list.setModel(self._model)
        self._delegate = HitDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._summary = PlainLabel()
        self._summary.setProperty("tone", "muted")
        self._summary.setContentsMargins(14, 2, 14, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 8, 5, 5)
        layout.setSpacing(4)
        layout.addWidget(self._summary)
        layout.addWidget(self.list, 1)
        self._count = 0
        self._query = ""
        self._opening = ""
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.list.clicked.connect(self._choose)
        self.list.entered_.connect(self._choose)
        self.list.left.connect(self.left)
        self.list.upped.connect(lambda: self._box.setFocus(Qt.FocusReason.OtherFocusReason))
        self._box.downPressed.connect(self._enter)
        self._box.openPressed.connect(self._open_first)
        self._box.textEdited.connect(lambda _: self._open_none())
        self._box.entered_.connect(self._appear)
        self._over.installEventFilter(self)
        self._over.window().installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)

    def show_results(self, query: str, results: Results) -> None:
        """What a query found."""
        hits = results.hits
        self._model.set_rows([HitRow(number, hit) for number, hit in enumerate(hits)])
        self._count, self._query = len(hits), query
        found = counted(results.count, tr("1 hit"), tr("{n} hits"))
        self._summary.setText(found if hits else tr("Nothing holds “{query}”.", query=query))
        self.list.setVisible(bool(hits))
        self._appear()
        if query == self._opening:
            self._open_first()

    def clear(self) -> None:
        """No search is on."""
        self._summary.clear()
        self._query = ""
        self.hide()

    def _appear(self) -> None:
        if self._box.text().strip() and self._summary.text():
            self.show()
            self._place()
            self.raise_()

    def _place(self) -> None:
        """Below the box, as wide as it, and as high as the hits or half the window."""
        over = self._over
        corner = self._box.mapTo(over, QPoint(0, self._box.height() + 6))
        width = max(self._box.width(), 440)
        self.resize(width, self.height())  # how high a row is depends on it
        rows = sum(self.list.sizeHintForRow(at) for at in range(min(self._count, 8)))
        height = self._summary.sizeHint().height() + 24 + (rows if self._count else 0)
        left = max(8, min(corner.x(), over.width() - width - 8))
        self.setGeometry(left, corner.y(), width, min(height, over.height() - corner.y() - 24))

    def _enter(self) -> None:
        if self._count and self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self._model.index(0))

    def _open_first(self) -> None:
        """Opens the first hit of the words in the box, as soon as they have been searched."""
        query = self._box.text().strip()
        self._opening = query if query != self._query else ""
        if query and not self._opening and self._count:
            self._choose(self._model.index(0))

    def _open_none(self) -> None:
        self._opening = ""

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self.hitChosen.emit(index.data(ROW).hit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def focus_moved(self, now: QWidget | None) -> None:
        """Goes away when the keyboard goes elsewhere."""
        if self.isVisible() and now is not None and now is not self._box and not self.isAncestorOf(now):
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The ground: paper with an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("control"))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class _HitList(RowList):
    """Tells Enter, Escape, and Up from the first row."""

    entered_ = Signal(QModelIndex)
    left = Signal()
    upped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape leaves, Up goes back to the box from the top."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered_.emit(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up if self.currentIndex().row() <= 0:
                self.upped.emit()
            case _:
                super().keyPressEvent(event)
