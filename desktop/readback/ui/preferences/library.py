"""The page of the preferences about the library: where it lies."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from readback.settings import Settings
from readback.ui.preferences.folders import FolderChoice, Page, set_told, told
from readback.ui.words import tr


class LibraryPage(Page):
    """Shows the library's folder; another one counts from the next start on, and it says so."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = FolderChoice(
            tr("Library"),
            tr(
                "Your articles and notes. An empty folder becomes a new library. Nothing is moved: to take "
                "everything along, close Readback, copy the folder, and then choose the copy here."
            ),
        )
        self.open = QPushButton(tr("Show it"))
        self.folder.row.insertWidget(2, self.open)
        self.where, self.later = told(), told(tone="warn")
        for widget in (self.folder, self.where, self.later):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._path = ""
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._path)))

    def show_settings(self, settings: Settings, started: Settings) -> None:
        """The place as it is chosen; `started` are the choices that the program runs with."""
        self._path = str(started.library_folder())
        self.folder.show_folder(str(settings.library_folder()), usual=not settings.library)
        same = settings.library_folder() == started.library_folder()
        self.later.setVisible(not same)
        self.later.setText("" if same else tr("This applies the next time Readback starts."))

    def show_place(self, words: str) -> None:
        """Whether the library lies in a cloud folder or on another computer, and what that means."""
        usual = tr("It is on this computer, and not in a cloud folder that Readback knows of.")
        set_told(self.where, words or usual, "warn" if words else "muted")
