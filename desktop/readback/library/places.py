"""Recognises folders of cloud services and network shares: by their paths, what lies in them, how they are mounted."""

import ctypes
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from readback.core.places import Place

_NAMES: tuple[tuple[str, Place], ...] = (
    (r"mobile documents|icloud ?drive", Place.ICLOUD),
    (r"onedrive( ?-.*)?", Place.ONEDRIVE),
    (r"dropbox( ?[-(].*)?", Place.DROPBOX),
    (r"google ?drive( ?[-(:].*)?|google-drive:.*", Place.GOOGLE_DRIVE),
    (r"(next|own)cloud( ?[-(@\d].*)?", Place.NEXTCLOUD),
)
"""What a folder's name is where it is a service's, in small letters."""

_SIGNS = (
    (".dropbox", Place.DROPBOX),
    (".dropbox.cache", Place.DROPBOX),
    (".tmp.drivedownload", Place.GOOGLE_DRIVE),
    (".nextcloudsync.log", Place.NEXTCLOUD),
    (".owncloudsync.log", Place.NEXTCLOUD),
    (".stfolder", Place.SYNCTHING),
)
"""What lies in the topmost folder of a service, whatever the reader called it."""

_REMOTE = re.compile(
    r"(nfs\d?|cifs|smb\d?|smbfs|afpfs|afs|webdav|davfs\d?|ncpfs|ceph|glusterfs|lustre"
    r"|fuse\.(sshfs|davfs\d?|rclone|glusterfs|cephfs|gvfsd-fuse|s3fs|smbnetfs|google-drive-ocamlfuse))"
)
"""Kinds of file systems that are on another computer."""

_LINUX = re.compile(r"^\S+ (\S+) (\S+) \S+ \d+ \d+$")
_MACOS = re.compile(r"^.+? on (.+) \(([^,)]+)[^)]*\)$")
_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of the Windows function GetDriveTypeW."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A file system: where it is mounted, and of which kind it is."""

    point: str
    kind: str


def mounts_of(table: str) -> tuple[Mount, ...]:
    """The file systems of a mount table as Linux keeps it (proc(5)) or macOS prints it (mount(8))."""
    found = (_MACOS.match(line) or _LINUX.match(line) for line in table.splitlines())
    return tuple(Mount(_plain(it[1]), it[2]) for it in found if it)


def place_of(
    folder: PurePath, mounts: Iterable[Mount] = (), environment: Mapping[str, str] | None = None
) -> Place | None:
    """What a folder's path says of where it is; None for a folder of this computer.

    OneDrive tells its folders by environment variables on Windows.
    """
    parts = [part.casefold() for part in folder.parts]
    for part in parts:
        for pattern, place in _NAMES:
            if re.fullmatch(pattern, part):
                return place
    own = {name: value for name, value in (environment or {}).items() if name.startswith("OneDrive") and value}
    if any(folder.is_relative_to(value) for value in own.values()):
        return Place.ONEDRIVE
    above = [mount for mount in mounts if folder.is_relative_to(mount.point)]
    nearest = max(above, key=lambda mount: len(mount.point), default=None)
    if nearest is not None and "google-drive" in nearest.kind:
        return Place.GOOGLE_DRIVE
    remote = nearest is not None and _REMOTE.fullmatch(nearest.kind)
    return Place.NETWORK if remote or folder.drive.startswith("\\\\") else None


def signed(folder: Path) -> Place | None:
    """Which service's signs lie in a folder or one above it."""
    for above in (folder, *folder.parents):
        for name, place in _SIGNS:
            if (above / name).exists():
                return place
        if any(above.glob(".sync_*.db")) or any(above.glob("._sync_*.db")):
            return Place.NEXTCLOUD
    return None


def found(folder: Path, environment: Mapping[str, str], platform: str = sys.platform) -> Place | None:
    """Where a folder is, as far as this computer tells; None where it is nowhere else."""
    with suppress(OSError):
        folder = folder.resolve()
    mounts = mounts_of(_table(platform))
    place = place_of(folder, mounts, environment)
    with suppress(OSError):
        place = place or signed(folder)
    return place or (Place.NETWORK if platform == "win32" and _on_remote_drive(folder) else None)


def _plain(point: str) -> str:
    """A mount point as it is called: Linux writes blanks in it as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), point)


def _table(platform: str) -> str:
    """The system's mount table; empty where there is none."""
    try:
        if platform == "darwin":
            return subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False).stdout
        return Path("/proc/self/mounts").read_text("utf-8", "surrogateescape") if platform == "linux" else ""
    except (OSError, subprocess.SubprocessError):
        return ""


def _on_remote_drive(folder: Path) -> bool:
    """Whether Windows says that the drive is on another computer."""
    kernel = getattr(ctypes, "windll", None)
    return kernel is not None and kernel.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE
