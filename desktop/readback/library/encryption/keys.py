"""The key of an encrypted library: random, and kept enciphered by the passphrase and by a recovery code.

Whoever changes the passphrase enciphers the same key anew; no other file of the library changes.
"""

import hashlib
import hmac
import json
import os
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from Crypto.Cipher import AES

from readback.core.errors import LibraryUnwritable, PassphraseWrong, Unwritable
from readback.core.locking import KEY, key_places
from readback.library.encryption.codes import code_of
from readback.library.files import FileSystem

FILES = frozenset({KEY, f"{KEY}.bak", f"{KEY}.tmp"})

_SCRYPT = {"n": 1 << 17, "r": 8, "p": 1}
"""Costs 128 MiB and about half a second: OWASP, Password Storage Cheat Sheet (2025), for scrypt (RFC 7914)."""

_MOST = 1 << 23
"""No key file may ask for more than this of n times r, a gigabyte: it would be a way to stop the program."""


class State(StrEnum):
    """How far a library is: encrypted, or on the way there or back."""

    ENCRYPTED = "encrypted"
    ENCRYPTING = "encrypting"
    DECRYPTING = "decrypting"


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """The random key, and what follows from it."""

    whole: bytes

    @property
    def names(self) -> bytes:
        """The key of names."""
        return hmac.digest(self.whole, b"names", "sha256")

    @property
    def contents(self) -> bytes:
        """The key of contents."""
        return hmac.digest(self.whole, b"contents", "sha256")


def made() -> Key:
    """A new key."""
    return Key(os.urandom(32))


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What stands in a library's key file: its state, and the key as each secret opens it."""

    state: State
    slots: Mapping[str, Mapping[str, Any]]
    mac: str = ""

    def opened(self, secret: str) -> Key:
        """The key, by the passphrase or the recovery code. Raises PassphraseWrong, which says nothing else."""
        code, key = code_of(secret), None
        if code:
            with suppress(PassphraseWrong):
                key = _unwrapped(self.slots.get("recovery", {}), code)
        key = key or _unwrapped(self.slots.get("passphrase", {}), secret)
        if not hmac.compare_digest(self.mac, self._mac(key)):
            raise PassphraseWrong
        return key

    def signed(self, key: Key) -> "KeyFile":
        """The same, so that nobody without the key can change it unseen."""
        return KeyFile(self.state, self.slots, self._mac(key))

    def in_state(self, state: State, key: Key) -> "KeyFile":
        """The same in another state."""
        return KeyFile(state, self.slots).signed(key)

    def with_passphrase(self, passphrase: str, key: Key) -> "KeyFile":
        """The same for another passphrase."""
        return KeyFile(self.state, {**self.slots, "passphrase": _wrapped(key, passphrase)}).signed(key)

    def with_code(self, code: str, key: Key) -> "KeyFile":
        """The same for another recovery code."""
        return KeyFile(self.state, {**self.slots, "recovery": _wrapped(key, code_of(code))}).signed(key)

    def _mac(self, key: Key) -> str:
        content = json.dumps([self.state, self.slots], sort_keys=True).encode()
        return hmac.new(hmac.digest(key.whole, b"key file", "sha256"), content, "sha256").hexdigest()


def key_file(key: Key, passphrase: str, code: str, state: State = State.ENCRYPTED) -> KeyFile:
    """A key file by which both open the library."""
    slots = {"passphrase": _wrapped(key, passphrase), "recovery": _wrapped(key, code_of(code))}
    return KeyFile(state, slots).signed(key)


def read(root: Path, disk: FileSystem) -> KeyFile | None:
    """The key file of a library; None where it has none. Raises LibraryUnwritable where none of its copies is sound."""
    return next(iter(copies(root, disk)), None)


def copies(root: Path, disk: FileSystem) -> list[KeyFile]:
    """The key file as each place has it where it is sound, the first place first.

    They differ where a program ended between the one and the other. Raises LibraryUnwritable where none is sound.
    """
    there, found = False, list[KeyFile]()
    for path in key_places(root):
        with suppress(FileNotFoundError):
            raw = disk.read(path)
            there = True
            with suppress(ValueError, KeyError, TypeError):
                content = json.loads(raw)
                kept = {"state": content["state"], "slots": content["slots"], "mac": content["mac"]}
                if content["sha256"] == _sum(kept):
                    found.append(KeyFile(State(content["state"]), content["slots"], content["mac"]))
    if there and not found:
        raise LibraryUnwritable(root / KEY, Unwritable.FAILED)
    return found


def opened(root: Path, secret: str, disk: FileSystem) -> Key:
    """The key, by a passphrase or recovery code of any of the copies. Raises PassphraseWrong, LibraryUnwritable.

    A change of passphrase that was cut off leaves the new one in one place and the old one in the other: both open the
    library then. Whichever did is in both places afterwards, so that the other opens nothing any more.
    """
    found = copies(root, disk)
    for at, file in enumerate(found):
        if file in found[:at]:
            continue
        with suppress(PassphraseWrong):
            key = file.opened(secret)
            if found != [file, file] or any(disk.mark(_backup(path)) for path in key_places(root)):
                with suppress(OSError):  # it is tried again whenever the library is opened
                    write(root, file, disk)
            return key
    raise PassphraseWrong


def write(root: Path, file: KeyFile, disk: FileSystem) -> None:
    """Keeps a key file, twice, with nothing left of the one before. Raises OSError; then `opened` knows what to do."""
    kept = {"state": file.state.value, "slots": file.slots, "mac": file.mac}
    content = json.dumps({"readback": 1, **kept, "sha256": _sum(kept)}, indent=1).encode()
    for path in key_places(root):
        disk.make_folder(path.parent)
        disk.save(path, content)
        disk.remove(_backup(path))


def copy(root: Path, target: Path, disk: FileSystem) -> None:
    """Keeps the same key file for a copy of the library. Raises OSError."""
    file = read(root, disk)
    if file is not None:
        write(target, file, disk)


def remove(root: Path, disk: FileSystem) -> None:
    """Takes the key file away. Raises OSError."""
    for path in reversed(key_places(root)):
        disk.remove(path)
        disk.sync_folder(path.parent)


def _backup(path: Path) -> Path:
    return path.with_name(f"{KEY}.bak")


def _sum(kept: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def _derived(secret: str, slot: Mapping[str, Any]) -> bytes:
    """The key that a secret gives; the same letters give the same, however a keyboard composes them (RFC 8265)."""
    n, r, p = int(slot["n"]), int(slot["r"]), int(slot["p"])
    if n * r > _MOST or p > 8:
        raise PassphraseWrong
    letters = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    salt = bytes.fromhex(slot["salt"])
    return hashlib.scrypt(letters, salt=salt, n=n, r=r, p=p, maxmem=256 * (n + 8192) * r, dklen=32)


def _wrapped(key: Key, secret: str) -> dict[str, Any]:
    slot: dict[str, Any] = {"kdf": "scrypt", **_SCRYPT, "salt": os.urandom(16).hex(), "nonce": os.urandom(12).hex()}
    cipher = AES.new(_derived(secret, slot), AES.MODE_GCM, nonce=bytes.fromhex(slot["nonce"]))
    body, tag = cipher.encrypt_and_digest(key.whole)
    return {**slot, "key": (body + tag).hex()}


def _unwrapped(slot: Mapping[str, Any], secret: str) -> Key:
    try:
        cipher = AES.new(_derived(secret, slot), AES.MODE_GCM, nonce=bytes.fromhex(slot["nonce"]))
        raw = bytes.fromhex(slot["key"])
        return Key(cipher.decrypt_and_verify(raw[:-16], raw[-16:]))
    except (ValueError, KeyError, TypeError) as error:  # of a slot that somebody wrote, too
        raise PassphraseWrong from error
