"""The kinds of file that Readback reads. A new format is a module beside this one and a line in READERS."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from readback.core.article import Draft
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.ports import Reading
from readback.formats.decoding import decoded
from readback.formats.markdown import read_markdown
from readback.formats.plain import read_plain

LARGEST_FILE = 200_000_000  # bytes, of any kind
LONGEST_ARTICLE = 4_000_000  # code points; a book has about a million
_MEGABYTE = 1_000_000


def _read_html(text: str) -> Draft | None:
    from readback.formats.html import read_html  # noqa: PLC0415 - trafilatura takes long to import and much memory

    return read_html(text)


def _declared_in_html(content: bytes) -> str:
    match = re.search(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""", content[:4096])
    return match[1].decode("ascii", "replace") if match else ""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: the endings of its names, how large it may be in bytes, and how its text becomes a draft.

    `read` gives None where there is no text; `declared` finds the encoding that the file itself names.
    """

    endings: frozenset[str]
    largest: int
    read: Callable[[str], Draft | None]
    declared: Callable[[bytes], str] = lambda _: ""


PLAIN = Format(frozenset({".txt", ".text"}), 20 * _MEGABYTE, read_plain)
MARKDOWN = Format(frozenset({".md", ".markdown"}), 20 * _MEGABYTE, read_markdown)
HTML = Format(frozenset({".html", ".htm", ".xhtml"}), 60 * _MEGABYTE, _read_html, _declared_in_html)
READERS = (PLAIN, MARKDOWN, HTML)

# The beginnings of files that are no text of ours: pdf, zip (docx, odt, epub), rtf, old Office, images, archives,
# programs. Source: https://en.wikipedia.org/wiki/List_of_file_signatures
_OTHER_KINDS = (
    b"%PDF-", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8",
    b"II*\x00", b"MM\x00*", b"\x1f\x8b\x08", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x7fELF", b"SQLite format 3\x00",
    b"bplist00", b"RIFF", b"ID3", b"OggS", b"\xfd7zXZ\x00", b"BZh",
)  # fmt: skip
_HTML_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def read(file: BinaryIO, name: str, *, as_is: bool = False) -> Reading:
    """The draft of an open file, and the hash of its bytes; `name` tells the kind.

    With `as_is` the text is kept as it stands, but for a byte-order mark and the form of its line ends.
    Raises FileUnreadable.
    """
    format_ = PLAIN if as_is else _by_ending(name)
    content = _content(file, name, format_.largest if format_ else LARGEST_FILE)
    if not content.strip():
        raise FileUnreadable(name, Unreadable.EMPTY)
    if not as_is and content.startswith(_OTHER_KINDS):
        raise FileUnreadable(name, Unreadable.UNKNOWN_KIND)
    format_ = format_ or (HTML if _HTML_BEGINNING.match(content) else PLAIN)
    return Reading(_draft(content, name, format_, as_is=as_is), hashlib.sha256(content).hexdigest())


def _by_ending(name: str) -> Format | None:
    ending = PurePath(name).suffix.lower()
    return next((reader for reader in READERS if ending in reader.endings), None)


def _content(file: BinaryIO, name: str, largest: int) -> bytes:
    """All bytes of the file; one byte more than allowed is enough to refuse it."""
    try:
        size = file.seek(0, 2)
        file.seek(0)
        content = b"" if size > largest else file.read(largest + 1)
    except OSError as error:  # an unreadable sector, a share that went away
        raise FileUnreadable(name, Unreadable.DAMAGED) from error
    if max(size, len(content)) > largest:
        raise FileUnreadable(name, Unreadable.TOO_LARGE, max(size, len(content)))
    return content


def _draft(content: bytes, name: str, format_: Format, *, as_is: bool) -> Draft:
    too_large = FileUnreadable(name, Unreadable.TOO_LARGE, len(content))
    if len(content) > format_.largest:
        raise too_large
    text = decoded(content, name, format_.declared(content)).replace("\r\n", "\n")
    if not text.strip():
        raise FileUnreadable(name, Unreadable.EMPTY)
    if len(text) > LONGEST_ARTICLE and format_ is not HTML:
        raise too_large
    draft = Draft((), verbatim=text) if as_is else format_.read(text)
    if draft is None or not (draft.paragraphs or as_is):
        raise FileUnreadable(name, Unreadable.NO_TEXT)
    if sum(map(len, draft.paragraphs)) > LONGEST_ARTICLE:
        raise too_large
    return draft
