"""The check of a draft in the window: when it begins, what of it is shown, and how one comes back to it."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.locators import Locators
from readback.core.quotecheck.report import Clearing, Report
from readback.core.text import Span
from readback.core.workspace import now
from readback.ui.agreed.labels import badges_of, of_check
from readback.ui.article.marks import Sign
from readback.ui.check import wording
from readback.ui.check.rows import CheckRow, Finding, recleared, row_of
from readback.ui.checking.behind import Behind
from readback.ui.frame.frame import Frame
from readback.ui.places import place_words
from readback.ui.session.checking import Checked
from readback.ui.session.editing import Outcome
from readback.ui.session.intake import Intake
from readback.ui.session.session import Session
from readback.ui.words import counted, forms, joined, tr

PAUSE, LONG = 200, 500
"""Results are listed at most this often, in milliseconds; from so many rows on five times as seldom."""


class Joining(QObject):
    """Keeps pane, comparison and margin in step with the check; one draft's check is kept at a time."""

    def __init__(self, session: Session, frame: Frame, window: QObject) -> None:
        super().__init__(window)
        self._session, self._frame = session, frame
        self.draft: Article | None = None
        self.report = Report("")
        self.made: datetime | None = None
        """When the whole of the draft was checked; None as long as it is not."""
        self.rows: list[CheckRow] = []
        self.at = 0
        """Which of its sources is shown of the row the reader is at."""
        self._wanted = ""
        self._next = self._open = self._fresh = False
        self._places: Locators | None = None
        self._behind = Behind(session, self)
        self.later = QTimer(self)
        self.later.setSingleShot(True)
        self.later.timeout.connect(self._list)
        self._connect()

    def _connect(self) -> None:
        session, checking, pane = self._session, self._session.checking, self._frame.check
        session.articleShown.connect(self._article)
        session.analysisShown.connect(self._analysis)
        session.emptied.connect(self._forget)
        session.edited.connect(self._edited)
        session.agreeing.changed.connect(lambda: self._list() if self.rows else None)
        session.opening.finished.connect(self._opened)
        self._behind.due.connect(self._looked_on)
        checking.begun.connect(self._begun)
        checking.found.connect(self._found)
        checking.finished.connect(self._finished)
        checking.stopped.connect(self._stopped)
        checking.recalled.connect(self._recalled)
        checking.failed.connect(session.failed)
        checking.failed.connect(self._stopped)
        pane.chosen.connect(self._choose)
        pane.againWanted.connect(self.check)
        pane.closed.connect(self._close)
        self._frame.comparison.turned.connect(self.turn)
        pane.turned.connect(self.turn)
        self._frame.comparison.closed.connect(self._leave_row)

    # When it begins

    def check(self) -> None:
        """Checks the open draft; where an article is open, a draft is to be chosen first."""
        article = self._session.article
        if article is None or not article.draft:
            self._next = True
            self._frame.actions["open draft"].trigger()
            return
        self._wanted = article.id
        self._show_pane()
        self._frame.check.focus_list()
        self._begin()

    def show(self) -> None:
        """Shows the quotations that were checked, or begins to check."""
        article = self._session.article
        if article is None or self.draft is None or article.id != self.draft.id:
            self.check()
            return
        self._show_pane()
        self._frame.check.focus_list()
        self._show_row()

    def _begin(self) -> None:
        article, analysis = self._session.article, self._session.analysis
        if article is None or article.id != self._wanted:
            return
        if analysis is None:
            self._frame.check.show_against(tr("Its quotations are being looked for…"))
            self._frame.check.show_name(tr("Check of {name}", name=article.source))
            return
        self._wanted = ""
        self._session.checking.start(article, analysis)

    def _article(self, article: Article) -> None:
        """A draft that is wanted is checked; to the one that was checked one comes back as it was."""
        sample = self._session.samples.is_draft(article.original_sha256)
        if article.draft and (self._next or (sample and self.draft is None)):
            self._wanted, self._open = article.id, True
        self._next = False
        if self.draft is not None and article.id == self.draft.id:
            self._restore()
        else:
            self._frame.comparison.show_row(None, "", self.report)
            self._frame.panel.show_lent(on=self._wanted == article.id)

    def _restore(self) -> None:
        self._frame.view.signing.show(_signs(self.rows))
        if self._open:
            self._frame.panel.show_lent(on=True)
            self._show_row()

    def _analysis(self, analysis: Analysis | None) -> None:
        """Checks what is wanted, and again what was corrected."""
        article = self._session.article
        if analysis is None or article is None:
            return
        if self.draft is not None and article.id == self.draft.id and article.id != self._wanted:
            self._session.checking.start(article, analysis)
        elif article.id == self._wanted:
            self._begin()

    # What is shown

    def _begun(self, draft: Article) -> None:
        self.draft, self._places, self._fresh, self.made = draft, Locators(draft), True, None
        self._open = True
        self._behind.begin()
        pane = self._frame.check
        pane.show_name(tr("Check of {name}", name=draft.source))
        pane.show_against(tr("Its quotations are being compared with your articles…"))
        pane.show_state("")
        pane.show_nothing("")

    def _found(self, findings: tuple[Finding, ...]) -> None:
        if self._fresh:
            self.rows, self._fresh = [], False
            self.later.start(0)
        self.rows += [self._row(it) for it in findings]
        if not self.later.isActive():
            self.later.start(PAUSE if len(self.rows) < LONG else 5 * PAUSE)

    def _row(self, finding: Finding) -> CheckRow:
        places = self._places
        place = place_words(places.of(finding.spans[0].start)) if places is not None else ""
        return row_of(finding, place, self.draft.text if self.draft is not None else "")

    def _list(self) -> None:
        self.rows = of_check(self.rows, badges_of(self._session.agreeing))
        self._frame.check.show_rows(list(self.rows))
        if self.here:
            self._frame.view.signing.show(_signs(self.rows))
            if self._frame.comparison.row is not None:
                self._show_row()

    @property
    def here(self) -> bool:
        """Whether the draft that was checked is the open article."""
        article = self._session.article
        return article is not None and self.draft is not None and article.id == self.draft.id

    def _finished(self, checked: Checked) -> None:
        self.report, self.made, pane = checked.report, now(), self._frame.check
        self.later.stop()
        self._list()
        pane.show_against(_against(checked.report))
        pane.show_state(_told(checked), again=not checked.report.sources)
        pane.show_nothing(
            tr(
                "No quotations were found in this draft. Where there are some, select their words and choose "
                "Correct › Add the selection."
            )
        )
        if self.here and self._frame.panel.lent and pane.current is None and self.rows:
            pane.step(1)
        self._behind.tell()

    def _stopped(self) -> None:
        self._list()
        self._frame.check.show_against("")
        self._frame.check.show_state(tr("Stopped before all quotations were compared."), again=True)

    # What changes meanwhile

    def _opened(self, intake: Intake) -> None:
        if set(intake.articles) - set(intake.drafts):
            self._out_of_date()

    def _edited(self, outcome: Outcome) -> None:
        changes, draft = outcome.changes, self.draft
        if draft is None:
            return
        if changes.shelf or (changes.corrections and not self.here):
            self._out_of_date()
        elif draft.id in changes.articles and not changes.notes and not changes.corrections:
            self._session.checking.recall(draft.id)

    def _out_of_date(self) -> None:
        if self.draft is not None and not self._session.checking.busy:
            self._frame.check.show_state(tr("Out of date: your articles changed since. Check again."), again=True)

    def _looked_on(self) -> None:
        """Other articles were looked at since: speakers may be known now that were not."""
        draft = self.draft
        if draft is not None and self.report.sources and not self._session.samples.is_draft(draft.original_sha256):
            words = tr("Out of date: more has been found in your articles since. Check again.")
            self._frame.check.show_state(words, again=True)

    def _recalled(self, draft: str, clearings: tuple[Clearing, ...]) -> None:
        """The clearings are others: the verdicts are told with them."""
        if self.draft is not None and draft == self.draft.id:
            kept = {it.key: it for it in clearings}
            self.rows = [self._row(recleared(row.finding, kept)) for row in self.rows]
            self._list()

    def _forget(self) -> None:
        self._session.checking.cancel()
        self.draft, self.rows, self._open = None, [], False
        self._frame.check.show_rows(())
        self._frame.comparison.show_row(None, "", self.report)
        self._frame.panel.show_lent(on=False)

    # Where the reader is

    def step(self, by: int) -> bool:
        """To the next or previous quotation to fix; False where no check is shown."""
        if not self.here or not self.rows:
            return False
        self._show_pane()
        return self._frame.check.step(by)

    def turn(self, by: int) -> None:
        """To the next or previous source of the row that is shown."""
        row = self._frame.check.current
        if row is not None and len(row.finding.sources) > 1:
            self.at = (self.at + by) % len(row.finding.sources)
            self._show_row()

    def _choose(self, row: CheckRow) -> None:
        shown = self._frame.comparison.row
        self.at = self.at if shown is not None and shown.key == row.key else 0
        self._show_row()
        if self.here:
            self._frame.view.reveal(row.span)

    def _show_row(self) -> None:
        row, draft = self._frame.check.current, self.draft
        if row is not None and draft is not None and self.here:
            self._frame.comparison.show_row(row, draft.text, self.report, self.at)

    def _show_pane(self) -> None:
        self._open = True
        self._frame.sides.show("panel")
        self._frame.panel.show_lent(on=True)

    def _close(self) -> None:
        self._open = False
        self._leave_row()
        self._frame.panel.focus_list()

    def _leave_row(self) -> None:
        self._frame.comparison.show_row(None, "", self.report)
        self._frame.view.focusText()


def _signs(rows: Iterable[CheckRow]) -> list[tuple[Span, Sign]]:
    return [(row.span, (row.sign, row.tone)) for row in rows]


def _against(report: Report) -> str:
    tracked = tr("tracked changes are taken as accepted") if report.tracked else ""
    return joined([wording.searched_words(report), tracked])


def _told(checked: Checked) -> str:
    """What is to be known beside the verdicts."""
    if not checked.report.sources:
        return wording.no_source_words()
    keys = {it.key for it in checked.report.findings}
    disputed = {it.lapsed.key for it in checked.report.verdicts if it.lapsed is not None}
    lapsed = sum(it.key not in keys | disputed for it in checked.clearings)
    words = forms(
        "1 clearing holds no more: the words of the draft or of its source are others now.",
        "{n} clearings hold no more: the words of the draft or of their sources are others now.",
    )
    again = forms(
        "1 clearing is to be looked at again: another source has the words otherwise.",
        "{n} clearings are to be looked at again: other sources have the words otherwise.",
    )
    told = [(lapsed, words), (len(disputed), again)]
    return " ".join(counted(number, *these) for number, these in told if number)


def ask_for_check(frame: Frame, joining: Joining) -> None:
    """Says that nothing is checked here, as long as that is so."""
    words = tr("Nothing is checked here. Open a draft; {key} checks it.", key=frame.actions.way("check"))
    frame.status.ask(words, lambda: joining.here)
