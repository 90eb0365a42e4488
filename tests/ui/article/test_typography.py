"""The measure: how many characters stand in a line, at any width and zoom."""

import pytest
from PySide6.QtWidgets import QApplication

from readback.ui.article.typography import LEAST, Column, Style, Typography

WIDTHS = (346, 482, 586, 702, 1000, 1400, 1900, 2560)
ZOOMS = (50, 80, 100, 125, 150, 200, 250, 300)
NUMBERS = ("000",)


def set_in(width: int, zoom: int) -> tuple[Typography, Column]:
    typography = Typography.at(Style(zoom), QApplication.font()).within(width, NUMBERS)
    return typography, Column.within(width, typography, NUMBERS)


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("width", WIDTHS)
def test_lines_have_sixty_to_seventy_five_characters_or_all_there_is_room_for(
    qapp: QApplication, width: int, zoom: int
) -> None:
    typography, column = set_in(width, zoom)
    characters = column.width / typography.character
    assert characters <= 75
    assert column.left >= column.least
    assert column.right + column.gutter <= width + 1 or column.width <= 120
    if characters < 60:  # then the gutters are as narrow as they get, and nothing is left over
        assert typography.scale == pytest.approx(min(LEAST, zoom / 100))
        assert column.right + column.gutter >= width - 1


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("width", WIDTHS)
def test_what_stands_beside_the_text_keeps_its_room(qapp: QApplication, width: int, zoom: int) -> None:
    typography, column = set_in(width, zoom)
    assert column.left + 1 >= typography.gutters(NUMBERS)[0]
    assert typography.small.pixelSize() >= min(12, 12 * zoom // 100)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_window_is_as_wide_as_the_characters_it_is_for(qapp: QApplication, zoom: int) -> None:
    typography = Typography.at(Style(zoom), QApplication.font())
    width = typography.width_for(50)
    narrowed = typography.within(width)
    assert Column.within(width, narrowed).width / typography.character >= 49
