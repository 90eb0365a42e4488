"""The tour: four cards, each about a part of the window that is in use meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from readback.ui.frame.frame import Frame
from readback.ui.guide.touring import EDGE, Card, Ring, spot
from readback.ui.style.theme import Theme
from readback.ui.words import tr


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it says, the actions whose keys it shows, and the part and side of the window it is about."""

    title: str
    words: str
    keys: tuple[tuple[tuple[str, ...], str], ...]
    about: QWidget
    side: str = ""


def steps_of(frame: Frame) -> tuple[Step, ...]:
    """The steps, in their order."""
    return (
        Step(
            tr("The text, with its marks"),
            tr(
                "People have a solid line, places a dashed and organisations a dotted one. Quotations have a bar and "
                "a tint, reported speech a thin line. A “?” says: look at this one yourself."
            ),
            (
                (("next mention", "previous mention"), tr("from mention to mention")),
                (("next quotation", "previous quotation"), tr("from quotation to quotation")),
            ),
            frame.view,
        ),
        Step(
            tr("Who is in it, and who said what"),
            tr(
                "The side panel lists all of it, with counts. A click goes to the first mention, another one to the "
                "next. With a project or several articles chosen, the same lists go over all of them."
            ),
            (
                (("tab 1",), tr("people, and so on up to notes")),
                (("person file",), tr("all that one person said, in all articles")),
                (("back",), tr("back to where you were")),
            ),
            frame.panel,
            "panel",
        ),
        Step(
            tr("A note where it belongs"),
            tr("Select a passage by mouse, or with Shift and the arrows. What you write is saved, and can be undone."),
            (
                (("highlight",), tr("highlight")),
                (("note",), tr("write a note")),
                (("copy",), tr("copy with the source")),
                (("undo",), tr("undo, whatever it was")),
            ),
            frame.view,
        ),
        Step(
            tr("Find all of it again"),
            tr("One box searches notes, quotations, people and articles. Whatever Readback can do is in the palette."),
            ((("search",), tr("search everything")), (("palette",), tr("any command, article, person or tag"))),
            frame.box,
            "bar",
        ),
    )


class Tour(QObject):
    """Goes from card to card; what each is about is ringed, also while the window changes its size."""

    def __init__(self, theme: Theme, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._frame, self._over = frame, frame.body
        self.card, self.ring = Card(frame.body), Ring(theme, frame.body)
        self._steps: Sequence[Step] = ()
        self._at = 0
        self.card.turned.connect(self._turn)
        self.card.left.connect(self.leave)
        self.card.crowded.connect(self._place)
        for widget in (frame.body, frame.view, frame.panel, frame.box):
            widget.installEventFilter(self.card)
        for widget in (frame.check, frame.comparison, frame.trail):
            widget.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether a card is shown."""
        return not self.card.isHidden()

    @property
    def at(self) -> int:
        """Which step is shown, counted from 0."""
        return self._at

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.ring.set_theme(theme)

    def start(self) -> None:
        """Shows the first card."""
        self._steps = steps_of(self._frame)
        self._show(0)

    def leave(self) -> None:
        """Takes the card away; the keyboard goes back to the article."""
        held = _has_keyboard(self.card)
        self.card.hide()
        self.ring.hide()
        if held:
            self._frame.view.focusText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaves when the reader has gone on to something that needs the room."""
        if self.on and event.type() is QEvent.Type.Show:
            self.leave()
        return super().eventFilter(watched, event)

    def _turn(self, by: int) -> None:
        if self._at + by >= len(self._steps):
            self.leave()
        elif self._at + by >= 0:
            self._show(self._at + by)

    def _show(self, at: int) -> None:
        self._at, step = at, self._steps[at]
        if step.side:
            self._frame.sides.show(step.side)
        keys = [(self._caps(ids), words) for ids, words in step.keys]
        self.card.say(at, len(self._steps), step.title, step.words, [it for it in keys if it[0]])
        self.card.show()
        self.ring.show()
        self._place()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _caps(self, ids: Sequence[str]) -> list[str]:
        """The first keys of actions, as the system writes them; those that have one."""
        keys = (self._frame.actions[id].shortcut() for id in ids)
        return [key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys if not key.isEmpty()]

    def _place(self) -> None:
        """Puts ring and card where they belong in the window as it is now."""
        about, room = self._steps[self._at].about, self._over.rect()
        place = QRect(about.mapTo(self._over, about.rect().topLeft()), about.size()) & room
        self.ring.setVisible(about.isVisible())
        self.ring.setGeometry(place)
        self.ring.raise_()
        size = self.card.fitted(room.size())
        self.card.setGeometry(QRect(spot(size, place, room.adjusted(EDGE, EDGE, -EDGE, -EDGE)), size))
        self.card.raise_()


def _has_keyboard(card: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and card.isAncestorOf(focused)
