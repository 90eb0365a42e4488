"""Pages and parts of books as trees, and their blocks as paragraphs. No script is run and nothing is fetched."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from readback.core.document import BODY, Block, Form, Landmark, LandmarkKind, Role
from readback.core.text import tidy

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
_LONGEST_CELL = 400  # characters; more is a page that is laid out by a table
_UNSEEN = (
    "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea", "button",
    "nav", "footer",
)  # fmt: skip

Placed = tuple[HtmlElement, Block]
"""A paragraph with the element it stands in."""

_NUMBER = re.compile(r"\[?(\d{1,4}|[*†‡§])[\].:)]?\s+")

# What books say of their parts: https://www.w3.org/TR/epub-ssv-11/
_TYPES = ("{http://www.idpf.org/2007/ops}type", "epub:type", "role")
_NOTES = frozenset({"footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"})
_REFERENCES = frozenset({"noteref", "doc-noteref"})
_PAGES = frozenset({"pagebreak", "doc-pagebreak"})


def tree_of(text: str) -> HtmlElement | None:
    """A page as a tree, or None where there is none in the text."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def paragraphs_in(body: HtmlElement) -> Iterator[Block]:
    """The blocks of a tree as paragraphs, without recursion, since a hostile page may be very deep.

    A table's row is one paragraph, unless the table only lays out the page; two line breaks in a row are a new
    paragraph. References to notes and the beginnings of pages are landmarks.
    """
    return (block for _, block in placed_in(body))


def placed_in(body: HtmlElement) -> Iterator[Placed]:
    """The paragraphs of `paragraphs_in`, each with the innermost block that holds it."""
    walk = _Walk(body)
    events = etree.iterwalk(body, events=("start", "end"))
    for event, element in events:
        if event == "start" and _is_skipped(element):
            walk.take(element)
            events.skip_subtree()
        elif event == "start":
            yield from walk.begin(element)
        else:
            yield from walk.end(element)
            if element is not body:
                walk.text(element.tail)
    yield from walk.flush()


def all_text(page: HtmlElement, unseen: Sequence[str] = _UNSEEN) -> list[Block]:
    """Every text of the page's body but in the elements named: what is never seen or leads elsewhere."""
    etree.strip_elements(page, *unseen, with_tail=False)
    return list(paragraphs_in(page))


class _Walk:
    """Gathers text between the beginnings and ends of blocks; knows in which elements it stands."""

    def __init__(self, body: HtmlElement) -> None:
        self._body = body
        self._line: list[str] = []
        self._length = 0
        self._marks: list[Landmark] = []
        self._within: list[HtmlElement] = []
        self._counts: list[int] = []
        self._label = ""
        self._pages = 0

    def begin(self, element: HtmlElement) -> Iterator[Placed]:
        """What stands before a block that begins."""
        if element.tag in _BLOCKS:
            yield from self.flush()
            self._within.append(element)
            self._count(element)
        if element.tag in _BREAKS:
            self._add("\n")
        self.text(element.text)

    def end(self, element: HtmlElement) -> Iterator[Placed]:
        """What stands in a block that ends."""
        if self._within and self._within[-1] is element:
            yield from self.flush()
            self._within.pop()
            if element.tag in _LISTS:
                self._counts.pop()

    def take(self, element: HtmlElement) -> None:
        """An element of which the text within is not walked through: a table's row, a reference, a page's beginning."""
        kinds = _types(element)
        if element.tag in _ROWS:
            self._within.append(element)
            self._add(" · ".join(filter(None, (tidy("".join(cell.itertext())) for cell in _cells(element)))))
            return
        if _REFERENCES & kinds:
            label = tidy("".join(element.itertext())).strip("[]().")
            self._mark(LandmarkKind.NOTE, label)
        else:
            self._pages += 1
            label = element.get("title") or element.get("aria-label") or tidy("".join(element.itertext()))
            self._mark(LandmarkKind.PAGE, tidy(label) or str(self._pages), self._pages - 1)

    def text(self, text: str | None) -> None:
        """Text of the element or behind one in it."""
        self._add(re.sub(r"\s+", " ", text or ""))

    def flush(self) -> Iterator[Placed]:
        """The paragraphs gathered so far."""
        text, marks = "".join(self._line), self._marks
        self._line, self._length, self._marks = [], 0, []
        start = 0
        for gap in [*re.finditer(r"\n\s*\n", text), None]:
            end = gap.start() if gap else len(text)
            if text[start:end].strip():
                here = tuple(mark.moved(-start) for mark in marks if start <= mark.offset <= end)
                holder = self._within[-1] if self._within else self._body
                yield holder, _labelled(Block(text[start:end], self._form(), here).tidied())
                marks = [mark for mark in marks if mark.offset > end]
            start = gap.end() if gap else end
        for mark in marks:  # it stands before the next paragraph
            self._marks.append(Landmark(0, mark.kind, mark.label, mark.number))

    def _add(self, text: str) -> None:
        self._line.append(text)
        self._length += len(text)

    def _mark(self, kind: LandmarkKind, label: str, number: int = 0) -> None:
        if label:
            self._marks.append(Landmark(self._length, kind, label, number))

    def _count(self, element: HtmlElement) -> None:
        """Counts the items of ordered lists."""
        if element.tag in _LISTS:
            start = element.get("start", "1")
            self._counts.append(int(start) - 1 if start.isdecimal() and len(start) < 6 else 0)
        elif element.tag in _ITEMS and self._counts:
            self._counts[-1] += 1
            holder = element.getparent()
            ordered = holder is not None and (holder.tag == "ol" or holder.get("rend") == "ol")
            self._label = f"{self._counts[-1]}." if ordered else ""

    def _form(self) -> Form:
        """What the innermost element that says so makes of the paragraph; a note is one whatever stands in it."""
        for element in self._within:
            if _NOTES & _types(element):
                return Form(Role.FOOTNOTE)
        for element in reversed(self._within):
            form = self._form_by(element)
            if form is not None:
                return form
        return BODY

    def _form_by(self, element: HtmlElement) -> Form | None:
        if element.tag in _ROWS:
            return Form(Role.TABLE)
        if element.tag in _CAPTIONS or "caption" in re.split(r"[\s_-]+", element.get("class", "").casefold()):
            return Form(Role.CAPTION)
        if element.tag in _QUOTES:
            return Form(Role.QUOTE)
        if element.tag in _ITEMS:
            label, self._label = self._label, ""
            return Form(Role.ITEM, max(0, len(self._counts) - 1), label)
        level = re.fullmatch(r"h([1-6])", element.get("rend", "h2") if element.tag == "head" else str(element.tag))
        return Form(Role.HEADING, int(level[1])) if level else None


def _labelled(block: Block) -> Block:
    """A note's paragraph with the number it begins with as its label."""
    number = _NUMBER.match(block.text) if block.form.role is Role.FOOTNOTE else None
    if number is None:
        return block
    marks = tuple(mark.moved(-min(number.end(), mark.offset)) for mark in block.landmarks)
    return Block(block.text[number.end() :], Form(Role.FOOTNOTE, label=number[1]), marks)


def _is_skipped(element: HtmlElement) -> bool:
    return (element.tag in _ROWS and _is_data(element)) or bool((_REFERENCES | _PAGES) & _types(element))


def _is_data(row: HtmlElement) -> bool:
    """Whether a row holds data, a value in each cell, rather than parts of the page."""
    for cell in _cells(row):
        blocks = [element.tag for element in cell.iterdescendants() if element.tag in _IN_A_CELL]
        if len(blocks) > 1 or (blocks and blocks[0] != "p") or sum(map(len, cell.itertext())) > _LONGEST_CELL:
            return False
    return True


def _cells(row: HtmlElement) -> list[HtmlElement]:
    return [cell for cell in row if cell.tag in _CELLS]


def _types(element: HtmlElement) -> frozenset[str]:
    return frozenset(word for name in _TYPES for word in (element.get(name) or "").split())
