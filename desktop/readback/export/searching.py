"""Looks through finished files, byte for byte as they would leave, for names and words that must not be in them.

What is packed is unpacked, what is set apart by signs of its form is read as it is shown: a document's paragraphs
without their runs, a page's text without its tags, each column of a table. Beside that every file is read as bare
bytes, for what a form may hold where nobody looks.
"""

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import unescape
from io import BytesIO, StringIO
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from readback.core.errors import FileUnreadable, Leak, Unreadable
from readback.core.outgoing.forms import Forms
from readback.core.outgoing.leaks import Listed, Protected, Searched, Unwanted, leaks_in

Read = Callable[[bytes, str], str]
"""The text of a file, by its bytes and name. Raises FileUnreadable."""

Fields = Iterator[tuple[str, str]]
"""Where in a file some words stand, and the words."""

_BLOCKS = re.compile(
    r"</?(?:p|div|h\d|li|tr|td|th|br|blockquote|figcaption|title|w:p|w:tab|w:br|text:p|text:h)\b[^>]*>"
)
_TAGS = re.compile(r"<[^>]*>")
_VALUES = re.compile(r"=\s*\"([^\"]{2,})\"|=\s*'([^']{2,})'")
_MARKUP = (".html", ".htm", ".xml", ".rels", ".xhtml", ".svg")
_BROKEN = re.compile(r"[-\u2010]\n\s*")

_DEFLATED = (b"PK\x03\x04", b"%PDF")

SHORTEST = 5
"""In bytes that are packed shorter words come up by chance, as the two first letters of a name do."""

MOST = 200_000_000
"""So many bytes of a packed file are unpacked at most."""


def searched(
    files: Iterable[tuple[str, bytes]], wanted: Sequence[Unwanted], read: Read, stop: Callable[[], bool] = bool
) -> Searched:
    """What is found in files that are ready to leave. `read` gives the text of what is no plain text."""
    leaks, unread = list[Leak](), list[str]()
    for name, content in files if wanted else ():
        if stop():
            break
        found = list(leaks_in(name, [("", PurePosixPath(name).as_posix())], wanted))
        try:
            found += leaks_in(name, fields_of(name, content, read), wanted)
        except FileUnreadable:
            unread.append(name)
        if not found:
            found += leaks_in(name, _bare(content), _long(wanted) if content.startswith(_DEFLATED) else wanted)
        leaks += found
    return Searched(tuple(dict.fromkeys(leaks)), tuple(unread))


def fields_of(name: str, content: bytes, read: Read) -> Fields:
    """The fields of a file with their words. Raises FileUnreadable."""
    ending = PurePosixPath(name).suffix.lower()
    if content.startswith(b"PK\x03\x04"):
        yield from _packed(content, read)
    elif content.startswith(b"%PDF"):
        text = read(content, name)
        yield "text", text
        yield "text", _BROKEN.sub("", text)
    elif ending in {".json", ".jsonld"}:
        yield from _values(_json(content), "")
    elif ending == ".csv":
        yield from _cells(content)
    elif ending in _MARKUP:
        yield from _marked_up(content.decode("utf-8", "replace"))
    elif name.startswith("Originals/"):
        yield "text", read(content, name)
    else:
        yield from ((f"line {at}", line) for at, line in enumerate(content.decode("utf-8", "replace").split("\n"), 1))


def _packed(content: bytes, read: Read) -> Fields:
    try:
        with ZipFile(BytesIO(content)) as archive:
            left = MOST
            for member in archive.infolist():
                left -= member.file_size
                if left < 0:
                    raise FileUnreadable(member.filename, Unreadable.DAMAGED)
                yield member.filename, member.filename
                inside = fields_of(member.filename, archive.read(member), read)
                yield from ((f"{member.filename}, {field}".rstrip(", "), words) for field, words in inside)
    except BadZipFile as error:
        raise FileUnreadable("", Unreadable.DAMAGED) from error


def _marked_up(text: str) -> Fields:
    told = _TAGS.sub("", _BLOCKS.sub("\n", text))
    for at, line in enumerate(told.split("\n"), 1):
        if line.strip():
            yield f"line {at}", unescape(line)
    for value in _VALUES.finditer(text):
        held = unescape(value[1] or value[2])
        yield "attribute", held
        yield "attribute", unquote(held)


def _cells(content: bytes) -> Fields:
    rows = csv.reader(StringIO(content.decode("utf-8-sig", "replace"), newline=""))
    heads = next(rows, [])
    yield "headings", " | ".join(heads)
    for at, row in enumerate(rows, 2):
        for column, cell in enumerate(row):
            yield f"row {at}, {heads[column] if column < len(heads) else column + 1}", cell


def _json(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except ValueError:
        return content.decode("utf-8", "replace")


def _values(value: object, place: str) -> Fields:
    if isinstance(value, str):
        yield place, value
        if "%" in value:
            yield place, unquote(value)
    elif isinstance(value, dict):
        for name, part in value.items():
            yield f"{place}.{name}".lstrip("."), name
            yield from _values(part, f"{place}.{name}".lstrip("."))
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from _values(part, f"{place}[{at}]")


def _long(wanted: Sequence[Unwanted]) -> Sequence[Unwanted]:
    """What is wanted, without forms and words that come up by chance."""
    kept = list[Unwanted]()
    for it in wanted:
        if isinstance(it, Listed):
            kept += [it] if len(it.words) >= SHORTEST else []
        elif forms := tuple(form for form in it.forms.forms if sum(map(str.isalpha, form)) >= SHORTEST):
            kept.append(Protected(it.words, Forms(forms)))
    return kept


def _bare(content: bytes) -> Fields:
    """The bytes as they are, in the two ways in which words are mostly written down."""
    yield "bytes", content.decode("utf-8", "ignore")
    if content.count(0) > len(content) // 4:
        yield "bytes", content.decode("utf-16-le", "ignore")
