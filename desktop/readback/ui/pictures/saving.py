"""A picture as the content of a file, with what it is of above it; and a table."""

import csv
from copy import copy
from io import StringIO

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from readback.core.tables import guarded
from readback.ui.pictures.sheet import Sheet
from readback.ui.pictures.table import written
from readback.ui.style.fonts import pixels, secondary, semibold, sized
from readback.ui.style.theme import Theme

SHARP = 2
"""So many pixels of a file stand for one of the window."""

PAD = 16.0


class Frame:
    """A picture with its heading, the sentence below it, and what is not in it at the foot; lengths in pixels.

    It has a drawing of its own, so that it can be painted by another thread than the window's.
    """

    def __init__(self, sheet: Sheet, about: str, size: QSizeF, font: QFont) -> None:
        self._sheet, self._drawing, self._about, self._font = sheet, copy(sheet.drawing), about, font
        self._width = max(size.width(), 560.0)
        self._top = self._text(None, QPointF(PAD, PAD)) + 6
        self._foot = self._aside(None, 0) + PAD if sheet.aside else PAD / 2
        needed = sheet.drawing.needs(self._width, font)
        self._picture = QSizeF(self._width, needed or max(size.height(), 320.0))
        self.size = QSizeF(self._width, self._top + self._picture.height() + self._foot)

    def paint(self, painter: QPainter, theme: Theme, chosen: str) -> None:
        """Paints it all."""
        drawing = self._drawing
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), self.size), theme.colour("paper"))
        drawing.lay(self._picture, self._font)
        painter.save()
        painter.translate(0, self._top)
        drawing.paint(painter, theme, chosen)
        painter.restore()
        # A map goes on above and below what is shown of it, and files of pictures know no cutting.
        painter.fillRect(QRectF(0, 0, self._width, self._top), theme.colour("paper"))
        painter.fillRect(QRectF(0, self.size.height() - self._foot, self._width, self._foot), theme.colour("paper"))
        painter.setPen(theme.colour("text"))
        self._text(painter, QPointF(PAD, PAD))
        painter.setPen(theme.colour("muted"))
        self._aside(painter, self.size.height() - self._foot + 4)

    def _aside(self, painter: QPainter | None, top: float) -> float:
        """Draws what is not in the picture, or only measures it; gives its height."""
        metrics, room = QFontMetricsF(secondary(self._font)), QRectF(PAD, top, self._width - 2 * PAD, 1e6)
        flags = Qt.TextFlag.TextWordWrap.value
        if painter is not None:
            painter.setFont(secondary(self._font))
            painter.drawText(room, flags, self._sheet.aside)
        return metrics.boundingRect(room, flags, self._sheet.aside).height()

    def _text(self, painter: QPainter | None, corner: QPointF) -> float:
        """Draws the heading and the sentence, or only measures them; gives where they end."""
        top = corner.y()
        for text, font in (
            (self._about, sized(semibold(self._font), pixels(self._font) * 1.25)),
            (self._sheet.sentence, self._font),
        ):
            metrics, room = QFontMetricsF(font), QRectF(corner.x(), top, self._width - 2 * PAD, 1e6)
            flags = Qt.TextFlag.TextWordWrap.value
            if painter is not None:
                painter.setFont(font)
                painter.drawText(room, flags, text)
            top += metrics.boundingRect(room, flags, text).height() + 4
        return top


def image_of(frame: Frame, theme: Theme, chosen: str = "") -> QImage:
    """The picture in twice as many pixels as the window has."""
    image = QImage((frame.size * SHARP).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    frame.paint(painter, theme, chosen)
    painter.end()
    return image


def svg_of(frame: Frame, theme: Theme, title: str, sentence: str, chosen: str = "") -> bytes:
    """The picture as lines and letters, with its words for those who hear it."""
    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(frame.size.width()), round(frame.size.height())))
    generator.setViewBox(QRectF(QPointF(), frame.size))
    generator.setTitle(title)
    generator.setDescription(sentence)
    painter = QPainter(generator)
    frame.paint(painter, theme, chosen)
    painter.end()
    return bytes(buffer.data().data())


def png_of(image: QImage) -> bytes:
    """An image as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # its stubs want bytes, which it does not take
    return bytes(buffer.data().data())


def table_of(sheet: Sheet) -> str:
    """The table for a spreadsheet."""
    told = StringIO(newline="")
    csv.writer(told).writerows(map(guarded, written(sheet.headings, sheet.lines)))
    return told.getvalue()
