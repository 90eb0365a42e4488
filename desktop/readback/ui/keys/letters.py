"""Keys that are a single letter, digit or sign: which they are, and whether they act now."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from readback.ui.keys.keymap import Keys
from readback.ui.looks import Looks

ON, ALWAYS, OFF = "on", "always", "off"
"""The choices: on but while a screen reader runs, on also then, never."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_letter(key: str) -> bool:
    """Whether a key, by Qt's portable name, would type something: a letter, digit or sign, also with Shift."""
    typed = QKeySequence(key)
    if typed.count() != 1:
        return False
    pressed: QKeyCombination = typed[0]  # type: ignore[index] # PySide's stubs do not know that it has parts
    return pressed.key() < Qt.Key.Key_Escape and not pressed.keyboardModifiers() & ~_SHIFT


class Letters(QObject):
    """Says which keys act, as the reader chose it; a screen reader needs single letters for itself.

    Qt does not tell when a screen reader begins to ask: it is looked at whenever the keyboard goes elsewhere.
    """

    changed = Signal()
    """Other keys act now."""

    def __init__(self, looks: Looks, parent: QObject, screen_reader: Callable[[], bool] = QAccessible.isActive) -> None:
        super().__init__(parent)
        self._looks, self.screen_reader = looks, screen_reader
        self._acted = self.acting
        looks.changed.connect(self.look)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr] # there is one

    @property
    def acting(self) -> bool:
        """Whether single letters act."""
        chosen = self._looks.settings.letters
        return chosen != OFF and (chosen == ALWAYS or not self.screen_reader())

    @property
    def silenced(self) -> bool:
        """Whether they do not act because a screen reader runs."""
        return self._looks.settings.letters != OFF and not self.acting

    def look(self) -> None:
        """Looks whether they act now, and tells it where that has changed."""
        if self.acting is not self._acted:
            self._acted = self.acting
            self.changed.emit()

    def _focus_moved(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self.look()

    def acting_keys(self, keys: Keys) -> Keys:
        """The keys that act now, of all that the actions have."""
        if self.acting:
            return keys
        return {id: tuple(key for key in theirs if not is_letter(key)) for id, theirs in keys.items()}
