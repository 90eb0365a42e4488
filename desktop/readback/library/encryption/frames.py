"""What a file of an encrypted library is made of: a random id, then frames, each enciphered with AES-256-GCM.

A file has a key of its own, made of the library's and the file's id, so that the limit of 2^32 random nonces for a key
(NIST SP 800-38D, 8.3) is never near. The id, the name, the format's version and where a frame stands are
authenticated with it: no frame can be moved, nor taken from another file or an earlier state of this one. Which folder
the file was written in stands, enciphered, in each frame, since folders are renamed.
"""

import hmac
import os
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from Crypto.Cipher import AES

MAGIC = b"Readback\0\1"
"""What a file begins with; the last byte is the version of the format."""

HEAD = len(MAGIC) + 16
"""So many bytes of a file are no frames."""

DAMAGED = b"\0"
"""Comes in place of what is not as it was written: nothing that the library keeps has it there."""

PIECE = 1 << 20
"""So many bytes of a file stand in one frame, at most; the last one may be longer by what hides the file's size."""

_LENGTH = struct.Struct(">I")
_INSIDE = struct.Struct(">QIH")
"""Inside a frame: how many bytes of the file come before it, how many it holds, how long the place's name is."""

_NONCE, _TAG = 12, 16
AROUND = 2 * _LENGTH.size + _NONCE + _TAG
_LONGEST = 1 << 28

_BLOCK = 4096
"""Disks give room in blocks of this size; a file is made to fill its last one."""

_LINE = 256
"""What is added to a file comes in frames of a multiple of this."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A piece of a file: its bytes, how many come before them, where the file was when they were written."""

    content: bytes
    offset: int
    place: str

    @property
    def end(self) -> int:
        """How many bytes of the file there are with these."""
        return self.offset + len(self.content)


@dataclass(frozen=True, slots=True)
class Where:
    """Whose frames they are: the library's key for contents, the file's name and the folder that it stands in."""

    key: bytes
    name: str
    place: str


class Sealer:
    """Makes and reads the frames of one file, by its first bytes."""

    def __init__(self, where: Where, head: bytes = b"") -> None:
        self.head = head or MAGIC + os.urandom(16)
        self._where = where
        self._place = where.place.encode("utf-8", "surrogatepass")
        self._key = hmac.digest(where.key, self.head, "sha256")
        self._about = self.head + where.name.encode("utf-8", "surrogatepass")

    def whole(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """A new file of these bytes; the last frame hides how many they are."""
        yield self.head
        at, offset, waiting = HEAD, 0, b""
        for chunk in chunks:
            waiting += chunk
            while len(waiting) > PIECE:
                frame = self.frame(waiting[:PIECE], at, offset)
                yield frame
                at, offset, waiting = at + len(frame), offset + PIECE, waiting[PIECE:]
        least = at + AROUND + _INSIDE.size + len(self._place) + len(waiting)
        yield self.frame(waiting, at, offset, padded(least) - least)

    def line(self, content: bytes, at: int, offset: int) -> bytes:
        """A frame to be added to a file that has so many bytes."""
        return self.frame(content, at, offset, -(_INSIDE.size + len(self._place) + len(content)) % _LINE)

    def frame(self, content: bytes, at: int, offset: int, padding: int = 0) -> bytes:
        """A frame that stands at a place in the file."""
        nonce = os.urandom(_NONCE)
        inside = _INSIDE.pack(offset, len(content), len(self._place)) + self._place + content + bytes(padding)
        cipher = AES.new(self._key, AES.MODE_GCM, nonce=nonce, mac_len=_TAG)
        cipher.update(self._about + at.to_bytes(8, "big"))
        body, tag = cipher.encrypt_and_digest(inside)
        length = _LENGTH.pack(len(body))
        return length + nonce + body + tag + length

    def opened(self, frame: bytes, at: int) -> Frame | None:
        """A whole frame that stands at a place in the file; None where it is not as it was written."""
        cipher = AES.new(self._key, AES.MODE_GCM, nonce=frame[4:16], mac_len=_TAG)
        cipher.update(self._about + at.to_bytes(8, "big"))
        try:
            inside = cipher.decrypt_and_verify(frame[16:-20], frame[-20:-4])
        except ValueError:
            return None
        offset, length, named = _INSIDE.unpack_from(inside)
        start = _INSIDE.size + named
        place = inside[_INSIDE.size : start].decode("utf-8", "surrogatepass")
        return Frame(inside[start : start + length], offset, place)


def frames(pieces: Iterable[bytes], where: Where) -> Iterator[tuple[int, Frame | None]]:
    """The frames of a file with where each begins; at last None where one is not whole or not as it was written."""
    held, at = bytearray(), HEAD
    sealer: Sealer | None = None
    for piece in pieces:
        held += piece
        if sealer is None and len(held) >= HEAD:
            if not held.startswith(MAGIC):
                break
            sealer = Sealer(where, bytes(held[:HEAD]))
            del held[:HEAD]
        while sealer is not None and (size := _size(held)) and size <= len(held):
            frame = sealer.opened(bytes(held[:size]), at)
            yield at, frame
            if frame is None:
                return
            at += size
            del held[:size]
    if held:
        yield at, None


def last(raw: bytes, size: int, head: bytes, where: Where) -> tuple[int, Frame] | None:
    """The last frame of a file of so many bytes, by its last ones, with where it begins; None unless it is sound."""
    if len(raw) < AROUND or head[: len(MAGIC)] != MAGIC:
        return None
    whole = _LENGTH.unpack(raw[-_LENGTH.size :])[0] + AROUND
    if whole > len(raw) or size - whole < HEAD:
        return None
    frame = Sealer(where, head).opened(raw[-whole:], size - whole)
    return (size - whole, frame) if frame else None


def padded(size: int) -> int:
    """The size that one of so many bytes is made: it tells at most a few digits of it, and costs at most 12 per cent.

    Padmé, from "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs" (K. Nikitin and others,
    2019), and no less than whole blocks of the disk.
    """
    exponent = size.bit_length() - 1
    unit = max(_BLOCK, 1 << max(0, exponent - exponent.bit_length()))
    return -(-size // unit) * unit


def _size(held: bytearray) -> int:
    """The size of the frame that begins here; 0 where that is not there yet, or is none."""
    if len(held) < _LENGTH.size:
        return 0
    length = _LENGTH.unpack_from(held)[0]
    return length + AROUND if length <= _LONGEST else 0
