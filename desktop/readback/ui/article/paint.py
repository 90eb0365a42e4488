"""Draws one paragraph of an article: grounds, selection, words, lines below words, and what stands in the gutters."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextBlock

from readback.core.article import Article
from readback.core.document import Role
from readback.core.text import Span, Utf16Map
from readback.ui.article.gutter import DOUBT_ROOM, Dot, draw_dot, draw_sign, spread
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.margin import Margin
from readback.ui.article.marks import RULED, Ground, Marks, Sign, Tint
from readback.ui.article.ornaments import draw_form, draw_marks
from readback.ui.article.stretches import Stretches
from readback.ui.article.strokes import (
    PATTERNS,
    Segment,
    bar_of,
    draw_bar,
    draw_bracket,
    draw_ground,
    draw_ring,
    draw_underline,
)
from readback.ui.style.theme import Theme

Context = QAbstractTextDocumentLayout.PaintContext
_GROUNDS = {Ground.QUOTATION: "quote_tint", Ground.HIT: "hit"}


class ArticlePainter:
    """Draws the paragraphs of one article with its marks, in a theme's colours; they have numbers if `numbered`."""

    def __init__(self, theme: Theme, *, numbered: bool = True) -> None:
        self.theme, self._numbered = theme, numbered
        self._stretches = Stretches()
        self.marks = Marks()
        self.units = Utf16Map("")
        self.margin = Margin(None, self.units, numbered=numbered)

    def show(self, article: Article | None) -> None:
        """Takes another article, without marks."""
        text = article.text if article else ""
        self.marks, self.units = Marks(text), Utf16Map(text)
        self.margin = Margin(article, self.units, numbered=self._numbered)

    def stretch(self, block: QTextBlock) -> Span:
        """The code points of a block."""
        start = self.units.to_code_points(block.position())
        return Span(start, self.units.to_code_points(block.position() + block.length() - 1))

    def dots(self, layout: ArticleLayout, block: QTextBlock) -> list[Dot]:
        """The dots of the notes that begin in a block; those on the whole article stand by the first one."""
        stretch = self.stretch(block)
        lines = [(layout.rect(0).center().y(), it) for it in self.marks.article_notes() if block.position() == 0]
        for span, note in self.marks.notes(stretch):
            if span.start >= stretch.start:
                lines.append((layout.rect(self.units.to_utf16(span.start)).center().y(), note))
        return spread(lines, layout.column, layout.typography.scale)

    def draw(self, layout: ArticleLayout, painter: QPainter, block: QTextBlock, context: Context) -> None:
        """Draws a block and what stands beside it."""
        stretch, corner = self.stretch(block), QPointF(*layout.corner(block))
        seen = self._seen(layout, block, context.clip)
        painter.save()
        tints = self.marks.tints(seen)
        for tint in tints:
            self._draw_tint(painter, layout, block, tint)
        self._draw_edges(painter, layout, block, tints)
        self._draw_selection(painter, layout, block, context)
        self._draw_bars(painter, layout, block, tints)
        draw_form(painter, layout, block, self.theme)
        caption = layout.setting(block.blockNumber()).form.role is Role.CAPTION
        painter.setPen(self.theme.colour("muted" if caption else "text"))
        block.layout().draw(painter, corner, [], context.clip)
        draw_marks(painter, layout, block, self.theme)
        self._draw_lines(painter, layout, block, seen)
        self._draw_gutters(painter, layout, block, stretch)
        if block.contains(context.cursorPosition):
            caret = layout.rect(context.cursorPosition).adjusted(-1, 2, 1, -2)
            painter.fillRect(caret, self.theme.colour("text"))
        painter.restore()

    def _seen(self, layout: ArticleLayout, block: QTextBlock, clip: QRectF) -> Span:
        """The code points of a block's lines that are to be drawn."""
        if not clip.isValid():
            return self.stretch(block)
        margin = layout.typography.headline.box
        first = layout.line_at(block, clip.top() - margin)
        last = layout.line_at(block, clip.bottom() + margin)
        start, end = block.position() + first.textStart(), block.position() + last.textStart() + last.textLength()
        return Span(self.units.to_code_points(start), self.units.to_code_points(end))

    def segments(self, layout: ArticleLayout, block: QTextBlock, span: Span) -> Iterator[Segment]:
        """The lines of a block that a span of the article stands on."""
        start, end = self.units.span_to_utf16(span)
        return iter(self._stretches.of(layout, block, start, end))

    def _draw_tint(self, painter: QPainter, layout: ArticleLayout, block: QTextBlock, tint: Tint) -> None:
        role = _GROUNDS.get(tint.ground)
        colour = self.theme.colour(role) if role else self.theme.tint(tint.colour)
        pattern = PATTERNS.get(tint.colour)
        for segment in self.segments(layout, block, tint.span):
            ground = segment.ground(layout.face(block.blockNumber()), tint.depth)
            draw_ground(painter, ground, colour, self.theme.colour("text"), pattern)

    def _draw_edges(self, painter: QPainter, layout: ArticleLayout, block: QTextBlock, tints: list[Tint]) -> None:
        face, stretch = layout.face(block.blockNumber()), self.stretch(block)
        for tint in tints:
            lines = list(self.segments(layout, block, tint.span)) if tint.edged else []
            ends = [line for line in lines[:1] if line.first], lines[-1:] if tint.span.end <= stretch.end else []
            for end, line in ((end, line) for end, found in enumerate(ends) for line in found):
                right = bool(end) is not line.leftward
                draw_bracket(painter, line.ground(face, tint.depth), face, self.theme.colour("note"), end=right)

    def _draw_bars(self, painter: QPainter, layout: ArticleLayout, block: QTextBlock, tints: list[Tint]) -> None:
        face, room = layout.face(block.blockNumber()), DOUBT_ROOM * layout.typography.scale
        colour = self.theme.colour("quote")
        for tint in tints:
            first = next(self.segments(layout, block, tint.span), None)
            if tint.ground is Ground.QUOTATION and first is not None and first.first:
                bar = bar_of(first.ground(face, tint.depth), face, room=room, leftward=first.leftward)
                draw_bar(painter, bar, colour, sure=tint.sure)

    def _draw_selection(self, painter: QPainter, layout: ArticleLayout, block: QTextBlock, context: Context) -> None:
        face = layout.face(block.blockNumber())
        for selection in context.selections:
            start, end = selection.cursor.selectionStart(), selection.cursor.selectionEnd()
            for segment in self._stretches.of(layout, block, start, end):
                painter.fillRect(segment.line(face), self.theme.colour("selection"))

    def _draw_lines(self, painter: QPainter, layout: ArticleLayout, block: QTextBlock, stretch: Span) -> None:
        face = layout.face(block.blockNumber())
        for line in self.marks.underlines(stretch):
            for segment in self.segments(layout, block, line.span):
                draw_underline(painter, segment, face, line.form, self.theme.colour(line.role), sure=line.sure)
        current = self.marks.current
        if current and current.overlaps(stretch):
            rects = [segment.line(face) for segment in self.segments(layout, block, current)]
            draw_ring(painter, rects, self.theme.colour("focus"))

    def _draw_gutters(self, painter: QPainter, layout: ArticleLayout, block: QTextBlock, stretch: Span) -> None:
        for label in self.margin.labels(layout, block):
            label.draw(painter, layout.typography, self.theme)
        painter.setPen(self.theme.colour("quote"))
        for start in {self._baseline(layout, self.units.to_utf16(it.start)) for it in self.marks.doubts(stretch)}:
            draw_sign(painter, start, layout.column, layout.typography)
        for start, (sign, role) in self._signs(layout, stretch).items():
            painter.setPen(self.theme.colour(role))
            draw_sign(painter, start, layout.column, layout.typography, sign)
        painter.setFont(layout.typography.small)
        for dot in self.dots(layout, block):
            draw_dot(painter, dot, self.theme.colour("note"))

    def _signs(self, layout: ArticleLayout, stretch: Span) -> dict[float, Sign]:
        """What a check says of the quotations that begin in a stretch, by baselines; of those on a line the worst."""
        found: dict[float, Sign] = {}
        for span, sign in sorted(self.marks.verdicts.over(stretch), key=lambda it: it[1][1] in RULED):
            if span.start >= stretch.start:
                at = self._baseline(layout, self.units.to_utf16(span.start))
                if at not in found or found[at][1] != RULED[0]:
                    found[at] = sign
        return found

    def _baseline(self, layout: ArticleLayout, position: int) -> float:
        """The baseline of the line that a position (UTF-16) stands on."""
        block = layout.document().findBlock(position)
        return layout.rect(position).top() + layout.face(block.blockNumber()).baseline
