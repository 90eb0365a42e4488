"""`build/dev.py package`: makes the one-folder program, lists what is in it, tries it, and tells its size and speed."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from environment import Environment
from machine import FREEZE_PACKAGES, missing_for_freezing
from trying import try_out

OPTIONS = ("--twice", "--bare")
LARGE = 3_000_000  # bytes; parts of the program from this size on are named
SCRATCH = Path(".cache/freeze")
LISTS = ("LICENSE", "NOTICE.md", "LICENCES.txt", "readback.cdx.json", "SHA256SUMS")


def package(environment: Environment, arguments: Sequence[str]) -> int:
    """Makes dist/Readback, lists what is in it and tries it; returns the exit status.

    --twice makes it again elsewhere and compares; --bare also tries it in a Debian without anything else.
    """
    strange = [argument for argument in arguments if argument not in OPTIONS]
    if strange:
        print(f"package has no option {strange[0]}; there are: {', '.join(OPTIONS)}", file=sys.stderr)
        return 2
    folder = environment.root / "dist" / "Readback"
    status = _make(environment, folder)
    if status == 0 and "--twice" in arguments:
        status = _make_again(environment, folder)
    if status != 0:
        return status
    report(folder)
    return try_out(environment, folder, bare="--bare" in arguments)


def _make(environment: Environment, folder: Path) -> int:
    missing = missing_for_freezing(environment.packages) if sys.platform == "linux" else []
    if missing:
        environment.machine.install(FREEZE_PACKAGES, f"Packaging needs {', '.join(missing)}")
    root = environment.root
    icons = root / SCRATCH / "icons"
    shutil.rmtree(root / SCRATCH / "readback", ignore_errors=True)  # nothing of an earlier build is taken over
    variables = {**fixed(built(root)), "READBACK_ICONS": str(icons)}
    commands = (
        (str(root / "build/icons.py"), str(icons)),
        freeze_command(folder.parent),
        (str(root / "build/inventory.py"), str(folder), str(root / SCRATCH / "readback")),
    )
    statuses = (environment.call(environment.python, *it, folder=root, variables=variables) for it in commands)
    return next((status for status in statuses if status != 0), 0)


def _make_again(environment: Environment, folder: Path) -> int:
    """Makes the program once more in another place; returns 1 where any file differs, and names it."""
    second = environment.root / ".cache" / "again" / "Readback"
    status = _make(environment, second)
    if status != 0:
        return status
    different = differences(folder, second)
    print("\n".join(f"differs: {name}" for name in different) or "Two builds are the same, file by file.")
    return 1 if different else 0


def differences(one: Path, other: Path) -> list[str]:
    """The files that the sums of two packages do not agree on."""
    lines = [set((it / "SHA256SUMS").read_text(encoding="utf-8").splitlines()) for it in (one, other)]
    return sorted({line.partition("  ")[2] for line in lines[0] ^ lines[1]})


def freeze_command(place: Path) -> tuple[str, ...]:
    """What makes the one-folder program in a folder."""
    places = ("--workpath", str(SCRATCH), "--distpath", str(place))
    return ("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, "build/readback.spec")


def built(root: Path, variables: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What the program will say of itself: version, commit, date, system, and where newer ones are published.

    The date is that of SOURCE_DATE_EPOCH or of the commit, so that the same commit gives the same program. Where newer
    ones are published is what READBACK_PUBLISHED says, or the releases of the repository that GitHub builds.
    """
    source = (root / "desktop/readback/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', source)
    commit = _git(root, "rev-parse", "HEAD")
    seconds = int(variables.get("SOURCE_DATE_EPOCH") or _git(root, "log", "-1", "--format=%ct") or 0)
    changed = "+changes" if commit and _git(root, "status", "--porcelain", "--untracked-files=no") else ""
    server, repository = variables.get("GITHUB_SERVER_URL", ""), variables.get("GITHUB_REPOSITORY", "")
    releases = f"{server}/{repository}/releases" if server and repository else ""
    return {
        "version": found[1] if found else "",
        "commit": commit + changed,
        "date": datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "system": f"{sys.platform}-{platform.machine().lower()}",
        "published": variables.get("READBACK_PUBLISHED") or releases,
    }


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-c", "safe.directory=*", *arguments]
    try:
        return subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def fixed(about: Mapping[str, str]) -> dict[str, str]:
    """The variables under which the same sources give the same bytes.

    PyInstaller writes the date into what it packs, and sets of names stand in the order of their hashes.
    """
    moment = datetime.strptime(about["date"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return {
        "READBACK_BUILT": json.dumps(about, sort_keys=True),
        "SOURCE_DATE_EPOCH": str(int(moment.timestamp())),
        "PYTHONHASHSEED": "1",
    }


def size(folder: Path) -> int:
    """The bytes of all files in a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def large(folder: Path) -> list[tuple[int, str]]:
    """The files of a program from LARGE on with their bytes, the largest first."""
    files = ((path.lstat().st_size, path) for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(((bytes_, path.relative_to(folder).as_posix()) for bytes_, path in files if bytes_ >= LARGE))[::-1]


def report(folder: Path) -> None:
    """Prints how large the program is, and every part that is."""
    for bytes_, name in large(folder):
        print(f"  {bytes_ / 1e6:6.1f} MB  {name}")
    rest = size(folder) - sum(bytes_ for bytes_, _ in large(folder))
    print(f"  {rest / 1e6:6.1f} MB  in smaller files\n{'size':26} {size(folder) / 1e6:8.1f} MB", flush=True)
