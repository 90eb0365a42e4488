"""What people download, as far as it can be made without the packaged program: a folder stands for it."""

import json
import os
import plistlib
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import debian
from filetypes import FILE_TYPES
from icons import APPLE, WINDOWS, icns, ico
from installers import add_all, nsis, open_with, tar_xz
from readback.formats.readers import ENDINGS

ROOT = Path(__file__).resolve().parents[2]
BUILT = {"version": "1.2.3", "commit": "c0ffee", "date": "2026-01-02T03:04:05Z", "system": "linux-x86_64"}
PNG = b"\x89PNG\r\n\x1a\n"
linux = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder in the place of the packaged program."""
    folder = tmp_path / "dist" / "Readback"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "build.json").write_text(json.dumps(BUILT))
    (folder / "Readback").write_text("#!/bin/sh\necho here\n")
    (folder / "Readback").chmod(0o755)
    if sys.platform != "win32":
        (folder / "readback-cli").symlink_to("Readback")  # links need rights there
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with its drawings made."""
    for name in ("linux", "windows"):
        shutil.copytree(ROOT / "build" / name, tmp_path / "build" / name)
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    shutil.copy(ROOT / "resources/icons/readback.svg", tmp_path / "resources/icons")
    icons = tmp_path / ".cache" / "freeze" / "icons"
    subprocess.run([sys.executable, ROOT / "build/icons.py", icons], check=True)
    return tmp_path


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"there is no {name} here")
    return found


def test_systems_are_told_of_every_ending_that_is_read() -> None:
    told = [f".{ending}" for kind in FILE_TYPES for ending in kind.endings]
    assert sorted(told) == sorted(ENDINGS)


@linux
def test_the_desktop_finds_the_program_and_the_standards_are_kept(root: Path, tmp_path: Path) -> None:
    share = tmp_path / "share"
    debian.share(root, share, BUILT)
    subprocess.run([tool("desktop-file-validate"), share / "applications/readback.desktop"], check=True)
    metainfo = share / "metainfo/org.readback.Readback.metainfo.xml"
    subprocess.run([tool("appstreamcli"), "validate", "--no-net", metainfo], check=True)
    assert '<release version="1.2.3" date="2026-01-02"/>' in metainfo.read_text(encoding="utf-8")
    subprocess.run([tool("update-mime-database"), share / "mime"], check=True, capture_output=True)
    assert "application/x-webarchive:*.webarchive" in (share / "mime/globs").read_text(encoding="utf-8")
    sizes = {path.parent.parent.name for path in share.rglob("readback.png")}
    assert sizes >= {"16x16", "48x48", "256x256"}


@linux
def test_the_deb_installs_what_starts_and_leaves_nothing_behind(root: Path, program: Path, tmp_path: Path) -> None:
    tool("dpkg-deb")
    package = debian.deb(root, program, BUILT)
    assert package.name == "readback_1.2.3_amd64.deb"
    fields = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=True).stdout
    assert "libegl1" in fields
    assert "Version: 1.2.3" in fields
    scratch = tmp_path / "scratch"
    subprocess.run(["dpkg-deb", "--extract", package, scratch], check=True)
    assert (scratch / "usr/bin/readback").readlink() == Path("/usr/lib/readback/Readback")
    started = subprocess.run([scratch / "usr/lib/readback/readback-cli"], capture_output=True, text=True, check=True)
    assert started.stdout == "here\n"
    scripts = subprocess.run(["dpkg-deb", "--ctrl-tarfile", package], capture_output=True, check=True).stdout
    assert b"postinst" not in scripts  # desktop, MIME types and icons have triggers of the system's own
    assert b"postrm" not in scripts  # so that nothing of the reader's is ever removed


@linux
def test_the_same_folder_gives_the_same_archive(program: Path, tmp_path: Path) -> None:
    tool("xz")
    tar_xz(program, tmp_path / "one.tar.xz")
    os.utime(program / "Readback", (1, 1))
    tar_xz(program, tmp_path / "two.tar.xz")
    assert (tmp_path / "one.tar.xz").read_bytes() == (tmp_path / "two.tar.xz").read_bytes()
    with tarfile.open(tmp_path / "one.tar.xz") as tar:
        assert [entry.name for entry in tar if entry.issym()] == ["Readback/readback-cli"]
        assert {(entry.uname, entry.mtime) for entry in tar} == {("root", 0)}


def test_an_archive_has_no_trace_of_who_made_it(program: Path, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "x.tar", "w") as tar:
        add_all(tar, program, "Readback")
    with tarfile.open(tmp_path / "x.tar") as tar:
        assert {(it.uid, it.gid, it.mode) for it in tar if it.isfile()} <= {(0, 0, 0o755), (0, 0, 0o644)}


@linux
def test_the_installer_for_windows_compiles(root: Path, program: Path, tmp_path: Path) -> None:
    tool("makensis")
    (program / "Readback.exe").write_bytes(b"MZ")
    (program / "readback-cli").unlink()
    made = tmp_path / "readback-setup.exe"
    nsis(root, program, "1.2.3", made)
    assert made.read_bytes()[:2] == b"MZ"


def test_files_are_offered_to_readback_and_never_taken() -> None:
    text = open_with(["pdf"])
    assert r"\.pdf\OpenWithProgids" in text
    script = (ROOT / "build/windows/readback.nsi").read_text(encoding="utf-8")
    taken = [line for line in (text + script).splitlines() if r"\.pdf" in line and "WriteRegStr" in line]
    assert all("OpenWithProgids" in line or "SupportedTypes" in line for line in taken)


def test_the_uninstaller_names_what_it_removes_and_keeps_the_library() -> None:
    script = (ROOT / "build/windows/readback.nsi").read_text(encoding="utf-8")
    removed = [line.strip() for line in script.splitlines() if line.strip().startswith("RMDir")]
    assert removed == [r'RMDir /r "$INSTDIR\_internal"', 'RMDir "$INSTDIR"']
    assert r'InstallDir "$LOCALAPPDATA\Programs\Readback"' in script  # the library is in $LOCALAPPDATA\Readback


@pytest.mark.parametrize("language", ["ENGLISH", "GERMAN", "FRENCH"])
def test_the_installer_says_everything_in_every_language(language: str) -> None:
    lines = (ROOT / "build/windows/readback.nsi").read_text(encoding="utf-8").splitlines()
    said = [line.split()[1] for line in lines if line.startswith("LangString") and f"${{LANG_{language}}}" in line]
    assert said == ["RUNNING", "OCCUPIED", "KEPT", "FILE"]


def test_windows_is_given_every_size_of_the_icon() -> None:
    pictures = {size: PNG + bytes([size % 256]) for size in {*WINDOWS, *APPLE.values()}}
    made = ico(pictures)
    kind, count = struct.unpack_from("<HH", made, 2)
    assert (kind, count) == (1, len(WINDOWS))
    for number, size in enumerate(WINDOWS):
        width, length, place = struct.unpack_from("<B", made, 6 + 16 * number) + struct.unpack_from(
            "<II", made, 14 + 16 * number
        )
        assert width == size % 256
        assert made[place : place + length] == pictures[size]


def test_macos_is_given_every_size_of_the_icon() -> None:
    pictures = {size: PNG + bytes([size % 256]) for size in APPLE.values()}
    made = icns(pictures)
    assert (made[:4], struct.unpack_from(">I", made, 4)[0]) == (b"icns", len(made))
    place, found = 8, {}
    while place < len(made):
        length = struct.unpack_from(">I", made, place + 4)[0]
        found[made[place : place + 4]] = made[place + 8 : place + length]
        place += length
    assert found == {name: pictures[size] for name, size in APPLE.items()}


def test_macos_may_not_give_the_program_the_network_or_the_camera() -> None:
    rights = plistlib.loads((ROOT / "build/macos/entitlements.plist").read_bytes())
    assert set(rights) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }
