"""Rich Text Format (rtf), by striprtf."""

import itertools
import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from readback.core.article import Draft
from readback.core.document import BODY, Block, Form, Landmark, LandmarkKind, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.masthead import Credit
from readback.formats.rtf_groups import CELL, HEADING, ITEM, NOTE, REFERENCE, RtfParts, is_encoding, sorted_groups

_LEVEL = re.compile(f"{HEADING}([1-6])")
_BEGINNING = b"{\\rtf"
_LONGEST = 20_000_000  # characters of rtf that are text; five for each of the longest article's


def is_rtf(content: bytes) -> bool:
    """Whether bytes are of an rtf file, by their beginning."""
    return content.startswith(_BEGINNING)


def read_rtf(content: bytes, name: str) -> Draft | None:
    """The draft of an rtf file, or None where it has no text; `name` is for the error.

    Footnotes stand at the end. What is hidden, and headers, footers and pictures, are left out.
    Raises FileUnreadable: DAMAGED where groups lie too deep, TOO_LARGE where there is more than an article's text.
    """
    from striprtf.striprtf import destinations  # noqa: PLC0415 - imported when the first such file is met

    parts = sorted_groups(content, name, destinations)
    body = [*parts.body, *parts.notes]
    if sum(map(len, body)) > _LONGEST:
        raise FileUnreadable(name, Unreadable.TOO_LARGE, len(content))
    blocks = list(_blocks(_text(body, parts)))
    author = re.sub(r"\s*;\s*", ", ", tidy(_text(parts.author, parts)))
    credit = Credit(author, _moment(parts.created))
    return assembled(blocks, tidy(_text(parts.title, parts)), credit) if blocks else None


def _text(pieces: Iterable[str], parts: RtfParts) -> str:
    """Plain text, with its surrogate pairs joined."""
    from striprtf.striprtf import charset_map, rtf_to_text  # noqa: PLC0415

    fonts = "".join(
        f"{{\\f{font}\\fcharset{charset} x;}}\n"
        for font, charset in parts.fonts.items()
        if is_encoding(charset_map.get(charset, parts.encoding))
    )
    source = f"{{\\rtf1{{\\fonttbl\n{fonts}}}{''.join(pieces)}}}"
    text: str = rtf_to_text(source, encoding=parts.encoding, errors="replace")  # type: ignore[no-untyped-call]
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _blocks(text: str) -> Iterator[Block]:
    """As in a page, two line breaks in a row are a new paragraph, and a table's row is one.

    Notes stand behind all else and are numbered in order; each goes on to the next.
    """
    references, notes = itertools.count(1), 0
    for part in re.split(r"\n\s*\n", text):
        if CELL in part:
            block = Block(" · ".join(filter(None, map(tidy, part.split(CELL)))), Form(Role.TABLE))
        elif NOTE in part:
            notes += 1
            block = Block(tidy(part), Form(Role.FOOTNOTE, label=str(notes)))
        elif notes:
            block = Block(tidy(part), Form(Role.FOOTNOTE))
        else:
            block = _body(part, references)
        if block.text:
            yield block


def _body(part: str, references: Iterator[int]) -> Block:
    level = _LEVEL.search(part)
    form = Form(Role.HEADING, int(level[1])) if level else Form(Role.ITEM) if ITEM in part else BODY
    before, *others = _LEVEL.sub("", part).replace(ITEM, "").split(REFERENCE)
    text, marks = before, []
    for piece in others:
        marks.append(Landmark(len(text), LandmarkKind.NOTE, str(next(references))))
        text += piece
    return Block(text, form, tuple(marks)).tidied()


def _moment(created: dict[str, int]) -> str:
    """The ISO date, with the time where the file gives one; empty where there is no such day."""
    try:
        year, month, day, hour, minute = (created.get(part, 0) for part in ("yr", "mo", "dy", "hr", "min"))
        moment = datetime(year, month, day, hour, minute)  # noqa: DTZ001 - the file names no zone
    except (ValueError, OverflowError):
        return ""
    return moment.isoformat(timespec="minutes") if "hr" in created else moment.date().isoformat()
