"""Who said what in several articles: a project, a search, or those chosen on the shelf; and the way back to one."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from readback.core.article import Article
from readback.core.catalogue import SavedSearch
from readback.ui.agreed.labels import badges_of, of_sets
from readback.ui.frame.frame import Frame
from readback.ui.panel.rows import Tab
from readback.ui.panel.setrows import PlaceRow
from readback.ui.reading.gathering import Gathered, Several, found_by, gathered, several
from readback.ui.reading.navigator import Navigator
from readback.ui.reading.showing import Showing
from readback.ui.reading.takingout import TakingOut
from readback.ui.session.intake import Intake
from readback.ui.session.session import Session, Target
from readback.ui.shelf.sections import Kind
from readback.ui.tasks import Job
from readback.ui.words import counted, forms, headed, tr

PAUSE = 1_000
"""What changed is gathered anew at most this often, in milliseconds."""

LISTED = {Kind.ALL, Kind.UNREAD}
"""Sections whose articles are offered together."""


LEAST = 2
"""So many articles are offered together at least."""


class Overview(QObject):
    """Puts several articles into the panel, keeps its lists in step with the library, and goes where they lead."""

    told = Signal()
    """Other articles are at hand, or the panel shows them, or does not any more."""

    def __init__(self, session: Session, frame: Frame, showing: Showing, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._frame, self._navigator, self._window = session, frame, navigator, window
        self.out = TakingOut(session, frame, window)
        self._several: Several | None = None
        self._wanted: PlaceRow | None = None
        self._job: Job | None = None
        self._missing = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._gather)
        showing.listed.connect(self._listed)
        self._connect()

    def _connect(self) -> None:
        session, shelf, panel = self._session, self._frame.shelf, self._frame.panel
        shelf.severalChosen.connect(lambda ids: self._show(several(tr("chosen in the library"), ids)))
        shelf.sectionChanged.connect(lambda _: self._section())
        shelf.searchWanted.connect(self._saved_search)
        shelf.articleWanted.connect(lambda _: self.leave())
        self._frame.hits.setWanted.connect(self._found)
        self._frame.status.placeWanted.connect(self.leave)
        panel.scope.articleWanted.connect(self.leave)
        panel.scope.setWanted.connect(self.switch)
        panel.placeWanted.connect(self._go)
        session.articleShown.connect(self._article)
        session.shelf.changed.connect(lambda _: self._shelf_changed())
        session.opening.finished.connect(self._opened)
        session.edited.connect(lambda _: self._edited())
        for signal in (
            session.backlog.kept,
            session.analysing.stored,
            session.searching.rebuilt,
            session.agreeing.changed,
        ):
            signal.connect(self._changed)

    # Which articles

    @property
    def several(self) -> Several | None:
        """The articles at hand."""
        return self._several

    @property
    def words(self) -> str:
        """What the articles at hand are, in words."""
        found = self._several
        if found is None:
            return ""
        those = forms("1 article", "the first {n} articles") if found.more else forms("1 article", "{n} articles")
        return headed(counted(len(found.articles), *those), found.words)

    def switch(self) -> None:
        """From the open article to several, those at hand or else all that the shelf shows; and back."""
        if self._frame.panel.over:
            self.leave()
            return
        self._several = self._at_hand()
        if self._several is None:
            self._frame.status.ask(tr("Choose a project or several articles first."), self._at_hand)
        else:
            self._frame.sides.show("panel")
            self._show(self._several)
        self._tell()

    def _at_hand(self) -> Several | None:
        return self._several or self._chosen()

    def leave(self) -> None:
        """The panel's lists are those of the open article again; the several stay at hand."""
        if self._job is not None:
            self._job.cancel()
        self._frame.panel.set_over(several=False)
        self._tell()

    def _section(self) -> None:
        """A project is shown at once; all articles, or the unread ones, are offered."""
        project = self._project()
        self._several = project or self._listed_here()
        if project is not None:
            self._show(project)
        else:
            self.leave()

    def _chosen(self) -> Several | None:
        """The articles that are chosen on the shelf, or all that it lists."""
        chosen = self._frame.shelf.several()
        names = {Kind.ALL: tr("the library"), Kind.UNREAD: tr("unread")}
        words = names.get(self._frame.shelf.held.kind, tr("chosen in the library"))
        return several(words, chosen) if chosen else None

    def _listed_here(self) -> Several | None:
        """All articles that the shelf lists where it lists the library or what is unread, if it is more than one."""
        kind = self._frame.shelf.held.kind
        found = self._chosen() if kind in LISTED else None
        if found is None or len(found.articles) < LEAST:
            return None
        return replace(found, listed=kind is Kind.ALL)

    def _project(self) -> Several | None:
        """The articles of the project that the shelf shows, as far as they are in the library."""
        project = self._frame.shelf.project
        inside = set(project.articles) if project is not None else set()
        here = [it.id for it in self._session.shelf.summaries if it.id in inside]
        return several(tr("project {name}", name=project.name), here, project.id) if project and here else None

    def _found(self, query: str) -> None:
        """The hits give way to the panel, and the keyboard goes there."""
        self._frame.sides.show("panel")
        self._frame.panel.focus_list()
        self._search(query)

    def _saved_search(self, search: SavedSearch | None) -> None:
        if search is not None:
            self._search(search.query)

    def _search(self, query: str) -> None:
        words = tr("search “{query}”", query=query)
        self._session.desk.ask(
            lambda workspace, job: found_by(workspace, words, query, job.stop),
            lambda found: self._show(found) if found.articles else None,
            self._session.failed.emit,
        )

    def _opened(self, intake: Intake) -> None:
        """Articles that were opened together are offered together."""
        ids = tuple(dict.fromkeys(id for id in intake.articles if id not in intake.drafts))
        if len(ids) > 1 and not self._frame.panel.over and self._frame.shelf.project is None:
            self._several = several(tr("opened together"), ids)
            self._tell()

    def _show(self, found: Several) -> None:
        panel = self._frame.panel
        if found != self._several or not panel.over:
            for tab in panel.sets.values():
                tab.fold_all()
        self._several = found
        panel.set_over(several=True)
        self._gather()
        self._tell()

    def _article(self, article: Article) -> None:
        """An article that does not belong to the several is what the reader wants to see."""
        if self._wanted is not None and self._wanted.article != article.id:
            self._wanted = None
        if self._frame.panel.over and self._several is not None and article.id not in self._several.articles:
            self.leave()

    def _shelf_changed(self) -> None:
        """What is in a project may be others now, and any article may be gone."""
        here = {it.id for it in self._session.shelf.summaries}
        before = self._several
        if before is None or before.project or before.listed:
            self._several = self._project() or self._listed_here()
        else:
            left = tuple(id for id in before.articles if id in here)
            self._several = Several(before.words, left, more=before.more) if left else None
        now = self._several
        if self._frame.panel.over and (now is None or (before is not None and before.project and not now.project)):
            self.leave()
        elif self._several != before:
            self._changed()
            self._tell()

    def _tell(self) -> None:
        panel, words = self._frame.panel, self.words
        self._frame.actions["overview"].setChecked(panel.over)
        self.told.emit()
        if not words:
            panel.scope.show_article("")
            return
        missing = counted(
            self._missing, "1 of them is still to be looked through.", "{n} are still to be looked through."
        )
        if panel.over:
            panel.scope.show_over(tr("Over {articles}", articles=words), missing if self._missing else "")
        else:
            panel.scope.show_article(tr("Look over {articles}", articles=words))

    # What is in them

    def _changed(self, *_: object) -> None:
        if self._frame.panel.over and not self._later.isActive():
            self._later.start()

    def _edited(self) -> None:
        """Waits until nothing is typed any more."""
        if self._frame.panel.over:
            self._later.start()

    def _gather(self) -> None:
        found, made = self._several, self._session.analysing.analyzer.made
        if self._job is not None:
            self._job.cancel()
        if found is not None and self._frame.panel.over:
            engine = made.engine if made is not None else ""
            self._job = self._session.desk.ask(
                lambda workspace, job: gathered(workspace, found.articles, engine, job.stop),
                self._list,
                self._session.failed.emit,
            )

    def _list(self, found: Gathered) -> None:
        self._missing = found.missing
        badges = badges_of(self._session.agreeing)
        for tab, rows in found.rows.items():
            self._frame.panel.show_set(tab, of_sets(rows, badges))
        self._tell()

    # Where they lead

    def _go(self, place: PlaceRow) -> None:
        """To the place in its article, or from it to the next of its places there."""
        article, rows = self._session.article, self._frame.panel.lists[place.tab]
        if article is None or article.id != place.article:
            self._wanted = place
            self._navigator.leave()
        walk = self._navigator.current
        keys = place.keys
        if walk is not None and walk.key in keys and len(keys) > 1:
            keys = (keys[(keys.index(walk.key) + 1) % len(keys)],)
        row = rows.row(keys[0]) if self._wanted is None else None
        if row is not None and place.tab is not Tab.NOTES:
            self._navigator.go(row)
        else:
            note = place.keys[0] if place.tab is Tab.NOTES else None
            self._session.open_article(place.article, Target(place.span, note))
        self._frame.view.focusText()

    def _listed(self) -> None:
        """What is in the article that was opened is known: the reader stands at a place of it."""
        place, self._wanted = self._wanted, None
        row = self._frame.panel.lists[place.tab].row(place.keys[0]) if place is not None else None
        if place is not None and place.span is not None and row is not None and place.tab is not Tab.NOTES:
            self._navigator.stand(row, place.span)
