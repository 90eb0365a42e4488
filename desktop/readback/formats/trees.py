"""XML as trees: without entities of its own and without anything from outside."""

from lxml import etree

from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.package import Package


def part_of(package: Package, part: str, *, doctype: bool = False) -> etree._Element:
    """A part of an archive as a tree; a document type is refused unless `doctype` says that the format has one.

    Raises FileUnreadable.
    """
    content = package.read(part)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileUnreadable(package.name, Unreadable.DAMAGED) from error
    if root.getroottree().docinfo.doctype and not doctype:
        raise FileUnreadable(package.name, Unreadable.DAMAGED)
    return root


def text_at(root: etree._Element | None, path: str) -> str:
    """The text of the first element at a path, or nothing."""
    found = root.find(path) if root is not None else None
    return (found.text or "") if found is not None else ""
