"""The name desk on the shelf: pairs of names that may be one person's, to be decided one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from readback.core.proposals import Proposal, Reason
from readback.ui.style.fonts import secondary, semibold, tabular
from readback.ui.style.theme import Theme
from readback.ui.widgets.cells import ROW, CellDelegate, Part, RowList
from readback.ui.widgets.pieces import KeyButton, PlainLabel, link_button
from readback.ui.widgets.rowmodel import RowModel
from readback.ui.words import counted, figure, tr

SHOWN = 4
"""So many of those who are named along with both are told."""


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:SHOWN]) + (" …" if len(names) > SHOWN else "")


def why(proposal: Proposal) -> str:
    """Why two names may be one person's."""
    names, outlets = _some(proposal.shared), _some(proposal.outlets)
    along = tr("same last name, and named together with {names}", names=names)
    if outlets:
        along = tr("same last name, and named together with {names}; both by {outlets}", names=names, outlets=outlets)
    return {Reason.SAME_NAME: tr("same full name"), Reason.SAME_COMPANY: along}[proposal.reason]


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two names that may be one person's."""

    proposal: Proposal

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"{self.proposal.name.name}\n{self.proposal.fuller.name}"

    @property
    def title(self) -> str:
        """The fuller name."""
        return self.proposal.fuller.name

    @property
    def other(self) -> str:
        """The other name, after what links the two."""
        return tr("and {name}", name=self.proposal.name.name)

    @property
    def why(self) -> str:
        """Why they may be one's, and where they stand."""
        places = counted(len(self.proposal.articles), "in 1 article", "in {n} articles")
        return f"{why(self.proposal)} · {places}"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.title} {self.other}, {self.why}"


class _PairDelegate(CellDelegate):
    """Draws pairs."""

    marked = False

    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The two names, and the reason."""
        return (
            Part(row.title, semibold(font), most=2),
            Part(row.other, font, most=2),
            Part(row.why, secondary(font), "muted", 4),
        )


class _PairList(RowList):
    """Takes the keys that decide."""

    pressed_ = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Enter decide; the arrows move."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in _KEYS:
            self.pressed_.emit(event.key())
        else:
            super().keyPressEvent(event)


_KEYS = frozenset({Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NameDeskView(QWidget):
    """Lists the pairs; asks for one to be joined, kept apart, or looked at."""

    joinWanted = Signal(object)
    """Proposal"""
    apartWanted = Signal(object)
    """Proposal"""
    lookWanted = Signal(object)
    """Proposal, to be looked at in one article after the other."""
    exportWanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.list = _PairList(tr("Names that may be the same person"))
        self._model = RowModel(self)
        self.list.setModel(self._model)
        self._delegate = _PairDelegate(self.list, theme)
        self.list.setItemDelegate(self._delegate)
        self._heading, self._count = PlainLabel(tr("Name desk")), PlainLabel()
        self._told = PlainLabel()
        self._same, self._apart = KeyButton(tr("Yes"), "Y"), KeyButton(tr("No"), "N")
        self._skip, self._look = KeyButton(tr("Skip"), "J"), KeyButton(tr("Look"), "⏎")
        self._export = link_button(tr("Save decisions as CSV…"))
        self._buttons = QWidget()
        self._lay_out()
        self._connect()
        self.show_proposals(None)

    def _lay_out(self) -> None:
        self._heading.setFont(semibold(self.font()))
        self._count.setFont(tabular(secondary(self.font())))
        self._count.setProperty("tone", "muted")
        self._told.setProperty("tone", "muted")
        self._told.setWordWrap(True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._told.setContentsMargins(14, 8, 14, 8)
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 4)
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        grid = QGridLayout(self._buttons)
        grid.setContentsMargins(10, 6, 10, 2)
        grid.setSpacing(6)
        grid.addWidget(PlainLabel(tr("The same person?")), 0, 0, 1, 2)
        for at, button in enumerate((self._same, self._apart, self._skip, self._look), start=2):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            grid.addWidget(button, at // 2, at % 2)
        self._same.setAccessibleName(tr("Yes, the same person"))
        self._apart.setAccessibleName(tr("No, two people"))
        self._look.setToolTip(tr("Look at the names in the articles, one after the other"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._told, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._buttons)
        layout.addWidget(self._export, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        keys = {
            self._same: Qt.Key.Key_Y,
            self._apart: Qt.Key.Key_N,
            self._skip: Qt.Key.Key_J,
            self._look: Qt.Key.Key_Return,
        }
        for button, key in keys.items():
            button.clicked.connect(lambda _=False, it=key: self._do(it))
        self.list.pressed_.connect(self._do)
        self.list.doubleClicked.connect(lambda _: self._do(Qt.Key.Key_Return))
        self._export.clicked.connect(self.exportWanted)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._delegate.set_theme(theme)

    def show_proposals(self, proposals: Sequence[Proposal] | None) -> None:
        """Other pairs, or None as long as they are being looked for; the chosen one stays chosen, or its place."""
        chosen, at = self.chosen, max(0, self.list.currentIndex().row())
        rows = [PairRow(it) for it in proposals or ()]
        self._model.set_rows(rows)
        there = self._model.row_of(PairRow(chosen).key) if chosen is not None else None
        self._stand(at if there is None else there)
        self._count.setText(figure(len(rows)) if proposals is not None else "")
        nothing = tr(
            "Nothing to decide. Where two names in your articles may be the same person, they are listed here with "
            "the reason."
        )
        self._told.setText(nothing if proposals is not None else tr("The names of your articles are being compared…"))
        self._told.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._buttons.setVisible(bool(rows))

    @property
    def chosen(self) -> Proposal | None:
        """The pair that is to be decided."""
        row = self.list.currentIndex().data(ROW)
        return row.proposal if isinstance(row, PairRow) else None

    def _stand(self, at: int) -> None:
        count = self._model.rowCount()
        self.list.setCurrentIndex(self._model.index(min(at, count - 1)) if count else QModelIndex())

    def _do(self, key: int) -> None:
        proposal, at, count = self.chosen, self.list.currentIndex().row(), self._model.rowCount()
        if proposal is None:
            return
        match key:
            case Qt.Key.Key_Y:
                self.joinWanted.emit(proposal)
            case Qt.Key.Key_N:
                self.apartWanted.emit(proposal)
            case Qt.Key.Key_J:
                self._stand((at + 1) % count)
            case Qt.Key.Key_K:
                self._stand((at - 1) % count)
            case _:
                self.lookWanted.emit(proposal)
