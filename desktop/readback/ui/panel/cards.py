"""The inspector's cards: the person, place, organisation or quotation that is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from readback.core.analysis import Kind
from readback.core.links import Linkable
from readback.ui.panel.delegate import draw_mark, quoted
from readback.ui.panel.rows import Row, mentions, person_in, same_words
from readback.ui.panel.settled import SettledList
from readback.ui.style.fonts import SERIFS, pixels, secondary, semibold, sized
from readback.ui.style.theme import Theme
from readback.ui.widgets.backlinks import Backlinks
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import KeyButton, PlainLabel, draw_sheet, link_button
from readback.ui.words import as_html, counted, headed, tr

MOST_SAID = 12
"""How many quotations of somebody are listed; the Quotes tab has them all."""

MORE = "more"
"""The link to all quotations of somebody."""


class Mark(QWidget):
    """The mark of a row's kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row: Row | None = None
        self.setFixedSize(20, 20)

    def show_row(self, row: Row, theme: Theme) -> None:
        """Another row's mark."""
        self._row, self._theme = row, theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the mark."""
        if self._row is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_mark(painter, QRectF(self.rect()), self._row, self._theme)


class ChosenCard(QWidget):
    """What is known of the chosen row: its name, the way through its places, what was said, and how sure that is."""

    turned = Signal(int)
    """To the next (1) or previous (-1) place."""

    quotationWanted = Signal(str)
    """The key of a quotation's row, to go to."""

    noteWanted = Signal(object)
    """The row that a note is wanted on."""

    copyWanted = Signal()
    """The chosen quotation is to be copied with its source."""

    deedWanted = Signal(str, object)
    """The id of a correction, and the row that it is about."""

    trailWanted = Signal(object)
    """The row of a quotation whose trail is wanted."""

    moreWanted = Signal(object)
    """The row of somebody all of whose quotations are wanted."""

    fileWanted = Signal(object)
    """The row of a person or of a speaker whose file is wanted."""

    articlesWanted = Signal(object)
    """The row of a name whose articles are wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = Mark(theme)
        self._name = PlainLabel()
        self._where, self._at, self._why = PlainLabel(), PlainLabel(), PlainLabel()
        self._back, self._on = _turn_button("◂", tr("Previous place")), _turn_button("▸", tr("Next place"))
        self._words = QLabel()
        self._copy = KeyButton(tr("Copy with citation"), "C")
        self._note = KeyButton(tr("Note"), "N")
        self._same, self._speaker = KeyButton("", "M"), KeyButton(tr("Speaker…"), "S")
        self._file = KeyButton(tr("Person file"), "")
        self._articles = link_button()
        self._trail = KeyButton(tr("Trail"), "Q")
        self.backlinks = Backlinks()
        self._standing = PlainLabel()
        self.settled = SettledList(tr("What you settled"))
        self._row: Row | None = None
        self._way = QHBoxLayout()
        self._lay_out()
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._on.clicked.connect(lambda: self.turned.emit(1))
        self._words.linkActivated.connect(self._follow)
        self._articles.clicked.connect(lambda: self.articlesWanted.emit(self._row))
        self._same.clicked.connect(lambda: self.deedWanted.emit("same", self._row))
        self._speaker.clicked.connect(lambda: self.deedWanted.emit("speaker", self._row))
        self._file.clicked.connect(lambda: self.fileWanted.emit(self._row))
        self._copy.clicked.connect(self.copyWanted)
        self._trail.clicked.connect(lambda: self.trailWanted.emit(self._row))
        self._note.clicked.connect(lambda: self.noteWanted.emit(self._row))

    def _lay_out(self) -> None:
        self._name.setWordWrap(True)
        self._why.setWordWrap(True)
        for label in (self._where, self._at, self._why):
            label.setProperty("tone", "muted")
        self._standing.setProperty("tone", "good")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        flags = Qt.TextInteractionFlag
        self._words.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        self._way.setSpacing(2)
        for widget in (self._where, self._back, self._at, self._on, self._articles):
            self._way.addWidget(widget)
        self._way.addStretch(1)
        buttons = Flowing()
        for button in (self._file, self._copy, self._speaker, self._trail, self._note, self._same):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._why)
        layout.addLayout(self._way)
        layout.addWidget(self.backlinks, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._standing)
        layout.addWidget(_scrolling(self._words, self.settled), 1)
        layout.addSpacing(4)
        layout.addLayout(buttons)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._dress()
        if self._row is not None:
            self._mark.show_row(self._row, theme)

    def _dress(self) -> None:
        """Sets the fonts: a new style sheet takes them away."""
        self._name.setFont(semibold(sized(self.font(), pixels(self.font()) + 1)))
        for label in (self._where, self._at, self._why, self._standing, self._articles):
            label.setFont(secondary(self.font()))

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do the same as the buttons, where there are any, by what they do."""
        buttons = {"note": self._note, "copy": self._copy, "same": self._same, "speaker": self._speaker}
        buttons |= {"trail": self._trail, "person file": self._file}
        for id, button in buttons.items():
            button.set_key(keys[id])

    def show_row(
        self, row: Row, said: Sequence[Row] = (), notes: Sequence[Row] = (), way: tuple[int, int] | None = None
    ) -> None:
        """Another row; `said` are the quotations of a person, place or organisation, `notes` those that are on it.

        `way` is the place of it that is shown, and how many there are.
        """
        if self._row is None or row.key != self._row.key:
            self.backlinks.show_notes(())
            self._articles.hide()
        self._row = row
        self._mark.show_row(row, self._theme)
        self._dress()
        self._name.setText(row.title)
        self._standing.setText(f"✓ {row.settled}")
        self._standing.setVisible(bool(row.settled))
        self._copy.setVisible(not row.countable)
        self._speaker.setVisible(not row.countable)
        self._trail.setVisible(not row.countable and not row.reported)
        self._same.setVisible(row.countable)
        self._file.setVisible(bool(person_in(row)))
        if row.countable:
            self._same.setText(same_words(Kind(row.tab.value)))
        self._where.setVisible(row.countable)
        self._why.setVisible(not row.countable)
        self._why.setText("" if row.countable else told(row))
        for label in (self._why, self._standing):
            label.setToolTip(row.meaning)
            label.setAccessibleDescription(row.meaning)
        words = self._quotation(row) if not row.countable else self._all_said(said)
        self._words.setText(words + "".join(map(self._noted, notes)))
        self._words.setHidden(not self._words.text())  # or the keyboard would stop at nothing
        self.show_way(way)

    def show_articles(self, key: str, count: int) -> None:
        """In how many articles of the library the name of this key's row is met."""
        if self._row is not None and self._row.key == key and count:
            self._articles.setText(counted(count, "in 1 article", "in {n} articles"))
            self._articles.setVisible(True)

    def _follow(self, link: str) -> None:
        if link == MORE:
            self.moreWanted.emit(self._row)
        else:
            self.quotationWanted.emit(link)

    def show_linked(self, key: str, notes: Sequence[Linkable]) -> None:
        """The notes with links to the row of this key."""
        if self._row is not None and self._row.key == key:
            self.backlinks.show_notes(notes)

    @property
    def row(self) -> Row | None:
        """The row that is shown."""
        return self._row

    def show_way(self, way: tuple[int, int] | None) -> None:
        """Which place of how many is shown now; None where none of this row's is."""
        row = self._row
        if row is None:
            return
        self._where.setText(mentions(len(row.spans)))
        self._at.setText(tr("{n} of {all}", n=way[0], all=way[1]) if way is not None else "")
        several = row.countable and len(row.spans) > 1
        for widget in (self._back, self._on):
            widget.setVisible(several)
        self._at.setVisible(several and way is not None)

    def _all_said(self, said: Sequence[Row]) -> str:
        """The first quotations of somebody, and how many more there are."""
        more = len(said) - MOST_SAID
        rest = [_link(MORE, tr("and {n} more", n=more), self._theme.colour("accent").name())] if more > 0 else []
        return "".join([*map(self._one_said, said[:MOST_SAID]), *rest])

    def _noted(self, row: Row) -> str:
        """A note on what is shown, as a link to it."""
        words = tr("Note: {words}", words=row.title)
        return _link(row.key, words, self._theme.colour("accent").name())

    def _quotation(self, row: Row) -> str:
        text, _ = quoted(row)
        family = "" if row.reported else f"font-family:{','.join(repr(name) for name in SERIFS)};"
        return f'<div style="{family} font-size:{pixels(self.font()) + 1}px">{as_html(text)}</div>'

    def _one_said(self, row: Row) -> str:
        """One quotation of somebody as a link to it, with where and how sure."""
        colour = self._theme.colour("reported" if row.reported else "text").name()
        muted = self._theme.colour("muted").name()
        family = "" if row.reported else f"font-family:{','.join(repr(name) for name in SERIFS)};"
        text, _ = quoted(row)
        where, _, how = row.detail.rpartition(" · ")
        sure = self._theme.colour("warn" if row.uncertain else "good").name()
        detail = f'{as_html(where)} · <span style="color:{sure}">{as_html(how)}</span>' if where else as_html(how)
        return (
            f'<p style="margin:3px 0"><a href="{row.key}" style="text-decoration:none;color:{colour};{family}">'
            f'{as_html(text)}</a> <span style="color:{muted}">— {detail}</span></p>'
        )


def _link(target: str, words: str, colour: str) -> str:
    style = f"text-decoration:none;color:{colour}"
    return f'<p style="margin:3px 0"><a href="{as_html(target)}" style="{style}">{as_html(words)}</a></p>'


def told(row: Row) -> str:
    """What is known of a quotation, with what decided it: the list tells that of doubtful ones only.

    What the reader settled has a line of its own.
    """
    if row.confirmed:
        return row.detail.removesuffix(row.settled).rstrip(" ·")
    return row.detail if row.uncertain or not row.why else headed(row.detail, row.why)


class Card(QFrame):
    """The ground the inspector stands on: paper with a thin edge and round corners."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)

    def hold(self, widget: QWidget) -> None:
        """Puts the card's content on it."""
        self._layout.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the ground."""
        draw_sheet(self, self.palette().base().color(), self.palette().shadow().color())


def _scrolling(*parts: QWidget) -> QScrollArea:
    """The parts one below the other, as much of them as there is room for."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.setMinimumHeight(area.fontMetrics().height())  # all else of the card stays in sight
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # it asks for no room, and takes it
    area.setWidget(holder)
    holder.setAutoFillBackground(False)  # what is put into a scroll area is given a ground of its own
    return area


def _turn_button(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFixedSize(26, max(24, button.fontMetrics().height() + 6))
    return button
