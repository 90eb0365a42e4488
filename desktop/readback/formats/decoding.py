"""Bytes become text: byte-order marks, UTF-8, UTF-16 by its zeros, then a guess that leans to Western European."""

import codecs
import re

import charset_normalizer

from readback.core.errors import FileUnreadable, Unreadable

_MARKS = (  # the longer first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The encodings of https://encoding.spec.whatwg.org/#names-and-labels that Python knows. Others are seldom met and
# win by chance on short texts.
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "cp866",
    "iso8859_2", "iso8859_5", "iso8859_7", "iso8859_10", "iso8859_13", "iso8859_15", "koi8_r", "koi8_u", "mac_roman",
    "shift_jis", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "cp949",
]  # fmt: skip
_SAMPLE = 200_000  # bytes that are enough to tell an encoding
_NEAR = 0.05  # a difference in charset-normalizer's measure of mess that says nothing

_JAPANESE = re.compile(rb"\x1b\$[@B]")  # from here on two bytes are a sign, in ISO-2022-JP
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""")
_HEAD = 4096  # bytes in which a page names its encoding

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_NOT_WESTERN = re.compile("[a-zß-ÿ][¡-¬®-¶¸¹»-ß×÷][a-zß-ÿ]")  # a sign or a capital inside a word


def declared_in_page(content: bytes) -> str:
    """The encoding that a page names in its head; empty where it names none."""
    match = _DECLARED.search(content[:_HEAD])
    return match[1].decode("ascii", "replace") if match else ""


def decoded(content: bytes, name: str, *declared: str) -> str:
    """The text of a file's bytes, without a byte-order mark; `name` is for the error.

    `declared` are the encodings that the file names, the most reliable first; they are believed only where the bytes
    are no UTF-8.
    Raises FileUnreadable(BINARY) where they are no text. Few bytes that fit no encoding become U+FFFD.
    """
    text = _by_mark(content)
    if text is None and b"\x00" in content:
        text = _utf16(content)
    elif text is None:
        named = filter(None, (_declared(content, encoding) for encoding in declared))
        text = _japanese(content) or _utf8(content) or next(named, None) or _guessed(content)
    # As in grep and git, a zero means that a file is no text.
    if text is None or "\x00" in text or len(_CONTROLS.findall(text)) > 0.02 * len(text):
        raise FileUnreadable(name, Unreadable.BINARY)
    return text


def _by_mark(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    return None


def _utf16(content: bytes) -> str | None:
    """As UTF-16 without a mark: blanks, line ends and Latin letters make one byte of their two a zero."""
    sample = content[: _SAMPLE & ~1]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.01 * len(sample) or min(even, odd) > 0.05 * max(even, odd):
        return None
    text = content.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    strange = sum(not (character.isprintable() or character.isspace()) for character in text[:_SAMPLE])
    return text if strange <= 0.01 * len(text[:_SAMPLE]) else None


def _japanese(content: bytes) -> str | None:
    """As ISO-2022-JP, in which much mail is written: it has no bytes beyond ASCII, and so passes for UTF-8."""
    if not content.isascii() or not _JAPANESE.search(content):
        return None
    return content.decode("iso2022_jp_ext", "replace")


def _utf8(content: bytes) -> str | None:
    """As UTF-8, also where a few sequences are broken, as in a file that was cut short."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken > 0.1 * len(re.findall("[^\x00-\x7f\ufffd]", text)):
        return None
    return text


def _declared(content: bytes, encoding: str) -> str | None:
    """In an encoding of the web; Latin-1 and ASCII mean cp1252 there."""
    try:
        encoding = codecs.lookup(encoding).name
        encoding = "cp1252" if encoding in {"iso8859-1", "ascii"} else encoding
        return content.decode(encoding) if encoding in {codecs.lookup(known).name for known in _CANDIDATES} else None
    except (LookupError, ValueError):
        return None


def _guessed(content: bytes) -> str:
    encoding = "cp1252" if _plainly_western(content[:_SAMPLE]) else _detected(content[:_SAMPLE])
    return content.decode(encoding, "replace")


def _plainly_western(sample: bytes) -> bool:
    """Whether the sample is a text in plain letters with typographic marks and an accent here and there."""
    text = sample.decode("cp1252", "replace")
    accented = re.findall("[^\\W\\d_a-zA-Z]", text)
    return len(accented) < 0.04 * len(text) and _may_be_western(text)


def _may_be_western(text: str) -> bool:
    odd, beyond = len(_NOT_WESTERN.findall(text)), len(re.findall("[^\x00-\x7f]", text))
    return "\ufffd" not in text and odd <= 0.05 * beyond


def _detected(sample: bytes) -> str:
    """The likeliest encoding; cp1252 where it is about as likely, since that is what most such files are in."""
    matches = charset_normalizer.from_bytes(sample, cp_isolation=_CANDIDATES)
    best = matches.best()
    if best is None:
        return "cp1252"
    near = {name for match in matches if match.chaos <= best.chaos + _NEAR for name in match.could_be_from_charset}
    if "cp1252" in near and _may_be_western(sample.decode("cp1252", "replace")):
        return "cp1252"
    return next((match.encoding for match in matches if match.encoding != "cp1252"), "cp1252")
