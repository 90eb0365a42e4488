"""OpenDocument texts (odt): their paragraphs, tables, frames and footnotes, and what they say of themselves."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from readback.core.article import Draft
from readback.core.document import Block, Form, Landmark, LandmarkKind, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.lines import LONGEST_CELL, from_first_page, headline, parted, row_of, settled
from readback.formats.masthead import Credit
from readback.formats.moments import to_the_minute
from readback.formats.numerals import number_in
from readback.formats.open_styles import OASIS, OpenStyles
from readback.formats.package import Package
from readback.formats.trees import part_of, text_at

_CONTENT, _STYLES, _SAID, _MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"


def _named(space: str, *names: str) -> frozenset[str]:
    return frozenset(OASIS % (space, name) for name in names)


_BLOCKS = _named("text", "p", "h")
_ROW = OASIS % ("table", "table-row")
_CELL = OASIS % ("table", "table-cell")
_TABLE = OASIS % ("table", "table")
_SPACES, _COUNT = OASIS % ("text", "s"), OASIS % ("text", "c")
_SIGNS = {OASIS % ("text", "tab"): "\t", OASIS % ("text", "line-break"): "\n"}
_AUTHOR = OASIS % ("meta", "initial-creator")
_BODY = OASIS % ("office", "text")
_NOTE, _NOTE_BODY, _CITATION = (OASIS % ("text", f"note{part}") for part in ("", "-body", "-citation"))
_FRAME = OASIS % ("drawing", "frame")
_PAGE = OASIS % ("text", "soft-page-break")
_UNSEEN = _named("text", "tracked-changes", "note-citation") | _named("office", "annotation", "forms")
_TRACKED = _named("text", "tracked-changes")
_TAKEN_OUT = _UNSEEN | {_NOTE, _FRAME}
_MOST_SPACES = 100


def read_open_document(content: bytes, name: str) -> Draft | None:
    """The draft of an OpenDocument text. Raises FileUnreadable."""
    package = Package(content, name)
    if _MANIFEST in package.parts and b"encryption-data" in package.read(_MANIFEST):
        raise FileUnreadable(name, Unreadable.ENCRYPTED)
    document = part_of(package, _CONTENT)
    body = document.find(f".//{_BODY}")
    if body is None:
        return None
    others = [part_of(package, _STYLES)] if _STYLES in package.parts else []
    styles = OpenStyles([*others, document])
    walk = _Walk(styles)
    blocks = settled([*walk.blocks(body), *walk.footnotes()])
    said = part_of(package, _SAID) if _SAID in package.parts else None
    if not blocks:
        return None
    title = headline(blocks, tidy(text_at(said, f".//{_DC}title")))
    language = text_at(said, f".//{_DC}language") or styles.language
    draft = assembled(from_first_page(blocks), title, _credit(said), language=language)
    return replace(draft, tracked=any(len(it) > 0 for it in body.iter(*_TRACKED)))


class _Walk:
    """Goes through a text once; the notes are kept apart, the pages are counted."""

    def __init__(self, styles: OpenStyles) -> None:
        self._styles = styles
        self._notes: list[tuple[str, etree._Element]] = []
        self._pages = itertools.count(1)

    def blocks(self, root: etree._Element) -> Iterator[Block]:
        """The paragraphs in order, a table's row as one; those of a frame behind the one that holds it."""
        waiting = [root]
        while waiting:
            element = waiting.pop()
            if element.tag == _ROW and _is_data(element):
                yield row_of(self.blocks(cell) for cell in element.iterchildren(_CELL))
            elif element.tag in _BLOCKS:
                frames: list[etree._Element] = []
                yield from self._paragraphs(element, frames)
                waiting += frames[::-1]
            elif element.tag not in _UNSEEN:
                waiting += list(element)[::-1]

    def footnotes(self) -> Iterator[Block]:
        """The notes in the order in which they stand, with their labels."""
        for label, note in self._notes:
            for place, block in enumerate(settled(_Walk(self._styles).blocks(note))):
                yield Block(block.text, Form(Role.FOOTNOTE, label="" if place else label))

    def _paragraphs(self, paragraph: etree._Element, frames: list[etree._Element]) -> Iterator[Block]:
        """The paragraph, or what its line breaks part it into; adds the frames in it to `frames`."""
        form, text, marks = self._styles.form(paragraph), "", list[Landmark]()
        events = etree.iterwalk(paragraph, events=("start", "end"))
        for event, element in events:
            if event == "end":
                text += _one_line(element.tail) if element is not paragraph else ""
            elif element.tag in _TAKEN_OUT:
                events.skip_subtree()
                frames += [element] if element.tag == _FRAME else []
                marks += self._note(element, len(text)) if element.tag == _NOTE else []
            elif element.tag == _PAGE:
                number = next(self._pages) + 1
                marks.append(Landmark(len(text), LandmarkKind.PAGE, str(number), number - 1))
            else:
                text += _SIGNS.get(element.tag, "") + _spaces(element) + _one_line(element.text)
        yield from parted(text, form, marks)

    def _note(self, note: etree._Element, offset: int) -> Iterator[Landmark]:
        label, body = tidy(text_at(note, _CITATION)), note.find(_NOTE_BODY)
        if body is not None:
            label = label or str(len(self._notes) + 1)
            self._notes.append((label, body))
            yield Landmark(offset, LandmarkKind.NOTE, label)


def _spaces(element: etree._Element) -> str:
    if element.tag != _SPACES:
        return ""
    return " " * min(number_in(element.get(_COUNT), 1), _MOST_SPACES)


def _one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _is_data(row: etree._Element) -> bool:
    """Whether a row holds data, a value in each cell, rather than parts of the page."""
    for cell in row.iterchildren(_CELL):
        paragraphs = sum(bool("".join(it.itertext()).strip()) for it in cell.iter(*_BLOCKS))
        if sum(map(len, cell.itertext())) > LONGEST_CELL or paragraphs > 2 or cell.find(_TABLE) is not None:
            return False
    return True


def _credit(said: etree._Element | None) -> Credit:
    by = text_at(said, f".//{_AUTHOR}") or text_at(said, f".//{_DC}creator")
    return Credit(tidy(by), to_the_minute(text_at(said, f".//{_DC}date")))
