"""Web pages that a browser saved in one file: MHTML, and Safari's archives. Only the page itself is read."""

import plistlib
from dataclasses import dataclass, replace
from email.message import Message
from io import BytesIO
from types import ModuleType
from typing import Any

from readback.core.article import Draft
from readback.core.document import Block, blocks_of
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.formats.decoding import declared_in_page, decoded
from readback.formats.mime import head_of, header, is_broken, parameter, parsed_mime, text_of
from readback.formats.plain import read_plain

_ONLY_MAILS = frozenset({"received", "to", "return-path", "delivered-to", "message-id"})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_MAIN = "WebMainResource"


@dataclass(frozen=True, slots=True)
class _Page:
    """The page in an archive: its text, its kind, and the address that the browser noted."""

    text: str
    kind: str
    url: str


def is_mhtml(content: bytes) -> bool:
    """Whether bytes are a saved web page: parts that belong together, and no header that only mail has."""
    headers = head_of(content)
    if "snapshot-content-location" in headers or headers.get("from", "").lower().startswith("<saved by"):
        return True
    return headers.get("content-type", "").lower().startswith("multipart/related") and not _ONLY_MAILS & headers.keys()


def read_mhtml(content: bytes, name: str) -> Draft | None:
    """The draft of the page in MHTML, or None where it has no text. Raises FileUnreadable: DAMAGED, BINARY."""
    return _draft(_page_in_mhtml(content, name))


def whole_mhtml(content: bytes, name: str) -> tuple[Block, ...]:
    """Every text of the page in MHTML. Raises as `read_mhtml` does."""
    return _whole(_page_in_mhtml(content, name))


def _page_in_mhtml(content: bytes, name: str) -> _Page | None:
    message = parsed_mime(content, name)
    page = _root(message)
    if page is None:
        if is_broken(message):
            raise FileUnreadable(name, Unreadable.DAMAGED)
        return None
    url = (
        header(message, "Snapshot-Content-Location")
        or header(page, "Content-Location")
        or header(message, "Content-Location")
    )
    return _Page(text_of(page, name), page.get_content_type(), url)


def is_webarchive(content: bytes) -> bool:
    """Whether bytes are an archive of Safari's; its keys are plain letters in the file."""
    return content.startswith(b"bplist00") and _MAIN.encode() in content


def read_webarchive(content: bytes, name: str) -> Draft | None:
    """The draft of the page in an archive, or None where it has no text. Raises FileUnreadable: DAMAGED, BINARY."""
    return _draft(_page_in_webarchive(content, name))


def whole_webarchive(content: bytes, name: str) -> tuple[Block, ...]:
    """Every text of the page in an archive. Raises as `read_webarchive` does."""
    return _whole(_page_in_webarchive(content, name))


def _page_in_webarchive(content: bytes, name: str) -> _Page | None:
    try:
        archive = plistlib.load(_Rationed(content), fmt=plistlib.FMT_BINARY)
    except (ValueError, LookupError, TypeError, OverflowError, RecursionError) as error:
        raise FileUnreadable(name, Unreadable.DAMAGED) from error
    main = archive.get(_MAIN) if isinstance(archive, dict) else None
    page = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(page, bytes):
        raise FileUnreadable(name, Unreadable.DAMAGED)
    kind = _words(main, "WebResourceMIMEType") or "text/html"
    if not page.strip() or kind not in {*_PAGES, "text/plain"}:
        return None
    text = decoded(page, name, _words(main, "WebResourceTextEncodingName"), declared_in_page(page))
    return _Page(text.replace("\r\n", "\n"), kind, _words(main, "WebResourceURL"))


class _Rationed(BytesIO):
    """Bytes of which each can be read about once: objects in an archive that overlap would come to more than it holds.

    The table of their places, at the end, is read twice.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._left = 2 * len(content) + 100

    def read(self, size: int | None = -1) -> bytes:
        """As of any file; raises ValueError where more is asked for than there is."""
        content = super().read(size)
        self._left -= len(content)
        if self._left < 0:
            raise ValueError("objects overlap")
        return content


def _words(resource: dict[Any, Any], key: str) -> str:
    value = resource.get(key)
    return value if isinstance(value, str) else ""


def _root(message: Message) -> Message | None:
    """The part that the others belong to: the one that is named as the start, otherwise the first page."""
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    start = parameter(message, "start")
    named = (page for page in pages if start and header(page, "Content-ID") == start)
    return next(named, next(iter(pages), None))


def _draft(page: _Page | None) -> Draft | None:
    """The draft of a page, with the address that the browser noted where the page itself names none."""
    if page is None:
        return None
    draft = read_plain(page.text) if page.kind == "text/plain" else _html().read_html(page.text)
    known = "".join(page.url.split())
    if draft is None or draft.url or not known.startswith(("http://", "https://")):
        return draft
    return replace(draft, url=known, origins=(*draft.origins, ("url", Origin.HEADERS)))


def _whole(page: _Page | None) -> tuple[Block, ...]:
    if page is None:
        return ()
    lines = blocks_of(filter(str.strip, page.text.split("\n")))
    return lines if page.kind == "text/plain" else _html().whole_page(page.text)


def _html() -> ModuleType:
    from readback.formats import html  # noqa: PLC0415 - trafilatura takes long to import and much memory

    return html
