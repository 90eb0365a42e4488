"""What shows the form of a paragraph beside its face: signs in the indent, hairlines, raised references."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock

from readback.core.document import Role
from readback.ui.article.layout import ArticleLayout
from readback.ui.article.references import AIR, Mark
from readback.ui.article.setting import RULE
from readback.ui.style.theme import Theme

RISE = 0.36
"""How far above the baseline raised numbers stand, in sizes of the letters beside them."""


def sign_zone(layout: ArticleLayout, block: QTextBlock) -> QRectF:
    """Where the bullet or label of a paragraph stands, in the indent of its first line; empty without one."""
    setting, corner = layout.setting(block.blockNumber()), layout.blockBoundingRect(block).topLeft()
    if not setting.sign:
        return QRectF()
    width = QFontMetricsF(setting.face.font).horizontalAdvance(setting.sign)
    return QRectF(corner.x() - setting.air - width, corner.y(), width, setting.face.box)


def marks(layout: ArticleLayout, block: QTextBlock) -> list[Mark]:
    """The references of a block, each where it stands behind its word."""
    font, found = layout.typography.raised, []
    corner, face = layout.blockBoundingRect(block).topLeft(), layout.face(block.blockNumber())
    for raised in layout.references.of(block):
        line = block.layout().lineForTextPosition(raised.start)
        if not line.isValid():  # to ask such a line for a place would end the program
            continue
        near, far = (line.cursorToX(at)[0] for at in (raised.start, raised.end))  # type: ignore[index]
        widths = raised.widths(font)
        left = corner.x() + (far - sum(widths) if far >= near else far)
        baseline = corner.y() + line.y() + line.ascent()
        for landmark, width in zip(raised.landmarks, widths, strict=True):
            zone = QRectF(left, baseline - face.baseline, width, face.baseline)
            found.append(Mark(landmark, QPointF(left + AIR * font.pixelSize(), baseline), zone))
            left += width
    return found


def draw_form(painter: QPainter, layout: ArticleLayout, block: QTextBlock, theme: Theme) -> None:
    """The hairlines of a paragraph and the sign in its indent."""
    setting = layout.setting(block.blockNumber())
    if setting.form.role in {Role.QUOTE, Role.TABLE, Role.FOOTNOTE}:
        for line in _hairlines(layout, block):
            painter.fillRect(line, theme.colour("control" if setting.form.role is Role.QUOTE else "line"))
    if setting.sign:
        zone = sign_zone(layout, block)
        painter.setFont(setting.face.font)
        painter.setPen(theme.colour("accent" if setting.form.role is Role.FOOTNOTE else "text"))
        painter.drawText(QPointF(zone.left(), zone.top() + setting.face.baseline), setting.sign)


def draw_marks(painter: QPainter, layout: ArticleLayout, block: QTextBlock, theme: Theme) -> None:
    """The references of a block, small and raised."""
    rise = RISE * layout.face(block.blockNumber()).font.pixelSize()
    painter.setFont(layout.typography.raised)
    painter.setPen(theme.colour("accent"))
    for mark in marks(layout, block):
        painter.drawText(mark.foot - QPointF(0, rise), mark.landmark.label)


def _hairlines(layout: ArticleLayout, block: QTextBlock) -> list[QRectF]:
    """Left of a block quotation, below every row of a table and above its first, and above the first footnote."""
    index, column, rect = block.blockNumber(), layout.column, layout.blockBoundingRect(block)
    setting = layout.setting(index)
    weight = max(1, round(layout.typography.scale))
    if setting.form.role is Role.QUOTE:
        top = layout.gap_top(index) if setting.follows else rect.top()
        return [QRectF(rect.left() - 2 * setting.air, top, weight, rect.bottom() - top)]
    if setting.form.role is Role.TABLE:
        below = QRectF(column.left, rect.bottom() - weight, column.width, weight)
        return [below] if setting.follows else [below, below.translated(0, rect.top() - rect.bottom())]
    if setting.follows:
        return []
    return [QRectF(column.left, layout.gap_top(index) + round(RULE * setting.above), column.width / 4, weight)]
