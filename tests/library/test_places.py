"""Where a library lies: told from paths, mount tables of several systems, and what services leave in their folders."""

import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from library.disks import FastDisk
from readback.core.places import Place
from readback.library import open_library
from readback.library.places import Mount, found, mounts_of, place_of, signed

LINUX = """\
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
proc /proc proc rw,nosuid,nodev,noexec,relatime 0 0
nas.lan:/export/home /net/our\\040shared\\040desk nfs4 rw,vers=4.2 0 0
//server/press /net/press cifs rw,vers=3.1.1,username=mira 0 0
mira@desk:/srv /people/mira/desk fuse.sshfs rw,nosuid 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw,nosuid 0 0
google-drive-ocamlfuse /people/mira/gd fuse.google-drive-ocamlfuse rw 0 0
/dev/sdb1 /net/press/stick vfat rw 0 0
a line that says nothing
"""

MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//mira@nas._smb._tcp.local/Press Desk on /Volumes/Press Desk (smbfs, nodev, nosuid, mounted by mira)
/dev/disk5s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)
"""


def test_a_mount_table_of_linux_is_read() -> None:
    mounts = mounts_of(LINUX)
    assert len(mounts) == 8
    assert mounts[2] == Mount("/net/our shared desk", "nfs4")


def test_a_mount_table_of_macos_is_read() -> None:
    assert mounts_of(MACOS)[2] == Mount("/Volumes/Press Desk", "smbfs")
    assert len(mounts_of(MACOS)) == 4


def test_no_table_has_no_mounts() -> None:
    assert mounts_of("") == ()


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("/people/mira/Readback", None),
        ("/net/our shared desk/Readback", Place.NETWORK),
        ("/net/our", None),
        ("/net/press/Readback", Place.NETWORK),
        ("/net/press/stick/Readback", None),
        ("/people/mira/desk/Readback", Place.NETWORK),
        ("/people/mira/gd/Readback", Place.GOOGLE_DRIVE),
        ("/run/user/1000/gvfs/smb-share:server=nas,share=press/Readback", Place.NETWORK),
        ("/run/user/1000/gvfs/google-drive:host=example.org,user=mira/x", Place.GOOGLE_DRIVE),
    ],
)
def test_shares_of_linux(folder: str, place: Place | None) -> None:
    assert place_of(PurePosixPath(folder), mounts_of(LINUX)) is place


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("/people/mira/Library/Application Support/Readback", None),
        ("/people/mira/Library/Mobile Documents/com~apple~CloudDocs/Readback", Place.ICLOUD),
        ("/people/mira/Library/CloudStorage/OneDrive-Personal/Readback", Place.ONEDRIVE),
        ("/people/mira/Library/CloudStorage/Dropbox-Desk/Readback", Place.DROPBOX),
        ("/people/mira/Library/CloudStorage/GoogleDrive-mira@example.org/My Drive/Readback", Place.GOOGLE_DRIVE),
        ("/people/mira/Library/CloudStorage/Nextcloud-mira@example.org/Readback", Place.NEXTCLOUD),
        ("/people/mira/Nextcloud2/Readback", Place.NEXTCLOUD),
        ("/people/mira/ownCloud/Readback", Place.NEXTCLOUD),
        ("/Volumes/Press Desk/Readback", Place.NETWORK),
        ("/Volumes/STICK/Readback", None),
    ],
)
def test_folders_of_macos(folder: str, place: Place | None) -> None:
    assert place_of(PurePosixPath(folder), mounts_of(MACOS)) is place


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        (r"C:\Users\mira\AppData\Local\Readback", None),
        (r"C:\Users\mira\OneDrive\Readback", Place.ONEDRIVE),
        (r"C:\Users\mira\OneDrive - The Sound\Readback", Place.ONEDRIVE),
        (r"C:\Users\mira\Dropbox (The Sound)\Readback", Place.DROPBOX),
        (r"C:\Users\mira\iCloudDrive\Readback", Place.ICLOUD),
        (r"C:\Users\mira\Google Drive\Readback", Place.GOOGLE_DRIVE),
        (r"C:\Users\mira\Nextcloud\Readback", Place.NEXTCLOUD),
        (r"\\nas\press\Readback", Place.NETWORK),
        (r"D:\Synced\Readback", Place.ONEDRIVE),
        (r"D:\Onedriver\Dropboxes\Readback", None),
    ],
)
def test_folders_of_windows(folder: str, place: Place | None) -> None:
    environment = {"OneDriveConsumer": r"D:\Synced", "OneDriveCommercial": "", "PATH": r"D:"}
    assert place_of(PureWindowsPath(folder), (), environment) is place


@pytest.mark.parametrize(
    ("sign", "place"),
    [
        (".dropbox.cache", Place.DROPBOX),
        (".sync_0123abcd.db", Place.NEXTCLOUD),
        ("._sync_0123abcd.db", Place.NEXTCLOUD),
        (".stfolder", Place.SYNCTHING),
        ("dropbox.txt", None),
    ],
)
def test_a_folder_of_another_name_is_told_by_what_lies_in_it(tmp_path: Path, sign: str, place: Place | None) -> None:
    (tmp_path / "desk" / "Readback").mkdir(parents=True)
    (tmp_path / "desk" / sign).touch()
    assert signed(tmp_path / "desk" / "Readback") is place
    assert found(tmp_path / "desk" / "Readback", {}) is place


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "mine").symlink_to(tmp_path / "Dropbox")
    assert found(tmp_path / "mine" / "Readback", {}) is Place.DROPBOX


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "other"])
def test_a_folder_of_this_computer_is_nowhere_else(tmp_path: Path, platform: str) -> None:
    assert found(tmp_path, {}, platform) is None


def test_a_library_knows_where_it_lies(tmp_path: Path) -> None:
    library = open_library(tmp_path / "Nextcloud" / "Readback", FastDisk())
    assert library.place is Place.NEXTCLOUD
    library.close()


def test_a_path_that_is_relative_is_nowhere_else() -> None:
    assert place_of(PurePath("Readback"), mounts_of(LINUX)) is None
