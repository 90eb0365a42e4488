"""Icons: SVG files drawn in a theme's colours, sharp at any size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from readback.core.errors import ResourceMissing

SIZES = (16, 20, 24, 32, 48, 64, 128, 256)


def icon(folder: Path, name: str, colour: QColor) -> QIcon:
    """The icon of that name, with `currentColor` replaced. Raises ResourceMissing where there is none."""
    try:
        drawing = (folder / f"{name}.svg").read_text(encoding="utf-8")
    except OSError as error:
        raise ResourceMissing(f"icons/{name}.svg") from error
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(renderer, size))
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
