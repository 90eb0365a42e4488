"""The main window's parts, made and joined to one another, once it has been painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from readback.ui.elsewhere import Elsewhere


class Joined(Elsewhere):
    """The main window as far as its parts are joined."""

    def _join(self, folder: Path, own: Mapping[str, Callable[[], object]]) -> None:
        """Makes the parts; `folder` is the program's folder of resources, `own` what the window does itself."""
        from readback.ui import parts  # noqa: PLC0415 - not before the first paint

        session, tasks, looks = self._session, self._tasks, self._looks
        commands = self.commands = parts.Commands(self, session, looks)
        self.mending = parts.Mending(session, looks, self)
        self.welcome = parts.Welcome(session, looks, self)
        do = commands.table() | self.mending.table() | self.welcome.table() | dict(own) | _later(self)
        done = parts.over_cards(parts.over_check(do, lambda: self.check), lambda: self.cards)
        self.menuBar().clear()
        self.frame = parts.Frame(self, looks.theme, parts.over_trails(done, lambda: self.trails))
        self.navigator = parts.Navigator(self.frame.view.position, self.frame.view.here, self)
        self.showing = parts.Showing(session, tasks, self.frame, self.navigator, self)
        self.troubles = parts.Troubles(session, self.frame.banner, self)
        self.progress = parts.Progress(session, self.frame, self)
        self.arrivals = parts.Arrivals(session, self.frame, self)
        self.offering = parts.Offering(session, looks, self.frame, self)
        self.watch = parts.Watch(session, tasks, looks, self)
        self.originals = parts.Originals(tasks, session, self.frame, self.navigator, self)
        self.ordering = parts.Ordering(session, self.frame, looks, self)
        self.recents = parts.Recents(session, self.frame, self.navigator, self)
        self.overview = parts.Overview(session, self.frame, self.showing, self.navigator, self)
        self.placing = parts.Placing(session, tasks, self.frame, self)
        self.showing.noteEdited.connect(self.placing.show_note)
        self.following = parts.Following(session, self.frame, self.navigator, self.showing, self)
        self._join_deeds(folder)

    def _join_deeds(self, folder: Path) -> None:
        """Makes what does things by means of the other parts."""
        from readback.ui import parts  # noqa: PLC0415 - as above

        session, tasks, looks = self._session, self._tasks, self._looks
        self.reading = parts.Reading(session, self.frame.view, self.navigator, self)
        self.finder = parts.Finder(tasks, session, self.frame.find, self.frame.view, self.navigator)
        self.commands.bind(self.frame, self.navigator, self.showing, self.finder)
        self.mending.bind(self.frame, self.navigator)
        self.welcome.bind(self.frame)
        self.naming = parts.Naming(session, tasks, self.frame, self.navigator, self)
        self.settling = parts.Settling(session, self.frame, self)
        carding = parts.Carding(session, looks, self.frame, self.showing, self)
        self.cards = parts.CardDeeds(carding, self.navigator, self.mending)
        self.check = parts.CheckDeeds(session, looks, self.frame, self.navigator, self)
        self.trails = parts.TrailDeeds(session, self.frame, self.navigator, carding, self)
        self.pairing = parts.Pairing(self.frame, self.navigator, self)
        self.manual = parts.Explaining(looks, self.frame, folder / "help", self)
        innards = parts.Innards(session, tasks, looks, self.manual.show, self)
        self.choices = parts.Choices(looks, self.frame, innards, self)
        self.sheets = parts.Sheets(looks, self.frame, self.choices.open, self.manual.show, self)
        self.unfinished = parts.Unfinished(session, self.frame.banner, self)

    def _join_rest(self) -> None:
        """Makes what comes once all of it is connected; the panes get their room as it was last time."""
        from readback.ui import parts  # noqa: PLC0415 - as above

        session, looks = self._session, self._looks
        parts.Undoing(session.undo_stack, self.frame.actions, self.frame.status, self)
        self.sizing = parts.Sizing(self, self.frame.status)
        self.erasing = parts.EraseDeeds(session, looks, self.frame, self.navigator, self)
        self.agreed = parts.AgreeDeeds(session, self.frame, self.showing, self.cards.carding, self)
        self.guard = parts.Guard(session.agreeing, self.frame, self)
        self.discretion = parts.Discretion(session, looks, self.recents, self)
        self.locking = parts.LockDeeds(session, self._tasks, looks, self.frame, self)
        self.choices.made.connect(self.locking.take)
        self.locking.pageWanted.connect(lambda: self.choices.open("privacy"))
        self.speaking = parts.Speaking(session, self.frame, self.navigator, self)
        self.alone = parts.Alone(self, self.frame)
        self.room = parts.Room(self.frame, looks, self)
        self.remembering = parts.Remembering(self, self.frame, looks, self.room)


def _later(window: Joined) -> dict[str, Callable[[], object]]:
    """What is done by parts that are made after the actions."""
    from readback.ui.sizing import sizes  # noqa: PLC0415 - not before the first paint

    return {
        "settled": lambda: window.settling.open(),  # noqa: PLW0108 - it is not there yet, as all of these
        "take out": lambda: window.outgoing.ask(),  # noqa: PLW0108
        "print": lambda: window.printing.ask(),  # noqa: PLW0108
        "take in": lambda: window.incoming.ask(),  # noqa: PLW0108
        "erase": lambda: window.erasing.ask(),  # noqa: PLW0108
        "agree": lambda: window.agreed.ask(),  # noqa: PLW0108
        "agreements": lambda: window.agreed.open_all(),  # noqa: PLW0108
        "lock": lambda: window.locking.lock(),  # noqa: PLW0108
        "preferences": lambda: window.choices.open(),  # noqa: PLW0108
        "columns": lambda: window.frame.turn_shelf(),  # noqa: PLW0108
        "overview": lambda: window.overview.switch(),  # noqa: PLW0108
        "copy listed": lambda: window.overview.out.copy(),  # noqa: PLW0108
        "save listed": lambda: window.overview.out.choose_file(),  # noqa: PLW0108
        "pictures": window.open_pictures,
        "verify": lambda: window.verifying.open(),  # noqa: PLW0108
        "saves": lambda: window.saves.open(),  # noqa: PLW0108
        "person file": lambda: window.personal.open_here(),  # noqa: PLW0108
        **sizes(lambda: window.sizing),
    }
