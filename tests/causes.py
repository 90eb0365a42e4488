"""What really goes wrong, one cause after another: for tests of what the reader is then told.

Each cause of a file makes it in a folder, and gives the name that the reader opens and what reads it.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from formats import hostile
from formats.pdfs import Words, pdf
from formats.texts import STORY
from readback.compose import Program
from readback.core.errors import Unreadable
from readback.core.ports import ARTICLE, Analyzer, Reader, Reading, Stop, Wish, Work
from readback.core.workspace import Workspace
from readback.formats import ReaderPool
from readback.formats.process import Limits
from readback.library import open_library
from readback.settings import Settings

TEXT = "\n".join(STORY)

NOBODY = 65534
ROOT = sys.platform != "win32" and os.geteuid() == 0


@dataclass
class Shared:
    """A reader that outlives the programs that are given it."""

    reader: Reader
    after: Callable[[str], None] = lambda _: None
    """What happens to a file once it was read."""

    @property
    def endings(self) -> frozenset[str]:
        return self.reader.endings

    def read(self, path: str, wish: Wish = ARTICLE, *, stop: Stop | None = None) -> Reading:
        reading = self.reader.read(path, wish, stop=stop)
        self.after(path)
        return reading

    def __getattr__(self, name: str) -> object:
        return getattr(self.reader, name)

    def close(self) -> None:
        """It goes on."""


@dataclass
class Trial:
    """The program with its real library, whatever reads its files, and `load` in place of the language model."""

    settings: Settings
    reader: Reader
    load: Callable[[], Analyzer]

    def open_workspace(self) -> Workspace:
        return Workspace(open_library(self.settings.library_folder(), index=self.settings.index_file()))

    def load_analyzer(self) -> Analyzer:
        return self.load()

    def __getattr__(self, name: str) -> object:
        return getattr(Program(self.settings, self.reader), name)


@contextmanager
def unprivileged() -> Iterator[None]:
    """As a user whom files can be refused to; the system's administrator is refused nothing."""
    if ROOT:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if ROOT:
            os.seteuid(0)


@contextmanager
def no_room(room: int = 4096) -> Iterator[None]:
    """On a disk that takes no file of more than so many bytes."""
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@dataclass(frozen=True, slots=True)
class Cause:
    """What is wrong with a file: its name, what makes it, and what stands in the words beside the reason."""

    name: str
    make: Callable[[Path], object]
    says: str = ""
    read: Work | None = None
    limits: Limits | None = None
    forbidden: bool = False
    changing: bool = False
    held: bool = False


def _written(content: bytes | str) -> Callable[[Path], object]:
    whole = content.encode() if isinstance(content, str) else content
    return lambda path: path.write_bytes(whole)


def _refused(path: Path) -> None:
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)


def _pipe(path: Path) -> None:
    os.mkfifo(path)  # Windows has none, and skips the tests that make one


def _nothing(_: Path) -> None: ...


LOCKED_PDF = pdf([[Words(72, 100, STORY[1])]], user="harbour")
STORY_FILE = _written(TEXT)

FILES: dict[str, tuple[Unreadable, Cause]] = {
    "not there": (Unreadable.MISSING, Cause("gone.txt", _nothing)),
    "too long a name": (Unreadable.MISSING, Cause(f"{'a' * 300}.txt", _nothing)),
    "a link to itself": (Unreadable.MISSING, Cause("loop.txt", lambda path: path.symlink_to(path))),
    "a folder": (Unreadable.FOLDER, Cause("folder.txt", Path.mkdir)),
    "not for this user": (Unreadable.FORBIDDEN, Cause("secret.txt", _refused, forbidden=True)),
    "empty": (Unreadable.EMPTY, Cause("empty.txt", _written(b""))),
    "only blanks": (Unreadable.EMPTY, Cause("blank.txt", _written(" \n\n "))),
    "not a text": (Unreadable.BINARY, Cause("noise.txt", _written(bytes(range(256)) * 8))),
    "a text in an encoding that nobody names": (
        Unreadable.BINARY,
        Cause("mainframe.txt", _written(TEXT.encode("cp037", "replace"))),
    ),
    "a page without words": (Unreadable.NO_TEXT, Cause("frame.html", _written("<html><body><img src='a.png'></body>"))),
    "larger than any article": (Unreadable.TOO_LARGE, Cause("whole.txt", _written(b"a line\n" * 3_000_000), says="21")),
    "a film": (Unreadable.BINARY, Cause("film.mp4", _written(b"\0\0\0\x18ftypmp42" * 40))),
    "no file but a pipe": (Unreadable.UNKNOWN_KIND, Cause("pipe.txt", _pipe)),
    "a picture": (Unreadable.UNKNOWN_KIND, Cause("pier.png", _written(b"\x89PNG\r\n\x1a\n" * 40))),
    "a pdf cut short": (Unreadable.DAMAGED, Cause("cut.pdf", _written(b"%PDF-1.7\n1 0 obj <<"))),
    "a package cut short": (Unreadable.DAMAGED, Cause("cut.docx", _written(b"PK\x03\x04 half of it"))),
    "a locked pdf": (Unreadable.ENCRYPTED, Cause("locked.pdf", _written(LOCKED_PDF), says="password")),
    "one that never ends": (
        Unreadable.TOO_SLOW,
        Cause("slow.txt", STORY_FILE, read=hostile.hangs, limits=Limits(seconds=1.5)),
    ),
    "one that takes all memory": (
        Unreadable.TOO_HUNGRY,
        Cause("hungry.txt", STORY_FILE, read=hostile.gorges, limits=Limits(memory=200_000_000)),
    ),
    "one that ends its reader": (Unreadable.CRASHED, Cause("hostile.txt", STORY_FILE, read=hostile.dies)),
    "one that another program holds": (Unreadable.IN_USE, Cause("held.txt", STORY_FILE, held=True)),
    "a shortcut of Windows": (
        Unreadable.SHORTCUT,
        Cause("ferry.url", _written("[InternetShortcut]\r\nURL=https://example.org/ferry\r\n")),
    ),
    "a shortcut of a Mac": (
        Unreadable.SHORTCUT,
        Cause(
            "ferry.webloc", _written("<plist><dict><key>URL</key><string>https://example.org</string></dict></plist>")
        ),
    ),
    "one that is written to": (Unreadable.CHANGED, Cause("live.txt", STORY_FILE, changing=True)),
}
"""Real causes by what they are called, each with the reason that it is to have."""


def mishap(cause: Cause) -> AbstractContextManager[None]:
    """The circumstances in which the file is opened."""
    return unprivileged() if cause.forbidden else held() if cause.held else nullcontext()


@contextmanager
def held() -> Iterator[None]:
    """While another program holds files for itself, as Windows tells it: a violation of sharing."""
    before = os.open

    def refuse(path: str, *given: int) -> int:
        if not str(path).endswith("held.txt"):
            return before(path, *given)
        error = PermissionError(13, "in use")
        error.winerror = 32  # what a system has that is not Windows is no hindrance
        raise error

    os.open = refuse
    try:
        yield
    finally:
        os.open = before


def reader_for(cause: Cause, pool: ReaderPool) -> Shared:
    """What reads the file: the pool, or readers with a mishap of their own, which the caller closes."""
    if cause.read is not None:
        return Shared(ReaderPool(cause.limits, processes=1, read=cause.read))
    if cause.changing:
        return Shared(pool, after=lambda path: _grow(Path(path)))
    return Shared(pool)


def _grow(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("And another line.\n")
