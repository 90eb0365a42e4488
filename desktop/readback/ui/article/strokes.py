"""The forms that marks take on the page: grounds, bars, lines below words, rings. Pixels of the page throughout."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTextLayout

from readback.ui.article.marks import Form
from readback.ui.article.typography import Face

RADIUS = 3.0
_DASHES = {Form.DASHED: [3.0, 2.0], Form.DOTTED: [1.0, 1.0]}
_GAPPED = [5.0, 4.0]

PATTERNS = {
    "green": Qt.BrushStyle.BDiagPattern,
    "blue": Qt.BrushStyle.HorPattern,
    "pink": Qt.BrushStyle.Dense7Pattern,
    "orange": Qt.BrushStyle.FDiagPattern,
    "violet": Qt.BrushStyle.VerPattern,
    "red": Qt.BrushStyle.DiagCrossPattern,
    "grey": Qt.BrushStyle.Dense6Pattern,
}
"""What tells the colours of notes apart where colours cannot; yellow, the usual one, is plain."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The part of a span on one line; `first` where the span begins in it, `leftward` where it is read that way."""

    left: float
    right: float
    baseline: float
    first: bool
    leftward: bool = False

    def ground(self, face: Face, depth: int = 0) -> QRectF:
        """The ground behind the words, down to below their underline; the deeper, the lower."""
        inset = min(depth, 3) * 2.0
        top, bottom = self.baseline - face.rise - 4 + inset, self.baseline + face.drop + 4 - inset
        return QRectF(self.left - 2, top, self.right - self.left + 4, bottom - top)

    def line(self, face: Face) -> QRectF:
        """The whole height of the line's box."""
        return QRectF(self.left, self.baseline - face.baseline, self.right - self.left, face.box)


def segments(layout: QTextLayout, start: int, end: int, corner: tuple[float, float]) -> Iterator[Segment]:
    """The lines that a stretch of a paragraph (UTF-16 units) stands on; the paragraph's corner is given."""
    left, top = corner
    index = max(0, layout.lineForTextPosition(max(0, start)).lineNumber()) if layout.lineCount() else 0
    while (line := layout.lineAt(index)).isValid() and line.textStart() < end:
        index += 1
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            natural = line.naturalTextRect()
            edges = [_x(line.cursorToX(first)), _x(line.cursorToX(last))]
            near, far = max(min(edges), natural.left()), min(max(edges), natural.right())
            baseline = top + line.y() + line.ascent()
            yield Segment(left + near, left + far, baseline, first == start, leftward=edges[0] > edges[1])


def _x(place: object) -> float:
    """The binding gives the place alone or with the position it was moved to."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]


def draw_ground(painter: QPainter, rect: QRectF, colour: QColor, ink: QColor, pattern: Qt.BrushStyle | None) -> None:
    """Fills the ground behind words, with a faint pattern of the ink's colour where one is given."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if pattern is not None:
        faint = QColor(ink)
        faint.setAlphaF(0.12)
        painter.setBrush(QBrush(faint, pattern))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def draw_bracket(painter: QPainter, ground: QRectF, face: Face, colour: QColor, *, end: bool) -> None:
    """Where a note begins or ends that shares words with another ground: one of the two hides the other there."""
    weight, arm = max(1, round(face.box / 20)), max(3, round(face.box / 7))
    top, bottom = round(ground.top()), round(ground.bottom())
    left = round(ground.right()) - weight if end else round(ground.left())
    painter.fillRect(QRectF(left, top, weight, bottom - top), colour)
    for height in (top, bottom - weight):
        painter.fillRect(QRectF(left + weight - arm if end else left, height, arm, weight), colour)


def bar_of(ground: QRectF, face: Face, *, room: float, leftward: bool) -> QRectF:
    """Where the bar of quoted words stands: before their ground, right of it where they are read leftward.

    `room` is how far left of the words it may reach, in pixels: the question mark stands there, and is not covered.
    """
    width = max(2, min(round(face.box / 10), int(room) - 2))
    left = ground.right() if leftward else ground.left() - width
    return QRectF(round(left), round(ground.top()), width, round(ground.height()))


def draw_bar(painter: QPainter, bar: QRectF, colour: QColor, *, sure: bool) -> None:
    """The bar where quoted words begin; with gaps where the speaker wants checking."""
    if sure:
        painter.fillRect(bar, colour)
        return
    piece = bar.height() / 4
    for top in (0.0, 1.5 * piece, 3 * piece):
        painter.fillRect(bar.adjusted(0, top, 0, top + piece - bar.height()), colour)


def draw_underline(painter: QPainter, segment: Segment, face: Face, form: Form, colour: QColor, *, sure: bool) -> None:
    """A line two pixels below the descenders, as thick, for names; a thin one below that for reported speech.

    All of it grows and shrinks with the letters.
    """
    weight = max(1, round(face.box / 15))
    top = round(segment.baseline + face.drop) + weight
    left, right = round(segment.left), round(segment.right)
    if form is Form.HAIRLINE:
        top, weight = top + weight + 1, max(1, weight // 2)
    pen = QPen(colour, weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pattern = _GAPPED if not sure else _DASHES.get(form)
    if pattern:
        pen.setDashPattern(pattern)
    painter.setPen(pen)
    painter.drawLine(QLineF(left, top + weight / 2, right, top + weight / 2))


def draw_ring(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    """A line around words, over all their lines: the passage that was gone to."""
    path = QPainterPath()
    for rect in rects:
        one = QPainterPath()
        below = max(1, round(rect.height() / 8))  # so that it does not run along the line below the words
        one.addRoundedRect(rect.adjusted(-3, 0, 3, below), RADIUS, RADIUS)
        path = path.united(one)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
