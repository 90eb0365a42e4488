"""The first start, and what helps a newcomer along: the sample article, the sample draft, the tour."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readback.core.article import Article
from readback.ui.commands import Do
from readback.ui.frame.frame import Frame
from readback.ui.guide.tour import Tour
from readback.ui.looks import Looks
from readback.ui.panel.rows import Tab
from readback.ui.session.session import Session
from readback.ui.words import tr

ABOUT = "sample"
"""What the line above a sample is about."""


class Welcome(QObject):
    """Opens the samples, says what they are and takes them away again."""

    def __init__(self, session: Session, looks: Looks, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._looks, self._window = session, looks, window
        self._first = self._on_to_draft = False
        session.firstStarted.connect(self._greet)
        session.articleShown.connect(self._shown)
        session.emptied.connect(self._emptied)
        session.analysisShown.connect(self._found)
        session.opening.finished.connect(lambda _: self._go_on())

    def table(self) -> Do:
        """What each entry of the menu does."""
        return {"tour": self.show_tour, "sample": self.open_article, "sample draft": self.open_draft}

    def bind(self, frame: Frame) -> None:
        """Takes the widgets, once they are there."""
        self._frame = frame
        self.tour = Tour(self._looks.theme, frame, self._window)
        self._looks.themed.connect(self.tour.set_theme)

    def show_tour(self) -> None:
        """Begins the tour, also where it was skipped."""
        self.tour.start()

    def open_article(self) -> None:
        """Opens the sample article, also where it was removed."""
        self._session.open([str(self._session.samples.article)], draft=True)

    def open_draft(self) -> None:
        """Opens the draft that quotes the sample article, not always rightly; that first, where it is not there."""
        samples = self._session.samples
        self._on_to_draft = not any(samples.is_article(it.original_sha256) for it in self._session.shelf.summaries)
        self._session.open([str(samples.article if self._on_to_draft else samples.draft)], draft=True)

    def _go_on(self) -> None:
        if self._on_to_draft:
            self._on_to_draft = False
            self._session.open([str(self._session.samples.draft)], draft=True)

    def _greet(self) -> None:
        self._first = True
        self._looks.keep(greeted=True)

    def _found(self, analysis: object) -> None:
        """Once the first article has its marks, and never again."""
        if self._first and analysis is not None:
            self._first = False
            self.tour.start()

    def _shown(self, article: Article) -> None:
        """Says of a sample that it is one, and what can be done with it now."""
        banner, samples = self._frame.banner, self._session.samples
        remove = (tr("Remove it"), lambda: self._session.shelf.remove((article.id,)))
        if samples.is_article(article.original_sha256):
            words = tr(
                "A sample article, invented for Readback. For your own, drop files here; {key} opens some, too.",
                key=self._frame.actions.way("open"),
            )
            banner.say(words, [(tr("Open the sample draft"), self.open_draft), remove], tone="accent", about=ABOUT)
        elif samples.is_draft(article.original_sha256):
            words = tr(
                "A sample draft: it quotes the sample article, with five faults. They are listed, the worst first."
            )
            banner.say(words, [(tr("Open the sample article"), self.open_article), remove], tone="accent", about=ABOUT)
        else:
            banner.forget(ABOUT)

    def _emptied(self) -> None:
        """No article is open any more."""
        frame = self._frame
        frame.editor.clear()
        frame.panel.clear_inspector()
        frame.view.clear()
        frame.shelf.show_open("")
        for about in ("article", "draft", ABOUT):
            frame.banner.forget(about)
        frame.status.show_place("")
        for tab in (Tab.PEOPLE, Tab.PLACES, Tab.ORGANISATIONS, Tab.QUOTES):
            words = tr("What is found in an article is listed here. {key} opens one.", key=frame.actions.way("open"))
            frame.panel.show_rows(tab, (), known=False, why=words)
        frame.view.focusText()
