"""One of the two that a comparison shows: the words of the draft, or those of a source."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import pixels, reading_font, secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import ChosenLabel, PlainLabel
from readback.ui.words import tr


class Side(QWidget):
    """One of the two: what it is, its words beside a bar, and what is said of it below."""

    turned = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.head, self.below = PlainLabel(), PlainLabel()
        self.words = ChosenLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(name)
        self._bar = _Bar()
        self.back, self.on, self.way = _turn("‹", tr("Previous source")), _turn("›", tr("Next source")), PlainLabel()
        for label in (self.head, self.words, self.below):
            label.setWordWrap(True)
        for label in (self.head, self.below, self.way):
            label.setProperty("tone", "muted")
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.head, 1)
        for widget in (self.back, self.way, self.on):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
            widget.hide()
        row.setSpacing(9)
        row.addWidget(self._bar)
        row.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(row)
        layout.addWidget(self.below)
        layout.addStretch(1)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))

    def dress(self, theme: Theme) -> None:
        """Sets colours and fonts, which a new style sheet takes away."""
        self._bar.colour = theme.colour("quote")
        for label in (self.head, self.below):
            label.setFont(secondary(self.font()))
        self.head.setFont(semibold(secondary(self.font())))
        self.words.setFont(reading_font(pixels(self.font()) * 1.2))

    def say(self, head: str, words: str, spoken: str, below: str) -> None:
        """Takes other words; those of the middle as rich text, and as they are said aloud."""
        self.head.setText(head)
        self.words.setText(words)
        self.words.setAccessibleDescription(spoken)
        self.below.setText(below)
        for part, shown in ((self.words, words), (self._bar, words), (self.below, below)):
            part.setVisible(bool(shown))

    def show_way(self, at: int, count: int) -> None:
        """Which of how many sources is shown."""
        for widget in (self.back, self.way, self.on):
            widget.setVisible(count > 1)
        self.way.setText(tr("{at} of {all}", at=at + 1, all=count))


class _Bar(QWidget):
    """The bar that stands before a quotation."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = self.palette().text().color()
        self.setFixedWidth(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills itself."""
        QPainter(self).fillRect(event.rect(), self.colour)


def _turn(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setMinimumSize(24, 24)
    return button
