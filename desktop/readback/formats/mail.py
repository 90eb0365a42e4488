"""Mail: the text of a message and of those forwarded in it, and the files that came with it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from html import escape
from itertools import chain, islice
from pathlib import PurePath

from readback.core.article import Attachment, Draft, LeftOut
from readback.core.document import BODY, Block, Form, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.text import tidy
from readback.formats.assembly import assembled, nothing_left_out
from readback.formats.masthead import Credit
from readback.formats.mime import (
    bytes_of,
    file_name,
    head_of,
    header,
    is_attached,
    is_broken,
    parameter,
    parsed_mime,
    parts_of,
    text_of,
)
from readback.formats.paragraphs import paragraphs_of
from readback.formats.webarchive import is_mhtml

_MARKS = frozenset({
    "date", "subject", "to", "received", "mime-version", "message-id", "return-path", "delivered-to", "reply-to",
})  # fmt: skip
# The line before a signature: https://www.rfc-editor.org/rfc/rfc3676#section-4.3. No paragraph ends in a blank, so
# that among paragraphs it cannot be taken for one.
_SIGNATURE = "-- "
_LONGEST_SIGNATURE = 10  # lines
_LARGEST_ATTACHED, _MOST_ATTACHED = 50_000_000, 50  # bytes, and how many; all files of a mail together
_LINES_OF_SIGNATURES = re.compile(rf"^{_SIGNATURE}$", re.MULTILINE)
_QUOTED = re.compile(r"^(>.*)$", re.MULTILINE)


def is_mail(content: bytes) -> bool:
    """Whether bytes clearly begin with a mail's headers: who it is from and two others at least."""
    names = head_of(content).keys()
    return "from" in names and len(_MARKS & names) >= 2 and not is_mhtml(content)


def read_mail(content: bytes, name: str) -> Draft | None:
    """The draft of a mail, or None where it has no text. Raises FileUnreadable: DAMAGED, BINARY."""
    message = parsed_mime(content, name)
    title = header(message, "Subject")
    blocks = _blocks(message, title, name)
    attachments = tuple(islice(_attached(message), _MOST_ATTACHED))
    if not blocks and not attachments:
        if is_broken(message):
            raise FileUnreadable(name, Unreadable.DAMAGED)
        return None
    if not blocks and not title:  # the names of the files are all that such a mail says
        blocks = [Block(attached.name, Form(Role.ITEM)) for attached in attachments]
    blocks, signature = _signed(blocks)
    draft = assembled(
        blocks,
        title,
        Credit(_sender(message), _sent(message), _outlet(message)),
        language=header(message, "Content-Language"),
        origins=Origin.HEADERS,
    )
    left_out = draft.left_out + tuple(LeftOut(block.text, len(draft.paragraphs)) for block in signature)
    return replace(draft, left_out=left_out, attachments=attachments)


def _attached(message: Message) -> Iterator[Attachment]:
    """The files that came with a mail, without those for which there is no room."""
    room = _LARGEST_ATTACHED
    for part in message.walk():
        content = b"" if part.is_multipart() or not is_attached(part) else bytes_of(part)
        if 0 < len(content) <= room:
            room -= len(content)
            yield Attachment(PurePath(file_name(part)).name or "attachment", content)


def _sender(message: Message) -> str:
    addresses = getattr(message.get("From"), "addresses", ())
    return ", ".join(tidy(one.display_name or one.addr_spec) for one in addresses if one.display_name or one.username)


def _sent(message: Message) -> str:
    moment = getattr(message.get("Date"), "datetime", None)
    return moment.isoformat(timespec="minutes") if moment else ""


def _outlet(message: Message) -> str:
    """The name of the organisation or of the list; a list's mere address says nothing to a reader."""
    return header(message, "Organization") or header(message, "List-Id").partition("<")[0].strip(' "')


def _blocks(part: Message, title: str, name: str) -> list[Block]:
    """The paragraphs of a part and of those in it; recursion ends where `parsed_mime` lets no part be deeper."""
    kind = part.get_content_type()
    if part.is_multipart():
        inner = [_blocks(one, title, name) for one in parts_of(part)]
        return _best(inner) if kind == "multipart/alternative" else list(chain.from_iterable(inner))
    if is_attached(part):
        return []
    if kind == "text/plain":
        return [_block(line) for line in _plain(part, name)]
    return _html(text_of(part, name), title) if kind == "text/html" else []


def _block(line: str) -> Block:
    return Block(line, Form(Role.QUOTE) if line.startswith(">") else BODY)


def _best(forms: list[list[Block]]) -> list[Block]:
    """Of the forms of one text the plainest, which is the first, unless it only stands in for another."""
    forms = [form for form in forms if form]
    fullest = max(forms, key=_length, default=[])
    return forms[0] if forms and 2 * _length(forms[0]) >= _length(fullest) else fullest


def _length(form: list[Block]) -> int:
    return sum(len(block.text) for block in form)


def _plain(part: Message, name: str) -> list[str]:
    """The paragraphs of a plain text; a line that is quoted is one of its own."""
    text = text_of(part, name)
    if parameter(part, "format").lower() == "flowed":
        text = _unflowed(text, delete_blank=parameter(part, "delsp").lower() == "yes")
    body, *signatures = map(paragraphs_of, _LINES_OF_SIGNATURES.split(_QUOTED.sub(r"\n\1\n", text)))
    lines = chain(body, *((_SIGNATURE, *signature) for signature in signatures))
    return [line for line in lines if line]


def _unflowed(text: str, *, delete_blank: bool) -> str:
    """The text with lines joined that end in a blank and are equally deep in quotes, as RFC 3676 has it."""
    lines: list[list[str]] = []
    flowing = None
    for line in text.split("\n"):
        words = line.lstrip(">")
        quotes = line[: len(line) - len(words)]
        words = words.removeprefix(" ")
        flows = words.endswith(" ") and words != _SIGNATURE
        if flowing != quotes or words == _SIGNATURE:
            lines.append([quotes, " "] if quotes else [])
        lines[-1].append(words[:-1] if flows and delete_blank else words)
        flowing = quotes if flows else None
    return "\n".join(map("".join, lines))


def _html(text: str, title: str) -> list[Block]:
    """The paragraphs of a page; the mail's title stands for the page's, which nobody sees."""
    from readback.formats.html import read_html  # noqa: PLC0415 - trafilatura takes long to import and much memory

    draft = read_html(f"<title>{escape(title)}</title>{text}") if text else None
    return [] if draft is None else list(nothing_left_out(draft).paragraphs)  # it is told once, of the whole mail


def _signed(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """The paragraphs without the signature at their end, and the signature; none where what follows is quoted."""
    places = [place for place, block in enumerate(blocks) if block.text == _SIGNATURE]
    if not places:
        return blocks, []
    signature = blocks[places[-1] + 1 :]
    quoted = any(block.text.startswith(">") for block in signature)
    ends = places[-1] > 0 and len(signature) <= _LONGEST_SIGNATURE and not quoted
    return (blocks[: places[-1]], signature) if ends else (blocks, [])
