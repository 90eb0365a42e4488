"""What the operating system must have for Readback, and how a Debian or Ubuntu gets it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

# What Qt's windows need on a bare Debian or Ubuntu: the first row on any screen, the second under X11.
QT_PACKAGES = (
    *("libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0", "fonts-dejavu-core"),
    *("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
)
FREEZE_PACKAGES = ("binutils", "libwayland-cursor0", "libwayland-egl1")  # the last two go into the packaged program
FONTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("~/.local/share/fonts").expanduser())


class NotReadyError(Exception):
    """The developer has to do something first; the message says what."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What this machine lets a script install.

    `apt` tells whether it has apt-get, `powers` what to put before a command to run it as root (nothing for root,
    None where that takes a password); `run` runs a command and returns its exit status.
    """

    apt: bool
    powers: tuple[str, ...] | None
    run: Callable[[Sequence[str]], int]

    @classmethod
    def this(cls) -> Self:
        """The machine this runs on."""
        return cls(shutil.which("apt-get") is not None, _powers(), lambda command: subprocess.call([*command]))

    def install(self, packages: Sequence[str], why: str) -> None:
        """Installs Debian packages where this machine lets us. Raises NotReadyError, with the command, otherwise."""
        if not self.apt:
            raise NotReadyError(f"{why}.\nOn Debian it is in these packages: {' '.join(packages)}")
        by_hand = f"sudo apt-get update && sudo apt-get install --yes {' '.join(packages)}"
        if self.powers is None:
            raise NotReadyError(f"{why}. This command installs it; then start again:\n\n  {by_hand}\n")
        print(f"{why}: installing {' '.join(packages)}", flush=True)
        apt = (*self.powers, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2")
        install = (*apt, "install", "--yes", "--no-install-recommends", *packages)
        if self.run(install) != 0:  # Lists of packages that are missing or too old: fetched only when it shows
            self.run((*apt, "update"))
            if self.run(install) != 0:
                raise NotReadyError(f"{why}, and apt-get could not install it. The command was:\n\n  {by_hand}\n")


def _powers() -> tuple[str, ...] | None:
    if sys.platform == "win32" or os.geteuid() == 0:
        return ()
    if shutil.which("sudo") and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ("sudo", "-n")
    return None


def missing_libraries(binaries: Iterable[Path]) -> list[str]:
    """The system libraries that these binaries link to and this Linux has not, by name."""
    if shutil.which("ldd") is None:
        return []
    found = subprocess.run(["ldd", *binaries], capture_output=True, text=True, check=False)
    return sorted(set(re.findall(r"(\S+) => not found", found.stdout)))


def missing_for_qt(packages: Path) -> list[str]:
    """What Qt's windows lack on this Linux; `packages` is the folder that PySide6 is installed in."""
    qt = packages / "PySide6"
    plugins = (qt / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for name in ("offscreen", "xcb"))
    missing = missing_libraries([qt / "QtWidgets.abi3.so", *plugins])
    has_font = any(next(folder.rglob("*.[to]t[fc]"), None) for folder in FONTS if folder.is_dir())
    return missing if has_font else [*missing, "a font"]


def missing_for_freezing(packages: Path) -> list[str]:
    """What PyInstaller and the packaged program lack on this Linux; `packages` as for Qt."""
    tools = [tool for tool in ("objdump", "objcopy", "strip") if shutil.which(tool) is None]
    return tools + missing_libraries([packages / "PySide6" / "Qt" / "plugins" / "platforms" / "libqwayland.so"])
