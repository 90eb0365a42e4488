"""Every state of the window as a screen reader, a large finger and large letters meet it: nothing unnamed, small, cut.

A state is what is there after an action of the table; each is looked at in the smallest window and in a usual one.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import audit
from readback.ui.panel.rows import Tab
from readback.ui.preferences.window import Preferences
from readback.ui.style.fonts import INTERFACE, sized
from ui.desks import Desk
from ui.effects import EFFECTS, Keyed
from ui.keyed import opened

SIZES = ((1000, 640), (1344, 840))

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Letters of twice the usual size, before the window is made."""
    before = QFont(qapp.font())
    qapp.setFont(sized(before, 2 * INTERFACE))
    yield
    qapp.setFont(before)


@pytest.fixture
def keyed(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    yield from opened(tmp_path, qtbot, monkeypatch, "light")


def faults(desk: Desk) -> list[str]:
    """What is wrong with the windows that are shown, in each of the sizes."""
    found = []
    for size in SIZES:
        desk.window.resize(*size)
        desk.qtbot.waitUntil(lambda: not desk.window.room.waits)
        for window in audit.windows():
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            window.grab()  # what waits to be laid out is
            found += [f"{size[0]}×{size[1]}: {fault}" for fault in audit.faults(window)]
    return found


STATES = (
    *("open", "note", "tag", "preview", "beside", "versions", "delete note", "preferences", "details", "find next"),
    *("take out", "print", "take in", "erase", "agree", "agreements", "settled"),
    *("accept", "same", "speaker", "edge", "rename", "add person"),
    *("tab 1", "tab 2", "tab 3", "tab 4", "tab 5", "marks quotation", "original", "columns", "overview", "focus"),
    *("next mention", "next quotation", "card", "palette", "search", "search names", "pictures", "person file"),
    *("saves", "verify"),
    *("help", "keys", "tour"),
    *("paste", "sample draft", "about", "save copy"),
    *("check", "check list", "clear", "outside", "trail"),
)
"""The actions after which the window is another one; the others change words in it."""


def reach(keyed: Keyed, id: str) -> None:
    EFFECTS[id].ready(keyed)
    keyed.desk.frame.actions[id].trigger()
    keyed.desk.qtbot.waitUntil(lambda: EFFECTS[id].seen(keyed))


@pytest.mark.parametrize("id", STATES)
def test_all_is_named_large_enough_and_whole(keyed: Keyed, id: str) -> None:
    reach(keyed, id)
    found = faults(keyed.desk)
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("id", STATES)
def test_it_is_with_letters_twice_as_large_too(keyed: Keyed, id: str) -> None:
    reach(keyed, id)
    found = faults(keyed.desk)
    assert not found, "\n".join(found)


def test_panes_are_met_in_the_order_in_which_they_are_seen(keyed: Keyed) -> None:
    frame = keyed.desk.frame
    panes = QAccessible.queryAccessibleInterface(frame.panes)
    met = [panes.child(at).object() for at in range(panes.childCount())]
    seen = [it for it in met if it in {frame.shelf, frame.view.parentWidget(), frame.panel}]
    assert seen == [frame.shelf, frame.view.parentWidget(), frame.panel]


def rows(view: QWidget) -> list[str]:
    """The rows of a list as they are read out, one after the other."""
    it = QAccessible.queryAccessibleInterface(view)
    children = [it.child(at) for at in range(it.childCount())]
    return [child.text(QAccessible.Text.Name) for child in children]


def test_lists_are_read_row_by_row_with_all_that_a_row_shows(keyed: Keyed) -> None:
    desk, panel = keyed.desk, keyed.desk.frame.panel
    desk.note("Ask for it")
    desk.settle()
    read = {tab: rows(panel.lists[tab].list) for tab in panel.lists}
    assert read[Tab.PEOPLE] == ["Brook, 3 mentions"]
    assert read[Tab.PLACES] == ["Skarholm, 2 mentions"]
    assert read[Tab.QUOTES][0].startswith("Speaker unknown, “It was cold,”, ¶1")
    assert "unknown" in read[Tab.QUOTES][0].split("¶1")[1]
    assert read[Tab.NOTES] == ["Ask for it, “letter”, ¶2"]
    assert rows(desk.frame.shelf.sections)[0] == "All articles, 1 article"
    (article,) = rows(desk.frame.shelf.list)
    assert article.startswith("Ferry line knew of cracked hull, ferry.txt")
    assert article.endswith(", unread")


def test_what_was_confirmed_is_read_out_too(keyed: Keyed) -> None:
    EFFECTS["accept"].ready(keyed)
    keyed.desk.frame.actions["accept"].trigger()
    keyed.desk.qtbot.waitUntil(lambda: EFFECTS["accept"].seen(keyed))
    keyed.desk.listed()
    assert rows(keyed.desk.frame.panel.lists[Tab.PEOPLE].list) == ["Brook, 3 mentions, 1 confirmed by you"]


def test_the_rows_of_palette_hits_and_preferences_are_read_out(keyed: Keyed) -> None:
    desk = keyed.desk
    desk.frame.actions["palette"].trigger()
    desk.frame.palette.field.setText("next mention")
    desk.frame.palette.typed.emit("next mention")
    desk.qtbot.waitUntil(lambda: any("Next mention" in row for row in rows(desk.frame.palette.list)))
    desk.press("Escape")
    desk.frame.actions["search"].trigger()
    desk.type("letter")
    desk.qtbot.waitUntil(lambda: desk.frame.hits.isVisible() and bool(rows(desk.frame.hits.list)))
    assert any("letter" in row for row in rows(desk.frame.hits.list))
    desk.press("Escape")
    desk.frame.actions["preferences"].trigger()
    keys = desk.window.findChild(Preferences).keys.list
    assert {"Next mention", "J"} <= set(rows(keys))
