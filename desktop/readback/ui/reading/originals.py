"""The original beside the reading text: fetched for the open article, with what the reader looks at outlined in it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog

from readback.core.anchors import State, anchor_for, place
from readback.core.article import Article, article_from
from readback.core.document import LandmarkKind, Region
from readback.core.ports import Mode, Picture, Wish
from readback.core.text import Span, paragraph_at
from readback.core.workspace import Workspace, now
from readback.ui import messages
from readback.ui.frame.frame import Frame
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session
from readback.ui.tasks import Job, Lane, Tasks
from readback.ui.widgets.explaining import explain
from readback.ui.words import tr

WHOLE = Wish(Mode.WHOLE)
PAGED = ".pdf"
"""The ending of files that are shown page by page as they look."""


class Originals(QObject):
    """Fetches the original of the open article, and finds in it what the reader looks at."""

    def __init__(self, tasks: Tasks, session: Session, frame: Frame, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._session, self._pane = tasks, session, frame.original
        self._file: tuple[bytes, str] | None = None
        self._passage: Span | None = None
        self._region: Region | None = None
        self._article: Article | None = None
        self._original: Article | None = None
        self._job: Job | None = None
        self._on = False
        session.articleShown.connect(self.show_article)
        frame.view.selectionChanged.connect(self.follow)
        navigator.revealed.connect(self.follow)
        frame.original.pages.wanted.connect(self._picture)
        frame.original.pages.typingWanted.connect(self._ask_words)

    def set_on(self, on: bool) -> None:
        """Whether the original is wanted."""
        self._on = on
        if on and self._original is None and self._file is None:
            self._fetch()

    def show_region(self, region: Region) -> None:
        """Shows a part of a page."""
        self._region, self._passage = region, None
        if self._file is not None:
            self._pane.pages.go_to(region.page)

    def _ask_words(self, page: int) -> None:
        """Asks for what stands on a page that is a picture."""
        dialog = QInputDialog(self._pane)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Type out page {n}", n=str(page + 1)))
        dialog.setLabelText(tr("The words as they stand on the page. Each line becomes a paragraph."))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.textValueSelected.connect(partial(self._session.amending.type_out, page))
        explain(dialog, "opening.md#scans")
        dialog.show()

    def show_article(self, article: Article) -> None:
        """Another article, or another version of one, is open."""
        self._article, self._original, self._file, self._passage = article, None, None, None
        self._pane.text.clear()
        self._pane.pages.begin(_labels(article))
        if self._on:
            self._fetch()

    def follow(self, span: Span | None) -> None:
        """Outlines a passage of the article in the original."""
        article, original = self._article, self._original
        if self._file is not None and article is not None and span is not None:
            self._passage, self._region = span, None
            self._pane.pages.go_to(_page(article, span))
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
        if suffix == PAGED:
            self._begin_pages(article, original)
            return
        if self._job is not None:
            self._job.cancel()

        reader = self._session.reader

        def read(job: Job) -> Article:
            reading = reader.read_bytes(content, f"original{suffix}", WHOLE, stop=job.stop)
            made = article_from(reading.draft, opened=now(), original_sha256=reading.sha256, source=article.source)
            return replace(made, title=made.title if made.headed else "")

        self._job = self._tasks.run(Lane.READING, read, partial(self._show, article), self._failed)

    def _begin_pages(self, article: Article, file: tuple[bytes, str]) -> None:
        if self._article is article:
            self._file = file
            self._pane.show_pages(on=True)
            first = (
                self._region.page
                if self._region
                else article.pictures[0]
                if article.pictures and not article.text
                else 0
            )
            self._pane.pages.go_to(_page(article, self._passage) if self._passage else first)

    def _picture(self, page: int, width: int) -> None:
        """Fetches a page, with the part of the passage that is on it outlined."""
        article, file = self._article, self._file
        if article is None or file is None:
            return
        words = _words_on(article, page, self._passage) if self._passage else ""
        wish = Wish(page=page, width=width, words=words)
        if self._job is not None:
            self._job.cancel()
        reader = self._session.reader
        self._job = self._tasks.run(
            Lane.READING,
            lambda job: reader.picture(file[0], f"original{file[1]}", wish, stop=job.stop),
            partial(self._show_picture, article),
            self._failed,
        )

    def _show_picture(self, article: Article, picture: Picture) -> None:
        if self._article is article:
            self._pane.say(tr("{name}, as it was saved", name=article.source))
            region = self._region
            here = [region.box] if region is not None and region.page == picture.page else []
            self._pane.pages.show_picture(picture, here)

    def _show(self, article: Article, original: Article) -> None:
        if self._article is None or self._article.id != article.id:
            return
        self._original = original
        self._pane.show_pages(on=False)
        self._pane.say(tr("{name}, as it was saved: all of its text", name=article.source))
        self._pane.text.show_article(original)

    def _failed(self, error: Exception) -> None:
        self._pane.say(messages.no_original(error))


def _labels(article: Article) -> list[str]:
    """The labels of the pages, as far as they are known."""
    labels = {mark.number: mark.label for mark in article.landmarks if mark.kind is LandmarkKind.PAGE}
    return [labels.get(page, "") for page in range(max(labels, default=-1) + 1)]


def _page(article: Article, span: Span) -> int:
    """The page that a passage begins on."""
    mark = article.landmark(span.start, LandmarkKind.PAGE)
    return mark.number if mark is not None else 0


def _words_on(article: Article, page: int, span: Span) -> str:
    """The part of a passage that stands on a page."""
    begins = [mark for mark in article.landmarks if mark.kind is LandmarkKind.PAGE]
    start = max((mark.offset for mark in begins if mark.number <= page), default=0)
    end = min((mark.offset for mark in begins if mark.number > page), default=len(article.text))
    if _page(article, span) > page or not len(span):
        return ""
    return article.text[max(start, span.start) : min(end, span.end)]


def found_again(article: Article, span: Span, original: Article) -> Span | None:
    """Where a passage of an article stands in its original; None where that is not sure."""
    if not article.paragraphs:
        return None
    passage = span if len(span) else article.paragraphs[paragraph_at(article.paragraphs, span.start)]
    found = place(anchor_for(article.text, passage), original.text)
    return found.span if found.state is not State.TO_PLACE else None
