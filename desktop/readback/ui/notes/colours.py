"""The colour of a note: a button with a sample, and the colours to choose from."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton

from readback.ui.style.theme import Theme
from readback.ui.words import tr


class ColourButton(QToolButton):
    """Shows one colour; tells which other one is wanted."""

    colourWanted = Signal(str)

    def __init__(self, theme: Theme, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._theme, self._colours = theme, colours
        self._shown = ""
        self.setIconSize(QSize(16, 16))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Colour"))
        menu = QMenu(self)
        for colour, name in colours.items():
            menu.addAction(_swatch(theme, colour), name, partial(self.colourWanted.emit, colour))
        self.setMenu(menu)

    def set_theme(self, theme: Theme) -> None:
        """Other colours for the samples."""
        self._theme = theme
        for colour, action in zip(self._colours, self.menu().actions(), strict=True):
            action.setIcon(_swatch(theme, colour))
        self.show_colour(self._shown)

    def show_colour(self, colour: str) -> None:
        """The colour that a note has."""
        self._shown = colour
        name = self._colours.get(colour, colour)
        self.setIcon(_swatch(self._theme, colour))
        self.setText(name)
        self.setAccessibleName(tr("Colour: {name}", name=name))


def _swatch(theme: Theme, colour: str) -> QIcon:
    """A round sample of a note's colour."""
    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("control"))
    painter.setBrush(theme.tint(colour))
    painter.drawEllipse(2, 2, 12, 12)
    painter.end()
    return QIcon(pixmap)
