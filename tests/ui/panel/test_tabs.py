"""The panel's tab bar: nothing in it is ever cut."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from readback.ui.panel.tabs import CountTabs
from readback.ui.style.theme import Theme


@pytest.mark.parametrize(("width", "stacked"), [(560, False), (280, True)])
def test_the_counts_go_below_the_names_where_there_is_no_room(
    theme: Theme, qtbot: QtBot, width: int, stacked: bool
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(width, 100)
    tabs = CountTabs(["People", "Places", "Orgs", "Quotes", "Notes"], theme)
    tabs.setParent(holder)
    tabs.resize(width, 40)
    for at in range(tabs.count()):
        tabs.set_count(at, 340)
    assert sum(tabs.tabSizeHint(at).width() for at in range(tabs.count())) <= width
    for at in range(tabs.count()):
        name, count = tabs._places(at, tabs.tabRect(at))
        words, figures = tabs._widths(at)
        assert tabs.tabRect(at).contains(name)
        assert tabs.tabRect(at).contains(count)
        assert tabs.tabRect(at).right() + 1 >= max(name.x() + words, count.x() + figures)
        assert (name.y() < count.y()) is stacked
        assert (name.y() == count.y()) is not stacked
        assert stacked or count.x() >= name.x() + words
    tabs.grab()


def test_tabs_are_measured_anew_in_another_font(theme: Theme, qtbot: QtBot) -> None:
    tabs = CountTabs(["People", "Places"], theme)
    qtbot.addWidget(tabs)
    tabs.set_count(0, 12)
    before = tabs.tabSizeHint(0).width()
    larger = tabs.font()
    larger.setPixelSize(40)
    tabs.setFont(larger)
    assert tabs.tabSizeHint(0).width() > before
    tabs.set_count(0, 120_000)
    assert tabs.tabSizeHint(0).width() > before * 2
