"""The question in the status line what a text from elsewhere is to become, before any of it is written to the disk."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readback.ui.widgets.pieces import ElidedLabel, KeyButton
from readback.ui.words import beginning, tr

SHOWN = 40
"""How much of the text is shown, in code points."""

Keep = Callable[[bool], None]
"""Keeps the text: as a draft, or as an article."""


class KeepQuestion(QWidget):
    """Asks with three buttons; its keys act while it has the keyboard. Unanswered it does nothing."""

    left = Signal()
    """It asks no more: the keyboard goes back to the article."""

    def __init__(self) -> None:
        super().__init__()
        self._keep: Keep | None = None
        self._words = ElidedLabel()
        self.article = KeyButton(tr("Article"), "A")
        self.draft = KeyButton(tr("Draft"), "D")
        self.cancel = KeyButton(tr("Cancel"), tr("Esc"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(self._words)
        for button, does in ((self.article, self._article), (self.draft, self._draft), (self.cancel, self.leave)):
            button.setAutoDefault(True)
            button.setProperty("chip", "true")
            button.clicked.connect(does)
            layout.addWidget(button)
        self.hide()

    @property
    def words(self) -> str:
        """What it asks, or nothing."""
        return self._words.text() if self._keep is not None else ""

    def ask(self, text: str, keep: Keep) -> None:
        """Asks about a text; an earlier one is not asked about any more. Takes the keyboard."""
        self._keep = keep
        self._words.setText(tr("Keep “{words}” as:", words=beginning(text, SHOWN)))
        for button in (self.article, self.draft):
            button.setAccessibleName(f"{self._words.text()} {button.text()}")
        self.show()
        self.article.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Asks no more; nothing is kept."""
        self._keep = None
        self.hide()
        self.left.emit()

    def _article(self) -> None:
        self._answer(draft=False)

    def _draft(self) -> None:
        self._answer(draft=True)

    def _answer(self, *, draft: bool) -> None:
        keep = self._keep
        self.leave()
        if keep is not None:
            keep(draft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that stand on the buttons."""
        does = {Qt.Key.Key_A: self._article, Qt.Key.Key_D: self._draft, Qt.Key.Key_Escape: self.leave}
        act = does.get(Qt.Key(event.key()))
        if act is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            act()
        else:
            super().keyPressEvent(event)
