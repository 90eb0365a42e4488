"""The main window: its parts joined, its panes, what it remembers of itself, and how it closes without a loss."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from readback.core.article import Article
from readback.core.document import Region
from readback.ui import messages
from readback.ui.agreeing.guard import Guard
from readback.ui.card.carddeeds import CardDeeds, over_cards
from readback.ui.card.carding import Carding
from readback.ui.checking.deeds import CheckDeeds, over_check
from readback.ui.choices import Choices
from readback.ui.clipboard.dragged import comes_from_elsewhere
from readback.ui.commands import Commands
from readback.ui.correcting.mending import Mending
from readback.ui.correcting.naming import Naming
from readback.ui.correcting.settling import Settling
from readback.ui.elsewhere import Elsewhere
from readback.ui.erasing.deeds import EraseDeeds
from readback.ui.explaining import Explaining
from readback.ui.frame.alone import Alone
from readback.ui.frame.frame import Frame
from readback.ui.frame.remembering import Remembering
from readback.ui.frame.room import Room
from readback.ui.guide.welcome import Welcome
from readback.ui.innards import Innards
from readback.ui.intake.arrivals import Arrivals
from readback.ui.intake.receiving import choose_folder
from readback.ui.intake.recents import Recents
from readback.ui.intake.unfinished import Unfinished
from readback.ui.intake.watch import Watch
from readback.ui.looks import Looks
from readback.ui.noting.following import Following
from readback.ui.noting.placing import Placing
from readback.ui.ordering import Ordering
from readback.ui.progress import Progress
from readback.ui.reading.details import Details
from readback.ui.reading.finder import Finder
from readback.ui.reading.navigator import Navigator
from readback.ui.reading.originals import Originals
from readback.ui.reading.overview import Overview
from readback.ui.reading.pairing import Pairing
from readback.ui.reading.reading import Reading
from readback.ui.reading.showing import Showing
from readback.ui.session.session import Session
from readback.ui.sheets import Sheets
from readback.ui.sizing import Sizing, sizes
from readback.ui.speech.speaking import Speaking
from readback.ui.style.icons import icon
from readback.ui.style.theme import Theme
from readback.ui.tasks import Tasks
from readback.ui.trailing.deeds import TrailDeeds, over_trails
from readback.ui.troubles import Troubles
from readback.ui.undoing import Undoing
from readback.ui.widgets.fitting import to_front
from readback.ui.words import tr

LEAST_SIZE = (1000, 640)
SIDES = ("shelf", "panel")
"""The sides that the reader can hide, by the names of their actions."""


class MainWindow(Elsewhere):
    """Shows a session. `folder` is the program's folder of resources."""

    closed = Signal()
    """Everything is saved and the window is gone."""

    def __init__(self, session: Session, tasks: Tasks, looks: Looks, folder: Path) -> None:
        super().__init__()
        self._session, self._tasks, self._looks, self._folder = session, tasks, looks, folder
        self._closing = self._leaving = self._kept = False
        self._details: Details | None = None
        self.setWindowTitle(tr("Readback"))
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        commands = self.commands = Commands(self, session, looks)
        self.mending = Mending(session, looks, self)
        self.welcome = Welcome(session, looks, self)
        switches = {id: partial(self._switch, id) for id in (*SIDES, "focus")}
        own = {"details": self.show_details, "watch": self._switch_watch, "original": self._switch_original}
        do = commands.table() | self.mending.table() | self.welcome.table() | switches | own | _later(self)
        done = over_trails(over_cards(over_check(do, lambda: self.check), lambda: self.cards), lambda: self.trails)
        self.frame = Frame(self, looks.theme, done)
        self.navigator = Navigator(self.frame.view.position, self.frame.view.here, self)
        self.showing = Showing(session, tasks, self.frame, self.navigator, self)
        self.troubles = Troubles(session, self.frame.banner, self)
        self.progress = Progress(session, self.frame, self)
        self.arrivals = Arrivals(session, looks, self.frame, self)
        self.watch = Watch(session, tasks, looks, self)
        self.originals = Originals(tasks, session, self.frame, self.navigator, self)
        self.ordering = Ordering(session, self.frame, looks, self)
        self.recents = Recents(session, self.frame, self.navigator, self)
        self.overview = Overview(session, self.frame, self.showing, self.navigator, self)
        self.placing = Placing(session, tasks, self.frame, self)
        self.showing.noteEdited.connect(self.placing.show_note)
        self.following = Following(session, self.frame, self.navigator, self.showing, self)
        self.reading = Reading(session, self.frame.view, self.navigator, self)
        self.finder = Finder(tasks, session, self.frame.find, self.frame.view, self.navigator)
        commands.bind(self.frame, self.navigator, self.showing, self.finder)
        self.mending.bind(self.frame, self.navigator)
        self.welcome.bind(self.frame)
        self.naming = Naming(session, tasks, self.frame, self.navigator, self)
        self.settling = Settling(session, self.frame, self)
        self.cards = CardDeeds(Carding(session, looks, self.frame, self.showing, self), self.navigator, self.mending)
        self.check = CheckDeeds(session, looks, self.frame, self.navigator, self)
        self.trails = TrailDeeds(session, self.frame, self.navigator, self.cards.carding, self)
        self.pairing = Pairing(self.frame, self.navigator, self)
        self.manual = Explaining(looks, self.frame, folder / "help", self)
        self.choices = Choices(looks, self.frame, Innards(session, tasks, looks, self.manual.show, self), self)
        self.sheets = Sheets(looks, self.frame, self.choices.open, self.manual.show, self)
        self.unfinished = Unfinished(session, self.frame.banner, self)
        self._connect()
        self.alone = Alone(self, self.frame)
        self.room = Room(self.frame, looks, self)
        self.remembering = Remembering(self, self.frame, looks, self.room)

    def _connect(self) -> None:
        looks, session = self._looks, self._session
        self.commands.helpWanted.connect(self.manual.show)
        self.commands.aboutWanted.connect(self.sheets.open_about)
        for asking in (self.commands.choosing, self.commands.seeking, self.cards):
            asking.personWanted.connect(self.open_person)
        self.frame.panel.card.fileWanted.connect(self.open_person_of)
        for several in self.frame.panel.sets.values():
            several.fileWanted.connect(self.open_person)
        self.frame.view.aboutRequested.connect(self.show_details)
        self.watch.changed.connect(self._watched)
        looks.themed.connect(self.set_theme)
        looks.styled.connect(self.frame.view.set_style)
        looks.styled.connect(self.frame.original.text.set_style)
        self.frame.original.closed.connect(self.frame.actions["original"].trigger)
        looks.hidden.connect(self._set_hidden)
        session.articleShown.connect(self._title)
        session.articleShown.connect(self._offer_pages)
        session.emptied.connect(lambda: self.setWindowTitle(tr("Readback")))
        self.showing.regionWanted.connect(self._show_region)
        session.desk.idle.connect(self._close_when_saved)
        Undoing(session.undo_stack, self.frame.actions, self.frame.status, self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr] # there is one
        for id in ("back", "forward", "undo", "redo"):
            self.frame.actions[id].setEnabled(False)
        self.frame.sides.changed.connect(self._sides_changed)
        self.sizing = Sizing(self, self.frame.status)
        self.erasing = EraseDeeds(session, looks, self.frame, self.navigator, self)
        self.guard = Guard(session.agreeing, self.frame, self)
        self.speaking = Speaking(session, self.frame, self.navigator, self)

    # Looks

    def set_theme(self, theme: Theme) -> None:
        """Other colours for everything."""
        QApplication.setPalette(theme.palette())
        QApplication.setPalette(theme.ticking(), "QCheckBox")  # type: ignore[arg-type] # the stubs say bytes
        self.setStyleSheet(theme.stylesheet())
        self.frame.set_theme(theme)
        self.setWindowIcon(icon(self._folder / "icons", "readback", theme.colour("accent")))
        chosen = self._looks.settings.theme
        for id in self.frame.actions:
            if id.startswith("theme "):
                self.frame.actions[id].setChecked(id == f"theme {chosen}")

    def _set_hidden(self, kinds: frozenset[str]) -> None:
        self.showing.set_hidden(kinds)
        for id in self.frame.actions:
            if id.startswith("marks "):
                self.frame.actions[id].setChecked(id.removeprefix("marks ") not in kinds)
        self.frame.actions["marks reported"].setEnabled("quotation" not in kinds)  # they go together

    def _title(self, article: Article) -> None:
        self.setWindowTitle(f"{article.title} — {tr('Readback')}")
        self._looks.keep(last_article=article.id)

    # Panes

    def _switch(self, id: str) -> None:
        """Hides or shows a side, or all of them; the keyboard must not be in what goes."""
        sides = self.frame.sides
        if id == "focus":
            sides.leave_alone(self.frame.actions[id].isChecked())
        else:
            sides.switch(id)
        if id == "focus" or not sides.shows(id):
            self.frame.view.focusText()

    def _sides_changed(self) -> None:
        for id in SIDES:
            self.frame.actions[id].setChecked(self.frame.sides.shows(id))
        self._looks.keep(closed=self.frame.sides.hidden)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        for part in (self.frame.hits, self.frame.palette, self.frame.picker, self.mending):
            part.focus_moved(now)

    def show_details(self) -> None:
        """Shows what is known of the open article, to be changed."""
        session = self._session
        if session.article is None:
            self.frame.status.say(tr("Open an article first."))
            return
        if self._details is None:
            self._details = Details(self)
            self._details.changed.connect(session.amending.describe)
            session.described.connect(self._details.show_article)
            session.articleShown.connect(self._details.show_article)
        self._details.show_article(session.article)
        to_front(self._details)

    def _switch_original(self) -> None:
        """Shows the original beside the text, or hides it again."""
        on = self.frame.actions["original"].isChecked()
        self.frame.show_original(on=on)
        self.originals.set_on(on)
        if not on:
            self.frame.view.focusText()

    def _show_region(self, region: Region) -> None:
        """Shows the part of a page that a note is about."""
        if not self.frame.actions["original"].isChecked():
            self.frame.actions["original"].trigger()
        self.originals.show_region(region)

    def _offer_pages(self, article: Article) -> None:
        """Says that pages are pictures; where all of them are there is nothing else to show."""
        original = self.frame.actions["original"]
        if article.pictures:
            choices = [] if original.isChecked() else [(tr("Show the pages"), original.trigger)]
            self.frame.banner.say(messages.pictures(article), choices, tone="accent", about="pictures")
        else:
            self.frame.banner.forget("pictures")
        if article.pictures and not article.text and not original.isChecked():
            original.trigger()

    def _switch_watch(self) -> None:
        """Watches a folder that the reader chooses, or watches none any more."""
        folder = "" if self.watch.folder else choose_folder(self, tr("Watch a folder: what lands in it is opened"))
        self.watch.choose(folder)

    def _watched(self, folder: str) -> None:
        action = self.frame.actions["watch"]
        action.setChecked(bool(folder))
        action.setText(tr("Stop watching “{name}”", name=Path(folder).name) if folder else tr("Watch a folder…"))

    # Dropping and closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what comes from elsewhere, anywhere."""
        if comes_from_elsewhere(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens it, or says why not."""
        self.commands.receiving.drop(event.mimeData())
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the article."""
        super().showEvent(event)
        self.frame.view.focusText()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes once the library has every word that was typed; says so where it cannot have them."""
        self.close_elsewhere()
        self.frame.editor.flush()
        if not self._kept and not self._session.editing.unsaved:
            self._kept = True
            self.reading.keep()
        if self._session.desk.busy and not self._leaving:
            self._closing = True
            event.ignore()
            return
        if self._session.editing.unsaved and not self._leaving:
            self._ask_to_leave()
            event.ignore()
            return
        self.frame.show_original(on=False)  # it is not kept among the sizes of the panes
        self.room.release()
        self.remembering.keep()
        super().closeEvent(event)
        for waiting in (
            self.alone.timer,
            self.reading.timer,
            self.reading.rest,
            self.naming.rest,
            self.speaking.rest,
            self.unfinished.timer,
            self.check.joining.later,
        ):
            waiting.stop()
        self.closed.emit()

    def _close_when_saved(self) -> None:
        if self._closing:
            self._closing = False
            self.close()

    def _ask_to_leave(self) -> None:
        self.frame.banner.say(
            tr("Your last note could not be saved. Close anyway, and lose it?"),
            [(tr("Try again"), self._session.editing.retry), (tr("Close and lose it"), self._leave)],
            tone="bad",
            about="save",
            ask=True,
        )

    def _leave(self) -> None:
        self._leaving = True
        self.close()


def _later(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What is done by parts that are made after the actions."""
    return {
        "settled": lambda: window.settling.open(),  # noqa: PLW0108 - it is not there yet, as all of these
        "take out": lambda: window.outgoing.ask(),  # noqa: PLW0108
        "erase": lambda: window.erasing.ask(),  # noqa: PLW0108
        "preferences": lambda: window.choices.open(),  # noqa: PLW0108
        "columns": lambda: window.frame.turn_shelf(),  # noqa: PLW0108
        "overview": lambda: window.overview.switch(),  # noqa: PLW0108
        "copy listed": lambda: window.overview.out.copy(),  # noqa: PLW0108
        "save listed": lambda: window.overview.out.choose_file(),  # noqa: PLW0108
        "pictures": lambda: window.picturing.open(),  # noqa: PLW0108
        "person file": lambda: window.personal.open_here(),  # noqa: PLW0108
        **sizes(lambda: window.sizing),
    }
