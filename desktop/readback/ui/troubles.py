"""What went wrong, told above the article in plain words."""

from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit

from readback.core.errors import FileUnreadable, LibraryUnwritable, Unreadable
from readback.core.library import Problem
from readback.ui import messages
from readback.ui.session.session import Session
from readback.ui.widgets.banner import Banner
from readback.ui.widgets.explaining import explain
from readback.ui.words import tr


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
        if isinstance(error, FileUnreadable) and _is_locked(error):
            ask = (tr("Type the password…"), partial(self._ask_password, error.path))
            self._banner.say(messages.locked(error.path), [ask], about=error.path, ask=True)
            return
        words = messages.message(error)
        self._banner.say(words, about=words)  # one for each file, and not twice for the same

    def _ask_password(self, path: str) -> None:
        dialog = QInputDialog(self._banner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Password"))
        dialog.setLabelText(
            tr("The password of “{name}”. Readback uses it once and keeps it nowhere.", name=PurePath(path).name)
        )
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(partial(self._session.opening.unlock, path))
        explain(dialog, "wrong.md#a-file-does-not-open")
        dialog.show()

    def _not_kept(self, error: LibraryUnwritable) -> None:
        self._banner.say(messages.not_kept(error), about="article")

    def _problems(self, problems: tuple[Problem, ...]) -> None:
        titles = {summary.id: summary.title for summary in self._session.shelf.shelf.everything}
        self._banner.say(messages.problems(problems, titles), about="library")

    def _read_only(self, on: bool) -> None:
        if on:
            self._banner.say(messages.read_only(newer=self._session.desk.newer), about="read-only")
        else:
            self._banner.forget("read-only")


def _is_locked(error: FileUnreadable) -> bool:
    """Whether a password would open the file; other kinds have to be saved without one."""
    return error.reason is Unreadable.ENCRYPTED and PurePath(error.path).suffix.lower() == ".pdf"
