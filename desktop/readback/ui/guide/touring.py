"""One card of the tour, and the ring round what it is about: what they look like and where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import KeyCap, PlainLabel, link_button
from readback.ui.words import tr

GAP, EDGE, LETTERS = 12, 16, 46
"""Between card and ring and between card and window, in pixels; how many letters a line of the card holds."""

_MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}

Keys = Sequence[tuple[Sequence[str], str]]
"""Names of keys, and what they do."""


class Ring(QWidget):
    """Lies over the window and rings a part of it; lets the mouse through."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the ring along its own edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)


class Card(QFrame):
    """Says one thing about the window. Takes the keyboard when it is shown, and holds nobody back."""

    turned = Signal(int)
    """To the next step, or back."""

    left = Signal()
    """The reader has had enough, or is through."""

    crowded = Signal()
    """Something else that it watches has another size or place."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("card")
        self.title, self.words, self.count = PlainLabel(), PlainLabel(), PlainLabel()
        self.skip, self.back, self.next = link_button(tr("Skip")), QPushButton(tr("Back")), QPushButton()
        self._keys = QGridLayout()
        self._shown: list[QWidget] = []
        self._lay_out()
        self._buttons = (self.skip, self.back, self.next)
        for button in self._buttons:
            button.installEventFilter(self)
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self.hide()

    def _lay_out(self) -> None:
        self.title.setFont(semibold(self.font()))
        for label in (self.title, self.words):
            label.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.count.setProperty("tone", "muted")
        self.next.setProperty("primary", "true")
        self._keys.setHorizontalSpacing(8)
        self._keys.setVerticalSpacing(4)
        self._keys.setColumnStretch(1, 1)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(8)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(self._keys)
        column.addSpacing(4)
        column.addLayout(foot)

    def say(self, at: int, of: int, title: str, words: str, keys: Keys) -> None:
        """Shows a step, counted from 0."""
        last = at + 1 == of
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(tr("{at} of {all}", at=at + 1, all=of))
        self.back.setEnabled(at > 0)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.skip.setVisible(not last)
        self._show_keys(keys)
        self.setAccessibleName(tr("Tour, step {at} of {all}: {title}", at=at + 1, all=of, title=title))
        self.next.setAccessibleDescription(f"{self.accessibleName()}. {words}")

    def _show_keys(self, keys: Keys) -> None:
        for widget in self._shown:
            self._keys.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for row, (caps, words) in enumerate(keys):
            holder, label = QWidget(), PlainLabel(words)
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(4)
            for cap in caps:
                line.addWidget(KeyCap(cap))
            line.addStretch(1)
            label.setProperty("tone", "muted")
            label.setWordWrap(True)
            self._keys.addWidget(holder, row, 0)
            self._keys.addWidget(label, row, 1)
            self._shown += (holder, label)
            holder.show()  # what a layout has not shown yet counts for nothing in it
            label.show()

    def fitted(self, room: QSize) -> QSize:
        """The size that it wants within a window of this size."""
        width = min(self.fontMetrics().averageCharWidth() * LETTERS + 32, room.width() - 2 * EDGE)
        self._column.invalidate()
        self._column.activate()
        return QSize(width, max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices what happens to the parts of the window that it watches; takes the arrows from its buttons."""
        if watched in self._buttons and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take(event.key())
        if self.isVisible() and event.type() in _MOVES:
            self.crowded.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn, Escape leaves, Enter goes on."""
        if not self._take(event.key()):
            super().keyPressEvent(event)

    def _take(self, key: int) -> bool:
        """Does what a key stands for; False where it stands for nothing."""
        match key:
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.turned.emit(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp:
                self.turned.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                pressed = next((button for button in self._buttons if button.hasFocus()), self.next)
                pressed.click()
            case _:
                return False
        return True


def spot(card: QSize, about: QRect, room: QRect) -> QPoint:
    """Where a card stands best: beside what it is about, right, left, below or above; else at the foot of it."""
    x = max(room.left(), min(about.center().x() - card.width() // 2, room.right() - card.width()))
    y = max(room.top(), min(about.top() + 2 * GAP, room.bottom() - card.height()))
    beside = (
        QPoint(about.right() + GAP, y),
        QPoint(about.left() - GAP - card.width(), y),
        QPoint(x, about.bottom() + GAP),
        QPoint(x, about.top() - GAP - card.height()),
    )
    foot = QPoint(x, max(room.top(), min(about.bottom(), room.bottom()) - card.height() - GAP))
    return next((point for point in beside if room.contains(QRect(point, card))), foot)
