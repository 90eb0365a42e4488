"""The ruler beside the scroll bar: where in the whole article the notes, the hits and the chosen things are."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from readback.core.text import Span, Utf16Map
from readback.ui.article.flow import Share
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter

WIDTH, TICK, NEAR, MOST, FINE = 8, 3, 6, 4_000, 1_024
"""The ruler's width, how high a mark on it is, how near a click must be; pixels. Of more marks than `MOST` only the
first are shown, and of those in one of `FINE` parts of the text one, since they would stand on one another."""

Tick = tuple[int, str]
"""Where a mark stands on the ruler, and the role of its colour."""


class _Found:
    """Marks, and where in the text they are: that is looked for once, whatever the size of the page becomes."""

    def __init__(self) -> None:
        self._come_of: object = None
        self.roles: list[str] = []
        self.shares: list[Share] = []

    def look(self, come_of: object, lines: ArticleLayout, units: Utf16Map, places: Iterable[tuple[Span, str]]) -> None:
        """Looks for them, of very many the first; unless they come of the same as before."""
        if (come_of, units) != self._come_of:
            self._come_of = come_of, units
            share = FINE / max(1, lines.document().characterCount())
            first = {(int(span.start * share), role): span for span, role in islice(places, MOST)}
            self.roles = [role for _, role in first]
            self.shares = lines.shares(units.to_utf16(span.start) for span in first.values())


class Ruler(QWidget):
    """Lies over the page's right edge; a click on a mark goes there."""

    def __init__(self, page: Page, painter: ArticlePainter) -> None:
        super().__init__(page)
        self._page, self._painter = page, painter
        self._spans: Sequence[Span] = ()
        self._role = ""
        self._drawn: object = None
        self._known: tuple[object, list[Tick]] = (None, [])
        self._chosen, self._marked = _Found(), _Found()
        self.setMouseTracking(True)
        page.viewport().installEventFilter(self)

    def show_walk(self, spans: Sequence[Span], role: str) -> None:
        """The places of what is chosen, and the role of their colour."""
        self._spans, self._role = spans, role
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the page: its size, and whatever is drawn anew on it."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        elif event.type() is QEvent.Type.Paint and self._state() != self._drawn:
            self.update()  # only then: what lies over the page has it painted too
        return super().eventFilter(watched, event)

    def _state(self) -> object:
        """What the marks come of; as long as it is the same so are they, to a pixel.

        While the page is still being set its height changes all the time, and most marks do not move for it.
        """
        lines, height = self._page.lines, self.height()
        whole = round(math.log(max(1.0, lines.documentSize().height())) * height)
        place = whole, height, lines.is_complete()
        return self._spans, self._role, self._painter.marks.state, self._painter.theme, place

    def _place(self) -> None:
        port = self._page.viewport().geometry()
        self.setGeometry(port.right() + 1 - WIDTH, port.top(), WIDTH, port.height())
        self.raise_()

    def ticks(self) -> list[Tick]:
        """The marks, from the top; many that would stand on one another are one."""
        state = self._state()
        if state != self._known[0]:
            self._known = state, self._placed()
        return self._known[1]

    def _placed(self) -> list[Tick]:
        """Where the marks stand; worked out for all at once, since there may be thousands."""
        lines, units, marks = self._page.lines, self._painter.units, self._painter.marks
        chosen = ((span, self._role) for span in self._spans)
        self._chosen.look((self._spans, self._role), lines, units, chosen)
        self._marked.look(marks.state, lines, units, marks.places())
        share = (self.height() - TICK) / max(lines.documentSize().height(), float(self.height()), 1.0)
        return sorted(
            {
                (round(height * share), role)
                for found in (self._chosen, self._marked)
                for height, role in zip(lines.about(found.shares), found.roles, strict=True)
            }
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the marks; those that lie on one another are drawn as one."""
        self._drawn = self._state()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for role, top, bottom in _joined(self.ticks()):
            painter.setBrush(self._painter.theme.colour(role))
            painter.drawRoundedRect(QRectF(1, top, WIDTH - 2, bottom - top), 1, 1)

    def _near(self, event: QMouseEvent) -> int | None:
        """Where the mark stands that the pointer is on, or next to."""
        spots = [at for at, _ in self.ticks() if abs(at - event.position().y()) <= NEAR]
        return min(spots, key=lambda at: abs(at - event.position().y()), default=None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells what can be clicked."""
        there = self._near(event) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the mark that is clicked; else the page has the click."""
        at = self._near(event)
        if at is None:
            event.ignore()
            return
        bar, height = self._page.verticalScrollBar(), self._page.viewport().height()
        whole = self._page.lines.documentSize().height()
        bar.setValue(round(at / max(1, self.height() - TICK) * whole - height / 3))

    def sizeHint(self) -> QSize:
        """As wide as a mark."""
        return QSize(WIDTH, 100)


def _joined(ticks: Iterable[Tick]) -> Iterator[tuple[str, int, int]]:
    """Marks of one colour that lie on one another, as one: its colour, where it begins and where it ends."""
    ends: dict[str, tuple[int, int]] = {}
    for at, role in ticks:
        top, bottom = ends.get(role, (at, at + TICK))
        if at >= bottom:
            yield role, top, bottom
            top = at
        ends[role] = top, at + TICK
    yield from ((role, top, bottom) for role, (top, bottom) in ends.items())
