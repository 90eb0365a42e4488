"""What every test lives in: no network, no screen, and nothing of the reader's own within reach."""

import os
import shutil
import signal
import sys
import tempfile
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


MEMORY, ENOUGH = Path("/dev/shm"), 3_000_000_000  # noqa: S108 - pytest makes folders of its own in it
"""Where Linux keeps files in memory, and how much room there has to be in it, in bytes."""


def in_memory() -> bool:
    """Whether tests can have their folders in memory: those that let each step of a library fail are quicker there."""
    if sys.platform != "linux" or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ENOUGH:
        return False
    with tempfile.NamedTemporaryFile(dir=MEMORY) as file:
        try:
            os.setxattr(file.name, "user.readback", b"as on a disk")
        except OSError:
            return False
    return True


if in_memory():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


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
