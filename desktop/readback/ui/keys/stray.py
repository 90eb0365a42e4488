"""What is typed for a note that cannot be written: it does nothing, where single letters would act."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

REST = 5.0
"""After so many seconds without typing the reader has seen that nothing is written: letters act again."""

_TYPED = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace}
_HELD = range(Qt.Key.Key_Shift, Qt.Key.Key_ScrollLock + 1)
_COMPOSED = Qt.Key.Key_AltGr
"""From here on are the keys that only make up a letter with the next one: AltGr, compose, accents."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_LEVEL = Qt.KeyboardModifier.GroupSwitchModifier


class Stray(QObject):
    """Takes the letters that the reader goes on typing until there is a rest, another key, a click or a field."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(round(REST * 1_000))
        self.rest.timeout.connect(self.end)
        QApplication.instance().focusChanged.connect(self.end)  # type: ignore[union-attr] # there is one

    def begin(self) -> None:
        """What was to be written in did not open; where a field has the keyboard, what is typed stays its own."""
        focus = QApplication.focusWidget()
        if focus is None or not focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # as above
            self.rest.start()

    def end(self, *_: object) -> None:
        """Letters act again."""
        self.rest.stop()
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # as above

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes letters before a shortcut or whoever has the keyboard does."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self.end()
        elif isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.KeyRelease:
            if _is_typed(event):
                self.rest.start()
                event.accept()
                return True
            if event.key() not in _HELD and event.key() < _COMPOSED:
                self.end()
        return super().eventFilter(watched, event)


def _is_typed(event: QKeyEvent) -> bool:
    letter = bool(event.text()) and event.text().isprintable()
    return (letter or event.key() in _TYPED) and not event.modifiers() & ~(_SHIFT | _LEVEL)
