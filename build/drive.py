"""Drives the program with real keys and a real mouse, on a screen of its own: for build/dev.py, in the environment.

`drive [DIR]`. Under Xvfb, with openbox as the window manager and xdotool as the hands: opens articles, skims them and
marks passages, as a reader would. What was done is asked of the library on disk; pictures go to the folder.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from clippings import ARTICLES, STORY
from readback.core.library import Library
from readback.library import open_library

ROOT = Path(__file__).resolve().parents[1]
TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
"""The programs that are needed, and the packages they are in on Debian and Ubuntu."""

SCREEN, WINDOW = (1440, 900), (1344, 840)
"""The sizes of the screen and of the window, in pixels."""

PATIENCE = 90.0
"""How long something may take to come about, in seconds."""

PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""

WORD, PASSAGE, PERSON = (582, 262), ((460, 336), (700, 336)), (1160, 230)
"""Where the first paragraph stands in the window, a line of the second from here to there, and a person; pixels."""


FIRST, SECOND = ARTICLES["second-inspector.txt"], STORY["northern-wire.txt"]
FIRST_TITLE, STORY_TITLE = FIRST.splitlines()[0], SECOND.splitlines()[0]
"""The articles that are opened, and what they are called."""


class DriveError(Exception):
    """Something did not happen that should have."""


@dataclass
class Hands:
    """Keys, a mouse and eyes on a screen."""

    environment: dict[str, str]
    folder: Path
    window: str = ""
    taken: list[Path] = field(default_factory=list)

    def tool(self, *arguments: object) -> str:
        """Asks xdotool for something."""
        command = ["xdotool", *map(str, arguments)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout.strip()

    def keys(self, *keys: str) -> None:
        """Presses keys, one after the other."""
        for key in keys:
            self.tool("key", "--clearmodifiers", key)

    def type(self, words: str) -> None:
        """Types words."""
        self.tool("type", "--delay", 12, words)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Clicks on a place of the window."""
        self.tool("mousemove", "--window", self.window, x, y)
        self.tool("click", "--repeat", times, "--delay", 60, 1)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags from one place of the window to another."""
        self.tool("mousemove", "--window", self.window, *start)
        self.tool("mousedown", 1)
        for part in (0.3, 0.7, 1.0):
            x, y = (round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
            self.tool("mousemove", "--window", self.window, x, y)
        self.tool("mouseup", 1)

    def until(self, what: str, so: Callable[[], object]) -> None:
        """Waits until something is so. Raises DriveError where it never is."""
        end = time.monotonic() + PATIENCE
        while not so():
            if time.monotonic() > end:
                self.picture("failed")
                raise DriveError(what)
            time.sleep(0.1)
        print(f"  {what}", flush=True)

    def titled(self, words: str) -> str:
        """The window that has words in its title, empty where none has."""
        return self.tool("search", "--onlyvisible", "--name", words).partition("\n")[0]

    def picture(self, name: str) -> bytes:
        """Takes a picture of the screen, once what was pressed has been answered."""
        path, now = self.folder / f"{len(self.taken) + 1:02}-{name}.png", b""
        for _ in range(8):  # until two pictures are the same: nothing moves any more but the caret
            subprocess.run([sys.executable, "-c", PICTURE, str(path)], env=self.environment, check=True)
            before, now = now, path.read_bytes()
            if now == before:
                break
        self.taken.append(path)
        return now


@contextmanager
def screen(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """A screen with a window manager, for as long as it is used."""
    reading, writing = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise DriveError("Xvfb did not start")
        shown = environment | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        manager = subprocess.Popen(["openbox"], env=shown, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield shown
        finally:
            manager.terminate()
            manager.wait()
    finally:
        server.terminate()
        server.wait()


def missing_tools() -> str:
    """What is not installed, as a sentence; empty where all is."""
    missing = {tool: package for tool, package in TOOLS.items() if shutil.which(tool) is None}
    if not missing:
        return ""
    return f"{' and '.join(missing)} not found. On Debian or Ubuntu: sudo apt-get install {' '.join(missing.values())}"


def seconds(times: Path, name: str) -> int:
    """How often the program has noted something."""
    lines = times.read_text(encoding="utf-8").splitlines() if times.exists() else []
    return sum(line.startswith(f"{name} ") for line in lines)


def library_of(work: Path) -> Library:
    """The library as it is on disk."""
    return open_library(work / "Library")


def notes_of(work: Path) -> dict[str, str]:
    """The passages that have notes, with the colours of these."""
    library = library_of(work)
    notes = [note for article in library.summaries() for note in library.notes(article.id)]
    return {note.anchor.exact if note.anchor else "": note.colour for note in notes}


def drive(hands: Hands, work: Path) -> None:
    """The first three things a reader does."""
    times = work / "times"
    _open(hands, work, times)
    _skim(hands)
    _mark(hands, work)


def _open(hands: Hands, work: Path, times: Path) -> None:
    print("open")
    hands.until(
        "the window is there with the article of the command line", lambda: hands.titled(f"{FIRST_TITLE}.* — Readback")
    )
    hands.window = hands.titled("— Readback")
    hands.tool("windowactivate", "--sync", hands.window)
    hands.tool("windowmove", hands.window, 40, 30)
    hands.tool("windowsize", "--sync", hands.window, *WINDOW)
    hands.until("its names and quotations are marked", lambda: seconds(times, "highlights") == 1)
    hands.picture("opened-from-the-command-line")
    hands.keys("ctrl+o")
    hands.until("the window of files opens", lambda: hands.titled("Open articles"))
    hands.picture("choosing-a-file")
    hands.type(str(work / "harbour-story.txt"))
    hands.keys("Return")
    hands.until("the chosen article is shown", lambda: hands.titled(f"{STORY_TITLE}.* — Readback"))
    hands.until("its names and quotations are marked", lambda: seconds(times, "highlights") == 2)
    hands.picture("opened-by-ctrl-o")
    hands.until("both are in the library", lambda: len(library_of(work).summaries()) == 2)


def _skim(hands: Hands) -> None:
    print("skim")
    before = hands.picture("before-skimming")
    hands.keys("ctrl+1", "Home", "Return")
    by_keys = hands.picture("first-person-by-keys")
    _changed(before, by_keys, "a person is gone to by keys")
    hands.click(*PERSON)
    hands.keys("j")
    by_mouse = hands.picture("second-person-by-mouse-and-j")
    _changed(by_keys, by_mouse, "a person is gone to by mouse, and J goes on")
    hands.keys("ctrl+4")
    _changed(by_mouse, hands.picture("quotations"), "the quotations are listed")
    hands.keys("alt+Left")
    hands.until("back leads to the article before", lambda: hands.titled(f"{FIRST_TITLE}.* — Readback"))
    hands.picture("back")
    hands.keys("alt+Right")
    hands.until("and forward to the later one", lambda: hands.titled(f"{STORY_TITLE}.* — Readback"))


def _mark(hands: Hands, work: Path) -> None:
    print("mark")
    hands.click(*WORD, times=2)
    hands.picture("a-word-selected-by-mouse")
    hands.keys("h")
    hands.until("the word is highlighted", lambda: [*notes_of(work).values()] == ["yellow"])
    hands.drag(*PASSAGE)
    hands.keys("3")
    hands.until("a passage is highlighted in blue", lambda: sorted(notes_of(work).values()) == ["blue", "yellow"])
    hands.picture("two-highlights")
    hands.keys("ctrl+z")
    hands.until("undo takes it back", lambda: [*notes_of(work).values()] == ["yellow"])
    hands.keys("ctrl+shift+z")
    hands.until("redo brings it again", lambda: len(notes_of(work)) == 2)
    hands.keys("shift+n")
    hands.picture("a-note-begun")
    hands.type("Ask for the logs.")
    hands.until("a note is saved while it is typed", lambda: len(notes_of(work)) == 3)
    hands.picture("a-note-written")


def _changed(before: bytes, after: bytes, what: str) -> None:
    if before == after:
        raise DriveError(what)
    print(f"  {what}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Drives the program; 0 where all was as it should be."""
    missing = missing_tools()
    if missing:
        print(missing, file=sys.stderr)
        return 1
    folder = Path(arguments[0] if arguments else "dist/drive").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="readback-drive-") as place:
        work = Path(place)
        (work / "inspector.txt").write_text(FIRST, encoding="utf-8")
        (work / "harbour-story.txt").write_text(SECOND, encoding="utf-8")
        (work / "settings.json").write_text('{"theme": "light", "greeted": true}', encoding="utf-8")
        environment = os.environ | {
            "READBACK_LIBRARY": str(work / "Library"),
            "READBACK_SETTINGS": str(work / "settings.json"),
            "READBACK_TIMES": str(work / "times"),
            "XDG_CACHE_HOME": str(work / "cache"),
            "XDG_RUNTIME_DIR": str(work),
            "PYTHONPATH": str(ROOT / "desktop"),
        }
        with screen(environment) as shown:
            command = [sys.executable, "-m", "readback", str(work / "inspector.txt")]
            program = subprocess.Popen(command, env=shown)
            try:
                hands = Hands(shown, folder)
                drive(hands, work)
                hands.keys("Escape", "ctrl+q")
                hands.until("the program ends when it is told to", lambda: program.poll() is not None)
            except DriveError as error:
                print(f"Not so: {error}", file=sys.stderr)
                return 1
            finally:
                program.kill()
                program.wait()
        if program.returncode != 0 or len(notes_of(work)) != 3:
            print(f"The program ended with {program.returncode}.", file=sys.stderr)
            return 1
        print(f"All three tasks were done; {len(hands.taken)} pictures are in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
