"""The earlier versions of a note, each beside what it has become, to be brought back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from readback.core.comparing import Change, Piece, compared
from readback.core.notes import Note, Version
from readback.ui.style.theme import Theme
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.fitting import give_size
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import clock, counted, day, headed, in_marks, tr

SIZE, LISTED = (720, 420), 240
"""The window, and how wide its list is; pixels."""


class Versions(QDialog):
    """Shows one note's versions, the last one first; what has become other words since is marked in them."""

    wanted = Signal(object, object)
    """Note, and the Version that is to be brought back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._note: Note | None = None
        self.setWindowTitle(tr("Earlier versions of the note"))
        give_size(self, *SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Earlier versions"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListView::item { padding: 6px 8px; }")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The version, and what has changed since"))
        self._told = PlainLabel()
        self._told.setProperty("tone", "muted")
        self._told.setWordWrap(True)
        self.back = QPushButton(tr("Bring it back"))
        close = QPushButton(tr("Close"))
        self._lay_out(close)
        self.list.currentRowChanged.connect(self._show)
        self.back.clicked.connect(self._bring_back)
        close.clicked.connect(self.close)

    def _lay_out(self, close: QPushButton) -> None:
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(10, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.text, 1)
        beside.addWidget(self._told)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.addWidget(self.list)
        panes.addWidget(right)
        panes.setChildrenCollapsible(False)
        panes.setSizes([LISTED, SIZE[0] - LISTED])
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(HelpButton())
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(panes, 1)
        layout.addLayout(foot)
        explain(self, "notes.md#saved-and-saved-again")

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._show(self.list.currentRow())

    def show_note(self, note: Note) -> None:
        """Another note, or the same one as it is now."""
        same = self._note is not None and self._note.id == note.id
        row = self.list.currentRow() if same else 0
        self._note = note
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        for version in note.versions:
            self.list.addItem(QListWidgetItem(_named(version)))
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.setCurrentRow(max(0, min(row, len(note.versions) - 1)))
        self._show(self.list.currentRow())

    @property
    def shown(self) -> Version | None:
        """The version that is shown."""
        at = self.list.currentRow()
        return self._note.versions[at] if self._note is not None and 0 <= at < len(self._note.versions) else None

    def _show(self, _: int) -> None:
        version, note = self.shown, self._note
        self.text.clear()
        self.back.setEnabled(version is not None)
        if version is None or note is None:
            self._told.clear()
            return
        pieces = compared(version.body, note.body)
        cursor = self.text.textCursor()
        before = ""
        for piece in pieces:
            if piece.change is Change.ADDED and before and not before[-1].isspace():
                cursor.insertText(" ", self._format(Change.SAME))  # the struck word and that in its place stay two
            cursor.insertText(piece.text, self._format(piece.change))
            before = piece.text if piece.change is Change.REMOVED else ""
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        self._told.setText(_changes(pieces))
        self.text.setAccessibleDescription(self._told.text())

    def _format(self, change: Change) -> QTextCharFormat:
        """Removed words are struck through, added ones underlined: colour does not stand alone."""
        look = QTextCharFormat()
        if change is not Change.SAME:
            look.setBackground(self._theme.colour("removed" if change is Change.REMOVED else "added"))
            look.setFontStrikeOut(change is Change.REMOVED)
            look.setFontUnderline(change is Change.ADDED)
            look.setFontWeight(QFont.Weight.Medium)
        return look

    def _bring_back(self) -> None:
        version = self.shown
        if version is not None:
            self.wanted.emit(self._note, version)


def _named(version: Version) -> str:
    """When a version was written, and how it begins."""
    when = version.modified.astimezone()
    first = next((line.strip() for line in version.body.splitlines() if line.strip()), tr("Empty note"))
    return f"{day(when.isoformat())}, {clock(when)}\n{first[:60]}"


def _changes(pieces: tuple[Piece, ...]) -> str:
    """What has changed since, in words."""
    said = {
        change: " … ".join(" ".join(it.text.split()) for it in pieces if it.change is change and it.text.strip())
        for change in (Change.REMOVED, Change.ADDED)
    }
    counts = {change: len(words.replace("…", "").split()) for change, words in said.items()}
    parts = []
    if counts[Change.REMOVED]:
        told = counted(counts[Change.REMOVED], "1 word taken out since", "{n} words taken out since")
        parts.append(headed(told, in_marks(said[Change.REMOVED])))
    if counts[Change.ADDED]:
        told = counted(counts[Change.ADDED], "1 word added since", "{n} words added since")
        parts.append(headed(told, in_marks(said[Change.ADDED])))
    return ". ".join(parts) + "." if parts else tr("The words are what they are now.")
