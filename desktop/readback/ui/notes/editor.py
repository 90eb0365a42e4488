"""The note editor: the words as they are typed, handed on whenever typing pauses, and when they were saved."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readback.core.notes import Note
from readback.core.workspace import PlacedNote
from readback.ui.fonts import secondary, semibold
from readback.ui.notes.preview import Preview
from readback.ui.notes.tags import TagField
from readback.ui.theme import Theme
from readback.ui.widgets import PlainLabel, link_button
from readback.ui.words import clock, counted, tr

PAUSE = 400
"""How long nothing must be typed before the words are handed on, in milliseconds."""

LONGEST = 2000
"""How long words wait to be handed on when typing does not pause, in milliseconds."""


class Body(QPlainTextEdit):
    """Takes the words. Undo is the window's, which knows of everything that was done."""

    left = Signal()
    """Escape, or the keyboard goes elsewhere."""

    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("Write a note…"))
        self.setAccessibleName(tr("Note"))
        self.setMinimumHeight(3 * self.fontMetrics().height())

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the window's own keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the article."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the reader has gone elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class NoteEditor(QWidget):
    """Shows one note at a time. What is typed is never replaced by what the library says later."""

    bodyChanged = Signal(object, str)
    """Note, and its words as they are now."""

    deleteRequested = Signal(object)
    """Note"""

    colourRequested = Signal(object, str)
    """Note, and the name of a colour."""

    tagsRequested = Signal(object, object)
    """Note, and its tags."""

    versionsRequested = Signal()
    """What the note was before is wanted."""

    closed = Signal()
    """The reader wants to go back to the article."""

    def __init__(self, theme: Theme, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._theme = theme
        self._colours = colours
        self._note: Note | None = None
        self._sent: list[str] = []
        self._where, self._when = PlainLabel(), PlainLabel()
        self._earlier = link_button()
        self._earlier.setObjectName("earlier")
        self._passage = PlainLabel()
        self._body = Body()
        self.tags = TagField()
        self.preview = Preview()
        self.preview.hide()
        self._reads = _button(tr("Preview"), "Ctrl+Shift+M")
        self._reads.setCheckable(True)
        self.setFocusProxy(self._body)
        self._colour = QToolButton()
        self._delete = _button(tr("Delete"), "Ctrl+Shift+Backspace")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._where.setFont(semibold(secondary(self.font())))
        self._when.setFont(secondary(self.font()))
        self._passage.setFont(secondary(self.font()))
        for label in (self._when, self._passage):
            label.setProperty("tone", "muted")
        self._passage.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._colour.setIconSize(QSize(16, 16))
        self._colour.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._colour.setMenu(self._colour_menu())
        self._colour.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._where)
        head.addWidget(self._when, 1)
        head.addWidget(self._earlier)
        foot = QHBoxLayout()
        foot.addWidget(self._colour)
        foot.addStretch(1)
        foot.addWidget(self._reads)
        foot.addWidget(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._passage)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.tags)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._body.textChanged.connect(self._typed)
        self._body.left.connect(self.flush)
        self._body.escaped.connect(self.closed)
        self._pause.timeout.connect(self._hand_on)
        self._longest.timeout.connect(self._hand_on)
        self._delete.clicked.connect(self._ask_delete)
        self._earlier.clicked.connect(self.versionsRequested)
        self._reads.toggled.connect(self._show_preview)
        self.tags.tagsChanged.connect(self._tag)
        self.tags.left.connect(self.closed)

    def _colour_menu(self) -> QMenu:
        menu = QMenu(self)
        for colour, name in self._colours.items():
            menu.addAction(_swatch(self._theme, colour), name, lambda colour=colour: self._recolour(colour))
        return menu

    @property
    def note(self) -> Note | None:
        """The note that is shown."""
        return self._note

    @property
    def pending(self) -> bool:
        """Whether words have been typed that were not handed on."""
        return self._pause.isActive()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        for colour, action in zip(self._colours, self._colour.menu().actions(), strict=True):
            action.setIcon(_swatch(theme, colour))
        self._show_colour()

    def show_note(self, placed: PlacedNote, place: str) -> None:
        """Shows a note; `place` says where it stands, nothing where it is about the whole article or has no place.

        The same note again only brings what the library knows; words that are being typed stay.
        """
        note = placed.note
        if self._note is None or self._note.id != note.id:
            self.flush()
            self._sent = []
            self._note = note
            self._set_text(note.body)
            self._when.clear()
        else:
            self._note = note
            self._take(note.body)
        self.tags.show_tags(note.tags)
        self.preview.show_note(note, self._body.toPlainText())
        self._where.setText(_where(placed, place))
        self._earlier.setText(counted(len(note.versions), tr("1 earlier version"), tr("{n} earlier versions")))
        self._earlier.setVisible(bool(note.versions))
        self._show_passage()
        self._show_colour()

    def clear(self) -> None:
        """Shows no note; what was typed is handed on first."""
        self.flush()
        self._note, self._sent = None, []
        self._set_text("")

    def flush(self) -> None:
        """Hands on at once what has been typed."""
        if self._pause.isActive():
            self._pause.stop()
            self._hand_on()

    def set_saved(self, when: datetime) -> None:
        """The library has all the words it was given, since that time."""
        self._sent.clear()
        if not self._pause.isActive():
            self._tell(tr("· saved {time}", time=clock(when)), "muted")

    def set_unsaved(self) -> None:
        """The library did not take the words."""
        self._tell(tr("· not saved"), "bad")

    def _tell(self, text: str, tone: str) -> None:
        self._when.setText(text)
        self._when.setProperty("tone", tone)
        self._when.style().polish(self._when)

    def focusBody(self) -> None:
        """Gives the words the keyboard."""
        self._reads.setChecked(False)
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self._body.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._body.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much of the passage as there is room for."""
        super().resizeEvent(event)
        self._show_passage()

    def _show_passage(self) -> None:
        anchor = self._note.anchor if self._note is not None else None
        words = " ".join(anchor.exact.split()) if anchor else ""
        room = self._passage.contentsRect().width() - self._passage.fontMetrics().horizontalAdvance("“”")
        shown = self._passage.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._passage.setText(f"“{shown}”")
        self._passage.setVisible(bool(words))

    def _typed(self) -> None:
        self._when.setText(tr("· saving…"))
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _hand_on(self) -> None:
        self._longest.stop()
        body = self._body.toPlainText()
        if self._note is not None and body != (self._sent[-1] if self._sent else self._note.body):
            self._sent.append(body)
            self.bodyChanged.emit(self._note, body)

    def _take(self, body: str) -> None:
        """Takes words from the library, unless they are older than what is being typed."""
        if body in self._sent:
            del self._sent[: self._sent.index(body) + 1]
        elif not self._sent and not self._pause.isActive() and body != self._body.toPlainText():
            self._set_text(body)

    def _set_text(self, body: str) -> None:
        self._body.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._body.setPlainText(body)
        self._body.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _ask_delete(self) -> None:
        if self._note is not None:
            self.flush()
            self.deleteRequested.emit(self._note)

    def turn(self) -> None:
        """From writing to the preview, or back."""
        self._reads.toggle()

    def _show_preview(self, on: bool) -> None:
        self.flush()
        if self._note is not None:
            self.preview.show_note(self._note, self._body.toPlainText())
        self._body.setVisible(not on)
        self.preview.setVisible(on)
        (self.preview if on else self._body).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tag(self, tags: tuple[str, ...]) -> None:
        if self._note is not None:
            self.flush()
            self.tagsRequested.emit(self._note, tags)

    def _recolour(self, colour: str) -> None:
        if self._note is not None:
            self.flush()
            self.colourRequested.emit(self._note, colour)

    def _show_colour(self) -> None:
        if self._note is not None:
            name = self._colours.get(self._note.colour, self._note.colour)
            self._colour.setIcon(_swatch(self._theme, self._note.colour))
            self._colour.setText(name)
            self._colour.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._colour.setToolTip(tr("Colour"))
            self._colour.setAccessibleName(tr("Colour: {name}", name=name))


def _where(placed: PlacedNote, place: str) -> str:
    if placed.note.region is not None:
        return tr("Note on page {n}", n=placed.note.region.page + 1)
    if placed.note.anchor is None:
        subject = placed.note.target.subject
        return tr("Note on {name}", name=subject) if subject else tr("Note on the article")
    return tr("Note on {place}", place=place) if place else tr("Note to place")


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _button(words: str, keys: str) -> QPushButton:
    """A button whose keys are told where the pointer rests: caps this long would not fit beside the words."""
    button = QPushButton(words)
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{words} ({shown})")
    return button


def _swatch(theme: Theme, colour: str) -> QIcon:
    """A round sample of a note's colour."""
    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("control"))
    painter.setBrush(theme.tint(colour))
    painter.drawEllipse(2, 2, 12, 12)
    painter.end()
    return QIcon(pixmap)
