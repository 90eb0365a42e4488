"""The window of preferences: one page for each kind of choice, all applied at once."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from readback.settings import Settings
from readback.ui.keys.keymap import Keys
from readback.ui.preferences.advanced import AdvancedPage
from readback.ui.preferences.keys import KeysPage
from readback.ui.preferences.library import LibraryPage
from readback.ui.preferences.privacy import PrivacyPage
from readback.ui.preferences.reading import ReadingPage
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.fitting import give_size
from readback.ui.words import tr

SIZE = (660, 520)
"""The window with letters of the usual size, in pixels."""


PAGES = ("reading", "keys", "library", "privacy", "advanced")
"""The sections of the manual about the pages, in the order of these."""


class Preferences(QDialog):
    """Shows the choices, and is shown again as they change; it stays open beside the article."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        give_size(self, *SIZE)
        self.reading, self.keys = ReadingPage(), KeysPage()
        self.library, self.privacy, self.advanced = LibraryPage(), PrivacyPage(), AdvancedPage()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._add(self.reading, tr("Reading"))
        self._add(self.keys, tr("Keys"))
        self._add(self.library, tr("Library"))
        self._add(self.privacy, tr("Privacy"))
        self._add(self.advanced, tr("Advanced"))
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 12)
        foot.addWidget(HelpButton())
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(foot)
        self.tabs.currentChanged.connect(self._explain)
        self._explain(0)

    def _explain(self, at: int) -> None:
        """The page of the manual has a section for each page here."""
        explain(self, f"preferences.md#{PAGES[at]}")

    def _add(self, page: QWidget, name: str) -> None:
        """A page that is scrolled where the window is too small for it."""
        area = QScrollArea()
        area.setWidget(page)
        area.setAccessibleName(name)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self.tabs.addTab(area, name)

    def show_page(self, name: str) -> None:
        """Turns to a page, by what the section of the manual about it is called."""
        self.tabs.setCurrentIndex(PAGES.index(name))

    def show_choices(self, settings: Settings, keys: Keys, *, silenced: bool) -> None:
        """The choices as they are now; `silenced`: single letters do not act because a screen reader runs."""
        self.reading.show_settings(settings)
        self.keys.show_keys(keys)
        self.keys.show_letters(settings.letters, silenced=silenced)
