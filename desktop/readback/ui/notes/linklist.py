"""What a link that is being typed may lead to, listed below the caret; the keyboard stays in the note."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from readback.core.links import Linkable
from readback.ui.search.palette import ChoiceDelegate
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, RowList
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import tr

WIDTH, ROWS, EDGE = 340, 6, 8
"""How wide the list is, how many rows it shows at once, and how far it keeps from the window's edges; pixels."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Something a link can lead to, and what it is in words."""

    goal: Linkable
    detail: str
    keys: str = ""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.goal.kind} {self.goal.target}"

    @property
    def title(self) -> str:
        """What it is called."""
        return self.goal.name

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.title}, {self.detail}"


class LinkList(QFrame):
    """Shows choices over the window; the note's words hand it the keys that mean it."""

    chosen = Signal(object)
    """Linkable"""

    told = Signal(str)
    """The row that Enter would take, as a screen reader says it."""

    def __init__(self, theme: Theme, body: QPlainTextEdit) -> None:
        super().__init__(body)
        self._theme, self._body = theme, body
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = RowList(tr("What the link may lead to"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowModel(self)
        self.list.setModel(self._model)
        self._delegate = ChoiceDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._nothing = PlainLabel(tr("Nothing in your library has that name."))
        self._nothing.setProperty("tone", "muted")
        self._nothing.setContentsMargins(8, 4, 8, 4)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        self.list.clicked.connect(self._choose)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._delegate.set_theme(theme)

    def show_rows(self, rows: Sequence[LinkRow]) -> None:
        """What may be meant, the nearest first."""
        self._model.set_rows(rows)
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if self.parent() is not self._body.window():
            self.setParent(self._body.window())
        self.show()
        self.raise_()
        self._place()
        self._stand(0)

    def pressed(self, key: int) -> bool:
        """A key that was pressed in the note; whether it was meant for the list."""
        at, page = self.list.currentIndex().row(), ROWS - 1
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if not self._model.rowCount():
            return False
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex())
            return True
        if key in steps:
            self._stand(at + steps[Qt.Key(key)])
            return True
        return False

    def _stand(self, row: int) -> None:
        index = self._model.index(max(0, min(row, self._model.rowCount() - 1)))
        self.list.setCurrentIndex(index)
        self.told.emit(index.data(Qt.ItemDataRole.AccessibleTextRole) or self._nothing.text())

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None:
            self.hide()
            self.chosen.emit(row.goal)

    def _place(self) -> None:
        """Below the caret, or above it where there is more room; no wider than the note."""
        window, caret = self._body.window(), self._body.cursorRect()
        width = min(WIDTH, self._body.width())
        self.resize(width, self.height())
        self._layout.activate()
        count = self._model.rowCount()
        rows = sum(self.list.sizeHintForRow(at) for at in range(min(count, ROWS)))
        height = (rows + 14) if count else self._nothing.sizeHint().height() + 10
        below = self._body.viewport().mapTo(window, caret.bottomLeft() + QPoint(0, 4))
        above = self._body.viewport().mapTo(window, caret.topLeft() - QPoint(0, 4))
        under, over = window.height() - EDGE - below.y(), above.y() - EDGE
        height = min(height, max(under, over))
        top = below.y() if height <= under else above.y() - height
        first = self._body.mapTo(window, QPoint(0, 0)).x()
        left = max(first, min(below.x(), first + self._body.width() - width))
        self.setGeometry(left, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The ground: paper with an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("control"))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
