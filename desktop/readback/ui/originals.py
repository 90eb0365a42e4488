"""The original beside the reading text: fetched for the open article, with what the reader looks at outlined in it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from readback.core.anchors import State, anchor_for, place
from readback.core.article import Article, article_from
from readback.core.ports import Mode, Wish
from readback.core.text import Span, paragraph_at
from readback.core.workspace import Workspace, now
from readback.ui import messages
from readback.ui.frame import Frame
from readback.ui.navigator import Navigator
from readback.ui.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.words import tr

WHOLE = Wish(Mode.WHOLE)


class Originals(QObject):
    """Fetches the original of the open article, and finds in it what the reader looks at."""

    def __init__(self, tasks: Tasks, session: Session, frame: Frame, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._session, self._pane = tasks, session, frame.original
        self._article: Article | None = None
        self._original: Article | None = None
        self._job: Job | None = None
        self._on = False
        session.articleShown.connect(self.show_article)
        frame.view.selectionChanged.connect(self.follow)
        navigator.revealed.connect(self.follow)

    def set_on(self, on: bool) -> None:
        """Whether the original is wanted."""
        self._on = on
        if on and self._original is None:
            self._fetch()

    def show_article(self, article: Article) -> None:
        """Another article, or another version of one, is open."""
        self._article, self._original = article, None
        self._pane.text.clear()
        if self._on:
            self._fetch()

    def follow(self, span: Span | None) -> None:
        """Outlines a passage of the article in the original."""
        article, original = self._article, self._original
        if self._on and article is not None and original is not None and span is not None:
            self._tasks.run(
                Lane.READING,
                lambda _: found_again(article, span, original),
                self._outline,
                lambda _: None,
            )

    def _outline(self, span: Span | None) -> None:
        if span is not None:
            self._pane.text.reveal(span)

    def _fetch(self) -> None:
        article = self._article
        if article is None:
            return
        self._pane.say(tr("opening the original"))

        def fetch(workspace: Workspace, _: Job) -> tuple[bytes, str]:
            return workspace.library.original(article.id)

        self._session.desk.ask(fetch, partial(self._read, article), self._failed)

    def _read(self, article: Article, original: tuple[bytes, str]) -> None:
        content, suffix = original
        if self._job is not None:
            self._job.cancel()

        def read(job: Job) -> Article:
            reading = self._session.reader.read_bytes(content, f"original{suffix}", WHOLE, stop=job.stop)
            made = article_from(reading.draft, opened=now(), original_sha256=reading.sha256, source=article.source)
            return replace(made, title=made.title if made.headed else "")

        self._job = self._tasks.run(Lane.READING, read, partial(self._show, article), self._failed)

    def _show(self, article: Article, original: Article) -> None:
        if self._article is None or self._article.id != article.id:
            return
        self._original = original
        self._pane.say(tr("{name}, as it was saved: all of its text", name=article.source))
        self._pane.text.show_article(original)

    def _failed(self, error: Exception) -> None:
        self._pane.say(messages.no_original(error))


def found_again(article: Article, span: Span, original: Article) -> Span | None:
    """Where a passage of an article stands in its original; None where that is not sure."""
    if not article.paragraphs:
        return None
    passage = span if len(span) else article.paragraphs[paragraph_at(article.paragraphs, span.start)]
    found = place(anchor_for(article.text, passage), original.text)
    return found.span if found.state is not State.TO_PLACE else None
