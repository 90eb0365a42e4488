"""The open article on screen: its text, what was found in it, its notes, and the way through all of that."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from readback.core.analysis import Analysis, Kind, Mention, Quotation
from readback.core.article import Article
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui import messages
from readback.ui.citation import cite_passage, cite_quotation
from readback.ui.frame import Frame
from readback.ui.navigator import Navigator
from readback.ui.panel.rows import Row, Tab, entity_rows, note_rows, quotation_key, quotation_rows
from readback.ui.session import Session, Target
from readback.ui.walk import Place, Step, Walk
from readback.ui.words import tr

_NAMED = {Tab.PEOPLE: Kind.PERSON, Tab.PLACES: Kind.PLACE, Tab.ORGANISATIONS: Kind.ORGANISATION}


class Reading(QObject):
    """Shows what the session has in the article, the panel and the status line, and takes the reader around in it."""

    def __init__(self, session: Session, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame = session, frame
        self._hidden: frozenset[str] = frozenset()
        self._rows: dict[Tab, tuple[Row, ...]] = dict.fromkeys(Tab, ())
        self.navigator = Navigator(frame.view.position, self)
        self._connect()

    def _connect(self) -> None:
        session, frame, navigator = self._session, self._frame, self.navigator
        session.articleShown.connect(self._show_article)
        session.analysisShown.connect(self._show_analysis)
        session.notesShown.connect(self._show_notes)
        session.targetReached.connect(self._arrive)
        navigator.revealed.connect(self._reveal)
        navigator.walked.connect(self._walk)
        navigator.placeWanted.connect(self._return)
        frame.panel.chosen.connect(navigator.go)
        frame.panel.turned.connect(navigator.turn)
        frame.panel.copyWanted.connect(self._copy_quotation)
        frame.view.mentionActivated.connect(self._stand_on_mention)
        frame.view.quotationActivated.connect(self._stand_on_quotation)
        frame.view.copyRequested.connect(self._copy_passage)
        frame.status.turned.connect(navigator.turn)
        frame.status.checkWanted.connect(self._check_speakers)
        frame.status.placeWanted.connect(lambda: self.open_tab(Tab.NOTES))

    def _show_article(self, article: Article) -> None:
        self.navigator.show_article(article.id)
        self._frame.panel.clear_inspector()
        self._frame.view.show_article(article)
        self._frame.shelf.show_open(article.id)

    def _show_analysis(self, analysis: Analysis | None) -> None:
        self._frame.view.show_analysis(analysis)
        article = self._session.article
        if article is None:
            return
        found = analysis or Analysis(article.id, "")
        self._rows |= {tab: entity_rows(found, kind) for tab, kind in _NAMED.items()}
        self._rows[Tab.QUOTES] = quotation_rows(article, found, lambda it: messages.doubt(it, article.text))
        for tab in (*_NAMED, Tab.QUOTES):
            self._frame.panel.show_rows(tab, self._rows[tab], known=analysis is not None)
        self._set_ways()

    def _show_notes(self, notes: tuple[PlacedNote, ...]) -> None:
        self._frame.view.show_notes(notes)
        if self._session.article is not None:
            self._rows[Tab.NOTES] = note_rows(self._session.article, notes)
            self._frame.panel.show_rows(Tab.NOTES, self._rows[Tab.NOTES])
            self._set_ways()

    def set_hidden(self, kinds: frozenset[str]) -> None:
        """Which kinds are not marked in the text: the keys pass over them too."""
        self._hidden = kinds
        self._frame.view.set_hidden(kinds)
        self._frame.panel.set_hidden(kinds)
        self._set_ways()

    def _set_ways(self) -> None:
        names = [row for tab in _NAMED if tab.value not in self._hidden for row in self._rows[tab]]
        self.navigator.set_rows(Step.MENTION, names)
        self.navigator.set_rows(Step.QUOTATION, self._rows[Tab.QUOTES])
        self.navigator.set_rows(Step.NOTE, [row for row in self._rows[Tab.NOTES] if row.spans])
        unplaced = sum(row.uncertain for row in self._rows[Tab.NOTES])
        self._frame.status.show_checks(len(self._unsure()), unplaced)

    def _unsure(self) -> list[Row]:
        return [row for row in self._rows[Tab.QUOTES] if row.uncertain]

    def _check_speakers(self) -> None:
        self.navigator.walk_through(Step.SPEAKER, self._unsure())

    def _arrive(self, target: Target) -> None:
        if target.span is not None:
            self._reveal(target.span)

    def _reveal(self, span: Span) -> None:
        if len(span):
            self._frame.view.reveal(span)
        else:
            self._frame.view.scroll_to(span.start)

    def _walk(self, walk: Walk | None) -> None:
        self._frame.panel.follow(walk)
        self._frame.status.show_walk(walk)

    def _return(self, place: Place) -> None:
        self._session.open_article(place.article, Target(Span(place.position, place.position)))

    def open_tab(self, tab: Tab) -> None:
        """Opens a tab of the panel and gives it the keyboard."""
        self._frame.panel.show()
        self._frame.panel.set_tab(tab)
        self._frame.panel.focus_list()

    def step(self, step: Step, by: int) -> None:
        """To the next or previous mention or quotation."""
        if not self.navigator.step(step, by):
            quotations = step is Step.QUOTATION
            self._frame.status.say(tr("No quotations to go to.") if quotations else tr("No names to go to."))

    def row(self, tab: Tab, key: str) -> Row | None:
        """The row of a key."""
        return next((row for row in self._rows[tab] if row.key == key), None)

    def _stand_on_mention(self, mention: Mention) -> None:
        self._stand(Tab(mention.kind.value), mention.entity, mention.span)

    def _stand_on_quotation(self, quotation: Quotation) -> None:
        analysis = self._session.analysis
        if analysis is not None and quotation in analysis.quotations:
            key = quotation_key(analysis.quotations.index(quotation))
            self._stand(Tab.QUOTES, key, quotation.spans[0])

    def _stand(self, tab: Tab, key: str, span: Span) -> None:
        row = self.row(tab, key)
        if row is not None:
            self._frame.panel.set_tab(tab)
            self.navigator.stand(row, span)

    def copy(self) -> None:
        """Copies what is selected with its source, or else the quotation the reader is at."""
        span, walk = self._frame.view.selection(), self.navigator.current
        row = self.row(Tab.QUOTES, walk.key) if walk is not None else None
        if span is not None:
            self._copy_passage(span)
        elif row is not None:
            self._copy_quotation(row)
        else:
            self._frame.status.say(tr("Select a passage or go to a quotation first, then copy it."))

    def _copy_passage(self, span: Span) -> None:
        if self._session.article is not None:
            self._put(cite_passage(self._session.article, span))

    def _copy_quotation(self, row: Row) -> None:
        if self._session.article is not None:
            self._put(cite_quotation(self._session.article, row))

    def _put(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._frame.status.say(tr("Copied with its source."))
