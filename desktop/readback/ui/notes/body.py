"""The words of a note as they are typed: links are completed, and followed."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from readback.core.links import link_spans
from readback.core.text import Utf16Map
from readback.ui.clipboard.carrying import mime
from readback.ui.notes.linklist import LinkList, LinkRow
from readback.ui.style.direction import is_leftward
from readback.ui.style.theme import Theme
from readback.ui.words import tr

_OPEN = re.compile(r"\[\[([^\[\]]*)$")
"""A link that is being typed, up to the caret."""

_REST = re.compile(r"[^\[\]]*\]\]")
"""What is left of a link behind the caret."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Body(QPlainTextEdit):
    """Takes the words. Undo is the window's, which knows of everything that was done."""

    left = Signal()
    """Escape, or the keyboard goes elsewhere."""

    escaped = Signal()

    linkTyped = Signal(str)
    """What has been typed of a link, for what may be meant."""

    linkEnded = Signal()
    """No link is being typed any more."""

    linkWanted = Signal(str)
    """The words of a link that is to be followed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("Write a note… [[ links to an article, a person or a note."))
        self.setAccessibleName(tr("Note"))
        self.setMinimumHeight(3 * self.fontMetrics().height())
        self.links = LinkList(theme, self)
        self.links.told.connect(self.setAccessibleDescription)
        self._declined: int | None = None
        self._typing = False
        self.textChanged.connect(self._complete)
        self.document().contentsChanged.connect(self._align)
        self.cursorPositionChanged.connect(lambda: self._end() if self._opened() is None else None)

    def _align(self) -> None:
        """A note that begins in a language written from right to left stands at the right."""
        words = self.document().begin().text()
        wanted = Qt.AlignmentFlag.AlignRight if is_leftward(words) else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != wanted:
            made = QTextOption(option)
            made.setAlignment(wanted)
            self.document().setDefaultTextOption(made)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the window's own keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the list while it is open; Ctrl and Enter follow a link, Escape goes back to the article."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.links.isVisible() and not control and self.links.pressed(event.key()):
            return
        if event.key() == Qt.Key.Key_Escape and self.links.isVisible():
            self._declined = self._opened()
            self._end()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif control and event.key() in _ENTER:
            self._follow(self.textCursor())
        elif event.matches(QKeySequence.StandardKey.Cut) and not self.createMimeDataFromSelection().hasText():
            event.accept()  # what must not be copied is not taken away either
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies and drags words through the gate."""
        return mime(self.textCursor().selection().toPlainText())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click with Ctrl follows a link."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.button() is Qt.MouseButton.LeftButton:
            cursor = self.cursorForPosition(event.position().toPoint())
            self.setTextCursor(cursor)
            self._follow(cursor)
        else:
            super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the reader has gone elsewhere."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end()
        self.left.emit()

    def caret(self) -> QPoint:
        """Below the caret, on the screen."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def put_link(self, words: str) -> None:
        """Puts a whole link in the place of the one that is being typed."""
        cursor, start = self.textCursor(), self._opened()
        if start is None:
            return
        text, at = self._line(cursor)
        rest = _REST.match(text[at:])
        end = cursor.position() + (_units(rest[0]) if rest else 0)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"[[{words}]]")
        self.setTextCursor(cursor)
        self._end()

    def show_links(self, typed: str, rows: Sequence[LinkRow]) -> None:
        """What may be meant by what was typed of a link, if it still is what is typed."""
        if self._typing and typed == self._typed():
            self.links.show_rows(rows)

    def _complete(self) -> None:
        """Asks for what may be meant, where a link is being typed."""
        start = self._opened()
        if start is None:
            self._declined = None
        elif start != self._declined and self.hasFocus():
            self._typing = True
            self.linkTyped.emit(self._typed())

    def _end(self) -> None:
        if self._typing:
            self._typing = False
            self.links.hide()
            self.setAccessibleDescription("")
            self.linkEnded.emit()

    def _typed(self) -> str:
        text, at = self._line(self.textCursor())
        return text[:at].rpartition("[[")[2]

    def _opened(self) -> int | None:
        """Where the link begins that is being typed, by Qt's units; None where there is none."""
        cursor = self.textCursor()
        text, at = self._line(cursor)
        found = _OPEN.search(text[:at])
        return cursor.block().position() + _units(text[: found.start()]) if found else None

    def _follow(self, cursor: QTextCursor) -> None:
        text, at = self._line(cursor)
        for span, words in link_spans(text):
            if span.start <= at <= span.end:
                self.linkWanted.emit(words)

    @staticmethod
    def _line(cursor: QTextCursor) -> tuple[str, int]:
        """The caret's line and how many code points of it are before the caret."""
        text = cursor.block().text()
        return text, Utf16Map(text).to_code_points(cursor.positionInBlock())


def _units(text: str) -> int:
    return Utf16Map(text).to_utf16(len(text))


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
