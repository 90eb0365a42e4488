"""MIME, in which mail and saved pages are kept: headers and parts, read without trusting any of them."""

import re
from collections.abc import Mapping
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import EmailPolicy, Policy
from typing import Any

from readback.core.errors import FileUnreadable, Unreadable
from readback.core.text import tidy
from readback.formats.decoding import declared_in_page, decoded

MOST_PARTS = 500
DEEPEST = 20
_LONGEST_HEADER = 2_000  # characters; the library's parser takes the square of the length
_HEAD = 64_000  # bytes that are looked at to tell what a file is
_HEADER = re.compile(rb"([!-9;-~]+):[ \t]*(.*)")
# Besides its own errors, the library's parsers raise these on what they did not foresee.
_FAILURES = (MessageError, LookupError, ValueError, TypeError, AttributeError, OverflowError, RecursionError)


def head_of(content: bytes) -> Mapping[str, str]:
    """The headers that bytes begin with, by their names in small letters; empty where they begin otherwise."""
    headers: dict[str, str] = {}
    last = ""
    for place, line in enumerate(content[:_HEAD].splitlines()):
        header = _HEADER.fullmatch(line)
        if header:
            last = header[1].decode("ascii").lower()
            headers.setdefault(last, header[2].decode("ascii", "replace"))
        elif last and line[:1] in {b" ", b"\t"}:
            headers[last] += " " + line.strip().decode("ascii", "replace")
        elif place or not line.startswith(b"From "):  # the line that a mailbox puts before a mail
            break
    return headers


def parsed_mime(content: bytes, name: str) -> Message:
    """A message as a tree of parts; `name` is the file's. Raises FileUnreadable: DAMAGED, also for too many parts."""
    try:
        message = BytesParser(policy=_Cautious(message_factory=_Counted())).parsebytes(content)
    except _FAILURES as error:
        raise FileUnreadable(name, Unreadable.DAMAGED) from error
    level = [message]
    for _ in range(DEEPEST):
        level = [inner for part in level for inner in parts_of(part)]
    if level:
        raise FileUnreadable(name, Unreadable.DAMAGED)
    return message


def parts_of(part: Message) -> list[Message]:
    """The parts within a part; a message in it is one."""
    payload = part.get_payload() if part.is_multipart() else []
    return [inner for inner in payload if isinstance(inner, Message)]


def text_of(part: Message, name: str) -> str:
    """The text of a part without parts. Raises FileUnreadable: DAMAGED, BINARY."""
    try:
        content = part.get_payload(decode=True)
    except _FAILURES as error:
        raise FileUnreadable(name, Unreadable.DAMAGED) from error
    if not isinstance(content, bytes) or not content.strip():
        return ""
    in_page = declared_in_page(content) if "html" in part.get_content_subtype() else ""
    return decoded(content, name, parameter(part, "charset"), in_page).replace("\r\n", "\n")


def bytes_of(part: Message) -> bytes:
    """The bytes of a part without parts; none where they cannot be decoded."""
    try:
        content = part.get_payload(decode=True)
    except _FAILURES:
        return b""
    return content if isinstance(content, bytes) else b""


def file_name(part: Message) -> str:
    """The name of the file that a part is; empty where none can be read."""
    try:
        return tidy(part.get_filename() or "").replace("\\", "/")
    except _FAILURES:
        return ""


def is_attached(part: Message) -> bool:
    """Whether a part is a file that goes with the message rather than text to be read in it."""
    try:
        return part.get_content_disposition() == "attachment" or bool(part.get_filename())
    except _FAILURES:
        return True


def parameter(part: Message, name: str) -> str:
    """A parameter of a part's type; empty where there is none that can be read."""
    try:
        value = part.get_param(name, "")
    except _FAILURES:
        return ""
    return str(value[-1] if isinstance(value, tuple) else value).strip()  # a tuple: its charset and language first


def header(part: Message, name: str) -> str:
    """A header as one line, decoded; empty where there is none."""
    return tidy(str(part.get(name, "")))


def is_broken(message: Message) -> bool:
    """Whether a part that should have parts has none, as where the file was cut short."""
    return any(part.get_content_maintype() == "multipart" and not part.is_multipart() for part in message.walk())


class _Cautious(EmailPolicy):
    """The library's way to read headers; one that it cannot read is taken as it stands."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        # Many programs write headers in bare UTF-8, which the library drops from names unless it is decoded before.
        value = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")[:_LONGEST_HEADER]
        try:
            return super().header_fetch_parse(name, value)
        except _FAILURES:
            return tidy(value)


class _Counted:
    """Makes the parts of a message, but not without end."""

    def __init__(self) -> None:
        self._made = 0

    def __call__(self, policy: Policy) -> Message:
        self._made += 1
        if self._made > MOST_PARTS:
            raise OverflowError
        return EmailMessage(policy)
