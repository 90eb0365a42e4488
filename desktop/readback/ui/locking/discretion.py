"""Leaves no lists, where the reader chose so: of articles that were open, in the window's title, of what was copied."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from readback.core.article import Article
from readback.ui.clipboard.carrying import keep_out_of_histories
from readback.ui.intake.recents import Recents
from readback.ui.looks import Looks
from readback.ui.session.session import Session
from readback.ui.words import tr


class Discretion(QObject):
    """Names the open article in the title of the window, and offers those that were open, or does neither."""

    def __init__(self, session: Session, looks: Looks, recents: Recents, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._looks, self._recents, self._window = session, looks, recents, window
        session.articleShown.connect(self._title)
        session.emptied.connect(lambda: self._title(None))
        looks.changed.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        no_lists = self._looks.settings.no_lists
        keep_out_of_histories(on=no_lists or self._session.parts.key is not None)
        self._recents.menu.menuAction().setVisible(not no_lists)
        self._title(self._session.article)

    def _title(self, article: Article | None) -> None:
        named = article is not None and not self._looks.settings.no_lists
        self._window.setWindowTitle(f"{article.title} — {tr('Readback')}" if article and named else tr("Readback"))
