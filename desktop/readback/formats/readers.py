"""The kinds of file that Readback reads. A new format is a module beside this one and a line in READERS."""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import PurePath
from typing import Any, BinaryIO

from readback.core.article import Draft
from readback.core.document import Block, blocks_of
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.ports import ARTICLE, Mode, Picture, Reading, Wish
from readback.formats.package import SIGNATURE, is_package_with, parts_in

LARGEST_FILE = 200_000_000  # bytes, of any kind
LONGEST_ARTICLE = 4_000_000  # code points; a book has about a million
_MEGABYTE = 1_000_000

Read = Callable[[bytes, str], Draft | None]
"""From the bytes of a file and its name to a draft, or None where there is no text. Raises FileUnreadable."""


def _later(module: str, function: str) -> Callable[..., Any]:
    """A function of a module beside this one, imported when it is first called.

    Parsers take long to import and much memory, and most files need one of them; the window, which only asks for the
    endings, needs none.
    """

    def call(*given: object) -> Any:
        return getattr(import_module(f"readback.formats.{module}"), function)(*given)

    return call


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: the endings of its names, how large it may be in bytes, and how it becomes a draft.

    `tells` says of bytes that they are of this kind, whatever the name; a kind that is only text is told by its name.
    `whole` gives all that a file holds, where the draft does not; `unlock` reads one with a password,
    `picture` gives a page as it looks.
    """

    endings: frozenset[str]
    largest: int
    read: Read
    tells: Callable[[bytes], bool] | None = None
    whole: Callable[[bytes, str], Sequence[Block]] | None = None
    unlock: Callable[[bytes, str, str], Draft | None] | None = None
    picture: Callable[[bytes, str, Wish], Picture] | None = None


def _text_format(endings: str, largest: int, read: Callable[[str], Draft | None]) -> Format:
    return Format(frozenset(endings.split()), largest * _MEGABYTE, partial(_read_text, read), whole=_whole_text)


def _format(
    endings: str,
    read: Read,
    tells: Callable[[bytes], bool],
    whole: Callable[[bytes, str], Sequence[Block]] | None = None,
) -> Format:
    return Format(frozenset(endings.split()), LARGEST_FILE, read, tells, whole)


def _package_format(endings: str, part: str, read: Read) -> Format:
    return _format(endings, read, partial(is_package_with, part=part))


def _read_text(read: Callable[[str], Draft | None], content: bytes, name: str) -> Draft | None:
    return read(_article_text(content, name))


def _article_text(content: bytes, name: str) -> str:
    text = _text(content, name, "")
    if len(text) > LONGEST_ARTICLE:
        raise FileUnreadable(name, Unreadable.TOO_LARGE, len(content))
    return text


_read_html: Callable[[str], Draft | None] = _later("html", "read_html")
_declared_in_page: Callable[[bytes], str] = _later("decoding", "declared_in_page")
_decoded: Callable[[bytes, str, str], str] = _later("decoding", "decoded")
_nothing_left_out: Callable[[Draft], Draft] = _later("assembly", "nothing_left_out")


def _read_transcript(kind: str, content: bytes, name: str) -> Draft | None:
    """A transcript is called as its file, where it has no title: its first words are a time and a greeting."""
    draft = _read_text(_later("transcript", f"read_{kind}"), content, name)
    if draft is None or draft.title:
        return draft
    return replace(draft, title=PurePath(name).stem, origins=(*draft.origins, ("title", Origin.FILE)))


def _whole_page(content: bytes, name: str) -> Sequence[Block]:
    blocks: Sequence[Block] = _later("html", "whole_page")(_text(content, name, _declared_in_page(content)))
    return blocks


def _whole_text(content: bytes, name: str) -> Sequence[Block]:
    """Every line as it was written."""
    return blocks_of(filter(str.strip, _article_text(content, name).split("\n")))


def _read_page(content: bytes, name: str) -> Draft | None:
    return _read_html(_text(content, name, _declared_in_page(content)))


def _text(content: bytes, name: str, declared: str) -> str:
    text = _decoded(content, name, declared).replace("\r\n", "\n")
    if not text.strip():
        raise FileUnreadable(name, Unreadable.EMPTY)
    return text


PLAIN = _text_format(".txt .text", 20, _later("plain", "read_plain"))
MARKDOWN = _text_format(".md .markdown", 20, _later("markdown", "read_markdown"))
HTML = Format(frozenset({".html", ".htm", ".xhtml"}), 60 * _MEGABYTE, _read_page, whole=_whole_page)
WORD = _package_format(".docx .docm .dotx", "word/document.xml", _later("word", "read_word"))
BOOK = _package_format(".epub", "META-INF/container.xml", _later("book", "read_book"))
OPEN_DOCUMENT = _package_format(".odt .ott", "content.xml", _later("open_document", "read_open_document"))
PDF = replace(
    _format(".pdf", _later("pdf", "read_pdf"), _later("pdf_lines", "is_pdf")),
    unlock=_later("pdf", "read_pdf"),
    picture=_later("pdf", "read_picture"),
)
MHTML = _format(
    ".mht .mhtml",
    _later("webarchive", "read_mhtml"),
    _later("webarchive", "is_mhtml"),
    _later("webarchive", "whole_mhtml"),
)
WEBARCHIVE = _format(
    ".webarchive",
    _later("webarchive", "read_webarchive"),
    _later("webarchive", "is_webarchive"),
    _later("webarchive", "whole_webarchive"),
)
RICH_TEXT = _format(".rtf", _later("rich_text", "read_rtf"), _later("rich_text", "is_rtf"))
SUBTITLES = Format(frozenset({".srt"}), 20 * _MEGABYTE, partial(_read_transcript, "srt"))
CAPTIONS = Format(frozenset({".vtt"}), 20 * _MEGABYTE, partial(_read_transcript, "vtt"))
MAIL = _format(".eml", _later("mail", "read_mail"), _later("mail", "is_mail"))
READERS = (
    PLAIN, MARKDOWN, HTML, WORD, BOOK, OPEN_DOCUMENT, RICH_TEXT, MHTML, WEBARCHIVE, MAIL, PDF, SUBTITLES, CAPTIONS,
)  # fmt: skip
ENDINGS = frozenset(ending for reader in READERS for ending in reader.endings)
"""How the names of files that can be read end."""

# The beginnings of files that are no text of ours: zip, rtf, old Office, images, archives, programs.
# Source: https://en.wikipedia.org/wiki/List_of_file_signatures
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUR_KINDS = (SIGNATURE, b"{\\rtf", b"bplist00")  # told above, unless they are damaged or hold something else
_OTHER_KINDS = (
    *_OUR_KINDS, _OLD_OFFICE, b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8",
    b"II*\x00", b"MM\x00*", b"\x1f\x8b\x08", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x7fELF", b"SQLite format 3\x00",
    b"RIFF", b"ID3", b"OggS", b"\xfd7zXZ\x00", b"BZh",
)  # fmt: skip
_WITH_PASSWORD = "EncryptedPackage".encode("utf-16-le")  # how a docx with a password is wrapped in an old file
_HTML_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def answer(file: BinaryIO, name: str, wish: Wish) -> Reading | Picture:
    """What is wished for of an open file. Raises FileUnreadable."""
    return picture(file, name, wish) if wish.mode is Mode.PICTURE else read(file, name, wish)


def read(file: BinaryIO, name: str, wish: Wish = ARTICLE) -> Reading:
    """The draft of an open file, and the hash of its bytes; its first bytes and its `name` tell the kind.

    In the mode AS_IS the text is kept as it stands, but for a byte-order mark and the form of its line ends; in the
    mode WHOLE nothing is left out. Raises FileUnreadable.
    """
    as_is = wish.mode is Mode.AS_IS
    format_ = PLAIN if as_is else _by_ending(name)
    content = _content(file, name, format_.largest if format_ else LARGEST_FILE)
    if not content.strip():
        raise FileUnreadable(name, Unreadable.EMPTY)
    draft = Draft((), verbatim=_article_text(content, name)) if as_is else _draft(content, name, format_, wish)
    return Reading(draft, hashlib.sha256(content).hexdigest())


def _by_ending(name: str) -> Format | None:
    ending = PurePath(name).suffix.lower()
    return next((reader for reader in READERS if ending in reader.endings), None)


def _by_content(content: bytes, named: Format | None) -> Format | None:
    """The kind that bytes are of: what they tell, else what the name says or, where that cannot be, a page or text."""
    told = next((reader for reader in READERS if reader.tells is not None and reader.tells(content)), None)
    if told is not None:
        return told
    if content.startswith(_OTHER_KINDS):
        return None
    if named is not None and named.tells is None:
        return named
    return HTML if _HTML_BEGINNING.match(content) else PLAIN


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


def picture(file: BinaryIO, name: str, wish: Wish) -> Picture:
    """A page of an open file as it looks. Raises FileUnreadable, UNKNOWN_KIND where such files have no pages."""
    content = _content(file, name, LARGEST_FILE)
    format_ = _by_content(content, _by_ending(name))
    if format_ is None or format_.picture is None:
        raise FileUnreadable(name, Unreadable.UNKNOWN_KIND)
    return format_.picture(content, name, wish)


def _why_none(content: bytes, named: Format | None) -> Unreadable:
    """Why bytes that are no text of ours are of no kind that is read."""
    if content.startswith(_OLD_OFFICE) and _WITH_PASSWORD in content:
        return Unreadable.ENCRYPTED
    damaged = content.startswith(_OUR_KINDS) and not parts_in(content)
    return Unreadable.DAMAGED if damaged and _promises(named) else Unreadable.UNKNOWN_KIND


def _promises(named: Format | None) -> bool:
    """Whether a name promises a kind that is told by its bytes."""
    return named is not None and named.tells is not None


def _read_by(format_: Format, content: bytes, name: str, wish: Wish) -> Draft | None:
    if wish.mode is Mode.WHOLE and format_.whole is not None:
        return Draft(tuple(format_.whole(content, name)))
    draft = format_.unlock(content, name, wish.password) if format_.unlock else format_.read(content, name)
    return _nothing_left_out(draft) if draft is not None and wish.mode is Mode.WHOLE else draft


def _draft(content: bytes, name: str, named: Format | None, wish: Wish) -> Draft:
    format_ = _by_content(content, named)
    if format_ is None:
        raise FileUnreadable(name, _why_none(content, named))
    if len(content) > format_.largest:
        raise FileUnreadable(name, Unreadable.TOO_LARGE, len(content))
    try:
        draft = _read_by(format_, content, name, wish)
    except FileUnreadable as error:
        if error.reason is Unreadable.BINARY and format_ is PLAIN and _promises(named):
            raise FileUnreadable(name, Unreadable.DAMAGED) from error
        raise
    if draft is None or not (draft.paragraphs or draft.pictures):
        raise FileUnreadable(name, Unreadable.NO_TEXT)
    if sum(map(len, draft.lines)) > LONGEST_ARTICLE:
        raise FileUnreadable(name, Unreadable.TOO_LARGE, len(content))
    return draft
