"""How far the reader is: which articles have been read, and where each was left."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from readback.core.article import Article
from readback.core.library import Summary
from readback.ui.article.view import ArticleView
from readback.ui.reading.navigator import Navigator
from readback.ui.session.session import Session, Target

REST = 1_500
"""How long a page stands still until it is kept where, in milliseconds."""

READ_AFTER = 3_000
"""How long an article is looked at until it counts as read, in milliseconds."""


class Reading(QObject):
    """Keeps what is read and where it was left, with each article."""

    def __init__(self, session: Session, view: ArticleView, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(READ_AFTER)
        self.timer.timeout.connect(self.keep)
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(REST)
        self.rest.timeout.connect(self._keep_place)
        page = view.findChild(QAbstractScrollArea, "reading")
        if page is not None:
            page.verticalScrollBar().valueChanged.connect(lambda _: self.rest.start())
        session.articleShown.connect(self._shown)
        navigator.left.connect(self._left)
        navigator.stood.connect(view.stand_at)
        session.targetReached.connect(self._stand)

    def keep(self) -> None:
        """The open article counts as read, up to the top of the page."""
        article = self._session.article
        if article is not None and self._session.kept:
            self._session.shelf.mark((article.id,), read=True, position=self._view.position())

    def _keep_place(self) -> None:
        """Where the page has come to rest is kept at once: the program may be killed before the article is left."""
        article = self._session.article
        known = self._known(article.id) if article is not None else None
        if known is not None and known.read:
            self.keep()

    def _known(self, id: str) -> Summary | None:
        return next((it for it in self._session.shelf.shelf.everything if it.id == id), None)

    def _shown(self, _: Article) -> None:
        self.timer.start()

    def _stand(self, target: Target) -> None:
        """The caret is where the reader had left it, once the page is."""
        if target.caret is not None:
            self._view.stand_at(target.caret)

    def _left(self, article: str, position: int) -> None:
        """An article that was looked at for a moment only is still unread."""
        known = self._known(article)
        if known is not None and (known.read or position > 0):
            self._session.shelf.mark((article,), read=True, position=position)
