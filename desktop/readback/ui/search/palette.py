"""The palette: any command, article, person or tag, by a few letters of its name."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget

from readback.ui.style.fonts import secondary
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import PADDING, ROW, CellDelegate, Index, Part, RowList
from readback.ui.widgets.pieces import PlainLabel, cap_size, draw_cap, draw_sheet
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import tr

WIDTH, ROWS, TOP = 640, 9, 56
"""How wide it is, how many rows it shows at once, and how far below the window's edge it lies; pixels."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: what it is called, what it is, and the keys that do the same, where there are any.

    `also` are other words that it is found by.
    """

    key: str
    title: str
    detail: str
    keys: str = ""
    also: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(filter(None, (self.title, self.detail, self.keys)))


class Palette(QFrame):
    """Lies over the window as long as one chooses; gives the keyboard back to where it was."""

    typed = Signal(str)
    chosen = Signal(object)
    """Choice"""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme, self._over = theme, over
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.list = RowList(tr("What you can choose"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowModel(self)
        self.list.setModel(self._model)
        self._delegate = ChoiceDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._nothing = PlainLabel(tr("Nothing has that name."))
        self._nothing.setProperty("tone", "muted")
        self._nothing.setContentsMargins(10, 2, 10, 8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 6)
        self.column.setSpacing(6)
        self.column.addWidget(self.field)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.list, 1)
        self.field.textEdited.connect(self.typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        over.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)

    def open(self, words: str) -> None:
        """Shows itself, empty, with the keyboard in it; `words` say what can be typed."""
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.field.clear()
        self.typed.emit("")
        self.show()
        self.place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """What is called as was typed, the nearest first; that one is chosen by Enter."""
        self._model.set_rows(choices)
        self._nothing.setVisible(not choices)
        self.list.setVisible(bool(choices))
        self._stand(0)
        self.place()

    def leave(self) -> None:
        """Goes away; the keyboard is where it was before."""
        if self._before is not None:
            with suppress(RuntimeError):  # it may be gone since
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def focus_moved(self, now: QWidget | None) -> None:
        """Goes away when the keyboard goes elsewhere."""
        if self.isVisible() and now is not None and now is not self.field:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean the list; and keeps its place when the window changes its size."""
        if watched is self._over:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self.place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.pressed(event.key())
        return super().eventFilter(watched, event)

    def pressed(self, key: int) -> bool:
        """Takes a key that means the list; says whether it was one."""
        at, page = self.list.currentIndex().row(), ROWS - 1
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self.list.currentIndex())
            case Qt.Key.Key_Escape:
                self.leave()
            case _ if key in steps:
                self._stand(at + steps[Qt.Key(key)])
            case _:
                return False
        return True

    def _stand(self, row: int) -> None:
        """Chooses a row, the nearest there is, without opening it."""
        index = self._model.index(max(0, min(row, self._model.rowCount() - 1)))
        self.list.setCurrentIndex(index)
        self.field.setAccessibleDescription(index.data(Qt.ItemDataRole.AccessibleTextRole) or self._nothing.text())

    def _choose(self, index: QModelIndex) -> None:
        choice = index.data(ROW)
        if choice is not None:
            self.leave()
            self.chosen.emit(choice)

    def place(self) -> None:
        """In the middle of the window's width, as high as its rows."""
        over = self._over
        width = min(WIDTH, over.width() - 32)
        height = min(self.field.sizeHint().height() + 20 + self.body(width, ROWS), over.height() - TOP - 24)
        self.setGeometry((over.width() - width) // 2, TOP, width, height)

    def body(self, width: int, most: int) -> int:
        """How high the list is in a width, with so many rows at most."""
        self.resize(width, self.height())
        rows = sum(self.list.sizeHintForRow(at) for at in range(min(self._model.rowCount(), most)))
        return rows + 10 if rows else self._nothing.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The ground: paper with an edge."""
        draw_sheet(self, self._theme.colour("panel"), self._theme.colour("control"))


class ChoiceDelegate(CellDelegate):
    """Draws choices: what they are called, what they are, and their keys at the right edge."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The row's two lines."""
        return (Part(row.title, font), Part(row.detail, secondary(font), "muted"))

    def _room(self, row: Any, rect: QRect, font: QFont) -> QRect:
        room = super()._room(row, rect, font)
        return room.adjusted(0, 0, -cap_size(font, row.keys).width() - 8, 0) if row.keys else room

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row."""
        super().paint(painter, option, index)
        row, rect = index.data(ROW), option.rect
        if row.keys:
            size = cap_size(option.font, row.keys)
            left, top = rect.right() - PADDING - size.width(), rect.top() + (rect.height() - size.height()) // 2
            ink = option.palette.color(QPalette.ColorRole.Text)
            draw_cap(painter, QRect(left, top, size.width(), size.height()), row.keys, ink)
