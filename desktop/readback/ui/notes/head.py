"""What stands above a note: what it is about, when it was saved, and the words it is on."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from readback.core.workspace import PlacedNote
from readback.ui.style.fonts import secondary, semibold
from readback.ui.widgets.pieces import PlainLabel, link_button
from readback.ui.words import MARKS, clock, marked, tr, with_key

LEAST = 12
"""So many letters of what a note is on are always seen."""


class NoteHead(QWidget):
    """Tells of the note in the editor. Its button moves the editor between the panel and the passage."""

    moveWanted = Signal()
    closeWanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.where, self.agreed, self._when, self._passage = Title(), Title(), Whole(), Passage()
        self.agreed.setProperty("tone", "badge")
        self.agreed.hide()
        self._move, self._close = link_button(), _close_button()
        self._move.setObjectName("beside")
        self._on_passage = self._beside = False
        self._key = ""
        self._lay_out()
        self._move.clicked.connect(self.moveWanted)
        self._close.clicked.connect(self.closeWanted)
        self.set_beside(on=False)

    def _lay_out(self) -> None:
        self.where.setFont(semibold(secondary(self.font())))
        for label in (self._when, self._passage, self._move, self.agreed):
            label.setFont(secondary(self.font()))
        for label in (self._when, self._passage):
            label.setProperty("tone", "muted")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.where)
        row.addWidget(self.agreed)
        row.addWidget(self._when, 1)
        row.addWidget(self._move)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._passage)

    def show_note(self, placed: PlacedNote, place: str) -> None:
        """Another note; `place` says where its passage stands, nothing where it has none."""
        anchor = placed.note.anchor
        self.where.setText(about_words(placed, place))
        self._passage.show_words(anchor.exact if anchor else "")
        self._on_passage = placed.span is not None
        self._move.setVisible(self._on_passage or self._beside)

    def show_agreed(self, words: str) -> None:
        """What was agreed about the note, in a word; nothing where nothing was."""
        self.agreed.setText(words)
        self.agreed.setVisible(bool(words))

    def set_beside(self, *, on: bool) -> None:
        """Whether the editor stands beside the passage."""
        self._beside = on
        self._move.setText(tr("In the panel") if on else tr("Beside the passage"))
        self.show_key(self._key)
        self._move.setVisible(on or self._on_passage)
        self._close.setVisible(on)

    def show_key(self, key: str) -> None:
        """The key that puts the note beside its passage and back, or none."""
        self._key = key
        more = tr("Show the note in the side panel") if self._beside else tr("Show the note beside its passage")
        self._move.setToolTip(with_key(more, key))

    def clear_time(self) -> None:
        """Nothing was saved yet."""
        self._tell("", "muted")

    def show_saving(self) -> None:
        """Something was typed."""
        self._tell(tr("· saving…"), "muted")

    def show_saved(self, when: datetime) -> None:
        """The library has all of it since then."""
        self._tell(tr("· saved {time}", time=clock(when)), "muted")

    def show_unsaved(self) -> None:
        """The library did not take it."""
        self._tell(tr("· not saved"), "bad")

    def _tell(self, text: str, tone: str) -> None:
        self._when.setText(text)
        self._when.setToolTip(text.removeprefix("· "))
        if self._when.property("tone") != tone:
            self._when.setProperty("tone", tone)
            self._when.style().polish(self._when)


class Title(PlainLabel):
    """Words that end in dots where there is no room for all of them; the pointer finds the rest."""

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * LEAST, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Other words."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws them, as many as there is room for."""
        letters = self.fontMetrics()
        if self.sizeHint().width() <= self.width():
            super().paintEvent(event)
            return
        QFrame.paintEvent(self, event)
        side = (self.sizeHint().width() - letters.horizontalAdvance(self.text())) // 2
        room = self.rect().adjusted(side, 0, -side, 0)
        words = letters.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        QPainter(self).drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class Whole(PlainLabel):
    """Words that are shown whole or, where there is no room, not at all; the pointer still finds them."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws them where they fit."""
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            super().paintEvent(event)


class Passage(PlainLabel):
    """The words that a note is on, as many of them as there is room for; in marks where they have none of their own."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Other words, or none."""
        self._words = " ".join(words.split())
        self.setVisible(bool(self._words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        own = not MARKS.isdisjoint(self._words)
        marks = "" if own else marked("")
        room = self.contentsRect().width() - self.fontMetrics().horizontalAdvance(marks)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown if own else marked(shown))


def about_words(placed: PlacedNote, place: str) -> str:
    """What a note is about, by the place of its passage where it has one."""
    if placed.note.region is not None:
        return tr("Note on page {n}", n=str(placed.note.region.page + 1))
    if placed.note.anchor is None:
        subject = placed.note.target.subject
        return tr("Note on {name}", name=subject) if subject else tr("Note on the article")
    return tr("Note on {place}", place=place) if place else tr("Note to place")


def _close_button() -> QToolButton:
    button = QToolButton()
    button.setText("✕")
    button.setAccessibleName(tr("Close the note"))
    button.setToolTip(tr("Close the note; it is saved"))
    return button
