"""What stands at a point of the page: a note's dot, or the innermost thing marked there, and what to say of it."""

from PySide6.QtCore import QPointF, Qt

from readback.core.analysis import Confidence, Mention, Quotation
from readback.core.document import Role
from readback.core.text import Span
from readback.core.workspace import PlacedNote
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.margin import Label
from readback.ui.article.marks import is_moved
from readback.ui.article.ornaments import marks, sign_zone
from readback.ui.article.paint import ArticlePainter
from readback.ui.words import beginning, tr

NEAR = 6
"""How far beside a label left of the text the pointer still means it, in pixels."""

Thing = Mention | Quotation | PlacedNote
SHOWN, SHOWN_OF_FOOTNOTE = 120, 400
"""How much of a note and of a footnote a hint shows, in code points."""


class Pointing:
    """Finds what is under the pointer or the caret."""

    def __init__(self, painter: ArticlePainter, lines: ArticleLayout) -> None:
        self._painter = painter
        self._lines = lines
        self.cards = False
        """Whether names and quotations have cards: then they have no hints."""

    @property
    def ringed(self) -> bool:
        """Whether a ring is around what was gone to."""
        return self._painter.marks.current is not None

    def dot(self, point: QPointF) -> PlacedNote | None:
        """The note whose dot is at a point of the page."""
        if point.x() <= self._lines.column.right:
            return None
        dots = self._painter.dots(self._lines, self._lines.block_at(point.y()))
        return next((dot.note for dot in dots if dot.zone().contains(point)), None)

    def link(self, point: QPointF) -> Span | None:
        """The footnote whose number is at a point of the page; or the place it belongs to, from its own label."""
        block, references = self._lines.block_at(point.y()), self._lines.references
        for mark in marks(self._lines, block):
            if mark.zone.contains(point):
                return references.footnote(mark.landmark)
        return references.back(block) if sign_zone(self._lines, block).contains(point) else None

    def link_at(self, position: int) -> Span | None:
        """The footnote whose number stands beside a position (UTF-16); from a footnote's beginning the way back."""
        block, references = self._lines.document().findBlock(position), self._lines.references
        within = position - block.position()
        beside = (it for it in references.of(block) if it.start <= within <= it.end)
        found = next((references.footnote(it.landmarks[0]) for it in beside), None)
        return found or (references.back(block) if within == 0 else None)

    def is_clickable(self, point: QPointF) -> bool:
        """Whether something other than words is at a point, and does something when it is clicked."""
        return any(at(point) is not None for at in (self.dot, self.link, self.number))

    def thing(self, point: QPointF) -> Thing | None:
        """The note whose dot is at a point, or the innermost thing marked there."""
        note = self.dot(point)
        position = self._lines.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return note if note or position < 0 else self.marked(position)

    def marked(self, position: int) -> Thing | None:
        """The innermost thing marked at a position (UTF-16), or just before it."""
        marked, offset = self._painter.marks, self._painter.units.to_code_points(position)
        return marked.under(offset) or (marked.under(offset - 1) if offset else None)

    def hint(self, point: QPointF) -> str:
        """What to say when the pointer rests at a point; empty where there is nothing to say."""
        link = self.link(point)
        if link is not None:
            return self._of_link(link)
        thing = self.thing(point)
        if self.cards and thing is not None and self.dot(point) is None and self._is_found(point):
            return ""
        if isinstance(thing, PlacedNote):
            words = beginning(thing.note.body, SHOWN) or tr("Highlight", "a marked passage")
            return f"{words}\n{tr('moved, check its place')}" if is_moved(thing) else words
        if isinstance(thing, Mention):
            return tr("confirmed by you") if thing.confirmed else ""
        return _of_quotation(thing) if isinstance(thing, Quotation) else self._of_label(point)

    def _is_found(self, point: QPointF) -> bool:
        """Whether a name or a quotation is at a point."""
        offset = self._painter.units.to_code_points(self._lines.hitTest(point, Qt.HitTestAccuracy.ExactHit))
        return bool(self._painter.marks.found(Span(max(0, offset - 1), offset + 1)))

    def _of_link(self, link: Span) -> str:
        """The words of a footnote, or that this is the way back from one."""
        block = self._lines.document().findBlock(self._painter.units.to_utf16(link.start))
        to_footnote = self._lines.setting(block.blockNumber()).form.role is Role.FOOTNOTE
        return beginning(block.text(), SHOWN_OF_FOOTNOTE) if to_footnote else tr("Back to the text")

    def number(self, point: QPointF) -> Label | None:
        """The number of a paragraph at a point of the page."""
        label = self._label(point)
        return label if label is not None and label.number else None

    def _label(self, point: QPointF) -> Label | None:
        """What stands at a point left of the text; a little beside it is near enough."""
        if point.x() >= self._lines.column.left:
            return None
        labels = self._painter.margin.labels(self._lines, self._lines.block_at(point.y()))
        zones = ((it, it.zone(self._lines.typography).adjusted(-NEAR, -2, NEAR, 2)) for it in labels)
        return next((it for it, zone in zones if zone.contains(point)), None)

    def _of_label(self, point: QPointF) -> str:
        """What the label left of the text stands for."""
        label = self._label(point)
        return label.hint if label is not None else ""


def _of_quotation(quotation: Quotation) -> str:
    speaker = quotation.speaker.name if quotation.speaker else tr("speaker unknown")
    standing = {Confidence.CHECK: tr("check"), Confidence.CONFIRMED: tr("confirmed by you")}.get(quotation.confidence)
    return f"{speaker} · {standing}" if standing else speaker
