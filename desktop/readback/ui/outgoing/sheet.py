"""The window in which it is chosen what is taken out, seen what leaves, and told what was written."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from readback.core.outgoing.kinds import FORMS
from readback.core.outgoing.leaving import Leaving
from readback.core.outgoing.model import Contents, OutKind
from readback.ui.outgoing.forms import about, form_names, what_is_missing, what_leaves
from readback.ui.outgoing.look import Look
from readback.ui.outgoing.meant import Meant
from readback.ui.session.outbound import Wanted
from readback.ui.sizes import size
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.widgets.sheet import Sheet, page_of
from readback.ui.widgets.tickbox import TickBox
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import counted, tr


class OutSheet(Sheet):
    """Stays open beside the article. Has three pages: what is chosen, what leaves, what was written."""

    chosen = Signal()
    """Something else is chosen: it is to be counted, for `show_count`."""
    wanted = Signal(object)
    """Wanted: it is to be made."""
    placeWanted = Signal()
    """It is to be asked where to, and written there."""
    folderWanted = Signal()
    """What was written is to be shown in its folder."""
    stopped = Signal()
    """What is under way is to be given up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take out"))
        self._choices: Sequence[Meant] = ()
        self.what, self.form = ChoiceBox(), ChoiceBox()
        self.count, self.about = self.label("muted"), self.label("muted")
        self.notes = TickBox(tr("Your notes"))
        self.originals = TickBox(tr("The original files"))
        self.hashes = TickBox(tr("The names of these files, and their SHA-256"))
        self.manifest = TickBox(tr("A list of all that comes out, with the SHA-256 of each file"))
        self.about.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # so that nothing moves as one chooses
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.leaves, self.missing, self.wrong = self.label(), self.label("muted"), self.label("warn")
        self.account = self.label()
        self.look = Look(self.line)
        self.files, self._names = QListView(), QStringListModel(self)
        self.progress = UnderWay(tr("Progress of taking out"))
        self.pages = QStackedWidget()
        self.back, self.go = QPushButton(tr("Back")), QPushButton()
        self.show_folder, self.close_ = QPushButton(tr("Show in folder")), QPushButton(tr("Cancel"))
        self.rest = QPushButton(tr("Leave out what is held back"))
        self._lay_out()
        self._connect()
        explain(self, "taking-out.md")

    def _lay_out(self) -> None:
        for kind, name in form_names().items():
            self.form.addItem(name, kind)
        self.form.setMaxVisibleItems(len(OutKind))
        self.leaves.setFont(semibold(self.font()))
        self.account.setFont(semibold(self.font()))
        self.files.setModel(self._names)
        self.files.setUniformItemSizes(True)
        self.files.setStyleSheet("QListView::item { padding: 4px 2px; }")
        self.files.setMinimumHeight(7 * self.fontMetrics().lineSpacing())
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.files.setAccessibleName(tr("The files that leave"))
        looked = page_of(self.leaves, self.files, self.missing, self.look)
        for page in (self._choice_page(), looked, page_of(self.account)):
            self.pages.addWidget(page)
        self.go.setProperty("primary", "true")
        self.go.setDefault(True)
        for part in (self.pages, self.wrong, self.progress):
            self.column.addWidget(part, 1 if part is self.pages else 0)
        for button in (self.back, self.show_folder, self.rest, self.go, self.close_):
            button.setAutoDefault(button is self.go)
        self.foot(self.back, self.show_folder, self.rest, self.go, self.close_)

    def _choice_page(self) -> QWidget:
        page, form = QWidget(), QFormLayout()
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(16)
        for words, box, below in ((tr("What"), self.what, self.count), (tr("As"), self.form, self.about)):
            label = PlainLabel(words)
            label.setBuddy(box)
            box.setAccessibleName(words)
            box.setMinimumContentsLength(24)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addRow(label, box)
            form.addRow("", below)
        lead = self.label("muted")
        lead.setText(tr("Goes along only if you tick it:"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(form)
        column.addSpacing(6)
        for widget in (lead, self.notes, self.originals, self.hashes, self.manifest):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            column.addWidget(widget)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(lambda _: self._choose())
        self.form.currentIndexChanged.connect(lambda _: self._choose())
        self.go.clicked.connect(self._go)
        self.rest.clicked.connect(lambda: self.wanted.emit(self.order.without_held()))
        self.back.clicked.connect(self.turn_back)
        self.show_folder.clicked.connect(self.folderWanted)
        self.close_.clicked.connect(self.close)
        self.progress.turned.connect(lambda _: self._stop())

    # What is chosen

    def ask(self, choices: Sequence[Meant], at: int) -> None:
        """Opens itself with these to choose from, one of them chosen, and nothing ticked."""
        self._choices = choices
        self.what.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.what.clear()
        self.what.addItems([it.words for it in choices])
        self.what.setCurrentIndex(at)
        self.what.blockSignals(False)  # noqa: FBT003
        for box in (self.notes, self.originals, self.hashes, self.manifest):
            box.setChecked(False)
        self.turn_back()
        self._choose()
        self.show()
        self.fit()  # its letters are those of the theme only then
        self.raise_()
        self.activateWindow()
        self.what.setFocus()

    @property
    def meant(self) -> Meant:
        """What is chosen."""
        return self._choices[self.what.currentIndex()]

    @property
    def kind(self) -> OutKind:
        """The form that is chosen."""
        return OutKind(self.form.currentData())

    @property
    def order(self) -> Wanted:
        """All that is chosen and ticked."""
        ticked = {
            name: box.isEnabled() and box.isChecked()
            for name, box in (
                ("notes", self.notes),
                ("originals", self.originals),
                ("hashes", self.hashes),
                ("manifest", self.manifest),
            )
        }
        return Wanted(self.meant.selection, self.kind, Contents(**ticked), self.look.listed)

    def _choose(self) -> None:
        form = FORMS[self.kind]
        self.about.setText(about(self.kind))
        self.notes.setEnabled(form.of_names)
        self.hashes.setEnabled(form.of_files)
        self.count.setText(tr("Counting…"))
        self.fit()
        self.chosen.emit()

    def show_count(self, count: int) -> None:
        """How many articles are meant."""
        self.count.setText(counted(count, "1 article", "{n} articles") if count else tr("No article is meant."))
        self.go.setEnabled(count > 0)

    # What is under way, and what came of it

    def _go(self) -> None:
        if self.pages.currentIndex() == 0:
            self.wanted.emit(self.order)
        else:
            self.placeWanted.emit()

    def turn_back(self) -> None:
        """To what is chosen."""
        self.wrong.setText("")
        self.pages.setCurrentIndex(0)
        self._settle()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; 0 of 0 where nothing is under way."""
        self.progress.show_progress(done, total)
        self._settle(busy=done < total)

    def show_leaving(self, leaving: Leaving) -> None:
        """What is about to leave."""
        self.leaves.setText(tr("What leaves: {what}.", what=what_leaves(leaving)))
        self.missing.setText(what_is_missing(leaving))
        self.look.show_leaving(leaving)
        self._names.setStringList([f"{it.name} · {size(it.size)}" for it in leaving.files.entries])
        self.wrong.setText("")
        self.pages.setCurrentIndex(1)
        self._settle()
        self.go.setFocus()

    def show_written(self, leaving: Leaving, name: str) -> None:
        """What was written, and under which name."""
        self.account.setText(tr("Written as “{name}”: {what}.", name=name, what=what_leaves(leaving)))
        self.wrong.setText("")
        self.pages.setCurrentIndex(2)
        self._settle()
        self.show_folder.setFocus()

    def tell(self, words: str, *, rest: bool = False) -> None:
        """What went wrong; `rest` says that something may leave without what is held back."""
        self.wrong.setText(words)
        self._settle(rest=rest)
        self.go.setFocus()

    def _settle(self, *, busy: bool = False, rest: bool = False) -> None:
        """The buttons as they are wanted now."""
        page = self.pages.currentIndex()
        self.pages.setEnabled(not busy)
        self.wrong.setVisible(bool(self.wrong.text()))
        self.missing.setVisible(bool(self.missing.text()))
        self.go.setText(tr("Look what leaves") if page == 0 else tr("Save…"))
        self.go.setVisible(page < 2)
        self.go.setEnabled(not busy and not (page == 1 and self.look.stops))
        self.back.setVisible(page == 1)
        self.rest.setVisible(rest)
        self.back.setEnabled(not busy)
        self.show_folder.setVisible(page == 2)
        self.close_.setText(tr("Close") if page == 2 else tr("Cancel"))
        self.fit()

    def _stop(self) -> None:
        self.stopped.emit()
        self.show_progress(0, 0)

    def done(self, result: int) -> None:
        """What is under way is given up with the window."""
        self._stop()
        super().done(result)
