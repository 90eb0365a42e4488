"""Pages and parts of books as trees, and their blocks as paragraphs. No script is run and nothing is fetched."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from readback.core.document import BODY, Block, Form, Landmark, LandmarkKind, Role
from readback.core.text import tidy
from readback.formats.lines import LONGEST_CELL, lines_of
from readback.formats.note_links import NoteLinks
from readback.formats.numerals import SIGNS, number_in

_BLOCKS = frozenset({
    "code", "head", "item", "list", "p", "quote", "row", "table",  # trafilatura's names; HTML's follow
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li",
    "main", "ol", "pre", "section", "summary", "title", "tr", "ul",
})  # fmt: skip
_CELLS, _ROWS = frozenset({"cell", "td", "th"}), frozenset({"row", "tr"})
_BREAKS = frozenset({"lb", "br"})
_LISTS, _ITEMS = frozenset({"list", "ul", "ol"}), frozenset({"item", "li"})
_QUOTES, _CAPTIONS = frozenset({"quote", "blockquote"}), frozenset({"caption", "figcaption"})
_IN_A_CELL = _BLOCKS - {"hr", "code"}
_UNSEEN = (
    "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea", "button",
    "nav", "footer",
)  # fmt: skip

Placed = tuple[HtmlElement, Block]
"""A paragraph with the element it stands in."""

_EMPTY_LINE = re.compile(r"\n\s*\n")
_NUMBER = re.compile(r"\[?(\d{1,4}|[*†‡§])[\].:)]?\s+")

# What books say of their parts: https://www.w3.org/TR/epub-ssv-11/
_TYPES = ("{http://www.idpf.org/2007/ops}type", "epub:type", "role")
_NOTES = frozenset({"footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"})
_LISTS_OF_NOTES = frozenset({"footnotes", "endnotes", "rearnotes", "doc-endnotes"})
_REFERENCES = frozenset({"noteref", "doc-noteref"})
_BACK = frozenset({"backlink", "doc-backlink"})
_PAGES = frozenset({"pagebreak", "doc-pagebreak"})
_PAGE = re.compile(r"(?:page|p\.)\s*(?=\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Places:
    """What a book says elsewhere of places in one of its parts.

    `pages` are the labels of the pages that begin there, by the ids of elements; "" is the beginning of all.
    """

    pages: Mapping[str, str] = field(default_factory=dict)
    links: NoteLinks = field(default_factory=NoteLinks)


_NO_PLACES = Places()
_NONE: frozenset[str] = frozenset()


def tree_of(text: str) -> HtmlElement | None:
    """A page as a tree, or None where there is none in the text."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def paragraphs_in(body: HtmlElement, places: Places = _NO_PLACES) -> Iterator[Block]:
    """The blocks of a tree as paragraphs, without recursion, since a hostile page may be very deep.

    A table's row is one paragraph, unless the table only lays out the page; two line breaks in a row are a new
    paragraph. References to notes and the beginnings of pages are landmarks, those behind all text in a last paragraph
    without words.
    """
    return (block for _, block in placed_in(body, places))


def placed_in(body: HtmlElement, places: Places = _NO_PLACES) -> Iterator[Placed]:
    """The paragraphs of `paragraphs_in`, each with the innermost block that holds it."""
    walk = _Walk(body, places)
    walk.pass_by("")
    events = etree.iterwalk(body, events=("start", "end"))
    for event, element in events:
        if event == "start" and walk.skips(element):
            walk.take(element)
            events.skip_subtree()
        elif event == "start":
            yield from walk.begin(element)
        else:
            yield from walk.end(element)
            if element is not body:
                walk.text(element.tail)
    yield from walk.flush()
    yield from walk.rest()


def all_text(page: HtmlElement, unseen: Sequence[str] = _UNSEEN, places: Places = _NO_PLACES) -> list[Block]:
    """Every text of the page's body but in the elements named: what is never seen or leads elsewhere."""
    etree.strip_elements(page, *unseen, with_tail=False)
    return list(paragraphs_in(page, places))


class _Walk:
    """Gathers text between the beginnings and ends of blocks; knows in which elements it stands."""

    def __init__(self, body: HtmlElement, places: Places) -> None:
        self._body, self._labels, self._links = body, places.pages, places.links
        self._line: list[str] = []
        self._length = 0
        self._marks: list[Landmark] = []
        self._waiting: list[Landmark] = []
        self._within: list[HtmlElement] = []
        self._counts: list[int] = []
        self._label = ""
        self._pages = 0
        self._row: HtmlElement | None = None
        self._cell_begins = self._worded = self._note_begins = False
        self._linked = ""

    def pass_by(self, id: str | None) -> None:
        """A place where a page may begin."""
        if id is not None and id in self._labels:
            self._turn(self._labels[id])

    def begin(self, element: HtmlElement) -> Iterator[Placed]:
        """What stands before a block that begins."""
        if self._row is not None:
            self._cell_begins |= element.tag in _CELLS
            self._add(" " if element.tag in _BLOCKS | _BREAKS else "")
        elif element.tag in _BLOCKS:
            yield from self.flush()
            self._within.append(element)
            self._count(element)
            self._row = element if element.tag in _ROWS and _is_data(element) else None
            self._linked = self._links.notes.get(element, self._linked)
            self._note_begins |= bool(_NOTES & _types(element)) or element.tag in _ITEMS or bool(self._linked)
        elif element.tag in _BREAKS:
            self._add("\n")
        self.pass_by(element.get("id"))
        self.text(element.text)

    def end(self, element: HtmlElement) -> Iterator[Placed]:
        """What stands in a block that ends."""
        if self._within and self._within[-1] is element:
            yield from self.flush()
            self._within.pop()
            self._row = None
            if element.tag in _LISTS:
                self._counts.pop()

    def skips(self, element: HtmlElement) -> bool:
        """Whether the text within an element is no text of the page."""
        by_link = element in self._links.references or element in self._links.back
        return by_link or bool((_REFERENCES | _PAGES | _BACK) & _types(element))

    def take(self, element: HtmlElement) -> None:
        """An element of which the text within is no text of the page: a reference, a page's beginning."""
        kinds, text = _types(element), tidy("".join(element.itertext()))
        if _REFERENCES & kinds or element in self._links.references:
            self._mark(LandmarkKind.NOTE, text.strip("[]()."))
        elif _PAGES & kinds:
            told = self._labels.get(element.get("id"), "")
            self._turn(told or element.get("title") or element.get("aria-label") or text)

    def text(self, text: str | None) -> None:
        """Text of the element or behind one in it."""
        words = re.sub(r"\s+", " ", text or "")
        if words.strip():
            self._add(" · " if self._cell_begins and self._worded else "")
            self._cell_begins, self._worded = False, True
        self._add(words)

    def flush(self) -> Iterator[Placed]:
        """The paragraphs gathered so far."""
        text, marks = "".join(self._line), self._marks
        self._line, self._length, self._marks, self._worded = [], 0, [], False
        for line, here in lines_of(text, marks, _EMPTY_LINE):
            if not line.strip():  # its marks stand before the next paragraph
                self._waiting += (replace(mark, offset=0) for mark in here)
                continue
            holder = self._within[-1] if self._within else self._body
            block = Block(line, self._form(), (*self._waiting, *here)).tidied()
            yield holder, _labelled(block, self._linked) if self._note_begins else block
            self._note_begins, self._linked, self._waiting = False, "", []

    def rest(self) -> Iterator[Placed]:
        """The landmarks behind the last paragraph."""
        if self._waiting:
            yield self._body, Block("", BODY, tuple(self._waiting))

    def _add(self, text: str) -> None:
        self._line.append(text)
        self._length += len(text)

    def _mark(self, kind: LandmarkKind, label: str, number: int = 0) -> None:
        if label:
            self._marks.append(Landmark(self._length, kind, label, number))

    def _turn(self, label: str) -> None:
        self._pages += 1
        self._mark(LandmarkKind.PAGE, _PAGE.sub("", tidy(label)).strip(" .") or str(self._pages), self._pages - 1)

    def _count(self, element: HtmlElement) -> None:
        """Counts the items of ordered lists."""
        if element.tag in _LISTS:
            self._counts.append(number_in(element.get("start"), 1) - 1)
        elif element.tag in _ITEMS and self._counts:
            self._counts[-1] = number_in(element.get("value"), self._counts[-1] + 1)
            holder = element.getparent()
            ordered = holder is not None and (holder.tag == "ol" or holder.get("rend") == "ol")
            sign = SIGNS.get(holder.get("type", ""), str) if ordered else None
            self._label = f"{sign(self._counts[-1])}." if sign else ""

    def _form(self) -> Form:
        """What the innermost element that says so makes of the paragraph; a note is one whatever stands in it."""
        listed = False
        for element in self._within:
            kinds = _types(element)
            if _NOTES & kinds or element in self._links.notes or (listed and element.tag in _ITEMS):
                label, self._label = self._label.rstrip("."), ""
                return Form(Role.FOOTNOTE, label=label)
            listed = listed or bool(_LISTS_OF_NOTES & kinds)
        for element in reversed(self._within):
            form = self._form_by(element)
            if form is not None:
                return form
        return BODY

    def _form_by(self, element: HtmlElement) -> Form | None:
        if element.tag in _ROWS:
            return Form(Role.TABLE)
        if element.tag in _CAPTIONS or _is_called_caption(element):
            return Form(Role.CAPTION)
        if element.tag in _QUOTES:
            return Form(Role.QUOTE)
        if element.tag in _ITEMS:
            label, self._label = self._label, ""
            return Form(Role.ITEM, max(0, len(self._counts) - 1), label)
        level = re.fullmatch(r"h([1-6])", element.get("rend", "h2") if element.tag == "head" else str(element.tag))
        return Form(Role.HEADING, int(level[1])) if level else None


def _labelled(block: Block, linked: str) -> Block:
    """A note's paragraph with its label: what refers to it by a link, its list's number, or what it begins with."""
    if block.form.role is not Role.FOOTNOTE or (block.form.label and not linked):
        return block
    # A link's number may stand before the text once more, and what stood around a link back is left there.
    opening = re.compile(rf"(?:[\[(]?{re.escape(linked)}(?:[\]).:]|\s))?[\s\]).:^]*") if linked else _NUMBER
    number = opening.match(block.text)
    if number is None:
        return block
    marks = tuple(mark.moved(-min(number.end(), mark.offset)) for mark in block.landmarks)
    return Block(block.text[number.end() :], Form(Role.FOOTNOTE, label=linked or number[1]), marks)


def _is_called_caption(element: HtmlElement) -> bool:
    name = element.get("class", "").casefold()
    return "caption" in name and "caption" in re.split(r"[\s_-]+", name)


def _is_data(row: HtmlElement) -> bool:
    """Whether a row holds data, a value in each cell, rather than parts of the page."""
    for cell in _cells(row):
        blocks = [element.tag for element in cell.iterdescendants() if element.tag in _IN_A_CELL]
        if len(blocks) > 1 or (blocks and blocks[0] != "p") or sum(map(len, cell.itertext())) > LONGEST_CELL:
            return False
    return True


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in row if cell.tag in _CELLS]


def _types(element: HtmlElement) -> frozenset[str]:
    return frozenset(word for name in _TYPES for word in element.get(name, "").split()) if element.attrib else _NONE
