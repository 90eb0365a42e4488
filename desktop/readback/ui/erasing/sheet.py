"""The question before something is erased for good: what is meant, what goes with it, and what stays out of reach."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QVBoxLayout, QWidget

from readback.core.erasing import Toll
from readback.ui.erasing.meant import Meant
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.sheet import Sheet
from readback.ui.widgets.tickbox import TickBox
from readback.ui.words import counted, listed, tr


class EraseSheet(Sheet):
    """Asks; only once the reader has said that nothing brings it back can it be done."""

    meant = Signal(object)
    """Meant: what it would take is to be found out, for `show_toll`."""

    wanted = Signal(object)
    """Meant: it is to be erased."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Erase for good"))
        self.setModal(True)
        self._choices: Sequence[Meant] = ()
        self._group = QButtonGroup(self)
        self.choices = QVBoxLayout()
        self.also = TickBox("")
        self.goes, self.stays = self.label(), self.label("muted")
        self.beyond = self.label("muted")
        self.beyond.setText(
            tr(
                "Nothing brings it back, and nothing done before can be undone any more. Out of reach stay the files "
                "you opened, exports, copies made by the system or a cloud service, and what the disk keeps of deleted "
                "files."
            )
        )
        self.sure = TickBox(tr("I do not need it any more"))
        self.erase, self.keep = QPushButton(tr("Erase for good")), QPushButton(tr("Keep it"))
        self.erase.setAutoDefault(False)
        self.keep.setDefault(True)
        self._lay_out()
        explain(self, "erasing.md")
        self._group.idClicked.connect(lambda _: self._choose())
        self.also.clicked.connect(lambda _: self._weigh())
        self.sure.clicked.connect(lambda _: self._settle())
        self.erase.clicked.connect(lambda: self.wanted.emit(self.chosen))
        self.keep.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.choices.setSpacing(2)
        self.column.addLayout(self.choices)
        self.goes.setFont(semibold(self.font()))
        for widget in (self.also, self.goes, self.stays, self.beyond, self.sure):
            self.column.addWidget(widget)
        self.column.addSpacing(6)
        self.foot(self.erase, self.keep)

    @property
    def chosen(self) -> Meant:
        """What is chosen, with what is ticked to go along."""
        return self._choices[self._group.checkedId()].with_also(on=self.also.isChecked())

    def ask(self, choices: Sequence[Meant]) -> None:
        """Opens itself with these things to choose from, the first of them chosen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self.choices.removeWidget(button)
            button.deleteLater()
        self._choices = choices
        for number, it in enumerate(choices):
            button = QRadioButton(it.words)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self.choices.addWidget(button)
        self._choose()
        self.open()
        self._group.buttons()[0].setFocus()

    def _choose(self) -> None:
        chosen = self._choices[self._group.checkedId()]
        self.also.setChecked(False)
        self.also.setEnabled(True)
        self.also.setText(chosen.also)
        self.also.setVisible(bool(chosen.also))
        self._weigh()

    def _weigh(self) -> None:
        self.sure.setChecked(False)
        self.goes.setText(tr("Looking what that takes…"))
        self.stays.hide()
        self._settle(known=False)
        self.meant.emit(self.chosen)

    def show_toll(self, toll: Toll) -> None:
        """What it would take."""
        nothing = tr("There is nothing of it to erase.")
        self.goes.setText(nothing if toll.nothing else tr("This takes {things}.", things=things(toll)))
        staying = len(toll.staying)
        self.stays.setVisible(staying > 0)
        self.stays.setText(
            counted(staying, "1 article has the name in it and stays.", "{n} articles have the name in them and stay.")
        )
        self._settle(known=not toll.nothing)
        self.adjustSize()

    def _settle(self, *, known: bool | None = None) -> None:
        """It can be done once it is known what it takes, and the reader has said so."""
        if known is not None:
            self.sure.setEnabled(known)
        self.erase.setEnabled(self.sure.isEnabled() and self.sure.isChecked())

    def begin(self) -> None:
        """It is being done: nothing more can be chosen."""
        self.goes.setText(tr("Erasing…"))
        for button in (*self._group.buttons(), self.also, self.sure, self.erase):
            button.setEnabled(False)


def things(toll: Toll) -> str:
    """What an erasure takes, counted."""
    articles = counted(len(toll.articles), "1 article", "{n} articles")
    notes = counted(toll.notes, "1 note", "{n} notes")
    others = counted(toll.others, "1 thing that you settled or saved", "{n} things that you settled or saved")
    counts = ((len(toll.articles), articles), (toll.notes, notes), (toll.others, others))
    return listed([words for count, words in counts if count])
