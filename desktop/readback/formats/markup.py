"""Pages and parts of books as trees, and their blocks as plain text. No script is run and nothing is fetched."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from readback.core.text import tidy

_BLOCKS = frozenset({
    "code", "head", "item", "list", "p", "quote", "row", "table",  # trafilatura's names; HTML's follow
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li",
    "main", "ol", "pre", "section", "summary", "title", "tr", "ul",
})  # fmt: skip
_CELLS = frozenset({"cell", "td", "th"})
_BREAKS = frozenset({"lb", "br"})
_UNSEEN = (
    "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea", "button",
    "nav", "footer",
)  # fmt: skip


def tree_of(text: str) -> HtmlElement | None:
    """A page as a tree, or None where there is none in the text."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def paragraphs_in(body: HtmlElement) -> Iterator[str]:
    """The blocks of a tree as plain text, without recursion, since a hostile page may be very deep.

    A table's row is one paragraph; two line breaks in a row are a new one.
    """
    line: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield from _split(line)
            line = []
        if event == "start":
            line += _opening(element, begun=bool(line)), _one_line(element.text)
        elif element is not body:
            line.append(_one_line(element.tail))
    yield from _split(line)


def _opening(element: HtmlElement, *, begun: bool) -> str:
    if element.tag in _BREAKS:
        return "\n"
    return " · " if element.tag in _CELLS and begun else ""


def _one_line(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _split(line: list[str]) -> Iterator[str]:
    return filter(None, (tidy(part).strip(" ·") for part in re.split(r"\n\s*\n", "".join(line))))


def all_text(page: HtmlElement, unseen: Sequence[str] = _UNSEEN) -> list[str]:
    """Every text of the page's body but in the elements named: what is never seen or leads elsewhere."""
    etree.strip_elements(page, *unseen, with_tail=False)
    return list(paragraphs_in(page))
