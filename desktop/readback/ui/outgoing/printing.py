"""Printing the open article with its marks and notes, on a printer of the system or into a pdf."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from readback.core.outgoing.leaving import Leaving
from readback.core.outgoing.model import Contents, OutKind, Selection
from readback.core.ports import Stop
from readback.ui.frame.frame import Frame
from readback.ui.messages import message
from readback.ui.outgoing.paper import PaperSheet
from readback.ui.pdf import as_pdf, put_on
from readback.ui.session.agreeing import Agreed
from readback.ui.session.outbound import Outbound, Wanted
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import tr

MARGIN = 18.0
"""Around a page, in millimetres, unless the reader sets another in the system's dialog."""

Pages = list[tuple[str, str]]
"""Pages of HTML, each with its title, as they go to the printer."""


class Printing(QObject):
    """Sets the pages, shows what leaves with them, and only then asks for a printer; by the gate of all else.

    What is looked through is a pdf of the same pages: a printer of other paper has the same words on them.
    """

    printed = Signal()
    """The pages were handed to the printer."""

    def __init__(self, session: Session, tasks: Tasks, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._frame = session, tasks, frame
        self._article, self._title = "", ""
        self._pages: Pages = []
        self._leaving: Leaving | None = None
        self._agreed: Agreed | None = None
        self._job: Job | None = None
        self.outbound = Outbound(tasks, session.desk, session.parts.taken_out, session.parts.searched, self)
        self.sheet = PaperSheet(frame.body)
        self.outbound.progressed.connect(self.sheet.show_progress)
        self.outbound.made.connect(self._show)
        self.outbound.failed.connect(lambda error: self.sheet.tell(message(error)))
        self.sheet.stopped.connect(self.outbound.cancel)
        self.sheet.printWanted.connect(self._ask_where)
        self.sheet.look.words.editingFinished.connect(self._look_again)

    def ask(self) -> None:
        """Sets the open article, and shows what would leave with it."""
        article = self._session.article
        if article is None:
            self._frame.status.ask(tr("Open an article first."), lambda: self._session.article is not None)
            return
        if not self._session.kept:
            words = tr("Only what is kept in the library can be printed.")
            self._frame.status.ask(words, lambda: self._session.kept)
            return
        self._frame.editor.flush()
        self._article, self._title = article.id, article.title
        self._make()

    def _make(self) -> None:
        self._pages, self._leaving, self._agreed = [], None, self._session.agreeing.known
        self.sheet.begin(self._title)
        wanted = Wanted(Selection((self._article,)), OutKind.PDF, Contents(notes=True), self.sheet.look.listed)
        self.outbound.make(wanted, partial(_set, self._pages))

    def _show(self, leaving: Leaving) -> None:
        if not leaving.taken.folios:
            self.sheet.tell(tr("There is nothing of it to take out."))
            return
        self._leaving = leaving
        self.sheet.show_leaving(leaving)

    def _look_again(self) -> None:
        """The reader lists other words that must not leave."""
        if self._leaving is not None and self.sheet.look.is_other():
            self.outbound.look_again(self._leaving, self.sheet.look.listed)

    def _ask_where(self) -> None:
        """Asks which printer the pages are to go to; where something else was agreed meanwhile they are set anew."""
        if self._leaving is None or self._leaving.searched.leaks:
            return
        if not _is_same(self._agreed, self._session.agreeing.known):
            self._make()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(QMarginsF(*[MARGIN] * 4), QPageLayout.Unit.Millimeter)
        printer.setCreator("Readback")
        dialog = QPrintDialog(printer, self.sheet)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self._print(printer)

    def _print(self, printer: QPrinter) -> None:
        self.sheet.close()
        self._frame.status.say(tr("Printing…"), (tr("Cancel"), self._cancel))
        put = partial(_put, printer, tuple(self._pages))
        self._job = self._tasks.run(Lane.READING, put, lambda _: self._done(), self._fail)

    def _done(self) -> None:
        self._job = None
        self._frame.status.say(tr("“{title}” was handed to the printer.", title=self._title))
        self.printed.emit()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._frame.status.say(message(error))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._frame.status.say(tr("Printing was stopped."))

    def close(self) -> None:
        """Prints nothing more: the window is closed."""
        self._cancel()
        self.sheet.close()


def _is_same(before: Agreed | None, now: Agreed | None) -> bool:
    return before is not None and now is not None and before.rules == now.rules


def _set(pages: Pages, stop: Stop, html: str, title: str, when: datetime) -> bytes:
    """Pages as a pdf, to be looked through, and kept as they are; on a worker."""
    pages[:] = [(title, html)]
    return as_pdf(html, title, when, stop)


def _put(printer: QPrinter, pages: Sequence[tuple[str, str]], job: Job) -> None:
    """Puts pages on a printer; on a worker. Raises Cancelled."""
    for title, html in pages:
        printer.setDocName(title)  # queues of printers show it: it has passed the gate and was looked through
        try:
            put_on(printer, html, job.stop)
        except BaseException:
            printer.abort()
            raise
