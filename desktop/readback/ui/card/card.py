"""The card itself: what it shows, where it stands, and its buttons."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from readback.ui.card.facts import Facts
from readback.ui.panel.cards import Mark
from readback.ui.panel.delegate import quoted
from readback.ui.panel.rows import Row, person_in
from readback.ui.style.fonts import INTERFACE, SERIFS, pixels, secondary, semibold, sized
from readback.ui.style.theme import Theme
from readback.ui.widgets.flowing import Flowing
from readback.ui.widgets.pieces import KeyButton, PlainLabel, draw_sheet, link_button
from readback.ui.words import as_html, headed, tr

WIDTH, GAP, EDGE, MOST_SAID = 400, 6, 8, 168
"""How wide it is with letters of the usual size, how far from its passage and from the window's edges, and how high its
quotations; pixels."""


class PassageCard(QFrame):
    """Lies over the window beside a passage; tells what is wanted by its buttons and links.

    `wanted` tells the id of an action: note, same, copy, speaker, trail, person file.
    """

    wanted = Signal(str)
    turned = Signal(int)
    """To the next (1) or previous (-1) mention."""
    rowWanted = Signal(object)
    """Row of a quotation, to go to."""
    noteWanted = Signal(str)
    """The id of a note."""
    otherWanted = Signal(object)
    """Row of what the passage lies in, whose card is wanted."""
    allWanted = Signal()
    """All mentions, in the panel."""
    saidWanted = Signal()
    """All that the speaker said, in the panel."""
    pointed = Signal(bool)
    """The pointer came into the card, or left it."""
    left = Signal()
    """Escape was pressed in it."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("card")
        self._theme, self._over = theme, over
        self.facts: Facts | None = None
        self._mark = Mark(theme)
        self._name, self._also, self._where, self._agreed = (PlainLabel() for _ in range(4))
        self._sure = QLabel()
        self._back, self._on = _turn("◂", tr("Previous mention")), _turn("▸", tr("Next mention"))
        self._links, self._said = _linked(), _linked()
        self._more = link_button()
        self.buttons: Mapping[str, KeyButton] = {
            "note": KeyButton(tr("Note"), ""),
            "same": KeyButton(tr("Same person as…"), ""),
            "copy": KeyButton(tr("Copy with citation"), ""),
            "speaker": KeyButton(tr("Speaker…"), ""),
            "trail": KeyButton(tr("Trail"), ""),
            "all": KeyButton(tr("All mentions"), ""),
            "person file": KeyButton(tr("Person file"), ""),
            "agree": KeyButton(tr("What was agreed…"), ""),
        }
        self._area = QScrollArea()
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        for label in (self._name, self._also, self._sure):
            label.setWordWrap(True)
        self._sure.setTextFormat(Qt.TextFormat.RichText)
        self._agreed.setProperty("tone", "badge")
        for muted in (self._also, self._where, self._sure):
            muted.setProperty("tone", "muted")
        head, way, row = QHBoxLayout(), QHBoxLayout(), Flowing()
        head.setSpacing(6)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        way.setSpacing(2)
        for widget in (self._where, self._back, self._on):
            way.addWidget(widget)
        way.addStretch(1)
        for button in self.buttons.values():
            row.addWidget(button)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self._said)
        self._said.setAutoFillBackground(False)
        self._more.setProperty("flush", "true")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._agreed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._also)
        column.addLayout(way)
        column.addWidget(self._sure)
        column.addSpacing(2)
        for part in (self._area, self._links):
            column.addWidget(part)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addLayout(row)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._on.clicked.connect(lambda: self.turned.emit(1))
        self._said.linkActivated.connect(self._follow)
        self._links.linkActivated.connect(self._follow)
        self._more.clicked.connect(self.saidWanted)
        for id, button in self.buttons.items():
            button.clicked.connect(self.allWanted if id == "all" else lambda _=False, it=id: self.wanted.emit(it))

    def _follow(self, link: str) -> None:
        """A link leads to a quotation, a note, or the card of what the passage lies in."""
        facts = self.facts
        kind, _, at = link.partition(" ")
        if facts is None:
            return
        match kind:
            case "said":
                self.rowWanted.emit(facts.said[int(at)])
            case "note":
                self.noteWanted.emit(facts.notes[int(at)].note.id)
            case "other":
                self.otherWanted.emit(facts.others[int(at)][1])

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        if self.facts is not None:
            self.fill(self.facts)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys that do the same as the buttons, by their ids."""
        for id, key in keys.items():
            self.buttons[id].set_key(key)

    # What it says

    def fill(self, facts: Facts) -> None:
        """Takes what is known of another passage."""
        self.facts, row = facts, facts.row
        self._dress()
        self._mark.show_row(row, self._theme)
        self.setAccessibleName(facts.spoken)
        self._name.setText(row.title)
        self._tell(self._agreed, row.agreed)
        self._tell(self._also, facts.also)
        sure = f'<span style="color:{self._theme.colour(facts.tone).name()}">{as_html(facts.sure)}</span>'
        self._tell(self._sure, f"{sure} · {as_html(facts.why)}" if facts.why else sure)
        self._where.setText(facts.way)
        for widget in (self._where, self._back, self._on):
            widget.setVisible(facts.named and (widget is self._where or row.count > 1))
        self._said.setText("".join(_said(at, it, self._theme, pixels(self.font())) for at, it in enumerate(facts.said)))
        self._area.setVisible(bool(facts.said))
        self._tell(self._links, "".join(self._lines(facts)))
        self._more.setText(_more_words(facts))
        self._more.setVisible(bool(self._more.text()))
        for id, button in self.buttons.items():
            button.setVisible((id in {"note", "same", "all"}) is facts.named or id == "note")
        self.buttons["person file"].setVisible(bool(person_in(row)))
        self.buttons["agree"].setVisible(bool(person_in(row)))
        self.buttons["trail"].setVisible(not facts.named and not facts.row.reported)

    def _dress(self) -> None:
        """Sets the fonts: a new style sheet takes them away."""
        self._name.setFont(semibold(sized(self.font(), pixels(self.font()) + 1)))
        for label in (self._also, self._sure, self._where, self._links, self._agreed):
            label.setFont(secondary(self.font()))

    @staticmethod
    def _tell(label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _lines(self, facts: Facts) -> Sequence[str]:
        """What the passage lies in, and the notes about it, each as a link."""
        accent = self._theme.colour("accent").name()
        lines = [
            f'<p style="margin:2px 0">{headed(as_html(words), _link(f"other {at}", other.title, accent))}</p>'
            for at, (words, other) in enumerate(facts.others)
        ]
        for at, placed in enumerate(facts.notes):
            words = placed.note.heading or tr("Highlight", "a marked passage")
            lines.append(f'<p style="margin:2px 0">{headed(tr("note"), _link(f"note {at}", words, accent))}</p>')
        return lines

    # Where it stands

    def place(self, lines: Sequence[QRect], seen: QRect) -> None:
        """Shows itself below the passage on these lines, or above; within the window, all in its coordinates.

        Only the lines that are `seen` count. Where a long passage leaves no room the card covers its end.
        """
        for button in self.buttons.values():
            button.ensurePolished()  # what was never shown, and rows not laid out, do not know how much room they want
        self._column.invalidate()
        self._column.activate()
        wanted = max(WIDTH * pixels(self.font()) // INTERFACE, self._column.totalMinimumSize().width())
        width = min(wanted, self._over.width() - 2 * EDGE)
        self.setFixedWidth(width)
        room = width - self._column.contentsMargins().left() - self._column.contentsMargins().right()
        self._area.setFixedHeight(max(0, min(MOST_SAID, self._said.heightForWidth(room))))
        self._column.activate()
        height = self._column.totalHeightForWidth(width)
        shown = [it for it in lines if it.intersects(seen)] or list(lines)
        origin = self._over.mapFrom(self.window(), QPoint(0, 0))
        top = self._top([it.translated(origin) for it in shown], height)
        first = shown[0].translated(origin)
        pane = seen.translated(origin)
        if pane.width() < width + 2 * EDGE:
            pane = self._over.rect()
        left = max(pane.left() + EDGE, min(first.left() - 2, pane.right() - width - EDGE))
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
        self.show()
        self.raise_()

    def _top(self, lines: Sequence[QRect], height: int) -> int:
        bottom = self._over.height() - EDGE
        below, above = lines[-1].bottom() + GAP, lines[0].top() - GAP - height
        if below + height <= bottom:
            return below
        return above if above >= EDGE else max(EDGE, bottom - height)

    def covers(self, lines: Sequence[QRect]) -> bool:
        """Whether it lies over any of these lines, in the window's coordinates."""
        origin = self._over.mapFrom(self.window(), QPoint(0, 0))
        return any(it.translated(origin).intersects(self.geometry()) for it in lines)

    # The pointer and the keyboard

    def focus_first(self) -> None:
        """Gives the keyboard to the first of its buttons."""
        first = next(it for it in (self._on, *self.buttons.values()) if it.isVisible())
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is in it."""
        super().enterEvent(event)
        self.pointed.emit(True)  # noqa: FBT003 - Qt's signature

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self.pointed.emit(False)  # noqa: FBT003 - as above

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the ground."""
        draw_sheet(self, self._theme.colour("paper"), self._theme.colour("control"))


def _more_words(facts: Facts) -> str:
    """The way to all that somebody said, where the card has not got it all."""
    more = facts.quoted - len(facts.said)
    if facts.named:
        return tr("and {n} more", n=more) if more > 0 else ""
    return tr("all {n} by the same speaker", n=facts.quoted) if facts.quoted > 1 else ""


def _link(target: str, words: str, colour: str) -> str:
    return f'<a href="{target}" style="text-decoration:none;color:{colour}">{as_html(words)}</a>'


def _said(at: int, row: Row, theme: Theme, size: int) -> str:
    """One quotation as a link to its place, with its paragraph and how sure it is."""
    colour, muted = theme.colour("reported" if row.reported else "text").name(), theme.colour("muted").name()
    family = "" if row.reported else f"font-family:{','.join(repr(name) for name in SERIFS)};"
    text, _ = quoted(row)
    return (
        f'<p style="margin:3px 0;font-size:{size}px"><a href="said {at}" style="text-decoration:none;color:{colour};'
        f'{family}">{as_html(text)}</a> <span style="color:{muted}">— {as_html(row.detail)}</span></p>'
    )


def _linked() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # Qt's own would copy an address of ours
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
    return label


def _turn(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFixedSize(26, max(24, button.fontMetrics().height() + 6))
    return button
