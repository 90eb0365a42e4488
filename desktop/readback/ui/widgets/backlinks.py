"""Which notes have links to something: how many, and a list of them to go to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from readback.core.links import Linkable
from readback.ui.widgets.pieces import like_link
from readback.ui.words import beginning, counted, tr

SHOWN = 60
"""How much of a name a menu shows, in code points."""


class Backlinks(QPushButton):
    """Says from how many notes something is linked; asks to go to one of them."""

    noteWanted = Signal(object)
    """Linkable"""

    def __init__(self) -> None:
        super().__init__()
        like_link(self)
        self.setProperty("flush", "true")
        self.menu_ = QMenu(self)
        self.clicked.connect(lambda: self.menu_.popup(self.mapToGlobal(QPoint(0, self.height()))))
        self.hide()

    def show_notes(self, notes: Sequence[Linkable]) -> None:
        """The notes with links here."""
        self.menu_.clear()
        for note in notes:
            self.menu_.addAction(goal_words(note, goal_detail(note)), partial(self.noteWanted.emit, note))
        self.setText(counted(len(notes), "Linked from 1 note", "Linked from {n} notes"))
        self.setVisible(bool(notes))


def goal_words(goal: Linkable, detail: str) -> str:
    """Something a link leads to, as it stands in a menu: what it is called, and what it is."""
    shown = beginning(goal.name or tr("Highlight", "a marked passage"), SHOWN)
    return f"{shown} · {detail}".replace("&", "&&")


def goal_detail(goal: Linkable) -> str:
    """What it is that a link leads to."""
    return {
        "article": tr("Article"),
        "person": tr("Person in “{title}”", title=goal.title),
        "note": tr("Note in “{title}”", title=goal.title),
    }[goal.kind.value]
