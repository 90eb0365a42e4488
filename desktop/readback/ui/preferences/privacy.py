"""The page of the preferences about privacy: what is kept where, and what may be forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton

from readback.settings import Settings
from readback.ui.preferences.folders import Page, told
from readback.ui.preferences.passphrase import PassphraseBox
from readback.ui.sizes import size as size_words
from readback.ui.style.fonts import semibold, tabular
from readback.ui.widgets.pieces import PlainLabel, link_button
from readback.ui.widgets.tickbox import TickBox
from readback.ui.words import tr

ENDINGS = ("", "-wal", "-shm")
"""What is added to the name of a database file for those that SQLite keeps beside it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A place where something is kept: what it is called, what is in it, where it is."""

    name: str
    words: str
    path: Path


def size_of(path: Path) -> int:
    """How many bytes a file has, or all files below a folder; what cannot be looked at counts nothing.

    What an index has not taken into its own file yet lies in files beside it, and counts.
    """
    try:
        if not path.is_dir():
            parts = (path.with_name(path.name + ending) for ending in ENDINGS)
            return sum(part.stat().st_size for part in parts if part.exists())
        inside = (it for it in path.iterdir() if not it.is_symlink() and not it.name.endswith(ENDINGS[1:]))
        return sum(map(size_of, inside))
    except OSError:
        return 0


class PrivacyPage(Page):
    """Lists the places with their sizes, once these are known."""

    reopenWanted = Signal(bool)
    noListsWanted = Signal(bool)
    forgetWanted = Signal()
    """The reader wants nothing known of what was read."""
    moreWanted = Signal()
    """The reader wants the page of the help about it."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._sizes: list[PlainLabel] = []
        self.passphrase = PassphraseBox()
        self.reopen = TickBox(tr("Open the last article when Readback starts"))
        self.lists = TickBox(tr("Leave no lists: of recent articles, of what was copied, in the window’s title"))
        self.forget, self.keep = QPushButton(tr("Forget what was read…")), QPushButton(tr("Keep it"))
        self.told = told()
        self.more = link_button(tr("What Readback never does"))
        self.more.setProperty("flush", "true")
        self._lay_out()
        self.reopen.clicked.connect(self.reopenWanted)
        self.lists.clicked.connect(self.noListsWanted)
        self.forget.clicked.connect(self._ask)
        self.keep.clicked.connect(lambda: self._settle(""))
        self.more.clicked.connect(self.moreWanted)
        self._settle("")

    def _lay_out(self) -> None:
        buttons, foot = QHBoxLayout(), QHBoxLayout()
        for button in (self.forget, self.keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.column.addWidget(self.passphrase)
        self.column.addLayout(self._grid)
        self.column.addSpacing(6)
        self.column.addWidget(self.reopen)
        self.column.addWidget(self.lists)
        self.column.addWidget(self.told)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self.column.addLayout(foot)

    def show_settings(self, settings: Settings) -> None:
        """The choices as they are."""
        self.reopen.setChecked(settings.reopen)
        self.lists.setChecked(settings.no_lists)
        self.passphrase.show_after(settings.lock_after)

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """The places; their sizes come later."""
        if self._sizes:
            return
        for at, place in enumerate(kept):
            name, size, path = PlainLabel(place.name), PlainLabel("…"), told(f"{place.words}\n{place.path}")
            name.setFont(semibold(self.font()))
            size.setFont(tabular(self.font()))
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            path.setContentsMargins(0, 0, 0, 8)
            self._grid.addWidget(name, 2 * at, 0)
            self._grid.addWidget(size, 2 * at, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(path, 2 * at + 1, 0, 1, 2)
            self._sizes.append(size)

    def show_sizes(self, sizes: Sequence[int]) -> None:
        """The sizes of the places, in bytes."""
        for label, size in zip(self._sizes, sizes, strict=True):
            label.setText(size_words(size) if size else tr("nothing yet"))

    def _ask(self) -> None:
        """Once asked, twice told: it cannot be undone."""
        if self.keep.isHidden():
            self.forget.setText(tr("Forget it for good"))
            self.told.setText(tr("All articles will count as unread and begin at their top. This cannot be undone."))
            self.keep.show()
        else:
            self._settle(tr("Forgetting…"))
            self.forget.setEnabled(False)
            self.forgetWanted.emit()

    def show_forgotten(self, why_not: str) -> None:
        """It is done; or not, and why."""
        self.forget.setEnabled(True)
        done = tr("Forgotten. All articles count as unread; the open one counts as read once you leave it.")
        self._settle(tr("Not everything was forgotten. {why}", why=why_not) if why_not else done)

    def _settle(self, words: str) -> None:
        self.forget.setText(tr("Forget what was read…"))
        self.told.setText(words or tr("Which articles were read, when, and how far, is kept in the library."))
        self.keep.hide()
