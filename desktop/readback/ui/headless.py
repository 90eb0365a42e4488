"""Without a display: what was found in the article, printed, and the window written as a picture."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from readback.core.analysis import Analysis, Kind
from readback.core.article import Article
from readback.core.text import Span
from readback.ui import messages
from readback.ui.clipboard.carrying import Origin, may_leave
from readback.ui.session.intake import Intake
from readback.ui.session.session import Session
from readback.ui.words import headed, tr


class Report(QObject):
    """Waits for the first article to be analysed (or to fail), reports, and ends the program."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self.status = 0
        self._session, self._window = session, window
        print(tr("There is no display here, so Readback runs without a window."), flush=True)  # noqa: T201 - its job
        session.analysisShown.connect(self._found)
        session.analysisOff.connect(self._failed)
        session.opening.finished.connect(self._opened)

    def _found(self, analysis: Analysis | None) -> None:
        article = self._session.article
        if analysis is None or article is None:
            return
        told = "\n".join(lines(article, analysis))
        left = may_leave((told,), Origin(article.id, (Span(0, max(1, len(article.text))),)))
        if left is None:
            self.status = 1
        held = tr("What was found is not printed: it was agreed that something in it stays in the library.")
        print(left[0] if left else held, flush=True)  # noqa: T201 - as above
        QTimer.singleShot(0, self._window, self._picture if left == (told,) else self._window.close)

    def _opened(self, intake: Intake) -> None:
        """Says what could not be opened; ends the program where there is nothing to look at."""
        for failure in intake.failures:
            print(messages.message(failure.error), flush=True)  # noqa: T201 - as above
        if not intake.articles:
            self.status = 1
            if not intake.failures:
                print(tr("There is nothing in it that can be opened."), flush=True)  # noqa: T201 - as above
            self._window.close()

    def _failed(self, error: Exception) -> None:
        self.status = 1
        print(messages.message(error), flush=True)  # noqa: T201 - as above
        self._window.close()

    def _picture(self) -> None:
        path = Path(tempfile.mkdtemp(prefix="readback-")) / "window.png"
        self._window.grab().save(str(path))
        print(tr("The window as a picture: {path}", path=path), flush=True)  # noqa: T201 - as above
        self._window.close()


def lines(article: Article, analysis: Analysis) -> Iterator[str]:
    """What was found, line by line."""
    yield article.title
    names = {Kind.PERSON: tr("People"), Kind.PLACE: tr("Places"), Kind.ORGANISATION: tr("Organisations")}
    for kind, name in names.items():
        entities = analysis.of_kind(kind)
        found = ", ".join(f"{entity.name} ({len(analysis.mentions_of(entity.id))})" for entity in entities)
        yield headed(name, found or "–")
    yield tr("Quotations: {n}", n=len(analysis.quotations))
    for quotation in analysis.quotations:
        speaker = quotation.speaker.name if quotation.speaker else tr("speaker unknown")
        words = " / ".join(" ".join(span.of(article.text).split()) for span in quotation.spans)
        yield f"  {headed(speaker, words)}"
