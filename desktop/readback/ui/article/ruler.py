"""The ruler beside the scroll bar: where in the whole article the notes, the hits and the chosen things are."""

import math
from collections.abc import Sequence
from itertools import chain, islice

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from readback.core.text import Span
from readback.ui.article.flow import Share
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter

WIDTH, TICK, NEAR, MOST = 8, 3, 6, 4_000
"""The ruler's width, how high a mark on it is, how near a click must be; pixels. And of more marks than this only the
first are shown."""

Tick = tuple[int, str]
"""Where a mark stands on the ruler, and the role of its colour."""


class Ruler(QWidget):
    """Lies over the page's right edge; a click on a mark goes there."""

    def __init__(self, page: Page, painter: ArticlePainter) -> None:
        super().__init__(page)
        self._page, self._painter = page, painter
        self._spans: Sequence[Span] = ()
        self._role = ""
        self._drawn: object = None
        self._known: tuple[object, list[Tick]] = (None, [])
        self._found: tuple[object, tuple[list[str], list[Share]]] = (None, ([], []))
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
        lines = self._page.lines
        roles, shares = self._marked()
        share = (self.height() - TICK) / max(lines.documentSize().height(), float(self.height()), 1.0)
        spots = (round(height * share) for height in lines.about(shares))
        return sorted(set(zip(spots, roles, strict=True)))

    def _marked(self) -> tuple[list[str], list[Share]]:
        """The roles of all marks, and where in the text they are: whatever the page's size, they are the same."""
        marked = self._spans, self._role, self._painter.marks.state
        if marked != self._found[0]:
            chosen = ((span, self._role) for span in self._spans)
            places = list(islice(chain(chosen, self._painter.marks.places()), MOST))
            shares = self._page.lines.shares(self._painter.units.to_utf16(span.start) for span, _ in places)
            self._found = marked, ([role for _, role in places], shares)
        return self._found[1]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Draws the marks, those of each colour at once."""
        self._drawn = self._state()
        paths: dict[str, QPainterPath] = {}
        for at, role in self.ticks():
            if role not in paths:
                paths[role] = QPainterPath()
                paths[role].setFillRule(Qt.FillRule.WindingFill)
            paths[role].addRoundedRect(1, at, WIDTH - 2, TICK, 1, 1)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for role, path in paths.items():
            painter.setBrush(self._painter.theme.colour(role))
            painter.drawPath(path)

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
