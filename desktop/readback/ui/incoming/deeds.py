"""Taking in from the window: chosen, kept, and told."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from readback.core.incoming.reading import ENDINGS
from readback.core.intake import found
from readback.ui.folders import documents
from readback.ui.frame.frame import Frame
from readback.ui.incoming.sheet import InSheet
from readback.ui.intake.receiving import choose_folder
from readback.ui.session.inbound import Came, Inbound
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import tr


class InDeeds(QObject):
    """Joins the sheet to what reads and keeps the files."""

    def __init__(self, session: Session, tasks: Tasks, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._frame = session, tasks, frame
        self._folder = documents()
        self.inbound = Inbound(tasks, session.desk, session.editing, self)
        self.sheet = InSheet(frame.body)
        self.sheet.filesWanted.connect(self._choose_files)
        self.sheet.folderWanted.connect(self._choose_folder)
        self.sheet.stopped.connect(self.inbound.cancel)
        self.inbound.progressed.connect(self.sheet.show_progress)
        self.inbound.taken.connect(self._tell)

    def ask(self) -> None:
        """Asks what is to be taken in."""
        self._frame.editor.flush()
        self.sheet.ask()

    def close(self) -> None:
        """Closes the sheet: the window is closed."""
        self.sheet.close()

    def _choose_files(self) -> None:
        endings = " ".join(sorted(f"*{ending}" for ending in ENDINGS))
        kinds = tr("Files that were taken out ({endings});;All files (*)", endings=endings)
        files, _ = QFileDialog.getOpenFileNames(self.sheet, tr("Choose what is taken in"), self._folder, kinds)
        if files:
            self._folder = str(Path(files[0]).parent)
            self.inbound.take(files)

    def _choose_folder(self) -> None:
        folder = choose_folder(self.sheet, tr("Choose a folder that is taken in"))
        if folder:
            self.take_folder(folder)

    def take_folder(self, folder: str) -> None:
        """Opens the articles of a folder, and takes in the files of it that were taken out elsewhere."""
        endings = self._session.endings

        def look(_: Job) -> tuple[Sequence[str], bool]:
            return found([folder], ENDINGS).files, bool(found([folder], endings - ENDINGS).files)

        def looked(there: tuple[Sequence[str], bool]) -> None:
            files, articles = there
            if articles or not files:
                self._session.open([folder])
            if files:
                self.inbound.take(files)
            else:
                self.sheet.close()  # what comes of articles is told where they are opened

        self._tasks.run(Lane.READING, look, looked, self._session.failed.emit)

    def _tell(self, came: Sequence[Came]) -> None:
        self.sheet.show_account(came)
        if any(it.intake is not None and it.intake.new for it in came):
            self._session.backlog.look()
