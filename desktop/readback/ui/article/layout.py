"""Sets an article's paragraphs into lines, a few at a time, so that the longest article never holds the window up.

Qt's own layout sets everything before the place it is asked for, in steps of up to 200,000 characters. This one
sets what is looked at, estimates the rest, and is told to go on with it in small steps.
"""

import re
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate

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

from readback.core.document import Form
from readback.core.text import Utf16Map
from readback.ui.article.flow import Flow, Share
from readback.ui.article.references import References
from readback.ui.article.setting import Kinds, Setting
from readback.ui.article.typography import Column, Face, Typography

Draw = Callable[[QPainter, QTextBlock, QAbstractTextDocumentLayout.PaintContext], None]

_BEFORE_QUOTE = re.compile(r" (?=[“„‟«‘\"][^\s])")
"""The blanks before opening marks: they are set a little wider, to make room for a quotation's bar."""

BAR_ROOM = 0.15
"""By how much of the letters' size those blanks are wider."""

_WRAPPED, _LEFTWARD = QTextOption(), QTextOption()
_LEFTWARD.setAlignment(Qt.AlignmentFlag.AlignRight)
_LEFTWARD.setTextDirection(Qt.LayoutDirection.RightToLeft)
for _option in (_WRAPPED, _LEFTWARD):
    _option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

FOOT = 96.0
"""The room below the last paragraph, in pixels; the bubble of a selection there finds its place in it."""


class ArticleLayout(QAbstractTextDocumentLayout):
    """The lines of a document whose blocks are an article's paragraphs; everything in pixels of the page."""

    def __init__(self, document: QTextDocument, typography: Typography, draw: Draw) -> None:
        super().__init__(document)
        self.setProperty("cursorWidth", 2)
        self.typography = self._roomy = typography
        self.column = self._centred = Column.within(0, typography)
        self._aside = 0
        self.references = References()
        self._kinds = Kinds()
        self._settings: list[Setting] = []
        self._beside: tuple[str, ...] = ()
        self._flow = Flow()
        self._lengths: list[int] = [0]
        self._starts: list[int] = [0]
        self._gaps: dict[int, float] = {}
        self._announced = 0.0
        self.set_in: object = None
        """What the lines come of: as long as it is the same object, they are the same."""
        self._draw = draw
        self._dress()

    def set_typography(self, typography: Typography) -> None:
        """Takes other fonts; the document's own font is set with them, since Qt measures the caret by it."""
        if typography == self._roomy and self.document().defaultFont() == typography.body.font:
            return
        self.typography = self._roomy = typography
        self._dress()
        self.document().setDefaultFont(typography.body.font)

    def show_structure(
        self, forms: Sequence[Form], references: References, beside: Iterable[str] = (), *, headed: bool
    ) -> None:
        """Takes what the paragraphs of the next text are, one for each block, and the references in it.

        `headed` says that the first is the headline; `beside` are the longest words that will stand left of the text.
        """
        self.references, self._beside = references, tuple(beside)
        self._kinds = Kinds(forms, headed=headed)
        self.set_in = None
        self._dress()

    def _dress(self) -> None:
        self._settings = self._kinds.settings(self.typography)

    def set_gaps(self, gaps: dict[int, float]) -> None:
        """Sets the room above certain blocks, or below the last, for what stands between the paragraphs."""
        changed, self._gaps = self._gaps.keys() | gaps.keys(), gaps
        for index in changed:
            if index < len(self._flow):
                self._flow.set_gap(index, self.gap(index))
        self.announce()

    def set_aside(self, room: int) -> None:
        """Keeps room right of the column, in pixels, as far as the page has it; no line is set anew for it."""
        self._aside = room
        self.column = self._centred.aside(room, self.document().pageSize().width())

    def setting(self, index: int) -> Setting:
        """How a block is set."""
        return self._settings[self._kinds.of(index)]

    def usual_gap(self, index: int) -> float:
        """The room above a block that holds words, in pixels, whatever else stands there."""
        return self.setting(index).above

    def gap(self, index: int) -> float:
        """The room above a block, with what stands between it and the one before; an empty line is room enough."""
        empty = index < len(self._lengths) and self._lengths[index] <= 1
        return self._gaps.get(index, 0.0 if empty else self.usual_gap(index))

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
        height = self.documentSize().height()
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
        left, top = self.corner(block)
        line = block.layout().lineForTextPosition(position - block.position())
        face = self.face(block.blockNumber())
        left += line.cursorToX(position - block.position())[0]  # type: ignore[index]
        baseline = top + line.y() + line.ascent()
        return QRectF(left, baseline - face.baseline, 0, face.box)

    def shares(self, positions: Iterable[int]) -> list[Share]:
        """In which blocks positions (UTF-16) are, and how far into them: true as long as the text is the same."""
        starts, lengths, last, found = self._starts, self._lengths, len(self._flow) - 1, list[Share]()
        for position in positions:
            index = max(0, min(bisect_right(starts, position) - 1, last))
            found.append((index, (position - starts[index]) / max(1, lengths[index])))
        return found

    def about(self, shares: Iterable[Share]) -> list[float]:
        """About where such places stand, from the top of the page; no line is set for it."""
        return self._flow.within(shares) if len(self._flow) else [0.0 for _ in shares]

    def face(self, index: int) -> Face:
        """The face a block is set in."""
        return self.setting(index).face

    def _width(self, index: int) -> float:
        return self.column.width - sum(self.setting(index).indents(self.column.width))

    # What Qt asks of a layout

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Forgets the lines, unless only the page is wider or narrower; counts the blocks of another text."""
        whole = start == 0 and removed == 0 and added == self.document().characterCount()
        if not whole or self.set_in is None or len(self._lengths) != self.document().blockCount():
            self._lengths = _lengths(self.document())
            self._starts = list(accumulate(self._lengths, initial=0))
            self.set_in = None
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
        left, top = self.corner(block)
        return QRectF(left, top, self._width(index), self._flow.bottom(index) - top)

    def corner(self, block: QTextBlock) -> tuple[float, float]:
        """Where the words of a block begin."""
        index = block.blockNumber()
        self._set(index)
        return self.column.left + self.setting(index).indents(self.column.width)[0], self._flow.top(index)

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

    def _restart(self) -> None:
        width = self.document().pageSize().width()
        before, self.typography = self.typography, self._roomy.within(width, self._beside)
        if self.typography != before:
            self._dress()
        self._centred = Column.within(width, self.typography, self._beside)
        self.set_aside(self._aside)
        faces = (*self.typography.faces, self.column.width)
        if faces != self.set_in:
            self.set_in = faces
            kinds = self._kinds.first(len(self._lengths))
            gaps = _gaps_above(self._settings, kinds, self._lengths, self._gaps)
            self._flow.restart(_estimates(self, self._settings, kinds, self._lengths), gaps)
        self.announce()

    def _set(self, index: int) -> float:
        """Sets one block into lines, if it is not; gives its height."""
        if not self._flow.is_measured(index):
            block, face = self.document().findBlockByNumber(index), self.face(index)
            layout = block.layout()
            leftward = block.textDirection() is Qt.LayoutDirection.RightToLeft
            layout.setTextOption(_LEFTWARD if leftward else _WRAPPED)
            layout.setFormats(self._formats(block))
            height = _set_lines(layout, face, self._width(index)) + self.setting(index).below
            self._flow.measure(index, height if block.length() > 1 else height / 2)
        return self._flow.extent(index)

    def _formats(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """The fonts of a block, with room for the bars of quotations and behind words for references."""
        text, font = block.text(), self.face(block.blockNumber()).font
        units = Utf16Map(text)
        usual, made = QTextCharFormat(), list[QTextLayout.FormatRange]()
        if font is not self.typography.body.font:
            usual.setFont(font)
            made.append(_format_range(0, block.length() - 1, usual))
        bar = _spaced(usual, font.pixelSize() * BAR_ROOM)
        made += [_format_range(units.to_utf16(blank.start()), 1, bar) for blank in _BEFORE_QUOTE.finditer(text)]
        for raised in self.references.of(block):
            room = _spaced(usual, sum(raised.widths(self.typography.raised)))
            made.append(_format_range(raised.start, raised.end - raised.start, room))
        return made


def _lengths(document: QTextDocument) -> list[int]:
    """How long the blocks are, each with its end, in UTF-16 units: to ask each block takes five times as long."""
    text = document.toRawText()
    blocks = text.split("\u2029")
    if document.characterCount() == len(text) + 1:  # nothing in it is longer for Qt than for us
        return [len(block) + 1 for block in blocks]
    return [len(block.encode("utf-16-le", "surrogatepass")) // 2 + 1 for block in blocks]


def _estimates(
    layout: ArticleLayout, settings: Iterable[Setting], kinds: Sequence[int], lengths: Sequence[int]
) -> list[float]:
    """About how high the blocks of these kinds are, by the number of their letters."""
    boxes, per_line = zip(*(_measures(layout, setting) for setting in settings), strict=True)
    return [boxes[kind] * (length // per_line[kind] + 1) for kind, length in zip(kinds, lengths, strict=True)]


def _gaps_above(
    settings: Iterable[Setting], kinds: Sequence[int], lengths: Sequence[int], others: Mapping[int, float]
) -> list[float]:
    """The room above the blocks of these kinds, none above empty ones; or another one that is given."""
    above = [setting.above for setting in settings]
    gaps = [above[kind] if length > 1 else 0.0 for kind, length in zip(kinds, lengths, strict=True)]
    for index, gap in others.items():
        if index < len(gaps):
            gaps[index] = gap
    return gaps


def _measures(layout: ArticleLayout, setting: Setting) -> tuple[float, float]:
    """The height of a line of blocks set so, in pixels, and how many letters it holds."""
    typography, width = layout.typography, layout.column.width
    size = typography.character * setting.face.font.pixelSize() / typography.body.font.pixelSize()
    return setting.face.box, max(1.0, (width - sum(setting.indents(width))) / size)


def _spaced(usual: QTextCharFormat, room: float) -> QTextCharFormat:
    """A format with room behind the letters, in pixels."""
    style = QTextCharFormat(usual)
    style.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    style.setFontLetterSpacing(room)
    return style


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
