"""What is done with the trail of a quotation: it is asked for, shown, and walked through from article to article."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from readback.core.analysis import QuotationKind
from readback.core.collection import Carried
from readback.core.errors import ArticleMissing
from readback.core.text import Span
from readback.ui.agreed.labels import badges_of
from readback.ui.card.carding import Carding
from readback.ui.frame.frame import Frame
from readback.ui.panel.rows import Row, Tab
from readback.ui.panel.setrows import SetRow
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session, Target
from readback.ui.tasks import Job
from readback.ui.trail.rows import TrailRow
from readback.ui.trailing.course import Bit, Course
from readback.ui.words import STROKE, in_marks, tr

if TYPE_CHECKING:
    from readback.core.quotecheck.trail import Following, QuoteTrail
    from readback.ui.trailing.course import Begin

Do = Mapping[str, Callable[[], object]]


class TrailDeeds(QObject):
    """Shows the trail of the quotation that is meant: of the card, of the panel's row, or at the cursor."""

    def __init__(self, session: Session, frame: Frame, navigator: Navigator, carding: Carding, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame, self._navigator, self._carding = session, frame, navigator, carding
        self._job: Job | None = None
        self._course: Course | None = None
        self._on = False
        self._at = ""
        pane = frame.trail
        pane.opened.connect(self._open)
        pane.closed.connect(self.close)
        pane.progress.turned.connect(lambda on: self._turn(on=on))
        frame.panel.card.trailWanted.connect(self._of_row)
        session.emptied.connect(self.close)
        session.articleShown.connect(lambda article: pane.stand(article.id))
        session.agreeing.changed.connect(self._label)

    def open(self) -> None:
        """The trail of the quotation that is meant."""
        row = self._meant()
        if row is None:
            words = tr("Put the cursor on a quotation first, or choose one in the side panel.")
            self._frame.status.ask(words, self._meant)
        else:
            self._of_row(row)

    def _meant(self) -> Row | None:
        """The row of the quotation that is meant."""
        row = self._nearest()
        return row if row is not None and row.tab is Tab.QUOTES else None

    def _nearest(self) -> Row | None:
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
            self._follow(row.pieces, article.id, lambda it: it.begin(article, analysis, number))

    def _follow(self, pieces: Sequence[str], article: str, begin: Begin) -> None:
        self._leave()
        self._carding.hide()
        self._at = article
        self._frame.trail.show_quotation(STROKE.join(map(in_marks, pieces)))
        self._frame.sides.show("panel")
        self._frame.panel.show_page(self._frame.trail)
        self._frame.trail.focus_list()
        parts = self._session.parts
        self._course = Course(lambda it: parts.quote_trail(it.library), begin)
        self._turn(on=True)

    def _turn(self, *, on: bool) -> None:
        """Goes on, or lets it be with what is found by then."""
        self._on = on
        course = self._course
        if on and course is not None and self._job is None:
            self._job = self._session.desk.ask(
                lambda workspace, job: course.go_on(workspace, job.stop), self._came, self._failed
            )

    def _came(self, bit: Bit) -> None:
        self._job = None
        pane, held, listed = self._frame.trail, self._has_keyboard(), bool(self._frame.trail.rows)
        if self._on:
            pane.progress.show_progress(bit.done, bit.all)
        if bit.over and not bit.rows:
            pane.show_rows(
                (), "", tr("None of your articles carries this quotation. Drafts and own stories do not count.")
            )
        else:
            pane.show_rows(bit.rows, bit.told, "", self._at)
            self._label()
        if held and not (listed and self._has_keyboard()):
            pane.focus_list()
        self._turn(on=self._on and not bit.over)

    def _label(self) -> None:
        """Says of each row what was agreed about it."""
        badges = badges_of(self._session.agreeing)

        def agreed(row: TrailRow) -> str:
            spans = row.step.spans or (None,)
            return badges.places((row.key, span) for span in spans) if badges is not None else ""

        self._frame.trail.show_agreed(agreed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        pane = self._frame.trail
        pane.progress.hide()
        if isinstance(error, ArticleMissing):
            pane.show_rows((), "", tr("The article with this quotation is not in your library any more."))
            return
        words = tr("This quotation could not be followed to the end. Try again.")
        pane.show_rows(pane.rows, words if pane.rows else "", words)
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
        job, self._job, self._course = self._job, None, None
        if job is not None:
            job.cancel()


def _by_spans(article: str, spans: tuple[Span, ...]) -> Begin:
    def begin(trails: QuoteTrail) -> Following | None:
        found = trails.find(article, spans)
        return trails.begin(*found) if found is not None else None

    return begin


def over_trails(do: Do, deeds: Callable[[], TrailDeeds]) -> Do:
    """The table of what is done, with the trail; `deeds` come later."""
    return {**do, "trail": lambda: deeds().open()}
