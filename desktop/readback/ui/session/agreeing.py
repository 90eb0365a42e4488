"""What was agreed with sources, for the window: as it is now, and the rules that all goes by before it leaves."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from readback.core.edits import Changes
from readback.core.workspace import Workspace
from readback.ui.session.desk import Desk
from readback.ui.session.editing import Editing, Outcome
from readback.ui.tasks import Job

if TYPE_CHECKING:
    from readback.core.agreements import Agreement, Ground, Subject, Terms
    from readback.core.outgoing.rules import Rules


PAUSE, SHARE = 1.0, 20
"""What changed in articles and notes is looked at again at most this often, in seconds, and in a large library so much
more rarely that it takes no more than this part of the library's time: notes are to be saved meanwhile."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """All agreements, the kinds that the reader named, and the rules that follow."""

    agreements: tuple[Agreement, ...]
    grounds: tuple[Ground, ...]
    rules: Rules
    took: float = 0.0
    """How long it took to know this, in seconds."""


class Agreeing(QObject):
    """Knows the agreements; `known` is None until the library has told them, and while others are being kept."""

    changed = Signal()
    """There are other agreements, or other rules."""

    def __init__(self, desk: Desk, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editing = desk, editing
        self._asked = self._stale = False
        self._waiting = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(round(PAUSE * 1_000))
        self._later.timeout.connect(self.refresh)
        self._known: Agreed | None = None
        self.agreements: tuple[Agreement, ...] = ()
        self.grounds: tuple[Ground, ...] = ()
        desk.readOnly.connect(lambda _: self.refresh())  # told with its first answer
        editing.changed.connect(self._edited)
        editing.failed.connect(lambda _: self._settle())

    @property
    def known(self) -> Agreed | None:
        """What is agreed; None where that is not known yet."""
        return None if self._waiting else self._known

    def refresh(self) -> None:
        """Asks the library, once at a time."""
        if self._asked:
            self._stale = True
            return
        self._asked = True
        self._desk.ask(_agreed, self._told, lambda _: self._failed())

    def look_again(self, *_: object) -> None:
        """Something of the articles is known otherwise, which matters where anything is agreed; soon enough."""
        if self.agreements and not self._later.isActive():
            self._later.start()

    def refresh_on(self, *signals: SignalInstance) -> None:
        """Looks again whenever one of these tells that something of the articles is known otherwise."""
        for signal in signals:
            signal.connect(self.look_again)

    def agree(self, subject: Subject, terms: Terms) -> None:
        """Keeps what was agreed about something."""
        self._waiting += 1  # nothing leaves by the rules that were
        self._editing.perform(lambda it: it.agreements.agree(subject, terms))

    def drop(self, agreement: Agreement) -> None:
        """Takes an agreement away."""
        self._editing.perform(lambda it: it.agreements.drop(agreement))

    def name_ground(self, ground: Ground) -> None:
        """Keeps a kind of agreement under the reader's own name."""
        self._editing.perform(lambda it: it.agreements.name_ground(ground))

    def drop_ground(self, ground: Ground) -> None:
        """Takes a kind of agreement off the list."""
        self._editing.perform(lambda it: it.agreements.drop_ground(ground))

    def _edited(self, outcome: Outcome) -> None:
        changes: Changes = outcome.changes
        if changes.agreements:
            self._waiting = max(1, self._waiting)
            self.refresh()
        elif changes.notes or changes.corrections or changes.shelf:
            self.look_again()

    def _settle(self) -> None:
        """Something could not be kept: what was known holds."""
        self._waiting = 0

    def _told(self, agreed: Agreed) -> None:
        self._asked = False
        if self._stale:
            self._stale = False
            self.refresh()
            return
        self._waiting, self._known = 0, agreed
        self.agreements, self.grounds = agreed.agreements, agreed.grounds
        self._later.setInterval(round(max(PAUSE, SHARE * agreed.took) * 1_000))
        self.changed.emit()

    def _failed(self) -> None:
        """A library that cannot be read holds nothing that could leave."""
        self._asked = self._stale = False
        if self._known is None:
            self._told(Agreed((), (), _no_rules()))


def _no_rules() -> Rules:
    from readback.core.outgoing.rules import Rules  # noqa: PLC0415 - not before the first paint

    return Rules()


def _agreed(workspace: Workspace, _: Job) -> Agreed:
    it, begun = workspace.agreements, monotonic()
    known, grounds, rules = tuple(it.all()), tuple(it.grounds()), it.rules()
    return Agreed(known, grounds, rules, monotonic() - begun)
