"""Word documents (docx): their paragraphs, tables, text boxes and footnotes, and what they say of themselves.

The tree is walked here, since python-docx passes over text that was inserted while changes were tracked, and over
content controls. What was deleted, field codes and comments are no text of the document.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree

from readback.core.article import Draft
from readback.core.document import BODY, HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.lines import parted
from readback.formats.masthead import Credit
from readback.formats.moments import to_the_minute
from readback.formats.numerals import roman
from readback.formats.package import Package
from readback.formats.trees import part_of, text_at
from readback.formats.word_styles import Numbering, Styles, W

_DC, _TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"
_DOCUMENT, _PROPERTIES = "word/document.xml", "docProps/core.xml"
_STYLES, _NUMBERING = "word/styles.xml", "word/numbering.xml"
_NOTES = {f"{W}footnoteReference": "word/footnotes.xml", f"{W}endnoteReference": "word/endnotes.xml"}
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_RENDERED = f"{W}lastRenderedPageBreak"
_UNSEEN = frozenset(
    {f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "sectPr", "pPr", "rPr")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}  # what stands in Choice once more
)
_LONGEST_CELL = 400  # characters; more is a page that is laid out by a table


def read_word(content: bytes, name: str) -> Draft | None:
    """The draft of a Word document. Raises FileUnreadable."""
    package = Package(content, name)
    body = part_of(package, _DOCUMENT)
    walk = _Walk(Styles(_part(package, _STYLES)), Numbering(_part(package, _NUMBERING)))
    walk.paged = body.find(f".//{_RENDERED}") is not None
    blocks = [*walk.blocks(body), *walk.footnotes({tag: _part(package, part) for tag, part in _NOTES.items()})]
    said = _part(package, _PROPERTIES)
    if not blocks:
        return None
    return assembled(blocks, _title(blocks, said), _credit(said), language=text_at(said, f"{_DC}language"))


def _part(package: Package, part: str) -> etree._Element | None:
    return part_of(package, part) if part in package.parts else None


@dataclass(slots=True)
class _Line:
    """A paragraph while it is put together: its words, its landmarks, and the text boxes in it."""

    text: str = ""
    marks: list[Landmark] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)

    def mark(self, kind: LandmarkKind, label: str, number: int = 0) -> None:
        """Puts a landmark where the words end so far."""
        self.marks.append(Landmark(len(self.text), kind, label, number))


class _Walk:
    """Goes through a document once and counts what Word counts: items, notes, pages."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles, self._numbering = styles, numbering
        self._notes: dict[tuple[str, str], str] = {}
        self._pages = itertools.count(1)
        self.paged = False
        """Whether Word noted where its pages began."""

    def blocks(self, root: etree._Element) -> Iterator[Block]:
        """The paragraphs in order, a table's row as one; those of a text box behind the one that holds it."""
        waiting = [root]
        while waiting:
            element = waiting.pop()
            if element.tag == f"{W}tr" and _is_data(element):
                yield from self._row(element)
            elif element.tag == f"{W}p":
                line = self._line(element)
                yield from parted(line.text, self._form(element), line.marks)
                waiting += line.boxes[::-1]
            elif element.tag not in _UNSEEN:
                waiting += list(element)[::-1]

    def footnotes(self, parts: dict[str, etree._Element | None]) -> Iterator[Block]:
        """The notes that are referred to, in the order of their references, with the labels these have."""
        for (tag, id), label in self._notes.items():
            part = parts[tag]
            note = next((it for it in part if it.get(f"{W}id") == id), None) if part is not None else None
            if note is not None:
                for place, block in enumerate(self.blocks(note)):
                    yield Block(block.text, Form(Role.FOOTNOTE, label="" if place else label))

    def _row(self, row: etree._Element) -> Iterator[Block]:
        cells = (" ".join(block.text for block in self.blocks(cell)) for cell in row.iterchildren(f"{W}tc"))
        text = " · ".join(filter(None, cells))
        if text:
            yield Block(text, Form(Role.TABLE))

    def _form(self, paragraph: etree._Element) -> Form:
        form, (list_, depth) = self._styles.form(paragraph), self._styles.list_of(paragraph)
        label = self._numbering.label(list_, depth)
        if label is None:
            return form
        return Form(Role.ITEM, depth, label) if form == BODY else replace(form, label=label)

    def _line(self, paragraph: etree._Element) -> _Line:
        line, waiting = _Line(), [paragraph]
        while waiting:
            element = waiting.pop()
            if element.tag == f"{W}txbxContent":
                line.boxes.append(element)
            elif element.tag == f"{W}t":
                line.text += element.text or ""
            elif element.tag in _NOTES:
                line.mark(LandmarkKind.NOTE, self._note(element))
            elif self._turns_page(element):
                number = next(self._pages) + 1
                line.mark(LandmarkKind.PAGE, str(number), number - 1)
            elif element.tag in _SIGNS:
                line.text += _SIGNS[element.tag]
            elif element.tag not in _UNSEEN:
                waiting += list(element)[::-1]
        return line

    def _turns_page(self, element: etree._Element) -> bool:
        if self.paged:
            return bool(element.tag == _RENDERED)
        return bool(element.tag == f"{W}br" and element.get(f"{W}type") == "page")

    def _note(self, reference: etree._Element) -> str:
        """The label that Word prints: footnotes count 1, 2, 3, endnotes i, ii, iii."""
        key = (str(reference.tag), reference.get(f"{W}id", ""))
        if key not in self._notes:
            number = 1 + sum(tag == key[0] for tag, _ in self._notes)
            self._notes[key] = str(number) if key[0] == f"{W}footnoteReference" else roman(number)
        return self._notes[key]


def _is_data(row: etree._Element) -> bool:
    """Whether a row holds data, a value in each cell, rather than parts of the page."""
    for cell in row.iterchildren(f"{W}tc"):
        words = [len(it.text or "") for it in cell.iter(f"{W}t")]
        paragraphs = sum(paragraph.find(f".//{W}t") is not None for paragraph in cell.iter(f"{W}p"))
        if sum(words) > _LONGEST_CELL or paragraphs > 2 or cell.find(f"{W}tbl") is not None:
            return False
    return True


def _title(blocks: Sequence[Block], said: etree._Element | None) -> str:
    """What is set as the title; else the one in the properties, where the document begins with its words."""
    begins = blocks[:3]
    for form in (HEADLINE, Form(Role.HEADING, 1)):
        for block in begins:
            if replace(block.form, label="") == form:
                return block.text
    title = tidy(text_at(said, f"{_DC}title"))
    return title if title in {block.text for block in begins} else ""


def _credit(said: etree._Element | None) -> Credit:
    moment = text_at(said, f"{_TERMS}modified") or text_at(said, f"{_TERMS}created")
    return Credit(tidy(text_at(said, f"{_DC}creator")), to_the_minute(moment))
