"""When the card of a name or a quotation is shown beside it, and when it goes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from readback.core.analysis import Mention, Quotation
from readback.core.text import Span
from readback.ui.article.resting import Thing
from readback.ui.card.card import PassageCard
from readback.ui.card.facts import Facts, facts_of
from readback.ui.correcting.doing import keys_of
from readback.ui.frame.frame import Frame
from readback.ui.looks import Looks
from readback.ui.panel.rows import Row, same_words
from readback.ui.reading.showing import Showing
from readback.ui.session.session import Session
from readback.ui.words import tr

LEAVE = 900
"""How long the card stays once the pointer has left it and its passage, in milliseconds."""


class Carding(QObject):
    """Shows the card where the pointer rests, or at the caret; keeps it right, and takes it away."""

    def __init__(self, session: Session, looks: Looks, frame: Frame, showing: Showing, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._looks, self.frame = session, looks, frame
        self.resting = frame.view.resting
        self.card = PassageCard(looks.theme, frame.body)
        self._things: list[Thing] = []
        self._caret, self._stood = Span(0, 0), QRect()
        self._busy = self._held = False
        self.leaving = QTimer(self)
        self.leaving.setSingleShot(True)
        self.leaving.setInterval(LEAVE)
        self.leaving.timeout.connect(self.hide)
        self.resting.page.installEventFilter(self)
        parent.installEventFilter(self)
        self._connect(showing)

    def _connect(self, showing: Showing) -> None:
        card, view, session = self.card, self.frame.view, self._session
        self.resting.rested.connect(self._rested)
        self.resting.moved.connect(self._moved)
        self.resting.pressed.connect(self.hide)
        self.resting.scrolled.connect(self._scrolled)
        card.pointed.connect(self._pointed)
        card.left.connect(self.leave)
        card.otherWanted.connect(self._show_other)
        view.standing.connect(self._stand)
        view.selectionChanged.connect(lambda span: self.hide() if span is not None else None)
        session.articleShown.connect(lambda _: self.hide())
        session.notesShown.connect(lambda _: self._refresh())
        showing.listed.connect(self._refresh)
        self._looks.themed.connect(card.set_theme)
        self._looks.hidden.connect(lambda _: self.hide())
        self._looks.changed.connect(self._switched)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr] # there is one
        self._switched()

    # Showing and hiding

    @property
    def shown(self) -> Facts | None:
        """What the card says, as long as it is there."""
        return self.card.facts if self.card.isVisible() else None

    @property
    def thing(self) -> Mention | Quotation | None:
        """What the card that is shown is of."""
        return self._things[0][1] if self.card.isVisible() else None

    def toggle(self) -> None:
        """Shows the card of what is at the caret, or hides the card that is shown."""
        if self.card.isVisible():
            self.leave()
            return
        self.resting.page.ensureCursorVisible()
        if not self._show(self.resting.things(self._caret.end, caret=True)):
            self.frame.status.ask(tr("Put the cursor on a name or a quotation first."), self.row_here)
        else:
            self._held = True
            self.resting.page.setAccessibleDescription(self.card.facts.spoken if self.card.facts else "")

    def row_here(self) -> Row | None:
        """The panel's row of what is at the caret: of the innermost, where things lie over one another."""
        facts = self._facts(self.resting.things(self._caret.end, caret=True))
        return facts.row if facts is not None else None

    def _facts(self, things: list[Thing]) -> Facts | None:
        analysis = self._session.analysis
        rows = {tab: page.rows for tab, page in self.frame.panel.lists.items()}
        return facts_of(things, analysis, rows, self._session.notes) if analysis is not None else None

    def hide(self) -> None:
        """Takes the card away."""
        self.leaving.stop()
        self._held = False
        if self.card.isVisible():
            self.card.hide()

    def leave(self) -> None:
        """Takes the card away, and gives the keyboard back to the text where the card had it."""
        if self._has_keyboard():
            self.frame.view.focusText()
        self.hide()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keeps the card while the text is moved on its behalf."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def move_to(self, span: Span) -> None:
        """The card is of another mention now; it stays where it is, unless it would lie over that."""
        where, lines = self.card.geometry(), self.resting.lines(span)
        things = self.resting.things(span.start)
        if self._show([it for it in things if it[0] == span] or things):
            self._held = True
            self.card.move(where.topLeft())
            if self.card.covers(lines):
                self.card.place(lines, self.resting.seen())

    def _show_other(self, row: Row) -> None:
        """The card of what lies over the same passage."""
        facts = self.shown
        if facts is not None:
            at = next(at for at, (_, other) in enumerate(facts.others, start=1) if other is row)
            self._show([self._things[at], *self._things[:at], *self._things[at + 1 :]])

    def _show(self, things: list[Thing]) -> bool:
        """Shows the card of the first of these things; says whether there is one."""
        facts = self._facts(things)
        if facts is None:
            self.hide()
            return False
        self.leaving.stop()
        self._things = things
        self._stood = next(iter(self.resting.lines(facts.span)), QRect())
        actions = self.frame.actions
        wanted = "note", "same", "copy", "speaker", "trail", "person file", "agree"
        self.card.show_keys({id: keys_of(actions[id]) for id in wanted})
        first = things[0][1]
        if isinstance(first, Mention):
            self.card.buttons["same"].setText(same_words(first.kind))
        self.card.fill(facts)
        self.card.place(self.resting.lines(facts.span), self.resting.seen())
        return True

    def _rested(self, offset: int) -> None:
        things = self.resting.things(offset)
        if not self._looks.settings.cards or self._is_hindered() or (self.card.isVisible() and self._is_of(things)):
            return
        if self._show(things):
            self._held = False

    def _is_hindered(self) -> bool:
        """Whether something else is going on: a menu, a picker, a selection, edges that are moved."""
        frame = self.frame
        over = (frame.picker, frame.palette, frame.hits)
        busy = any(it.isVisible() for it in over) or QApplication.activePopupWidget() is not None
        return busy or frame.view.edging.span is not None or not frame.body.window().isActiveWindow()

    def _is_of(self, things: list[Thing]) -> bool:
        return bool(things) and bool(self._things) and things[0] == self._things[0]

    def _moved(self, offset: int | None) -> None:
        """The pointer is over the card's passage, or not."""
        if not self.card.isVisible() or self._held:
            return
        if offset is not None and self._is_of(self.resting.things(offset)):
            self.leaving.stop()
        elif not self.leaving.isActive():
            self.leaving.start()

    def _pointed(self, inside: bool) -> None:
        if inside:
            self._held = False
            self.leaving.stop()
        elif not self._held and not self._has_keyboard():
            self.leaving.start()

    def _stand(self, span: Span) -> None:
        """The caret went elsewhere."""
        self._caret = span
        facts = self.shown
        if facts is not None and not self._busy and not facts.span.start <= span.end <= facts.span.end:
            self.hide()

    def _scrolled(self) -> None:
        """The passage may be elsewhere; while the lines of a long article are set it is where it was."""
        facts = self.shown
        if facts is not None and not self._busy and self._stood not in self.resting.lines(facts.span):
            self.hide()

    def _refresh(self) -> None:
        """What is known is other by now."""
        if self.card.isVisible():
            span = self._things[0][0]
            things = self.resting.things(span.start)
            mine = [it for it in things if it[0] == span]
            self._show([*mine, *(it for it in things if it not in mine)])

    def _switched(self) -> None:
        """Where cards are shown, the small hints on names and quotations are not."""
        self.resting.page.pointing.cards = self._looks.settings.cards
        if not self._looks.settings.cards and not self._held:
            self.hide()

    # The keyboard

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.card.isAncestorOf(focused)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        page = self.resting.page
        if not isValid(self.card):
            return  # the window is being taken apart, and what had the keyboard goes after the card
        if self.card.isVisible() and now is not None and now is not page and not self.card.isAncestorOf(now):
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from the text into the card, Escape takes it away; it does not outlast the window's turn."""
        if not self.card.isVisible():
            return False
        if event.type() in {QEvent.Type.WindowDeactivate, QEvent.Type.Resize} and watched is self.parent():
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is not self.parent():
            if event.key() == Qt.Key.Key_Tab:
                self._held = True
                self.card.focus_first()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return False
