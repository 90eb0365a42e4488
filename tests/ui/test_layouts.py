"""Keys on three keyboards: each action has one that can be typed there alone or with Shift, and is not a dead key."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from readback.ui.keys.actions import Entry, table


@dataclass(frozen=True)
class Layout:
    """What the keys with letters and signs type alone and, key by key, with Shift; with AltGr; and the dead keys."""

    plain: str
    shifted: str
    third: str
    dead: str = ""


LAYOUTS = {
    "US": Layout(
        "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
        '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
        "",
    ),
    "German": Layout(
        "1234567890ßqwertzuiopü+asdfghjklöä#<yxcvbnm,.-",
        "!\"§$%&/()=?QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_",
        "²³{[]}\\@€~|µ",
        "^´`",
    ),
    "French": Layout(
        "&é\"'(-è_çà)=azertyuiop$qsdfghjklmù*<wxcvbn,;:!",
        "1234567890°+AZERTYUIOP£QSDFGHJKLM%µ>WXCVBN?./§",
        "~#{[|`\\^@]}€¤",
        "^¨",
    ),
}
"""Public facts: ANSI INCITS 154, DIN 2137, and the French keyboard of the PC before NF Z71-300."""

SHIFT = Qt.KeyboardModifier.ShiftModifier


def parts(key: str) -> tuple[str, Qt.KeyboardModifier]:
    """The character of a key, empty where it is a key with a name, and what is held down with it."""
    combination = QKeySequence(key)[0]
    named = combination.key() >= Qt.Key.Key_Escape
    return "" if named else chr(combination.key()).lower(), combination.keyboardModifiers()


def can_be_typed(key: str, layout: Layout) -> bool:
    """Whether a key is there, alone or with Shift; one that is held with Shift must be there alone."""
    sign, held = parts(key)
    return not sign or sign in layout.plain or (not held & SHIFT and sign in layout.shifted.lower())


@pytest.mark.parametrize("mac", [False, True], ids=["PC", "Mac"])
@pytest.mark.parametrize("name", LAYOUTS)
def test_each_action_has_a_key_that_can_be_typed(name: str, mac: bool) -> None:
    layout = LAYOUTS[name]
    out_of_reach = {
        entry.id: entry.keys
        for entry in table(mac=mac)
        if entry.keys and not any(can_be_typed(key, layout) for key in entry.keys)
    }
    assert out_of_reach == {}


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_key_that_is_shown_is_one_of_them_but_for_brackets(name: str) -> None:
    shown = {entry.keys[0] for entry in table(mac=False) if entry.keys}
    assert {key for key in shown if not can_be_typed(key, LAYOUTS[name])} <= {"[", "]"}


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_is_typed_with_altgr_is_no_key_of_ours(name: str) -> None:
    """AltGr is Ctrl and Alt on Windows: `Ctrl+Alt+Q` would take the at sign from a German."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    taken = [key for entry in table(mac=False) for key in entry.keys if parts(key)[0] and parts(key)[1] & both == both]
    assert [key for key in taken if parts(key)[0] in LAYOUTS[name].plain + LAYOUTS[name].third] == []


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_is_typed_with_shift_means_one_thing(name: str) -> None:
    """A sign that needs Shift must not be the key of another action by what lies below it."""
    layout = LAYOUTS[name]
    below = dict(zip(layout.shifted.lower(), layout.plain, strict=True))
    entries: dict[tuple[str, bool], Entry] = {}
    for entry in table(mac=False):
        for key in entry.keys:
            sign, held = parts(key)
            if sign and held & ~SHIFT == Qt.KeyboardModifier.NoModifier:
                alone = sign in layout.plain
                pressed = (sign if alone else below.get(sign, sign), bool(held & SHIFT) or not alone)
                assert entries.setdefault(pressed, entry).id == entry.id, pressed


def test_a_key_out_of_reach_is_noticed() -> None:
    assert not can_be_typed("[", LAYOUTS["German"])
    assert not can_be_typed("^", LAYOUTS["French"])
    assert can_be_typed("/", LAYOUTS["German"])
    assert can_be_typed("1", LAYOUTS["French"])
    assert not can_be_typed("Shift+/", LAYOUTS["German"])
