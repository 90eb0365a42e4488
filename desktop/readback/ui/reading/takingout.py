"""What the panel lists, taken out of the program: its quotations with their sources, or all of it as a table."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from readback.core.collection import Carried
from readback.core.errors import FileUnsaved
from readback.ui.clipboard.carrying import Origin, copy
from readback.ui.clipboard.citation import Citation, cite_quotation, together
from readback.ui.folders import documents
from readback.ui.frame.frame import Frame
from readback.ui.messages import unsaved
from readback.ui.panel.rows import Row, Tab
from readback.ui.panel.setrows import SetRow
from readback.ui.reading.gathering import cited, origin_of, save_table
from readback.ui.session.session import Session
from readback.ui.tasks import Job
from readback.ui.words import counted, tr


class TakingOut(QObject):
    """Copies or saves what is listed as it is listed: what a filter hides is left out, the order is the list's."""

    def __init__(self, session: Session, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._frame, self._window = session, frame, window
        self._job: Job | None = None
        frame.panel.scope.copyWanted.connect(self.copy)
        frame.panel.scope.saveWanted.connect(self.choose_file)

    def copy(self) -> None:
        """Copies all quotations that are listed, each with its speaker and its source."""
        panel, rows = self._frame.panel, self._listed()
        if self._job is not None:
            self._job.cancel()
        if not rows:
            words = tr("List the quotations you want first: they are under “Quotes” in the side panel.")
            self._frame.status.ask(words, self._listed)
        elif panel.over:
            form = self._frame.citing
            found = [row.of for row in rows if isinstance(row, SetRow) and isinstance(row.of, Carried)]
            self._job = self._session.desk.ask(
                lambda workspace, job: cited(workspace, found, job.stop, form),
                partial(self._put, origin_of(found)),
                self._session.failed.emit,
            )
        else:
            spans = tuple(span for row in rows for span in row.spans)
            article = self._session.article
            here = article.id if article is not None else ""
            self._put(Origin(places=tuple((here, span) for span in spans)), self._of_article(rows))

    def _listed(self) -> Sequence[Row]:
        """The quotations that are listed."""
        panel = self._frame.panel
        return panel.open.passing if panel.tab is Tab.QUOTES else ()

    def _of_article(self, rows: Sequence[Row]) -> list[Citation]:
        article, analysis = self._session.article, self._session.analysis
        if article is None or analysis is None:
            return []
        known = {it.spans: it for it in analysis.quotations}
        return [
            cite_quotation(article, known[row.spans], form=self._frame.citing) for row in rows if row.spans in known
        ]

    def _put(self, origin: Origin, found: Sequence[Citation]) -> None:
        whole = together(found)
        if copy(whole.plain, whole.html, origin):
            self._frame.status.say(
                counted(
                    len(found), "1 quotation copied with its source.", "{n} quotations copied, each with its source."
                )
            )

    def choose_file(self) -> None:
        """Asks where to, and saves a table there."""
        panel = self._frame.panel
        if not panel.over:
            self._frame.status.ask(tr("Choose a project or several articles first."), lambda: panel.over)
            return
        suggested = documents(f"{panel.tab.name.lower()}.csv")
        path, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save what is shown as a table"), suggested, "CSV (*.csv)"
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Saves the rows that are shown, in their order; says so, or why not."""
        panel = self._frame.panel
        try:
            done = save_table(panel.sets[panel.tab].passing, path)
        except FileUnsaved as error:
            self._frame.status.say(unsaved(error))
        else:
            if done:
                self._frame.status.say(tr("Saved “{name}”.", name=path.name))
