"""Where the reader is and goes: through the places of a row, of all rows, and back to where one was."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from readback.core.text import Span
from readback.ui.panel.rows import Row, Tab
from readback.ui.walk import History, Place, Step, Walk, walk

_STEPS = {Tab.QUOTES: Step.QUOTATION, Tab.NOTES: Step.NOTE}


class Navigator(QObject):
    """Goes from place to place in the open article, and between articles on the way back."""

    revealed = Signal(object)
    """Span to be shown."""

    stood = Signal(int)
    """The code point where the reader's caret was on a page that is shown again."""

    walked = Signal(object)
    """Walk that is gone through now, or None."""

    placeWanted = Signal(object)
    """Place in another article, to be opened."""

    hitsWanted = Signal(str)
    """A query whose hits were the last place."""

    left = Signal(str, int)
    """The id of an article that is left, and the code point at the top of its page."""

    waysChanged = Signal(bool, bool)
    """Whether there is a way back, and one forward."""

    def __init__(self, position: Callable[[], int], here: Callable[[], int], parent: QObject | None = None) -> None:
        """`position` gives the code point at the page's top, `here` the one where the reader is looking."""
        super().__init__(parent)
        self._position, self._here_at = position, here
        self._left: dict[str, int] = {}
        self._history = History()
        self._article = ""
        self._wanted: Place | None = None
        self._walk: Walk | None = None
        self._piece = 0
        self._all: dict[Step, Walk | None] = {}

    def show_article(self, id: str) -> None:
        """Another article is about to be shown: its walks are not known yet."""
        if self._article:
            self.remember(self._article, self._position())
            self.left.emit(self._article, self._position())
        if self._wanted is None or self._wanted.article != id:
            self.leave()
        self._wanted = None
        self._article = id
        self._all = {}
        self._set(None)

    def remember(self, article: str, position: int) -> None:
        """Where the reader left an article."""
        self._left[article] = position

    def left_at(self, article: str, otherwise: int = 0) -> int:
        """Where the reader left an article since the window was opened."""
        return self._left.get(article, otherwise)

    def set_rows(self, step: Step, rows: Sequence[Row]) -> None:
        """The rows whose places can be gone through; for quotations and notes each row is one place."""
        every = step is Step.MENTION
        self._all[step] = walk(
            step, [(span, row.key) for row in rows for span in (row.spans if every else _places(row)[:1])]
        )
        if self._walk is not None and self._walk.step is step:
            self._keep(self._walk)

    def _keep(self, here: Walk) -> None:
        """Goes on with a walk whose rows are others by now, if its place is still there."""
        places = self._all.get(here.step)
        if here.step is Step.MENTION and places is not None:
            one = len(set(here.keys)) == 1
            places = walk(
                here.step, [it for it in zip(places.spans, places.keys, strict=True) if not one or it[1] == here.key]
            )
        if places is None or (here.span, here.key) not in zip(places.spans, places.keys, strict=True):
            self._set(None)
        elif here.step is Step.MENTION:
            self._set(places.moved(places.spans.index(here.span) - places.at))
        elif (places.spans, places.keys) != (here.spans, here.keys):
            self._set(None)

    def go(self, row: Row) -> None:
        """To the first place of a row; and when it is shown already, to its next."""
        spans = _places(row)
        if not spans:
            return
        step = _STEPS.get(row.tab)
        if step is None:
            self._go_mention(row)
            return
        everything = self._all.get(step)
        if everything is None or row.key not in everything.keys:
            return
        again = self._walk is not None and self._walk.step is step and self._walk.key == row.key
        self._piece = (self._piece + 1) % len(spans) if again else 0
        self._take(everything.at_key(row.key), spans[self._piece])

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
        """To the next or previous mention or quotation: of the walk that is on, else from where the reader is."""
        if self._walk is not None and self._walk.step is step:
            self._take(self._walk.moved(by))
            return True
        everything = self._all.get(step)
        if everything is not None:
            self._take(everything.from_(self._here_at(), by))
        return everything is not None

    def stop(self) -> None:
        """Goes through nothing any more."""
        self._set(None)

    def turn(self, by: int) -> None:
        """To the next or previous place of the walk that is on."""
        if self._walk is not None:
            self._take(self._walk.moved(by))

    def walk_through(self, step: Step, rows: Sequence[Row]) -> None:
        """Begins to go through the first places of some rows, such as those that want checking; or goes on with it."""
        wanted, here = walk(step, [(row.spans[0], row.key) for row in rows if row.spans]), self._walk
        same = wanted is not None and here is not None and here.step is step and here.keys == wanted.keys
        self._take(here.moved(1) if same and here is not None else wanted)

    def jump(self, span: Span) -> None:
        """To a place that belongs to no walk."""
        self.leave()
        self._set(None)
        self.revealed.emit(span)

    def stand_among(self, spans: Sequence[Span], position: int) -> None:
        """The words of a search are marked; the reader is at the first place that does not end before a position."""
        finds = self._all[Step.FIND] = walk(Step.FIND, [(span, "") for span in spans])
        if finds is not None:
            at = next((at for at, span in enumerate(finds.spans) if span.end > position), 0)
            self._set(finds.moved(at))
        elif self._walk is not None and self._walk.step is Step.FIND:
            self._set(None)

    def leave(self, hits: str = "") -> None:
        """Notes where the reader is, before going elsewhere; `hits` is the query whose hits are left as well."""
        if self._article:
            self._history.leave(self._here())
            if hits:
                self._history.leave(replace(self._here(), hits=hits))
            self.waysChanged.emit(*self._history.ways)

    def forget(self, *, here: bool) -> None:
        """Knows no place to go back or forward to, nor where articles were left; `here` says nor the open article."""
        self._article = "" if here else self._article
        self._history.forget()
        self._left.clear()
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
        return Place(self._article, self._position(), caret=self._here_at())

    def _return(self, place: Place | None) -> None:
        self.waysChanged.emit(*self._history.ways)
        if place is None:
            return
        if place.hits:
            self.hitsWanted.emit(place.hits)
        elif place.article == self._article:
            self._set(None)
            self.revealed.emit(Span(place.position, place.position))
            self.stood.emit(place.caret)
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


def _places(row: Row) -> tuple[Span, ...]:
    """The places of a row; what is about the whole article, or has lost its place, is met at the beginning."""
    return row.spans or ((Span(0, 0),) if row.tab is Tab.NOTES else ())
