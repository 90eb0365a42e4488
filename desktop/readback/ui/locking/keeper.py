"""Keeps the gate of a library: tries what is typed, does what is to be done to the passphrase, and lets in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from readback.core.errors import Cancelled, PassphraseWrong
from readback.settings import Settings
from readback.ui import messages
from readback.ui.locking.gate import Gate
from readback.ui.locking.wishes import Deed, Wish, fulfil
from readback.ui.looks import Looks
from readback.ui.manual.window import HelpWindow
from readback.ui.style.icons import icon
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import tr


class Keeper(QObject):
    """Joins the gate to the program `parts`, which opens nothing yet; `folder` is that of its resources."""

    opened = Signal(object)
    """The program by which the library is opened."""

    left = Signal()

    def __init__(self, parts: Any, chosen: Settings, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._folder = parts, folder
        self.done: Deed | None = None
        """What was done to the passphrase before the library was opened."""
        self._tasks = Tasks(self)
        self._looks = Looks(chosen, folder / "themes", self)
        self._manual: HelpWindow | None = None
        self.gate = Gate(self._explain)
        theme = self._looks.theme
        QApplication.setPalette(theme.palette())
        self.gate.setStyleSheet(theme.stylesheet())
        self.gate.setWindowIcon(icon(folder / "icons", "readback", theme.colour("accent")))
        self.gate.tried.connect(self._try)
        self.gate.left.connect(self._leave)

    def ask(self, wish: object) -> None:
        """Shows the gate; does what is to be done first, where that is a Wish."""
        self.gate.ask()
        self.gate.show()
        if isinstance(wish, Wish):
            self._do(wish)

    def shut(self) -> None:
        """The window is there: the gate goes."""
        self.gate.shut()
        self._end()

    def _leave(self) -> None:
        self._end()
        self.left.emit()

    def _end(self) -> None:
        if self._manual is not None:
            self._manual.close()
            self._manual.deleteLater()
        self._tasks.close()
        self.gate.deleteLater()
        self.deleteLater()

    def _do(self, wish: Wish) -> None:
        title = tr("Decrypting the library…") if wish.deed is Deed.GIVE_UP else tr("Encrypting the library…")
        brief = wish.deed in {Deed.CHANGE, Deed.RENEW_CODE}
        waits = tr("You may quit: what is left to do is done when the library is next opened.")
        self.gate.work(tr("One moment…") if brief else title, "" if brief else waits)
        self.gate.hide_field()
        parts = self._parts

        def work(job: Job) -> Any:
            ends = wish.deed is Deed.GIVE_UP
            then = parts.unlocked(wish.secret).without_key() if ends else parts  # with what the library remembers
            _done(job, fulfil(wish, parts.protection()))
            return parts.unlocked(wish.opens) if wish.opens else then

        done = partial(self._let_in, wish.deed)
        self._tasks.run(Lane.READING, work, done, self._refused, self.gate.show_progress)

    def _let_in(self, deed: Deed, parts: Any) -> None:
        self.done = deed
        self.opened.emit(parts)

    def _try(self, secret: str) -> None:
        self.gate.work(tr("One moment…"))
        parts = self._parts

        def work(job: Job) -> Any:
            found = parts.unlocked(secret)
            _done(job, found.protection().finish(found.key))
            return found

        self._tasks.run(Lane.READING, work, self.opened.emit, self._refused, self.gate.show_progress)

    def _refused(self, error: Exception) -> None:
        """Nothing was opened: it says why, and asks again, or opens what never had a passphrase."""
        if not self._parts.locked:
            self.opened.emit(self._parts)
            return
        wrong = tr("This is neither the passphrase nor the recovery code. Capital and small letters are told apart.")
        self.gate.ask(wrong if isinstance(error, PassphraseWrong) else messages.why(error))

    def _explain(self) -> None:
        if self._manual is None:
            self._manual = HelpWindow(self._folder / "help", self._looks.theme)
        self._manual.show_page("passphrase.md")


def _done(job: Job, steps: Iterator[tuple[int, int]]) -> None:
    """Does the steps; when the program ends it is left as it is after one of them."""
    for done, total in steps:
        job.progress(done, total)
        if job.stop():
            raise Cancelled
