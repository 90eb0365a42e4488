"""A note as it reads: its Markdown set, its links to be followed. The source is never made of this."""

import re
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from readback.core.links import Link, followed, link_spans
from readback.core.notes import Note
from readback.ui.clipboard.carrying import mime
from readback.ui.words import tr

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Preview(QTextBrowser):
    """Shows a note; nothing is loaded for it, and no link leads out of the program."""

    linkWanted = Signal(str)
    """The words of a link."""

    editWanted = Signal()
    """Enter, or a click that is on no link and selects nothing."""

    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._note: Note | None = None
        self._body = self._shown = ""
        self._names: Mapping[str, str | None] | None = None
        self.setObjectName("preview")
        self.setAccessibleName(tr("Preview of the note"))
        self.document().setDocumentMargin(6)  # the ring of the focus stands clear of the words
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)

    def sizeHint(self) -> QSize:
        """It asks for little and takes what room there is: what stands below it stays in sight."""
        return self.minimumSizeHint()

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Refuses: a note is text."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies and drags words through the gate."""
        return mime(self.textCursor().selection().toPlainText())

    def show_note(self, note: Note, body: str) -> None:
        """The note with its words as they are now."""
        if self._note is None or self._note.id != note.id:
            self._names = None
        self._note, self._body = note, body
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is to write, unless a link has the keyboard; Escape goes back to the article."""
        on_link = self.textCursor().hasSelection() and self.textCursor().charFormat().isAnchor()
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not on_link:
            self.editWanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is to write, unless it is on a link or selected something."""
        super().mouseReleaseEvent(event)
        plain = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if plain and not self.anchorAt(event.position().toPoint()):
            self.editWanted.emit()

    def show_names(self, names: Mapping[str, str | None]) -> None:
        """What the note's links lead to is called now, by their words; before, they are shown as they were written."""
        self._names = names
        self._show()

    def _show(self) -> None:
        shown = with_links(self._body, self._note.links if self._note is not None else (), self._names)
        if shown != self._shown:
            self._shown = shown
            self.document().setMarkdown(shown, _FEATURES)
            self._space()
            self._underline()
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def _space(self) -> None:
        """Sets paragraphs apart, which Qt does not; entries of a list stay together."""
        block, gap = self.document().begin(), QTextBlockFormat()
        gap.setBottomMargin(self.fontMetrics().height() // 2)
        while block.isValid():
            if block.textList() is None and block.next().isValid():
                QTextCursor(block).mergeBlockFormat(gap)
            block = block.next()

    def _underline(self) -> None:
        """Underlines the links, which their colour alone would not tell from other words."""
        cursor, line = QTextCursor(self.document()), QTextCharFormat()
        line.setFontUnderline(True)
        cursor.beginEditBlock()
        for start, end in list(_anchors(self.document())):
            cursor.setPosition(start)
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(line)
        cursor.endEditBlock()

    def link_point(self) -> QPoint:
        """Below the link that was clicked or has the keyboard, on the screen."""
        if self.underMouse():
            return QCursor.pos()
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def _follow(self, url: QUrl) -> None:
        scheme, _, number = url.toString().partition(":")
        words = [words for _, words in link_spans(self._body)]
        if scheme == "readback" and number.isdigit() and int(number) < len(words):
            self.linkWanted.emit(words[int(number)])


def _anchors(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Where links stand in a document, in Qt's units."""
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            if fragment.charFormat().isAnchor():
                yield fragment.position(), fragment.position() + fragment.length()
            at += 1
        block = block.next()


def with_links(body: str, links: tuple[Link, ...], named: Mapping[str, str | None] | None = None) -> str:
    """The Markdown of a note with each `[[…]]` made a link, numbered in its order.

    It is called as what it leads to is `named`; what is gone says so, and what leads nowhere keeps its brackets.
    """
    parts, at = [], 0
    for number, (span, words) in enumerate(link_spans(body)):
        link = followed(words, links)
        shown, gone = f"[[{words}]]" if link is None else words, ""
        if link is not None and named is not None:
            name = named.get(link.words, words)
            shown, gone = (words, " " + tr("(no longer in your library)")) if name is None else (name, "")
        parts += [body[at : span.start], f"[{_escaped(shown)}](readback:{number}){gone}"]
        at = span.end
    return "".join([*parts, body[at:]])


def _escaped(words: str) -> str:
    return re.sub(r"([\\\[\]*_`<>#~|])", r"\\\1", words)
