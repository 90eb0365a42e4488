"""How files and folders of an encrypted library are called: by a keyed hash of the name, with the name enciphered.

The hash is HMAC-SHA256, cut to 16 bytes, and serves as the start of the counter that the name is enciphered with. This
is deterministic authenticated encryption (P. Rogaway and T. Shrimpton, "Deterministic Authenticated-Encryption", 2006):
a name is always called the same, only who has the key can tell which one, and what was not called so is recognised.
"""

import hmac
import re
from base64 import b32decode, b32encode
from functools import lru_cache

from Crypto.Cipher import AES

PLAIN = frozenset({"articles", "trash", "backups", "objects", "conflicts", ".lock"})
"""What every library has: these are called as they are."""

_TAG = 16
_STEP = 8
"""Lengths are whole multiples of this: names of files in an article's folder are all called alike long."""

_CALLED = re.compile(r"([a-z2-7]{39,})(.*)", re.DOTALL)
_HASH = re.compile(r"([0-9a-f]{64})(.*)", re.DOTALL)


class Names:
    """Calls names by a key of 32 bytes, and tells what is called so."""

    def __init__(self, key: bytes) -> None:
        self._hashing = hmac.digest(key, b"hash of names", "sha256")
        self._ciphering = hmac.digest(key, b"cipher of names", "sha256")
        self.called = lru_cache(maxsize=1 << 16)(self._called)
        self.meant = lru_cache(maxsize=1 << 16)(self._meant)

    def _called(self, name: str) -> str:
        """What a file or folder of this name is called."""
        if name in PLAIN:
            return name
        packed = _packed(name)
        tag = hmac.digest(self._hashing, packed, "sha256")[:_TAG]
        return b32encode(tag + self._ciphered(tag, packed)).decode().rstrip("=").lower()

    def _meant(self, called: str) -> tuple[str, str]:
        """The name, and what somebody else put behind it, as services for syncing do; nothing where it is no name."""
        if called in PLAIN:
            return called, ""
        found = _CALLED.fullmatch(called)
        return (self._deciphered(found[1]), found[2]) if found else ("", "")

    def _deciphered(self, called: str) -> str:
        try:
            raw = b32decode(called.upper() + "=" * (-len(called) % 8))
        except ValueError:
            return ""
        packed = self._ciphered(raw[:_TAG], raw[_TAG:])
        sound = hmac.compare_digest(hmac.digest(self._hashing, packed, "sha256")[:_TAG], raw[:_TAG])
        return _unpacked(packed) if sound else ""

    def _ciphered(self, tag: bytes, packed: bytes) -> bytes:
        return AES.new(self._ciphering, AES.MODE_CTR, nonce=b"", initial_value=tag).encrypt(packed)


def _packed(name: str) -> bytes:
    """A name in few bytes, since paths must not become long: a SHA-256 at its beginning as 32 of them."""
    found = _HASH.fullmatch(name)
    rest = (found[2] if found else name).encode("utf-8", "surrogatepass")
    raw = b"\1" + bytes.fromhex(found[1]) + rest if found else b"\0" + rest
    return raw + bytes(-len(raw) % _STEP)


def _unpacked(packed: bytes) -> str:
    if packed[:1] == b"\1":
        return packed[1:33].hex() + packed[33:].rstrip(b"\0").decode("utf-8", "surrogatepass")
    return packed[1:].rstrip(b"\0").decode("utf-8", "surrogatepass")
