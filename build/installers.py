"""Makes what people download of the packaged program, for the system this runs on, into dist/.

Linux: an archive and a .deb. Windows: an installer and a portable zip. macOS: a disk image. With their sums.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from environment import Environment
from inventory import sums

NAME = "Readback"
DOWNLOADS = ("readback*.tar.xz", "readback*.deb", "readback*-setup.exe", "readback*-portable.zip", "readback*.dmg")


def installers(environment: Environment, arguments: Sequence[str]) -> int:
    """Makes them all of the program in dist/ and prints their sizes; returns the exit status."""
    del arguments
    folder = environment.root / "dist" / NAME
    if not folder.is_dir():
        print("There is no program in dist/ yet: build/dev.py package makes it.", file=sys.stderr)
        return 1
    built = about(folder)
    (folder / "SHA256SUMS").write_text(sums(folder), encoding="utf-8", newline="\n")  # it may have been signed since
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(datetime.fromisoformat(built["date"]).timestamp())))
    makers: dict[str, Callable[[Environment, Path, dict[str, str]], list[Path]]] = {
        "linux": _linux,
        "win32": _windows,
        "darwin": _mac,
    }
    for path in makers[sys.platform](environment, folder, built):
        print(f"{path.name:44} {path.stat().st_size / 1e6:8.1f} MB")
    return sum_up(environment, ())


def sum_up(environment: Environment, arguments: Sequence[str]) -> int:
    """Writes down the sums of what people download, in dist/SHA256SUMS-SYSTEM; returns the exit status."""
    del arguments
    place = environment.root / "dist"
    made = sorted(path for pattern in DOWNLOADS for path in place.glob(pattern))
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    listing = place / f"SHA256SUMS-{about(place / NAME)['system']}"
    listing.write_text("".join(lines), encoding="utf-8", newline="\n")
    return 0 if lines else 1


def about(folder: Path) -> dict[str, str]:
    """What a packaged program says of itself."""
    told: dict[str, str] = json.loads(next(folder.rglob("build.json")).read_text(encoding="utf-8"))
    return told


def _linux(environment: Environment, folder: Path, built: dict[str, str]) -> list[Path]:
    from debian import deb  # noqa: PLC0415 - only on the system that it is for

    archive = folder.parent / f"readback-{built['version']}-{built['system']}.tar.xz"
    tar_xz(folder, archive)
    return [archive, deb(environment.root, folder, built)]


def tar_xz(folder: Path, archive: Path) -> None:
    """Packs a folder: the same files give the same bytes. xz is told that most of it is code of this kind of processor.

    Raises CalledProcessError.
    """
    filters = ("--x86",) if os.uname().machine == "x86_64" else ()
    with archive.open("wb") as target:
        packing = ["xz", "--compress", "--stdout", "--threads=0", *filters, "--lzma2=preset=9e,dict=128MiB"]
        with subprocess.Popen(packing, stdin=subprocess.PIPE, stdout=target) as xz:
            assert xz.stdin is not None  # noqa: S101 - PIPE was asked for
            with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
                add_all(tar, folder, folder.name)
            xz.stdin.close()
        if xz.returncode != 0:
            raise subprocess.CalledProcessError(xz.returncode, packing)


def add_all(tar: tarfile.TarFile, folder: Path, name: str) -> None:
    """Adds a folder under a name, in the order of names, owned by root and dated by SOURCE_DATE_EPOCH's day."""
    for path in sorted([folder, *folder.rglob("*")]):
        place = f"{name}/{path.relative_to(folder).as_posix()}" if path != folder else name
        tar.add(path, place, recursive=False, filter=_plain)


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _windows(environment: Environment, folder: Path, built: dict[str, str]) -> list[Path]:
    portable = folder.parent / f"readback-{built['version']}-windows-x64-portable.zip"
    with zipfile.ZipFile(portable, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(it for it in folder.rglob("*") if it.is_file()):
            archive.write(path, f"{NAME}/{path.relative_to(folder).as_posix()}")
    installer = folder.parent / f"readback-{built['version']}-windows-x64-setup.exe"
    nsis(environment.root, folder, built["version"], installer)
    return [portable, installer]


def nsis(root: Path, folder: Path, version: str, installer: Path) -> None:
    """Compiles the installer for Windows, which makensis does on Linux, too. Raises CalledProcessError."""
    from filetypes import FILE_TYPES  # noqa: PLC0415 - only here

    icons = root / ".cache" / "freeze" / "icons"
    script = root / "build" / "windows"
    made = root / ".cache" / "freeze" / "filetypes.nsh"
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text(open_with(ending for kind in FILE_TYPES for ending in kind.endings), encoding="utf-8")
    sizes = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
    defined = {
        "VERSION": version,
        "PROGRAM": folder,
        "OUTPUT": installer,
        "ICON": icons / "readback.ico",
        "FILETYPES": made,
        "KILOBYTES": sizes // 1024,
    }
    options = [f"-D{name}={value}" for name, value in defined.items()]
    tool = shutil.which("makensis") or str(Path("C:/Program Files (x86)/NSIS/makensis.exe"))
    subprocess.run([tool, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, script / "readback.nsi"], check=True)


def open_with(endings: Iterable[str]) -> str:
    """The two macros of the installer that offer Readback for files: among the programs of "Open with", never first."""
    ordered = sorted(endings)
    offer = [f'  WriteRegStr HKCU "${{CLASSES}}\\.{it}\\OpenWithProgids" "Readback.File" ""' for it in ordered]
    offer += [f'  WriteRegStr HKCU "${{APPLICATION}}\\SupportedTypes" ".{it}" ""' for it in ordered]
    withdraw = [f'  DeleteRegValue HKCU "${{CLASSES}}\\.{it}\\OpenWithProgids" "Readback.File"' for it in ordered]
    return "\n".join(["!macro OfferFiles", *offer, "!macroend", "!macro WithdrawFiles", *withdraw, "!macroend", ""])


def _mac(environment: Environment, folder: Path, built: dict[str, str]) -> list[Path]:
    machine = built["system"].partition("-")[2]
    image = folder.parent / f"readback-{built['version']}-macos-{machine}.dmg"
    application = folder.parent / f"{NAME}.app"
    subprocess.run(["bash", environment.root / "build/macos/dmg.sh", application, image], check=True)
    return [image]
