"""Taking out from the window: chosen, made, looked at, and written where the reader wants it."""

from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from readback.core.errors import Withheld
from readback.core.filenames import file_name
from readback.core.outgoing.leaving import Leaving
from readback.ui.folders import documents
from readback.ui.frame.frame import Frame
from readback.ui.messages import message
from readback.ui.outgoing.forms import form_names
from readback.ui.outgoing.meant import choices
from readback.ui.outgoing.sheet import OutSheet
from readback.ui.session.outbound import Outbound, Wanted
from readback.ui.session.session import Session
from readback.ui.tasks import Tasks
from readback.ui.words import tr


class OutDeeds(QObject):
    """Joins the sheet to what makes and writes the files.

    Nothing is written before the reader has seen what leaves: `_show` is where it is shown, `_save` where it goes.
    """

    def __init__(self, session: Session, tasks: Tasks, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self._folder = documents()
        self._leaving: Leaving | None = None
        self._name, self._agreements = "", session.agreeing.agreements
        self._written: Path | None = None
        self.outbound = Outbound(tasks, session.desk, session.parts.taken_out, session.parts.searched, self)
        self.sheet = OutSheet(frame.body)
        self._connect()

    def _connect(self) -> None:
        sheet, outbound = self.sheet, self.outbound
        sheet.chosen.connect(self._count)
        sheet.wanted.connect(self._make)
        sheet.placeWanted.connect(self._ask_where)
        sheet.look.words.editingFinished.connect(self._look_again)
        sheet.folderWanted.connect(self._open_folder)
        sheet.stopped.connect(outbound.cancel)
        outbound.progressed.connect(sheet.show_progress)
        outbound.made.connect(self._show)
        outbound.written.connect(self._tell)
        outbound.failed.connect(self._fail)
        self._session.agreeing.changed.connect(self._agreed)

    def ask(self) -> None:
        """Asks what is to be taken out: what is open or chosen first, or else everything."""
        self._frame.editor.flush()
        offered = choices(self._session, self._frame)
        self.sheet.ask(offered, min(1, len(offered) - 1))

    def close(self) -> None:
        """Closes the sheet: the window is closed."""
        self.sheet.close()

    def _count(self) -> None:
        wanted = self.sheet.order

        def counted(count: int) -> None:
            if self.sheet.isVisible() and self.sheet.order.selection == wanted.selection:
                self.sheet.show_count(count)

        self.outbound.count(wanted, counted)

    def _make(self, wanted: Wanted) -> None:
        self._name, self._agreements = self.sheet.meant.name, self._session.agreeing.agreements
        self.outbound.make(wanted)

    def _show(self, leaving: Leaving) -> None:
        self._leaving = leaving
        if leaving.taken.folios:
            self.sheet.show_leaving(leaving)
        else:
            self.sheet.tell(tr("There is nothing of it to take out."))

    def _agreed(self) -> None:
        """What was made by what was agreed before does not leave once something else is."""
        other = self._session.agreeing.agreements != self._agreements
        if other and (self._leaving is not None or self.outbound.busy):
            self._leaving = None
            self.outbound.cancel()
            self.sheet.turn_back()
            self.sheet.tell(tr("Something else is agreed now. Look again what leaves."))

    def _look_again(self) -> None:
        """The reader lists other words that must not leave."""
        leaving = self._leaving
        if leaving is not None and self.sheet.look.is_other():
            self.outbound.look_again(leaving, self.sheet.look.listed)

    def _ask_where(self) -> None:
        """Asks for a name; the system asks whether a file that is there is to be replaced."""
        leaving = self._leaving
        if leaving is None or leaving.searched.leaks:
            return
        first = PurePath(leaving.files.entries[0].name)
        ending = "" if leaving.folder else first.suffix
        stem = file_name(self._name or (first.stem if not leaving.folder else leaving.taken.folios[0].article.title))
        path, _ = QFileDialog.getSaveFileName(
            self.sheet,
            tr("Choose a name for the new folder") if leaving.folder else tr("Choose a name for the file"),
            str(Path(self._folder) / f"{stem or tr('Readback')}{ending}"),
            "" if leaving.folder else f"{form_names()[leaving.kind]} (*{ending})",
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Writes it under this name; a file gets its ending where it has another.

        The system asked about the name that was chosen, but not about one that was lengthened.
        """
        leaving = self._leaving
        if leaving is None:
            return
        self._folder = str(path.parent)
        ending = "" if leaving.folder else PurePath(leaving.files.entries[0].name).suffix
        kept = path.suffix.lower() == ending or not ending
        named = path if kept else path.with_name(f"{path.name}{ending}")
        self.outbound.write(leaving, named, over=kept and not leaving.folder)

    def _tell(self, leaving: Leaving, path: Path) -> None:
        self._leaving, self._written = None, path
        self.sheet.show_written(leaving, path.name)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _fail(self, error: Exception) -> None:
        self.sheet.tell(message(error), rest=isinstance(error, Withheld) and error.rest)
