"""Where the reader is and goes: through the places of a row, of all rows, and back to where one was."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from readback.core.text import Span
from readback.ui.panel.rows import Row, Tab
from readback.ui.walk import History, Place, Step, Walk, walk

_STEPS = {Tab.QUOTES: Step.QUOTATION, Tab.NOTES: Step.NOTE}


class Navigator(QObject):
    """Goes from place to place in the open article, and between articles on the way back."""

    revealed = Signal(object)
    """Span to be shown."""

    walked = Signal(object)
    """Walk that is gone through now, or None."""

    placeWanted = Signal(object)
    """Place in another article, to be opened."""

    waysChanged = Signal(bool, bool)
    """Whether there is a way back, and one forward."""

    def __init__(self, position: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self._history = History()
        self._article = ""
        self._wanted: Place | None = None
        self._walk: Walk | None = None
        self._piece = 0
        self._all: dict[Step, Walk | None] = {}

    def show_article(self, id: str) -> None:
        """Another article is about to be shown: its walks are not known yet."""
        if self._wanted is None or self._wanted.article != id:
            self.leave()
        self._wanted = None
        self._article = id
        self._all = {}
        self._set(None)

    def set_rows(self, step: Step, rows: Sequence[Row]) -> None:
        """The rows whose places can be gone through; for quotations and notes each row is one place."""
        every = step is Step.MENTION
        self._all[step] = walk(
            step, [(span, row.key) for row in rows for span in (row.spans if every else row.spans[:1])]
        )
        if self._walk is not None and self._walk.step is step:
            self._set(None)

    def go(self, row: Row) -> None:
        """To the first place of a row; and when it is shown already, to its next."""
        if not row.spans:
            return
        step = _STEPS.get(row.tab)
        if step is None:
            self._go_mention(row)
            return
        everything = self._all.get(step)
        if everything is None or row.key not in everything.keys:
            return
        again = self._walk is not None and self._walk.step is step and self._walk.key == row.key
        self._piece = (self._piece + 1) % len(row.spans) if again else 0
        self._take(everything.at_key(row.key), row.spans[self._piece])

    def _go_mention(self, row: Row) -> None:
        here = self._walk
        if here is not None and here.step is Step.MENTION and set(here.keys) == {row.key}:
            self._take(here.moved(1))
        else:
            self._take(walk(Step.MENTION, [(span, row.key) for span in row.spans]))

    def stand(self, row: Row, span: Span) -> None:
        """The reader is at a place of a row already, having clicked it in the text."""
        step = _STEPS.get(row.tab, Step.MENTION)
        here = walk(step, [(it, row.key) for it in row.spans]) if step is Step.MENTION else self._all.get(step)
        if here is None or row.key not in here.keys:
            return
        at = next((i for i, it in enumerate(here.spans) if it == span), here.keys.index(row.key))
        self._set(here.moved(at - here.at))

    def step(self, step: Step, by: int) -> bool:
        """To the next or previous mention or quotation: of the walk that is on, else of all after the page's top."""
        if self._walk is not None and self._walk.step is step:
            self._take(self._walk.moved(by))
            return True
        everything = self._all.get(step)
        if everything is not None:
            self._take(everything.from_(self._position(), by))
        return everything is not None

    def turn(self, by: int) -> None:
        """To the next or previous place of the walk that is on."""
        if self._walk is not None:
            self._take(self._walk.moved(by))

    def walk_through(self, step: Step, rows: Sequence[Row]) -> None:
        """Begins to go through the first places of some rows, such as those that want checking."""
        self._take(walk(step, [(row.spans[0], row.key) for row in rows if row.spans]))

    def jump(self, span: Span) -> None:
        """To a place that belongs to no walk."""
        self.leave()
        self._set(None)
        self.revealed.emit(span)

    def find(self, spans: Sequence[Span]) -> None:
        """What was found of the words looked for: shows the first that is not above the page's top."""
        finds = self._all[Step.FIND] = walk(Step.FIND, [(span, "") for span in spans])
        if finds is not None:
            shown = finds.from_(self._position() - 1, 1)
            self._set(shown)
            self.revealed.emit(shown.span)
        elif self._walk is not None and self._walk.step is Step.FIND:
            self._set(None)

    def leave(self) -> None:
        """Notes where the reader is, before going elsewhere."""
        if self._article:
            self._history.leave(self._here())
            self.waysChanged.emit(*self._history.ways)

    def back(self) -> None:
        """To where the reader was before."""
        self._return(self._history.back(self._here()))

    def forward(self) -> None:
        """To where the reader was before going back."""
        self._return(self._history.forward(self._here()))

    @property
    def current(self) -> Walk | None:
        """The walk that is on."""
        return self._walk

    def _here(self) -> Place:
        return Place(self._article, self._position())

    def _return(self, place: Place | None) -> None:
        self.waysChanged.emit(*self._history.ways)
        if place is None:
            return
        if place.article == self._article:
            self._set(None)
            self.revealed.emit(Span(place.position, place.position))
        else:
            self._wanted = place
            self.placeWanted.emit(place)

    def _take(self, walk: Walk | None, span: Span | None = None) -> None:
        if walk is not None:
            self.leave()
            self._set(walk)
            self.revealed.emit(span or walk.span)

    def _set(self, walk: Walk | None) -> None:
        self._walk = walk
        self.walked.emit(walk)
