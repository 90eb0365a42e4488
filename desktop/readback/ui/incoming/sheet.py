"""The window in which it is chosen what is taken in, and told what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QListView, QPushButton, QStackedWidget, QWidget

from readback.ui.incoming.account import what_came, what_else, what_is_lost
from readback.ui.session.inbound import Came
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.sheet import Sheet, page_of
from readback.ui.widgets.underway import UnderWay
from readback.ui.words import counted, tr


class InSheet(Sheet):
    """Stays open beside the article. Has two pages: what can come in, what came of it."""

    filesWanted = Signal()
    """Files are to be chosen."""
    folderWanted = Signal()
    """A folder is to be chosen."""
    stopped = Signal()
    """What is under way is to be given up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take in"))
        self.came, self.besides, self.left_out = self.label(), self.label("muted"), self.label("warn")
        self.list, self._lost = QListView(), QStringListModel(self)
        self.progress = UnderWay(tr("Progress of taking in"))
        self.pages = QStackedWidget()
        self.files, self.folder = QPushButton(tr("Choose files…")), QPushButton(tr("Choose a folder…"))
        self.close_ = QPushButton(tr("Cancel"))
        self._lay_out()
        explain(self, "taking-out.md#take-it-in")
        self.files.clicked.connect(self.filesWanted)
        self.folder.clicked.connect(self.folderWanted)
        self.close_.clicked.connect(self.close)
        self.progress.turned.connect(lambda _: self.stopped.emit())

    def _lay_out(self) -> None:
        lead, also = self.label(), self.label("muted")
        lead.setText(
            tr(
                "What Readback took out (JSON), notes of other programs (JSON-LD), or an export of Hypothesis. What is "
                "here already stays as it is."
            )
        )
        also.setText(tr("Of a folder such files are taken in, and the articles in it are opened."))
        self.came.setFont(semibold(self.font()))
        self.list.setModel(self._lost)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(tr("What was left out"))
        self.pages.addWidget(page_of(lead, also))
        self.pages.addWidget(page_of(self.came, self.besides, self.left_out, self.list))
        self.column.addWidget(self.pages, 1)
        self.column.addWidget(self.progress)
        self.files.setProperty("primary", "true")
        for button in (self.files, self.folder, self.close_):
            button.setAutoDefault(button is self.files)
        self.foot(self.files, self.folder, self.close_)

    def ask(self) -> None:
        """Opens itself, unless something is under way, with what can come in."""
        if not self.progress.isVisible():
            self._turn(0)
        self.show()
        self.fit()
        self.raise_()
        self.activateWindow()
        self.files.setFocus()

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.files.setVisible(page == 0)
        self.folder.setVisible(page == 0)
        self.close_.setText(tr("Close") if page else tr("Cancel"))

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; 0 of 0 where nothing is under way."""
        self.progress.show_progress(done, total)
        for button in (self.files, self.folder):
            button.setEnabled(done >= total)

    def show_account(self, came: Sequence[Came]) -> None:
        """What came of it."""
        lost = what_is_lost(came)
        self.came.setText(what_came(came))
        self.besides.setText(what_else(came))
        self.left_out.setText(counted(len(lost), "1 was left out:", "{n} were left out:"))
        self._lost.setStringList(lost)
        self.besides.setVisible(bool(self.besides.text()))
        self.left_out.setVisible(bool(lost))
        self.list.setVisible(bool(lost))
        self._turn(1)
        self.fit()
        self.close_.setFocus()

    def done(self, result: int) -> None:
        """What is under way is given up with the window."""
        self.stopped.emit()
        super().done(result)
