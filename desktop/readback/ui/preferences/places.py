"""The page of the preferences about places: the library's folder, and the pipeline that finds the names."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QWidget

from readback.settings import Settings
from readback.ui.widgets import PlainLabel
from readback.ui.words import tr


class PlacesPage(QWidget):
    """Shows where things are; other places count from the next start on, and it says so."""

    placeWanted = Signal(str, str)
    """Which place, and the folder; none for the usual one."""

    def __init__(self) -> None:
        super().__init__()
        self._names = {"library": tr("Library"), "pipeline": tr("Language pipeline")}
        self._hints = {
            "library": tr("Your articles and notes. A folder that is empty becomes a new library; nothing is moved."),
            "pipeline": tr("A folder with a spaCy pipeline that finds the names instead of Readback’s own."),
        }
        self._shown = {name: PlainLabel() for name in self._names}
        self.choose = {name: QPushButton(tr("Choose a folder…")) for name in self._names}
        self.usual = {name: QPushButton(tr("Usual place")) for name in self._names}
        self._later = PlainLabel()
        self._later.setProperty("tone", "warn")
        self._later.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 18, 18, 18)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for at, (name, words) in enumerate(self._names.items()):
            title, hint = PlainLabel(words), PlainLabel(self._hints[name])
            hint.setProperty("tone", "muted")
            for label in (hint, self._shown[name]):
                label.setWordWrap(True)
            self._shown[name].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(title, 4 * at, 0)
            grid.addWidget(self._shown[name], 4 * at + 1, 0)
            grid.addWidget(self.choose[name], 4 * at + 1, 1)
            grid.addWidget(self.usual[name], 4 * at + 1, 2)
            grid.addWidget(hint, 4 * at + 2, 0, 1, 3)
            grid.setRowMinimumHeight(4 * at + 3, 18)
            self.choose[name].setAccessibleName(tr("{place}: choose a folder", place=words))
            self.usual[name].setAccessibleName(tr("{place}: usual place", place=words))
            self.choose[name].clicked.connect(lambda _=False, name=name: self._ask(name))
            self.usual[name].clicked.connect(lambda _=False, name=name: self.placeWanted.emit(name, ""))
        grid.addWidget(self._later, 9, 0, 1, 3)
        grid.setRowStretch(10, 1)

    def show_settings(self, settings: Settings, started: Settings) -> None:
        """The places as they are chosen; `started` are the choices that the program runs with."""
        self._shown["library"].setText(str(settings.library_folder()))
        self._shown["pipeline"].setText(settings.pipeline or tr("Readback’s own"))
        self.usual["library"].setEnabled(bool(settings.library))
        self.usual["pipeline"].setEnabled(bool(settings.pipeline))
        same = (settings.library, settings.pipeline) == (started.library, started.pipeline)
        self._later.setText("" if same else tr("This counts from the next start of Readback on."))

    def _ask(self, name: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._names[name])
        if folder:
            self.placeWanted.emit(name, str(Path(folder)))
