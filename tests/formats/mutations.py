"""How files come to harm, by chance or on purpose: for the fuzz run (build/fuzz.py). The same chance, the same harm."""

import plistlib
import re
from collections.abc import Callable
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

LARGEST = 400_000  # bytes; a file that harm makes larger is cut
_WITHIN = 0.7  # of the harm that befalls archives is done to a part of them, which a reader gets to see
_PICKED = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, 0x7FFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF)
_NUMBERS = (b"0", b"-1", b"65536", b"2147483648", b"99999999999999999999", b"9" * 5000, b"1e309", b"0x10")
_ENCODINGS = (
    "utf-16", "utf-16-be", "utf-32", "utf-7", "cp1252", "cp1251", "shift_jis", "gb18030", "iso2022_jp", "cp037",
)  # fmt: skip
_NESTS = (
    (b"<div>", b"</div>"), (b"<b>", b""), (b"<table><tr><td>", b"</td></tr></table>"), (b"<ul><li>", b""), (b"{", b"}"),
    (b"{\\rtf1 ", b"}"), (b"[", b"]"), (b"> ", b""), (b"- ", b""), (b"(", b")"), (b"<<", b">>"),
    (b"<w:tbl><w:tr><w:tc>", b""), (b"<w:p>", b"</w:p>"), (b"<text:list><text:list-item>", b""), (b"*", b""),
    (b"![", b"]()"), (b"`", b""), (b"\n\n", b""),
)  # fmt: skip
_WORDS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x1b$B", b"\r", b"\x0c", b"\x1a",
    b"\x85", b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>", b"<![CDATA[", b"<!--",
    b"-->", b"&b;", b"<!DOCTYPE x SYSTEM 'file:/etc/passwd'>", b"&#xD800;", b"&#0;",
    b"<?xml version='1.0' encoding='utf-32'?>", b"<meta charset='utf-16'>", b"<base href='//192.0.2.1/'>",
    b"<plaintext>", b"<script>", b"<template>", b"<svg><style>", b"\\bin4294967295 ", b"\\u-32768?", b"\\'",
    b"\\ansicpg99999", b"\\uc100", b"\\pard\\intbl\\cell\\row", b"{\\*\\x ",
    b"Content-Type: multipart/mixed; boundary=b\n\n--b\n", b"Content-Transfer-Encoding: base64\n", b"\n\n--b--\n",
    b"charset=x-none;", b"=?utf-8?b?/////w==?=", b"Date: Thu, 99 May 99999 99:99:99 +9999\n", b"From: " + b"<" * 500,
    b"begin 644 x\n", b"stream\r\n", b"endstream", b"/Length 99999999 ", b"1 0 obj\n<< /Kids [1 0 R] >>\nendobj\n",
    b"xref\n0 99999999\n", b"%PDF-1.7\n", b"00:99:99,999 --> 00:00:00,000\n", b"WEBVTT\n", b"NOTE\n", b"---\n",
    b"[^1]: [^1]\n", b"|a|\n|-|\n", "🙂\u202e\u0000\ufffe".encode(),
)  # fmt: skip

Harm = Callable[[bytes, bytes, Random], bytes]
"""From a file, another file, and chance, to the file after it came to harm."""


def harmed(content: bytes, other: bytes, random: Random) -> bytes:
    """A sound file after one mishap or a few; `other` is a file of which parts may come into it."""
    within = random.random() < _WITHIN
    if within and content.startswith(b"PK"):
        content = _package(content, other, random)
    elif within and content.startswith(b"bplist00"):
        content = _archive(content, other, random)
    else:
        content = _several(content, other, random)
    return content if random.random() < _WITHIN else _several(content, other, random)


def _several(content: bytes, other: bytes, random: Random) -> bytes:
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        content = random.choice(_HARMS)(content, other, random)[:LARGEST]
    return content


def _package(content: bytes, other: bytes, random: Random) -> bytes:
    """Harm to a part of an archive, which stays an archive."""
    with ZipFile(BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = random.choice(list(parts))
    part, change = parts.pop(name), random.random()
    if change < 0.8:
        parts[name] = _several(part, other, random)
    elif change < 0.86:
        parts[f"../{name}"] = part
    elif change < 0.92:
        parts[name] = bytes(3 * LARGEST)  # all zeros, which take hardly any room in an archive
    out, packing = BytesIO(), random.choice((ZIP_DEFLATED, ZIP_STORED))
    with ZipFile(out, "w") as archive:
        for known, its_content in parts.items():
            archive.writestr(ZipInfo(known), its_content, packing)
    return out.getvalue()


def _archive(content: bytes, other: bytes, random: Random) -> bytes:
    """Harm to the page in an archive of Safari's, or to what the archive says of it."""
    archive = plistlib.loads(content)
    main = archive["WebMainResource"]
    key = random.choice([*main, *["WebResourceData"] * 9])
    value = main[key]
    main[key] = (
        _several(value, other, random) if isinstance(value, bytes) else random.choice(("", 1.5, [value], "utf-7"))
    )
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)


def _place(content: bytes, random: Random) -> int:
    return random.randrange(len(content) + 1)


def _slice(content: bytes, random: Random) -> bytes:
    start = _place(content, random)
    return content[start : start + random.choice((1, 8, 64, 512, 4096))]


def _put(content: bytes, at: int, what: bytes, instead: int = 0) -> bytes:
    return content[:at] + what + content[at + instead :]


def _flipped(content: bytes, other: bytes, random: Random) -> bytes:
    flipped = bytearray(content)
    for _ in range(random.choice((1, 4, 16, 64)) if content else 0):
        flipped[random.randrange(len(flipped))] ^= 1 << random.randrange(8)
    return bytes(flipped)


def _cut(content: bytes, other: bytes, random: Random) -> bytes:
    """Without its end, its beginning, or something in it."""
    start, end = sorted((_place(content, random), _place(content, random)))
    return random.choice((content[:end], content[start:], content[:start] + content[end:]))


def _inserted(content: bytes, other: bytes, random: Random) -> bytes:
    for _ in range(random.choice((1, 3, 10))):
        what = random.choice(_WORDS) if random.random() < 0.8 else random.randbytes(random.choice((1, 16, 500)))
        content = _put(content, _place(content, random), what)
    return content


def _repeated(content: bytes, other: bytes, random: Random) -> bytes:
    part = _slice(content, random)
    times = min(random.choice((2, 20, 1000, 20_000)), LARGEST // max(1, len(part)))
    return _put(content, _place(content, random), part * times)


def _renumbered(content: bytes, other: bytes, random: Random) -> bytes:
    """With other numbers, as letters or as bytes, where lengths and places may stand."""
    numbers = list(re.finditer(rb"-?\d+", content))
    for _ in range(random.choice((1, 4))):
        if numbers and random.random() < 0.5:
            number, other_number = random.choice(numbers), random.choice(_NUMBERS)
            once = _put(content, number.start(), other_number, len(number[0]))
            content = once if random.random() < 0.7 else content.replace(b'"%b"' % number[0], b'"%b"' % other_number)
        else:
            size = random.choice((1, 2, 4, 8))
            number_ = random.choice(_PICKED) & ((1 << 8 * size) - 1)
            content = _put(
                content, _place(content, random), number_.to_bytes(size, random.choice(("big", "little"))), size
            )
    return content


def _swapped(content: bytes, other: bytes, random: Random) -> bytes:
    part = _slice(other, random)
    return _put(content, _place(content, random), part, random.choice((0, len(part))))


def _joined(content: bytes, other: bytes, random: Random) -> bytes:
    """The beginning of one and the end of the other."""
    return content[: _place(content, random)] + other[_place(other, random) :]


def _nested(content: bytes, other: bytes, random: Random) -> bytes:
    opens, closes = random.choice(_NESTS)
    depth = min(random.choice((10, 300, 3000, 60_000)), LARGEST // (len(opens) + len(closes)))
    start, end = sorted((_place(content, random), _place(content, random)))
    return content[:start] + opens * depth + content[start:end] + closes * depth + content[end:]


def _recoded(content: bytes, other: bytes, random: Random) -> bytes:
    """In another encoding than it says."""
    return content.decode("utf-8", "replace").encode(random.choice(_ENCODINGS), "replace")


_HARMS: tuple[Harm, ...] = (_flipped, _cut, _inserted, _repeated, _renumbered, _swapped, _joined, _nested, _recoded)
