"""Tries a packaged program as its readers will: in another place, without a screen and with one, and bare."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from environment import Environment, clean
from machine import missing_libraries

PATIENCE = 120.0  # seconds until a program that does not get on is ended
MOMENTS = {
    "window": "time to outline",
    "furnished": "time to window in use",
    "highlights": "time to first highlights",
    "model": "time to model loaded",
}
AWKWARD = "Programme für später"
"""A folder with a blank and a letter that is not ASCII."""


def try_out(environment: Environment, folder: Path, *, bare: bool = False) -> int:
    """Tries a program from a folder with an awkward name; returns the exit status, having said what went wrong."""
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="readback-", ignore_cleanup_errors=True) as scratch:
        home = Path(scratch)
        moved = home / AWKWARD / folder.name
        shutil.copytree(folder, moved, symlinks=True)
        variables = private_variables(home)
        print("Trying it: its own test, if possible from a folder that is read-only, then starts.", flush=True)
        faults += self_test_faults(moved, home, variables)
        if sys.platform == "linux":
            faults += [f"a library is missing: {name}" for name in missing_libraries(binaries(moved))]
        times = start_times(window(moved), home, variables)
        faults += [f"there was no moment: {name}" for name in MOMENTS if name not in times]
        with screen() as display:
            if display:
                shown = {**variables, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
                seen = _start(window(moved), home / "seen", shown)
                faults += [f"there was no moment on a screen: {name}" for name in MOMENTS if name not in seen]
    if bare and not faults:
        from bareroot import bare_faults  # noqa: PLC0415 - only where it is asked for

        faults += bare_faults(environment, folder)
    for moment, name in MOMENTS.items():
        print(f"{name:26} {times[moment]:8.2f} s" if moment in times else f"{name:26}  unknown")
    print("\n".join(f"FAULT: {fault}" for fault in faults) or "The packaged program passed its trial.", flush=True)
    return 1 if faults else 0


def command(folder: Path) -> Path:
    """The program's command line."""
    inside = folder / "Contents" / "MacOS"
    return inside / "Readback" if inside.is_dir() else executable(folder, "readback-cli")


def window(folder: Path) -> Path:
    """The program's window."""
    inside = folder / "Contents" / "MacOS"
    return inside / "Readback" if inside.is_dir() else executable(folder, "Readback")


def executable(folder: Path, name: str) -> Path:
    """One of the two executables in the program's folder."""
    return folder / (f"{name}.exe" if os.name == "nt" else name)


READ_ONLY = ("unshare", "--mount", "sh", "-c", 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"')
"""Runs a command while a folder is read-only for it alone; both follow."""


def _mounts(folder: Path) -> bool:
    """Whether a folder can be made read-only for one program: on Linux, as root, outside of most containers."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    tried = subprocess.run((*READ_ONLY, folder, "true"), capture_output=True, check=False)
    return tried.returncode == 0


def self_test_faults(folder: Path, scratch: Path, variables: Mapping[str, str]) -> list[str]:
    """What is wrong with the program's test of itself: its result, and anything that it writes to stderr.

    On Linux, as root, the program may not write to its own folder meanwhile and there is no home, which is harder for
    it. Nothing keeps root from writing but a disk that is mounted so, here for the one program alone.
    """
    if not _mounts(folder):
        return _faults((command(folder), "--self-test"), scratch, variables)
    homeless = {name: value for name, value in variables.items() if name not in {"HOME", "USER", "LOGNAME"}}
    homeless |= {"HOME": str(scratch / "nowhere" / "at all")}
    faults = _faults((*READ_ONLY, folder, command(folder), "--self-test"), scratch, homeless)
    return [f"in a folder that is read-only, {it}" for it in faults]


def _faults(command: Sequence[str | Path], scratch: Path, variables: Mapping[str, str]) -> list[str]:
    answer = subprocess.run(command, cwd=scratch, env={**variables}, capture_output=True, encoding="utf-8", check=False)
    faults = [f"unexpected on stderr: {line}" for line in answer.stderr.splitlines()]
    try:
        result = json.loads(answer.stdout)
    except ValueError:
        return [*faults, f"the self-test wrote no JSON: {answer.stdout[:200]!r}"]
    if answer.returncode != 0 or not result["ok"]:
        faults.append(f"the self-test failed after {result['steps'][-1:]}: {result.get('why', answer.returncode)}")
    return faults


def binaries(folder: Path) -> list[Path]:
    """The programs and libraries in a folder, on Linux, but for what asks the system's CUPS, which may not be there."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    files = (path for path in files if path.parent.name != "printsupport")
    return sorted(path for path in files if _begins(path, b"\x7fELF"))


def _begins(path: Path, mark: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(mark)) == mark


@contextmanager
def screen() -> Iterator[str]:
    """An X screen of its own, by the name that DISPLAY takes; empty where there is no Xvfb."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        yield ""
        return
    reading, writing = os.pipe()
    options = ("-displayfd", str(writing), "-screen", "0", "1344x840x24", "-nolisten", "tcp")
    with subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading, encoding="ascii") as said:
                yield f":{said.readline().strip()}"
        finally:
            server.terminate()


def private_variables(scratch: Path) -> dict[str, str]:
    """The variables for a start that touches nothing of the developer's own and needs no screen."""
    places = {"READBACK_LIBRARY": scratch / "Library", "READBACK_SETTINGS": scratch / "settings.json"}
    homes = {"HOME": str(scratch)} if os.name != "nt" else {}
    own = {name: value for name, value in clean(os.environ).items() if not name.startswith("XDG_")}
    return {
        **own,
        **homes,
        **{name: str(path) for name, path in places.items()},
        "QT_QPA_PLATFORM": "offscreen",
    }


def start_times(program: Path, scratch: Path, variables: Mapping[str, str]) -> dict[str, float]:
    """Seconds from the start of the program to each moment it notes, on its second start.

    The first start reads the files from a cold disk and fills the library with the sample; it counts for nothing.
    """
    scratch.mkdir(exist_ok=True)
    times: dict[str, float] = {}
    for start in ("first", "second"):
        times = _start(program, scratch / start, variables)
    return times


def _start(program: Path, notes: Path, variables: Mapping[str, str]) -> dict[str, float]:
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


def try_installed(environment: Environment, arguments: Sequence[str]) -> int:
    """Tries a program that was installed, by its folder or, on macOS, its application; returns the exit status."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("try wants the folder that the program is in.", file=sys.stderr)
        return 2
    return try_out(environment, Path(arguments[0]).absolute())
