"""What the packaged program weighs, how soon it is there and what memory it holds, beside a bare window of PySide6.

Readback's window is painted with the outline of its parts, and has them somewhat later: both moments are measured. The
bare window can be used as soon as it is painted.

The program is that of `build/dev.py package`; the window (hello.py) is packaged in the same run, as PyInstaller does it
by itself. They are started in turns, on a screen of their own where there is Xvfb. Cold means: nothing of the program's
folder is in memory. READBACK_BENCH_STARTS is how many starts of each kind there are.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil
from bench_start import moments

from installers import tar_xz
from package import large, size
from stories import Stories
from trying import executable, private_variables, screen

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "dist" / "Readback"
STARTS = int(os.environ.get("READBACK_BENCH_STARTS", "7"))
ARTICLES, WORDS = 20, 1_200
PATIENCE = 600.0
"""After so many seconds a program is given up."""

PAUSE = 0.005
QUIET = 1.0
"""For so many seconds a program has used next to no processor when it has come to rest."""

Row = tuple[str, float, str]


@dataclass(frozen=True, slots=True)
class Started:
    """A program that runs: since when, in seconds of the system's monotonic clock, where it writes its moments to."""

    begun: float
    process: psutil.Process
    notes: Path

    def seconds_to(self, moment: str) -> float:
        """How long it took to a moment. Raises TimeoutError."""
        until(lambda: moment in moments(self.notes), f"{moment} of {self.process}")
        return moments(self.notes)[moment] - self.begun

    def family(self) -> list[psutil.Process]:
        """It and the processes that it started."""
        return [self.process, *self.process.children(recursive=True)]

    def rest(self) -> None:
        """Waits until it has no more to do. Raises TimeoutError."""
        spent = [0.0]

        def resting() -> bool:
            time.sleep(QUIET)
            spent.append(sum(sum(it.cpu_times()[:2]) for it in self.family()))
            return spent[-1] - spent[-2] < QUIET / 20

        until(resting, f"rest of {self.process}")

    def memory(self) -> float:
        """What it and its children hold, in MB; on Linux, what several of them share counts once."""
        held = [it.memory_full_info() for it in self.family()]
        return sum(getattr(it, "pss", it.uss) for it in held) / 1e6


def until(true: Callable[[], bool], what: str) -> None:
    """Waits. Raises TimeoutError."""
    last = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > last:
            raise TimeoutError(what)
        time.sleep(PAUSE)


@contextmanager
def started(program: Path, home: Path, display: str, files: Sequence[Path] = ()) -> Iterator[Started]:
    """A program with an empty library and settings of its own; it and all it started have ended afterwards."""
    home.mkdir(parents=True, exist_ok=True)
    notes = home / "times"
    notes.unlink(missing_ok=True)
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"} if display else {}
    variables = {**private_variables(home), **shown, "READBACK_TIMES": str(notes)}
    begun = time.monotonic()
    with subprocess.Popen([program, *files], cwd=home, env=variables) as process:
        running = Started(begun, psutil.Process(process.pid), notes)
        yield running
        family = running.family()
        process.terminate()
    psutil.wait_procs(family, PATIENCE)


def forget(folder: Path) -> bool:
    """Takes the files of a folder out of the system's memory; False where no program may ask for that."""
    if not hasattr(os, "posix_fadvise"):
        return False
    os.sync()  # what is still to be written stays
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def hello(place: Path) -> Path:
    """Packages the bare window. Raises CalledProcessError."""
    places = [f"--{name}path={place / name}" for name in ("dist", "work", "spec")]
    source = Path(__file__).with_name("hello.py")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "--windowed", "--name=Hello"]
    subprocess.run([*command, *places, source], check=True)
    return place / "dist" / "Hello"


def weights(ours: Path, bare: Path, scratch: Path) -> Iterator[Row]:
    """On disk and packed, and every part of 3 MB or more."""
    for name, folder, goals in (("hello", bare, ("", "")), ("Readback", ours, (" (goal 320)", " (goal 105)"))):
        yield f"{name} on disk{goals[0]}", size(folder) / 1e6, "MB"
        packed = scratch / f"{name}.tar.xz"
        tar_xz(folder, packed)
        yield f"{name} packed{goals[1]}", packed.stat().st_size / 1e6, "MB"
    parts = large(ours)
    for bytes_, part in parts:
        yield f"of it {'…' * (len(part) > 40)}{part[-40:]}", bytes_ / 1e6, "MB"
    yield "of it in smaller files", (size(ours) - sum(bytes_ for bytes_, _ in parts)) / 1e6, "MB"


MOMENTS = {"window": "outline painted", "furnished": "window in use"}
"""What is told of a moment of Readback's; the second is the one that the goals are about."""


def windows(ours: Path, bare: Path, scratch: Path, display: str) -> Iterator[Row]:
    """From the start to the window, in turns; Readback's library is there and its model is waited for."""
    kinds: dict[str, Callable[[Path], bool]] = {"warm": lambda _: True}
    kinds |= {"cold": forget} if hasattr(os, "posix_fadvise") else {}
    programs = {"hello": executable(bare, "Hello"), "ours": executable(ours, "Readback")}
    found: dict[tuple[str, str], list[dict[str, float]]] = {(kind, name): [] for kind in kinds for name in programs}
    for turn in range(STARTS + 1):  # the first makes library, settings and caches
        for (kind, name), times in found.items():
            kinds[kind](programs[name].parent)
            with started(programs[name], scratch / name, display) as running:
                wanted = MOMENTS if name == "ours" else ("window",)
                seconds = {moment: running.seconds_to(moment) for moment in wanted}
                if name == "ours":
                    running.seconds_to("model")  # or else it would be ended in the middle of it
            if turn:
                times.append(seconds)
    for kind in kinds:
        few = median(it["window"] for it in found[kind, "hello"])
        yield f"hello, {kind}: window", few, "s"
        for moment, told in MOMENTS.items():
            many = median(it[moment] for it in found[kind, "ours"])
            goals = (" (goal 1)" if kind == "cold" else "", " (goal 1.5)") if moment == "furnished" else ("", "")
            yield f"Readback, {kind}: {told}{goals[0]}", many, "s"
            yield f"Readback, {kind}: {told}, to hello{goals[1]}", many / few, "x"


def highlights(ours: Path, scratch: Path, display: str, article: Path) -> Iterator[Row]:
    """From a cold start with an article of WORDS words, which it has never seen, to what is found in it."""
    program, times, kind = executable(ours, "Readback"), [], "warm"
    for turn in range(STARTS):
        kind = "cold" if forget(ours) else kind
        with started(program, scratch / f"first {turn}", display, [article]) as running:
            times.append(running.seconds_to("highlights"))
            running.rest()
    yield f"Readback to highlights of {WORDS:,} words, {kind} (goal 2.5)", median(times), "s"


def memory(ours: Path, bare: Path, scratch: Path, display: str, articles: Sequence[Path]) -> Iterator[Row]:
    """At rest: with the sample article, and once it has read in, analysed and shown more of them."""
    with started(executable(bare, "Hello"), scratch / "memory hello", display) as running:
        running.seconds_to("window")
        running.rest()
        yield "memory of hello, idle", running.memory(), "MB"
    program = executable(ours, "Readback")
    with started(program, scratch / "memory idle", display) as running:
        running.seconds_to("model")
        running.rest()
        yield "memory of Readback, idle", running.memory(), "MB"
    home = scratch / "memory articles"
    with started(program, home, display, articles) as running:
        until(lambda: len(list(home.glob("Library/articles/*/analysis.json"))) == len(articles), "analyses")
        running.rest()
        yield f"memory of Readback, after {len(articles)} articles", running.memory(), "MB"
        with suppress(psutil.Error):
            yield "of it in the window's process", running.process.memory_full_info().uss / 1e6, "MB"


def bench() -> list[Row]:
    """The rows of the benchmark; none where there is no packaged program."""
    if not executable(PROGRAM, "Readback").is_file():
        sys.stderr.write("There is no program in dist/ yet: build/dev.py package makes it.\n")
        return []
    with TemporaryDirectory(prefix="readback-bench-") as place, screen() as display:
        scratch, stories = Path(place), Stories(1, WORDS, "bench")
        articles = [scratch / f"story {number}.txt" for number in range(ARTICLES)]
        for number, path in enumerate(articles):
            path.write_bytes(stories.story(5 * number).original)
        bare = hello(scratch / "hello")
        return [
            *windows(PROGRAM, bare, scratch, display),
            *highlights(PROGRAM, scratch, display, articles[0]),
            *memory(PROGRAM, bare, scratch, display, articles),
            *weights(PROGRAM, bare, scratch),
        ]
