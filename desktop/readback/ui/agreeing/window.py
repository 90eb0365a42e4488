"""The window of all agreements: searched, changed and taken away."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from readback.core.agreements import Agreement
from readback.core.text import folded
from readback.ui.promises import about_what, kind_of
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.fitting import give_size
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import counted, day, tr

NONE = "–"
"""Stands where nothing is told."""


class AgreementsWindow(QWidget):
    """Lists all that was agreed, in the order it was written down; a field leaves what has its words."""

    changeWanted = Signal(object)
    """Agreement that is to be changed."""
    dropped = Signal(object)
    """Agreement that is taken away."""
    groundsWanted = Signal()
    """The list of kinds is to be edited."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("All agreements"))
        give_size(self, 820, 460)
        self._all: Sequence[tuple[Agreement, tuple[str, ...]]] = ()
        self.field, self.list, self.told = QLineEdit(), QTreeWidget(), PlainLabel()
        self.change, self.drop, self.kinds, leave = (
            QPushButton(tr("Change…")),
            QPushButton(tr("Take it away")),
            QPushButton(tr("Kinds…")),
            QPushButton(tr("Close")),
        )
        self.field.setPlaceholderText(tr("Filter the agreements…"))
        self.field.setAccessibleName(tr("Filter the agreements"))
        with_button(self.field)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setHeaderLabels([tr("About"), tr("Kind"), tr("With whom"), tr("On which day"), tr("In which words")])
        self.list.setRootIsDecorated(False)
        self.list.setWordWrap(True)
        self.list.setStyleSheet("QTreeView::item { padding: 4px 6px; }")
        self.told.setProperty("tone", "muted")
        self.told.setWordWrap(True)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for widget, stretch in ((self.field, 0), (self.list, 1), (self.told, 0)):
            column.addWidget(widget, stretch)
        for button in (HelpButton(), self.change, self.drop, self.kinds):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(leave)
        column.addLayout(foot)
        explain(self, "agreements.md#all-agreements")
        self.field.textChanged.connect(lambda _: self._list())
        self.list.itemSelectionChanged.connect(self._settle)
        self.list.itemActivated.connect(lambda *_: self._change())
        self.change.clicked.connect(self._change)
        self.drop.clicked.connect(self._drop)
        self.kinds.clicked.connect(self.groundsWanted)
        leave.clicked.connect(self.close)

    def show_agreements(self, agreements: Sequence[Agreement], now: datetime) -> None:
        """All of them as they are now."""
        self._all = [(it, _cells(it, now)) for it in agreements]
        self._list()

    def _list(self) -> None:
        chosen, wanted = self.chosen, folded(self.field.text()).split()
        self.list.clear()
        for agreement, cells in self._all:
            words = folded(" ".join(cells))
            if all(word in words for word in wanted):
                item = QTreeWidgetItem(list(cells))
                for column, cell in enumerate(cells):
                    item.setToolTip(column, cell)
                    if cell == NONE:
                        item.setData(column, Qt.ItemDataRole.AccessibleTextRole, tr("not told"))
                item.setData(0, Qt.ItemDataRole.UserRole, agreement)
                self.list.addTopLevelItem(item)
                if chosen is not None and agreement.id == chosen.id:
                    self.list.setCurrentItem(item)
        for column, share in enumerate((0.26, 0.18, 0.17, 0.16)):
            self.list.header().resizeSection(column, round(self.list.width() * share))
        shown = self.list.topLevelItemCount()
        none = tr("Nothing is agreed yet. Choose a person, a note or a passage, then Edit › What was agreed….")
        self.told.setText(counted(shown, "1 agreement", "{n} agreements") if self._all else none)
        self._settle()

    @property
    def chosen(self) -> Agreement | None:
        """The one that is chosen."""
        item = self.list.currentItem()
        found = item.data(0, Qt.ItemDataRole.UserRole) if item is not None and item.isSelected() else None
        return found if isinstance(found, Agreement) else None

    def _settle(self) -> None:
        for button in (self.change, self.drop):
            button.setEnabled(self.chosen is not None)

    def _change(self) -> None:
        if (chosen := self.chosen) is not None:
            self.changeWanted.emit(chosen)

    def _drop(self) -> None:
        if (chosen := self.chosen) is not None:
            self.dropped.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _cells(it: Agreement, now: datetime) -> tuple[str, ...]:
    when = day(it.terms.agreed, year=True) if it.terms.agreed else ""
    return tuple(cell or NONE for cell in (about_what(it), kind_of(it, now), it.source, when, it.terms.words))
