"""Sets an article's paragraphs into lines, a few at a time, so that the longest article never holds the window up.

Qt's own layout sets everything before the place it is asked for, in steps of up to 200,000 characters. This one
sets what is looked at, estimates the rest, and is told to go on with it in small steps.
"""

import re
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from readback.core.text import Utf16Map
from readback.ui.article.flow import Flow
from readback.ui.article.typography import Column, Face, Typography

Draw = Callable[[QPainter, QTextBlock, QAbstractTextDocumentLayout.PaintContext], None]

_BEFORE_QUOTE = re.compile(r" (?=[“„‟«‘\"][^\s])")
"""The blanks before opening marks: they are set a little wider, to make room for a quotation's bar."""

BAR_ROOM = 0.15
"""By how much of the letters' size those blanks are wider."""

_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

FOOT = 96.0
"""The room below the last paragraph, in pixels; the bubble of a selection there finds its place in it."""


class ArticleLayout(QAbstractTextDocumentLayout):
    """The lines of a document whose blocks are an article's paragraphs; everything in pixels of the page."""

    def __init__(self, document: QTextDocument, typography: Typography, draw: Draw) -> None:
        super().__init__(document)
        self.setProperty("cursorWidth", 2)
        self.typography = typography
        self.column = Column.within(0, typography)
        self.headed = False
        self._flow = Flow()
        self._lengths: list[int] = [0]
        self._gaps: dict[int, float] = {}
        self._announced = 0.0
        self._draw = draw

    def set_typography(self, typography: Typography) -> None:
        """Takes other fonts; the document's own font is set with them, since Qt measures the caret by it."""
        self.typography = typography
        self.document().setDefaultFont(typography.body.font)

    def set_gaps(self, gaps: dict[int, float]) -> None:
        """Sets the room above certain blocks, or below the last, for what stands between the paragraphs."""
        self._gaps = gaps
        self._restart()

    def gap(self, index: int) -> float:
        """The room above a block; an empty line is room enough by itself."""
        usual = self.typography.gap if index < len(self._lengths) and self._lengths[index] > 1 else 0.0
        return self._gaps.get(index, usual)

    def measure(self, top: float, bottom: float) -> bool:
        """Sets the blocks of a stretch of the page into lines; says whether that moved anything."""
        index = self._flow.at(top)
        y = self._flow.top(index)
        while index < len(self._flow) and y < bottom:
            y += self._set(index) + self.gap(index + 1)
            index += 1
        return self.announce()

    def measure_more(self, seconds: float) -> None:
        """Goes on with blocks that are not set yet, for that long."""
        end = time.perf_counter() + seconds
        index = self._flow.unmeasured()
        while index is not None and time.perf_counter() < end:
            self._set(index)
            index = self._flow.unmeasured()
        self.announce()

    def is_complete(self) -> bool:
        """Whether all blocks are set into lines."""
        return self._flow.unmeasured() is None

    def announce(self) -> bool:
        """Tells Qt the page's height if it is another than before; says whether it is."""
        height = self._flow.height()
        moved, self._announced = height != self._announced, height
        if moved:
            self.documentSizeChanged.emit(self.documentSize())
        return moved

    def block_at(self, y: float) -> QTextBlock:
        """The block at a height of the page."""
        return self.document().findBlockByNumber(self._flow.at(y))

    def gap_top(self, index: int) -> float:
        """Where the room above a block begins; for the index after the last, the room below the text."""
        return self._flow.top(index) - self.gap(index) if index < len(self._flow) else self._flow.height()

    def rect(self, position: int) -> QRectF:
        """Where the character at a position (UTF-16) stands: its left edge and its line's box."""
        block = self.document().findBlock(position)
        self._set(block.blockNumber())
        line = block.layout().lineForTextPosition(position - block.position())
        face = self.face(block.blockNumber())
        left = self.column.left + line.cursorToX(position - block.position())[0]  # type: ignore[index]
        baseline = self._flow.top(block.blockNumber()) + line.y() + line.ascent()
        return QRectF(left, baseline - face.baseline, 0, face.box)

    def is_headline(self, index: int) -> bool:
        """Whether a block is the article's headline."""
        return index == 0 and self.headed

    def face(self, index: int) -> Face:
        """The face a block is set in."""
        return self.typography.headline if self.is_headline(index) else self.typography.body

    # What Qt asks of a layout

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Forgets the lines; counts the blocks anew where the text itself changed."""
        whole = start == 0 and removed == 0 and added == self.document().characterCount()
        if not whole or len(self._lengths) != self.document().blockCount():
            self._lengths = [block.length() for block in self._blocks()]
        self._restart()

    def documentSize(self) -> QSizeF:
        """The page's size, as far as it is known."""
        return QSizeF(
            max(0.0, self.document().pageSize().width()),
            self._flow.height() + self._gaps.get(len(self._flow), 0.0) + FOOT,
        )

    def pageCount(self) -> int:
        """An article is one page."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: ARG002 - Qt's signature
        """The one frame is the page."""
        return QRectF(QPointF(), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a block stands."""
        index = block.blockNumber()
        if not 0 <= index < len(self._flow):
            return QRectF()
        self._set(index)
        top = self._flow.top(index)
        return QRectF(self.column.left, top, self.column.width, self._flow.bottom(index) - top)

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override] # Qt gives points
        """The position (UTF-16) at a point; for a fuzzy hit the nearest one."""
        block = self.block_at(point.y())
        rect = self.blockBoundingRect(block)
        if accuracy == Qt.HitTestAccuracy.ExactHit and not self._is_inked(block, point):
            return -1
        return block.position() + int(self.line_at(block, point.y()).xToCursor(point.x() - rect.left()))

    def line_at(self, block: QTextBlock, y: float) -> QTextLine:
        """The line of a block at a height of the page; its first or last one outside the block."""
        layout, down = block.layout(), y - self.blockBoundingRect(block).top()
        index = bisect_right(
            range(layout.lineCount()), down, key=lambda i: layout.lineAt(i).y() + layout.lineAt(i).height()
        )
        return layout.lineAt(min(index, layout.lineCount() - 1))

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draws the blocks that the context's clip touches."""
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(), self.documentSize())
        block = self.block_at(clip.top())
        while block.isValid() and self._flow.top(block.blockNumber()) - self.typography.body.box <= clip.bottom():
            self._set(block.blockNumber())
            self._draw(painter, block, context)
            block = block.next()

    def _is_inked(self, block: QTextBlock, point: QPointF) -> bool:
        inked = self.line_at(block, point.y()).naturalTextRect().adjusted(0, -2, 0, 4)
        return inked.contains(point - self.blockBoundingRect(block).topLeft())

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _restart(self) -> None:
        self.column = Column.within(self.document().pageSize().width(), self.typography)
        body, per_line = self.typography.body.box, max(1.0, self.column.width / self.typography.character)
        estimates = [body * (length // per_line + 1) for length in self._lengths]
        gaps = [self.typography.gap if length > 1 else 0.0 for length in self._lengths]
        for index in self._gaps.keys() & range(len(gaps)):
            gaps[index] = self._gaps[index]
        self._flow.restart(estimates, gaps)
        self.announce()

    def _set(self, index: int) -> float:
        """Sets one block into lines, if it is not; gives its height."""
        if not self._flow.is_measured(index):
            block, face = self.document().findBlockByNumber(index), self.face(index)
            layout = block.layout()
            layout.setTextOption(_WRAPPED)
            layout.setFormats(self._formats(index, block.text()))
            height = _set_lines(layout, face, self.column.width)
            self._flow.measure(index, height if block.length() > 1 else height / 2)
        return self._flow.extent(index)

    def _formats(self, index: int, text: str) -> list[QTextLayout.FormatRange]:
        units, font = Utf16Map(text), self.face(index).font
        style = QTextCharFormat()
        if self.is_headline(index):
            style.setFont(font)
            return [_format_range(0, units.to_utf16(len(text)), style)]
        style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        style.setFontLetterSpacing(font.pixelSize() * BAR_ROOM)
        return [_format_range(units.to_utf16(blank.start()), 1, style) for blank in _BEFORE_QUOTE.finditer(text)]


def _set_lines(layout: QTextLayout, face: Face, width: float) -> float:
    """Breaks a paragraph into lines whose baselines lie at even distances; gives their height."""
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + face.baseline - line.ascent()))
        top += max(face.box, line.height())
    layout.endLayout()
    return top


def _format_range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made
