"""The rows of the window's lists, drawn as stacked lines of text with a mark before and a count behind them."""

import time
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimerEvent,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readback.core.text import Span, Utf16Map
from readback.ui.style.direction import is_leftward
from readback.ui.style.fonts import tabular
from readback.ui.style.theme import Theme
from readback.ui.widgets.heads import Head
from readback.ui.widgets.heights import Heights

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The role under which a model gives the whole row."""

PADDING, LINE_GAP, MARK_ROOM = 9, 3, 24
"""Around a row, between its parts, and for the mark before them; pixels."""

BATCH, LOWEST, SLICE = 4, 24, 0.008
"""How many rows are laid out at a time; how low one is at the least, in pixels; for how long it is gone on with in one
turn, in seconds: nothing of a list is seen before all of it is laid out."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some words of a row in one font and colour; `most` lines of them are shown.

    `inked` are spans in another colour (a theme's role), `grounded` spans on another ground; `removed` ones are struck
    and `added` ones underlined, each on a ground of its own: colour does not stand alone.
    """

    text: str
    font: QFont
    role: str = "text"
    most: int = 1
    inked: tuple[tuple[Span, str], ...] = ()
    grounded: tuple[tuple[Span, str], ...] = ()
    removed: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()


def laid_out(part: Part, width: float, theme: Theme) -> tuple[QTextLayout, float]:
    """The lines of a part in a width, and their height; both in pixels."""
    layout, height, start = _set(part, part.text, width, theme)
    if start is None:
        return layout, height
    last = QFontMetricsF(part.font).elidedText(part.text[start:], Qt.TextElideMode.ElideRight, width)
    return _set(part, part.text[:start] + last, width, theme)[:2]


def _set(part: Part, text: str, width: float, theme: Theme) -> tuple[QTextLayout, float, int | None]:
    """The lines, their height, and where the last of them begins if there is more text than lines."""
    layout = QTextLayout(text, part.font)
    option = QTextOption()
    if is_leftward(part.text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(part, theme))
    layout.beginLayout()
    height, start, end = 0.0, 0, 0
    for _ in range(part.most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 20.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
        start, end = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    units = Utf16Map(text)
    return layout, height, units.to_code_points(start) if end < units.to_utf16(len(text)) else None


def _formats(part: Part, theme: Theme) -> list[QTextLayout.FormatRange]:
    units = Utf16Map(part.text)
    ranges = []
    for span, look in _looks(part, theme):
        start, end = units.span_to_utf16(span)
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, end - start, look
        ranges.append(made)
    return ranges


def _looks(part: Part, theme: Theme) -> Iterator[tuple[Span, QTextCharFormat]]:
    looks = dict[Span, QTextCharFormat]()
    for spans, paint in ((part.inked, QTextCharFormat.setForeground), (part.grounded, QTextCharFormat.setBackground)):
        for span, role in spans:
            paint(looks.setdefault(span, QTextCharFormat()), theme.colour(role))
    yield from looks.items()
    for places, role in ((part.removed, "removed"), (part.added, "added")):
        look = QTextCharFormat()
        look.setBackground(theme.colour(role))
        look.setFontStrikeOut(role == "removed")
        look.setFontUnderline(role == "added")
        yield from ((span, look) for span in places)


class CellDelegate(QStyledItemDelegate):
    """Draws rows; what they say and how they are marked is the subclass's."""

    marked = True
    """Whether the rows have a mark before them."""

    chosen_ground = "paper"
    """The role of the ground of a chosen row."""

    form = ""
    """What tells ways of drawing the same rows, where there are several."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self.view = view
        self._theme = theme
        self._heights = Heights()

    @property
    def theme(self) -> Theme:
        """The colours rows are drawn in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.view.viewport().update()

    @abstractmethod
    def parts(self, row: Any, font: QFont) -> Sequence[Part]:
        """The words of a row from top to bottom."""

    def count(self, row: Any) -> str:  # noqa: ARG002 - for rows without a count
        """What stands at the right edge."""
        return ""

    def draw_mark(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        """Draws the mark of a row's kind."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height the row's words need in the list's width."""
        row, width = index.data(ROW), self.view.viewport().width()
        self._heights.are_for(width, option.font.key(), self.form)
        height = self._heights.of(row)
        if height is None:
            height = self._heights.keep(row, self._height(row, width, option.font))
        return QSize(width, height)

    def _height(self, row: Any, width: int, font: QFont) -> int:
        room = self._room(row, QRect(0, 0, width, 0), font)
        heights = [laid_out(part, room.width(), self._theme)[1] for part in self.parts(row, font)]
        return round(sum(heights) + LINE_GAP * (len(heights) - 1) + 2 * PADDING)

    def _room(self, row: Any, rect: QRect, font: QFont) -> QRect:
        """Where the words stand in the row's rectangle."""
        left = PADDING + (MARK_ROOM if self.marked else 3)
        count = self.count(row)
        right = PADDING + (round(QFontMetricsF(tabular(font)).horizontalAdvance(count)) + 8 if count else 0)
        return rect.adjusted(left, PADDING, -right, -PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row."""
        row = index.data(ROW)
        rect, font, state = option.rect, option.font, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(row, Head):  # it cannot be chosen, and must not look so
            self._draw_ground(painter, QRectF(rect), state)
        if self.marked:
            self.draw_mark(painter, QRectF(rect.left() + PADDING, rect.top() + PADDING, MARK_ROOM, 20), row)
        self._draw_words(painter, self._room(row, rect, font), row, font)
        count = self.count(row)
        if count:
            painter.setFont(tabular(font))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(rect.adjusted(0, PADDING, -PADDING, 0), Qt.AlignmentFlag.AlignRight, count)
        painter.restore()

    def _draw_words(self, painter: QPainter, room: QRect, row: Any, font: QFont) -> None:
        top = float(room.top())
        for part in self.parts(row, font):
            layout, height = laid_out(part, room.width(), self._theme)
            painter.setPen(self._theme.colour(part.role))
            layout.draw(painter, QPointF(room.left(), top))
            top += height + LINE_GAP

    def _draw_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        """The chosen row is a card with a bar at its edge; the one under the pointer is only tinted."""
        card = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour(self.chosen_ground))
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawRoundedRect(card, 8, 8)
            draw_bar(painter, card, self._theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("line"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setOpacity(0.5)
            painter.drawRoundedRect(card, 8, 8)
            painter.setOpacity(1.0)


def draw_bar(painter: QPainter, card: QRectF, colour: QColor) -> None:
    """The bar at the left edge of a chosen row."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(card.left(), card.top() + 6, 3, card.height() - 12), 1.5, 1.5)
    painter.restore()


class RowList(QListView):
    """A list of rows of different heights, with the pointer's row tinted, chosen by click or Enter."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._stood, self._wanted, self._complete = 0, QPersistentModelIndex(), False
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or rows would be wider until it comes
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)

    def reset(self) -> None:
        """Other rows: the list begins at its top."""
        self._stood, self._wanted, self._complete = 0, QPersistentModelIndex(), False
        super().reset()

    def doItemsLayout(self) -> None:
        """Lays out at once as much as fills the list; Qt goes on with the rest in turns of their own."""
        if self._complete:
            self._stood = self.verticalScrollBar().value()
        usual = self.batchSize()
        self.setBatchSize(max(usual, self.viewport().height() // LOWEST + 1))
        super().doItemsLayout()
        self.setBatchSize(usual)
        self._end()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Goes on with the rows for as long as nobody notices, instead of with a number of them."""
        end = time.perf_counter() + SLICE
        super().timerEvent(event)
        while not self._is_laid_out() and time.perf_counter() < end:
            super().timerEvent(event)
        if not self._complete:
            self._end()

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Scrolls to a row; to one that has no place yet once it has one."""
        super().scrollTo(index, hint)
        self._wanted = QPersistentModelIndex() if self._complete else QPersistentModelIndex(index)

    def _end(self) -> None:
        """Once all rows have their places the list stands where it stood, or where it was to go meanwhile."""
        self._complete = self._is_laid_out()
        if self._complete and self._stood:
            self.verticalScrollBar().setValue(self._stood)
        if self._complete and self._wanted.isValid():
            super().scrollTo(self._wanted)
        if self._complete:
            self._stood, self._wanted = 0, QPersistentModelIndex()

    def _is_laid_out(self) -> bool:
        """Whether all rows have their places."""
        model = cast("QAbstractItemModel | None", self.model())
        rows = model.rowCount() if model is not None else 0
        return not rows or self.visualRect(self.model().index(rows - 1, 0)).isValid()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the rows other heights in another width; in another height they keep them."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
