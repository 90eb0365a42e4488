"""Finding in the open article: from the words in the bar to marks on the page, one after the other."""

from PySide6.QtCore import QObject

from readback.core.text import Span
from readback.ui.article.view import ArticleView
from readback.ui.reading.navigator import Navigator
from readback.ui.search.findbar import FindBar
from readback.ui.search.finding import find_phrase, find_words
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.walk import Step


class Finder(QObject):
    """Looks for words in the article off the GUI thread, and goes through what was found."""

    def __init__(self, tasks: Tasks, session: Session, bar: FindBar, view: ArticleView, navigator: Navigator) -> None:
        super().__init__(bar)
        self._tasks, self._session, self._bar, self._view, self._navigator = tasks, session, bar, view, navigator
        self._job: Job | None = None
        self._found: tuple[Span, ...] = ()
        self._at = 0
        self._query = ""
        bar.findWanted.connect(self._find)
        bar.stepWanted.connect(self.step)
        bar.closed.connect(self._close)
        session.articleShown.connect(lambda _: self._find(bar.field.text()) if bar.isVisible() else None)
        session.targetReached.connect(lambda target: self._mark(target.span))

    def open(self, words: str) -> None:
        """Shows the bar; `words` are looked for at once, instead of those of a search."""
        self._navigator.stand_among((), 0)
        self._bar.open(words)

    def mark_after(self, query: str) -> None:
        """Marks the words of a search once the article of its hit is shown."""
        self._query = query

    def _mark(self, span: Span | None) -> None:
        article, query, self._query = self._session.article, self._query, ""
        if article is None or not query:
            return
        if self._job is not None:
            self._job.cancel()

        def marked(found: tuple[Span, ...]) -> None:
            self._view.show_hits(found)
            self._navigator.stand_among(found, span.start if span is not None else 0)

        self._job = self._tasks.run(
            Lane.READING, lambda job: find_words(article, query, job), marked, self._session.failed.emit
        )

    def step(self, by: int) -> None:
        """To the next or previous find, of the bar or of a search; opens the bar where nothing is looked for."""
        if self._bar.isVisible():
            self._go(self._at + by)
        elif not self._navigator.step(Step.FIND, by):
            self.open("")

    def _find(self, words: str) -> None:
        article = self._session.article
        if self._job is not None:
            self._job.cancel()
        if article is None or not words.strip():
            self._show((), searched=False)
            return
        text = article.text
        self._job = self._tasks.run(
            Lane.READING, lambda job: find_phrase(text, words, job), self._show, self._session.failed.emit
        )

    def _show(self, found: tuple[Span, ...], *, searched: bool = True) -> None:
        here = self._view.position()
        first = next((at for at, span in enumerate(found) if span.start >= here), 0)
        if self._bar.isHidden():  # closed before this was found
            if found:
                self._view.reveal(found[first])
            return
        self._found = found
        self._view.show_hits(found)
        if found:
            self._go(first)
        else:
            self._bar.show_count((0, 0) if searched else None)

    def _go(self, at: int) -> None:
        if not self._found:
            return
        self._at = at % len(self._found)
        self._bar.show_count((self._at + 1, len(self._found)))
        self._view.reveal(self._found[self._at])

    def _close(self, to_hit: bool) -> None:
        if self._job is not None and not to_hit:
            self._job.cancel()
        self._found = ()
        self._bar.show_count(None)
        self._view.show_hits(())
        self._view.focusText()
