"""The window that asks for the passphrase, and tells how far encrypting is: of the library it shows nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.widgets.tickbox import TickBox
from readback.ui.words import tr

LETTERS = 46
"""How many letters its field and lines hold."""


class Gate(QWidget):
    """Asks; `explained` opens a page of the manual."""

    tried = Signal(str)
    """What was typed."""

    left = Signal()
    """The reader closed it: the program ends."""

    def __init__(self, explained: Callable[[], object]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Readback"))
        self._shut = False
        help_ = QAction(tr("Help"), self)
        help_.setObjectName("help")
        help_.setShortcut(QKeySequence("F1"))
        help_.triggered.connect(explained)
        self.addAction(help_)
        self.title, self.told = self._label(), self._label()
        self.title.setFont(semibold(self.font()))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.field.setAccessibleName(tr("Passphrase or recovery code"))
        self.field.setPlaceholderText(self.field.accessibleName())
        self.seen = TickBox(tr("Show what I type"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.open, self.quit = QPushButton(tr("Open")), QPushButton(tr("Quit"))
        self.open.setDefault(True)
        self.open.setAutoDefault(True)
        self._lay_out()
        explain(self, "passphrase.md")
        self.field.returnPressed.connect(self._try)
        self.open.clicked.connect(self._try)
        self.seen.clicked.connect(self._show_typed)
        self.quit.clicked.connect(self.close)
        self.ask()

    def _label(self) -> PlainLabel:
        label = PlainLabel("")
        label.setWordWrap(True)
        label.setFixedWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        return label

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self.title, self.field, self.seen, self.told, self.bar):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addStretch(1)
        buttons.addWidget(HelpButton())
        buttons.addStretch(1)
        buttons.addWidget(self.quit)
        buttons.addWidget(self.open)
        column.addLayout(buttons)

    def ask(self, words: str = "", tone: str = "bad") -> None:
        """Asks for the passphrase, having said what was wrong."""
        self.title.setText(tr("The library is locked"))
        self._say(words, tone)
        self.bar.hide()
        for widget in (self.field, self.seen, self.open):
            widget.show()
        self._enable(on=True)
        self.field.selectAll()
        self.field.setFocus()
        self.adjustSize()

    def work(self, title: str, words: str = "") -> None:
        """Says what is being done; nothing can be typed meanwhile."""
        self.title.setText(title)
        self._say(words, "muted")
        self.bar.setRange(0, 0)
        self.bar.show()
        self._enable(on=False)
        self.adjustSize()

    def hide_field(self) -> None:
        """Nothing is to be typed for what is being done."""
        for widget in (self.field, self.seen, self.open):
            widget.hide()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def forget(self) -> None:
        """Nothing stays of what was typed."""
        self.field.clear()
        self.seen.setChecked(False)
        self._show_typed()

    def shut(self) -> None:
        """Closes it, and the program goes on."""
        self._shut = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends, unless it goes on elsewhere."""
        super().closeEvent(event)
        self.forget()
        if not self._shut:
            self.left.emit()

    def _try(self) -> None:
        if self.field.text() and self.field.isEnabled():
            self.tried.emit(self.field.text())

    def _say(self, words: str, tone: str) -> None:
        self.told.setProperty("tone", tone)
        self.told.style().polish(self.told)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _enable(self, *, on: bool) -> None:
        for widget in (self.field, self.seen, self.open):
            widget.setEnabled(on)

    def _show_typed(self) -> None:
        mode = QLineEdit.EchoMode.Normal if self.seen.isChecked() else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
