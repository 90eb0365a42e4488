"""Tells screen readers what the caret has come to, and what the window says elsewhere than where the keyboard is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from readback.core.article import Article
from readback.core.text import Span
from readback.ui.check.rows import CheckRow
from readback.ui.frame.frame import Frame
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session
from readback.ui.speech.utterances import Said, utterances
from readback.ui.walk import Walk

REST = 250
"""How long the caret stands still before it is said what it stands at, in milliseconds."""


def announce(source: QWidget, words: str) -> None:
    """Has words said by the screen reader that runs; nothing happens where none does."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))


class Speaking(QObject):
    """Says what the caret rests at or has jumped to, the title of what was opened, and the window's messages."""

    def __init__(
        self,
        session: Session,
        frame: Frame,
        navigator: Navigator,
        parent: QObject,
        say: Callable[[QWidget, str], None] = announce,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._session, self._resting, self.say = session, frame.view.resting, say
        self._caret, self._said = Span(0, 0), Said()
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(REST)
        self.rest.timeout.connect(self._tell)
        frame.view.standing.connect(self._stand)
        navigator.walked.connect(self._walk)
        session.articleShown.connect(self._open)
        frame.status.said.connect(lambda words: self._say(frame.status, words))
        frame.check.chosen.connect(self._check)
        frame.banner.said.connect(lambda words: self._say(frame.banner, words))

    def _say(self, source: QWidget, words: str) -> None:
        if words:
            self.say(source, words)

    def _open(self, article: Article) -> None:
        self._said.forget()
        self._say(self._resting.page, article.title)

    def _check(self, row: CheckRow) -> None:
        """A row of the check that keys led to from elsewhere; where the list has the keyboard it is read out."""
        if not self._frame.check.list.hasFocus():
            self._say(self._frame.check, row.spoken)

    def _stand(self, span: Span) -> None:
        self._caret = span
        self.rest.start()

    def _walk(self, walk: Walk | None) -> None:
        """What was jumped to is said also where the caret is there already."""
        if walk is not None:
            self._said.forget(walk.step)
            self.rest.start()

    def _tell(self) -> None:
        """Says what is new at the caret, unless the keyboard is elsewhere: what has it is read out then."""
        if not self._resting.page.hasFocus() or self._session.article is None or len(self._caret):
            return
        offset = self._caret.end
        things, notes = self._resting.things(offset, caret=True), self._resting.notes(offset)
        found = utterances(self._session.article.text, self._session.analysis, things, notes)
        self._say(self._resting.page, self._said.news(found))
