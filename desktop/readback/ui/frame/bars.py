"""The bar at the top and the line at the bottom of the window."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QToolButton, QWidget

from readback.ui.frame.keeping import KeepQuestion
from readback.ui.style.fonts import tabular
from readback.ui.walk import Step, Walk
from readback.ui.widgets.pieces import ElidedLabel, PlainLabel, link_button
from readback.ui.words import clock, counted, tr

HOLD = 12_000
"""How long a passing message stays, in milliseconds."""

LOOK = 200
"""How often it is looked whether what a message says to be missing is there, in milliseconds."""


def tool(sign: str, action: QAction | None = None, *, name: str = "") -> QToolButton:
    """A flat button with a sign on it, for an action or with a name of its own."""
    button = QToolButton()
    if action is not None:
        button.setDefaultAction(action)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{action.iconText()} ({keys})" if keys else action.iconText())
    button.setText(sign)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(name or (action.iconText() if action else sign))
    if name:
        button.setToolTip(name)
    button.setMinimumSize(QSize(32, 30))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class TopBar(QWidget):
    """Back and forward, the search, the looks, and that there is no network use."""

    def __init__(self, back: QAction, forward: QAction, search: QWidget, themes: QMenu) -> None:
        super().__init__()
        self.letters = tool("Aa", name=tr("How articles look"))
        self.letters.setMinimumWidth(0)  # or it would be cut where letters are large
        self.quiet = link_button(tr("no network use"))
        self.quiet.setProperty("tone", "good")
        self.quiet.setToolTip(tr("What is guaranteed, and how to see it"))
        self.lock = link_button(tr("lock"))
        self.lock.setToolTip(tr("Close the library until the passphrase is typed again"))
        self.lock.hide()
        right = [self.letters, self._menu("◐", themes, tr("Theme")), self.lock, self.quiet]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 14, 8)
        layout.setSpacing(6)
        left = QWidget()
        pair = QHBoxLayout(left)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(0)
        # what draws a sign must not change when its action does
        for action, sign in ((back, "◂"), (forward, "▸")):
            pair.addWidget(_stay(tool(sign, action), action, sign))
        pair.addStretch(1)
        end = QWidget()
        last = QHBoxLayout(end)
        last.setContentsMargins(0, 0, 0, 0)
        last.addStretch(1)
        for widget in right:
            last.addWidget(widget)
        layout.addWidget(left, 1)
        layout.addWidget(search, 3)
        layout.addWidget(end, 1)

    @staticmethod
    def _menu(sign: str, menu: QMenu, name: str) -> QToolButton:
        button = tool(sign, name=name)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A hairline below."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self.palette().shadow().color())


def _stay(button: QToolButton, action: QAction, sign: str) -> QToolButton:
    action.changed.connect(lambda: button.setText(sign))
    return button


class StatusLine(QWidget):
    """Where one is, what was just done, what is being done, and when it was saved."""

    turned = Signal(int)
    """To the next or previous place of the walk that is on."""

    cancelled = Signal()
    pauseWanted = Signal()
    """The reader wants no further file begun for now, or to go on."""

    checkWanted = Signal()
    """The reader wants to go through the speakers to check."""

    placeWanted = Signal()
    """The reader wants to see the notes to place."""

    said = Signal(str)
    """The passing message with what can be done about it, nothing when it goes."""

    def __init__(self) -> None:
        super().__init__()
        self._walk = PlainLabel()
        self._walk.setFont(tabular(self.font()))
        self._stands = PlainLabel()
        self._back, self._on = tool("‹", name=tr("Previous")), tool("›", name=tr("Next"))
        self._message = ElidedLabel()
        self._undo = _link()
        self.keep = KeepQuestion()
        self._place, self._check = _link(), _link()
        self._lies, self._off = PlainLabel(), PlainLabel()
        self._off.setProperty("tone", "warn")
        self._working = ElidedLabel()
        self._bar = QProgressBar()
        self._cancel = _link()
        self._cancel.setText(tr("Cancel"))
        self._pause = _link()
        self._saved = PlainLabel()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK)
        self._until: Callable[[], object] = bool
        self._act: Callable[[], None] | None = None
        self._lay_out()
        self._connect()
        self.show_walk(None)
        self.show_place("")
        self.show_progress("", 0, 0)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 2, 14, 2)
        layout.setSpacing(4)
        self._bar.setFixedWidth(96)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        left: tuple[QWidget, ...] = (
            self._stands,
            self._walk,
            self._back,
            self._on,
            self._place,
            self._message,
            self._undo,
            self.keep,
        )
        right: tuple[QWidget, ...] = (
            self._lies,
            self._off,
            self._working,
            self._bar,
            self._pause,
            self._cancel,
            self._saved,
            self._check,
        )
        for widget in left:
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in right:
            layout.addWidget(widget)
        for label in (self._stands, self._walk, self._message, self._working, self._saved):
            label.setProperty("tone", "muted")
        self._lies.setProperty("tone", "warn")
        self._lies.hide()
        for label in (self._message, self._lies, self._off, self._saved):
            label.setContentsMargins(8, 0, 8, 0)
        self._stands.setContentsMargins(0, 0, 12, 0)
        self.setFixedHeight(max(32, self.fontMetrics().height() + 14))

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._on.clicked.connect(lambda: self.turned.emit(1))
        self._cancel.clicked.connect(self.cancelled)
        self._pause.clicked.connect(self.pauseWanted)
        self._check.clicked.connect(self.checkWanted)
        self._place.clicked.connect(self.placeWanted)
        self._undo.clicked.connect(self._do)
        self._timer.timeout.connect(lambda: self.say(""))
        self._looking.timeout.connect(self._look)

    def _do(self) -> None:
        act = self._act
        self.say("")
        if act is not None:
            act()

    def show_walk(self, walk: Walk | None) -> None:
        """Which place of how many is shown."""
        for widget in (self._walk, self._back, self._on):
            widget.setVisible(walk is not None)
        if walk is not None:
            self._walk.setText(_way(walk))

    def show_place(self, words: str) -> None:
        """Where in the article the caret or the selection is."""
        self._stands.setText(words)
        self._stands.setVisible(bool(words))

    def say(self, text: str, act: tuple[str, Callable[[], None]] | None = None) -> None:
        """A passing message, with one thing that can be done about it."""
        self._looking.stop()
        self._message.setText(text)
        self._act = act[1] if act else None
        self._undo.setText(act[0] if act else "")
        self._undo.setVisible(act is not None)
        if text:
            self._timer.start(HOLD)
        self.said.emit(" ".join(filter(None, [text, self._undo.text()])))

    def ask(self, text: str, until: Callable[[], object]) -> None:
        """A passing message on what is missing; it goes as soon as `until` finds that."""
        self.say(text)
        self._until = until
        self._looking.start()

    def _look(self) -> None:
        if self._until():
            self.unsay()

    def unsay(self) -> None:
        """Takes the passing message away, with what could be done about it."""
        self._timer.stop()
        self.say("")

    @property
    def message(self) -> str:
        """The passing message."""
        return self._message.text()

    @property
    def offer(self) -> str:
        """What can be done about the passing message, in words; empty where nothing can."""
        return self._undo.text()

    def show_progress(self, label: str, done: int, total: int, pause: str = "") -> None:
        """What is being done and how far it is; no label, nothing. `pause` is what can be done beside cancelling."""
        on = bool(label)
        self._pause.setText(pause)
        self._pause.setVisible(on and bool(pause))
        for widget in (self._working, self._bar, self._cancel):
            widget.setVisible(on)
        self._working.setText(label)
        self._bar.setRange(0, max(1, total))  # of how much is not known: empty, or it would move to and fro
        self._bar.setValue(done)

    def show_off(self, why: str) -> None:
        """That names are not looked for in this article; `why` is told in full when pointed at."""
        self._off.setText(tr("names not looked for") if why else "")
        self._off.setToolTip(why)
        self._off.setAccessibleDescription(why)
        self._off.setVisible(bool(why))

    def show_library(self, where: str, why: str = "") -> None:
        """Where the library lies, if that is not this computer alone; `why` tells what that means."""
        self._lies.setText(where)
        self._lies.setToolTip(why)
        self._lies.setAccessibleDescription(why)
        self._lies.setVisible(bool(where))

    def show_saved(self, when: datetime | None) -> None:
        """When the library had everything."""
        self._saved.setText(tr("saved {time}", time=clock(when)) if when else "")

    def show_checks(self, speakers: int, notes: int) -> None:
        """How many speakers want checking, and how many notes have no place."""
        self._check.setText(counted(speakers, "1 speaker to check", "{n} speakers to check"))
        self._check.setVisible(speakers > 0)
        self._place.setText(counted(notes, "1 note to place", "{n} notes to place"))
        self._place.setVisible(notes > 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self.palette().shadow().color())


def _way(walk: Walk) -> str:
    words = {
        Step.MENTION: tr("mention {at} of {all}"),
        Step.QUOTATION: tr("quotation {at} of {all}"),
        Step.NOTE: tr("note {at} of {all}"),
        Step.SPEAKER: tr("speaker to check {at} of {all}"),
        Step.FIND: tr("hit {at} of {all}"),
    }[walk.step]
    return words.format(at=walk.at + 1, all=len(walk.spans))


def _link() -> QPushButton:
    button = link_button()
    button.setVisible(False)
    return button
