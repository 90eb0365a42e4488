"""What went wrong, told above the article in plain words."""

from PySide6.QtCore import QObject

from readback.core.errors import LibraryUnwritable
from readback.core.ports import Problem
from readback.ui import messages
from readback.ui.banner import Banner
from readback.ui.session import Session


class Troubles(QObject):
    """Tells what the session could not do, and takes it back when it is over."""

    def __init__(self, session: Session, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._banner = session, banner
        session.failed.connect(self._failed)
        session.notKept.connect(self._not_kept)
        session.desk.problemsMet.connect(self._problems)
        session.desk.readOnly.connect(self._read_only)

    def _failed(self, error: Exception) -> None:
        words = messages.message(error)
        self._banner.say(words, about=words)  # one for each file, and not twice for the same

    def _not_kept(self, error: LibraryUnwritable) -> None:
        self._banner.say(messages.not_kept(error), about="article")

    def _problems(self, problems: tuple[Problem, ...]) -> None:
        titles = {summary.id: summary.title for summary in self._session.summaries}
        self._banner.say(messages.problems(problems, titles), about="library")

    def _read_only(self, on: bool) -> None:
        if on:
            self._banner.say(messages.read_only(), about="read-only")
        else:
            self._banner.forget("read-only")
