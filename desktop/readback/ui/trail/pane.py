"""The pane of a trail: which quotation it is of, and the list of those who carry it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from readback.core.text import Span
from readback.ui.style.fonts import pixels, reading_font, scaled, secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.trail.rows import TrailRow
from readback.ui.widgets.badging import badged
from readback.ui.widgets.cells import CellDelegate, Part
from readback.ui.widgets.choicelist import ChoiceList
from readback.ui.widgets.pieces import PlainLabel, link_button
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import tr

WIDTH = 372
MOST_WORDS = 4
"""So many lines of a quotation are shown."""


class TrailDelegate(CellDelegate):
    """Draws when and where, the headline, the words, and what became of them."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's lines."""
        small = secondary(font)
        drift = ((Span(0, 1), row.tone),) if row.drift else ()
        lines = [
            badged(Part(row.title, semibold(font), "text", 2), row.agreed),
            Part(f"◆ {row.first}" if row.first else "", semibold(small), "accent"),
            Part(row.headline, small, "muted", 2),
            Part(row.words, reading_font(pixels(font) * 1.08), "text", MOST_WORDS),
            Part(row.drift, small, "muted" if row.tone == "good" else row.tone, 4, inked=drift),
            Part(row.detail, small, "muted", 2),
        ]
        return [line for line in lines if line.text]

    def count(self, row: Any) -> str:
        """Where it stands in its article."""
        return str(row.place)


class TrailList(ChoiceList):
    """Tells of Escape, too."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TrailPane(QWidget):
    """Lists the articles that carry a quotation; tells which one is wanted."""

    opened = Signal(object)
    """TrailRow whose article is wanted at the passage."""
    closed = Signal()
    """The lists of names and notes are wanted in its place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._state, self._nothing = PlainLabel(), PlainLabel(), PlainLabel()
        self._always = PlainLabel(
            tr("The earliest here is the earliest in your library. What has no date stands last.")
        )
        self.progress = UnderWay(tr("Articles compared for the trail"))
        self._close = link_button(tr("Names and notes"))
        self.list = TrailList(tr("Articles that carry the quotation"), TrailDelegate, theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.wanted.connect(self.opened)
        self.list.left.connect(self.closed)
        self._close.clicked.connect(self.closed)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        for label in (self._name, self._state, self._nothing, self._always):
            label.setWordWrap(True)
        for label in (self._state, self._nothing, self._always):
            label.setProperty("tone", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(24, 32, 24, 0)
        self._close.setProperty("flush", "true")
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(4)
        head.addWidget(self._name)
        head.addWidget(self._state)
        head.addWidget(self.progress)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        self._always.setContentsMargins(12, 6, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._always)

    def sizeHint(self) -> QSize:
        """As wide as the panel in whose place it stands."""
        return QSize(scaled(WIDTH, self.font()), 600)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.list.set_theme(theme)
        self._name.setFont(semibold(self.font()))  # a new style sheet takes it away
        self.update()

    def show_quotation(self, words: str) -> None:
        """Another quotation, whose trail is not known yet."""
        self._name.setText(tr("Trail of {words}", words=words))
        self.progress.hide()
        self.show_rows((), tr("Looking for it in your articles…"), "")

    def show_rows(self, rows: Sequence[TrailRow], state: str, nothing: str, at: str = "") -> None:
        """The rows, what is said above them, and in their place where there are none.

        The row that the reader is at stays so; before there is one it is the first, or that of the article `at`.
        """
        before = self.list.row
        self.list.show_rows(rows)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._nothing.setText(nothing)
        self._stack.setCurrentIndex(1 if rows else 0)
        if rows:
            self.list.stand_on(rows[0].key)
        self.stand(before.key if before is not None else at)

    def show_agreed(self, of: Callable[[TrailRow], str]) -> None:
        """The same rows with what was agreed about each."""
        now = [replace(row, agreed=of(row)) for row in self.rows]
        if [it.agreed for it in now] != [it.agreed for it in self.rows]:
            here = self.list.row
            self.list.show_rows(now)
            self.stand(here.key if here is not None else now[0].key)

    def stand(self, article: str) -> None:
        """The reader is at the passage in this article, where the list has it."""
        self.list.stand_on(article)

    @property
    def rows(self) -> Sequence[TrailRow]:
        """The rows."""
        return self.list.rows

    @property
    def told(self) -> str:
        """What is said above the list, or in its place."""
        return " ".join(filter(None, [self._state.text(), "" if self.rows else self._nothing.text()]))

    def focus_list(self) -> None:
        """Gives the keyboard to the list."""
        (self.list if self.rows else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("panel"))
