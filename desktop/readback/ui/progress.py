"""What is being worked on, in the status line: opening files, looking for names; paused and cancelled there."""

from PySide6.QtCore import QObject

from readback.core.analysis import Analysis
from readback.ui.frame.frame import Frame
from readback.ui.session.session import Session
from readback.ui.words import counted, tr


class Progress(QObject):
    """Opening comes before finding: it is what the reader waits for."""

    def __init__(self, session: Session, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self._files = (0, 0)
        self._finding: tuple[int, int] | None = None
        self._others = self._checked = self._copied = (0, 0)
        self._again = False
        session.opening.progressed.connect(self._opening)
        session.opening.pausing.connect(lambda _: self._show())
        session.analysing.progressed.connect(self._analysing)
        session.backlog.progressed.connect(self._backlog)
        session.checking.progressed.connect(self._checking)
        session.copying.progressed.connect(self._copying)
        session.analysisShown.connect(self._found)
        frame.actions["analyse"].triggered.connect(self._look_again)
        session.articleShown.connect(self._forget)
        session.analysisOff.connect(lambda _: self._stopped())
        frame.status.cancelled.connect(self._cancel)
        frame.status.pauseWanted.connect(lambda: session.opening.pause(on=not session.opening.paused))

    def _opening(self, done: int, total: int) -> None:
        self._files = (done, total)
        self._show()

    def _analysing(self, done: int, total: int) -> None:
        self._finding = (done, total)
        self._show()

    def _backlog(self, done: int, total: int) -> None:
        self._others = (done, total)
        self._show()

    def _checking(self, done: int, total: int) -> None:
        self._checked = (done, total)
        self._show()

    def _copying(self, done: int, total: int) -> None:
        self._copied = (done, total)
        self._show()

    def _found(self, analysis: Analysis | None) -> None:
        if analysis is None:
            return
        self._stopped()
        if self._again:
            self._again = False
            names = counted(len(analysis.entities), "1 name", "{n} names")
            quotations = counted(len(analysis.quotations), "1 quotation", "{n} quotations")
            self._frame.status.say(tr("Looked again: {names}, {quotations}.", names=names, quotations=quotations))

    def _look_again(self) -> None:
        self._again = self._session.article is not None

    def _forget(self) -> None:
        self._again = False

    def _stopped(self) -> None:
        self._finding = None
        self._show()

    def _show(self) -> None:
        status, (done, total) = self._frame.status, self._files
        if done < total:
            paused = self._session.opening.paused
            words = tr("paused at {done} of {total}") if paused else tr("opening {done} of {total}")
            pause = (tr("Go on") if paused else tr("Pause")) if total > 1 else ""
            status.show_progress(words.format(done=done + 1, total=total), done, total, pause)
        elif self._copied[1]:
            status.show_progress(tr("saving the Checker’s copy"), *self._copied)
        elif self._finding is not None:
            status.show_progress(tr("looking for names and quotations"), *self._finding)
        elif self._checked[1]:
            done, total = self._checked
            status.show_progress(tr("checking quotations: {done} of {total}", done=done, total=total), done, total)
        elif self._others[1]:
            done, total = self._others
            words = tr("looking for names in other articles: {done} of {total}", done=done + 1, total=total)
            status.show_progress(words, done, total)
        else:
            status.show_progress("", 0, 0)

    def _cancel(self) -> None:
        if self._copied[1] and self._files[0] >= self._files[1]:  # it is what is shown
            self._session.copying.cancel()
            self._frame.view.focusText()
            return
        if self._finding is None and self._files[0] >= self._files[1]:
            if not self._session.checking.cancel():
                self._session.backlog.hold()
            self._frame.view.focusText()
            return
        self._session.opening.cancel()
        self._session.analysing.cancel()
        self._stopped()
        self._frame.view.focusText()  # the button that had the keyboard is gone
        if self._session.analysis is None and self._session.article is not None:
            self._frame.status.say(
                tr("Stopped looking for names and quotations."), (tr("Look again"), self._session.analyse)
            )
