"""What is known of an article beside its text, each field with where it came from, to be changed by the reader."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from readback.core.article import Article
from readback.core.metadata import FIELDS, Origin
from readback.ui.article.meta import kind_names
from readback.ui.style.fonts import scaled
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.fitting import room_for
from readback.ui.widgets.pieces import ChoiceBox, Hairline, PlainLabel
from readback.ui.widgets.sureness import guess_meaning
from readback.ui.words import clock, day, tr

WIDTH = 760


class Details(QDialog):
    """The fields of one article; every change is told at once, and can be undone like any other."""

    changed = Signal(str, str)
    """A field, and what the reader says it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About this article"))
        self.setMinimumWidth(min(scaled(WIDTH, self.font()), room_for(self).width()))
        self._article: Article | None = None
        self._lines = {field: QLineEdit() for field in FIELDS if field != "kind"}
        self._kind = ChoiceBox()
        self._origins = {field: PlainLabel() for field in FIELDS}
        self._file, self._hash, self._trouble = PlainLabel(), QLineEdit(), PlainLabel()
        self._lay_out()
        for field, line in self._lines.items():
            line.editingFinished.connect(partial(self._settle, field, line.text))
        for kind, name in kind_names().items():
            self._kind.addItem(name, kind.value)
        self._kind.activated.connect(lambda _: self._settle("kind", self._kind.currentData))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 16, 18, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        for row, (field, name) in enumerate(field_names().items()):
            box: QWidget = self._kind if field == "kind" else self._lines[field]
            label = PlainLabel(name)
            label.setBuddy(box)
            box.setAccessibleName(name)
            self._origins[field].setProperty("tone", "muted")
            self._origins[field].setWordWrap(True)
            for column, widget in enumerate((label, box, self._origins[field])):
                grid.addWidget(widget, row, column)
        last = len(FIELDS)
        self._trouble.setProperty("tone", "warn")
        self._trouble.setWordWrap(True)
        grid.addWidget(self._trouble, last, 1, 1, 2)
        grid.addWidget(Hairline(), last + 1, 0, 1, 3)
        self._file.setWordWrap(True)
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hash.setReadOnly(True)  # a field, since no line of letters is broken and this one may be too long
        for row, (name, value) in enumerate(
            ((tr("File"), self._file), (tr("Fingerprint (SHA-256)"), self._hash)), last + 2
        ):
            value.setAccessibleName(name)
            grid.addWidget(PlainLabel(name), row, 0)
            grid.addWidget(value, row, 1, 1, 2)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)  # Enter in a field settles the field
        close.clicked.connect(self.close)
        grid.addWidget(HelpButton(), last + 4, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(close, last + 4, 2, Qt.AlignmentFlag.AlignRight)
        explain(self, "opening.md#about-this-article")

    def show_article(self, article: Article) -> None:
        """Fills the fields; what is being typed in one of them stays."""
        other = self._article is None or self._article.id != article.id
        self._article = article
        self._trouble.setText("")
        for field, line in self._lines.items():
            if other or not line.isModified():
                line.setText(str(getattr(article, field)))
                line.setCursorPosition(0)
        self._kind.setCurrentIndex(self._kind.findData(article.kind.value))
        for field, label in self._origins.items():
            origin = article.origin(field)
            label.setText(origin_names()[origin] if origin is not None and getattr(article, field) else "")
            label.setToolTip(guess_meaning() if origin is Origin.GUESS and label.text() else "")
            label.setAccessibleDescription(label.toolTip())
        opened = f"{day(article.opened.astimezone().isoformat(), year=True)}, {clock(article.opened)}"
        self._file.setText(tr("{name}, opened {when}", name=article.source, when=opened))
        self._hash.setText(article.original_sha256)
        self._hash.setCursorPosition(0)

    def _settle(self, field: str, value: Callable[[], str]) -> None:
        """Tells of a change; says what is wrong with a value that cannot be."""
        article = self._article
        if article is None or value() == str(getattr(article, field)):
            return
        if field in self._lines:
            self._lines[field].setModified(False)
        try:
            article.described(field, value(), Origin.READER)
        except ValueError:
            self._trouble.setText(_trouble(field))
            return
        self._trouble.setText("")
        self.changed.emit(field, value())


def field_names() -> dict[str, str]:
    """What the fields are called, in their order."""
    return {
        "title": tr("Title"),
        "byline": tr("Author"),
        "published": tr("Published"),
        "outlet": tr("Outlet"),
        "url": tr("Address"),
        "language": tr("Language"),
        "kind": tr("Kind of source"),
    }


def origin_names() -> dict[Origin, str]:
    """Where a field came from, in words."""
    return {
        Origin.JSON_LD: tr("from the page’s own data (JSON-LD)"),
        Origin.OPEN_GRAPH: tr("from the page’s own data (OpenGraph)"),
        Origin.DUBLIN_CORE: tr("from the file’s own data (Dublin Core)"),
        Origin.PAGE: tr("as the page shows it"),
        Origin.TEXT: tr("as it stands in the text"),
        Origin.PROPERTIES: tr("from the file’s properties"),
        Origin.HEADERS: tr("from the head of the email"),
        Origin.FRONT_MATTER: tr("from the head of the file"),
        Origin.FILE: tr("from the file’s name"),
        Origin.DOWNLOAD: tr("noted when it was downloaded"),
        Origin.GUESS: tr("guessed"),
        Origin.READER: tr("confirmed by you"),
    }


def _trouble(field: str) -> str:
    if field == "published":
        return tr("Write the date as 2026-05-14, or with the time as 2026-05-14 08:30.")
    return (
        tr("An article needs a title. Type one.")
        if field == "title"
        else tr("This cannot be saved. Write it another way.")
    )
