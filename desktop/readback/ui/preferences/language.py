"""The choice of the window's language."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.words import tr


class LanguageChoice(QWidget):
    """Offers languages by their own names; another one counts from the next start, since all words shown are set."""

    wanted = Signal(str)
    """The code of a language, "" for the system's."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.later = ChoiceBox(), PlainLabel(tr("This applies the next time Readback starts."))
        self.later.setProperty("tone", "muted")
        self.later.setWordWrap(True)
        self.later.hide()
        self._started: str | None = None
        self.setFocusProxy(self.box)
        self.box.setAccessibleName(tr("Language"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        layout.addWidget(self.later)
        self.box.activated.connect(lambda _: self.wanted.emit(self.box.currentData()))

    def offer(self, names: Mapping[str, str]) -> None:
        """The languages there are: names by codes."""
        self.box.clear()
        for code, name in names.items():
            self.box.addItem(name, code)

    def show_language(self, code: str) -> None:
        """The chosen language; the first one that is shown is that of the start."""
        if self._started is None:
            self._started = code
        self.box.setCurrentIndex(max(0, self.box.findData(code)))
        self.later.setVisible(code != self._started)
