"""What stands at a point of the page: a note's dot, or the innermost thing marked there, and what to say of it."""

from PySide6.QtCore import QPointF, Qt

from readback.core.analysis import Confidence, Mention, Quotation
from readback.core.workspace import PlacedNote
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.marks import is_moved
from readback.ui.article.paint import ArticlePainter
from readback.ui.words import tr

Thing = Mention | Quotation | PlacedNote
SHOWN = 120
"""How much of a note a hint shows, in code points."""


class Pointing:
    """Finds what is under the pointer or the caret."""

    def __init__(self, painter: ArticlePainter, lines: ArticleLayout) -> None:
        self._painter = painter
        self._lines = lines

    def dot(self, point: QPointF) -> PlacedNote | None:
        """The note whose dot is at a point of the page."""
        if point.x() <= self._lines.column.right:
            return None
        dots = self._painter.dots(self._lines, self._lines.block_at(point.y()))
        return next((dot.note for dot in dots if dot.zone().contains(point)), None)

    def thing(self, point: QPointF) -> Thing | None:
        """The note whose dot is at a point, or the innermost thing marked there."""
        note = self.dot(point)
        position = self._lines.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return note if note or position < 0 else self.marked(position)

    def marked(self, position: int) -> Thing | None:
        """The innermost thing marked at a position (UTF-16), or just before it."""
        marks, offset = self._painter.marks, self._painter.units.to_code_points(position)
        return marks.under(offset) or (marks.under(offset - 1) if offset else None)

    def hint(self, point: QPointF) -> str:
        """What to say when the pointer rests at a point; empty where there is nothing to say."""
        thing = self.thing(point)
        if isinstance(thing, PlacedNote):
            words = " ".join(thing.note.body.split())
            words = words[:SHOWN] + " …" if len(words) > SHOWN else words or tr("Highlight")
            return f"{words}\n{tr('moved, check its place')}" if is_moved(thing) else words
        return _of_quotation(thing) if isinstance(thing, Quotation) else ""


def _of_quotation(quotation: Quotation) -> str:
    speaker = quotation.speaker.name if quotation.speaker else tr("speaker unknown")
    standing = {Confidence.CHECK: tr("check"), Confidence.CONFIRMED: tr("confirmed by you")}.get(quotation.confidence)
    return f"{speaker} · {standing}" if standing else speaker
