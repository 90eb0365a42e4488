"""The small widgets, the fonts and the icons that everything else is made of."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QColor, QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from readback.core.errors import ResourceMissing
from readback.resources import resource
from readback.ui.style import fonts
from readback.ui.style.icons import icon
from readback.ui.widgets.emptying import with_button
from readback.ui.widgets.pieces import ElidedLabel, Hairline, KeyButton, KeyCap, cap_size


def test_a_key_cap_is_never_cut(qtbot: QtBot):
    cap = KeyCap("Ctrl+Shift+Backspace")
    qtbot.addWidget(cap)
    assert cap.minimumSizeHint() == cap.sizeHint()
    assert cap.sizeHint().width() > QFontMetrics(fonts.sized(cap.font(), fonts.SMALLEST)).horizontalAdvance(cap.text())
    cap.resize(300, 40)
    assert ink(cap) > 50


def ink(widget: KeyCap | KeyButton | Hairline) -> int:
    """How many pixels differ from the widget's corner."""
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() - 1, image.height() - 1)
    return sum(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(image.height()))


def test_a_button_has_room_for_its_words_and_its_key(qtbot: QtBot):
    button, plain = KeyButton("Delete", "Del"), QPushButton("Delete")
    for it in (button, plain):
        qtbot.addWidget(it)
    assert button.sizeHint() == plain.sizeHint() + QSize(KeyButton.GAP + cap_size(button.font(), "Del").width(), 0)
    assert button.minimumSizeHint() == button.sizeHint()
    assert ink(button) > 50


def test_a_hairline_is_one_pixel(qtbot: QtBot):
    line = Hairline()
    qtbot.addWidget(line)
    line.resize(20, 1)
    assert line.height() == 1
    assert line.grab().toImage().pixelColor(10, 0).name() == line.palette().shadow().color().name()


@pytest.mark.parametrize("size", [6, 10, 13, 24])
def test_nothing_is_smaller_than_the_smallest(qapp, size):
    system = fonts.sized(QFont(), size)
    assert fonts.pixels(fonts.interface_font(system)) == max(size, fonts.INTERFACE)
    assert fonts.SMALLEST <= fonts.pixels(fonts.secondary(fonts.interface_font(system))) <= max(size, fonts.INTERFACE)


def test_what_was_published_is_in_a_serif(qapp):
    font = fonts.reading_font(fonts.READING)
    assert font.families() == list(fonts.SERIFS)
    assert QFontInfo(font).pixelSize() == 18
    assert fonts.reading_font(32, bold=True).bold()


def test_a_font_is_changed_in_one_thing_only(qapp):
    font = fonts.sized(QFont(), 15)
    for changed in (fonts.semibold(font), fonts.tabular(font)):
        assert changed.pixelSize() == 15
        assert changed.family() == font.family()
    assert fonts.semibold(font).weight() == QFont.Weight.DemiBold


@pytest.mark.parametrize("name", sorted(it.stem for it in resource("icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_colour_it_is_given(qapp, name):
    drawn = icon(resource("icons"), name, QColor("#123456"))
    image = drawn.pixmap(QSize(64, 64)).toImage()
    seen = {image.pixelColor(x, y).name(QColor.NameFormat.HexArgb) for x in range(64) for y in range(64)}
    assert "#ff123456" in seen or name == "readback"  # the program's own mark has colours of its own
    assert any(colour.startswith("#ff") for colour in seen)


def test_a_missing_icon_is_said_to_be_missing(tmp_path):
    with pytest.raises(ResourceMissing):
        icon(tmp_path, "no such icon", QColor("black"))


def test_words_without_room_are_had_by_pointing_and_read_out_whole(qtbot):
    label = ElidedLabel("The library is hidden to leave room for the text.")
    qtbot.addWidget(label)
    label.show()
    label.resize(label.sizeHint())
    assert label.toolTip() == ""
    whole = label.grab().toImage()
    label.resize(120, label.height())
    assert label.toolTip() == label.text()
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == label.text()
    assert label.grab().toImage() != whole.copy(0, 0, 120, label.height())
    assert label.minimumSizeHint().width() <= ElidedLabel.LEAST


def test_a_field_is_emptied_by_its_button_which_is_there_as_long_as_there_is_something(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    with_button(field)
    field.show()
    (button,) = field.findChildren(QToolButton)
    assert not button.isVisible()
    field.setText("Brook")
    assert button.isVisible()
    field.resize(200, 30)
    assert (button.width(), button.height()) == (24, 24)
    assert button.geometry().right() < 200
    assert field.textMargins().right() == button.width()
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Empty the field"
    button.click()
    assert field.text() == ""
    assert not button.isVisible()


def test_a_key_that_has_no_room_beside_its_words_is_had_by_pointing(qtbot):
    button = KeyButton("Look over 7 articles", "Ctrl+Shift+A")
    qtbot.addWidget(button)
    button.show()
    button.resize(button.sizeHint())
    whole = button.grab().toImage()
    assert button.toolTip() == ""
    button.setMaximumWidth(button.sizeHint().width() - 20)
    button.resize(button.maximumWidth(), button.height())
    assert button.toolTip() == "Look over 7 articles (Ctrl+Shift+A)"
    plain = KeyButton("Look over 7 articles", "")
    qtbot.addWidget(plain)
    plain.resize(button.size())
    assert button.grab().toImage() == plain.grab().toImage()
    assert button.grab().toImage() != whole
