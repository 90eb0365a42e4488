"""What goes out by the clipboard: a passage or a quotation with its source."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from readback.core.analysis import Quotation
from readback.core.article import Article
from readback.core.text import Span
from readback.ui.clipboard.carrying import Origin, copy
from readback.ui.clipboard.citation import Citation, cite_paragraph, cite_passage, cite_quotation
from readback.ui.correct.targets import target_at
from readback.ui.frame.frame import Frame
from readback.ui.panel.rows import Row, Tab
from readback.ui.places import place_words
from readback.ui.session.session import Session
from readback.ui.words import MARKS, tr


class Copying(QObject):
    """Copies what is selected, the quotation at the caret, or the one that is chosen in the panel."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._caret = Span(0, 0)

    def table(self) -> dict[str, Callable[[], object]]:
        """What the entries of the table of actions do."""
        return {
            "copy": lambda: self.copy(),  # noqa: PLW0108 - a tick comes
            "copy link": lambda: self.copy(link=True),
            "copy reference": lambda: self.copy_reference(self._frame.view.here()),
        }

    def bind(self, frame: Frame) -> None:
        """Takes the widgets, once they are there, and listens to them."""
        self._frame = frame
        frame.view.standing.connect(self._stand)
        frame.view.copyRequested.connect(lambda _: self.copy())
        frame.view.menuWanted.connect(self._fill)
        frame.view.numbers.referenceWanted.connect(self.copy_reference)
        frame.panel.copyWanted.connect(self.copy_row)
        frame.editor.reader.copyWanted.connect(self._copy_noted)

    def _stand(self, span: Span) -> None:
        self._caret = Span(span.end, span.end)

    def copy(self, *, link: bool = False) -> None:
        """Copies what the reader is at with its source, and with `link` the address of the very words."""
        article, span = self._session.article, self._frame.view.selection()
        if article is None:
            self._ask_for_article()
        elif span is not None:
            self._copy_passage(article, span, link=link)
        elif (quotation := self._met() or self._chosen()) is not None:
            self._put_quotation(article, quotation, link=link)
        elif (noted := self._noted()) is not None:
            self._copy_passage(article, noted, link=link)
        else:
            self._frame.status.ask(tr("Select a passage or choose a quotation first."), self._anything)

    def _ask_for_article(self) -> None:
        self._frame.status.ask(tr("Open an article first."), lambda: self._session.article is not None)

    def _anything(self) -> bool:
        """Whether there is anything to be copied."""
        return any(it is not None for it in (self._frame.view.selection(), self._met(), self._chosen(), self._noted()))

    def copy_row(self, row: Row, *, link: bool = False) -> None:
        """Copies the quotation of a row."""
        article, quotation = self._session.article, self._quotation(row)
        if article is not None and quotation is not None:
            self._put_quotation(article, quotation, link=link)

    def copy_reference(self, offset: int) -> None:
        """Copies the source of the paragraph that holds a code point, and its number, without its words."""
        article, locators = self._session.article, self._frame.view.locators
        if article is None or locators is None:
            self._ask_for_article()
            return
        citation = cite_paragraph(article, offset)
        if copy(citation.plain, citation.html, Origin(article.id)):
            self._frame.status.say(tr("Copied a reference: {place}.", place=place_words(locators.of(offset))))

    def _fill(self, menu: QMenu, offset: int) -> None:
        """What can be copied at a place of the text."""
        menu.addAction(self._frame.actions["copy link"])
        key = self._frame.actions["copy reference"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = tr("Copy a reference to this paragraph")
        menu.addAction(f"{words}\t{key}", partial(self.copy_reference, offset))

    def _copy_passage(self, article: Article, span: Span, *, link: bool) -> None:
        """A passage within a quotation is copied as words of its speaker."""
        analysis, words = self._session.analysis, _bare(article.text, span)
        within = (
            (it for it in analysis.quotations if any(piece.contains(words) for piece in it.spans)) if analysis else ()
        )
        quotation = min(within, key=lambda it: sum(map(len, it.spans)), default=None)
        if quotation is None:
            self._put(
                cite_passage(article, span, link=link, form=self._frame.citing), Origin(article.id, (span,)), link=link
            )
        else:
            self._put_quotation(article, replace(quotation, spans=(words,)), link=link)

    def _put_quotation(self, article: Article, quotation: Quotation, *, link: bool) -> None:
        people = (quotation.speaker.name,) if quotation.speaker else ()
        citation = cite_quotation(article, quotation, link=link, form=self._frame.citing)
        self._put(citation, Origin(article.id, quotation.spans, people), link=link)

    def _met(self) -> Quotation | None:
        """The quotation at the caret, while the text has the keyboard."""
        analysis, focused = self._session.analysis, QApplication.focusWidget()
        if analysis is None or focused is None or not self._frame.view.isAncestorOf(focused):
            return None
        return target_at(analysis, self._caret).quotation

    def _chosen(self) -> Quotation | None:
        """The quotation that is chosen in the panel."""
        panel = self._frame.panel
        row = panel.lists[Tab.QUOTES].current
        return self._quotation(row) if row is not None and panel.tab is Tab.QUOTES and not panel.over else None

    def _noted(self) -> Span | None:
        """The passage of the note that is shown."""
        editor = self._frame.editor
        placed = self._session.note(editor.note.id) if editor.note is not None and editor.isVisible() else None
        return placed.span if placed is not None else None

    def _copy_noted(self) -> None:
        article, span = self._session.article, self._noted()
        if article is not None and span is not None:
            self._copy_passage(article, span, link=False)
        else:
            words = tr("This note has no passage yet: put it on one first.")
            self._frame.status.ask(words, lambda: self._noted() is not None)

    def _quotation(self, row: Row) -> Quotation | None:
        analysis = self._session.analysis
        return next((it for it in analysis.quotations if it.spans == row.spans), None) if analysis else None

    def _put(self, citation: Citation, origin: Origin, *, link: bool) -> None:
        if not copy(citation.plain, citation.html, origin):
            return
        if not link:
            said = tr("Copied with its source.")
        elif citation.link:
            said = tr("Copied with its source and a link to the words.")
        else:
            said = tr(
                "Copied with its source. This article has no web address to link to: give it one with {key}.",
                key=self._frame.actions.way("details"),
            )
        self._frame.status.say(said)


def _bare(text: str, span: Span) -> Span:
    """A passage without the quotation marks around it."""
    start, end = span.start, span.end
    if start < end and text[start] in MARKS:
        start += 1
    if start < end and text[end - 1] in MARKS:
        end -= 1
    return Span(start, end)
