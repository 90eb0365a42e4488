"""The Checker's copy, from the window: what goes in, where to, and what came of it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from readback.core.errors import FileUnsaved, Unwritable
from readback.core.filenames import file_name
from readback.core.quotecheck.copying import Contents, CopyKind
from readback.core.quotecheck.report import Nearest, Report, Verdict
from readback.ui.check.copysheet import CopySheet
from readback.ui.checking.joining import Joining, ask_for_check
from readback.ui.folders import documents
from readback.ui.frame.frame import Frame
from readback.ui.session.copying import Order
from readback.ui.session.session import Session
from readback.ui.words import tr

_ENDINGS = {it.value: it for it in CopyKind} | {".htm": CopyKind.PAGE}


class CopyDeeds(QObject):
    """Asks what goes into a copy of the checked draft and where it goes; says that it is there, or why not."""

    def __init__(self, session: Session, frame: Frame, joining: Joining, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame, self._joining = session, frame, joining
        self._folder = documents()
        self.sheet: CopySheet | None = None
        frame.check.copyWanted.connect(self.ask)
        session.copying.saved.connect(self._saved)
        session.copying.failed.connect(self._failed)
        session.copying.stopped.connect(self._stopped)

    def ask(self) -> None:
        """Shows the sheet, or says what has to be done first."""
        draft, made = self._joining.draft, self._joining.made
        if draft is None or not self._joining.here:
            ask_for_check(self._frame, self._joining)
        elif made is None:
            words = tr("The check of this draft is not finished. Save the copy once it is.")
            self._frame.status.ask(words, lambda: self._joining.made is not None)
        else:
            if self.sheet is None:
                self.sheet = CopySheet(self._frame.body)
                self.sheet.wanted.connect(self._choose)
            button = self._frame.check.copy
            over = button if button.isVisible() else self._frame.bar.quiet
            self.sheet.ask(over, word=draft.source.lower().endswith(CopyKind.WORD))

    def _choose(self, contents: Contents) -> None:
        """Asks for a file; the system asks whether one that is there is to be replaced."""
        draft = self._joining.draft
        if draft is None:
            return
        kinds = {
            f"{tr('Word document')} (*.docx)": CopyKind.WORD,
            f"{tr('Web page')} (*.html)": CopyKind.PAGE,
            "PDF (*.pdf)": CopyKind.PRINT,
        }
        named = Path(draft.source).stem if draft.source else draft.title
        name = tr("{name}, Checker’s copy", name=file_name(named))
        path, kind = QFileDialog.getSaveFileName(
            self._frame.body, tr("Save the Checker’s copy"), str(Path(self._folder) / f"{name}.docx"), ";;".join(kinds)
        )
        if path:
            self.save(Path(path), contents, kinds.get(kind, CopyKind.WORD))

    def save(self, path: Path, contents: Contents, otherwise: CopyKind = CopyKind.WORD) -> None:
        """Saves a copy of the kind that the file's name ends in; where it has no such end, it gets that of another.

        The system asked about the name that was chosen, but not about one that was lengthened.
        """
        draft, made = self._joining.draft, self._joining.made
        if draft is None or made is None:
            return
        kind = _ENDINGS.get(path.suffix.lower())
        named = path if kind is not None else path.with_name(f"{path.name}{otherwise}")
        self._folder = str(path.parent)
        report = told(self._joining)
        order = Order(draft, report, made, contents, kind or otherwise, named, over=kind is not None)
        self._session.copying.save(order)

    def _saved(self, path: Path) -> None:
        show = (tr("Open the folder"), partial(_show, path.parent))
        self._frame.status.say(tr("Saved “{name}”.", name=path.name), show)

    def _failed(self, order: Order, error: Exception) -> None:
        if isinstance(error, FileUnsaved) and error.reason is Unwritable.OCCUPIED:
            again = partial(self._session.copying.save, replace(order, over=True))
            words = tr("There is a file “{name}” already. Nothing was saved.", name=order.path.name)
            self._frame.status.say(words, (tr("Replace it"), again))
        else:
            self._session.failed.emit(error)

    def _stopped(self) -> None:
        self._frame.status.say(tr("The Checker’s copy was not saved."))


def told(joining: Joining) -> Report:
    """The report on a draft with the clearings as they are now."""
    found = [row.finding for row in joining.rows]
    verdicts = tuple(it for it in found if isinstance(it, Verdict))
    return replace(joining.report, verdicts=verdicts, reported=tuple(it for it in found if isinstance(it, Nearest)))


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
