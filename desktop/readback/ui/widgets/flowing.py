"""A row of small widgets that goes on in a further row where it has no room."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flowing(QLayout):
    """Sets widgets one beside the other, each as wide as it wants to be; `gap` is between them, in pixels.

    At the `end` each row ends where the layout does, as buttons below a window stand.
    """

    def __init__(self, gap: int = 6, *, end: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._end = gap, end
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives one of them away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Takes all widgets away for good."""
        while (item := self.takeAt(0)) is not None:
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the rows in a width, in pixels."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Puts the widgets where they belong."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """The least it can do with: the height follows the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The size of the widest."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.sizeHint())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for row, wide in self._rows(rect.width()):
            left = rect.left() + (rect.width() - wide if self._end else 0)
            for item, size in row:
                if move:
                    item.setGeometry(QRect(left, top, size.width(), size.height()))
                left += size.width() + self._gap
            top += max(size.height() for _, size in row) + self._gap
        return max(0, top - self._gap - rect.top())

    def _rows(self, width: int) -> Iterator[tuple[list[tuple[QLayoutItem, QSize]], int]]:
        """What stands in each row, with its size, and how wide the row is."""
        row, wide = list[tuple[QLayoutItem, QSize]](), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, width), item.sizeHint().height()))
            if row and wide + self._gap + size.width() > width:
                yield row, wide
                row, wide = [], 0
            wide += size.width() + (self._gap if row else 0)
            row.append((item, size))
        if row:
            yield row, wide
