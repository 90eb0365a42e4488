"""Joins the pages about library, privacy and what finds names to the program behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readback.core.catalogue import State
from readback.core.places import Place
from readback.core.workspace import Workspace
from readback.logs import logs_folder
from readback.settings import settings_file
from readback.ui import messages
from readback.ui.looks import Looks
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import tr

if TYPE_CHECKING:
    from readback.ui.preferences.privacy import Kept
    from readback.ui.preferences.window import Preferences

AT_ONCE = 50
"""So many articles are forgotten before the library is asked what else there is."""


class Innards(QObject):
    """Fills the pages each time they are shown, and does what is asked for on them."""

    def __init__(
        self, session: Session, tasks: Tasks, looks: Looks, explain: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._looks, self._explain = session, tasks, looks, explain
        self._started = looks.settings

    def take(self, shown: Preferences) -> None:
        """Takes the pages, once they are there, and listens to them."""
        self._shown = shown
        shown.library.folder.wanted.connect(lambda folder: self._looks.keep(library=folder))
        shown.advanced.pipeline.wanted.connect(lambda folder: self._looks.keep(pipeline=folder))
        shown.privacy.reopenWanted.connect(lambda on: self._looks.keep(reopen=on))
        shown.privacy.noListsWanted.connect(lambda on: self._looks.keep(no_lists=on))
        shown.privacy.forgetWanted.connect(self._forget)
        shown.privacy.moreWanted.connect(lambda: self._explain("never.md"))
        shown.advanced.testWanted.connect(self._test)
        shown.advanced.rebuildWanted.connect(self._session.searching.make_anew)
        self._session.searching.rebuilt.connect(shown.advanced.show_rebuilt)
        self._session.searching.notRebuilt.connect(lambda it: shown.advanced.show_not_rebuilt(messages.why(it)))
        self._session.analysing.loaded.connect(self._tell_model)
        self._looks.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows the choices as they are."""
        settings = self._looks.settings
        self._shown.library.show_settings(settings, self._started)
        self._shown.privacy.show_settings(settings)
        self._shown.advanced.show_settings(settings, self._started)

    def look(self) -> None:
        """Looks elsewhere for what the pages tell of: where the library lies, its size, the model in use."""
        from readback.ui.preferences.privacy import size_of  # noqa: PLC0415 - with the pages

        self.refresh()
        self._tell_model()
        self._session.desk.ask(lambda workspace, _: workspace.library.place, self._show_place, lambda _: None)
        kept = self._kept()
        self._shown.privacy.show_kept(kept)
        paths = [place.path for place in kept]
        self._tasks.run(
            Lane.READING, lambda _: [size_of(path) for path in paths], self._shown.privacy.show_sizes, lambda _: None
        )

    def _kept(self) -> tuple[Kept, ...]:
        from readback.ui.preferences.privacy import Kept  # noqa: PLC0415 - with the pages

        library = tr("Articles, their files, notes, what was found, the trash and backups. It is not encrypted.")
        if self._session.parts.key is not None:
            library = tr("Articles, their files, notes, what was found, the trash and backups. It is encrypted.")
        index = tr("The words of your articles and notes, for searching. It can be deleted at any time.")
        choices = tr("What you chose on these pages, folders you chose, and which article was open, by its number.")
        log = tr("What went wrong inside Readback: no texts, titles, names or folders.")
        return (
            Kept(tr("Library"), library, self._started.library_folder()),
            Kept(tr("Word list"), index, self._started.index_file()),
            Kept(tr("Choices"), choices, settings_file()),
            Kept(tr("Log"), log, logs_folder()),
        )

    def _show_place(self, place: Place | None) -> None:
        self._shown.library.show_place(". ".join(messages.library_in(place)) if place is not None else "")

    def _tell_model(self) -> None:
        made = self._session.analysing.analyzer.made
        self._shown.advanced.show_model(made.engine if made is not None else "")

    def _test(self, folder: str) -> None:
        attempt, page = self._session.parts.try_pipeline, self._shown.advanced
        self._tasks.run(Lane.ANALYSIS, lambda _: attempt(Path(folder)), page.show_tested, page.show_refused)

    def _forget(self) -> None:
        """Counts all articles as never read, a few at a time: a note that is saved meanwhile need not wait.

        The one that is open counts as read again once it is left.
        """
        told = self._shown.privacy.show_forgotten
        self._looks.keep(last_article="")
        left = [it.id for it in self._session.shelf.shelf.everything]

        def some(workspace: Workspace, _: Job) -> None:
            for id in left[:AT_ONCE]:
                if workspace.library.state(id) != State():
                    workspace.library.set_state(id, State())

        def go_on(_: None) -> None:
            del left[:AT_ONCE]
            if left:
                self._session.desk.ask(some, go_on, failed)
            else:
                self._session.shelf.refresh()
                told("")

        def failed(error: Exception) -> None:
            told(messages.why(error))

        self._session.desk.ask(some, go_on, failed)
