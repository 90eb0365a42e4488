"""When a window is on screen: nothing heavy begins before."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Tells when a window has been painted for the first time."""

    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the window to be painted."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self.happened.emit()
        return super().eventFilter(watched, event)
