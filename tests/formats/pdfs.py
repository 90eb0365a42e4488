"""Writes small PDF files for the tests: text at given places, page labels, properties, pictures, a password."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

HEIGHT, WIDTH = 842, 595  # points, of A4
_FONTS = {"F": "Helvetica", "B": "Helvetica-Bold", "C": "Courier"}
_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_ID = b"0123456789abcdef"
_ALL_ALLOWED = -4
PICTURE = b"q 400 0 0 600 90 120 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
"""The content of a page that is only a picture, as of a scan."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words on a page: where their baseline begins, in points from the left and from the top."""

    x: float
    y: float
    text: str
    size: float = 10
    font: str = "F"


_BEYOND = dict(enumerate("ĚěŘřČčŁłĄą\ufb01\ufb03🙂", start=14))
"""Letters that the fonts' encoding has not, by the codes that stand for them."""

Page = Sequence[Words] | bytes


def column(lines: Iterable[str], x: float = 72, y: float = 100, leading: float = 12, size: float = 10) -> list[Words]:
    """Lines one below the other; those that begin with a tab are indented, and an empty one is a gap."""
    placed = []
    for line in lines:
        if line:
            indent = 15 if line.startswith("\t") else 0
            placed.append(Words(x + indent, y, line.lstrip("\t"), size))
        y += leading
    return placed


def pdf(
    pages: Sequence[Page],
    *,
    labels: str = "",
    info: Mapping[str, str] | None = None,
    user: str | None = None,
) -> bytes:
    """A file of these pages. `labels` is what a catalogue says of page labels; `user` encrypts with that password."""
    kids = " ".join(f"{6 + 2 * place} 0 R" for place in range(len(pages)))
    fonts = " ".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>"
        for name, font in _FONTS.items()
    )
    key = _key(user) if user is not None else b""
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R {f'/PageLabels << /Nums [{labels}] >>' if labels else ''} >>".encode(),
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        3: f"<< /Font << {fonts} >> >>".encode(),
        4: _info(info or {}, key),
        5: _stream(_encrypted(_meanings(), key, 5)),
    }
    for place, page in enumerate(pages):
        number = 6 + 2 * place
        box = f"/MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources 3 0 R /Contents {number + 1} 0 R"
        objects[number] = f"<< /Type /Page /Parent 2 0 R {box} >>".encode()
        content = _encrypted(page if isinstance(page, bytes) else _content(page), key, number + 1)
        objects[number + 1] = _stream(content)
    return _file(objects, _encryption(user) if user is not None else b"")


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content)


def _meanings() -> bytes:
    """What the letters beyond the encoding mean, for those who take the text out of the file."""
    rows = "".join(f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>\n" for code, letter in _BEYOND.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(_BEYOND)} beginbfchar\n{rows}endbfchar\n"
        "endcmap end end"
    ).encode()


def _coded(text: str) -> bytes:
    codes = {letter: bytes([code]) for code, letter in _BEYOND.items()}
    return b"".join(codes.get(letter) or letter.encode("cp1252") for letter in text)


def _content(words: Sequence[Words]) -> bytes:
    return b"\n".join(
        b"BT /%b %g Tf 1 0 0 1 %g %g Tm (%b) Tj ET"
        % (word.font.encode(), word.size, word.x, HEIGHT - word.y, _escaped(_coded(word.text)))
        for word in words
    )


def _escaped(text: bytes) -> bytes:
    for sign in (b"\\", b"(", b")", b"\r"):
        text = text.replace(sign, b"\\r" if sign == b"\r" else b"\\" + sign)
    return text


def _info(info: Mapping[str, str], key: bytes) -> bytes:
    entries = (
        b"/%b (%b)" % (name.encode(), _escaped(_encrypted(b"\xfe\xff" + text.encode("utf-16-be"), key, 4)))
        for name, text in info.items()
    )
    return b"<< %b >>" % b" ".join(entries)


def _file(objects: Mapping[int, bytes], encryption: bytes) -> bytes:
    content, places = b"%PDF-1.5\n", {}
    for number, body in objects.items():
        places[number] = len(content)
        content += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
        for number in range(max(places) + 1)
    )
    trailer = b"/Size %d /Root 1 0 R /Info 4 0 R %b" % (max(places) + 1, encryption)
    end = b"xref\n0 %d\n%btrailer\n<< %b >>\nstartxref\n%d\n%%%%EOF\n"
    return content + end % (max(places) + 1, table, trailer, len(content))


def _encryption(user: str) -> bytes:
    """The standard handler in its first revision: RC4 with 40 bits."""
    check = _rc4(_key(user), _PADDING)
    standard = b"/Filter /Standard /V 1 /R 2 /P %d /O <%b> /U <%b>"
    filled = standard % (_ALL_ALLOWED, _owner(user).hex().encode(), check.hex().encode())
    return b"/Encrypt << %b >> /ID [<%b> <%b>]" % (filled, _ID.hex().encode(), _ID.hex().encode())


def _padded(password: str) -> bytes:
    return (password.encode("latin-1") + _PADDING)[:32]


def _owner(user: str) -> bytes:
    return _rc4(_md5(_padded("owner of it"))[:5], _padded(user))


def _key(user: str) -> bytes:
    return _md5(_padded(user) + _owner(user) + _ALL_ALLOWED.to_bytes(4, "little", signed=True) + _ID)[:5]


def _md5(content: bytes) -> bytes:
    return hashlib.md5(content, usedforsecurity=False).digest()


def _encrypted(content: bytes, key: bytes, number: int) -> bytes:
    if not key:
        return content
    return _rc4(_md5(key + number.to_bytes(3, "little") + b"\0\0")[:10], content)


def _rc4(key: bytes, content: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
