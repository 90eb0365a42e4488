"""A quiet line above the article for what went wrong or has to be decided, with its buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from readback.ui.style.theme import Theme
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import PlainLabel, link_button
from readback.ui.words import counted, tr

SPACE = 8
"""Between words and buttons, in pixels."""

Choice = tuple[str, Callable[[], None]]
"""The words on a button, and what it does."""


@dataclass(frozen=True, slots=True)
class _Message:
    """What is said; `about` names what it is about, `ask` gives the keyboard to the first button."""

    text: str
    choices: tuple[Choice, ...]
    tone: str
    about: str
    ask: bool


class Banner(QWidget):
    """Shows one message at a time: the latest, and when that is dismissed the one before; a button goes through all."""

    answered = Signal()
    """A question was answered or dismissed: the keyboard goes back to the article."""

    said = Signal(str)
    """A message that was not there before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._messages: list[_Message] = []
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAccessibleName(tr("Dismiss"))
        self._close.setToolTip(tr("Dismiss (Esc)"))
        self._close.clicked.connect(self.dismiss)
        self._more = link_button()
        self._more.clicked.connect(self._turn)
        self._row, self._row_layout = QWidget(), Flowing(SPACE)
        self._row.setLayout(self._row_layout)
        self._below = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 6, 10, 6)
        self._grid.setSpacing(SPACE)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._text, 0, 0)
        self._grid.addWidget(self._more, 0, 2)
        self._grid.addWidget(self._row, 0, 1)
        self._grid.addWidget(self._close, 0, 3, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, or nothing."""
        return self._messages[-1].text if self._messages else ""

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def say(
        self, text: str, choices: Sequence[Choice] = (), *, tone: str = "warn", about: str = "", ask: bool = False
    ) -> None:
        """Shows a message with buttons; one about the same thing takes the place of the earlier."""
        self._messages = [message for message in self._messages if message.about != about]
        self._messages.append(_Message(text, tuple(choices), tone, about, ask))
        self._show()
        self.said.emit(text)

    def forget(self, about: str) -> None:
        """Takes messages away when what they are about is over."""
        left = [message for message in self._messages if message.about != about]
        if left != self._messages:
            self._messages = left
            self._show()

    def dismiss(self) -> None:
        """Takes the message away on the reader's wish."""
        asked = self._messages.pop().ask if self._messages else False
        self._show()
        if asked:
            self.answered.emit()

    def _show(self) -> None:
        for button in self._buttons:
            self._row_layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.setVisible(bool(self._messages))
        if not self._messages:
            return
        message = self._messages[-1]
        self._buttons = [self._button(*choice) for choice in message.choices]
        for button in self._buttons:
            self._row_layout.addWidget(button)
        others = len(self._messages) - 1
        more = counted(others, "1 more message", "{n} more messages") if others else ""
        self._more.setText(more)
        self._more.setToolTip(tr("Show the message before this one"))
        self._more.setVisible(bool(more))
        self._text.setText(message.text)
        self.setAccessibleName(f"{message.text}  ({more})" if more else message.text)
        self._arrange()
        self.update()
        if message.ask and self._buttons:
            self._buttons[0].setProperty("primary", "true")
            self._buttons[0].show()  # what the layout has not shown yet cannot take the keyboard
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        """Shows the message before this one, which comes again after all others."""
        self._messages.insert(0, self._messages.pop())
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Puts the buttons below words that would need more than two lines beside them; there they may be cut."""
        margins = self._grid.contentsMargins()
        more = self._more.sizeHint().width() + SPACE if self._more.isVisibleTo(self) else 0
        edges = margins.left() + margins.right() + self._close.sizeHint().width() + 2 * SPACE + more
        words = [choice[0] for choice in self._messages[-1].choices] if self._buttons else []
        wide = [_width_with(*it) for it in zip(self._buttons, words, strict=True)]
        natural = sum(it + SPACE for it in wide)
        beside = self.width() - edges - natural
        below = bool(self._buttons) and self._text.fontMetrics().horizontalAdvance(self._text.text()) > 2 * beside
        self._row.setMinimumWidth(1 if below else natural)  # or the widest would keep the article from giving way
        room = self.width() - margins.left() - margins.right()
        for button, name, width in zip(self._buttons, words, wide, strict=True):
            _call(button, name, width - room if below else 0)
        if below is not self._below:
            self._below = below
            self._grid.removeWidget(self._row)
            self._grid.addWidget(self._row, *((1, 0, 1, 4) if below else (0, 1)))
        if below:  # the last of the buttons: beside the words it would take their room
            self._row_layout.removeWidget(self._more)
            self._row_layout.addWidget(self._more)
        elif self._more.parentWidget() is not self:
            self._row_layout.removeWidget(self._more)
            self._grid.addWidget(self._more, 0, 2)
        self._more.setVisible(bool(self._more.text()))  # to another parent it comes hidden

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        def choose() -> None:
            self.dismiss()
            act()

        button = QPushButton(words)
        button.setAutoDefault(True)
        button.clicked.connect(choose)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape dismisses."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A ground that stands back, a bar in the colour of the tone, a hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        if self._messages:
            painter.fillRect(0, 0, 4, self.height(), self._theme.colour(self._messages[-1].tone))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))


def _width_with(button: QPushButton, words: str) -> int:
    """How wide a button is with these words."""
    metrics = button.fontMetrics()
    return button.sizeHint().width() + metrics.horizontalAdvance(words) - metrics.horizontalAdvance(button.text())


def _call(button: QPushButton, words: str, lacking: int) -> None:
    """Puts words on a button that lacks so many pixels for them; all of them are had by pointing, and are said."""
    metrics, cut = button.fontMetrics(), lacking > 0
    room = metrics.horizontalAdvance(words) - lacking
    button.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) if cut else words)
    button.setToolTip(words if cut else "")
    button.setAccessibleName(words)
