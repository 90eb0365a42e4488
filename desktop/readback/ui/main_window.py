"""The main window: its parts joined, its panes, what it remembers of itself, and how it closes without a loss."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from readback.ui.frame.bounds import restore
from readback.ui.frame.early import Early
from readback.ui.frame.outline import Outline
from readback.ui.joined import Joined
from readback.ui.looks import Looks
from readback.ui.style.theme import Theme
from readback.ui.tasks import Tasks
from readback.ui.widgets.fitting import to_front
from readback.ui.words import tr

if TYPE_CHECKING:
    from readback.core.article import Article
    from readback.core.document import Region
    from readback.ui.reading.details import Details
    from readback.ui.session.session import Session

LEAST_SIZE = (1000, 640)
SIDES = ("shelf", "panel")
"""The sides that the reader can hide, by the names of their actions."""


_LOADED = (
    *("readback.ui.messages", "readback.ui.article.page", "readback.ui.article.view", "readback.ui.panel.panel"),
    *("readback.ui.shelf.shelf", "readback.ui.check.pane", "readback.ui.frame.frame", "readback.ui.session.session"),
    *("readback.ui.reading.showing", "readback.ui.commands", "readback.ui.parts"),
)
"""What the parts need, in pieces that are loaded in less time than anybody feels."""


class MainWindow(Joined):
    """Shows a session. `folder` is the program's folder of resources.

    As it is made it has the outline of its parts, which is painted at once; then `load` and `furnish` are called.
    """

    closed = Signal()
    """Everything is saved and the window is gone."""

    def __init__(self, looks: Looks, folder: Path) -> None:
        super().__init__()
        self._looks, self._folder = looks, folder
        self._closing = self._leaving = self._kept = self._furnished = False
        self._details: Details | None = None
        self._early: Early | None = None
        self.setWindowTitle(tr("Readback"))
        self.setMinimumSize(*LEAST_SIZE)
        self._set_colours(looks.theme)
        restore(self, looks.settings.geometry)
        self.setCentralWidget(Outline(self, looks.theme, looks.settings.panes, looks.settings.closed))

    @staticmethod
    def load() -> Iterator[None]:
        """Loads what `furnish` needs, piece by piece."""
        for name in _LOADED:
            import_module(name)
            yield

    def furnish(self, session: Session, tasks: Tasks) -> None:
        """Makes the parts for a session, in the place of the outline."""
        self._session, self._tasks = session, tasks
        own: dict[str, Callable[[], object]] = {id: partial(self._switch, id) for id in (*SIDES, "focus")}
        own |= {"details": self.show_details, "watch": self._switch_watch, "original": self._switch_original}
        self.setAcceptDrops(True)
        self._join(self._folder, own)
        self._connect()
        self._join_rest()
        self._furnished = True
        self.frame.view.focusText()  # the keyboard begins in the article
        if self._early is not None:
            self._early.act()

    def showEvent(self, event: QShowEvent) -> None:
        """What is pressed before there are parts is kept for them."""
        super().showEvent(event)
        if not self._furnished and self._early is None:
            self._early = Early(self)

    def _connect(self) -> None:
        looks, session = self._looks, self._session
        self.commands.helpWanted.connect(self.manual.show)
        self.commands.aboutWanted.connect(self.sheets.open_about)
        for asking in (self.commands.choosing, self.commands.seeking, self.cards):
            asking.personWanted.connect(self.open_person)
        self.frame.shelf.savesWanted.connect(lambda: self.saves.open_chosen())  # noqa: PLW0108 - made when wanted
        self.offering.compareWanted.connect(lambda old, new: self.saves.compare_two(old, new))  # noqa: PLW0108
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
        session.articleShown.connect(lambda article: looks.keep(last_article=article.id))
        session.articleShown.connect(self._offer_pages)
        self.showing.regionWanted.connect(self._show_region)
        session.desk.idle.connect(self._close_when_saved)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr] # there is one
        for id in ("back", "forward", "undo", "redo"):
            self.frame.actions[id].setEnabled(False)
        self.frame.sides.changed.connect(self._sides_changed)

    # Looks

    def set_theme(self, theme: Theme) -> None:
        """Other colours for everything."""
        from readback.ui.style.icons import icon  # noqa: PLC0415 - not before the first paint

        self._set_colours(theme)
        self.frame.set_theme(theme)
        self.setWindowIcon(icon(self._folder / "icons", "readback", theme.colour("accent")))
        chosen = self._looks.settings.theme
        for id in self.frame.actions:
            if id.startswith("theme "):
                self.frame.actions[id].setChecked(id == f"theme {chosen}")

    def _set_colours(self, theme: Theme) -> None:
        QApplication.setPalette(theme.palette())
        QApplication.setPalette(theme.ticking(), "QCheckBox")  # type: ignore[arg-type] # the stubs say bytes
        if self.styleSheet() != (sheet := theme.stylesheet()):
            self.setStyleSheet(sheet)

    def _set_hidden(self, kinds: frozenset[str]) -> None:
        self.showing.set_hidden(kinds)
        for id in self.frame.actions:
            if id.startswith("marks "):
                self.frame.actions[id].setChecked(id.removeprefix("marks ") not in kinds)
        self.frame.actions["marks reported"].setEnabled("quotation" not in kinds)  # they go together

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
            self.frame.status.ask(tr("Open an article first."), lambda: session.article is not None)
            return
        if self._details is None:
            from readback.ui.reading.details import Details  # noqa: PLC0415 - when it is first wanted

            self._details = Details(self)
            self._details.changed.connect(session.amending.describe)
            self.verifying.serve(self._details.verdictWanted, self._details.show_verdict)
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
        from readback.ui import messages  # noqa: PLC0415 - not before the first paint

        if article.pictures:
            choices = [] if original.isChecked() else [(tr("Show the pages"), original.trigger)]
            self.frame.banner.say(messages.pictures(article), choices, tone="accent", about="pictures")
        else:
            self.frame.banner.forget("pictures")
        if article.pictures and not article.text and not original.isChecked():
            original.trigger()

    def _switch_watch(self) -> None:
        """Watches a folder that the reader chooses, or watches none any more."""
        from readback.ui.intake.receiving import choose_folder  # noqa: PLC0415 - not before the first paint

        folder = "" if self.watch.folder else choose_folder(self, tr("Watch a folder: what lands in it is opened"))
        self.watch.choose(folder)

    def _watched(self, folder: str) -> None:
        action = self.frame.actions["watch"]
        action.setChecked(bool(folder))
        action.setText(tr("Stop watching “{name}”", name=Path(folder).name) if folder else tr("Watch a folder…"))

    # Dropping and closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what comes from elsewhere, anywhere."""
        from readback.ui.clipboard.dragged import comes_from_elsewhere  # noqa: PLC0415 - not before the first paint

        if comes_from_elsewhere(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens it, or says why not."""
        self.commands.receiving.drop(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes once the library has every word that was typed; says so where it cannot have them."""
        if not self._furnished:
            if self._early is not None:
                self._early.stop()
            self.closed.emit()
            return
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
            self.locking.timer,
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
