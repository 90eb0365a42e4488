"""Where stretches of a text stand on the page, remembered as long as its lines are: they are drawn over and over."""

from PySide6.QtGui import QTextBlock

from readback.ui.article.layout import ArticleLayout
from readback.ui.article.strokes import Segment, segments

MOST = 4_000
"""So many are remembered at most: those of some hundred pages."""

_Key = tuple[int, int, float, float]


class Stretches:
    """The lines that stretches of paragraphs stand on."""

    def __init__(self) -> None:
        self._set_in: object = None
        self._known: dict[_Key, tuple[Segment, ...]] = {}

    def of(self, layout: ArticleLayout, block: QTextBlock, start: int, end: int) -> tuple[Segment, ...]:
        """The lines of a block that a stretch of the text (UTF-16 units) stands on."""
        if layout.set_in is not self._set_in or len(self._known) > MOST:
            self._set_in = layout.set_in
            self._known.clear()
        corner, at = layout.corner(block), block.position()
        key = start, end, *corner
        if key not in self._known:
            self._known[key] = tuple(segments(block.layout(), start - at, end - at, corner))
        return self._known[key]
