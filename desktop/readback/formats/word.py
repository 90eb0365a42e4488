"""Word documents (docx): their paragraphs, tables, text boxes and footnotes, and what they say of themselves.

The tree is walked here, since python-docx passes over text that was inserted while changes were tracked, and over
content controls. What was deleted, field codes and comments are no text of the document.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from readback.core.article import Draft
from readback.core.document import blocks_of
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.masthead import Credit
from readback.formats.package import Package
from readback.formats.trees import part_of, text_at

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC, _TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"
_DOCUMENT, _NOTES, _PROPERTIES = "word/document.xml", ("word/footnotes.xml", "word/endnotes.xml"), "docProps/core.xml"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_UNSEEN = frozenset(
    {f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "sectPr", "pPr", "rPr")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}  # what stands in Choice once more
)
_TITLES = ("Title", "Heading1")
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_word(content: bytes, name: str) -> Draft | None:
    """The draft of a Word document. Raises FileUnreadable."""
    package = Package(content, name)
    body = part_of(package, _DOCUMENT)
    paragraphs = [*_blocks(body), *_notes(package)]
    said = part_of(package, _PROPERTIES) if _PROPERTIES in package.parts else None
    return assembled(blocks_of(paragraphs), _title(body, said), _credit(said)) if paragraphs else None


def _blocks(root: etree._Element) -> Iterator[str]:
    """The paragraphs in order, a table's row as one; those of a text box behind the one that holds it."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == f"{_W}tr":
            yield " · ".join(filter(None, (" ".join(_blocks(cell)) for cell in element.iterchildren(f"{_W}tc"))))
        elif element.tag == f"{_W}p":
            text, boxes = _paragraph(element)
            yield from filter(None, map(tidy, text.split("\n")))
            waiting += boxes[::-1]
        elif element.tag not in _UNSEEN:
            waiting += list(element)[::-1]


def _paragraph(paragraph: etree._Element) -> tuple[str, list[etree._Element]]:
    """The text of a paragraph, and the text boxes in it."""
    text, boxes, waiting = "", [], [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag == f"{_W}txbxContent":
            boxes.append(element)
        elif element.tag == f"{_W}t":
            text += element.text or ""
        elif element.tag in _SIGNS:
            text += _SIGNS[element.tag]
        elif element.tag not in _UNSEEN:
            waiting += list(element)[::-1]
    return text, boxes


def _notes(package: Package) -> Iterator[str]:
    """Footnotes and endnotes, numbered in order as they are printed."""
    for part in _NOTES:
        root = part_of(package, part) if part in package.parts else ()
        notes = [note for note in root if note.get(f"{_W}type") not in _SEPARATORS]
        for number, note in enumerate(notes, 1):
            text = " ".join(_blocks(note))
            if text:
                yield f"[{number}] {text}"


def _title(body: etree._Element, said: etree._Element | None) -> str:
    """What is set as the title; else the one in the properties, where the document begins with its words."""
    begins: Sequence[etree._Element] = list(body.iter(f"{_W}p"))[:3]
    for style in _TITLES:
        for paragraph in begins:
            if any(it.get(f"{_W}val") == style for it in paragraph.iter(f"{_W}pStyle")):
                return tidy(_paragraph(paragraph)[0])
    title = tidy(text_at(said, f"{_DC}title"))
    return title if title in {tidy(_paragraph(paragraph)[0]) for paragraph in begins} else ""


def _credit(said: etree._Element | None) -> Credit:
    day = text_at(said, f"{_TERMS}modified") or text_at(said, f"{_TERMS}created")
    return Credit(tidy(text_at(said, f"{_DC}creator")), day[:10])
