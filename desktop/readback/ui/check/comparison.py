"""A quotation of the draft beside its source: the words of both, what differs and why it matters, and what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readback.core.quotecheck.report import Change, Report, Source, Verdict
from readback.ui.check import passages, wording
from readback.ui.check.clearing import ClearingForm
from readback.ui.check.rows import CheckRow, Group
from readback.ui.check.side import Side
from readback.ui.style.fonts import scaled, secondary
from readback.ui.style.theme import Theme
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import KeyButton, PlainLabel
from readback.ui.words import as_html, headed, tr

SIDE_BY_SIDE, LEAST, SEEN = 560, 120, 36
"""From so many pixels on the two stand side by side; how high it is at least, and what scrolls in it, in pixels."""

MOST, DEEDS = 0.6, 0.25
"""The share that it takes at most of its height and the article's; buttons that need more of it scroll with the words.
"""


class Comparison(QWidget):
    """Shows one row of a check; asks for what is to be done with it."""

    acted = Signal(str)
    """copy, open, clear, outside or undo."""
    turned = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row: CheckRow | None = None
        self._still = False
        """Whether it is no lower than it was: from row to row the text above it is to stay where it is."""
        self._shown = ("", Report(""), 0, "")
        self.ours, self.theirs = Side(tr("Words of the draft")), Side(tr("Words of the source"))
        self._verdict, self._why = QLabel(), PlainLabel()
        self._close = QToolButton()
        self.buttons: Mapping[str, KeyButton] = {
            "copy": KeyButton(tr("Copy what the source has"), "C"),
            "open": KeyButton(tr("Open source"), "⏎"),
            "clear": KeyButton(tr("Cleared because…"), "A"),
            "outside": KeyButton(tr("Source outside Readback…"), "O"),
            "undo": KeyButton(tr("Take the clearing back"), ""),
        }
        self.form = ClearingForm()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above: tuple[QWidget, QWidget] | None = None
        self._inner, self._area, self._deeds = QWidget(), QScrollArea(), QWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.hide()

    def _lay_out(self) -> None:
        self._verdict.setTextFormat(Qt.TextFormat.RichText)
        for label in (self._verdict, self._why):
            label.setWordWrap(True)
        self._close.setText("✕")
        self._close.setAccessibleName(tr("Close the comparison"))
        self._close.setToolTip(tr("Close the comparison"))
        self.buttons["copy"].setProperty("primary", "true")
        head, deeds = QHBoxLayout(), Flowing(gap=6)
        self._deeds.setLayout(deeds)
        head.addWidget(self._verdict, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        for button in self.buttons.values():
            deeds.addWidget(button)
        self._pair.setSpacing(24)
        self._pair.addWidget(self.ours, 1)
        self._pair.addWidget(self.theirs, 1)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(20, 8, 12, 2)
        column.setSpacing(8)
        for part in (head, self._pair):
            column.addLayout(part)
        column.addWidget(self._why)
        column.addStretch(1)
        self._column = column
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inner)
        self._area.setMinimumHeight(SEEN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(20, 6, 12, 10)
        below.setSpacing(6)
        below.addWidget(self._deeds)
        below.addWidget(self.form)
        layout.addLayout(below)
        self._below = below

    def _connect(self) -> None:
        for id, button in self.buttons.items():
            button.clicked.connect(lambda _=False, it=id: self.acted.emit(it))
        self.theirs.turned.connect(self.turned)
        self._close.clicked.connect(self.closed)
        self.form.given.connect(lambda *_: self._fit())
        self.form.left.connect(self._fit)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        palette = theme.palette()
        palette.setColor(self.backgroundRole(), theme.colour("paper"))
        for part in (self, self._area, self._area.viewport(), self._inner):
            part.setPalette(palette)
            part.setAutoFillBackground(True)
        self._dress()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the interface's font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._dress()

    def _dress(self) -> None:
        for side in (self.ours, self.theirs):
            side.dress(self._theme)
        self._why.setFont(secondary(self.font()))

    # What it shows

    def show_row(self, row: CheckRow | None, draft: str, report: Report, at: int = 0, lapsed: str = "") -> None:
        """A row of the check of a draft with this text, with the source of this number; or nothing.

        `lapsed` says of a clearing that holds no more.
        """
        if self._row is None or row is None or row.key != self._row.key:
            self.form.hide()
        self._row, self._shown = row, (draft, report, at, lapsed)
        self._still = self._still and row is not None
        self.setVisible(row is not None)
        self._fill()

    def ask(self, initials: str, *, elsewhere: bool) -> None:
        """Asks why what is shown may stand, or which source outside Readback it has."""
        self.form.ask(initials, elsewhere=elsewhere)
        self._fit()

    @property
    def row(self) -> CheckRow | None:
        """What is shown."""
        return self._row

    @property
    def source(self) -> Source | None:
        """The source that is shown."""
        sources = self._row.finding.sources if self._row is not None else ()
        return sources[min(self._shown[2], len(sources) - 1)] if sources else None

    def _fill(self) -> None:
        row, (text, _, at, lapsed) = self._row, self._shown
        if row is None:
            return
        finding, source = row.finding, self.source
        known = finding.changes if isinstance(finding, Verdict) else finding.differing
        changes = source.changes if source is not None and (at or source.part) else known
        self._verdict.setText(_told(row, self._theme))
        ours = passages.of_draft(text, finding.spans, changes)
        place = ", ".join(filter(None, [tr("Your draft"), row.place]))
        said = wording.said_words(finding)
        self.ours.say(place, passages.html(ours, self._theme), passages.spoken(ours), said)
        self._fill_source(changes)
        self._why.setText(_whys(row, lapsed))
        self._why.setVisible(bool(self._why.text()))
        self._offer(row)
        self._fit()
        self._area.verticalScrollBar().setValue(0)

    def _fill_source(self, changes: tuple[Change, ...]) -> None:
        source, row = self.source, self._row
        if row is None:
            return
        self.theirs.show_way(self._shown[2], len(row.finding.sources))
        if source is None:
            self.theirs.say(wording.not_found_words(self._shown[1]), "", "", _next_step())
            return
        pieces = passages.of_source(source, changes)
        below = [wording.speaker_there(source), wording.standing_words(source.standing, source.outlet)]
        below.append(wording.copies_words(source))
        head = headed(tr("Source"), wording.source_words(source))
        words, said = passages.html(pieces, self._theme), passages.spoken(pieces)
        self.theirs.say(head, words, said, " · ".join(filter(None, below)))

    def _offer(self, row: CheckRow) -> None:
        """Shows the buttons that do something for this row."""
        found, cleared = self.source is not None, row.group is Group.CLEARED
        open_ = row.group in {Group.FIX, Group.LOOK}
        shown = {
            "copy": found,
            "open": found,
            "clear": open_,
            "outside": open_ and not found,
            "undo": cleared,
        }
        for id, button in self.buttons.items():
            button.setVisible(shown[id])

    # Its size

    def stand_below(self, article: QWidget, within: QWidget) -> None:
        """Shares the height `within` with the article: what stands above both takes as much of it as that needs."""
        self._above = article, within
        for part in self._above:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the height that it and the article have."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._still = False
            self._fit()

    def _fit(self) -> None:
        wide = self.width() >= scaled(SIDE_BY_SIDE, self.font())
        directions = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(directions[0 if wide else 1])
        self._pair.setSpacing(24 if wide else 10)
        inner = max(200, self.width() - self._area.verticalScrollBar().width())
        room = self._room()
        self._place_deeds(scrolled=self._deeds.heightForWidth(inner - 32) > room * DEEDS)
        below = self._below.heightForWidth(self.width()) + 2
        least = max(LEAST, below + SEEN)
        wanted = max(self._inner.heightForWidth(inner) + below, self.height() if self._still else 0)
        self.setFixedHeight(max(least, min(wanted, round(room * MOST))))
        self._still = True

    def _room(self) -> int:
        """How high it and the article are together, in pixels."""
        if self._above is None:
            return self.window().height()
        article, within = self._above
        return within.height() - article.y()

    def _place_deeds(self, *, scrolled: bool) -> None:
        """Puts the buttons at the end of what scrolls, or below that; the keyboard stays where it is."""
        if scrolled is (self._deeds.parentWidget() is self._inner):
            return
        held = QApplication.focusWidget()
        if scrolled:
            self._below.removeWidget(self._deeds)
            self._column.insertWidget(self._column.count() - 1, self._deeds)
        else:
            self._column.removeWidget(self._deeds)
            self._below.insertWidget(0, self._deeds)
        self._deeds.show()
        if held is not None and self._deeds.isAncestorOf(held):
            held.setFocus()

    def minimumSizeHint(self) -> QSize:
        """It takes what room there is."""
        return QSize(200, LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("line"))


def _told(row: CheckRow, theme: Theme) -> str:
    """The verdict for a label: its mark and what it says in its colour, and why it was cleared."""
    tone, muted = theme.colour(row.tone).name(), theme.colour("muted").name()
    cleared = row.detail if row.group is Group.CLEARED else ""
    title, detail = as_html(f"{row.sign}  {row.title}"), as_html(cleared)
    return f'<b style="color:{tone}">{title}</b>&nbsp; <span style="color:{muted}">{detail}</span>'


def _whys(row: CheckRow, lapsed: str) -> str:
    """Why it matters, what was taken as equal, and what became of a clearing."""
    finding = row.finding
    told = wording.whys(finding) if isinstance(finding, Verdict) else wording.flags(finding)
    fold = wording.fold_words(finding.folds) if isinstance(finding, Verdict) else ""
    others = wording.besides(finding) if isinstance(finding, Verdict) else ()
    return "\n".join(filter(None, [*(f"✕ {it}" for it in told), *(f"~ {it}" for it in others), fold, lapsed]))


def _next_step() -> str:
    return tr("Open the source and check again; or, where it is not an article, say what it is and who holds it.")
