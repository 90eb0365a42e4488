"""The tour: four cards by keyboard or mouse, which stand where they belong and hold nobody back."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from readback.ui.guide.tour import Tour
from readback.ui.guide.touring import GAP, spot
from readback.ui.style.fonts import sized
from ui.desks import Desk, Mouse

ROOM = QRect(0, 0, 1000, 600)


@pytest.fixture
def tour(desk: Desk) -> Tour:
    desk.frame.actions["tour"].trigger()
    return desk.window.welcome.tour


def inside(tour: Tour) -> bool:
    """Whether all of the card and its words are seen."""
    whole = tour.card.parentWidget().rect().contains(tour.card.geometry())
    labels = [label for label in tour.card.findChildren(QLabel) if label.isVisible()]
    fitting = [label.height() >= label.heightForWidth(label.width()) for label in labels if label.wordWrap()]
    buttons = [button for button in tour.card.findChildren(QPushButton) if button.isVisible()]
    return whole and all(fitting) and all(button.width() >= button.minimumSizeHint().width() for button in buttons)


def test_it_is_gone_through_by_enter_and_back_by_the_arrow(desk: Desk, tour: Tour) -> None:
    assert tour.card.count.text() == "1 of 4"
    assert not tour.card.back.isEnabled()
    for shown in ("2 of 4", "3 of 4", "4 of 4"):
        desk.press("Return")
        assert tour.card.count.text() == shown
    assert tour.card.next.text() == "Done"
    desk.press("Left")
    assert (tour.at, tour.card.next.text()) == (2, "Next")
    desk.press("Right")
    desk.press("Return")
    assert not tour.on
    assert not tour.ring.isVisible()
    assert desk.page.hasFocus()


def test_it_is_skipped_by_escape_or_a_click_and_called_again(desk: Desk, tour: Tour) -> None:
    desk.press("Right")
    desk.press("Escape")
    assert not tour.on
    desk.frame.actions["tour"].trigger()
    assert (tour.on, tour.at) == (True, 0)
    desk.qtbot.mouseClick(tour.card.skip, Mouse)
    assert not tour.on


def test_the_arrow_does_not_lead_out_of_the_first_card(desk: Desk, tour: Tour) -> None:
    desk.press("Left")
    assert (tour.on, tour.at) == (True, 0)


def test_what_a_card_is_about_is_ringed_and_shown_if_it_was_hidden(desk: Desk, tour: Tour) -> None:
    desk.frame.sides.switch("panel")
    abouts = (desk.frame.view, desk.frame.panel, desk.frame.view, desk.frame.box)
    for at, about in enumerate(abouts):
        assert tour.at == at
        assert about.isVisible()
        ringed = QRect(about.mapTo(desk.frame.body, about.rect().topLeft()), about.size())
        assert tour.ring.geometry() == ringed
        assert inside(tour)
        desk.press("Right")


@pytest.mark.parametrize("letters", [13, 26])
def test_the_cards_are_whole_in_a_small_window_with_large_letters(desk: Desk, qtbot: QtBot, letters: int) -> None:
    before = QApplication.font()
    QApplication.setFont(sized(before, letters))
    try:
        desk.window.resize(1000, 640)
        desk.frame.actions["tour"].trigger()
        tour = desk.window.welcome.tour
        for size in (QSize(1600, 1000), QSize(1000, 640)):
            desk.window.resize(size)
            for _ in range(4):
                qtbot.waitUntil(lambda: inside(tour))
                desk.press("Right", tour.card)
            desk.frame.actions["tour"].trigger()
    finally:
        QApplication.setFont(before)


def test_the_window_can_be_used_meanwhile(desk: Desk, tour: Tour) -> None:
    desk.frame.actions["tab 4"].trigger()
    assert desk.frame.panel.open.list.hasFocus()
    desk.note("Ask for the letter.")
    assert tour.on
    assert [placed.note.body for placed in desk.session.notes] == ["Ask for the letter."]
    desk.frame.actions["tour"].trigger()
    assert tour.card.next.hasFocus()


def test_a_check_takes_its_place(desk: Desk, tour: Tour) -> None:
    desk.frame.panel.show_page(desk.frame.check)
    assert not tour.on


def test_its_keys_are_those_the_reader_chose(desk: Desk) -> None:
    desk.frame.actions["next mention"].setShortcut("Ctrl+Alt+N")
    desk.frame.actions["previous mention"].setShortcuts([])
    desk.frame.actions["tour"].trigger()
    caps = [label.text() for label in desk.window.welcome.tour.card.findChildren(QLabel)]
    assert "Ctrl+Alt+N" in caps
    assert "K" not in caps


def test_a_card_stands_beside_what_it_is_about_where_there_is_room() -> None:
    card = QSize(200, 100)
    left, right = QRect(0, 0, 300, 600), QRect(700, 0, 300, 600)
    top, bottom = QRect(0, 0, 1000, 50), QRect(0, 550, 1000, 50)
    for about in (left, right, top, bottom):
        place = QRect(spot(card, about, ROOM), card)
        assert ROOM.contains(place)
        assert not place.intersects(about)
    whole = QRect(spot(card, ROOM, ROOM), card)
    assert ROOM.contains(whole)
    assert whole.bottom() > ROOM.bottom() - 2 * GAP


def test_each_card_tells_a_screen_reader_what_it_says(desk: Desk, tour: Tour) -> None:
    names = []
    for _ in range(4):
        assert tour.card.words.text() in tour.card.next.accessibleDescription()
        names.append(tour.card.accessibleName())
        desk.press("Right")
    assert [name.split(":")[0] for name in names] == [f"Tour, step {at} of 4" for at in (1, 2, 3, 4)]
    assert all(before != after for before, after in pairwise(names))
