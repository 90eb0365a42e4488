"""A line that asks for a name, where the name will stand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from readback.ui.words import tr


class NameField(QLineEdit):
    """Hidden until a name is wanted; Enter gives it, Escape and going elsewhere leave things as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._give: Callable[[str], None] | None = None
        self.setAccessibleName(tr("Name"))
        self.returnPressed.connect(self._done)
        self.hide()

    def ask(self, what: str, name: str, give: Callable[[str], None]) -> None:
        """Asks for a name; `give` gets it where it is not empty."""
        self._give = give
        self.setPlaceholderText(what)
        self.setAccessibleName(what)
        self.setText(name)
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        give, name, self._give = self._give, self.text().strip(), None
        self.hide()
        if give is not None and name:
            give(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._give = None
            self.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Gone elsewhere."""
        super().focusOutEvent(event)
        self._give = None
        self.hide()
