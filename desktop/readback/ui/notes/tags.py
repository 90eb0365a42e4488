"""The tags of a note: typed with commas or blanks between them, and completed as they are typed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from readback.core.notes import tidy_tags
from readback.ui.words import tr


class _Completer(QCompleter):
    """Completes the last of the tags."""

    def splitPath(self, path: str) -> list[str]:
        """What is looked for: the tag that is being typed."""
        return [_parts(path)[1]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The whole line with the chosen tag at its end."""
        field = self.widget()
        before = _parts(field.text())[0] if isinstance(field, QLineEdit) else ""
        return before + super().pathFromIndex(index) + ", "


class TagField(QLineEdit):
    """Shows the tags of one note, and hands on others when Enter is pressed or the keyboard goes elsewhere."""

    tagsChanged = Signal(object)
    """tuple of tags"""
    left = Signal()
    """Enter, or Escape: nothing more is typed."""

    entered = Signal()
    """The field has the keyboard: tags will be typed."""

    def __init__(self) -> None:
        super().__init__()
        self._tags: tuple[str, ...] = ()
        self._known = QStringListModel(self)
        completer = _Completer(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Tags"))
        self.setAccessibleName(tr("Tags"))
        self.editingFinished.connect(self.flush)
        self.returnPressed.connect(self._end)

    def show_tags(self, tags: Sequence[str]) -> None:
        """The tags of a note; what is being typed stays."""
        if tuple(tags) != self._tags or not self.hasFocus():
            self._tags = tuple(tags)
            self.setText(", ".join(tags))

    def know(self, tags: Iterable[str]) -> None:
        """The tags that are in use, those first that are completed to first."""
        self._known.setStringList(list(tags))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that tags will be typed."""
        super().focusInEvent(event)
        self.entered.emit()

    def _end(self) -> None:
        self.flush()
        self.left.emit()

    def flush(self) -> None:
        """Hands on at once what has been typed."""
        tags = tidy_tags(self.text().replace(",", " ").split())
        self.setText(", ".join(tags))
        if tags != self._tags:
            self._tags = tags
            self.tagsChanged.emit(tags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(", ".join(self._tags))
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _parts(line: str) -> tuple[str, str]:
    """The tags that are done, and the one that is being typed."""
    at = max(line.rfind(","), line.rfind(" ")) + 1
    return line[:at] + (" " if line[:at].endswith(",") else ""), line[at:].lstrip("#")
