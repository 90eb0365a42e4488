"""What opening costs: many files of all kinds, read and analysed; and one of each from its file to the window."""

import os
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from formats.packages import book, chapter, open_document, word_of
from formats.pdfs import column, pdf
from readback.compose import Program, program
from readback.core.article import article_from
from readback.resources import resources_folder
from readback.settings import Settings
from readback.ui.gc_guard import GcGuard
from readback.ui.looks import Looks
from readback.ui.main_window import MainWindow
from readback.ui.session.session import Session
from readback.ui.tasks import Tasks

FILES = 1_000
WORDS = 400
"""How long the many articles are; news stories have 300 to 600 words."""

TICK = 4
"""Milliseconds between two looks at whether the window still turns."""

_NAMES = ("Ada Brook", "Tomas O’Rell", "Ingrid Vale", "Amadou Diallo", "Lena Marsh", "Piet Maar")
_TOWNS = ("Skarholm", "Ellery", "Tarnwick", "Orne")


def story(words: int, seed: int) -> list[str]:
    """An article of so many words in paragraphs, with names, places and quotations; another for each seed."""
    chance = random.Random(seed)
    lines, count = [f"Ferry line {seed} knew of cracked hull, logs show"], 0
    while count < words:
        name, town = chance.choice(_NAMES), chance.choice(_TOWNS)
        line = (
            f"The board of {town} met on day {chance.randrange(99)} to hear what the {chance.randrange(9)} engineers "
            f"had written. “I wrote it in capitals the {chance.randrange(9)}th time,” said {name}, who had seen the "
            f"crack in March. Nobody from the company came to look at it, and {chance.randrange(900)} people sailed."
        )
        lines.append(line)
        count += len(line.split())
    return lines


def _page(lines: list[str]) -> bytes:
    body = "".join(f"<p>{line}</p>" for line in lines[1:])
    menu = "<nav>" + "".join(f"<a href=/{place}>Part {place}</a>" for place in range(40)) + "</nav>"
    return (
        f"<html lang=en><head><title>{lines[0]}</title></head><body>{menu}<article><h1>{lines[0]}</h1>{body}"
        f"</article><footer>{menu}</footer></body></html>"
    ).encode()


def _mail(lines: list[str]) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ann <ann@coast.example>", lines[0]
    message["Date"] = "Thu, 14 May 2026 08:30:00 +0200"
    message.set_content("\n\n".join(lines))
    return message.as_bytes()


def _pdf(lines: list[str]) -> bytes:
    words = " ".join(lines).split()
    rows = [" ".join(words[at : at + 12]) for at in range(0, len(words), 12)]
    return pdf([column(rows[at : at + 45]) for at in range(0, len(rows), 45)])


def _rtf(lines: list[str]) -> bytes:
    escaped = ("".join(sign if sign.isascii() else f"\\u{ord(sign)}?" for sign in line) for line in lines)
    return ("{\\rtf1\\ansi " + "\\par ".join(escaped) + "}").encode()


def _transcript(lines: list[str]) -> bytes:
    cues = (f"{at + 1}\n00:{at:02}:00,000 --> 00:{at:02}:50,000\n{line}\n" for at, line in enumerate(lines[:60]))
    return "\n".join(cues).encode()


WRITERS: dict[str, Callable[[list[str]], bytes]] = {
    "txt": lambda lines: "\n\n".join(lines).encode(),
    "md": lambda lines: "\n\n".join([f"# {lines[0]}", *lines[1:]]).encode(),
    "html": _page,
    "docx": word_of,
    "odt": lambda lines: open_document("".join(f"<text:p>{line}</text:p>" for line in lines)),
    "rtf": _rtf,
    "epub": lambda lines: book({"a.xhtml": chapter(*lines)}, ["a.xhtml"]),
    "eml": _mail,
    "pdf": _pdf,
    "srt": _transcript,
}


def _large_book() -> bytes:
    """A book of 300 pages of 300 words."""
    chapters = {f"{number}.xhtml": chapter(*story(3_000, number)) for number in range(30)}
    return book(chapters, list(chapters))


def _many(folder: Path) -> list[str]:
    kinds = list(WRITERS)
    paths = []
    for number in range(FILES):
        kind = kinds[number % len(kinds)]
        path = folder / f"{number}.{kind}"
        path.write_bytes(WRITERS[kind](story(WORDS, number)))
        paths.append(str(path))
    return paths


def _read_and_analysed(running: Program, paths: list[str]) -> tuple[float, float]:
    """Seconds for reading all of them, two at a time; and for reading and analysing."""
    analyzer = running.load_analyzer()
    running.reader.read(paths[0])  # the processes are started, the parsers loaded
    begun = time.perf_counter()
    with ThreadPoolExecutor(2) as readers:
        for _ in readers.map(running.reader.read, paths):
            pass
    read = time.perf_counter() - begun
    begun = time.perf_counter()
    with ThreadPoolExecutor(2) as readers:
        for reading in readers.map(running.reader.read, paths):
            article = article_from(reading.draft, opened=datetime.now(UTC), original_sha256="", source="x")
            analyzer.analyze(article, lambda _done, _all: None, lambda: False)
    return read, time.perf_counter() - begun


class _Window:
    """A whole window with a library of its own, and a clock that ticks in its event loop."""

    def __init__(self, folder: Path) -> None:
        self.application = QApplication.instance() or QApplication([])
        self._tasks = Tasks()
        self.session = Session(program(Settings(library=str(folder / "Library"))), self._tasks)
        looks = Looks(Settings(theme="light"), resources_folder() / "themes", self._tasks)
        self._window = MainWindow(looks, resources_folder())
        self._window.furnish(self.session, self._tasks)
        self._window.resize(1344, 840)
        self._guard = GcGuard(self.application)  # as in the program: what is loaded is never gone through again
        self.session.analysing.loaded.connect(self._guard.settle)
        looks.tell()
        self._window.show()
        self.gap, self._last = 0.0, time.perf_counter()
        self._clock = QTimer()
        self._clock.timeout.connect(self._tick)
        self._clock.start(TICK)  # one that never rests would take its time from the analysis

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gap, self._last = max(self.gap, now - self._last), now

    def wait(self, until: Callable[[], bool]) -> None:
        """Lets the window run until something is so, or for two minutes."""
        loop, timer, end = QEventLoop(), QTimer(), QDeadlineTimer(120_000)
        timer.timeout.connect(lambda: loop.quit() if until() or end.hasExpired() else None)
        timer.start(TICK)
        loop.exec()

    def open(self, path: Path) -> tuple[float, float, float]:
        """Seconds until the text is on screen and until it is analysed, and the longest the loop stood still."""
        before, begun = self.session.article, time.perf_counter()
        self.gap, self._last = 0.0, begun
        self.session.open([str(path)])
        self.wait(lambda: self.session.article is not before)
        self._window.grab()
        shown = time.perf_counter() - begun
        self._last = time.perf_counter()  # taking the picture is not the program's work
        self.wait(lambda: self.session.analysis is not None)
        return shown, time.perf_counter() - begun, self.gap

    def close(self) -> None:
        """Closes it, with its processes."""
        self._clock.stop()
        self._window.closed.connect(self.session.close)
        self._window.closed.connect(self._tasks.close)
        self._window.close()
        self._guard.release()


def _opened(folder: Path) -> Iterator[tuple[str, float, str]]:
    """Rows for files of three kinds, opened in the window; the second of each kind, when all is loaded."""
    window = _Window(folder)
    kinds: dict[str, Callable[[int], bytes]] = {
        "html of 1,200 words": lambda seed: _page(story(1_200, seed)),
        "pdf of 20 pages": lambda seed: _pdf(story(20 * 540, seed)),
        "epub of 300 pages": lambda seed: _large_book() if seed else WRITERS["epub"](story(100, 3)),
    }
    for name, write in kinds.items():
        for seed in (0, 1):
            path = folder / f"{name} {seed}.{name.split()[0]}"
            path.write_bytes(write(seed))
            shown, analysed, gap = window.open(path)
        yield f"{name}: text on screen after", shown, "s"
        yield f"{name}: analysed after", analysed, "s"
        yield f"{name}: longest the window stood still", 1000 * gap, "ms"
    window.close()


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark; the baseline of reading many files is Python reading their bytes."""
    with TemporaryDirectory(prefix="readback-bench-") as place:
        folder = Path(place)
        paths = _many(folder)
        begun = time.perf_counter()
        for path in paths:
            Path(path).read_bytes()
        bare = time.perf_counter() - begun
        running = program(Settings())
        with closing(running.reader):
            read, analysed = _read_and_analysed(running, paths)
        return [
            ("1,000 mixed files: read", 60 * FILES / read, "articles/min"),
            ("1,000 mixed files: read and analysed", 60 * FILES / analysed, "articles/min"),
            ("1,000 mixed files: reading to reading their bytes", read / bare, "x"),
            *_opened(folder),
        ]
