"""A program that is killed while it is used comes back as it was, and says what was not finished."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from readback.ui.panel.rows import Tab

DRIVER = Path(__file__).with_name("crashing.py")


@pytest.mark.skipif(sys.platform == "win32", reason="the driver is killed by a signal")
@pytest.mark.timeout(180)
def test_a_killed_program_comes_back_as_it_was(tmp_path: Path) -> None:
    places = {
        "READBACK_LIBRARY": "Library",
        "READBACK_SETTINGS": "settings.json",
        "XDG_RUNTIME_DIR": "run",
        "XDG_CACHE_HOME": "cache",
    }
    environment = os.environ | {name: str(tmp_path / place) for name, place in places.items()}
    command = [sys.executable, str(DRIVER)]
    used = subprocess.Popen([*command, "use", str(tmp_path)], env=environment, stdout=subprocess.PIPE, text=True)
    assert used.stdout is not None
    left = json.loads(used.stdout.readline())
    used.kill()
    used.wait()
    used.stdout.close()
    again = subprocess.run(
        [*command, "look", str(tmp_path)], env=environment, stdout=subprocess.PIPE, text=True, timeout=90, check=True
    )
    told = json.loads(again.stdout)
    assert left["position"] > 1_000
    assert told == {
        "title": "Long story",
        "position": left["position"],
        "tab": Tab.QUOTES.value,
        "section": "unread ",
        "size": [1000, 700],
        "told": told["told"],
        "notes": ["Ask for the log"],
    }
    assert told["told"].startswith("3 files were still being read in when Readback stopped.")
