"""The legend of a picture: each form with its word."""

from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from readback.ui.pictures.drawing import full, hatched, hollow, line_height
from readback.ui.style.fonts import secondary
from readback.ui.style.theme import Theme
from readback.ui.words import tr

LEGEND_GAP = 10.0
"""Below the legend, in pixels."""

_BOX, _BETWEEN, _AFTER = 18.0, 6.0, 18.0


class Sign(Enum):
    """What a bar counts; its value is the role of its colour, empty where that of the kind is taken."""

    QUOTED = "quote"
    REPORTED = "reported"
    NAMED = ""
    ARTICLES = "accent"
    MENTIONS = "person"

    @property
    def role(self) -> str:
        """The role of its colour."""
        return self.value

    @property
    def words(self) -> str:
        """What it stands for."""
        return {
            Sign.QUOTED: tr("quoted, in marks"),
            Sign.REPORTED: tr("reported, without marks"),
            Sign.NAMED: tr("named"),
            Sign.ARTICLES: tr("articles"),
            Sign.MENTIONS: tr("mentions"),
        }[self]


def legend_height(signs: Sequence[Sign], width: float, font: QFont) -> float:
    """The height of a legend in a width, in pixels."""
    lines = list(_placed(signs, width, font))
    return (max((at.y() for _, at in lines), default=0.0) + line_height(font)) + LEGEND_GAP


def _placed(signs: Sequence[Sign], width: float, font: QFont) -> Iterator[tuple[Sign, QPointF]]:
    """The signs one after the other, on as many lines as they need."""
    metrics, step = QFontMetricsF(secondary(font)), line_height(font)
    left, top = 0.0, 0.0
    for sign in signs:
        wide = _BOX + _BETWEEN + metrics.horizontalAdvance(sign.words)
        if left and left + wide > width:
            left, top = 0.0, top + step * 1.2
        yield sign, QPointF(left, top)
        left += wide + _AFTER


def draw_legend(
    painter: QPainter, signs: Sequence[Sign], corner: QPointF, width: float, font: QFont, theme: Theme
) -> None:
    """Draws the signs with their words from a corner on."""
    small = secondary(font)
    metrics, step = QFontMetricsF(small), line_height(font)
    for sign, at in _placed(signs, width, font):
        place = corner + at
        box = QRectF(place + QPointF(0, step * 0.22), QSizeF(_BOX, step * 0.6))
        draw_sign(painter, sign, box, theme)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        painter.drawText(place + QPointF(_BOX + _BETWEEN, metrics.ascent()), sign.words)


def draw_sign(painter: QPainter, sign: Sign, box: QRectF, theme: Theme) -> None:
    """A box in the form of a sign."""
    draw = {Sign.QUOTED: full, Sign.REPORTED: hatched}.get(sign, hollow)
    draw(painter, box, theme.colour(sign.role or "text"))
