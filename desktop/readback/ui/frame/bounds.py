"""How large the window and its panes are and where it stands, before there is anything in it."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

USUAL_SIZE = (1344, 840)
"""The size of a window that was never open, in pixels."""

SIZES = (232, 740, 0, 372)
"""The widths of shelf, article, original and panel in a window of the usual size, in pixels."""


def restore(window: QMainWindow, geometry: str) -> None:
    """Gives a window the size and place that it had last time; `geometry` is Qt's note of them, in base64, or ""."""
    window.resize(*USUAL_SIZE)
    if geometry:
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
