"""A list of names searched at once, pasted or from a file: a table of how often each is met, to open or to keep."""

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readback.core.errors import FileUnsaved
from readback.core.namelist import names_in
from readback.core.saving import save_whole
from readback.core.search import HitKind, Results
from readback.core.tables import guarded
from readback.ui.clipboard.carrying import may_leave
from readback.ui.folders import documents
from readback.ui.messages import unsaved
from readback.ui.search.rows import kind_words
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.widgets.sidewindow import SideWindow
from readback.ui.words import counted, tr

SIZE = (720, 620)
_KINDS = (HitKind.ARTICLE, HitKind.NOTE, HitKind.QUOTATION, HitKind.PERSON)
_MOST_BYTES = 4_000_000


class NamesWindow(SideWindow):
    """Takes the names, shows the table of hits as they come, and how far the search is."""

    searchWanted = Signal(object)
    """tuple of names"""

    cancelled = Signal()
    """The names that are left are not wanted any more."""

    queryWanted = Signal(str)
    """A query, to be searched in the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search a list of names"), SIZE, parent)
        self._names: Sequence[str] = ()
        self._met, self._searching = 0, False
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText(tr("One name on each line, or a table from a spreadsheet"))
        self.field.setAccessibleName(tr("Names"))
        self.field.setMaximumHeight(150)
        self.table = QTableWidget(0, 1 + len(_KINDS))
        self._told = PlainLabel()
        self._told.setProperty("tone", "muted")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Names searched"))
        self._find = QPushButton(tr("Search"))
        self._find.setProperty("primary", "true")
        names = (tr("Open a list…"), tr("Stop"), tr("Save as CSV…"))
        self._open, self._stop, self._keep = (QPushButton(it) for it in names)
        self._lay_out()
        self._connect()
        self._show_progress()

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([tr("Name"), *map(kind_words, _KINDS)])
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        for column in range(self.table.columnCount()):
            side = right if column else left
            sides = side | Qt.AlignmentFlag.AlignVCenter
            self.table.model().setHeaderData(
                column, Qt.Orientation.Horizontal, sides, Qt.ItemDataRole.TextAlignmentRole
            )
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(tr("Hits for each name"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._open)
        row.addWidget(self._progress, 1)
        row.addStretch(1)
        row.addWidget(self._stop)
        row.addWidget(self._find)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(HelpButton())
        foot.addWidget(self._keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.field)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        explain(self, "search.md#a-list-of-names")

    def _connect(self) -> None:
        self.field.textChanged.connect(self._relent)
        self._find.clicked.connect(self._search)
        self._open.clicked.connect(self._choose_list)
        self._stop.clicked.connect(self._cancel)
        self.closed.connect(self._cancel)
        self._keep.clicked.connect(self._choose_table)
        self.table.cellActivated.connect(lambda row, _: self._ask(row))
        self.table.cellDoubleClicked.connect(lambda row, _: self._ask(row))

    def _relent(self) -> None:
        """Names that were asked for are being typed."""
        if not self._names:
            self._told.clear()

    def _search(self) -> None:
        self._cancel()
        self._names, self._met = names_in(self.field.toPlainText()), 0
        self.table.setRowCount(0)
        if not self._names:
            self._show_progress()
            self._told.setText(tr("Type or paste some names first."))
            return
        self._searching = True
        self._progress.setMaximum(len(self._names))
        self._show_progress()
        self.searchWanted.emit(self._names)

    def _cancel(self) -> None:
        if self._searching:
            self.cancelled.emit()
            self.show_done()

    def show_name(self, name: str, results: Results) -> None:
        """What was found for one more name."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        counts = [results.counts.get(kind, 0) for kind in _KINDS]
        for column, value in enumerate((name, *counts)):
            cell = QTableWidgetItem()
            cell.setData(Qt.ItemDataRole.DisplayRole, value)
            if column:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, cell)
        self._met += any(counts)
        self._show_progress()

    def show_done(self) -> None:
        """Nothing more is searched."""
        self._searching = False
        self._show_progress()

    def _show_progress(self) -> None:
        done, all_of_them = self.table.rowCount(), len(self._names)
        if self._stop.hasFocus() and not self._searching:
            self._find.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that had the keyboard goes
        self._stop.setVisible(self._searching)
        self._progress.setVisible(self._searching)
        self._progress.setValue(done)
        self._keep.setEnabled(done > 0 and not self._searching)
        self._told.setText(_told(done, all_of_them, self._met) if done or self._searching else "")

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _ask(self, row: int) -> None:
        item = self.table.item(row, 0)
        if item is not None:
            self.queryWanted.emit(f'"{item.text()}"')

    def _choose_list(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a list of names"), "", tr("Lists (*.csv *.txt *.tsv)"))
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Takes the names of a file; says so where it cannot be read."""
        try:
            content = path.read_bytes()[:_MOST_BYTES]
        except OSError:
            self._told.setText(
                tr(
                    "“{name}” could not be read. Check that it is there, and a text or a table saved as CSV.",
                    name=path.name,
                )
            )
            return
        self.field.setPlainText("\n".join(names_in(_decoded(content))))

    def _choose_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the table"), documents("names.csv"), "CSV (*.csv)")
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Keeps the table as a file for a spreadsheet; says so where it cannot be written."""
        rows = [[self._text(row, at) for at in range(1 + len(_KINDS))] for row in range(self.table.rowCount())]
        written = StringIO(newline="")
        csv.writer(written).writerows(map(guarded, [["name", *(kind.value for kind in _KINDS)], *rows]))
        left = may_leave((written.getvalue(),))
        if left is None:
            self._told.setText(tr("Not saved: it has names in it that must stay in the library."))
            return
        try:
            save_whole(path, left[0].encode("utf-8-sig"), over=True)
        except FileUnsaved as error:
            self._told.setText(unsaved(error))
        else:
            self._told.setText(tr("Saved “{name}”.", name=path.name))


def _told(done: int, names: int, met: int) -> str:
    """How many names are searched, of how many, and how many of them are met."""
    if done < names:
        searched = tr("{done} of {n} searched", done=done, n=names)
    else:
        searched = counted(done, "1 name searched", "{n} names searched")
    return f"{searched}, {counted(met, '1 of them found', '{n} of them found')}"


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
