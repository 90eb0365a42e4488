"""Libraries with a passphrase for tests: a key that is known, a passphrase that costs nothing to try."""

from pathlib import Path

from library.disks import FastDisk
from readback.core.library import Library
from readback.core.locking import has_passphrase
from readback.library import opening
from readback.library.damages import Clock
from readback.library.encryption import keys
from readback.library.encryption.disk import EncryptedFiles
from readback.library.encryption.keys import Key
from readback.library.files import FileSystem

KEY = Key(bytes(range(32)))
PASSPHRASE, CODE = "correct horse battery staple", "0123A-BCDEF-GHJKM-NPQRS-TVWXY"
KINDS = ("plain", "encrypted")
CHEAP = {"n": 2, "r": 1, "p": 1}


def encrypt(root: Path) -> Path:
    """Makes a library that is to be in a folder one with the passphrase."""
    full, keys._SCRYPT = keys._SCRYPT, CHEAP
    try:
        keys.write(root, keys.key_file(KEY, PASSPHRASE, CODE), FastDisk())
    finally:
        keys._SCRYPT = full
    return root


def of_kind(kind: str, root: Path) -> Path:
    """Where a library of a kind is to be made."""
    return encrypt(root) if kind == "encrypted" else root


def key_of(root: Path) -> Key | None:
    """The key where the library is encrypted."""
    return KEY if has_passphrase(root) else None


def disk_of(root: Path, disk: FileSystem | None = None) -> FileSystem:
    """The disk as a library is on it."""
    disk = disk or FastDisk()
    return EncryptedFiles(root, KEY, disk) if key_of(root) else disk


def real(root: Path, path: Path) -> Path:
    """Where something of a library is on the disk."""
    files = disk_of(root)
    return files.real(path) if isinstance(files, EncryptedFiles) else path


def open_library(
    root: Path, files: FileSystem | None = None, clock: Clock | None = None, index: Path | None = None
) -> Library:
    """A library, encrypted or not."""
    given = {} if clock is None else {"clock": clock}
    return opening.open_library(root, files, index=index, key=key_of(root), **given)
