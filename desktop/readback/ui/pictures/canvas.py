"""Shows a drawing: its things are chosen by click, or by arrow keys where the canvas has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QToolTip

from readback.ui.pictures.drawing import Drawing
from readback.ui.style.theme import Theme
from readback.ui.words import tr

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}

_ZOOMS = {"+": 1.4, "=": 1.4, "-": 1 / 1.4}

STRIDE = 60
"""By so many pixels arrow keys move a map."""

LEAST = 220
"""The least height, in pixels."""


class Canvas(QLabel):
    """One drawing; what its things are in words is given with it.

    A label that holds an image is what Qt tells screen readers to be a picture; the image itself is never seen.
    """

    chosen = Signal(str)
    """The key of what the reader chose."""

    entered = Signal(str)
    """The key of what the reader wants the places of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._drawing: Drawing | None = None
        self._laid = False
        self._words: Callable[[str], str] = str
        self._key = self._under = ""
        self._dragged: QPointF | None = None
        unseen = QPixmap(1, 1)
        unseen.fill(Qt.GlobalColor.transparent)
        self.setPixmap(unseen)
        self.setAccessibleName(tr("Picture"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def drawing(self) -> Drawing | None:
        """The drawing, laid out in the size there is: only now, since a size may change several times in a turn."""
        if self._drawing is not None and not self._laid:
            self._laid = True
            self._drawing.lay(QSizeF(self.size()), self.font())
        return self._drawing

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def show_drawing(self, drawing: Drawing, words: Callable[[str], str], spoken: str) -> None:
        """Another drawing; `words` gives those of its things by their keys, `spoken` says what it shows."""
        self._drawing, self._words, self._under = drawing, words, ""
        self.setAccessibleName(spoken)
        self.refit()

    def refit(self) -> None:
        """Has the drawing laid out in the size there is, and asks for a height that holds it."""
        if self._drawing is not None:
            self.setMinimumHeight(max(LEAST, round(self._drawing.needs(self.width(), self.font()) + 0.5)))
            self._laid = False
            self.update()

    def show_chosen(self, key: str) -> None:
        """Marks the thing of a key, or none."""
        self._key = key
        self.setAccessibleDescription(self._words(key))
        self.update()

    def box(self, key: str) -> QRectF:
        """Where the thing of a key is; empty where it is nowhere."""
        return self.drawing.boxes().get(key, QRectF()) if self.drawing is not None else QRectF()

    @property
    def key(self) -> str:
        """The key of what is chosen."""
        return self._key

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the drawing to the new size."""
        super().resizeEvent(event)
        self.refit()

    def changeEvent(self, event: QEvent) -> None:
        """Fits the drawing to other letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.refit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paints the drawing, and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        if self.drawing is not None:
            self.drawing.paint(painter, self._theme, self._key, self._under)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.visibleRegion().boundingRect()).adjusted(1, 1, -1, -1), 6, 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks what is under the pointer; with the button held down on nothing, the picture is moved along."""
        if self._dragged is not None and self.drawing is not None:
            self.drawing.pan(event.position() - self._dragged)
            self._dragged = event.position()
            self.update()
            return
        under = self._at(event.position())
        if under != self._under:
            self._under = under
            self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)
        self._under = ""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses what is under the pointer."""
        key = self._at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if key:
            self.chosen.emit(key)
        elif self.drawing is not None and self.drawing.movable:
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Lets go of the picture."""
        if self._dragged is not None:
            self._dragged = None
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Makes a map larger or smaller; what is longer than the window is scrolled."""
        if self.drawing is not None and self.drawing.movable:
            self.zoom(1.0015 ** event.angleDelta().y(), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Makes what can be moved larger or smaller."""
        if self.drawing is not None and self.drawing.movable:
            self.drawing.zoom(factor, at)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes on to the places of what is under the pointer."""
        key = self._at(event.position())
        if key and event.button() is Qt.MouseButton.LeftButton:
            self.entered.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from thing to thing, Home and End to the first and the last, Enter on to the places."""
        key = Qt.Key(event.key())
        keys = list(self.drawing.boxes()) if self.drawing is not None else []
        if self.drawing is not None and self.drawing.movable and self._move(event):
            return
        if not keys or self.drawing is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self.chosen.emit(self.drawing.beside(self._key, *_ARROWS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.chosen.emit(keys[0 if key is Qt.Key.Key_Home else -1])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.chosen.emit(self._step(keys, 1 if key is Qt.Key.Key_PageDown else -1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._key:
            self.entered.emit(self._key)
        else:
            super().keyPressEvent(event)

    def _move(self, event: QKeyEvent) -> bool:
        """Does what the keys of a map do: + and - make it larger and smaller, Ctrl and arrows move it."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if event.text() in _ZOOMS and not held & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOMS[event.text()])
        elif key in _ARROWS and held & Qt.KeyboardModifier.ControlModifier and self.drawing is not None:
            across, down = _ARROWS[key]
            self.drawing.pan(QPointF(-across, -down) * STRIDE)
            self.update()
        else:
            return False
        return True

    def _step(self, keys: list[str], by: int) -> str:
        """The next or previous thing in the order of the table."""
        if self._key not in keys:
            return keys[0]
        return keys[max(0, min(len(keys) - 1, keys.index(self._key) + by))]

    def event(self, event: QEvent) -> bool:
        """Says in a tip what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words(self._at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> str:
        return self.drawing.at(point) if self.drawing is not None else ""
