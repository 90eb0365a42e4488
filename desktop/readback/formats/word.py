"""Word documents (docx): their paragraphs, tables, text boxes and footnotes, and what they say of themselves.

The tree is walked here, since python-docx passes over text that was inserted while changes were tracked, and over
content controls. What was deleted, field codes and comments are no text of the document.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from readback.core.article import Draft
from readback.core.document import BODY, Block, Form, Landmark, LandmarkKind, Role
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.lines import LONGEST_CELL, from_first_page, headline, parted, row_of, settled
from readback.formats.masthead import Credit
from readback.formats.moments import to_the_minute
from readback.formats.package import Package
from readback.formats.trees import part_of, text_at
from readback.formats.word_notes import PARTS, Notes, is_own_sign
from readback.formats.word_pages import Pages
from readback.formats.word_styles import Numbering, Styles, W, value

_DC, _TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"
_DOCUMENT, _STYLES, _NUMBERING = "word/document.xml", "word/styles.xml", "word/numbering.xml"
_SETTINGS, _PROPERTIES, _PROGRAM = "word/settings.xml", "docProps/core.xml", "docProps/app.xml"
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_UNSEEN = frozenset(
    {f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "sectPr", "pPr", "rPr")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}  # what stands in Choice once more
)

_TRACKED = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))


def read_word(content: bytes, name: str) -> Draft | None:
    """The draft of a Word document. Raises FileUnreadable."""
    package = Package(content, name)
    body, styles = part_of(package, _DOCUMENT), _part(package, _STYLES)
    notes = Notes({tag: _part(package, part) for tag, part in PARTS.items()}, _part(package, _SETTINGS))
    pages = Pages(body)
    walk = _Walk(Styles(styles), Numbering(_part(package, _NUMBERING)), notes, pages)
    blocks = settled([*walk.blocks(body), *walk.footnotes()])
    if not blocks:
        return None
    said, program = _part(package, _PROPERTIES), _part(package, _PROGRAM)
    title = headline(blocks, tidy(text_at(said, f"{_DC}title")))
    language = text_at(said, f"{_DC}language") or _language(body, styles)
    draft = assembled(from_first_page(blocks, pages.first), title, _credit(said, program), language=language)
    return replace(draft, tracked=next(body.iter(*_TRACKED), None) is not None)


def _part(package: Package, part: str) -> etree._Element | None:
    return part_of(package, part) if part in package.parts else None


@dataclass(slots=True)
class _Line:
    """A paragraph while it is put together: its words, its landmarks, and the text boxes in it."""

    text: str = ""
    marks: list[Landmark] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


class _Walk:
    """Goes through a document once, and has counted what Word counts: items, notes, pages."""

    def __init__(self, styles: Styles, numbering: Numbering, notes: Notes, pages: Pages) -> None:
        self._styles, self._numbering, self._notes, self._pages = styles, numbering, notes, pages

    def blocks(self, root: etree._Element) -> Iterator[Block]:
        """The paragraphs in order, a table's row as one; those of a text box behind the one that holds it."""
        waiting = [root]
        while waiting:
            element = waiting.pop()
            if element.tag == f"{W}tr" and _is_data(element):
                yield row_of(self.blocks(cell) for cell in element.iterchildren(f"{W}tc"))
            elif element.tag == f"{W}p":
                line = self._line(element)
                yield from parted(line.text, self._form(element), line.marks)
                waiting += line.boxes[::-1]
                self._pages.end(element)
            elif element.tag not in _UNSEEN:
                waiting += list(element)[::-1]

    def footnotes(self) -> Iterator[Block]:
        """The notes that are referred to, in the order of their references, with the labels these have."""
        for label, note in self._notes:
            for place, block in enumerate(settled(self.blocks(note))):
                # A number is a field of the note, while a sign of the author's own is text in it.
                text = block.text if place or label.isalnum() else block.text.removeprefix(label).lstrip()
                yield Block(text, Form(Role.FOOTNOTE, label="" if place else label))

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
            elif element.tag not in _UNSEEN:
                self._add(line, element)
                waiting += list(element)[::-1]
        return line

    def _add(self, line: _Line, element: etree._Element) -> None:
        """Adds what a single element stands for."""
        if element.tag == f"{W}t" and not is_own_sign(element):
            line.text += element.text or ""
        line.text += _SIGNS.get(element.tag, "")
        if element.tag in PARTS:
            line.marks.append(Landmark(len(line.text), LandmarkKind.NOTE, self._notes.label(element)))
        elif self._pages.turn(element):
            line.marks.append(self._pages.mark(len(line.text)))


def _is_data(row: etree._Element) -> bool:
    """Whether a row holds data, a value in each cell, rather than parts of the page."""
    for cell in row.iterchildren(f"{W}tc"):
        words = [len(it.text or "") for it in cell.iter(f"{W}t")]
        paragraphs = sum(paragraph.find(f".//{W}t") is not None for paragraph in cell.iter(f"{W}p"))
        if sum(words) > LONGEST_CELL or paragraphs > 2 or cell.find(f"{W}tbl") is not None:
            return False
    return True


def _credit(said: etree._Element | None, program: etree._Element | None) -> Credit:
    moment = text_at(said, f"{_TERMS}modified") or text_at(said, f"{_TERMS}created")
    company = tidy(text_at(program, "{*}Company"))
    return Credit(tidy(text_at(said, f"{_DC}creator")), to_the_minute(moment), company)


def _language(body: etree._Element, styles: etree._Element | None) -> str:
    """The language that most of the text is set in."""
    usual = value(styles, "w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    lengths = Counter[str]()
    for run in body.iter(f"{W}r"):
        lengths[value(run, "w:rPr/w:lang") or usual] += sum(len(it.text or "") for it in run.iterchildren(f"{W}t"))
    return max(lengths, key=lambda language: lengths[language], default="")
