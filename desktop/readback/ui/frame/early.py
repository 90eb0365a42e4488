"""What is pressed while a window has only the outline of its parts: kept, and done once they are there."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Early(QObject):
    """Keeps the keys and the clicks on menus that a window on screen gets, in their order, until it is to act.

    What is clicked elsewhere is not kept: nothing is seen there yet, and what will stand there was not meant.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._screen = window, window.windowHandle()
        self._kept: deque[QKeyEvent | QPoint] = deque()
        self._screen.installEventFilter(self)
        QApplication.instance().aboutToQuit.connect(self.stop)  # type: ignore[union-attr] # there is one

    def stop(self) -> None:
        """Listens no more: not while the window is taken apart."""
        self._screen.removeEventFilter(self)

    def act(self) -> None:
        """Does what was pressed, one thing in a turn: one may open a window that waits for the next.

        What is pressed meanwhile comes after it.
        """
        QTimer.singleShot(0, self, self._go_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes what comes from the reader; Qt then looks for no shortcut."""
        if not event.spontaneous():
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.ShortcutOverride:
                self._kept.append(event.clone())
            event.accept()
            return True
        bar = self._window.menuBar()
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            at = bar.mapFromGlobal(event.globalPosition()).toPoint()
            if bar.rect().contains(at):
                self._kept.append(at)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        if not self._kept:
            self.stop()
            return
        kept, bar = self._kept.popleft(), self._window.menuBar()
        self.act()
        if isinstance(kept, QKeyEvent):
            self._press(kept)
        elif (menu := bar.actionAt(kept)) is not None:
            bar.setActiveAction(menu)

    def _press(self, key: QKeyEvent) -> None:
        """As Qt does it: a shortcut, unless a field wants the key for itself; else a key for who has the keyboard."""
        modal = QApplication.activeModalWidget()
        free = modal is None and QApplication.activePopupWidget() is None
        if key.type() is QEvent.Type.KeyPress and free and not self._typed(key) and any(map(self._done, _ways(key))):
            return
        screen = self._screen if modal is None else modal.window().windowHandle()
        if screen is not None:
            QApplication.sendEvent(screen, key)

    def _typed(self, key: QKeyEvent) -> bool:
        """Whether who has the keyboard wants a key for itself."""
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key.key(), key.modifiers(), key.text())
        asked.ignore()
        QApplication.sendEvent(self._screen, asked)
        return asked.isAccepted()

    def _done(self, way: QKeySequence) -> bool:
        """Whether keys were those of an action, which is done, or of a menu, which is open."""
        bar = self._window.menuBar()
        for action in self._window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if action.isEnabled() and way in action.shortcuts() and self._in_reach(action):
                action.trigger()
                return True
        for menu in bar.actions():
            if QKeySequence.mnemonic(menu.text()) == way:
                bar.setActiveAction(menu)
                return True
        return False

    def _in_reach(self, action: QAction) -> bool:
        """Whether the keys of an action act where the keyboard is."""
        if action.shortcutContext() is not Qt.ShortcutContext.WidgetWithChildrenShortcut:
            return True
        focus = self._window.focusWidget()
        widgets = (it for it in action.associatedObjects() if isinstance(it, QWidget))
        return any(it is focus or it.isAncestorOf(focus) for it in widgets)


def _ways(key: QKeyEvent) -> Iterator[QKeySequence]:
    """How keys may stand in the table of actions: as they are, or without the Shift by which a sign is typed."""
    shift, keypad = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
    held, sign = key.modifiers() & ~keypad, key.key()
    yield QKeySequence(QKeyCombination(held, Qt.Key(sign)))
    if held & shift and sign < Qt.Key.Key_Escape and not chr(sign).isalpha():
        yield QKeySequence(QKeyCombination(held & ~shift, Qt.Key(sign)))
