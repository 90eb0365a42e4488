"""The sheet “About Readback”: which version and build this is, and where newer ones are; nothing is looked up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from readback.resources import Edition, edition
from readback.ui.clipboard.carrying import copy
from readback.ui.style.fonts import semibold
from readback.ui.widgets.explaining import explain
from readback.ui.widgets.pieces import PlainLabel, link_button
from readback.ui.widgets.popover import EDGE, Popover
from readback.ui.words import day, tr

LETTERS = 56
"""How many letters its lines hold."""

COMMIT = 12
"""How much of a commit's name is shown; what the button copies has all of it."""


class About(Popover):
    """Says it in words that can be copied, for a report or to compare with a download."""

    moreWanted = Signal()
    """The reader wants the page of the help about downloads."""

    def __init__(self, parent: QWidget, shown: Edition | None = None) -> None:
        super().__init__(parent, tr("About Readback"))
        self._edition = shown or edition()
        self._width = min(self.fontMetrics().averageCharWidth() * LETTERS, parent.width() - 2 * EDGE - 40)
        self.copying, self.more = QPushButton(tr("Copy these lines")), link_button(tr("How to check a download"))
        self._lines = [self._add(words, tone) for words, tone in self._told()]
        self._lines[0].setFont(semibold(self.font()))
        foot = QHBoxLayout()
        foot.addWidget(self.copying)
        foot.addStretch(1)
        foot.addWidget(self.more)
        self.column.addLayout(foot)
        explain(self, "installing.md")
        self.copying.clicked.connect(self.copy)
        self.more.clicked.connect(self._leave)

    @property
    def told(self) -> str:
        """What it says, a line each."""
        return "\n".join(line.text() for line in self._lines)

    def copy(self) -> None:
        """Puts what it says on the clipboard, with the whole name of the commit."""
        commit = self._edition.commit
        copy(self.told.replace(commit[:COMMIT], commit) if commit else self.told)
        self.leave()

    def _told(self) -> list[tuple[str, str]]:
        return [
            (tr("Readback {version}", version=self._edition.version), ""),
            (self._build(), "muted"),
            (tr("Everything stays on this computer: no network use."), ""),
            (self._newer(), ""),
        ]

    def _build(self) -> str:
        it = self._edition
        if not it.commit:
            return tr("This copy runs from its source or was installed by pip; it has no number of a build.")
        return tr(
            "Built of commit {commit} of {date}, for {system}",
            commit=it.commit[:COMMIT],
            date=day(it.date[:10], year=True),
            system=it.system,
        )

    def _newer(self) -> str:
        if not self._edition.published:
            return tr(
                "Readback never looks for a newer version, and this copy was not told where they are published: ask "
                "whoever gave it to you."
            )
        return tr(
            "Newer versions are published at {address}. Readback never looks there by itself.",
            address=self._edition.published,
        )

    def _add(self, words: str, tone: str) -> PlainLabel:
        label = PlainLabel(words)
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        label.setFixedWidth(self._width)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(label)
        label.ensurePolished()  # its letters are those of its tone only then
        label.setMinimumHeight(label.heightForWidth(self._width))
        return label

    def _leave(self) -> None:
        self.leave()
        self.moreWanted.emit()
