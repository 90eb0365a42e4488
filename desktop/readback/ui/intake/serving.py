"""Answers other programs of the same user, which may not write to the library while this window has it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

Answer = Callable[[bytes, Callable[[bytes], None]], None]
"""Takes a request, and what is to be called with its answer, soon or later."""


class Serving(QObject):
    """Listens at a local address; each connection asks one line and gets one line."""

    def __init__(self, answer: Answer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def listen(self, address: str) -> bool:
        """Begins to answer; what a killed window left at the address goes. False where the system refuses."""
        if self._server.isListening():
            return True
        folder = Path(address).parent
        if folder.is_absolute():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def close(self) -> None:
        """Answers no more."""
        self._server.close()

    def _connected(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.readyRead.connect(partial(self._read, line))
            line.disconnected.connect(line.deleteLater)
            self._read(line)

    def _read(self, line: QLocalSocket) -> None:
        if line.canReadLine():
            self._answer(bytes(line.readLine().data()), partial(_send, line))


def _send(line: QLocalSocket, answer: bytes) -> None:
    line.write(answer)
    line.flush()
    line.disconnectFromServer()
