"""The window of a person's file: who it is of, what the person said by date, and beside it when, and with whom."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from readback.core.personfile import PersonFile
from readback.core.rows import Used
from readback.ui.person.guesses import Guesses
from readback.ui.person.lists import FileList
from readback.ui.person.overtime import over_time
from readback.ui.person.page import Page
from readback.ui.person.rows import LineRow, NameRow, name_rows
from readback.ui.pictures.canvas import Canvas
from readback.ui.pictures.table import FactTable
from readback.ui.style.fonts import pixels, scaled, semibold, sized
from readback.ui.style.theme import Theme
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.pieces import ChoiceBox, KeyButton, PlainLabel
from readback.ui.widgets.sidewindow import SideWindow
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import counted, tr

SIZE, LEAST = (1060, 720), (640, 440)


class PersonWindow(SideWindow):
    """Shows a person's file."""

    nameWanted = Signal(str)
    """The name of somebody whose file is wanted."""

    scopeWanted = Signal(int)
    """The number of what is to be looked through, among what is offered."""

    placeWanted = Signal(object)
    """PlaceRow"""

    copyWanted = Signal()
    """All of the file is to be copied."""

    turned = Signal(int)
    """To the file that was shown before (-1), or after (1)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Person file"), SIZE, parent)
        self.setMinimumSize(*LEAST)
        self.name, self.told, self.aside, self.why = PlainLabel(), PlainLabel(), PlainLabel(), PlainLabel()
        self.agreed = PlainLabel()
        self.field, self.scope = QLineEdit(), ChoiceBox()
        self.back, self.forward = QPushButton("◂"), QPushButton("▸")
        self.lines = FileList(tr("What the articles have of the person"), theme)
        self.names = FileList(tr("Others"), theme, chosen=False)
        self.likely = FileList(tr("Perhaps you mean"), theme, chosen=False)
        self.canvas, self.table, self.guesses = Canvas(theme), FactTable(), Guesses()
        self.progress = UnderWay(tr("Articles read for the file"))
        self.copy, self._close = KeyButton(tr("Copy all"), ""), QPushButton(tr("Close"))
        self.table.setAccessibleName(tr("Over time, as a table"))
        self._known = QStringListModel(self)
        self._times: Mapping[str, frozenset[str]] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("Another person…"))
        self.field.setAccessibleName(tr("Another person"))
        with_button(self.field)
        self.scope.setAccessibleName(tr("Articles that are looked through"))
        self.scope.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for button, words in ((self.back, tr("The file before")), (self.forward, tr("The file after"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setEnabled(False)
        for label in (self.told, self.aside, self.why):
            label.setProperty("tone", "muted")
            label.setWordWrap(True)
        self.name.setWordWrap(True)
        self.agreed.setProperty("tone", "badge")
        self.agreed.hide()
        self.why.setMargin(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addLayout(_row(self.back, self.forward, self.field, self.scope, wide=self.field))
        column.addWidget(self.name)
        column.addWidget(self.agreed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        column.addWidget(self.guesses)
        column.addWidget(self._middle(), 1)
        column.addLayout(_row(self.aside, self.progress, HelpButton(), self.copy, self._close, wide=self.aside))
        explain(self, "person.md")
        self._dress()

    def _middle(self) -> QWidget:
        beside = QSplitter(Qt.Orientation.Vertical)
        beside.addWidget(self.canvas)
        beside.addWidget(self.table)
        beside.addWidget(self.names)
        beside.setChildrenCollapsible(False)
        beside.setContentsMargins(8, 0, 0, 0)
        beside.setSizes([scaled(height, self.font()) for height in (210, 130, 190)])
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.lines)
        halves.addWidget(beside)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        self.canvas.setMinimumWidth(220)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(halves)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.why)
        column.addWidget(self.likely, 1)
        self._stack.addWidget(empty)
        self._halves = halves
        return holder

    def _dress(self) -> None:
        """Sets the fonts: a new style sheet takes them away."""
        self.name.setFont(semibold(sized(self.font(), pixels(self.font()) * 1.5)))

    def _connect(self) -> None:
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        completer.activated.connect(lambda _: self._ask())
        self.field.returnPressed.connect(self._ask)
        self.scope.activated.connect(self.scopeWanted)
        self.lines.wanted.connect(self._choose)
        self.names.wanted.connect(self._choose)
        self.likely.wanted.connect(self._choose)
        self.canvas.chosen.connect(self._show_time)
        self.table.chosen.connect(self._show_time)
        for part in (self.canvas, self.table):
            part.entered.connect(lambda _: self.lines.setFocus(Qt.FocusReason.OtherFocusReason))
        self.copy.clicked.connect(self.copyWanted)
        self._close.clicked.connect(self.close)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forward.clicked.connect(lambda: self.turned.emit(1))

    def show_keys(self, back: QKeySequence, forward: QKeySequence, copy: QKeySequence) -> None:
        """The keys that do here what they do in the main window."""
        for key, button in ((back, self.back), (forward, self.forward), (copy, self.copy)):
            shortcut = QShortcut(key, self)
            shortcut.activated.connect(button.click)
        self.copy.set_key(copy.toString(QKeySequence.SequenceFormat.NativeText))

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.setPalette(theme.palette())
        for part in (self.lines, self.names, self.likely, self.canvas):
            part.set_theme(theme)
        self._dress()

    # What is shown

    def show_known(self, names: Sequence[str]) -> None:
        """Whose files there can be, for the field."""
        self._known.setStringList(list(names))

    def offer(self, choices: Sequence[str], chosen: int) -> None:
        """What can be looked through, and what is."""
        self.scope.clear()
        self.scope.addItems(list(choices))
        self.scope.setCurrentIndex(chosen)

    def show_way(self, *, back: bool, forward: bool) -> None:
        """Whether there are files before and after this one."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def show_file(self, file: PersonFile, page: Page, *, cut: bool) -> None:
        """A file as far as it is read; `cut` says that more articles name the person than are looked at."""
        self._show_name(file.name)
        self.told.setText(page.told)
        self.guesses.show_guesses(file.guesses)
        self.lines.show_rows(page.lines)
        self.names.show_rows(page.names)
        sheet = over_time(file)
        self.canvas.setVisible(bool(file.timeline.stretches))
        self.canvas.show_drawing(sheet.drawing, sheet.words, sheet.sentence)
        self.table.setVisible(bool(sheet.lines))
        self.table.show_lines(sheet.headings, sheet.lines)
        self._times = page.times
        self._stack.setCurrentWidget(self._halves)
        read = file.articles
        more = counted(read, "Only the article opened last is read.", "Only the {n} articles opened last are read.")
        self.aside.setText(more if cut else "")
        self.copy.setEnabled(True)

    def show_nothing(self, name: str, why: str, likely: Sequence[Used] = ()) -> None:
        """There is no file, and the reason; `likely` are those who may be meant."""
        self._show_name(name)
        self.told.clear()
        self.guesses.show_guesses(())
        self.aside.clear()
        self.why.setText(why)
        self.likely.show_rows(name_rows((), likely))
        self.likely.setVisible(bool(likely))
        self._stack.setCurrentIndex(1)
        self.copy.setEnabled(False)

    def show_agreed(self, words: str) -> None:
        """What was agreed with the person, in a word; nothing where nothing was."""
        self.agreed.setText(words)
        self.agreed.setVisible(bool(words))

    def say(self, words: str) -> None:
        """Says what was done."""
        self.aside.setText(words)

    def _show_name(self, name: str) -> None:
        self.name.setText(name)
        self.name.setVisible(bool(name))
        self.setWindowTitle(tr("{name}: person file", name=name) if name else tr("Person file"))

    def _ask(self) -> None:
        name = " ".join(self.field.text().split())
        self.field.clear()
        if name:
            self.nameWanted.emit(name)
            self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, row: object) -> None:
        if isinstance(row, LineRow):
            self.placeWanted.emit(row.place)
        elif isinstance(row, NameRow):
            self.nameWanted.emit(row.name)

    def _show_time(self, key: str) -> None:
        """Marks a stretch of time, and what comes first of it in the list."""
        self.canvas.show_chosen(key)
        if not self.table.shows(key):
            self.table.show_chosen(key)
        self.lines.stand_on_any(self._times.get(key, ()))


def _row(*widgets: QWidget, wide: QWidget) -> QHBoxLayout:
    """Widgets beside each other, one of which takes what room there is."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if widget is wide else 0)
    return row
