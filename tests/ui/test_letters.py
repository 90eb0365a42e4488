"""Single letters as keys: off where the reader or a screen reader wants it, and shown only where they act."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from readback.core.text import Span
from readback.ui.keys.actions import table
from readback.ui.keys.letters import is_letter
from readback.ui.preferences.window import Preferences
from readback.ui.search.palette import Choice
from ui.desks import Desk, desk_of, gone
from ui.test_window_choosing import choices, palette


def preferences(desk: Desk) -> Preferences:
    desk.press("Ctrl+,")
    (window,) = desk.window.findChildren(Preferences)
    desk.qtbot.waitUntil(window.isVisible)
    return window


def choose(window: Preferences, words: str) -> None:
    box = window.keys.letters
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def leave(desk: Desk, window: Preferences) -> None:
    """Closes the preferences and comes back to the article."""
    window.close()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)


def screen_reader(desk: Desk, *, runs: bool) -> None:
    """Starts or ends a screen reader; the window learns of it when the keyboard moves."""
    desk.window.choices.letters.screen_reader = lambda: runs
    desk.frame.box.setFocus()
    desk.frame.view.focusText()


def highlighted(desk: Desk, passage: str) -> bool:
    """Whether H highlights a passage."""
    desk.select(passage)
    desk.press("h")
    desk.settle()
    span = desk.select(passage)
    return any(it.span == span for it in desk.session.notes)


def palette_choice(desk: Desk, typed: str) -> Choice:
    palette(desk, typed)
    first = choices(desk)[0]
    desk.press("Escape")
    return first


@pytest.mark.parametrize("key", ["H", "1", "Shift+N", "]", "/", "?", "."])
def test_what_types_something_is_a_letter(key: str) -> None:
    assert is_letter(key)


@pytest.mark.parametrize(
    "key", ["", "Ctrl+K", "Alt+Down", "F1", "Shift+F3", "Escape", "Ctrl+Shift+Backspace", "Meta+H"]
)
def test_what_types_nothing_is_none(key: str) -> None:
    assert not is_letter(key)


def test_the_reader_switches_them_off_and_on(desk: Desk) -> None:
    assert highlighted(desk, "letter")
    window = preferences(desk)
    choose(window, "never act")
    assert desk.looks.settings.letters == "off"
    leave(desk, window)
    assert not highlighted(desk, "Skarholm")
    desk.frame.actions["highlight"].trigger()
    desk.qtbot.waitUntil(lambda: len(desk.session.notes) == 2)
    desk.press("j")
    assert desk.walk is None
    desk.press("Alt+Down")
    assert desk.walk == (1, 2)
    choose(window, "act, but not while a screen reader is running")
    leave(desk, window)
    desk.press("j", desk.page)
    assert desk.walk is not None
    assert highlighted(desk, "ferry to")


def test_a_key_is_shown_only_where_it_acts(desk: Desk) -> None:
    card, bubble = desk.frame.panel.card, desk.frame.view._selecting.bubble
    assert palette_choice(desk, "highl").keys == "H"
    desk.looks.keep(letters="off")
    assert (palette_choice(desk, "highl").title, palette_choice(desk, "highl").keys) == ("Highlight the selection", "")
    assert palette_choice(desk, "next quotation").keys == "Alt+Down"
    assert [button.key for button in (*bubble.buttons, card._note, card._copy)] == [""] * 6
    assert desk.frame.box._cap.text() == "Ctrl+Shift+F"
    assert {entry.id for entry in table() if not desk.frame.actions[entry.id].menu()} == set(desk.frame.actions)
    desk.looks.keep(letters="on")
    assert [button.key for button in (*bubble.buttons, card._note, card._copy)] == ["H", "N", "C", "T", "N", "C"]


def test_a_screen_reader_has_the_letters_unless_the_reader_keeps_them(desk: Desk) -> None:
    screen_reader(desk, runs=True)
    assert "single letters are off" in desk.frame.status.message
    assert not highlighted(desk, "letter")
    window = preferences(desk)
    assert window.keys._silenced.text().startswith("A screen reader is running")
    choose(window, "act, also while a screen reader is running")
    assert "screen reader" not in window.keys._silenced.text()
    leave(desk, window)
    assert highlighted(desk, "letter")
    desk.looks.keep(letters="on")
    assert not highlighted(desk, "Skarholm")
    screen_reader(desk, runs=False)
    assert highlighted(desk, "Skarholm")


def test_qt_is_asked_whether_a_screen_reader_runs(desk: Desk) -> None:
    assert desk.window.choices.letters.screen_reader is QAccessible.isActive


def test_the_choice_counts_at_the_next_start(desk: Desk, qtbot: QtBot) -> None:
    again = desk_of(replace(desk.program, settings=replace(desk.looks.settings, letters="off")), qtbot)
    assert again.frame.actions["highlight"].shortcuts() == []
    assert [key.toString() for key in again.frame.actions["search"].shortcuts()] == ["Ctrl+Shift+F"]
    again.window.close()
    qtbot.waitUntil(lambda: gone(again.window))


def test_letters_type_where_something_is_written(desk: Desk) -> None:
    field = desk.frame.box
    field.setFocus()
    desk.type("hn/?]1.")
    assert isinstance(field, QLineEdit)
    assert field.text() == "hn/?]1."
    assert desk.session.notes == ()
    assert desk.frame.view.selection() is None or isinstance(desk.frame.view.selection(), Span)
