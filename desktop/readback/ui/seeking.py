"""Seeking on screen: words in the open article, and words in everything the library holds."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from readback.core.search import Hit, Where
from readback.core.text import Span
from readback.core.workspace import MOST_HITS
from readback.ui.frame import Frame
from readback.ui.navigator import Navigator
from readback.ui.search.finding import find_phrase, find_words
from readback.ui.session import Session, Target
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.walk import Step, Walk


Find = Callable[[Job], tuple[Span, ...]]


class Seeking(QObject):
    """Joins the search box with its hits and the find bar to the session and the article."""

    def __init__(self, session: Session, frame: Frame, navigator: Navigator, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._frame, self._navigator, self._tasks = session, frame, navigator, tasks
        self._job: Job | None = None
        self._wanted = ""
        self._connect()

    def _connect(self) -> None:
        session, frame = self._session, self._frame
        frame.search.searchWanted.connect(self._search)
        frame.search.left.connect(frame.view.focusText)
        frame.hits.left.connect(frame.view.focusText)
        frame.hits.hitChosen.connect(self._open)
        session.hitsFound.connect(self._show_hits)
        session.articleShown.connect(lambda _: self._begin_anew())
        session.targetReached.connect(lambda _: self._mark_words())
        frame.find.findWanted.connect(self._find)
        frame.find.stepWanted.connect(self.step)
        frame.find.closed.connect(self._close)
        self._navigator.walked.connect(self._count)

    def _search(self, query: str) -> None:
        if query:
            self._session.search(query)
        else:
            self._frame.hits.clear()

    def _show_hits(self, query: str, hits: tuple[Hit, ...]) -> None:
        if query == self._frame.search.text().strip():
            self._frame.hits.show_hits(query, hits, MOST_HITS)

    def _open(self, hit: Hit) -> None:
        """Opens the article of a hit at its passage, with the words marked that were searched for."""
        article = self._session.article
        if article is not None and article.id == hit.article:
            self._navigator.leave()
        self._wanted = self._frame.search.text().strip() if hit.where is not Where.NOTE else ""
        self._session.open_article(hit.article, Target(hit.span, hit.note))
        self._frame.view.focusText()

    def _mark_words(self) -> None:
        article, words, self._wanted = self._session.article, self._wanted, ""
        if article is not None and words:
            self._run(partial(find_words, article, words), self._frame.view.show_hits)

    def open_bar(self) -> None:
        """Opens the find bar, with the words that are selected."""
        span, article = self._frame.view.selection(), self._session.article
        words = span.of(article.text) if span is not None and article is not None else ""
        self._navigator.leave()
        self._frame.find.open("" if "\n" in words else words)

    def _find(self, words: str) -> None:
        article = self._session.article
        if article is None:
            return
        if words.strip():
            self._run(partial(find_phrase, article.text, words), self._show_finds)
        else:
            self._show_finds(())
            self._frame.find.show_count(None)

    def _run(self, find: Find, done: Callable[[tuple[Span, ...]], None]) -> None:
        """Finds elsewhere; what was being found before is given up."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._tasks.run(Lane.READING, find, done, self._session.failed.emit)

    def _show_finds(self, spans: tuple[Span, ...]) -> None:
        self._frame.view.show_hits(spans)
        self._navigator.find(spans)
        if not spans:
            self._frame.find.show_count((0, 0))

    def step(self, by: int) -> None:
        """To the next or previous find; opens the bar where nothing is looked for yet."""
        if not self._frame.find.isVisible():
            self.open_bar()
        elif self._frame.find.field.text().strip():
            self._navigator.step(Step.FIND, by)

    def _count(self, walk: Walk | None) -> None:
        if walk is not None and walk.step is Step.FIND:
            self._frame.find.show_count((walk.at + 1, len(walk.spans)))

    def _close(self) -> None:
        self._end()
        self._frame.view.focusText()

    def _begin_anew(self) -> None:
        self._frame.find.hide()
        self._end()

    def _end(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._frame.view.show_hits(())
        self._navigator.find(())
