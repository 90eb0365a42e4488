"""Rich Text Format (rtf), by striprtf."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from readback.core.article import Draft
from readback.core.document import BODY, Block, Form, Landmark, LandmarkKind, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.lines import headline, row_of, settled
from readback.formats.masthead import Credit
from readback.formats.numerals import roman
from readback.formats.rtf_groups import (
    CELL,
    DEPTH,
    ENDNOTE,
    FORM,
    FORMS,
    ITEM,
    LABELLED,
    NOTE,
    PLAIN,
    REFERENCE,
    RtfParts,
    is_encoding,
    sorted_groups,
)  # fmt: skip

_SIGNS = re.compile(
    f"{FORM}(?P<form>[1-6qc])|(?P<plain>{PLAIN})|{DEPTH}(?P<depth>[0-8])|(?P<note>{REFERENCE})"
    f"|{ITEM}(?P<label>[^{ITEM}{LABELLED}]{{0,99}}){LABELLED}|[{FORM}{DEPTH}{ITEM}{LABELLED}{NOTE}{ENDNOTE}]"
)
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
    blocks = settled(_blocks(_text(body, parts)))
    author = re.sub(r"\s*;\s*", ", ", tidy(_text(parts.author, parts)))
    credit = Credit(author, _moment(parts.created))
    title = headline(blocks) or tidy(_text(parts.title, parts))
    return assembled(blocks, title, credit) if blocks else None


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
    pieces = re.split(r"\n\s*\n", text)
    labels = _labels([piece for piece in pieces if NOTE in piece])
    references, notes = iter(labels), iter(labels)
    in_notes, depth = False, 0
    for piece in pieces:
        in_notes = in_notes or NOTE in piece
        if in_notes:
            yield Block(_SIGNS.sub("", piece), Form(Role.FOOTNOTE, label=next(notes) if NOTE in piece else "")).tidied()
        elif CELL in piece:
            yield row_of([_body(cell, references, 0)] for cell in piece.split(CELL))
        else:
            block = _body(piece, references, depth)
            depth = block.form.level if block.form.role is Role.ITEM else 0
            yield block


def _labels(notes: Sequence[str]) -> list[str]:
    """The numbers of notes, as they are printed: of endnotes in small Roman numerals."""
    counts, labels = {True: 0, False: 0}, []
    for at_the_end in (ENDNOTE in note for note in notes):
        counts[at_the_end] += 1
        labels.append(roman(counts[at_the_end]) if at_the_end else str(counts[at_the_end]))
    return labels


def _body(piece: str, references: Iterator[str], depth: int) -> Block:
    """A paragraph; an item that does not say how deep it is is as deep as the one before, `depth`."""
    form, label, text, marks, end = BODY, None, "", list[Landmark](), 0
    for sign in _SIGNS.finditer(piece):
        text, end = text + piece[end : sign.start()], sign.end()
        if sign["note"]:
            marks += (Landmark(len(text), LandmarkKind.NOTE, label) for label in [next(references, "")] if label)
        elif sign["form"] or sign["plain"]:
            form = FORMS.get(sign["form"], BODY)
        elif sign["depth"]:
            depth = int(sign["depth"])
        elif sign["label"] is not None:
            label = _number(tidy(sign["label"]))
    if label is not None:
        form = Form(Role.ITEM, depth, label) if form == BODY else replace(form, label=label)
    return Block(text + piece[end:], form, tuple(marks)).tidied()


def _number(label: str) -> str:
    """What is printed before an item, unless it is a bullet, which may be a letter of a font of signs."""
    return label if any(map(str.isalnum, label)) and (len(label) > 1 or label.isdigit()) else ""


def _moment(created: dict[str, int]) -> str:
    """The ISO date, with the time where the file gives one; empty where there is no such day."""
    try:
        year, month, day, hour, minute = (created.get(part, 0) for part in ("yr", "mo", "dy", "hr", "min"))
        moment = datetime(year, month, day, hour, minute)  # noqa: DTZ001 - the file names no zone
    except (ValueError, OverflowError):
        return ""
    return moment.isoformat(timespec="minutes") if "hr" in created else moment.date().isoformat()
