"""What is done with the trail of a quotation: it is asked for, shown, and walked through from article to article."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from readback.core.analysis import QuotationKind
from readback.core.collection import Carried
from readback.core.errors import ArticleMissing
from readback.core.quotecheck.trail import QuoteTrail, Trail
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.ui.card.carding import Carding
from readback.ui.frame.frame import Frame
from readback.ui.panel.rows import Row, Tab
from readback.ui.panel.setrows import SetRow
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session, Target
from readback.ui.tasks import Job
from readback.ui.trail.rows import TrailRow, rows_of, summary
from readback.ui.words import STROKE, in_marks, tr

Do = Mapping[str, Callable[[], object]]

Follow = Callable[[QuoteTrail, Job], Trail | None]
"""Follows a quotation, on the library's thread; None where it is not there any more."""


class TrailDeeds(QObject):
    """Shows the trail of the quotation that is meant: of the card, of the panel's row, or at the cursor."""

    def __init__(self, session: Session, frame: Frame, navigator: Navigator, carding: Carding, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame, self._navigator, self._carding = session, frame, navigator, carding
        self._job: Job | None = None
        self._at = ""
        pane = frame.trail
        pane.opened.connect(self._open)
        pane.closed.connect(self.close)
        frame.panel.card.trailWanted.connect(self._of_row)
        session.emptied.connect(self.close)
        session.articleShown.connect(lambda article: pane.stand(article.id))

    def open(self) -> None:
        """The trail of the quotation that is meant."""
        row = self._meant()
        if row is None or row.tab is not Tab.QUOTES:
            self._frame.status.say(tr("Put the cursor on a quotation first, or choose one in the side panel."))
        else:
            self._of_row(row)

    def _meant(self) -> Row | None:
        panel, facts = self._frame.panel, self._carding.shown
        focused = QApplication.focusWidget()
        listed = panel.tab is Tab.QUOTES and focused is not None and panel.isAncestorOf(focused)
        if facts is not None and not listed:
            return facts.row
        row = None if listed else self._carding.row_here()
        return row or (panel.open.current if panel.tab is Tab.QUOTES and not panel.lent else None)

    def _of_row(self, row: Row) -> None:
        if row.reported:
            self._frame.status.say(tr("Reported speech has no trail: its words are the reporter’s."))
            return
        if isinstance(row, SetRow) and isinstance(row.of, Carried):
            first = row.of.rows[0]
            self._follow(row.pieces, first.source.article, _by_spans(first.source.article, first.spans))
            return
        article, analysis = self._session.article, self._session.analysis
        if article is None or analysis is None:
            return
        number = next((n for n, it in enumerate(analysis.quotations) if it.spans == row.spans), None)
        if number is not None and analysis.quotations[number].kind is not QuotationKind.INDIRECT:
            self._follow(row.pieces, article.id, lambda it, job: it.follow(article, analysis, number, job.stop))

    def _follow(self, pieces: Sequence[str], article: str, follow: Follow) -> None:
        self._leave()
        self._carding.hide()
        self._at = article
        self._frame.trail.show_quotation(STROKE.join(map(in_marks, pieces)))
        self._frame.sides.show("panel")
        self._frame.panel.show_page(self._frame.trail)
        self._frame.trail.focus_list()

        def work(workspace: Workspace, job: Job) -> Trail | None:
            return follow(self._session.parts.quote_trail(workspace.library), job)

        self._job = self._session.desk.ask(work, self._came, self._failed)

    def _came(self, trail: Trail | None) -> None:
        self._job = None
        pane, held = self._frame.trail, self._has_keyboard()
        if trail is None or not trail.steps:
            pane.show_rows(
                (), "", tr("None of your articles carries this quotation. Drafts and own stories do not count.")
            )
        else:
            alone = tr("No other article carries it.") if len(trail.steps) == 1 else ""
            pane.show_rows(rows_of(trail), " ".join(filter(None, [f"{summary(trail)}.", alone])), "", self._at)
        if held:
            pane.focus_list()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._frame.trail.show_rows((), "", tr("This quotation could not be followed. Try again."))
        if not isinstance(error, ArticleMissing):
            self._session.failed.emit(error)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._frame.trail.isAncestorOf(focused)

    def _open(self, row: TrailRow) -> None:
        """To the passage in its article."""
        self._navigator.leave()
        spans = row.step.spans
        self._session.open_article(row.key, Target(spans[0] if spans else None))
        if not spans:
            self._frame.status.say(tr("These words stand in a paragraph that was left out of the article."))
        self._frame.view.focusText()

    def close(self) -> None:
        """The lists of names and notes again; a search that is under way is given up."""
        self._leave()
        if self._frame.panel.page is self._frame.trail:
            self._frame.panel.focus_list()

    def _leave(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()


def _by_spans(article: str, spans: tuple[Span, ...]) -> Follow:
    def follow(trails: QuoteTrail, job: Job) -> Trail | None:
        found = trails.find(article, spans)
        return trails.follow(*found, job.stop) if found is not None else None

    return follow


def over_trails(do: Do, deeds: Callable[[], TrailDeeds]) -> Do:
    """The table of what is done, with the trail; `deeds` come later."""
    return {**do, "trail": lambda: deeds().open()}
