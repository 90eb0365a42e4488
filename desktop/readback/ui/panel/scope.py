"""The bar of the panel that says over which articles its lists are, with the way back to the open one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from readback.ui.style.fonts import semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import KeyButton, PlainLabel, like_link, link_button
from readback.ui.words import tr


class ScopeBar(QWidget):
    """Over several articles it tells so; over the open one it offers the several, if there are any."""

    articleWanted = Signal()
    """The lists are to be those of the open article again."""
    setWanted = Signal()
    """The lists are to be those of the articles that are offered."""
    copyWanted = Signal()
    """The quotations that are shown are to be copied with their sources."""
    saveWanted = Signal()
    """What is shown is to be saved as a table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._over = self._quotations = False
        self._told, self._missing = PlainLabel(), PlainLabel()
        self._told.setFont(semibold(self.font()))
        for label in (self._told, self._missing):
            label.setWordWrap(True)
            label.setContentsMargins(6, 0, 6, 0)
        self._missing.setProperty("tone", "warn")
        self._back, self._save = link_button(tr("Back to this article")), link_button(tr("Save as CSV…"))
        self._offer, self._copy = KeyButton("", ""), link_button(tr("Copy all"))
        like_link(self._offer)
        self._copy.setToolTip(tr("Copy all quotations that are listed, each with its source"))
        self._copy.hide()
        row = Flowing(gap=4)
        for button in (self._back, self._offer, self._copy, self._save):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self._told)
        layout.addWidget(self._missing)
        layout.addLayout(row)
        self._back.clicked.connect(self.articleWanted)
        self._offer.clicked.connect(self.setWanted)
        self._copy.clicked.connect(self.copyWanted)
        self._save.clicked.connect(self.saveWanted)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._told.setFont(semibold(self.font()))  # a new style sheet takes it away
        self.update()

    def show_key(self, key: str) -> None:
        """The key that does the same as what is offered."""
        self._offer.set_key(key)

    def show_over(self, words: str, missing: str) -> None:
        """The lists are over several articles; `missing` says of how many nothing is known yet."""
        self._told.setText(words)
        self._missing.setText(missing)
        self._show(over=True)
        self._missing.setVisible(bool(missing))

    def show_article(self, offer: str) -> None:
        """The lists are over the open article; `offer` names the several that they could be over, if any."""
        self._offer.setText(offer)
        self._show(over=False)
        self.setVisible(bool(offer))

    def show_quotations(self, *, shown: bool) -> None:
        """Whether the list that is seen is that of quotations, which can be copied."""
        self._quotations = shown
        self._copy.setVisible(self._over and shown)

    def _show(self, *, over: bool) -> None:
        self._over = over
        self._copy.setVisible(over and self._quotations)
        for part in (self._told, self._missing, self._back, self._save):
            part.setVisible(over)
        self._offer.setVisible(not over)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground of its own over several articles, and a hairline below."""
        painter = QPainter(self)
        if self._over:
            painter.fillRect(event.rect(), self._theme.colour("accent_soft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))
