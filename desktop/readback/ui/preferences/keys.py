"""The page of the preferences about keys: every action with its keys, to be changed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readback.core.text import folded
from readback.ui.keys.actions import table
from readback.ui.keys.keymap import Keys, holder, rebound, usual
from readback.ui.keys.letters import ALWAYS, OFF, ON
from readback.ui.keys.menus import menu_names
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import ChoiceBox, PlainLabel
from readback.ui.words import plain, tr

ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Lists the actions; a key is taken for the chosen one, and it is said who had it before."""

    keysWanted = Signal(object)
    """Keys of all actions."""
    lettersWanted = Signal(str)
    """Whether single letters act, as the settings call it."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: Keys = usual()
        self.filter = QLineEdit()
        self.list = QTreeWidget()
        self.field = KeyField()
        self.take, self.none = QPushButton(tr("Use this key")), QPushButton(tr("No key"))
        self.reset, self.reset_all = QPushButton(tr("Usual key")), QPushButton(tr("All usual keys"))
        self._told = PlainLabel()
        self.letters, self._silenced = ChoiceBox(), PlainLabel()
        self._prepare()
        self._lay_out()
        self.filter.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.list.itemActivated.connect(lambda *_: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.field.keySequenceChanged.connect(lambda _: self._tell())
        self.take.clicked.connect(lambda: self._bind((self._typed(),)))
        self.none.clicked.connect(lambda: self._bind(()))
        self.reset.clicked.connect(lambda: self._bind(usual()[self._id()]))
        self.reset_all.clicked.connect(lambda: self.keysWanted.emit(usual()))
        self.letters.activated.connect(lambda _: self.lettersWanted.emit(self.letters.currentData()))

    def _prepare(self) -> None:
        self.filter.setPlaceholderText(tr("Filter actions and keys"))
        self.filter.setAccessibleName(tr("Filter actions and keys"))
        with_button(self.filter)
        self.list.setHeaderLabels([tr("Action"), tr("Menu"), tr("Keys")])
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.setStyleSheet("QTreeView::item { padding: 3px 6px; min-height: 24px; }")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        for label in (self._told, self._silenced):
            label.setProperty("tone", "muted")
            label.setWordWrap(True)
        self.letters.setAccessibleName(tr("Keys that are a single letter or sign"))
        for choice, words in (
            (ON, tr("act, but not while a screen reader is running")),
            (ALWAYS, tr("act, also while a screen reader is running")),
            (OFF, tr("never act")),
        ):
            self.letters.addItem(words, choice)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel(tr("New key")))
        row.addWidget(self.field, 1)
        row.addWidget(self.take)
        others = Flowing(8)
        for button in (self.none, self.reset, self.reset_all):
            others.addWidget(button)
        single = QHBoxLayout()  # goes on in a second line where a language has longer words
        single.setSpacing(8)
        label = PlainLabel(tr("Keys that are a single letter or sign"))
        label.setWordWrap(True)
        single.addWidget(label, 1)
        self.letters.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        single.addWidget(self.letters, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addLayout(others)
        layout.addWidget(self._told)
        layout.addLayout(single)
        layout.addWidget(self._silenced)

    def show_keys(self, keys: Keys) -> None:
        """The keys as they are."""
        self._keys = keys
        self._fill()

    def show_letters(self, choice: str, *, silenced: bool) -> None:
        """Whether single letters act; `silenced` where a screen reader keeps them from it."""
        self.letters.setCurrentIndex(max(0, self.letters.findData(choice)))
        what = tr("They act in the article and in the lists. Every action is in a menu and in the palette, too.")
        now = tr("A screen reader is running, so they do not act.")
        self._silenced.setText(f"{now} {what}" if silenced else what)

    def _fill(self) -> None:
        chosen, names = self._id(), menu_names()
        self.list.clear()
        words = folded(self.filter.text()).split()
        for entry in table():
            keys = ", ".join(_shown(key) for key in self._keys[entry.id])
            cells = [plain(entry.text), plain(names[entry.menu][0]), keys]
            if all(word in folded(" ".join(cells)) for word in words):
                item = QTreeWidgetItem(cells)
                item.setData(0, ID, entry.id)
                if not keys:
                    item.setData(2, Qt.ItemDataRole.AccessibleTextRole, tr("No key"))
                self.list.addTopLevelItem(item)
                if entry.id == chosen:
                    self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._chosen()

    def _id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, ID)) if item is not None else ""

    def _typed(self) -> str:
        return self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _chosen(self) -> None:
        self.field.clear()
        self.field.line.setPlaceholderText(tr("Press the new key"))  # Qt's own is more formal
        self._tell()

    def _tell(self) -> None:
        """Says what the typed key does now, and what can be done with it."""
        id, key = self._id(), self._typed()
        other = holder(self._keys, key, id) if id and key else None
        self._told.setText(
            tr("{key} belongs to “{action}”, which would lose it.", key=_shown(key), action=plain(other.text))
            if other
            else ""
        )
        self.take.setEnabled(bool(id and key))
        self.none.setEnabled(bool(id and self._keys[id]))
        self.reset.setEnabled(bool(id) and self._keys[id] != usual()[id])
        self.reset_all.setEnabled(self._keys != usual())

    def _bind(self, wanted: tuple[str, ...]) -> None:
        self.keysWanted.emit(rebound(self._keys, self._id(), wanted))


class KeyField(QKeySequenceEdit):
    """Takes a key. What has the keyboard is the line in it: that is a field to screen readers, the whole is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.line = self.findChildren(QLineEdit)[0]
        self.line.setAccessibleName(tr("Press the new key"))
        self.line.setFocusProxy(None)  # type: ignore[arg-type] # none is allowed
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys are taken as those of the whole, except what leads out of it."""
        taken = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
        if isinstance(event, QKeyEvent) and event.type() in taken and event.key() not in _AWAY:
            return self.event(event)
        return super().eventFilter(watched, event)


_AWAY = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
