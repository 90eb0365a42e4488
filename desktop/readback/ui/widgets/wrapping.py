"""Words without a blank that are wider than what shows them: they are broken anywhere, as no line could hold them."""

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

SHORT = 24
"""Words of so many letters are not looked at: they have room wherever there is room for any."""

_LONG = re.compile(rf"\S{{{SHORT},}}")


def breakable(words: str) -> str:
    """Words for rich text, which Qt breaks only where it is told to: places to do so within long ones."""
    return re.sub(rf"\S{{{SHORT}}}(?=\S)", "\\g<0>\u200b", words)


def widest(words: str, font: QFont) -> int:
    """How wide the widest of the long words is, in pixels; 0 where there is none."""
    metrics = QFontMetrics(font)
    return max(map(metrics.horizontalAdvance, _LONG.findall(words)), default=0)


def wrapped_hint(hint: QSize, font: QFont) -> QSize:
    """The size that words want which may be broken anywhere: no wider than a word that is short."""
    return QSize(min(hint.width(), QFontMetrics(font).averageCharWidth() * SHORT), hint.height())


def wrapped(words: str, font: QFont, width: int, side: Qt.AlignmentFlag) -> tuple[QTextLayout, float]:
    """The lines of words in a width, and their height; both in pixels."""
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    leading = QFontMetricsF(font).leading()
    height = -leading
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        height += leading
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, max(0.0, height)
