"""Every key of the table, pressed: what it does is seen, and nothing else is done; where one writes, it writes."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from readback.ui.keys.actions import Entry, panel_ids, table
from readback.ui.keys.letters import is_letter
from ui.desks import Desk
from ui.effects import EFFECTS, Keyed
from ui.keyed import opened

TABLES = {entry.id: entry for entry in table(mac=False)}
PRESSES = [(entry.id, key) for entry in TABLES.values() for key in entry.keys]
MAC_PRESSES = [(it.id, key) for it in table(mac=True) for key in it.keys if key not in TABLES[it.id].keys]
UNKEYED = [entry.id for entry in TABLES.values() if not entry.keys]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def keyed(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    yield from opened(tmp_path, qtbot, monkeypatch, "sepia")


def listened(desk: Desk) -> list[str]:
    """The actions that are done from now on."""
    done: list[str] = []
    for id in desk.frame.actions:
        desk.frame.actions[id].triggered.connect(partial(lambda id, *_: done.append(id), id))
    return done


def test_each_action_has_something_that_is_seen() -> None:
    assert set(EFFECTS) == {entry.id for entry in (*table(mac=False), *table(mac=True))}


@pytest.mark.parametrize(("id", "key"), PRESSES)
def test_a_key_does_what_it_stands_for_and_nothing_else(keyed: Keyed, id: str, key: str) -> None:
    pressed(keyed, id, key)


@pytest.mark.parametrize(("id", "key"), MAC_PRESSES)
def test_a_key_of_the_mac_too(keyed: Keyed, id: str, key: str) -> None:
    keyed.desk.frame.set_keys({entry.id: entry.keys for entry in table(mac=True)})
    pressed(keyed, id, key)


def pressed(keyed: Keyed, id: str, key: str) -> None:
    effect, desk = EFFECTS[id], keyed.desk
    effect.ready(keyed)
    assert not effect.seen(keyed)
    done = listened(desk)
    desk.press(key)
    desk.qtbot.waitUntil(lambda: effect.seen(keyed))
    assert done == [id]


@pytest.mark.parametrize("id", UNKEYED)
def test_what_has_no_key_is_done_from_its_menu(keyed: Keyed, id: str) -> None:
    effect = EFFECTS[id]
    effect.ready(keyed)
    assert not effect.seen(keyed)
    keyed.desk.frame.actions[id].trigger()
    keyed.desk.qtbot.waitUntil(lambda: effect.seen(keyed))


# Where the keyboard is


def routed(desk: Desk) -> list[str]:
    """The actions that keys ask for from now on, and none is done."""
    for id in desk.frame.actions:
        action = desk.frame.actions[id]
        action.setEnabled(True)
        action.triggered.disconnect()
    return listened(desk)


def press_all(desk: Desk, widget: QWidget, entries: list[Entry]) -> dict[str, str]:
    """What each key asks for while a widget has the keyboard."""
    done, asked = routed(desk), {}
    for entry in entries:
        for key in entry.keys:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            assert widget.hasFocus()
            done.clear()
            desk.press(key, widget)
            asked[key] = ", ".join(done)
    return asked


def keys_of(entries: list[Entry]) -> dict[str, str]:
    return {key: entry.id for entry in entries for key in entry.keys}


def test_in_the_article_all_keys_act(keyed: Keyed) -> None:
    entries = list(TABLES.values())
    assert press_all(keyed.desk, keyed.desk.page, entries) == keys_of(entries)


def test_in_a_list_of_the_panel_only_letters_that_correct_or_go_through_the_article_act(keyed: Keyed) -> None:
    panel = keyed.desk.frame.panel
    everywhere = [it for it in TABLES.values() if not it.reading or it.id in panel_ids()]
    article = [it for it in TABLES.values() if it.reading and it.id not in panel_ids()]
    assert press_all(keyed.desk, panel.open.list, everywhere) == keys_of(everywhere)
    assert set(press_all(keyed.desk, panel.open.list, article).values()) == {""}


def test_in_the_library_no_letter_of_the_article_acts(keyed: Keyed) -> None:
    article = [it for it in TABLES.values() if it.reading]
    assert set(press_all(keyed.desk, keyed.desk.frame.shelf.list, article).values()) == {""}


LETTERS = [key for entry in TABLES.values() for key in entry.keys if is_letter(key)]


def typed_by(key: str) -> str:
    """What a key types."""
    combination = QKeySequence(key)[0]
    shifted = combination.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
    return chr(combination.key()) if shifted else chr(combination.key()).lower()


def test_where_a_note_is_written_letters_write(keyed: Keyed) -> None:
    desk = keyed.desk
    desk.note("")
    done = routed(desk)
    for key in LETTERS:
        desk.qtbot.keyClicks(desk.body, typed_by(key))
    assert desk.body.toPlainText() == "".join(map(typed_by, LETTERS))
    assert done == []


@pytest.mark.parametrize("place", ["search", "find", "filter", "palette", "tags"])
def test_in_every_field_letters_write(keyed: Keyed, place: str) -> None:
    desk = keyed.desk
    if place == "tags":
        desk.note("Ask")
    desk.frame.actions["palette" if place == "palette" else "find"].trigger()
    field = {
        "search": desk.frame.box,
        "find": desk.frame.find.field,
        "filter": desk.frame.shelf.listing.filter,
        "palette": desk.frame.palette.field,
        "tags": desk.frame.editor.tags,
    }[place]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    done = routed(desk)
    desk.qtbot.keyClicks(field, "".join(map(typed_by, LETTERS)))
    assert field.text() == "".join(map(typed_by, LETTERS))
    assert done == []


@pytest.mark.parametrize("mac", [False, True])
def test_no_key_stands_for_two_actions(mac: bool) -> None:
    keys = [QKeySequence(key).toString() for entry in table(mac=mac) for key in entry.keys]
    assert sorted(keys) == sorted({*keys})
    assert all(keys)


def test_letters_that_are_off_are_off_everywhere(keyed: Keyed) -> None:
    desk = keyed.desk
    desk.looks.keep(letters="off")
    entries = [replace(it, keys=tuple(filter(is_letter, it.keys))) for it in TABLES.values()]
    for widget in (desk.page, desk.frame.panel.open.list):
        assert set(press_all(desk, widget, entries).values()) == {""}
