"""The references to an article's footnotes: raised numbers that are drawn, and are no part of the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from unicodedata import combining

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock

from readback.core.article import Article
from readback.core.document import Landmark, LandmarkKind
from readback.core.locators import Locators
from readback.core.text import Span, Utf16Map

AIR = 0.12
"""The room before and after a raised number, in sizes of its letters."""


@dataclass(frozen=True, slots=True)
class Raised:
    """The references at one place of a block: behind the character at `start` (UTF-16 in the block), up to `end`."""

    start: int
    end: int
    landmarks: tuple[Landmark, ...]

    def widths(self, font: QFont) -> list[float]:
        """The room each of them takes, in pixels."""
        metrics, air = QFontMetricsF(font), 2 * AIR * font.pixelSize()
        return [round(metrics.horizontalAdvance(it.label) + air) for it in self.landmarks]


@dataclass(frozen=True, slots=True)
class Mark:
    """One reference as it stands on the page: its left end on the line's baseline, and where it is clicked."""

    landmark: Landmark
    foot: QPointF
    zone: QRectF


class References:
    """The references of one article, by the blocks they stand in."""

    def __init__(self, article: Article | None = None, units: Utf16Map | None = None) -> None:
        self._text = article.text if article else ""
        self.locators = Locators(article) if article else None
        self._units = units or Utf16Map("")
        self._landmarks = [it for it in article.landmarks if it.kind is LandmarkKind.NOTE] if article else []

    def of(self, block: QTextBlock) -> Iterator[Raised]:
        """Those of a block; they stand behind the last character before them that is no blank."""
        first, last = block.position(), block.position() + block.length() - 1
        start, end = self._units.to_code_points(first), self._units.to_code_points(last)
        here = self._landmarks[
            bisect_left(self._landmarks, start, key=lambda it: it.offset) : bisect_right(
                self._landmarks, end, key=lambda it: it.offset
            )
        ]
        for behind, landmarks in groupby(here, key=lambda it: self._behind(it.offset, start)):
            before = behind - 1
            while before > start and combining(self._text[before]):
                before -= 1
            yield Raised(self._units.to_utf16(before) - first, self._units.to_utf16(behind) - first, tuple(landmarks))

    def footnote(self, landmark: Landmark) -> Span | None:
        """The footnote that a reference means."""
        return self.locators.footnote(landmark) if self.locators else None

    def back(self, block: QTextBlock) -> Span | None:
        """The place where the footnote in a block is first referred to: the character that its number stands behind."""
        landmark = self.locators.reference(block.blockNumber()) if self.locators else None
        return Span(max(0, landmark.offset - 1), landmark.offset) if landmark else None

    def _behind(self, offset: int, start: int) -> int:
        while offset > start and self._text[offset - 1].isspace():
            offset -= 1
        return max(offset, start + 1)
