"""What stands left of the text to cite it by: where pages begin, times, and the numbers of paragraphs."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from readback.core.article import Article
from readback.core.document import Landmark, LandmarkKind, Role
from readback.core.text import Span, Utf16Map, paragraph_at
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.typography import BESIDE, Typography
from readback.ui.style.theme import Theme
from readback.ui.words import tr

_CITED = (LandmarkKind.PAGE, LandmarkKind.TIME)


@dataclass(frozen=True, slots=True)
class Label:
    """Small words in the left gutter: what they say, where they end on their baseline, and what they mean in full.

    `tick` is the place within a line, its top and its height at which a page begins; None where it begins a line.
    `number` is that of a paragraph, or 0.
    """

    words: str
    end: QPointF
    hint: str
    page: bool = False
    tick: QRectF | None = None
    number: int = 0

    def zone(self, typography: Typography) -> QRectF:
        """Where the words stand."""
        metrics = QFontMetricsF(typography.small)
        width = metrics.horizontalAdvance(self.words)
        return QRectF(self.end.x() - width, self.end.y() - metrics.ascent(), width, metrics.height())

    def draw(self, painter: QPainter, typography: Typography, theme: Theme) -> None:
        """The words; above those of a page a hairline, and a stroke in the text where the page begins."""
        zone = self.zone(typography)
        painter.setFont(typography.small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(QPointF(round(zone.left()), self.end.y()), self.words)
        if self.page:
            painter.fillRect(round(zone.left()), round(zone.top()), round(zone.width()), 1, theme.colour("control"))
        if self.tick is not None:
            painter.fillRect(self.tick, theme.colour("control"))


class Margin:
    """The labels of one article; its paragraphs have numbers if `numbered`."""

    def __init__(self, article: Article | None, units: Utf16Map, *, numbered: bool) -> None:
        self._article, self._units, self._numbered = article, units, numbered
        self._paragraphs = article.paragraphs if article else ()
        self._first = 0 if article and article.headed else 1

    def longest(self) -> tuple[str, ...]:
        """The longest words of each kind, and the largest number of a paragraph, to make room for."""
        words: dict[LandmarkKind | None, str] = {}
        if self._numbered and self._paragraphs:
            words[None] = "0" * len(str(len(self._paragraphs)))
        for landmark in self._article.landmarks if self._article else ():
            if landmark.kind in _CITED:
                words[landmark.kind] = max(words.get(landmark.kind, ""), _words(landmark), key=len)
        return tuple(words.values())

    def labels(self, layout: ArticleLayout, block: QTextBlock) -> list[Label]:
        """The labels beside a block, one to a line at the most, and that of a page beginning with it above."""
        stretch = self._stretch(block)
        number = self._number(stretch)
        landmarks = [] if self._form(stretch) is Role.FOOTNOTE else self._landmarks(stretch)
        first = self._end(layout, block.position())
        found = {}
        if number is not None:
            found[first.y()] = Label(str(number), first, tr("¶{n} in Readback", n=str(number)), number=number)
        for landmark in landmarks:
            if landmark.kind is LandmarkKind.PAGE:
                label = self._page(layout, block, landmark, first)
                found[label.end.y()] = label
            elif landmark.offset == stretch.start:
                found[first.y()] = Label(
                    landmark.label, first, tr("Begins at {time}", time=landmark.label), number=number or 0
                )
        return list(found.values())

    def _page(self, layout: ArticleLayout, block: QTextBlock, landmark: Landmark, first: QPointF) -> Label:
        within = self._units.to_utf16(landmark.offset) - block.position()
        text = block.text()
        within += len(text[within:]) - len(text[within:].lstrip())
        position = block.position() + min(within, max(0, block.length() - 2))
        end, rect, tick = self._end(layout, position), layout.rect(position), None
        if block.layout().lineForTextPosition(within).textStart() != within:
            tick = QRectF(round(rect.left()) - 3, rect.top() + rect.height() / 4, 1, rect.height() / 2)
        if end.y() == first.y():  # the paragraph's number stands there
            end.setY(rect.top() - QFontMetricsF(layout.typography.small).descent() / 2)
        return Label(_words(landmark), end, tr("Page {label} begins here", label=landmark.label), page=True, tick=tick)

    def _number(self, stretch: Span) -> int | None:
        """The number of the paragraph that begins in a block; the headline and footnotes have none."""
        index = paragraph_at(self._paragraphs, stretch.end)
        begins = bool(self._paragraphs) and stretch.start <= self._paragraphs[index].start < stretch.end
        numbered = self._numbered and self._form(stretch) is not Role.FOOTNOTE
        return (index + self._first or None) if begins and numbered else None

    def _form(self, stretch: Span) -> Role | None:
        return self._article.form(paragraph_at(self._paragraphs, stretch.end)).role if self._article else None

    def _landmarks(self, stretch: Span) -> list[Landmark]:
        return [it for it in self._article.within(stretch) if it.kind in _CITED] if self._article else []

    def _stretch(self, block: QTextBlock) -> Span:
        start = self._units.to_code_points(block.position())
        return Span(start, self._units.to_code_points(block.position() + block.length() - 1))

    def _end(self, layout: ArticleLayout, position: int) -> QPointF:
        face = layout.face(layout.document().findBlock(position).blockNumber())
        left = layout.column.left - BESIDE * layout.typography.scale
        return QPointF(left, layout.rect(position).top() + face.baseline)


def _words(landmark: Landmark) -> str:
    return tr("p. {page}", page=landmark.label) if landmark.kind is LandmarkKind.PAGE else landmark.label
