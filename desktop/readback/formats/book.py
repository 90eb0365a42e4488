"""Books (epub): their chapters in reading order, and what they say of themselves."""

import itertools
import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from urllib.parse import unquote, urldefrag

from lxml import etree
from lxml.html import HtmlElement

from readback.core.article import Draft
from readback.core.document import Block, LandmarkKind
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.metadata import Origin
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.decoding import decoded
from readback.formats.lines import settled
from readback.formats.markup import Places, all_text, tree_of
from readback.formats.masthead import Credit
from readback.formats.moments import to_the_minute
from readback.formats.note_links import note_links
from readback.formats.package import Package
from readback.formats.trees import part_of, text_at

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_CONTENTS = "application/x-dtbncx+xml"  # of books before epub 3
_TYPE = "{http://www.idpf.org/2007/ops}type"
_FONTS = (".ttf", ".otf", ".woff", ".woff2")


def read_book(content: bytes, name: str) -> Draft | None:
    """The draft of a book. Raises FileUnreadable: ENCRYPTED also for one with protection against copying."""
    package = Package(content, name)
    if _ENCRYPTION in package.parts and _protected(package):
        raise FileUnreadable(name, Unreadable.ENCRYPTED)
    place = part_of(package, _CONTAINER).find(".//{*}rootfile")
    path = "" if place is None else place.get("full-path", "")
    root = part_of(package, path, doctype=True)
    labels = _labels(root, path, package)
    trees = dict(_trees(_pages(root, path, package), package))
    links = note_links(trees, _leads_to)
    texts = (all_text(tree, places=Places(labels[page], links[page])) for page, tree in trees.items())
    blocks = _numbered(settled(itertools.chain.from_iterable(texts)))
    if not blocks:
        return None
    credit = Credit(", ".join(_all(root, "creator")), to_the_minute(_first(root, "date")), _first(root, "publisher"))
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
        page = _place(path, item.get("href", ""))
        if page in parts:
            yield page


def _place(base: str, href: str) -> str:
    """The name of the part that an address in another part leads to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(href)))


def _leads_to(base: str, href: str) -> tuple[str, str]:
    """The part that a link in another leads to, and the element in it."""
    address, place = urldefrag(href)
    return (_place(base, address) if address else base), unquote(place)


def _labels(root: etree._Element, path: str, package: Package) -> Mapping[str, dict[str, str]]:
    """The labels of the printed pages, as the book lists them: by part, and by the element that a page begins with."""
    labels: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for item in root.iter("{*}item"):
        if "nav" in item.get("properties", "").split() or item.get("media-type") == _CONTENTS:
            listing = _place(path, item.get("href", ""))
            with suppress(FileUnreadable):  # the text can be read without it
                for href, label in _listed(part_of(package, listing, doctype=True)):
                    page, place = _leads_to(listing, href)
                    labels[page][place] = label
    return labels


def _listed(listing: etree._Element) -> Iterator[tuple[str, str]]:
    for target in listing.iter("{*}pageTarget"):
        content = target.find("{*}content")
        if content is not None:
            yield content.get("src", ""), tidy(text_at(target, "{*}navLabel/{*}text")) or target.get("value", "")
    for nav in listing.iter("{*}nav"):
        links = nav.iter("{*}a") if "page-list" in nav.get(_TYPE, "").split() else ()
        yield from ((link.get("href", ""), tidy("".join(link.itertext()))) for link in links)


def _trees(pages: Iterable[str], package: Package) -> Iterator[tuple[str, HtmlElement]]:
    for page in pages:
        content = package.read(page)
        tree = tree_of(decoded(content, package.name, "utf-8")) if content.strip() else None
        if tree is not None:
            yield page, tree


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
