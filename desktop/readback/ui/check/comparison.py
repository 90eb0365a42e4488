"""A quotation of the draft beside its source: the words of both, what differs and why it matters, and what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from readback.core.quotecheck.report import Change, Report, Source, Verdict
from readback.ui.check import passages, wording
from readback.ui.check.clearing import ClearingForm
from readback.ui.check.rows import CheckRow, Group
from readback.ui.style.fonts import pixels, reading_font, scaled, secondary, semibold
from readback.ui.style.theme import Theme
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import KeyButton, PlainLabel
from readback.ui.words import as_html, headed, tr

SIDE_BY_SIDE, MOST, LEAST = 560, 0.5, 132
"""From so many pixels on the two stand side by side; the share of the window's height that it takes at most, and how
high it is at least, in pixels."""


class Side(QWidget):
    """One of the two: what it is, its words beside a bar, and what is said of it below."""

    turned = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.head, self.below = PlainLabel(), PlainLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(name)
        self._bar = _Bar()
        self.back, self.on, self.way = _turn("‹", tr("Previous source")), _turn("›", tr("Next source")), PlainLabel()
        for label in (self.head, self.words, self.below):
            label.setWordWrap(True)
        for label in (self.head, self.below, self.way):
            label.setProperty("tone", "muted")
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.head, 1)
        for widget in (self.back, self.way, self.on):
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
            widget.hide()
        row.setSpacing(9)
        row.addWidget(self._bar)
        row.addWidget(self.words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(row)
        layout.addWidget(self.below)
        layout.addStretch(1)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))

    def dress(self, theme: Theme) -> None:
        """Sets colours and fonts, which a new style sheet takes away."""
        self._bar.colour = theme.colour("quote")
        for label in (self.head, self.below):
            label.setFont(secondary(self.font()))
        self.head.setFont(semibold(secondary(self.font())))
        self.words.setFont(reading_font(pixels(self.font()) * 1.2))

    def say(self, head: str, words: str, spoken: str, below: str) -> None:
        """Takes other words; those of the middle as rich text, and as they are said aloud."""
        self.head.setText(head)
        self.words.setText(words)
        self.words.setAccessibleDescription(spoken)
        self.below.setText(below)
        for part, shown in ((self.words, words), (self._bar, words), (self.below, below)):
            part.setVisible(bool(shown))

    def show_way(self, at: int, count: int) -> None:
        """Which of how many sources is shown."""
        for widget in (self.back, self.way, self.on):
            widget.setVisible(count > 1)
        self.way.setText(tr("{at} of {all}", at=at + 1, all=count))


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
        self._inner, self._area = QWidget(), QScrollArea()
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
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(20, 6, 12, 10)
        below.setSpacing(6)
        below.addLayout(deeds)
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
        finding, first = row.finding, at == 0
        known = finding.changes if isinstance(finding, Verdict) else finding.differing
        changes: tuple[Change, ...] = known if first else ()
        self._verdict.setText(_told(row, self._theme))
        ours = passages.of_draft(text, finding.spans, changes)
        place = ", ".join(filter(None, [tr("Your draft"), row.place]))
        said = wording.said_words(finding)
        self.ours.say(place, passages.html(ours, self._theme), passages.spoken(ours), said)
        self._fill_source(changes, first=first)
        self._why.setText(_whys(row, lapsed))
        self._why.setVisible(bool(self._why.text()))
        self._offer(row)
        self._fit()

    def _fill_source(self, changes: tuple[Change, ...], *, first: bool) -> None:
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
        if not first:
            below.append(tr("what differs is marked in the first source"))
        head = headed(tr("Source"), wording.source_words(source))
        words, said = passages.html(pieces, self._theme), passages.spoken(pieces)
        self.theirs.say(head, words, said, " · ".join(filter(None, below)))

    def _offer(self, row: CheckRow) -> None:
        """Shows the buttons that do something for this row."""
        found, judged = self.source is not None, isinstance(row.finding, Verdict)
        cleared = row.group is Group.CLEARED
        shown = {
            "copy": found,
            "open": found,
            "clear": judged and not cleared and row.group is not Group.FINE,
            "outside": judged and not cleared and not found,
            "undo": cleared,
        }
        for id, button in self.buttons.items():
            button.setVisible(shown[id])

    # Its size

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
        needed = self._inner.heightForWidth(inner) + self._below.heightForWidth(self.width()) + 2
        least = self.height() if self._still else LEAST
        self.setFixedHeight(max(LEAST, min(max(needed, least), round(self.window().height() * MOST))))
        self._still = True
        self._area.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """It takes what room there is."""
        return QSize(200, LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """A hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("line"))


class _Bar(QWidget):
    """The bar that stands before a quotation."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = self.palette().text().color()
        self.setFixedWidth(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills itself."""
        QPainter(self).fillRect(event.rect(), self.colour)


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
    return "\n".join(filter(None, [*(f"✕ {it}" for it in told), fold, lapsed]))


def _next_step() -> str:
    return tr("Open the source and check again; or, where it is not an article, say what it is and who holds it.")


def _turn(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setMinimumSize(24, 24)
    return button
