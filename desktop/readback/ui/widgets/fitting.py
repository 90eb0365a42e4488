"""Windows that suit the letters and fit the screen: the buttons at their lower edge are always within reach."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from readback.ui.style.fonts import scaled

FRAME = QSize(16, 40)
"""Room for the frame that a desktop draws around a window, which is not known before it is shown; pixels."""

MOST = QSize(1400, 900)
"""However large the letters are, a window needs no more; pixels."""


def room_for(window: QWidget) -> QSize:
    """How large a window can be on the screen that it, or the window it belongs to, is on; in pixels.

    The widget itself is not asked for its screen: PySide then takes the screen for a part of the widget, and once the
    widget goes, the screen is destroyed with it, and the program ends.
    """
    at = (window.parentWidget() or window).window().frameGeometry().center()
    return (QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()).availableSize() - FRAME


def give_size(window: QWidget, width: int, height: int) -> None:
    """Gives a window a size; larger than these pixels where letters are, and never larger than its screen."""
    wanted = QSize(scaled(width, window.font()), scaled(height, window.font()))
    window.resize(wanted.boundedTo(MOST).boundedTo(room_for(window)))


def fit(window: QWidget) -> None:
    """Makes a window that is about to be shown no larger than its screen, which may be another one than last time."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, size = room_for(window), window.size()
    if not window.testAttribute(Qt.WidgetAttribute.WA_Resized):
        size = window.sizeHint().expandedTo(window.minimumSize()).boundedTo(room)
        size.setHeight(max(size.height(), window.heightForWidth(size.width())))  # of words that are broken into lines
    window.resize(size.boundedTo(room))


def to_front(window: QWidget) -> None:
    """Shows a window in front of the others, with the keyboard in it, as large as its screen lets it be."""
    if window.isHidden():
        fit(window)
    window.show()
    window.raise_()
    window.activateWindow()
