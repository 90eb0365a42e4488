"""What a large library costs the start of the program, against an empty one: time and memory.

The program is started as a reader starts it, in turns with each library; nothing is shown, so no display is needed.
READBACK_BENCH_ARTICLES is how many articles the large one has; READBACK_BENCH_KEPT is a folder that keeps it.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from libraries import MOST, bench_folder, made

from readback import settings

ROUNDS = 9
PATIENCE = 60
"""After so many seconds a start has failed."""

MOMENTS = {"window": "1.3", "furnished": "1.3", "shelf": "1.3", "highlights": "no goal"}
"""The window's outline is painted, all its parts are there, and so on: each with its goal, as a ratio."""

_PAUSE = 0.005

Start = dict[str, float]
"""Seconds from the start to each moment, and the memory in MB that the program then holds at most."""


def started(chosen: Path) -> Start:
    """One start with these settings."""
    notes = chosen.with_suffix(".times")
    notes.unlink(missing_ok=True)
    given = {"READBACK_TIMES": str(notes), "READBACK_SETTINGS": str(chosen), "QT_QPA_PLATFORM": "offscreen"}
    begun = time.monotonic()
    with subprocess.Popen([sys.executable, "-m", "readback"], env={**os.environ, **given}) as process:
        while MOMENTS.keys() - (found := moments(notes)).keys() and time.monotonic() < begun + PATIENCE:
            time.sleep(_PAUSE)
        held = memory(process.pid)
        process.terminate()
    return {**{name: found[name] - begun for name in MOMENTS}, "memory": held}


def moments(notes: Path) -> dict[str, float]:
    """When each moment was first, as far as there was one."""
    lines = notes.read_text("utf-8").split("\n")[:-1] if notes.exists() else []
    return {name: float(when) for name, when in map(str.split, reversed(lines))}


def memory(process: int) -> float:
    """The most that a process has held at a time, in MB."""
    status = Path(f"/proc/{process}/status").read_text("ascii")
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024  # type: ignore[index] # the system always tells it


def rows(empty: list[Start], large: list[Start]) -> Iterator[tuple[str, float, str]]:
    """What is printed."""
    for name, goal in MOMENTS.items():
        few, many = median(it[name] for it in empty), median(it[name] for it in large)
        yield f"start to {name}: an empty library", few, "s"
        yield f"start to {name}: {MOST:,} articles", many, "s"
        yield f"start to {name}: {MOST:,} articles to none (goal {goal})", many / few, "x"
    more = median(it["memory"] for it in large) - median(it["memory"] for it in empty)
    yield f"memory: {MOST:,} articles more than none (goal 60)", more, "MB"


def bench() -> list[tuple[str, float, str]]:
    """The rows of the benchmark."""
    with bench_folder() as folder:
        libraries = {"empty": (folder / "Empty", folder / "empty.sqlite"), "large": made(folder, MOST)}
        found: dict[str, list[Start]] = {name: [] for name in libraries}
        for name, (root, index) in libraries.items():
            settings.save(settings.Settings(library=str(root), index=str(index)), folder / f"{name}.json")
        for turn in range(ROUNDS + 1):  # the first is cold, and puts the sample into the empty one
            for name, starts in found.items():
                start = started(folder / f"{name}.json")
                if turn:
                    starts.append(start)
        return list(rows(**found))
