"""Rows as a Qt model: each a plain value, with the text that a screen reader says."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from readback.ui.widgets.cells import ROW
from readback.ui.widgets.heads import Head


class Spoken(Protocol):
    """A row that can be read out."""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        ...

    @property
    def title(self) -> str:
        """What it is called."""
        ...

    @property
    def spoken(self) -> str:
        """All of it in words."""
        ...


class RowModel(QAbstractListModel):
    """A list of rows, replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Spoken] = ()
        self._places: dict[str, int] = {}

    def set_rows(self, rows: Sequence[Spoken]) -> None:
        """Other rows."""
        self.beginResetModel()
        self._rows, self._places = rows, {}
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Where the row of a key stands."""
        if not self._places:
            self._places = {row.key: at for at, row in reversed(list(enumerate(self._rows)))}
        return self._places.get(key)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """What can be done with a row."""
        return Qt.ItemFlag.NoItemFlags if isinstance(index.data(ROW), Head) else super().flags(index)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, its name, or what is read out for it."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return getattr(row, "meaning", None)  # of its words, where they are the program's own
            case _ if role == ROW:
                return row
        return None
