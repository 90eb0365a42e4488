"""The window on a screen of twice the density: all is named, large enough and whole there, too.

Qt takes the density of a screen when it starts, so that this is looked at in a process of its own.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.effects import Keyed
from ui.keyed import opened
from ui.test_accessible import faults, reach

STATES = ("note", "tab 4", "search", "check", "person file", "preferences", "pictures", "help")
SCALE = "QT_SCALE_FACTOR"

dense = pytest.mark.skipif(
    os.environ.get(SCALE) != "2", reason="run by the test below, on a screen of twice the density"
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def keyed(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    yield from opened(tmp_path, qtbot, monkeypatch, "dark")


@dense
@pytest.mark.parametrize("id", STATES)
def test_all_is_whole(keyed: Keyed, id: str) -> None:
    assert keyed.desk.window.devicePixelRatio() == 2
    reach(keyed, id)
    found = faults(keyed.desk)
    assert not found, "\n".join(found)


@pytest.mark.skipif(SCALE in os.environ, reason="all tests are run on such a screen already")
def test_on_a_screen_of_twice_the_density_all_is_whole() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", __file__]
    done = subprocess.run(command, env=os.environ | {SCALE: "2"}, capture_output=True, text=True, check=False)
    assert f"{len(STATES)} passed" in done.stdout, done.stdout
