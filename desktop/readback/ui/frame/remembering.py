"""What the window remembers of itself: size, panes and tab, kept whenever they come to rest and not only at the end."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from readback.ui.frame.frame import Frame
from readback.ui.frame.room import Room
from readback.ui.looks import Looks
from readback.ui.panel.rows import Tab

REST = 1_000
"""How long nothing moves until it is kept, in milliseconds."""


class Remembering(QObject):
    """Keeps and restores; a program that is killed comes back as it was."""

    def __init__(self, window: QMainWindow, frame: Frame, looks: Looks, room: Room) -> None:
        super().__init__(window)
        self._window, self._frame, self._looks, self._room = window, frame, looks, room
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(REST)
        self.timer.timeout.connect(self.keep)
        self._restore()
        window.installEventFilter(self)
        for splitter in (frame.panes, frame.panel.splitter):
            splitter.splitterMoved.connect(lambda *_: self.timer.start())
        frame.panel.tabs.currentChanged.connect(lambda _: self.timer.start())

    def _restore(self) -> None:
        """Takes the panes and the tab of last time."""
        settings, frame = self._looks.settings, self._frame
        if settings.panes:
            frame.panes.restoreState(QByteArray.fromBase64(settings.panes.encode()))
        if settings.inspector:
            frame.panel.splitter.restoreState(QByteArray.fromBase64(settings.inspector.encode()))
        if settings.tab in set(Tab):
            frame.panel.set_tab(Tab(settings.tab))
        frame.sides.hide(settings.closed)

    def keep(self) -> None:
        """Keeps them as they are now; the room that the original or large letters take for a while is not kept."""
        self.timer.stop()
        panel = self._frame.panel
        if self._frame.original.isHidden() and not self._room.taken:
            self._looks.keep(panes=self._frame.panes.saveState().toBase64().toStdString())
        self._looks.keep(
            geometry=self._window.saveGeometry().toBase64().toStdString(),
            inspector=panel.splitter.saveState().toBase64().toStdString(),
            tab=panel.tab.value,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size or place of the window."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange}:
            self.timer.start()
        return super().eventFilter(watched, event)
