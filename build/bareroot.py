"""Tries the packaged program in a Debian that has nothing but what README.md says it needs, and no network.

Needs root, debootstrap and a mirror; the root is kept in .cache/bare and used again.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

from environment import Environment
from machine import QT_PACKAGES

RELEASE = "bookworm"
PLACE = "opt/Programme für später"
LIBRARIES = (
    *(name for name in QT_PACKAGES if not name.startswith("fonts-")),
    "fonts-dejavu-core",
)


def bare_faults(environment: Environment, folder: Path) -> list[str]:
    """What goes wrong with the program in a bare Debian; also that one cannot be made."""
    root = environment.root / ".cache" / "bare"
    if not (root / "ready").exists() and not _make(environment, root):
        return ["no bare Debian could be made; it takes root, debootstrap and a mirror"]
    place = root / PLACE
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder, place / folder.name, symlinks=True)
    try:
        return _try(root, f"/{PLACE}/{folder.name}/readback-cli")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _make(environment: Environment, root: Path) -> bool:
    if os.geteuid() != 0:
        return False
    if shutil.which("debootstrap") is None:
        environment.machine.install(("debootstrap",), "A bare Debian is made by debootstrap")
    shutil.rmtree(root, ignore_errors=True)
    packages = ",".join(LIBRARIES)
    made = subprocess.call(["debootstrap", "--variant=minbase", f"--include={packages}", RELEASE, root])
    if made == 0:
        (root / "ready").touch()
    return made == 0


def _try(root: Path, program: str) -> list[str]:
    """The self-test as nobody, without a network of any kind: `unshare --net` leaves not even the loopback up.

    Every system has /proc, and without it the model's runtime complains that it cannot tell the processor.
    """
    home = root / "tmp" / "home"
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o777)
    variables = ("HOME=/tmp/home", "QT_QPA_PLATFORM=offscreen", "PATH=/usr/bin:/bin", "LANG=C.UTF-8")
    inside = ("chroot", "--userspec=65534:65534", root, "env", "-i", *variables, program, "--self-test")
    mount = ("sh", "-c", 'mount -t proc proc "$0/proc" && exec "$@"', root)
    command = ("unshare", "--net", "--mount", *mount, *inside)
    answer = subprocess.run(command, cwd="/", capture_output=True, encoding="utf-8", check=False)
    shutil.rmtree(home, ignore_errors=True)
    faults = [f"in a bare Debian, on stderr: {line}" for line in answer.stderr.splitlines()]
    try:
        good = answer.returncode == 0 and json.loads(answer.stdout)["ok"]
    except ValueError:
        good = False
    return faults if good else [*faults, f"in a bare Debian the self-test failed: {answer.stdout[:300]}"]
