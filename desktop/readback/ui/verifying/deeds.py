"""The check of originals, texts and logs: begun, stopped, told; hashes noted and looked up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QFileDialog

from readback.core.errors import FileUnsaved
from readback.core.kept import LookedUp, Verdict, Verified
from readback.core.saving import save_whole
from readback.ui.clipboard.carrying import copy, may_leave
from readback.ui.folders import documents
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.messages import unsaved
from readback.ui.session.session import Session
from readback.ui.session.verifying import Verifying
from readback.ui.style.theme import Theme
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.verifying.rows import verdict_row, verdict_rows
from readback.ui.verifying.telling import hashes_in, looked_up, record, record_head, record_page, summary
from readback.ui.verifying.window import VerifyWindow
from readback.ui.widgets.fitting import to_front
from readback.ui.words import counted, tr

PDF = ".pdf"


class VerifyDeeds(QObject):
    """Fills the window as long as it is open, and tells of one article in its details."""

    def __init__(self, session: Session, tasks: Tasks, looks: Looks, frame: Frame) -> None:
        over = frame.body.window()
        super().__init__(over)
        self._session, self._tasks, self._looks, self._over = session, tasks, looks, over
        self._window: VerifyWindow | None = None
        self._verified: Verified | None = None
        self._faulty = list[Verdict]()
        self.verifying = Verifying(session.desk, self)
        self.verifying.verified.connect(self._show)
        self.verifying.faultMet.connect(self._meet)
        self.verifying.lookedUp.connect(self._tell)
        self.verifying.failed.connect(self._fail)
        self.verifying.progressed.connect(self._progress)
        looks.themed.connect(self._set_theme)

    @property
    def shown(self) -> VerifyWindow | None:
        """The window, if it is open."""
        return self._window if self._window is not None and self._window.isVisible() else None

    def open(self) -> None:
        """Shows the window, and begins."""
        window = self._window or self._made()
        to_front(window)
        window.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._begin()

    def serve(self, wanted: SignalInstance, show: Callable[[Verdict], None]) -> None:
        """Compares one article whenever it is wanted by its id, and has the verdict shown."""
        wanted.connect(lambda id: self.verifying.one(id, show))

    def _made(self) -> VerifyWindow:
        window = self._window = VerifyWindow(self._looks.theme, self._over)
        window.verifyWanted.connect(self._begin)
        window.copyWanted.connect(self._copy)
        window.saveWanted.connect(self._choose_file)
        window.lookUpWanted.connect(self._look_up)
        window.articleWanted.connect(self._go)
        window.closed.connect(self._leave)
        window.progress.turned.connect(lambda on: self._begin() if on else self._stop())
        return window

    def _leave(self) -> None:
        self.verifying.cancel()
        self._over.activateWindow()

    def _set_theme(self, theme: Theme) -> None:
        if self._window is not None:
            self._window.set_theme(theme)

    def _begin(self) -> None:
        self._faulty, self._verified = [], None
        if self._window is not None:
            self._window.say("")
            self._window.show_state(tr("Comparing…"), (), over=False)
        self.verifying.verify()

    def _stop(self) -> None:
        self.verifying.cancel()
        if self._window is not None:
            rows = verdict_rows(self._faulty)
            self._window.show_state(tr("Stopped before all articles were compared."), rows, over=True)

    def _progress(self, done: int, total: int) -> None:
        if self._window is not None and total:
            self._window.progress.show_progress(done, total)
        elif self._window is not None:
            self._window.progress.hide()

    def _meet(self, verdict: Verdict) -> None:
        self._faulty.append(verdict)
        if self._window is not None:
            told = counted(
                len(self._faulty),
                "Comparing… 1 is not as it was stored.",
                "Comparing… {n} are not as they were stored.",
            )
            self._window.show_state(told, [verdict_row(it) for it in self._faulty], over=False)

    def _show(self, found: Verified) -> None:
        self._verified = found
        if self._window is not None:
            own = (found.own,) if found.own.faults or found.own.head else ()
            self._window.show_state(summary(found), verdict_rows((*own, *found.verdicts)), over=True, whole=True)

    def _fail(self, error: Exception) -> None:
        if self._window is not None:
            self._window.show_state(tr("The check broke off. Check again."), verdict_rows(self._faulty), over=True)
        self._session.failed.emit(error)

    def _go(self, article: str) -> None:
        self._over.raise_()
        self._over.activateWindow()
        self._session.open_article(article)

    # Hashes

    def _look_up(self, words: str) -> None:
        hashes = hashes_in(words)
        if hashes:
            self.verifying.look_up(hashes)
        elif self._window is not None:
            self._window.say(tr("A hash has 64 letters and digits, 0 to 9 and a to f. Type or paste all of it."))

    def _tell(self, found: LookedUp) -> None:
        if self._window is not None:
            self._window.say("\n".join(looked_up(found)))

    def _copy(self) -> None:
        if self._verified is not None and self._window is not None and copy(record(self._verified)):
            self._window.say(tr("Copied the last hashes, with the date and the number of entries."))

    def _choose_file(self) -> None:
        found = self._verified
        if found is None:
            return
        kinds = "PDF (*.pdf);;Text (*.txt)"
        path, kind = QFileDialog.getSaveFileName(self._window, tr("Save the last hashes"), documents("logs.pdf"), kinds)
        if path:
            self.save(found, Path(path), pdf=path.lower().endswith(PDF) or (not Path(path).suffix and "pdf" in kind))

    def save(self, found: Verified, path: Path, *, pdf: bool) -> None:
        """Writes the record, to be printed or kept elsewhere; over a file of that name, as the reader was asked."""
        left = may_leave((record(found), record_page(found), record_head(found)[0]))
        if left is None:
            return
        told, page, head = left

        def write(job: Job) -> str:
            content = told.encode()
            if pdf:
                from readback.ui.pdf import as_pdf  # noqa: PLC0415 - only where pages are set

                content = as_pdf(page, head, found.at, job.stop)
            save_whole(path, content, over=True)
            return path.name

        self._tasks.run(Lane.READING, write, lambda name: self._say(tr("Saved “{name}”.", name=name)), self._unsaved)

    def _unsaved(self, error: Exception) -> None:
        if isinstance(error, FileUnsaved):
            self._say(unsaved(error))
        else:
            self._session.failed.emit(error)

    def _say(self, words: str) -> None:
        if self._window is not None:
            self._window.say(words)
