"""Draws the two questions of Windows and macOS about unknown programs for the manual: drawings, not screenshots.

`python build/drawings.py`, in the environment, writes resources/help/smartscreen.png and gatekeeper.png.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen

HELP = Path(__file__).resolve().parents[1] / "resources" / "help"
WIDTH, HEIGHT, EDGE = 600, 300, 40
INK, PALE, LINE, ACCENT = QColor("#1D2125"), QColor("#5C6370"), QColor("#7F848D"), QColor("#2B4C7E")


class Sheet:
    """A picture of a dialog with a title, lines below it and what is pressed, each with the number of its step."""

    def __init__(self) -> None:
        self.picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self.picture.fill(QColor("#F6F6F4"))
        self._painter = QPainter(self.picture)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._box(QRectF(EDGE, 20, WIDTH - 2 * EDGE, HEIGHT - 40), QColor("#FFFFFF"))

    def _font(self, size: int, *, bold: bool = False) -> None:
        font = QFont("DejaVu Sans")
        font.setPixelSize(size)
        font.setBold(bold)
        self._painter.setFont(font)

    def _box(self, place: QRectF, ground: QColor) -> None:
        self._painter.setPen(QPen(LINE, 1))
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(place, 8, 8)

    def say(self, words: str, y: int, size: int = 14, ink: QColor = INK, *, bold: bool = False) -> None:
        """A line of words, at a distance from the upper edge."""
        self._font(size, bold=bold)
        self._painter.setPen(ink)
        self._painter.drawText(QRectF(2 * EDGE, y, WIDTH - 4 * EDGE, 60), Qt.TextFlag.TextWordWrap, words)

    def press(self, words: str, place: QRectF, step: str = "", *, link: bool = False) -> None:
        """A button or a link; with the number of the step in which it is pressed, or none where it is not."""
        if not link:
            self._box(place, QColor("#FFFFFF"))
        self._font(14)
        self._painter.setPen(ACCENT if link or step else PALE)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        if link:
            wide = self._painter.fontMetrics().horizontalAdvance(words)
            middle, below = place.center().x(), place.center().y() + 9
            self._painter.drawLine(int(middle - wide / 2), int(below), int(middle + wide / 2), int(below))
        if step:
            mark = QRectF(place.left() - 32, place.center().y() - 12, 24, 24)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(ACCENT)
            self._painter.drawEllipse(mark)
            self._font(13, bold=True)
            self._painter.setPen(QColor("#FFFFFF"))
            self._painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, step)

    def write(self, name: str) -> None:
        """Ends the drawing and puts it into the manual."""
        self._painter.end()
        self.picture.save(str(HELP / name))


def smartscreen() -> None:
    """Windows, which asks for an unknown installer."""
    sheet = Sheet()
    sheet.say("Windows protected your PC", 44, 20, bold=True)
    sheet.say("An app that is not recognised was prevented from starting.", 84)
    sheet.press("More info", QRectF(112, 120, 90, 28), "1", link=True)
    sheet.say("App: readback-…-setup.exe", 160, ink=PALE)
    sheet.say("Publisher: unknown", 182, ink=PALE)
    sheet.press("Run anyway", QRectF(272, 222, 124, 36), "2")
    sheet.press("Don’t run", QRectF(412, 222, 108, 36))
    sheet.write("smartscreen.png")


def gatekeeper() -> None:
    """macOS, whose settings let an unknown application be opened once."""
    sheet = Sheet()
    sheet.say("System Settings  ›  Privacy & Security", 44, 18, bold=True)
    sheet.say("Security", 92, bold=True)
    sheet.say("“Readback” was blocked because it is not from an identified developer.", 120)
    sheet.press("Open Anyway", QRectF(380, 166, 140, 34), "1")
    sheet.say("macOS asks once more, and for your password:", 210, ink=PALE)
    sheet.press("Open Anyway", QRectF(380, 234, 140, 34), "2")
    sheet.write("gatekeeper.png")


def main() -> int:
    """Draws both; returns the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    smartscreen()
    gatekeeper()
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
