"""Makes the .deb: the program in /usr/lib, and what a desktop has to know of it, made by dpkg-deb.

https://www.debian.org/doc/debian-policy/ch-controlfields.html
"""

import os
import shutil
import subprocess
from pathlib import Path

from filetypes import FILE_TYPES
from machine import QT_PACKAGES

PROGRAM = "usr/lib/readback"
ARCHITECTURES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64"}
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# glibc as PySide6's wheels ask for it; newer Ubuntus have the transition's name of glib.
DEPENDS = ("libc6 (>= 2.34)", *(it for it in QT_PACKAGES if it not in {"libglib2.0-0", "fonts-dejavu-core"}))
ALTERNATIVES = ("libglib2.0-0 | libglib2.0-0t64", "fonts-dejavu-core | fonts-liberation | fonts-noto-core")


def deb(root: Path, folder: Path, built: dict[str, str]) -> Path:
    """Makes it beside the program's folder. Raises CalledProcessError."""
    tree = root / ".cache" / "freeze" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    (tree / PROGRAM).parent.mkdir(parents=True)
    shutil.copytree(folder, tree / PROGRAM, symlinks=True)
    commands = tree / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / "readback").symlink_to(f"/{PROGRAM}/Readback")
    share(root, tree / "usr" / "share", built)
    _control(tree, built)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            executable = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if executable else 0o644)
    architecture = ARCHITECTURES[built["system"].partition("-")[2]]
    target = folder.parent / f"readback_{built['version']}_{architecture}.deb"
    packing = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z6", str(tree), str(target)]
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return target


def share(root: Path, place: Path, built: dict[str, str]) -> None:
    """Puts what desktops read into their folders: the entry, icons in sizes, MIME types, AppStream's description."""
    own, icons = root / "build" / "linux", root / ".cache" / "freeze" / "icons"
    hicolor = place / "icons" / "hicolor"
    _write(place / "applications" / "readback.desktop", desktop_entry(own))
    _write(place / "mime" / "packages" / "readback.xml", (own / "readback.xml").read_text(encoding="utf-8"))
    text = (own / "org.readback.Readback.metainfo.xml").read_text(encoding="utf-8")
    day = built["date"].partition("T")[0]
    text = text.replace("@VERSION@", built["version"]).replace("@DATE@", day)
    _write(place / "metainfo" / "org.readback.Readback.metainfo.xml", text)
    for size in SIZES:
        picture = hicolor / f"{size}x{size}" / "apps" / "readback.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(icons / f"readback-{size}.png", picture)
    scalable = hicolor / "scalable" / "apps" / "readback.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(root / "resources" / "icons" / "readback.svg", scalable)
    _write(place / "doc" / "readback" / "copyright", copyright_text())


def desktop_entry(own: Path) -> str:
    """The desktop entry, with the MIME types that Readback opens."""
    types = "".join(f"{kind.mime};" for kind in FILE_TYPES)
    return (own / "readback.desktop").read_text(encoding="utf-8").replace("@TYPES@", types)


def copyright_text() -> str:
    """What Debian wants to know, and where the rest of it is."""
    return (
        "Readback is under the MIT licence: /usr/lib/readback/LICENSE.\n"
        "NOTICE.md there credits the texts and libraries that it is made with;\n"
        "LICENCES.txt has the licences of all its parts, readback.cdx.json lists them.\n"
    )


def _control(tree: Path, built: dict[str, str]) -> None:
    bytes_ = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
    fields = {
        "Package": "readback",
        "Version": built["version"],
        "Section": "text",
        "Priority": "optional",
        "Architecture": ARCHITECTURES[built["system"].partition("-")[2]],
        "Depends": ", ".join((*DEPENDS, *ALTERNATIVES)),
        "Recommends": "fonts-noto-cjk, libcups2 | libcups2t64",
        "Installed-Size": str(bytes_ // 1024),
        "Maintainer": "The Readback project <readback@localhost>",
        "Description": "reading desk for journalists, without the network\n"
        " Opens articles, shows who is in them and who said what, keeps notes beside\n"
        " the passages they are about, and finds all of it again. Everything stays on\n"
        " this computer: there is no account, no server, and no network is used.",
    }
    _write(tree / "DEBIAN" / "control", "".join(f"{name}: {value}\n" for name, value in fields.items()))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
