"""What is known of an article beside its text, each field with where it came from, to be changed by the reader."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from readback.core.article import Article
from readback.core.kept import Verdict
from readback.core.metadata import FIELDS, Origin
from readback.core.workspace import now
from readback.ui.article.meta import kind_names
from readback.ui.clipboard.carrying import copy
from readback.ui.style.fonts import scaled
from readback.ui.verifying.telling import fault_words, head_words, log_words, same_words
from readback.ui.widgets.explaining import HelpButton, explain
from readback.ui.widgets.fitting import room_for
from readback.ui.widgets.pieces import ChoiceBox, Hairline, HintedButton, PlainLabel, like_link
from readback.ui.widgets.sureness import guess_meaning
from readback.ui.words import clock, day, tr

WIDTH = 760


class Details(QDialog):
    """The fields of one article; every change is told at once, and can be undone like any other."""

    changed = Signal(str, str)
    """A field, and what the reader says it is."""
    verdictWanted = Signal(str)
    """The id of the article, which is to be compared with what was stored."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About this article"))
        self.setMinimumWidth(min(scaled(WIDTH, self.font()), room_for(self).width()))
        self._article: Article | None = None
        self._lines = {field: QLineEdit() for field in FIELDS if field != "kind"}
        self._kind = ChoiceBox()
        self._origins = {field: PlainLabel() for field in FIELDS}
        self._file, self._hash, self._trouble = PlainLabel(), QLineEdit(), PlainLabel()
        self._original, self._head = PlainLabel(), HintedButton(tr("Copy the last hash"))
        self._verdict: Verdict | None = None
        self._lay_out()
        for field, line in self._lines.items():
            line.editingFinished.connect(partial(self._settle, field, line.text))
        for kind, name in kind_names().items():
            self._kind.addItem(name, kind.value)
        self._kind.activated.connect(lambda _: self._settle("kind", self._kind.currentData))

    def _lay_out(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(18, 16, 18, 4)
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
        self._original.setWordWrap(True)
        like_link(self._head)
        self._head.setAutoDefault(False)
        self._head.clicked.connect(self._copy)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("File"), self._file),
            (tr("Fingerprint (SHA-256)"), self._hash),
            (tr("As it was stored"), self._original),
        )
        for row, (name, value) in enumerate(rows, last + 2):
            value.setAccessibleName(name)
            grid.addWidget(PlainLabel(name), row, 0)
            grid.addWidget(value, row, 1, 1, 2)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)  # Enter in a field settles the field
        close.clicked.connect(self.close)
        self._frame(inner, close)
        explain(self, "opening.md#about-this-article")

    def _frame(self, fields: QWidget, close: QPushButton) -> None:
        """The fields scroll where they have no room, with the buttons below them."""
        area, whole, foot = _Fields(), QVBoxLayout(self), QHBoxLayout()
        area.setWidget(fields)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.setContentsMargins(0, 0, 0, 14)
        foot.setContentsMargins(18, 4, 18, 0)
        foot.addWidget(HelpButton())
        foot.addWidget(self._head)
        foot.addStretch(1)
        foot.addWidget(close)
        whole.addWidget(area, 1)
        whole.addLayout(foot)

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
        if other:
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """The article is compared with what was stored."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        self._verdict = None
        self._original.setText("")
        self._head.hide()
        if self.isVisible() and self._article is not None:
            self._original.setText(tr("Comparing…"))
            self.verdictWanted.emit(self._article.id)

    def show_verdict(self, it: Verdict) -> None:
        """Whether the article is as it was stored, and how long its log is; another one may be shown by now."""
        if self._article is None or it.article != self._article.id:
            return
        self._verdict = it
        fine = " · ".join(filter(None, [same_words(it), log_words(it)]))
        self._original.setText("\n".join(map(fault_words, it.faults)) if it.faults else fine)
        self._original.setProperty("tone", "bad" if it.faults else "")
        self._original.style().polish(self._original)
        self._head.setVisible(bool(it.head))

    def _copy(self) -> None:
        """Copies the last hash of the log, with whose it is, the number of entries, and when that was."""
        if self._verdict is not None:
            copy(head_words(self._verdict, now()))

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


class _Fields(QScrollArea):
    """Scrolls only where the screen has no room: Qt's own wants to be two dozen lines high at most."""

    def sizeHint(self) -> QSize:
        """As large as what is in it."""
        inside = self.widget()
        return inside.sizeHint() if inside is not None else super().sizeHint()


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
