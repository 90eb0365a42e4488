"""The window of pictures: what they are of, four pages, and saving."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QTabWidget, QVBoxLayout, QWidget

from readback.core.errors import FileUnsaved
from readback.core.pictures.depicting import Depicted
from readback.core.saving import save_whole
from readback.ui.clipboard.carrying import may_leave
from readback.ui.folders import documents
from readback.ui.messages import message
from readback.ui.pictures.atlas import Atlas
from readback.ui.pictures.counting import CountedPage
from readback.ui.pictures.mapping import MapPage
from readback.ui.pictures.overtime import timeline_sheet
from readback.ui.pictures.page import PicturePage
from readback.ui.pictures.saving import Frame, image_of, png_of, svg_of, table_of
from readback.ui.pictures.shared import together_sheet
from readback.ui.style.theme import Theme
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import ChoiceBox, ElidedLabel, PlainLabel
from readback.ui.widgets.sidewindow import SideWindow
from readback.ui.words import counted, forms, tr

SIZE, LEAST = (1120, 740), (640, 420)


Aside = Callable[[Callable[[], None], Callable[[], None], Callable[[Exception], None]], object]
"""Does a piece of work away from the window; then one of the other two is called here, with what went wrong or not."""


def at_once(work: Callable[[], None], done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
    """Does the work here, and waits for it."""
    try:
        work()
    except FileUnsaved as error:
        failed(error)
    else:
        done()


class PicturesWindow(SideWindow):
    """Shows pictures of the open article, or of several."""

    aboutWanted = Signal(int)
    """The number of what the pictures are to be of, among what is offered."""

    spotWanted = Signal(object)
    """Spot in an article"""

    def __init__(self, theme: Theme, parent: QWidget, aside: Aside = at_once) -> None:
        super().__init__(tr("Pictures"), SIZE, parent)
        self._aside, self._theme = aside, theme
        self.setMinimumSize(*LEAST)
        self.about, self.told, self.missing = ChoiceBox(), ElidedLabel(), PlainLabel()
        self.progress = QProgressBar()
        self.tabs = QTabWidget()
        self.counted, self.places = CountedPage(theme), MapPage(theme)
        self.time = PicturePage(tr("Over time"), theme, "over-time")
        self.together = PicturePage(tr("Together"), theme, "together")
        self.pages: tuple[PicturePage, ...] = (self.counted, self.together, self.places, self.time)
        self._stale: dict[PicturePage, Callable[[], None]] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.about.setAccessibleName(tr("What the pictures are of"))
        self.about.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Articles read for the pictures"))
        self.missing.setProperty("tone", "muted")
        self.told.setProperty("tone", "muted")
        self.tabs.setDocumentMode(True)
        for page in self.pages:
            self.tabs.addTab(page, page.name)
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(self.missing)
        foot = Flowing(gap=8, end=True)
        foot.addWidget(self.told)
        foot.addWidget(self.progress)
        self._copy, self._table, self._picture, close = (
            QPushButton(words)
            for words in (tr("Copy the table"), tr("Save the table…"), tr("Save the picture…"), tr("Close"))
        )
        for button in (HelpButton(), self._copy, self._table, self._picture, close):
            foot.addWidget(button)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        explain(self, "pictures.md")

    def _connect(self) -> None:
        self.about.activated.connect(self.aboutWanted)
        self.tabs.currentChanged.connect(lambda _: self._fill())
        self._copy.clicked.connect(self._copy_table)
        self._table.clicked.connect(self._choose_table)
        self._picture.clicked.connect(self._choose_picture)
        for number, page in enumerate(self.pages):
            page.spotWanted.connect(self.spotWanted)
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, lambda number=number: self.tabs.setCurrentIndex(number))
        self.progress.hide()
        self.missing.hide()

    @property
    def page(self) -> PicturePage:
        """The page that is shown."""
        return self.pages[self.tabs.currentIndex()]

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.setPalette(theme.palette())
        for page in self.pages:
            page.set_theme(theme)

    def offer(self, choices: Sequence[str], chosen: int) -> None:
        """What the pictures can be of, and what they are of."""
        self.about.clear()
        self.about.addItems(list(choices))
        self.about.setCurrentIndex(chosen)

    def show_progress(self, done: int, total: int) -> None:
        """How many articles are read, of how many."""
        self.progress.setVisible(done < total)
        self.progress.setMaximum(total)
        self.progress.setValue(done)
        self.told.setVisible(done >= total)

    def show_found(self, found: Depicted, atlas: Atlas | None) -> None:
        """Other pictures, each drawn when its page is shown; without an atlas the map has no land."""
        self._stale = {
            self.counted: lambda: self.counted.show_counted(found.counted),
            self.together: lambda: self.together.show_sheet(together_sheet(found.web, found.stands)),
            self.places: lambda: self.places.show_places(found.located, atlas),
            self.time: lambda: self.time.show_sheet(timeline_sheet(found.timeline)),
        }
        those = forms("1 article is still to be looked through.", "{n} articles are still to be looked through.")
        self.missing.setText(counted(found.missing, *those) if found.missing else "")
        self.missing.setVisible(bool(found.missing))
        self._fill()

    def show_nothing(self, why: str) -> None:
        """There is nothing to be drawn: not yet, or because something went wrong; nothing is waited for."""
        self._stale = {}
        self.show_progress(1, 1)
        self.missing.hide()
        for page in self.pages:
            page.show_nothing(why)
        self._fill()

    def _fill(self) -> None:
        """Draws the page that is shown, if it is to be drawn anew; what is not there cannot be saved."""
        draw = self._stale.pop(self.page, None)
        if draw is not None:
            draw()
        sheet = self.page.sheet
        for button in (self._copy, self._table, self._picture):
            button.setEnabled(sheet is not None and not sheet.empty)

    # Taking it out

    def _copy_table(self) -> None:
        if self.page.table.copy():
            self.told.setText(tr("Copied the table."))

    def _choose_table(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the table"), documents(f"{self.page.file}.csv"), "CSV (*.csv)"
        )
        if path:
            self.save_table(Path(path))

    def _choose_picture(self) -> None:
        kinds = f"{tr('PNG, for looking at')} (*.png);;{tr('SVG, for enlarging and changing')} (*.svg)"
        path, kind = QFileDialog.getSaveFileName(
            self, tr("Save the picture"), documents(f"{self.page.file}.png"), kinds
        )
        if path:
            ending = ".svg" if "*.svg" in kind and not path.endswith(".png") else ".png"
            file = Path(path)
            self.save_picture(file if file.suffix.lower() in {".png", ".svg"} else Path(f"{file}{ending}"))

    def save_table(self, path: Path) -> None:
        """Writes the table of the page as CSV; says so, or why not."""
        sheet = self.page.sheet
        left = may_leave((table_of(sheet),)) if sheet is not None else None
        if left is not None:
            self._save(path, lambda: left[0].encode("utf-8-sig"))

    def save_picture(self, path: Path) -> None:
        """Writes the picture of the page as SVG where the file is called so, else as PNG; says so, or why not."""
        page, sheet, theme = self.page, self.page.sheet, self._theme
        if sheet is None:
            return
        about = self.about.currentText()
        shown = (about, sheet.sentence, sheet.aside, table_of(sheet))
        left = may_leave(shown)
        if left is None:
            return
        if left != shown:
            self.told.setText(tr("Not saved: the picture shows a name that may only leave under a description."))
            return
        frame = Frame(sheet, about, page.canvas.size().toSizeF(), self.font())
        if path.suffix.lower() == ".svg":
            self._save(path, lambda: svg_of(frame, theme, about, sheet.sentence), self._aside)
        else:
            self._save(path, lambda: png_of(image_of(frame, theme)), self._aside)

    def _save(self, path: Path, made: Callable[[], bytes], aside: Aside = at_once) -> None:
        saved = tr("Saved “{name}”.", name=path.name)
        aside(
            lambda: save_whole(path, made(), over=True),
            lambda: self.told.setText(saved),
            lambda error: self.told.setText(message(error)),
        )
