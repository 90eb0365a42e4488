"""The window of preferences: one page for each kind of choice, all applied at once."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from readback.settings import Settings
from readback.ui.keymap import Keys
from readback.ui.preferences.keys import KeysPage
from readback.ui.preferences.places import PlacesPage
from readback.ui.preferences.reading import ReadingPage
from readback.ui.words import tr

SIZE = (660, 520)


class Preferences(QDialog):
    """Shows the choices, and is shown again as they change; it stays open beside the article."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.resize(*SIZE)
        self.reading, self.keys, self.places = ReadingPage(), KeysPage(), PlacesPage()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        pages = ((self.reading, tr("Reading")), (self.keys, tr("Keys")), (self.places, tr("Places")))
        for page, name in pages:
            self.tabs.addTab(page, name)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 12)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)

    def show_choices(self, settings: Settings, started: Settings, keys: Keys, *, silenced: bool) -> None:
        """The choices as they are now; `started` are those the program runs with.

        `silenced` says that single letters do not act because a screen reader runs.
        """
        self.reading.show_settings(settings)
        self.keys.show_keys(keys)
        self.keys.show_letters(settings.letters, silenced=silenced)
        self.places.show_settings(settings, started)
