"""Documents and books made part by part, as small as they can be."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from readback.core.article import Draft
from readback.formats.readers import read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)
ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("meta", "meta"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)


def draft_of(content: bytes, name: str = "a.docx") -> Draft:
    """What a reader makes of the bytes."""
    return read(BytesIO(content), name).draft


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts, the same bytes each time."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return out.getvalue()


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def word(body: str, **parts: str) -> bytes:
    """A Word document of this body; `parts` are further ones, by the last part of their names."""
    places = {
        "core": "docProps/core.xml",
        "footnotes": "word/footnotes.xml",
        "endnotes": "word/endnotes.xml",
        "styles": "word/styles.xml",
        "numbering": "word/numbering.xml",
        "settings": "word/settings.xml",
        "app": "docProps/app.xml",
    }
    return package(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        }
        | {places[name]: content for name, content in parts.items()}
    )


def word_of(paragraphs: Sequence[str], **parts: str) -> bytes:
    return word("".join(f"<w:p>{run(line)}</w:p>" for line in paragraphs), **parts)


def open_document(body: str, meta: str = "", manifest: str = "<manifest/>", styles: str = "") -> bytes:
    """An OpenDocument text of this body."""
    return package(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {ODF}>{styles}<office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "meta.xml": f'<office:document-meta {ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>{meta}'
            "</office:meta></office:document-meta>",
            "META-INF/manifest.xml": manifest,
        }
    )


def book(
    chapters: Mapping[str, str], spine: Sequence[str], said: str = "", properties: Mapping[str, str] | None = None
) -> bytes:
    """A book; `spine` are the names of the chapters in order."""
    items = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml" '
        f'properties="{(properties or {}).get(name, "")}"/>'
        for name in chapters
    )
    refs = "".join(f'<itemref idref="{name}"/>' for name in spine)
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{said}</metadata><manifest>{items}</manifest><spine>"
        f"{refs}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    return package(
        {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/book.opf": opf}
        | {f"OEBPS/{name}": content for name, content in chapters.items()}
    )


def chapter(*paragraphs: str) -> str:
    inside = "".join(f"<p>{escape(line)}</p>" for line in paragraphs)
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>x</title></head><body>{inside}</body></html>"
    )
