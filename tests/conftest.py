"""What every test lives in: no network, no screen, and nothing of the reader's own within reach."""

import os
import signal
from pathlib import Path

import hypothesis
import pytest

from readback.guard import refuse_network

refuse_network()
hypothesis.settings.register_profile("readback", deadline=None)  # what a busy machine takes says nothing of the program
hypothesis.settings.load_profile("readback")
if not os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):  # a test may give it a screen of another size
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English in tests, whatever the developer's system does

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as where it was started in the background: children inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True, scope="session")
def _folders_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The system's folders for data, settings, cache and logs, for this run and the programs it starts."""
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(tmp_path_factory.mktemp(name.lower()))


@pytest.fixture(autouse=True)
def _fresh_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library and settings for each test, empty at first."""
    monkeypatch.setenv("READBACK_LIBRARY", str(tmp_path / "Library"))
    monkeypatch.setenv("READBACK_SETTINGS", str(tmp_path / "settings.json"))
