"""The help: pages of plain Markdown that come with the program, read in a window of their own."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from readback.core.errors import ResourceMissing
from readback.ui.language import english_note
from readback.ui.style.theme import Theme
from readback.ui.widgets.pieces import PlainLabel
from readback.ui.words import tr

FIRST = "index.md"


class HelpPages(QTextBrowser):
    """Shows the pages of one folder and nothing else; a link out of it goes nowhere."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self.setAccessibleName(tr("Help"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(lambda url: self.open(url.path()))

    def loadResource(self, kind: int, name: QUrl | str) -> str | None:  # noqa: ARG002 - Qt's signature
        """Refuses: a page is text, and is put in by `open`."""
        return None

    def open(self, name: str) -> None:
        """Shows a page of the folder. Raises ResourceMissing for one that should be there and is not."""
        path = (self._folder / name).resolve()
        if path.parent != self._folder or path.suffix != ".md":
            return
        try:
            self.setMarkdown(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise ResourceMissing(f"help/{name}") from error
        self.moveCursor(self.textCursor().MoveOperation.Start)


class HelpWindow(QWidget):
    """The help in a window beside the article."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Readback help"))
        self.resize(680, 720)
        self.pages = HelpPages(folder)
        contents, close = QPushButton(tr("Contents")), QPushButton(tr("Close"))
        contents.clicked.connect(lambda: self.pages.open(FIRST))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(contents)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        note = PlainLabel(english_note())
        note.setProperty("tone", "muted")
        note.setVisible(bool(note.text()))
        layout.addWidget(note)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        palette = theme.palette()
        self.setPalette(palette)
        self.pages.document().setDefaultStyleSheet(f"a {{ color: {theme.colour('accent').name()} }}")
        self.pages.document().setDocumentMargin(20)

    def show_page(self, name: str) -> None:
        """Shows a page, in front of the other windows."""
        self.pages.open(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
