"""Mail: the text of a message and of those forwarded in it. What is attached is neither opened nor kept."""

import re
from dataclasses import replace
from email.message import Message
from html import escape
from itertools import chain

from readback.core.article import Draft, LeftOut
from readback.core.document import blocks_of
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.masthead import Credit
from readback.formats.mime import head_of, header, is_attached, is_broken, parameter, parsed_mime, parts_of, text_of
from readback.formats.paragraphs import paragraphs_of
from readback.formats.webarchive import is_mhtml

_MARKS = frozenset({
    "date", "subject", "to", "received", "mime-version", "message-id", "return-path", "delivered-to", "reply-to",
})  # fmt: skip
# The line before a signature: https://www.rfc-editor.org/rfc/rfc3676#section-4.3. No paragraph ends in a blank, so
# that among paragraphs it cannot be taken for one.
_SIGNATURE = "-- "
_LONGEST_SIGNATURE = 10  # lines
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
    paragraphs = _paragraphs(message, title, name)
    if not paragraphs:
        if is_broken(message):
            raise FileUnreadable(name, Unreadable.DAMAGED)
        return None
    paragraphs, signature = _signed(paragraphs)
    draft = assembled(
        blocks_of(paragraphs),
        title,
        Credit(_sender(message), _sent(message), _outlet(message)),
        language=header(message, "Content-Language"),
        origins=Origin.HEADERS,
    )
    return replace(draft, left_out=draft.left_out + tuple(LeftOut(line, len(draft.paragraphs)) for line in signature))


def _sender(message: Message) -> str:
    addresses = getattr(message.get("From"), "addresses", ())
    return ", ".join(tidy(one.display_name or one.addr_spec) for one in addresses if one.display_name or one.username)


def _sent(message: Message) -> str:
    moment = getattr(message.get("Date"), "datetime", None)
    return moment.isoformat(timespec="minutes") if moment else ""


def _outlet(message: Message) -> str:
    """The name of the organisation or of the list; a list's mere address says nothing to a reader."""
    return header(message, "Organization") or header(message, "List-Id").partition("<")[0].strip(' "')


def _paragraphs(part: Message, title: str, name: str) -> list[str]:
    """The paragraphs of a part and of those in it; recursion ends where `parsed_mime` lets no part be deeper."""
    kind = part.get_content_type()
    if part.is_multipart():
        inner = [_paragraphs(one, title, name) for one in parts_of(part)]
        return _best(inner) if kind == "multipart/alternative" else list(chain.from_iterable(inner))
    if is_attached(part):
        return []
    if kind == "text/plain":
        return _plain(part, name)
    return _html(text_of(part, name), title) if kind == "text/html" else []


def _best(forms: list[list[str]]) -> list[str]:
    """Of the forms of one text the plainest, which is the first, unless it only stands in for another."""
    forms = [form for form in forms if form]
    fullest = max(forms, key=_length, default=[])
    return forms[0] if forms and 2 * _length(forms[0]) >= _length(fullest) else fullest


def _length(form: list[str]) -> int:
    return sum(map(len, form))


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


def _html(text: str, title: str) -> list[str]:
    """The paragraphs of a page; the mail's title stands for the page's, which nobody sees."""
    from readback.formats.html import read_html  # noqa: PLC0415 - trafilatura takes long to import and much memory

    draft = read_html(f"<title>{escape(title)}</title>{text}") if text else None
    if draft is None:
        return []
    paragraphs = list(draft.lines)
    for left in reversed(draft.left_out):  # what is left out is told once, of the whole mail
        paragraphs.insert(left.before, left.text)
    return paragraphs


def _signed(paragraphs: list[str]) -> tuple[list[str], list[str]]:
    """The paragraphs without the signature at their end, and the signature; none where what follows is quoted."""
    if _SIGNATURE not in paragraphs:
        return paragraphs, []
    place = len(paragraphs) - 1 - paragraphs[::-1].index(_SIGNATURE)
    signature = paragraphs[place + 1 :]
    ends = place > 0 and len(signature) <= _LONGEST_SIGNATURE and not any(line.startswith(">") for line in signature)
    return (paragraphs[:place], signature) if ends else (paragraphs, [])
