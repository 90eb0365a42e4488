"""What the main window opens in windows of their own: imported and made when first wanted, so that it is up sooner."""

from __future__ import annotations

import sys
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from readback.ui.correcting.naming import Naming
    from readback.ui.frame.frame import Frame
    from readback.ui.incoming.deeds import InDeeds
    from readback.ui.intake.offering import Offering
    from readback.ui.looks import Looks
    from readback.ui.outgoing.deeds import OutDeeds
    from readback.ui.outgoing.printing import Printing
    from readback.ui.panel.rows import Row
    from readback.ui.reading.navigator import Navigator
    from readback.ui.reading.overview import Overview
    from readback.ui.reading.personal import Personal
    from readback.ui.reading.picturing import Picturing
    from readback.ui.reading.saves import Saves
    from readback.ui.reading.showing import Showing
    from readback.ui.session.session import Session
    from readback.ui.tasks import Tasks
    from readback.ui.verifying.deeds import VerifyDeeds

_DRAWING = (
    "readback.core.pictures.depicting",
    "readback.ui.pictures.spots",
    "readback.ui.pictures.mapping",
    "readback.ui.pictures.window",
    "readback.ui.reading.picturing",
)
"""What the window of pictures needs, in parts of about the same size."""


class Elsewhere(QMainWindow):
    """The main window as far as it opens others; it has the parts that these are joined to."""

    _session: Session
    _tasks: Tasks
    _looks: Looks
    frame: Frame
    navigator: Navigator
    overview: Overview
    showing: Showing
    naming: Naming
    offering: Offering

    @cached_property
    def picturing(self) -> Picturing:
        """The window of pictures, and what fills it."""
        from readback.ui.reading.picturing import Picturing  # noqa: PLC0415 - when it is first wanted

        frame, session = self.frame, self._session
        return Picturing(session, self._tasks, self._looks, frame, self.navigator, self.overview, self.showing)

    def open_pictures(self) -> None:
        """Shows the pictures; what draws them is loaded and made before, in turns, as all at once would be felt."""
        name = next((it for it in _DRAWING if it not in sys.modules), None)
        if name is not None:
            import_module(name)
        elif "picturing" not in self.__dict__:
            self.picturing.make()
        else:
            self.picturing.open()
            return
        QTimer.singleShot(0, self, self.open_pictures)

    @cached_property
    def personal(self) -> Personal:
        """The window of the person file, and what fills it."""
        from readback.ui.reading.personal import Personal  # noqa: PLC0415 - when it is first wanted

        made = Personal(self._session, self._looks, self.frame)
        made.propose(self.naming.proposals)
        self.naming.compared.connect(made.propose)
        made.joinWanted.connect(self.naming.join)
        made.apartWanted.connect(self.naming.keep_apart)
        return made

    @cached_property
    def outgoing(self) -> OutDeeds:
        """The window in which something is taken out."""
        from readback.ui.outgoing.deeds import OutDeeds  # noqa: PLC0415 - when it is first wanted

        return OutDeeds(self._session, self._tasks, self.frame, self)

    @cached_property
    def saves(self) -> Saves:
        """The window of two saves of a story, and what fills it."""
        from readback.ui.reading.saves import Saves  # noqa: PLC0415 - when it is first wanted

        return Saves(self._session, self._tasks, self._looks, self.frame, self.offering.asked_about)

    @cached_property
    def incoming(self) -> InDeeds:
        """The window in which something is taken in."""
        from readback.ui.incoming.deeds import InDeeds  # noqa: PLC0415 - when it is first wanted

        return InDeeds(self._session, self._tasks, self.frame, self)

    @cached_property
    def printing(self) -> Printing:
        """What prints an article."""
        from readback.ui.outgoing.printing import Printing  # noqa: PLC0415 - when it is first wanted

        return Printing(self._session, self._tasks, self.frame, self)

    @cached_property
    def verifying(self) -> VerifyDeeds:
        """The check of originals, texts and logs."""
        from readback.ui.verifying.deeds import VerifyDeeds  # noqa: PLC0415 - when it is first wanted

        return VerifyDeeds(self._session, self._tasks, self._looks, self.frame)

    def open_person(self, name: str) -> None:
        """Shows the file of a person."""
        self.personal.open(name)

    def open_person_of(self, row: Row) -> None:
        """Shows the file of the person that a row of the panel is about."""
        self.personal.open(row.title)

    def close_elsewhere(self) -> None:
        """Closes what was opened, as this window is closed."""
        from readback.ui.widgets.sidewindow import SideWindow  # noqa: PLC0415 - as above

        for name in ("outgoing", "incoming", "printing"):
            if name in self.__dict__:
                getattr(self, name).close()
        for window in self.findChildren(SideWindow):
            window.close()
