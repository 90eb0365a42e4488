"""Drafts in the window: which one is open and what can be done with it, and how a text becomes one or an article."""

from functools import partial

from PySide6.QtCore import QObject

from readback.core.article import Article
from readback.ui import messages
from readback.ui.frame.frame import Frame
from readback.ui.session.intake import Intake, Opened
from readback.ui.session.session import Session
from readback.ui.shelf.sections import Kind
from readback.ui.words import counted, forms, tr

_WITHOUT = {Kind.DRAFTS, Kind.SAMPLES, Kind.NAMES, Kind.TRASH}
"""The sections that no article comes into by being opened."""


class Drafting(QObject):
    """Tells of the open draft in the banner, and of texts that were there before as the other of the two."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def bind(self, frame: Frame) -> None:
        """Takes the widgets, once they are there, and listens."""
        self._frame, session = frame, self._session
        session.articleShown.connect(self._show)
        session.described.connect(self._show)
        session.opening.opened.connect(self._opened)
        session.opening.finished.connect(self._finished)
        frame.actions["draft"].setEnabled(False)

    def _show(self, article: Article) -> None:
        action = self._frame.actions["draft"]
        action.setEnabled(self._session.kept)
        action.setChecked(article.draft)
        if article.draft and not self._session.samples.hold(article.original_sha256):
            check = (tr("Check its quotations"), self._frame.actions["check"].trigger)
            choices = [check, (tr("This is an article"), action.trigger)] if self._session.kept else [check]
            self._frame.banner.say(messages.draft(article), choices, tone="accent", about="draft")
        else:
            self._frame.banner.forget("draft")

    def switch(self) -> None:
        """Makes the open article a draft, or the open draft an article."""
        article = self._session.article
        if article is not None:
            self._session.shelf.turn([article.id], draft=not article.draft)

    def _opened(self, opened: Opened) -> None:
        """What has just come in is seen where it lies."""
        if opened.refusal is not None:
            return
        article, shelf = opened.article, self._frame.shelf
        if self._session.samples.hold(article.original_sha256):
            shelf.sections.stand(Kind.SAMPLES)
        elif article.draft:
            shelf.sections.stand(Kind.DRAFTS)
        elif shelf.held.kind in _WITHOUT:
            shelf.sections.stand(Kind.ALL)

    def _finished(self, intake: Intake) -> None:
        """Nothing becomes the other without being asked for: it is said, and offered."""
        ids = tuple(dict.fromkeys(intake.stayed))
        if not ids:
            return
        drafts = len(intake.drafts.intersection(ids))
        among = forms("This text is already among your drafts.", "{n} texts are already among your drafts.")
        others = forms("This text is already an article.", "{n} texts are already articles.")
        told = [counted(n, *words) for n, words in ((drafts, among), (len(ids) - drafts, others)) if n]
        offer = tr("Make it an article") if drafts else tr("Make it a draft")
        turn = partial(self._session.shelf.turn, ids, draft=not drafts)
        self._frame.status.say(" ".join(told), (offer, turn) if len(ids) == 1 else None)
