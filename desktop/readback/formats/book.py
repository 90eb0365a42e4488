"""Books (epub): their chapters in reading order, and what they say of themselves."""

import itertools
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import unquote

from lxml import etree

from readback.core.article import Draft
from readback.core.document import Block, LandmarkKind
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.decoding import decoded
from readback.formats.markup import all_text, tree_of
from readback.formats.masthead import Credit
from readback.formats.moments import to_the_minute
from readback.formats.package import Package
from readback.formats.trees import part_of

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_FONTS = (".ttf", ".otf", ".woff", ".woff2")


def read_book(content: bytes, name: str) -> Draft | None:
    """The draft of a book. Raises FileUnreadable: ENCRYPTED also for one with protection against copying."""
    package = Package(content, name)
    if _ENCRYPTION in package.parts and _protected(package):
        raise FileUnreadable(name, Unreadable.ENCRYPTED)
    place = part_of(package, _CONTAINER).find(".//{*}rootfile")
    path = "" if place is None else place.get("full-path", "")
    root = part_of(package, path, doctype=True)
    blocks = _numbered(block for page in _pages(root, path, package) for block in _blocks(package, page, name))
    credit = Credit(", ".join(_all(root, "creator")), to_the_minute(_first(root, "date")), _first(root, "publisher"))
    if not blocks:
        return None
    return assembled(
        blocks, _first(root, "title"), credit, language=_first(root, "language"), origins=Origin.DUBLIN_CORE
    )


def _protected(package: Package) -> bool:
    """Whether more than fonts is encrypted, which many books do."""
    uris = [it.get("URI", "") for it in part_of(package, _ENCRYPTION).iter("{*}CipherReference")]
    return any(not uri.lower().endswith(_FONTS) for uri in uris)


def _pages(root: etree._Element, path: str, package: Package) -> Iterator[str]:
    """The parts that are read one after the other; tables of contents are not."""
    items = {item.get("id"): item for item in root.iter("{*}item")}
    parts = set(package.parts)
    for itemref in root.iter("{*}itemref"):
        item = items.get(itemref.get("idref"))
        if item is None or item.get("media-type") not in _PAGES or "nav" in item.get("properties", "").split():
            continue
        page = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(item.get("href", ""))))
        if page in parts:
            yield page


def _blocks(package: Package, page: str, name: str) -> list[Block]:
    content = package.read(page)
    tree = tree_of(decoded(content, name, "utf-8")) if content.strip() else None
    return [] if tree is None else all_text(tree)


def _numbered(blocks: Iterable[Block]) -> list[Block]:
    """The paragraphs with the beginnings of pages counted through the whole book."""
    pages, counted = itertools.count(), list[Block]()
    for block in blocks:
        marks = (replace(it, number=next(pages)) if it.kind is LandmarkKind.PAGE else it for it in block.landmarks)
        counted.append(replace(block, landmarks=tuple(marks)))
    return counted


def _all(root: etree._Element, name: str) -> list[str]:
    return [tidy(it.text or "") for it in root.iter(f"{_DC}{name}") if (it.text or "").strip()]


def _first(root: etree._Element, name: str) -> str:
    return next(iter(_all(root, name)), "")
