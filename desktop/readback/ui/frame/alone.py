"""Only the article: all else goes, and Esc brings it back; a line says so, and later what the status line would say."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from readback.ui.article.page import Page
from readback.ui.frame.frame import Frame
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr

SAID = 4_000
"""How long the line is seen, in milliseconds; it neither fades nor moves."""

EDGE = 16
"""How far above the lower edge it stands, in pixels."""


class Alone(QObject):
    """What changes around the article while it is alone in the window."""

    def __init__(self, window: QMainWindow, frame: Frame) -> None:
        super().__init__(window)
        self._window, self._frame = window, frame
        self._action = frame.actions["focus"]
        self.line = PlainLabel("", frame.body)
        self.line.setObjectName("alone")
        self.line.setProperty("tone", "muted")
        self.line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.hide()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SAID)
        self.timer.timeout.connect(self.line.hide)
        self._action.toggled.connect(self._changed)
        frame.status.said.connect(self._tell)
        self._page = frame.view.findChild(Page, "reading")
        if self._page is not None:
            self._page.installEventFilter(self)
        frame.body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc brings the rest back where there is nothing else to give up; the line stays in the middle."""
        if watched is self._frame.body and event.type() is QEvent.Type.Resize:
            self._place()
        leaves = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if leaves and event.key() == Qt.Key.Key_Escape and self._free():  # type: ignore[attr-defined] # it is a key
            self._action.trigger()
            return True
        return super().eventFilter(watched, event)

    def _free(self) -> bool:
        """Whether the article is alone, and nothing in it is selected or ringed."""
        ringed = self._page is not None and self._page.pointing.ringed
        return self._action.isChecked() and self._frame.view.selection() is None and not ringed

    def _changed(self, on: bool) -> None:
        bar = self._window.menuBar()
        if not bar.isNativeMenuBar():
            bar.setVisible(not on)
        if not on:
            self.line.hide()
            return
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._show(tr("Esc or {key} brings the rest back.", key=key) if key else tr("Esc brings the rest back."))

    def _tell(self, words: str) -> None:
        """Says what the hidden status line says, as long as the article is alone."""
        if words and self._action.isChecked():
            self._show(words)

    def _show(self, words: str) -> None:
        self.line.setText(words)
        self.line.adjustSize()
        self._place()
        self.line.show()
        self.line.raise_()
        self.timer.start()

    def _place(self) -> None:
        body, line = self._frame.body.rect(), self.line
        line.move((body.width() - line.width()) // 2, body.height() - line.height() - EDGE)
