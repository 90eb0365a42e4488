"""`build/dev.py package`: makes the one-folder program, tests it, and tells its size and speed."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from environment import Environment, clean
from machine import FREEZE_PACKAGES, missing_for_freezing

PATIENCE = 120.0  # seconds until a program that does not get on is ended
MOMENTS = {"window": "time to window", "highlights": "time to first highlights", "model": "time to model loaded"}


def package(environment: Environment, arguments: Sequence[str]) -> int:
    """Makes dist/Readback, runs its self-test offscreen and prints size and times."""
    del arguments
    missing = missing_for_freezing(environment.packages) if sys.platform == "linux" else []
    if missing:
        environment.machine.install(FREEZE_PACKAGES, f"Packaging needs {', '.join(missing)}")
    root = environment.root
    status = environment.call(environment.python, *freeze_command(), folder=root)
    if status != 0:
        return status
    folder = root / "dist" / "Readback"
    with tempfile.TemporaryDirectory(prefix="readback-") as scratch:
        variables = private_variables(Path(scratch))
        status = subprocess.call([executable(folder, "readback-cli"), "--self-test"], cwd=scratch, env=variables)
        if status != 0:
            print("The packaged program failed its self-test.", file=sys.stderr)
            return status
        times = start_times(executable(folder, "Readback"), Path(scratch), variables)
    print(f"{'size':26} {size(folder) / 1e6:8.1f} MB")
    for moment, name in MOMENTS.items():
        print(f"{name:26} {times[moment]:8.2f} s" if moment in times else f"{name:26}  unknown")
    return 0 if times.keys() >= MOMENTS.keys() else 1


def freeze_command() -> tuple[str, ...]:
    """What makes the one-folder program."""
    places = ("--workpath", ".cache/freeze", "--distpath", "dist")
    return ("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, "build/readback.spec")


def executable(folder: Path, name: str) -> Path:
    """One of the two executables in the program's folder."""
    return folder / (f"{name}.exe" if os.name == "nt" else name)


def private_variables(scratch: Path) -> dict[str, str]:
    """The variables for a start that touches nothing of the developer's own and needs no screen."""
    places = {"READBACK_LIBRARY": scratch / "Library", "READBACK_SETTINGS": scratch / "settings.json"}
    return {**clean(os.environ), **{name: str(path) for name, path in places.items()}, "QT_QPA_PLATFORM": "offscreen"}


def start_times(program: Path, scratch: Path, variables: dict[str, str]) -> dict[str, float]:
    """Seconds from the start of the program to each moment it notes, on its second start.

    The first start reads the files from a cold disk and fills the library with the sample; it counts for nothing.
    """
    times: dict[str, float] = {}
    for start in ("first", "second"):
        times = _start(program, scratch / start, variables)
    return times


def _start(program: Path, notes: Path, variables: dict[str, str]) -> dict[str, float]:
    """The moments of one start, which is ended after the last: by then the process that has the model is up.

    One that loses its parent while it begins would report that on the terminal.
    """
    began = time.monotonic()
    with subprocess.Popen([program], cwd=notes.parent, env={**variables, "READBACK_TIMES": str(notes)}) as running:
        while running.poll() is None and time.monotonic() < began + PATIENCE and MOMENTS.keys() - _moments(notes):
            time.sleep(0.05)
        running.terminate()
    return {name: moment - began for name, moment in _moments(notes).items()}


def _moments(notes: Path) -> dict[str, float]:
    """The moments noted so far, in seconds of the system's monotonic clock."""
    lines = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
    return {name: float(seconds) for name, seconds in (line.split() for line in lines)}


def size(folder: Path) -> int:
    """The bytes of all files in a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
