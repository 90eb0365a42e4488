"""Every state of the window as a screen reader, a large finger and large letters meet it: nothing unnamed, small, cut.

A state is what is there after an action of the table; each is looked at in the smallest window and in a usual one.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import audit
from readback.settings import Settings
from readback.ui.style.fonts import INTERFACE, sized
from ui.choosers import FakeChooser
from ui.desks import Desk, desk_of
from ui.effects import EFFECTS, Keyed
from ui.test_every_key import KeptProgram

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
    chooser = FakeChooser()
    chooser.take_place(monkeypatch)
    program = KeptProgram(tmp_path, root=tmp_path / "Library", settings=Settings(theme="light", greeted=True))
    desk = desk_of(program, qtbot)
    desk.open()
    desk.frame.view.focusText()
    yield Keyed(desk, chooser)
    for shown in QApplication.topLevelWidgets():
        if shown is not desk.window:
            shown.close()
    if desk.window.isVisible():
        desk.window._leave()
        qtbot.waitUntil(lambda: not desk.window.isVisible())
    QApplication.setPalette(QPalette())


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
    *("accept", "same", "speaker", "edge", "rename", "add person", "settled"),
    *("tab 1", "tab 2", "tab 3", "tab 4", "tab 5", "marks quotation", "original", "columns", "overview", "focus"),
    *("next mention", "next quotation", "card", "palette", "search", "search names", "help", "keys", "tour"),
    *("paste", "sample draft", "about"),
)
"""The actions after which the window is another one; the others change words in it."""

LARGE = (
    *("note", "preview", "preferences", "details", "find next", "accept", "same", "edge", "settled", "tab 4"),
    *("overview", "next mention", "next quotation", "card", "palette", "search names", "help", "tour", "paste"),
    *("sample draft", "about"),
)
"""The same for letters twice as large; columns and the original need a wider window with them."""


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
@pytest.mark.parametrize("id", LARGE)
def test_it_is_with_letters_twice_as_large_too(keyed: Keyed, id: str) -> None:
    reach(keyed, id)
    found = faults(keyed.desk)
    assert not found, "\n".join(found)
