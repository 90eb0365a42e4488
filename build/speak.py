"""Uses the program as a screen reader does, on a screen and a bus of its own: for build/dev.py, in the environment.

`speak`. Under Xvfb, over AT-SPI, the bus of screen readers on Linux: opens articles, reads them, hears who said what,
writes a note, checks the sample draft and saves a copy of it. What was noted is asked of the library on disk. The
reader's part is in `speaking.py`.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from drive import FIRST, ROOT, SECOND, TOOLS, library_of, screen

SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python that Debian's packages are for."""

BUS = {"dbus-run-session": "dbus", SYSTEM_PYTHON: "python3"}
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
"""What at-spi2-core puts where the bus of a session finds it."""

LIMIT = 540
"""How long all of it may take, in seconds."""

INSIDE = 'trap "kill $program 2>/dev/null" EXIT; "$@" & program=$!; {python} {reader} {folder}'
"""What is done in the session: the program begins, and is ended when its reader is through."""


def missing_parts() -> str:
    """What is not installed, as a sentence; empty where all is."""
    packages = [package for tool, package in (TOOLS | BUS).items() if shutil.which(tool) is None]
    packages += [] if LAUNCHER.exists() else ["at-spi2-core"]
    known = shutil.which(SYSTEM_PYTHON) and subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    if not known or known.returncode != 0:
        packages.append("python3-pyatspi")
    if not packages:
        return ""
    return f"Not all of what this needs is here. On Debian or Ubuntu: sudo apt-get install {' '.join(packages)}"


def noted(work: Path) -> list[tuple[str, str]]:
    """The passages that have notes, with the notes."""
    library = library_of(work)
    notes = [note for article in library.summaries() for note in library.notes(article.id)]
    return [(note.anchor.exact if note.anchor else "", note.body) for note in notes]


def environment_of(work: Path) -> dict[str, str]:
    """An environment for a reader with a screen reader, which leaves nothing of the user's changed."""
    bus = {"DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"}
    return {name: value for name, value in os.environ.items() if name not in bus} | {
        "READBACK_LIBRARY": str(work / "Library"),
        "READBACK_SETTINGS": str(work / "settings.json"),
        "XDG_CACHE_HOME": str(work / "cache"),
        "XDG_RUNTIME_DIR": str(work),
        "PYTHONPATH": str(ROOT / "desktop"),
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_LOGGING_RULES": "qt.accessibility.*=false",
    }


def main() -> int:
    """Uses the program; 0 where all was as it should be."""
    missing = missing_parts()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    with TemporaryDirectory(prefix="readback-speak-") as place:
        work = Path(place)
        (work / "inspector.txt").write_text(FIRST, encoding="utf-8")
        (work / "harbour-story.txt").write_text(SECOND, encoding="utf-8")
        (work / "settings.json").write_text('{"theme": "light", "greeted": true}', encoding="utf-8")
        inside = INSIDE.format(python=SYSTEM_PYTHON, reader=ROOT / "build" / "speaking.py", folder=work)
        program = [sys.executable, "-m", "readback", str(work / "inspector.txt")]
        session = ["dbus-run-session", "--", "bash", "-c", inside, "inside", *program]
        with screen(environment_of(work)) as shown:
            status = subprocess.run(session, env=shown, timeout=LIMIT, check=False).returncode
        if status == 0 and len(noted(work)) != 1:
            print(f"Not so: one note is in the library, but {noted(work)}", file=sys.stderr)
            return 1
    if status == 0:
        print("Opened, read, noted and checked with nothing but names and roles.")
    return status


if __name__ == "__main__":
    sys.exit(main())
