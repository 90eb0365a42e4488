"""Moves the edges of a mark of the open article, shown as they would be until they are kept."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from readback.core.analysis import Analysis, Mention, Quotation
from readback.core.text import Span
from readback.ui.article.view import ArticleView
from readback.ui.correct.deeds import scoped
from readback.ui.correct.targets import Target
from readback.ui.session.session import Session
from readback.ui.words import tr


class Edges(QObject):
    """Begins, shows and ends the moving of edges."""

    kept = Signal(object)
    """Deed"""
    refused = Signal(str)
    """Why edges cannot stand so, in words."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._thing: Mention | Quotation | None = None
        self._before = Span(0, 0)
        edging = view.edging
        edging.moved.connect(self._show)
        edging.kept.connect(self._keep)
        edging.left.connect(self._restore)
        session.saveFailed.connect(lambda _: self._restore())

    def begin(self, target: Target, caret: Span) -> None:
        """Begins with a mention, or the piece of a quotation that the caret is in."""
        article, thing = self._session.article, target.thing
        if article is None or thing is None:
            return
        self._thing = thing
        spans = (thing.span,) if isinstance(thing, Mention) else thing.spans
        here = next((it for it in spans if it.start <= caret.start <= it.end), None)
        self._before = here or spans[0]
        if here is None:
            self._view.reveal(self._before)
        self._view.edging.begin(self._before, article.text)

    def _show(self, span: Span) -> None:
        analysis, thing = self._session.analysis, self._thing
        if analysis is not None and thing is not None:
            self._view.show_analysis(_with(analysis, thing, self._before, span))

    def _restore(self) -> None:
        self._view.show_analysis(self._session.analysis)

    def _keep(self, span: Span) -> None:
        article, analysis, thing = self._session.article, self._session.analysis, self._thing
        if article is None or analysis is None or thing is None or span == self._before:
            self._restore()
        elif isinstance(thing, Mention):
            self.kept.emit(scoped(article, analysis, lambda on, _: on.resize(thing, span)))
        else:
            spans = tuple(span if it == self._before else it for it in thing.spans)
            if any(span.overlaps(it) for it in spans if it != span):
                self._restore()
                self.refused.emit(tr("The pieces of a quotation cannot overlap. Choose another edge."))
                return
            self.kept.emit(scoped(article, analysis, lambda on, _: on.resize_quotation(thing, spans)))


def _with(analysis: Analysis, thing: Mention | Quotation, before: Span, span: Span) -> Analysis:
    """The analysis with other edges for one thing."""
    if isinstance(thing, Mention):
        return replace(
            analysis, mentions=tuple(replace(it, span=span) if it == thing else it for it in analysis.mentions)
        )
    spans = tuple(span if it == before else it for it in thing.spans)
    return replace(
        analysis, quotations=tuple(replace(it, spans=spans) if it == thing else it for it in analysis.quotations)
    )
