"""Every window on a screen of 1000×640: none is larger, whatever the size of the letters, and nothing of it is lost.

Qt takes the size of a screen when it starts, so that this is looked at in a process of its own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import audit
from readback.core.notes import Version
from readback.ui.notes.versions import Versions
from readback.ui.style.fonts import INTERFACE, sized
from readback.ui.widgets.fitting import FRAME, fit, give_size, to_front
from readback.ui.widgets.listing import Listing
from ui.desks import Desk
from ui.effects import Keyed
from ui.keyed import opened
from ui.test_accessible import reach

SCREEN = QSize(1000, 640)
PLATFORM, SMALL = "QT_QPA_PLATFORM", "READBACK_SMALL_SCREEN"
STATES = (
    *("preferences", "details", "erase", "agree", "agreements", "settled", "search names", "pictures", "person file"),
    "help",
)

small = pytest.mark.skipif(SMALL not in os.environ, reason="run by the last test, on a screen of that size")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(params=[1, 2])
def letters(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """Letters of the usual size, and of twice that, before the window is made."""
    before = QFont(qapp.font())
    qapp.setFont(sized(before, request.param * INTERFACE))
    yield request.param
    qapp.setFont(before)


@pytest.fixture
def keyed(letters: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    yield from opened(tmp_path, qtbot, monkeypatch, "light")


def are_whole(desk: Desk) -> None:
    """The windows beside the main one, all of them within the screen."""
    shown = others(desk)
    assert shown
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    for window in shown:
        window.grab()  # what waits to be laid out is
        assert (window.size(), audit.faults(window)) == (window.size().boundedTo(SCREEN - FRAME), [])


def others(desk: Desk) -> list[QWidget]:
    return [it for it in audit.windows() if it is not desk.window]


@small
@pytest.mark.parametrize("id", STATES)
def test_it_fits_and_is_whole(keyed: Keyed, id: str) -> None:
    reach(keyed, id)
    are_whole(keyed.desk)


@small
def test_the_earlier_versions_of_a_note_and_a_list_of_files_fit(keyed: Keyed) -> None:
    desk = keyed.desk
    desk.note("Ask the diver")
    note = desk.session.notes[0].note
    versions = Versions(desk.looks.theme, desk.window)
    versions.show_note(replace(note, versions=tuple(Version(body, note.modified) for body in ("Ask", "Ask him"))))
    name = "There is no such file in this folder, and its name is longer than most.txt"
    rows = [(name, "There is no file of this name. Look for it, and open it again.")]
    listing = Listing(
        "Files", "Nothing was changed.", ("File", "Why"), rows, [("Try again", lambda _: None)], desk.window
    )
    for window in (versions, listing):
        to_front(window)
    are_whole(desk)


@small
def test_a_window_that_was_larger_comes_back_no_larger_than_the_screen(keyed: Keyed) -> None:
    reach(keyed, "person file")
    (window,) = others(keyed.desk)
    window.close()
    window.resize(1900, 1200)
    reach(keyed, "person file")
    assert window.size() == SCREEN - FRAME


def test_a_size_grows_with_the_letters_and_stays_within_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setFont(sized(window.font(), INTERFACE))
    room = QApplication.primaryScreen().availableSize() - FRAME
    give_size(window, 300, 200)
    assert window.size() == QSize(300, 200)
    window.setFont(sized(window.font(), 2 * INTERFACE))
    give_size(window, 300, 200)
    assert window.size() == QSize(600, 400)
    give_size(window, 3000, 2000)
    assert window.size() == room
    window.resize(5000, 100)
    fit(window)
    assert window.size() == QSize(room.width(), 100)


@pytest.mark.skipif(SMALL in os.environ, reason="on such a screen already")
@pytest.mark.timeout(300)
def test_on_a_screen_of_1000_by_640_every_window_fits(tmp_path: Path) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": SCREEN.width(), "height": SCREEN.height()}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    given = tmp_path / "screen.json"
    given.write_text(json.dumps({"screens": [screen | density]}), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", __file__]
    chosen = {PLATFORM: f"offscreen:configfile={given}", SMALL: "1"}
    done = subprocess.run(command, env=os.environ | chosen, capture_output=True, text=True, check=False)
    assert "failed" not in done.stdout, done.stdout
    assert "passed" in done.stdout, done.stdout
