"""The gate of the clipboard and of dragging: what was agreed is kept, and it is said where something stays."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from readback.core.errors import Withheld
from readback.core.workspace import now
from readback.ui.clipboard.carrying import OWN, Origin, copy, may_leave, set_gate, unset_gate
from readback.ui.frame.frame import Frame
from readback.ui.session.agreeing import Agreeing
from readback.ui.words import as_html, tr


class Guard(QObject):
    """Lets words out as far as the agreements allow, also those that Qt puts on the clipboard by itself."""

    def __init__(
        self,
        agreeing: Agreeing,
        frame: Frame,
        window: QWidget,
        clock: Callable[[], datetime] = now,
        owns: "Callable[[QClipboard.Mode], bool] | None" = None,
    ) -> None:
        super().__init__(window)
        self._owns = owns or _owns
        self._agreeing, self._frame, self._window, self._clock = agreeing, frame, window, clock
        self._busy = False
        gate = self.passed
        set_gate(gate)
        self.destroyed.connect(lambda: unset_gate(gate))
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.connect(self._copied)  # no lambdas: the clipboard would hold them for ever
        if clipboard.supportsSelection():
            clipboard.selectionChanged.connect(self._selected)
        agreeing.changed.connect(self._look_again)

    def passed(self, texts: tuple[str, ...], origin: Origin) -> tuple[str, ...] | None:
        """What of some words may leave; None where nothing may, which is said."""
        known = self._agreeing.known
        if known is None:
            self._say(tr("Not copied: Readback is just looking up what was agreed. Copy it again in a moment."))
            return None
        if not known.rules.guarded:
            return texts
        from readback.core.outgoing.rules import Piece  # noqa: PLC0415 - not before the first paint

        piece = Piece(texts, origin.article, origin.spans, origin.people, origin.notes, origin.places)
        try:
            return known.rules.passed(piece, self._clock())
        except Withheld as error:
            from readback.ui.promises import not_copied  # noqa: PLC0415 - as above

            self._say(not_copied(error.agreements))
            return None

    def _copied(self) -> None:
        self._look(QClipboard.Mode.Clipboard)

    def _selected(self) -> None:
        self._look(QClipboard.Mode.Selection)

    def _look_again(self) -> None:
        """What was copied before something was agreed about it, or only selected, can be pasted elsewhere no more."""
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            self._look(mode, passed=False)

    def _look(self, mode: QClipboard.Mode, *, passed: bool = True) -> None:
        """What a field or a label of Qt's own put there passes the gate too, before anybody can have asked for it.

        `passed` is whether what the program itself put there has done so.
        """
        clipboard = QGuiApplication.clipboard()
        held = clipboard.mimeData(mode) if self._owns(mode) and not self._busy else None
        own = held is not None and held.hasFormat(OWN)
        if held is None or (own and passed) or not held.hasText() or self._agreeing.known is None:
            return
        words = held.text()
        left = may_leave((words,))
        if left == (words,):
            return
        self._busy = True
        clipboard.clear(mode)
        if left is not None and mode is QClipboard.Mode.Clipboard:
            copy(left[0])
        self._busy = False

    def _say(self, words: str) -> None:
        """In the status line, which is heard too; in another window where the reader looks as well."""
        self._frame.status.say(words)
        at = QApplication.activeWindow()
        if at is not None and at is not self._window:
            QToolTip.showText(QCursor.pos(), f"<qt>{as_html(words)}</qt>", at)


def _owns(mode: QClipboard.Mode) -> bool:
    """Whether it was this program that put there what is there."""
    clipboard = QGuiApplication.clipboard()
    return clipboard.ownsClipboard() if mode is QClipboard.Mode.Clipboard else clipboard.ownsSelection()
