"""Office packages, written so that two runs give the same bytes."""

import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

MOMENT = (1980, 1, 1, 0, 0, 0)
"""When every part of our own was written, as far as the package says: the earliest that it can."""


class PackageUnusable(Exception):
    """What should be a Word document is none, or not one that can be written into."""


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A package of these parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            _write(archive, name, content)
    return out.getvalue()


def repacked(original: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A package with some of its parts replaced, or new ones behind the others; the rest of it stays as it is.

    Raises PackageUnusable.
    """
    out, left = BytesIO(), dict(parts)
    try:
        with ZipFile(BytesIO(original)) as old, ZipFile(out, "w", ZIP_DEFLATED) as archive:
            for info in old.infolist():
                fresh = left.pop(info.filename, None)
                archive.writestr(info, old.read(info) if fresh is None else fresh, info.compress_type)
            for name, content in left.items():
                _write(archive, name, content)
    except (BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise PackageUnusable from error
    return out.getvalue()


def parts_of(original: bytes, *names: str) -> dict[str, etree._Element]:
    """Those parts of a package that it has, as trees. Raises PackageUnusable."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        with ZipFile(BytesIO(original)) as archive:
            there = set(archive.namelist())
            return {name: etree.fromstring(archive.read(name), parser) for name in names if name in there}
    except (BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError, etree.XMLSyntaxError) as error:
        raise PackageUnusable from error


def told(root: etree._Element) -> bytes:
    """A part as bytes."""
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content


def _write(archive: ZipFile, name: str, content: bytes) -> None:
    info = ZipInfo(name, MOMENT)
    info.compress_type, info.create_system = ZIP_DEFLATED, 0
    archive.writestr(info, content)
