"""Pictures of the open article, or of several: gathered from the library a few articles at a time, and kept in step."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer

from readback.core.errors import ResourceMissing
from readback.core.pictures.depicting import Depicted, Told, depicted, told_by
from readback.core.pictures.facts import Facts, Spot, facts_of
from readback.resources import resource
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.messages import why
from readback.ui.panel.rows import Row, Tab
from readback.ui.pictures.atlas import Atlas, load_atlas
from readback.ui.pictures.window import PicturesWindow
from readback.ui.reading.gathering import Several
from readback.ui.reading.navigator import Navigator
from readback.ui.reading.overview import Overview
from readback.ui.reading.showing import Showing
from readback.ui.session.session import Session, Target
from readback.ui.style.theme import Theme
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.widgets.fitting import to_front
from readback.ui.words import tr

_log = logging.getLogger(__name__)

AT_ONCE = 5
"""So many articles are read before the library is asked what else there is."""

PAUSE = 1_000
"""What changed is drawn anew at most this often, in milliseconds."""

NAMES = (Tab.QUOTES, Tab.PEOPLE, Tab.PLACES, Tab.ORGANISATIONS)


class Picturing(QObject):
    """Fills the window of pictures as long as it is open, and goes where its places lead."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        looks: Looks,
        frame: Frame,
        navigator: Navigator,
        overview: Overview,
        showing: Showing,
    ) -> None:
        super().__init__(overview)
        self._session, self._tasks, self._looks, self._frame = session, tasks, looks, frame
        self._navigator, self._overview, self._over = navigator, overview, frame.body.window()
        self._window: PicturesWindow | None = None
        self._several: Several | None = None
        self._facts: list[Facts] = []
        self._left: tuple[str, ...] = ()
        self._total = self._missing = 0
        self._job: Job | None = None
        self._wanted: Spot | None = None
        self._atlas: Atlas | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._start)
        for signal in (session.analysisShown, session.articleShown, session.analysisOff, session.emptied):
            signal.connect(self._article_changed)
        for signal in (session.edited, session.backlog.kept, session.analysing.stored):
            signal.connect(self._changed)
        showing.listed.connect(self._listed)
        overview.told.connect(self._several_changed)
        looks.themed.connect(self._set_theme)

    @property
    def shown(self) -> PicturesWindow | None:
        """The window, if it is open."""
        return self._window if self._window is not None and self._window.isVisible() else None

    def make(self) -> PicturesWindow:
        """The window, which is not shown yet where it is made only now."""
        if self._window is None:
            self._window = PicturesWindow(self._looks.theme, self._over, self._aside)
            self._window.aboutWanted.connect(self._choose)
            self._window.spotWanted.connect(self._go)
            self._window.closed.connect(self._stop)
        return self._window

    def open(self) -> None:
        """Shows the pictures of what the side panel shows."""
        window = self.make()
        self._several = self._overview.several if self._frame.panel.over else None
        to_front(window)
        window.page.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()
        self._start()

    def _set_theme(self, theme: Theme) -> None:
        if self._window is not None:
            self._window.set_theme(theme)

    # What they are of

    def _offer(self) -> None:
        several = self._overview.several
        article = self._session.article
        choices = [tr("This article: {title}", title=article.title)] if article is not None else []
        choices += [self._overview.words] if several is not None else []
        if self._several is not None and self._window is not None:
            self._window.offer(choices, len(choices) - 1)
        elif self._window is not None:
            self._window.offer(choices, 0)

    def _choose(self, number: int) -> None:
        of_article = number == 0 and self._session.article is not None
        self._several = None if of_article else self._overview.several
        self._start()

    def _several_changed(self) -> None:
        if self.shown is None:
            return
        before, now = self._several, self._overview.several
        self._several = now if before is not None or self._session.article is None else None
        self._offer()
        if before != self._several:
            self._later.start()

    def _article_changed(self, *_: object) -> None:
        if self.shown is not None:
            self._offer()
            if self._several is None:
                self._later.start(0)

    def _changed(self, *_: object) -> None:
        if self.shown is not None and not self._later.isActive():
            self._later.start()

    # What is drawn

    def _stop(self) -> None:
        self._later.stop()
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        """Begins anew."""
        self._stop()
        window = self.shown
        if window is None:
            return
        self._facts, self._missing = [], 0
        self._left = self._several.articles if self._several is not None else ()
        self._total = len(self._left)
        article, analysis = self._session.article, self._session.analysis
        if self._several is not None:
            window.show_progress(0, self._total)
            self._go_on()
        elif article is None:
            window.show_nothing(tr("Open an article first, or choose a project or several articles."))
        elif analysis is None:
            window.show_nothing(tr("Names and quotations are still being looked for in this article."))
        else:
            self._draw(lambda: [facts_of(article, analysis)])

    def _go_on(self) -> None:
        """Reads the next few articles; after the last of them all is drawn."""
        now, self._left = self._left[:AT_ONCE], self._left[AT_ONCE:]
        if not now:
            facts = tuple(self._facts)
            self._draw(lambda: facts)
            return
        self._job = self._session.desk.ask(
            lambda workspace, job: told_by(workspace, now, job.stop), self._came, self._failed
        )

    def _came(self, told: Told) -> None:
        self._facts += told.facts
        self._missing += told.missing
        if self._window is not None:
            self._window.show_progress(self._total - len(self._left), self._total)
        self._go_on()

    def _draw(self, facts: Callable[[], Sequence[Facts]]) -> None:
        missing, arrange, atlas = self._missing, self._session.parts.arrange, self._atlas
        self._job = self._tasks.run(
            Lane.LISTING,
            lambda _: (depicted(facts(), missing, arrange), atlas or _atlas()),
            lambda both: self._show(*both),
            self._failed,
        )

    def _show(self, found: Depicted, atlas: Atlas | None) -> None:
        self._atlas = atlas
        if self._window is not None:
            self._window.show_progress(1, 1)
            self._window.show_found(found, atlas)

    def _failed(self, error: Exception) -> None:
        """Something kept them from being drawn, which is said where they would be."""
        if self._window is not None:
            self._window.show_nothing(tr("There are no pictures. {why}", why=why(error)))

    def _aside(self, work: Callable[[], None], done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Writes a file off the window's thread."""
        self._tasks.run(Lane.LISTING, lambda _: work(), lambda _: done(), failed)

    # Where they lead

    def _go(self, spot: Spot) -> None:
        """To a place in its article, which comes to the front."""
        self._navigator.leave()
        article = self._session.article
        self._wanted = spot if article is None or article.id != spot.source.article else None
        self._session.open_article(spot.source.article, Target(spot.span))
        if self._wanted is None:
            self._stand(spot)
        self._over.raise_()
        self._over.activateWindow()
        self._frame.view.focusText()

    def _listed(self) -> None:
        """What is in an article that was opened is known: the reader stands at the place."""
        spot, self._wanted = self._wanted, None
        article = self._session.article
        if spot is not None and article is not None and article.id == spot.source.article:
            self._stand(spot)

    def _stand(self, spot: Spot) -> None:
        for tab in NAMES:
            row = _row_at(self._frame.panel.lists[tab].rows, spot)
            if row is not None:
                if not self._frame.panel.over:
                    self._frame.panel.set_tab(tab)
                self._navigator.stand(row, spot.span)
                return


def _row_at(rows: Sequence[Row], spot: Spot) -> Row | None:
    return next((row for row in rows if spot.span in row.spans), None)


def _atlas() -> Atlas | None:
    """The outlines of the map; where they are missing there are places without land."""
    try:
        return load_atlas(resource("map"))
    except ResourceMissing as error:
        _log.warning("%s is missing", error.name)
        return None
