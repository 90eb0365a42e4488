"""Locking, and what else is done to the passphrase, from the window that shows the library."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from readback.core.locking import LOCK
from readback.ui.frame.frame import Frame
from readback.ui.locking.wishes import Deed
from readback.ui.looks import Looks
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import tr

if TYPE_CHECKING:
    from readback.ui.locking.sheet import PassphraseSheet
    from readback.ui.preferences.window import Preferences

LOOKED = 10_000
"""How often it is looked whether nobody is there, in milliseconds."""

_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class LockDeeds(QObject):
    """Locks on command and when nobody is there; opens the sheets that ask for passphrases."""

    wanted = Signal(object)
    """LOCK, or the Wish of what is to be done while the library is closed."""

    pageWanted = Signal()
    """The page of the preferences that sets a passphrase."""

    def __init__(self, session: Session, tasks: Tasks, looks: Looks, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._looks, self._frame = session, tasks, looks, frame
        self.sheet: PassphraseSheet | None = None
        self._job: Job | None = None
        self._shown: Preferences | None = None
        self._last = time.time()
        self.timer = QTimer(self)
        frame.bar.lock.setVisible(self.protected)
        frame.bar.lock.clicked.connect(self.lock)
        if self.protected:
            self.timer.timeout.connect(self._look)
            self.timer.start(LOOKED)
            QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr] # there is one

    @property
    def protected(self) -> bool:
        """Whether the library has a passphrase."""
        return self._session.parts.key is not None

    def lock(self) -> None:
        """Closes the library until the passphrase is typed again."""
        if self.protected:
            self.wanted.emit(LOCK)
        else:
            words = tr("This library has no passphrase; the preferences set one, under Privacy.")
            self._frame.status.say(words, (tr("Preferences…"), self.pageWanted.emit))

    def tell(self, deed: Deed) -> None:
        """Says that something was done to the passphrase while the library was closed."""
        self._frame.status.say(_told(deed))

    def take(self, shown: Preferences) -> None:
        """Takes the preferences, once they are there."""
        box = shown.privacy.passphrase
        box.show_protected(protected=self.protected)
        box.wanted.connect(self.ask)
        box.lockAfterWanted.connect(lambda minutes: self._looks.keep(lock_after=minutes))
        self._shown = shown

    def ask(self, deed: str) -> None:
        """Opens the sheet for a deed."""
        if self.sheet is None:
            from readback.ui.locking.sheet import PassphraseSheet  # noqa: PLC0415 - when it is first wanted

            self.sheet = PassphraseSheet(self._frame.body)
            self.sheet.typed.connect(self._weigh)
            self.sheet.wanted.connect(self.wanted)
        if self._shown is not None:
            self._shown.close()
        code = self._session.parts.new_code() if deed in {Deed.SET, Deed.RENEW_CODE} else ""
        self.sheet.ask(Deed(deed), code)

    def _weigh(self, passphrase: str) -> None:
        if self._job is not None:
            self._job.cancel()
        guesses, sheet = self._session.parts.guesses, self.sheet
        if sheet is not None:
            self._job = self._tasks.run(
                Lane.READING, lambda _: guesses(passphrase), sheet.show_strength, lambda _: None
            )

    def _watch(self, window: QWindow | None) -> None:
        """Another window of the program has the keyboard."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there."""
        if event.type() in _SIGNS:
            self._last = time.time()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Whether nobody was there for long; also while the computer slept."""
        minutes = self._looks.settings.lock_after
        if minutes and time.time() - self._last >= minutes * 60:
            self.lock()


def _told(deed: Deed) -> str:
    """That it is done, and what is so from now on."""
    if deed is Deed.SET:
        return tr("The library is encrypted. From now on the passphrase or the recovery code opens it.")
    if deed is Deed.CHANGE:
        return tr("The passphrase is changed. The recovery code is still the one you have.")
    if deed is Deed.RENEW_CODE:
        return tr("The new recovery code opens the library from now on. The one before opens nothing any more.")
    return tr("The library is decrypted. Whoever reads the disk of this computer can read it.")
