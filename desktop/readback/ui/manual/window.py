"""The window of the manual: contents or hits at the left, the page at the right, a search above both."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QToolButton, QVBoxLayout, QWidget

from readback.ui.keys.keymap import Keys, usual
from readback.ui.language import english_note
from readback.ui.manual import keytable
from readback.ui.manual.book import Book
from readback.ui.manual.browser import ManualPages
from readback.ui.manual.listing import Line, ManualList
from readback.ui.style.fonts import scaled
from readback.ui.style.theme import Theme
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.fitting import give_size, to_front
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import counted, tr

SIZE, LEFT = (940, 720), 260
"""The window's size and the width of its list, for letters of the usual size; pixels."""


class HelpWindow(QWidget):
    """The manual in a window beside the article; `folder` holds its pages."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Readback manual"))
        self._keys: Keys = usual()
        self._book = Book(
            folder, lambda name, text: keytable.filled(text, self._keys) if name == keytable.PAGE else text
        )
        self.pages, self.list = ManualPages(self._book, theme), ManualList(self._book, theme)
        self.field, self.told, self.language = QLineEdit(), PlainLabel(), PlainLabel(english_note())
        self.back, self.forward = _way("◂", tr("Back")), _way("▸", tr("Forward"))
        self._opened: Line | None = None
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        words = tr("Search the manual")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        with_button(self.field)
        self.told.setProperty("tone", "muted")
        self.told.hide()
        self.language.setProperty("tone", "muted")
        self.language.setVisible(bool(self.language.text()))
        self.list.setMinimumWidth(scaled(160, self.font()))
        self.pages.setMinimumWidth(scaled(240, self.font()))
        top, left, right = QHBoxLayout(), QWidget(), QWidget()
        top.setContentsMargins(10, 8, 12, 8)
        top.setSpacing(6)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addWidget(self.field, 1)
        for holder, widgets in ((left, (self.told, self.list)), (right, (self.language, self.pages))):
            column = QVBoxLayout(holder)
            column.setContentsMargins(6 if holder is left else 0, 0, 0, 0)
            column.setSpacing(4)
            for widget in widgets:
                column.addWidget(widget)
        for label in (self.told, self.language):
            label.setContentsMargins(10, 4, 10, 4)
            label.setWordWrap(True)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(left)
        self.panes.addWidget(right)
        self.panes.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.panes, 1)
        give_size(self, *SIZE)
        wide = min(scaled(LEFT, self.font()), self.width() // 3)
        self.panes.setSizes([wide, self.width() - wide])

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.pages.go(-1))
        self.forward.clicked.connect(lambda: self.pages.go(1))
        self.pages.moved.connect(self.list.show_page)
        self.pages.waysChanged.connect(self._show_ways)
        self.list.wanted.connect(self._open)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        keys = {
            QKeySequence(Qt.Key.Key_Escape): self._leave,
            QKeySequence("Alt+Left"): lambda: self.pages.go(-1),
            QKeySequence("Alt+Right"): lambda: self.pages.go(1),
            QKeySequence(QKeySequence.StandardKey.Find): self._to_field,
            QKeySequence("F3"): lambda: self.list.step(1),
            QKeySequence("Shift+F3"): lambda: self.list.step(-1),
        }
        for key, act in keys.items():
            QShortcut(key, self, act)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.setPalette(theme.palette())
        self.list.set_theme(theme)
        self.pages.document().setDefaultStyleSheet(f"a {{ color: {theme.colour('accent').name()} }}")
        self.pages.set_theme(theme)

    def set_keys(self, keys: Keys) -> None:
        """Other keys, for the page that lists them."""
        self._keys = keys
        self._book.renew()

    def show_page(self, name: str) -> None:
        """Shows a page, such as "notes.md" or "notes.md#links", in front of the other windows."""
        page, _, anchor = name.partition("#")
        self.field.clear()
        to_front(self)
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pages.open(page, anchor)  # once it has its width, and so its lines their places

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean the list of hits."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._next(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _search(self, words: str) -> None:
        """Lists what holds the words, and marks them in the page that is open."""
        self._opened = None
        hits = self._book.find(words) if words.strip() else None
        self.list.show_hits(hits)
        self.told.setVisible(hits is not None)
        if hits is not None:
            none = tr("Nothing in the manual contains all of these words. Try fewer of them, or the beginning of one.")
            self.told.setText(counted(len(hits), "{n} place", "{n} places") if hits else none)
        self.pages.mark(words)

    def _show_ways(self, back: bool, forward: bool) -> None:
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def _next(self, by: int) -> None:
        """Opens the chosen hit; where it is open already, the next or previous one."""
        if self._opened is None:
            self.list.want_current()
        else:
            self.list.step(by)

    def _open(self, line: Line) -> None:
        self._opened = line
        self.pages.open(line.page, line.anchor, self.field.text())

    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _leave(self) -> None:
        """Leaves the search first, then the window."""
        if self.field.text():
            self.field.clear()
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()


def _way(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setMinimumSize(32, 30)
    button.setEnabled(False)
    return button
