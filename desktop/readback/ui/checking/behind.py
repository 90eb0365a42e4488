"""Whether a check was made before the program had looked at all articles: then it is to be made again."""

from PySide6.QtCore import QObject, Signal

from readback.core.analysis import Analysis
from readback.ui.session.session import Session


class Behind(QObject):
    """Notes what is found in other articles since the last check began, and tells once nothing more is coming."""

    due = Signal()
    """More has been found since, and the rest is done."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._found = self._going = False
        session.backlog.kept.connect(self._kept)
        session.backlog.progressed.connect(self._progressed)

    def begin(self) -> None:
        """A check begins: what is known by now is in it."""
        self._found = False

    def tell(self) -> None:
        """Tells now, where there is something to tell; asked for when a check has ended."""
        if self._found and not self._going and not self._session.checking.busy:
            self._found = False
            self.due.emit()

    def _kept(self, _: Analysis) -> None:
        self._found = True

    def _progressed(self, _: int, total: int) -> None:
        self._going = total > 0
        self.tell()
