"""A window beside the main one, with rows that lead into it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from readback.ui.widgets.fitting import give_size


class SideWindow(QWidget):
    """Stays open beside the main window; Escape closes it. `size` is its width and height, in pixels."""

    closed = Signal()
    """Nobody looks any more."""

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        give_size(self, *size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It is no window that stays before the main one: it would hide what its rows lead to."""
        super().showEvent(event)
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type] # none is allowed

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody looks any more."""
        super().closeEvent(event)
        self.closed.emit()
