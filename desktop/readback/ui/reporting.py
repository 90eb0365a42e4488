"""What the window says of itself: what is being done, what went wrong and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from readback.core.errors import LibraryUnwritable
from readback.core.ports import Problem
from readback.ui import messages
from readback.ui.frame import Frame
from readback.ui.session import Session
from readback.ui.words import tr


class Reporting(QObject):
    """Puts errors into the banner and progress into the status line."""

    def __init__(self, session: Session, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self._opening = (0, 0)
        self._finding: tuple[int, int] | None = None
        self._connect()

    def _connect(self) -> None:
        session, frame = self._session, self._frame
        session.failed.connect(self._fail)
        session.notKept.connect(self._not_kept)
        session.articleShown.connect(lambda _: frame.banner.forget("article"))
        session.desk.problemsMet.connect(self._damaged)
        session.desk.readOnly.connect(self._read_only)
        session.opening.progressed.connect(self._show_opening)
        session.analysing.progressed.connect(self._show_finding)
        session.analysisShown.connect(lambda analysis: self._found() if analysis is not None else None)
        session.analysisOff.connect(self._off)
        frame.status.cancelled.connect(self._cancel)
        frame.banner.answered.connect(frame.view.focusText)

    def _fail(self, error: Exception) -> None:
        about = "library" if isinstance(error, LibraryUnwritable) else messages.message(error)
        self._frame.banner.say(messages.message(error), tone="bad", about=about)

    def _not_kept(self, error: LibraryUnwritable) -> None:
        self._frame.banner.forget("library")
        self._frame.banner.say(messages.not_kept(error), about="article")

    def _damaged(self, problems: Sequence[Problem]) -> None:
        self._frame.banner.say(messages.problems(problems), about="damage")

    def _read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as the signal gives it
        if read_only:
            self._frame.banner.say(messages.read_only(), about="read-only")
        else:
            self._frame.banner.forget("read-only")

    def _show_opening(self, done: int, total: int) -> None:
        self._opening = (done, total)
        self._show_progress()

    def _show_finding(self, done: int, total: int) -> None:
        self._finding = (done, total)
        self._frame.status.show_off("")
        self._show_progress()

    def _found(self) -> None:
        self._finding = None
        self._show_progress()

    def _off(self, error: Exception) -> None:
        self._frame.status.show_off(messages.extraction_off(error))
        self._frame.banner.say(messages.extraction_off(error), about="extraction")
        self._found()

    def _show_progress(self) -> None:
        """Opening comes before finding: it is what the reader waits for."""
        done, total = self._opening
        status = self._frame.status
        if done < total:
            several = tr("opening {at} of {all}", at=done + 1, all=total)
            status.show_progress(several if total > 1 else tr("opening"), done, total if total > 1 else 0)
        elif self._finding is not None:
            status.show_progress(tr("looking for names and quotations"), *self._finding)
        else:
            status.show_progress("", 0, 0)

    def _cancel(self) -> None:
        if self._opening[0] < self._opening[1]:
            self._session.opening.cancel()
            self._frame.status.say(tr("Opening stopped."))
        else:
            self._session.analysing.cancel()
            self._found()
            again = (tr("Look again"), self._session.analyse)
            self._frame.status.say(tr("Stopped looking for names and quotations."), again)
