"""Edges, marks and rings as they are drawn, in every theme and in the colours of systems that ask for high contrast.

At least 3 : 1 beside what they stand on: https://www.w3.org/TR/WCAG22/#non-text-contrast
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from readback.resources import resource
from readback.ui.style.theme import Theme, load_theme, system_theme, themes
from readback.ui.widgets.tickbox import TickBox
from ui.test_theme import contrast

SYSTEMS = {
    "aquatic": ("#FFFFFF", "#202020"),
    "desert": ("#3D3D3D", "#FFFAEF"),
    "dusk": ("#FFFFFF", "#2D3236"),
    "night sky": ("#FFFF00", "#000000"),
    "inverse": ("#FFFFFF", "#000000"),
    "ink on white": ("#000000", "#FFFFFF"),
}
"""Text and ground of contrast themes as Windows, macOS and GNOME have them."""

LEAST, SPOT = 3.0, QPoint(8, 8)


def systems(name: str) -> Theme:
    ink, ground = map(QColor, SYSTEMS[name])
    palette = QPalette(ground, ground)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, ink)
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, ground)
    return system_theme(palette)


@pytest.fixture(params=[*themes()[1:], *SYSTEMS])
def each(request: pytest.FixtureRequest) -> Theme:
    name = request.param
    return systems(name) if name in SYSTEMS else load_theme(resource("themes"), name)


@pytest.fixture
def dressed(qapp: QApplication, each: Theme) -> Iterator[Theme]:
    """The program in a theme's colours."""
    palette, sheet, style = qapp.palette(), qapp.styleSheet(), qapp.style().name()
    qapp.setStyle("Fusion")
    qapp.setPalette(each.palette())
    qapp.setStyleSheet(each.stylesheet())
    yield each
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setStyle(style)


def strongest(image: QImage, region: QRect, ground: QColor) -> float:
    """The best contrast of anything in a region of a picture."""
    ratio = image.devicePixelRatio()
    spots = ((x, y) for x in range(region.width()) for y in range(region.height()))
    seen = {image.pixelColor(round((region.x() + x) * ratio), round((region.y() + y) * ratio)).name() for x, y in spots}
    return max(contrast(QColor(it), ground) for it in seen)


def shown(qtbot: QtBot, it: QWidget, theme: Theme, ground: str) -> QWidget:
    """What holds a widget on a ground; it stands at SPOT there."""
    holder = QWidget()
    qtbot.addWidget(holder)
    palette = holder.palette()
    palette.setColor(QPalette.ColorRole.Window, theme.colour(ground))
    holder.setPalette(palette)
    it.setParent(holder)
    it.adjustSize()
    it.move(SPOT)
    holder.resize(it.width() + 16, it.height() + 16)
    holder.show()
    holder.activateWindow()
    return holder


GROUNDS = ("paper", "panel", "rail")


@pytest.mark.parametrize("ground", GROUNDS)
def test_boxes_can_be_seen_empty_and_their_ticks_in_them(dressed: Theme, qtbot: QtBot, ground: str) -> None:
    box = TickBox("Usual font")
    holder = shown(qtbot, box, dressed, ground)
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).translated(SPOT)
    empty = holder.grab().toImage()
    assert strongest(empty, place, dressed.colour(ground)) >= LEAST
    box.setChecked(True)
    ticked = holder.grab().toImage()
    assert strongest(ticked, place, dressed.colour(ground)) >= LEAST
    assert strongest(ticked, place.adjusted(3, 3, -3, -3), dressed.colour("accent")) >= LEAST
    box.setChecked(False)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(box.hasFocus)
    ring = QRect(place.right() + 2, place.center().y(), 3, 1)
    assert strongest(holder.grab().toImage(), ring, dressed.colour(ground)) >= LEAST


@pytest.mark.parametrize("kind", [QPushButton, QLineEdit])
def test_edges_of_fields_and_buttons_and_their_rings_can_be_seen(
    dressed: Theme, qtbot: QtBot, kind: type[QWidget]
) -> None:
    it = kind()
    holder = shown(qtbot, it, dressed, "panel")
    edge = QRect(SPOT.x(), SPOT.y() + it.height() // 2, 2, 2)
    assert strongest(holder.grab().toImage(), edge, dressed.colour("panel")) >= LEAST
    it.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(it.hasFocus)
    assert strongest(holder.grab().toImage(), edge, dressed.colour("panel")) >= LEAST


def test_signs_on_buttons_can_be_seen(dressed: Theme, qtbot: QtBot) -> None:
    button = QToolButton()
    button.setText("✕")
    holder = shown(qtbot, button, dressed, "panel")
    assert strongest(holder.grab().toImage(), QRect(SPOT, button.size()), dressed.colour("panel")) >= LEAST


@pytest.mark.parametrize(
    "role", ["person", "place", "organisation", "quote", "reported", "note", "good", "warn", "bad", "focus", "control"]
)
@pytest.mark.parametrize("ground", GROUNDS)
def test_marks_on_ruler_and_margin_can_be_seen(each: Theme, role: str, ground: str) -> None:
    assert contrast(each.colour(role), each.colour(ground)) >= LEAST
