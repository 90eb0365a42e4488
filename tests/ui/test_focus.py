"""The keyboard's way through the window: each stop is seen, can be used, shows that it is there, and is left again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import audit
from ui.desks import Desk
from ui.effects import at
from ui.test_accessible import Keyed

MOST = 200
"""More stops than any state of the window has."""

ONE_WAY = {"beside"}
"""Stands before the field that has the keyboard for the note editor: on the way on Qt leaves it out. It has a key."""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def quiet(desk: Desk) -> None:
    desk.frame.view.focusText()


def noted(desk: Desk) -> None:
    desk.note("Ask for it")
    desk.frame.editor.focusBody()


def carded(desk: Desk) -> None:
    at(Keyed(desk, None), "Brook")
    desk.frame.actions["card"].trigger()
    desk.qtbot.waitUntil(lambda: desk.window.cards.carding.shown is not None)


def chosen(desk: Desk) -> None:
    desk.frame.actions["next mention"].trigger()
    desk.frame.view.focusText()


def told(desk: Desk) -> None:
    desk.frame.banner.say("The disk is full.", [("Try again", lambda: None), ("Leave it", lambda: None)])
    desk.frame.view.focusText()


def finding(desk: Desk) -> None:
    desk.frame.actions["find"].trigger()


def preferring(desk: Desk) -> None:
    desk.frame.actions["preferences"].trigger()


def detailed(desk: Desk) -> None:
    desk.frame.actions["details"].trigger()


def listing(desk: Desk) -> None:
    desk.frame.actions["search names"].trigger()


def come_to(desk: Desk, ready: Callable[[Desk], None]) -> None:
    """A state of the window, with all of it where it belongs."""
    ready(desk)
    desk.settle()
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.focusWidget().window().grab()


STATES = (quiet, noted, chosen, told, finding, preferring, detailed, listing)


def stops(desk: Desk, key: str) -> list[QWidget]:
    """Where the keyboard comes when a key is pressed again and again, until it is where it was."""
    first = QApplication.focusWidget()
    found = [first]
    for _ in range(MOST):
        desk.press(key)
        here = QApplication.focusWidget()
        assert here is not None, f"the keyboard is lost after {named(found[-1])}"
        if here is found[-1] and isinstance(here, QLabel):
            continue  # to the next of its links
        if here is first:
            return found
        assert here not in found, f"{key} never leads out of {[named(it) for it in found[found.index(here) :]]}"
        found.append(here)
    raise AssertionError(f"{key} leads nowhere")


def named(it: QWidget) -> str:
    words = it.accessibleName() or getattr(it, "text", str)()
    return f"{type(it).__name__} “{words}” {it.objectName()} in {type(it.parent()).__name__}"


@pytest.mark.parametrize("ready", STATES, ids=lambda it: it.__name__)
def test_tab_goes_round_through_what_is_seen_and_back_the_same_way(desk: Desk, ready: Callable[[Desk], None]) -> None:
    come_to(desk, ready)
    there = stops(desk, "Tab")
    assert len(there) > 2
    hidden = [named(it) for it in there if not it.isVisible() or not it.isEnabled() or it.visibleRegion().isEmpty()]
    assert not hidden, "\n".join(hidden)
    back = stops(desk, "Shift+Tab")
    back = [it for it in back if it.objectName() not in ONE_WAY]
    assert back[1:] == there[:0:-1], [named(it) for it in back]


def shot(it: QWidget) -> QImage:
    """A widget and what is around it."""
    window = it.window()
    place = QRect(it.mapTo(window, QPoint(0, 0)), it.size()).adjusted(-3, -3, 3, 3)
    return window.grab(place).toImage()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels are not the same."""
    width, height = min(one.width(), other.width()), min(one.height(), other.height())
    return sum(one.pixel(x, y) != other.pixel(x, y) for x in range(width) for y in range(height))


@pytest.mark.parametrize("ready", STATES, ids=lambda it: it.__name__)
def test_where_the_keyboard_is_can_be_seen(desk: Desk, ready: Callable[[Desk], None]) -> None:
    come_to(desk, ready)
    unseen, first = [], QApplication.focusWidget()
    for _ in range(MOST):
        here = QApplication.focusWidget()
        with_it = shot(here)
        desk.press("Tab")
        if QApplication.focusWidget() is here:
            continue  # to the next of its links
        seen = differing(with_it, shot(here))
        wanted = 20 if here is desk.page else min(200, (here.width() + here.height()) // 2)
        if seen < wanted:
            unseen.append(f"{named(here)}: {seen} pixels")
        if QApplication.focusWidget() is first:
            break
    assert not unseen, "\n".join(unseen)


@pytest.mark.parametrize("key", ["F6", "Shift+F6"])
def test_f6_goes_through_all_panes_and_comes_back(desk: Desk, key: str) -> None:
    noted(desk)
    desk.frame.view.focusText()
    panes = stops(desk, key)
    assert len(panes) == len(desk.frame.around()) >= 5
    assert all(audit.pane_of(it) for it in panes)
    assert all(it.isVisible() and it.isEnabled() for it in panes)
