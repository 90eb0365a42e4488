"""The note editor: the words as they are typed, handed on whenever typing pauses, and when they were saved."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readback.core.links import Linkable, LinkKind, first_words, words_for
from readback.core.notes import Note
from readback.core.workspace import PlacedNote
from readback.ui.notes.body import Body
from readback.ui.notes.colours import ColourButton
from readback.ui.notes.head import NoteHead
from readback.ui.notes.reader import NoteReader
from readback.ui.notes.tags import TagField
from readback.ui.style.theme import Theme
from readback.ui.widgets.backlinks import Backlinks
from readback.ui.widgets.pieces import HintedButton, link_button
from readback.ui.words import counted, tr

PAUSE = 400
"""How long nothing must be typed before the words are handed on, in milliseconds."""

LONGEST = 2000
"""How long words wait to be handed on when typing does not pause, in milliseconds."""


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

    linkChosen = Signal(object, object)
    """Note, and the Link that was chosen for words which are handed on next."""
    linkWanted = Signal(str)
    """The words of a link that is to be followed."""

    closed = Signal()
    """The reader wants to go back to the article."""

    def __init__(self, theme: Theme, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._note: Note | None = None
        self._sent: list[str] = []
        self.head = NoteHead()
        self._earlier = link_button()
        self._earlier.setObjectName("earlier")
        self._earlier.setProperty("flush", "true")
        self.body = Body(theme)
        self.tags = TagField()
        self.reader = NoteReader()
        self.preview = self.reader.preview
        self._writer = QWidget()
        self.backlinks = Backlinks()
        self.reads = HintedButton(tr("Preview"))
        self._colour = ColourButton(theme, colours)
        self.delete = HintedButton(tr("Delete"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        more = QHBoxLayout()
        more.setSpacing(14)
        for link in (self._earlier, self.backlinks):
            more.addWidget(link)
        more.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._colour)
        foot.addStretch(1)
        foot.addWidget(self.reads)
        foot.addWidget(self.delete)
        writer = QVBoxLayout(self._writer)
        writer.setContentsMargins(0, 0, 0, 0)
        writer.setSpacing(6)
        writer.addWidget(self.body, 1)
        writer.addWidget(self.tags)
        writer.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(self.head)
        layout.addLayout(more)
        layout.addWidget(self._writer, 1)
        layout.addWidget(self.reader, 1)
        self._show_face(reads=False)

    def _connect(self) -> None:
        self.body.textChanged.connect(self._typed)
        self.body.left.connect(self.flush)
        self.body.escaped.connect(self._close)
        self.body.linkWanted.connect(self.linkWanted)
        self.body.links.chosen.connect(self._take_link)
        self.preview.linkWanted.connect(self.linkWanted)
        self._pause.timeout.connect(self._hand_on)
        self._longest.timeout.connect(self._hand_on)
        self._colour.colourWanted.connect(self._recolour)
        self.delete.clicked.connect(self._ask_delete)
        self._earlier.clicked.connect(self.versionsRequested)
        self.reads.clicked.connect(self.turn)
        self.reader.editWanted.connect(self.focusBody)
        self.preview.escaped.connect(self.closed)
        self.tags.tagsChanged.connect(self._tag)
        self.tags.left.connect(self._close)

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
        self._colour.set_theme(theme)
        self.body.links.set_theme(theme)

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
            self.head.clear_time()
            self._show_face(reads=bool(note.body.strip()))
            self.backlinks.show_notes(())
        else:
            self._note = note
            self._take(note.body)
        self.tags.show_tags(note.tags)
        self.reader.show_note(note, self.body.toPlainText())
        self.head.show_note(placed, place)
        self._earlier.setText(counted(len(note.versions), "1 earlier version", "{n} earlier versions"))
        self._earlier.setVisible(bool(note.versions))
        self._colour.show_colour(note.colour)

    def show_links(self, note: str, named: Mapping[str, str | None], linked: Sequence[Linkable]) -> None:
        """What the links of a note lead to is called, and which notes have links to it."""
        if self._note is not None and self._note.id == note:
            self.preview.show_names(named)
            self.backlinks.show_notes(linked)

    def menu_point(self) -> QPoint:
        """Where a menu about a link is to stand, on the screen."""
        return self.body.caret() if self.body.isVisible() else self.preview.link_point()

    def clear(self) -> None:
        """Shows no note; what was typed is handed on first."""
        self.flush()
        self._note, self._sent = None, []
        self._set_text("")

    def flush(self) -> None:
        """Hands on at once what has been typed, tags too."""
        if self._pause.isActive():
            self._pause.stop()
            self._hand_on()
        self.tags.flush()

    def set_saved(self, when: datetime) -> None:
        """The library has all the words it was given, since that time."""
        self._sent.clear()
        if not self._pause.isActive():
            self.head.show_saved(when)

    def set_unsaved(self) -> None:
        """The library did not take the words."""
        self.head.show_unsaved()

    def focusBody(self) -> None:
        """Gives the words the keyboard."""
        self._show_face(reads=False)
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.body.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.body.setTextCursor(cursor)

    def _typed(self) -> None:
        self.head.show_saving()
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _hand_on(self) -> None:
        self._longest.stop()
        body = self.body.toPlainText()
        if self._note is not None and body != (self._sent[-1] if self._sent else self._note.body):
            self._sent.append(body)
            self.bodyChanged.emit(self._note, body)

    def _take(self, body: str) -> None:
        """Takes words from the library, unless they are older than what is being typed."""
        if body in self._sent:
            del self._sent[: self._sent.index(body) + 1]
        elif not self._sent and not self._pause.isActive() and body != self.body.toPlainText():
            self._set_text(body)

    def _set_text(self, body: str) -> None:
        self.body.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.body.setPlainText(body)
        self.body.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _ask_delete(self) -> None:
        if self._note is not None:
            self.flush()
            self.deleteRequested.emit(self._note)

    def turn(self) -> None:
        """From writing to the preview, or back."""
        reads = self.reader.isHidden()
        self._show_face(reads=reads)
        (self.preview if reads else self.body).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusTags(self) -> None:
        """Gives the tags the keyboard."""
        self._show_face(reads=False)
        self.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_face(self, *, reads: bool) -> None:
        """Shows the note as it reads, or to be written in."""
        if reads and self._note is not None:
            self.flush()
            self.reader.show_note(self._note, self.body.toPlainText())
        self._writer.setVisible(not reads)
        self.reader.setVisible(reads)
        self.setFocusProxy(self.preview if reads else self.body)

    def _close(self) -> None:
        """Back to the article; what was written is shown as it reads."""
        if self.body.toPlainText().strip():
            self._show_face(reads=True)
        self.closed.emit()

    def _take_link(self, goal: Linkable) -> None:
        """A link that was chosen while it was typed."""
        if self._note is not None:
            words = first_words(goal.name) if goal.kind is LinkKind.NOTE else words_for(goal.name)
            self.linkChosen.emit(self._note, goal.link(words))
            self.body.put_link(words)
            self.flush()

    def _tag(self, tags: tuple[str, ...]) -> None:
        if self._note is not None:
            self.flush()
            self.tagsRequested.emit(self._note, tags)

    def _recolour(self, colour: str) -> None:
        if self._note is not None:
            self.flush()
            self.colourRequested.emit(self._note, colour)
