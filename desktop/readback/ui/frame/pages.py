"""Pages of a file as pictures, one at a time: turned by keys and buttons, with what is looked for outlined."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from readback.core.document import Box
from readback.core.ports import Picture
from readback.ui.frame.bars import tool
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr

EDGE = 12
"""The room around a page, in pixels."""

WHOLE = Box(0.0, 0.0, 1.0, 1.0)
"""All of a page."""

LEAST = 0.01
"""A rectangle that is drawn smaller than this share of the page is only a click."""


class Sheet(QWidget):
    """One page. A rectangle can be drawn on it."""

    drawn = Signal(object)
    """Box"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.pixmap = QPixmap()
        self.boxes: tuple[Box, ...] = ()
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:
        """As large as the page, with an edge."""
        return self.pixmap.deviceIndependentSize().toSize() + QSize(2 * EDGE, 2 * EDGE)

    def paper(self) -> QRectF:
        """Where the page is."""
        return QRectF(QPointF(EDGE, EDGE), self.pixmap.deviceIndependentSize())

    def place(self, box: Box) -> QRectF:
        """Where a part of the page is."""
        paper = self.paper()
        left, top = paper.left() + box.left * paper.width(), paper.top() + box.top * paper.height()
        return QRectF(left, top, (box.right - box.left) * paper.width(), (box.bottom - box.top) * paper.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The page, what is outlined on it, and the rectangle that is being drawn."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("rail"))
        painter.drawPixmap(self.paper().topLeft(), self.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("focus"), 2))
        for box in self.boxes:
            painter.drawRoundedRect(self.place(box).adjusted(-3, -2, 3, 2), 3, 3)
        if self._from is not None:
            painter.drawRect(QRectF(self._from, self._to).normalized())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a rectangle."""
        if event.button() is Qt.MouseButton.LeftButton and not self.pixmap.isNull():
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws it larger."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Tells of the rectangle, unless it is as small as a click."""
        if self._from is None:
            return
        paper, drawn = self.paper(), QRectF(self._from, self._to).normalized().intersected(self.paper())
        self._from = None
        self.update()
        box = Box(
            (drawn.left() - paper.left()) / paper.width(),
            (drawn.top() - paper.top()) / paper.height(),
            (drawn.right() - paper.left()) / paper.width(),
            (drawn.bottom() - paper.top()) / paper.height(),
        )
        if box.right - box.left > LEAST and box.bottom - box.top > LEAST:
            self.drawn.emit(box)


class Pages(QWidget):
    """Shows the pages of a file; asks for each that is wanted."""

    wanted = Signal(int, int)
    """A page, counted from 0, and how many pixels wide it is to be."""

    noteWanted = Signal(int, object)
    """A page, and the Box on it that a note is to be about."""

    typingWanted = Signal(int)
    """A page whose words the reader wants to type out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page = self._count = 0
        self._labels: Sequence[str] = ()
        self.sheet = Sheet(theme)
        self.sheet.drawn.connect(lambda box: self.noteWanted.emit(self._page, box))
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.sheet)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._scroll)
        self._name = PlainLabel()
        self._back, self._on = tool("‹", name=tr("Previous page")), tool("›", name=tr("Next page"))
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        note, type_out = QPushButton(tr("Note on the page")), QPushButton(tr("Type out…"))
        note.setToolTip(tr("Or draw a rectangle on the page, and write a note about what is in it."))
        note.clicked.connect(lambda: self.noteWanted.emit(self._page, WHOLE))
        type_out.setToolTip(tr("What you type becomes part of the text: it is searched and checked like the rest."))
        type_out.clicked.connect(lambda: self.typingWanted.emit(self._page))
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 4)
        foot.addWidget(note)
        foot.addStretch(1)
        for widget in (self._back, self._name, self._on):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(type_out)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self._page

    def set_theme(self, theme: Theme) -> None:
        """Other colours around the page; the page itself stays as it was printed."""
        self._theme = self.sheet.theme = theme
        self.sheet.update()

    def begin(self, labels: Sequence[str]) -> None:
        """Another file, whose pages have these labels as far as they are known."""
        self._labels, self._page, self._count = labels, 0, 0
        self.sheet.pixmap, self.sheet.boxes = QPixmap(), ()
        self._name.setText("")
        self.sheet.update()

    def turn(self, by: int) -> None:
        """To another page."""
        page = min(max(0, self._page + by), max(0, self._count - 1))
        if page != self._page:
            self.go_to(page)

    def go_to(self, page: int) -> None:
        """Asks for a page, as wide as there is room."""
        self._page = page
        self.wanted.emit(page, round(self._room() * self.devicePixelRatioF()))

    def show_picture(self, picture: Picture, boxes: Sequence[Box] = ()) -> None:
        """Shows a page that has come, with boxes of its own or others outlined."""
        pixmap = QPixmap()
        pixmap.loadFromData(picture.png, "PNG")
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._page, self._count = picture.page, picture.pages
        self.sheet.pixmap, self.sheet.boxes = pixmap, (*picture.boxes, *boxes)
        self.sheet.resize(self.sheet.sizeHint())
        self.sheet.update()
        label = self._labels[picture.page] if picture.page < len(self._labels) else ""
        words = (
            tr("page {label} ({at} of {all})") if label not in {"", str(picture.page + 1)} else tr("page {at} of {all}")
        )
        self._name.setText(words.format(label=label, at=picture.page + 1, all=picture.pages))
        self._scroll.setAccessibleName(self._name.text())
        self._back.setEnabled(picture.page > 0)
        self._on.setEnabled(picture.page + 1 < picture.pages)
        if self.sheet.boxes:
            at = self.sheet.place(self.sheet.boxes[0]).center()
            self._scroll.ensureVisible(round(at.x()), round(at.y()), 80, 120)
        else:
            self._scroll.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down turn the pages, home and end go to the first and the last."""
        turns = {
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Home: -self._count,
            Qt.Key.Key_End: self._count,
        }
        by = turns.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.turn(by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page as wide as the room there is now."""
        super().resizeEvent(event)
        if self._count and event.size().width() != event.oldSize().width():
            self.go_to(self._page)

    def _room(self) -> int:
        return max(200, self._scroll.viewport().width() - 2 * EDGE)
