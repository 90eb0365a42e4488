"""Printing the open article with its marks and notes, on a printer of the system or into a pdf."""

from datetime import datetime

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from readback.core.outgoing.leaving import Leaving
from readback.core.outgoing.model import Contents, OutKind, Selection
from readback.core.ports import Stop
from readback.ui.frame.frame import Frame
from readback.ui.messages import message
from readback.ui.pdf import put_on
from readback.ui.session.outbound import Outbound, Wanted
from readback.ui.session.session import Session
from readback.ui.tasks import Tasks
from readback.ui.words import tr

MARGIN = 18.0
"""Around a page, in millimetres, unless the reader sets another in the system's dialog."""


class Printing(QObject):
    """Asks for a printer, then gathers and prints page by page on another thread; it leaves by the gate of all else."""

    def __init__(self, session: Session, tasks: Tasks, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self.outbound = Outbound(tasks, session.desk, session.parts.taken_out, session.parts.searched, self)
        self.outbound.made.connect(self._done)
        self.outbound.failed.connect(lambda error: frame.status.say(message(error)))
        self.outbound.stopped.connect(lambda: frame.status.say(tr("Printing was stopped.")))

    def ask(self) -> None:
        """Asks which printer the open article is to go to."""
        article = self._session.article
        if article is None or not self._session.kept:
            self._frame.status.say(tr("Open an article first."))
            return
        self._frame.editor.flush()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(QMarginsF(*[MARGIN] * 4), QPageLayout.Unit.Millimeter)
        printer.setCreator("Readback")
        dialog = QPrintDialog(printer, self._frame.body)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print(printer, article.id)

    def print(self, printer: QPrinter, article: str) -> None:
        """Prints an article of the library."""

        def press(stop: Stop, html: str, title: str, _when: datetime) -> bytes:
            printer.setDocName(title)  # only now, when the gate has passed it: queues of printers show it
            try:
                put_on(printer, html, stop)
            except BaseException:
                printer.abort()
                raise
            return b""

        self._frame.status.say(tr("Printing…"), (tr("Cancel"), self.close))
        wanted = Wanted(Selection((article,)), OutKind.PDF, Contents(notes=True))
        self.outbound.make(wanted, press)

    def _done(self, leaving: Leaving) -> None:
        if leaving.taken.folios:
            title = leaving.taken.folios[0].article.title
            self._frame.status.say(tr("“{title}” was handed to the printer.", title=title))

    def close(self) -> None:
        """Prints nothing more: the window is closed."""
        self.outbound.cancel()
