"""A check with letters of twice the size in the smallest window: draft, comparison and list all have room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readback.ui.check import wording
from readback.ui.style.fonts import INTERFACE, sized
from ui.desks import Desk, desk_of
from ui.programs import FakeProgram

DRAFT = "Ferry line warned\n“It was never cold,” Brook says.\nNobody knows. “Nobody asked us about ships,” it says.\n"


@pytest.fixture
def letters(qapp: QApplication) -> Iterator[None]:
    """Letters of twice the usual size, before the window is made."""
    before = QFont(qapp.font())
    qapp.setFont(sized(before, 2 * INTERFACE))
    yield
    qapp.setFont(before)


@pytest.fixture
def large(letters: None, program: FakeProgram, qtbot: QtBot) -> Desk:
    """A draft checked in a window with such letters."""
    desk = desk_of(program, qtbot)
    desk.open()
    checked(desk)
    return desk


def checked(desk: Desk) -> None:
    desk.session.open([str(desk.program.file("story.txt", DRAFT))], draft=True)
    desk.qtbot.waitUntil(lambda: desk.session.article is not None and desk.session.article.source == "story.txt")
    desk.frame.actions["check"].trigger()
    desk.qtbot.waitUntil(lambda: bool(desk.window.check.joining.report.draft) and not desk.session.checking.busy)


def sized_to(desk: Desk, width: int, height: int) -> None:
    desk.window.resize(width, height)
    desk.qtbot.waitUntil(lambda: not desk.window.room.waits)
    desk.window.grab()  # what waits to be laid out is


@pytest.mark.parametrize("size", [(1000, 640), (1344, 840)])
def test_comparison_and_article_share_the_height_also_below_a_message(large: Desk, size: tuple[int, int]) -> None:
    frame, holder = large.frame, large.frame.view.parentWidget()
    frame.banner.dismiss()
    for said in ("", "The disk is full, and nothing could be saved."):
        if said:
            frame.banner.say(said, [("Try again", lambda: None), ("Save elsewhere", lambda: None)])
        sized_to(large, *size)
        large.qtbot.waitUntil(lambda: frame.view.height() >= 80)
        assert frame.comparison.geometry().bottom() < holder.height()


def test_every_button_comes_into_sight_with_the_keyboard(large: Desk) -> None:
    sized_to(large, 1000, 640)
    comparison = large.frame.comparison
    comparison.ours.words.setFocus(Qt.FocusReason.TabFocusReason)
    met = set()
    for _ in range(12):
        QApplication.focusWidget().focusNextChild()
        held = QApplication.focusWidget()
        if held in comparison.buttons.values():
            met.add(held)
            place = QRect(held.mapTo(comparison, QPoint()), held.size())
            assert comparison.rect().contains(place)
    assert met == {it for it in comparison.buttons.values() if it.isVisible()}


def test_the_keyboard_stays_at_a_button_that_moves(large: Desk) -> None:
    sized_to(large, 1000, 640)
    button = large.frame.comparison.buttons["clear"]
    button.setFocus()
    for size in ((1900, 1400), (1000, 640)):
        sized_to(large, *size)
        assert button.hasFocus()


def test_what_a_check_is_worth_is_said_in_few_words_where_the_list_needs_the_room(large: Desk) -> None:
    pane = large.frame.check
    sized_to(large, 1000, 640)
    assert pane._always.text() == wording.always_short()
    assert pane._always.toolTip() == pane._always.accessibleName() == wording.always()
    sized_to(large, 1900, 1400)
    assert pane._always.text() == wording.always()
    assert pane._always.toolTip() == ""
