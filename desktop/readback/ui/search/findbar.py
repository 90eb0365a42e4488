"""Finding words in the open article: a bar above it with the words, how often they stand there, and which is shown."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from readback.ui.style.fonts import tabular
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr

PAUSE = 120
"""How long nothing must be typed before the search begins, in milliseconds."""


class FindBar(QWidget):
    """Asks for words to be found, and for the next and previous find."""

    findWanted = Signal(str)
    stepWanted = Signal(int)
    closed = Signal(bool)
    """True: the reader goes to what was looked for last; False: nothing is looked for any more."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setAcceptDrops(False)
        self._count = PlainLabel()
        self._count.setFont(tabular(self.font()))
        self._count.setProperty("tone", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.addWidget(self.field, 2)
        layout.addWidget(self._count)
        layout.addStretch(1)
        for sign, name, slot in (
            ("◂", tr("Previous hit"), lambda: self.stepWanted.emit(-1)),
            ("▸", tr("Next hit"), lambda: self.stepWanted.emit(1)),
            ("✕", tr("Close"), self._dismiss),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(slot)
            layout.addWidget(button)
        self.field.setMaximumWidth(360)
        self._pause.timeout.connect(lambda: self.findWanted.emit(self.field.text()))
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.hide()

    def open(self, words: str) -> None:
        """Shows the bar, with the words that are selected in the article if there are any."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.field.text():
            self._pause.start()

    def leave(self) -> None:
        """Closes the bar, with nothing looked for any more."""
        self._shut(to_hit=False)

    def _dismiss(self) -> None:
        """Closed by the reader, who may have been quicker than the pause."""
        if self._pause.isActive():
            self.findWanted.emit(self.field.text())
        self._shut(to_hit=True)

    def _shut(self, *, to_hit: bool) -> None:
        self._pause.stop()
        self.hide()
        self.closed.emit(to_hit)

    def show_count(self, way: tuple[int, int] | None) -> None:
        """Which find of how many is shown; None where nothing is looked for."""
        if way is None:
            self._count.clear()
        elif not way[1]:
            self._count.setText(tr("not in this article"))
        else:
            self._count.setText(tr("{at} of {all}", at=way[0], all=way[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes at what was found."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._pause.isActive():
                self._pause.stop()  # what was found is of older words
                self.findWanted.emit(self.field.text())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.stepWanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Escape:
                self._dismiss()
            case _:
                super().keyPressEvent(event)
