"""The pane of the original: all that a file holds, nothing left out, beside the reading text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from readback.ui.article.view import ArticleView
from readback.ui.frame.pages import Pages
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import ElidedLabel, Hairline
from readback.ui.words import tr, with_key


class OriginalPane(QWidget):
    """Shows the text of a whole file as it was saved; nothing in it is fetched or run."""

    closed = Signal()
    """The reader has seen enough."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = ElidedLabel()
        self._name.setProperty("tone", "muted")
        self.pages = Pages(theme)
        self.text = ArticleView(theme, plain=True)
        self.text.setAccessibleName(tr("The original"))
        self.text.linkActivated.connect(self.text.reveal)
        self._close = close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(tr("Close the original"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 8, 4)
        head.addWidget(self._name, 1)
        head.addWidget(close)
        self._stack = QStackedWidget()
        for view in (self.text, self.pages):
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline())
        layout.addWidget(self._stack, 1)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.text.set_theme(theme)
        self.pages.set_theme(theme)

    def show_key(self, key: str) -> None:
        """The key that closes it, or none."""
        self._close.setToolTip(with_key(tr("Close the original"), key))

    def show_pages(self, *, on: bool) -> None:
        """Shows pages as pictures, or text."""
        self._stack.setCurrentWidget(self.pages if on else self.text)

    def say(self, words: str) -> None:
        """What stands above the original: its name, or why it cannot be shown."""
        self._name.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
