"""The sheets that ask for a passphrase: to set one, change it, make another recovery code, or remove it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from readback.ui.clipboard.carrying import copy_private
from readback.ui.locking.strength import strength
from readback.ui.locking.wishes import Deed, Wish
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.widgets.sheet import Sheet
from readback.ui.widgets.tickbox import TickBox
from readback.ui.words import tr


class PassphraseSheet(Sheet):
    """One deed at a time. `typed` is emitted with each letter of a new passphrase, for `show_strength`."""

    typed = Signal(str)
    wanted = Signal(object)
    """Wish: the reader means it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._deed, self._code = Deed.SET, ""
        self.about, self.told = self.label(grows=True), self.label(grows=True)
        self.warned, self.more = self.label("warn", grows=True), self.label("muted", grows=True)
        self.secret = self._field(tr("Present passphrase or recovery code"))
        self.fresh, self.again = self._field(tr("New passphrase")), self._field(tr("The same once more"))
        self.seen, self.sure = TickBox(tr("Show what I type")), TickBox("")
        self.code = PlainLabel("")
        self.code.setFont(semibold(self.font()))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton(tr("Copy the code"))
        self.act, self.cancel = QPushButton(""), QPushButton(tr("Cancel"))
        self.act.setAutoDefault(False)
        self._lay_out()
        self._connect()
        explain(self, "passphrase.md")

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        return field

    def _lay_out(self) -> None:
        coded = QHBoxLayout()
        for widget in (self.about, self.secret, self.fresh, self.again, self.seen, self.told):
            self.column.addWidget(widget)
        coded.addWidget(self.code)
        coded.addStretch(1)
        coded.addWidget(self.copy)
        self.column.addLayout(coded)
        for widget in (self.warned, self.more, self.sure):
            self.column.addWidget(widget)
        self.column.addSpacing(6)
        self.foot(self.act, self.cancel)

    def _connect(self) -> None:
        self.fresh.textChanged.connect(self.typed)
        for field in (self.secret, self.fresh, self.again):
            field.textChanged.connect(lambda _: self._settle())
        self.seen.clicked.connect(self._show_typed)
        self.sure.clicked.connect(lambda _: self._settle())
        self.copy.clicked.connect(lambda: copy_private(self._code))
        self.act.clicked.connect(self._want)
        self.cancel.clicked.connect(self.reject)

    def ask(self, deed: Deed, code: str) -> None:
        """Opens itself for a deed; `code` is the new recovery code where it needs one."""
        self._deed, self._code = deed, code
        for field in (self.secret, self.fresh, self.again):
            field.clear()
        self.seen.setChecked(False)
        self.sure.setChecked(False)
        self._show_typed()
        title, about, warned, more, sure, act = _words(deed)
        self.setWindowTitle(title)
        for label, words in ((self.about, about), (self.warned, warned), (self.more, more)):
            label.setText(words)
            label.setVisible(bool(words))
        self.sure.setText(sure)
        self.act.setText(act)
        self.code.setText(code)
        shown = ((self.secret, deed is not Deed.SET), (self.code, bool(code)), (self.copy, bool(code)))
        new = deed in {Deed.SET, Deed.CHANGE}
        for widget, there in (*shown, (self.fresh, new), (self.again, new), (self.told, new)):
            widget.setVisible(there)
        self.show_strength(0)
        self._settle()
        self.adjustSize()
        self.open()
        self._fit()
        (self.fresh if deed is Deed.SET else self.secret).setFocus()

    def show_strength(self, guesses: int) -> None:
        """How strong the new passphrase is."""
        words, tone = strength(guesses)
        usual = tr("Five words that have nothing to do with each other are strong, and easy to keep.")
        self.told.setText(words or usual)
        self.told.setProperty("tone", tone)
        self.told.style().polish(self.told)
        self._fit()

    def _fit(self) -> None:
        """Grows where its words need more lines than there is room for, as those of other languages do."""
        layout = self.layout()
        if self.isVisible() and layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def reject(self) -> None:
        """Nothing is kept of what was typed."""
        self._forget()
        super().reject()

    def _forget(self) -> None:
        self._code = ""
        self.code.setText("")
        for field in (self.secret, self.fresh, self.again):
            field.clear()

    def _settle(self) -> None:
        """It can be done once everything is typed, and the reader has said to have understood."""
        new = self._deed in {Deed.SET, Deed.CHANGE}
        typed = (not new or bool(self.fresh.text())) and (self._deed is Deed.SET or bool(self.secret.text()))
        same = not new or self.fresh.text() == self.again.text()
        self.act.setEnabled(typed and same and self.sure.isChecked())
        self.act.setToolTip("" if same else tr("The two are not the same yet."))

    def _show_typed(self) -> None:
        mode = QLineEdit.EchoMode.Normal if self.seen.isChecked() else QLineEdit.EchoMode.Password
        for field in (self.secret, self.fresh, self.again):
            field.setEchoMode(mode)

    def _want(self) -> None:
        wish = Wish(self._deed, self.secret.text(), self.fresh.text(), self._code)
        self.done(0)
        self._forget()
        self.wanted.emit(wish)


def _words(deed: Deed) -> tuple[str, str, str, str, str, str]:
    """The title, what it does, what it warns of, what else is so, what the reader has to say, the button's words."""
    final = tr(
        "Nobody can open the library without the passphrase or the recovery code: if both are lost, so is the library, "
        "for good."
    )
    kept = tr("I keep the code where I find it, and others do not")
    coded = tr("This code opens the library when the passphrase is forgotten. It is shown only now: write it down.")
    closes = tr("Readback closes the library for it, and opens it again.")
    if deed is Deed.SET:
        about = tr("Everything in the library is encrypted: texts, notes, names of files, backups, what you searched.")
        stays = tr(
            "What was deleted, and copies made before, may remain on the disk as they are; so do exports and the files "
            "you opened."
        )
        act = tr("Encrypt the library")
        return tr("Set a passphrase"), about, f"{coded}\n{final}", f"{stays} {closes}", kept, act
    if deed is Deed.CHANGE:
        old = tr("Copies of the library made before still open with the old one.")
        sure = tr("I can keep the new passphrase in mind")
        return tr("Change the passphrase"), "", final, f"{old} {closes}", sure, tr("Change it")
    if deed is Deed.RENEW_CODE:
        ended = tr("The code you have opens nothing any more.")
        return tr("Another recovery code"), ended, coded, closes, kept, tr("Use this code")
    open_ = tr("Everything in the library will be on the disk as it is, for anybody who reads the disk.")
    sure = tr("I do not need the library encrypted")
    return tr("Remove the passphrase"), "", open_, closes, sure, tr("Decrypt the library")
