"""Draws the program's icon for each system from its one drawing: PNG in sizes, .ico and .icns.

`python build/icons.py FOLDER`, in the environment. Both containers are written here, since macOS's own tool runs only
there: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10) and
https://en.wikipedia.org/wiki/Apple_Icon_Image_format
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parents[1] / "resources" / "icons" / "readback.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
LINUX = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 256)
APPLE = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""The names that macOS has for pictures of a size in pixels."""


def drawn(size: int) -> bytes:
    """The icon as a PNG of so many pixels in the square."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    drawing, painter = QSvgRenderer(str(DRAWING)), QPainter(picture)
    drawing.render(painter)
    painter.end()
    written = QByteArray()  # what a buffer writes into must outlive it
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload] # the stub says bytes, PySide takes a string
    return bytes(written.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """The pictures as Windows wants them: a table of places, then each as PNG; 256 pixels are written as 0."""
    chosen = [pictures[size] for size in WINDOWS]
    place = 6 + 16 * len(chosen)
    table = struct.pack("<HHH", 0, 1, len(chosen))
    for size, picture in zip(WINDOWS, chosen, strict=True):
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(chosen)


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """The pictures as macOS wants them: each with its name and length before it."""
    parts = [name + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for name, size in APPLE.items()]
    whole = b"".join(parts)
    return b"icns" + struct.pack(">I", len(whole) + 8) + whole


def main(folder: Path) -> int:
    """Writes readback.ico, readback.icns and readback-SIZE.png; returns the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: drawn(size) for size in SIZES}
    (folder / "readback.ico").write_bytes(ico(pictures))
    (folder / "readback.icns").write_bytes(icns(pictures))
    for size in LINUX:
        (folder / f"readback-{size}.png").write_bytes(pictures[size])
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
