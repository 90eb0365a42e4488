"""How far something is that takes a while, with a button that stops it, and then goes on with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from readback.ui.widgets.pieces import link_button
from readback.ui.words import tr


class UnderWay(QWidget):
    """Shown only as long as there is something to wait for, or to go on with."""

    turned = Signal(bool)
    """It is to go on, or not to."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bar, self.button = QProgressBar(), link_button(tr("Stop"))
        self._stopped = False
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self.button.setProperty("flush", "true")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._turn)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """How much is done, of how much; once it is all there is nothing to see."""
        self._bar.setMaximum(max(1, total))
        self._bar.setValue(done)
        self._show(stopped=False)
        self.setVisible(done < total)

    def _turn(self) -> None:
        self._show(stopped=not self._stopped)
        self.turned.emit(not self._stopped)

    def _show(self, *, stopped: bool) -> None:
        self._stopped = stopped
        self.button.setText(tr("Go on") if stopped else tr("Stop"))
