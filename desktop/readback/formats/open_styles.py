"""What an OpenDocument's styles and lists make of its paragraphs.

OpenDocument 1.3, part 3, chapters 16 (styles) and 5.3 (lists).
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from lxml import etree

from readback.core.document import BODY, HEADLINE, Form, Role
from readback.formats.numerals import SIGNS, number_in

OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}%s"
_NAME, _PARENT = OASIS % ("style", "name"), OASIS % ("style", "parent-style-name")
_STYLE, _LIST_STYLE = OASIS % ("style", "style"), OASIS % ("text", "list-style")
_USED, _LEVEL = OASIS % ("text", "style-name"), OASIS % ("text", "level")
_SIGN, _SUFFIX = OASIS % ("style", "num-format"), OASIS % ("style", "num-suffix")
_PREFIX, _START = OASIS % ("style", "num-prefix"), OASIS % ("text", "start-value")
_SHOWN = OASIS % ("text", "display-levels")
_LIST, _ITEM = OASIS % ("text", "list"), OASIS % ("text", "list-item")
_ID, _CONTINUED = "{http://www.w3.org/XML/1998/namespace}id", OASIS % ("text", "continue-list")
_CONTINUES = OASIS % ("text", "continue-numbering")
_HEADING, _OUTLINE = OASIS % ("text", "h"), OASIS % ("text", "outline-level")
_OUTLINE_STYLE, _UNNUMBERED = OASIS % ("text", "outline-style"), OASIS % ("text", "is-list-header")
_USUAL, _LETTERS = OASIS % ("style", "default-style"), OASIS % ("style", "text-properties")
_LANGUAGE, _COUNTRY = (OASIS % ("xsl-fo-compatible", name) for name in ("language", "country"))
_DEEPEST = 10
_NO_LANGUAGE = frozenset({"none", "zxx", ""})
_FORMS = {
    "Title": HEADLINE,
    "Quotations": Form(Role.QUOTE),
    **dict.fromkeys(("Caption", "Illustration", "Figure", "Table", "Drawing"), Form(Role.CAPTION)),
}


_Counts: TypeAlias = list[int]


class OpenStyles:
    """The styles in the parts of a document, and the items and headings counted so far."""

    def __init__(self, parts: Iterable[etree._Element]) -> None:
        self._parents: dict[str, str] = {}
        self._lists: dict[str, Mapping[int, etree._Element]] = {}
        self._outline: Mapping[int, etree._Element] = {}
        self._headings: _Counts = []
        self._counts: dict[etree._Element, _Counts] = {}
        self._by_id: dict[str, _Counts] = {}
        self._latest: dict[str, _Counts] = {}
        self._items: set[etree._Element] = set()
        self.language = ""
        """What the text is set in where nothing else is said."""
        for part in parts:
            for style in part.iter(_STYLE, _LIST_STYLE, _OUTLINE_STYLE, _USUAL):
                self._add(style)

    def form(self, paragraph: etree._Element) -> Form:
        """What a paragraph or heading is; each is to be asked for once, in order."""
        items = list(paragraph.iterancestors(_ITEM))
        if paragraph.tag == _HEADING:
            level = max(1, number_in(paragraph.get(_OUTLINE), 1))
            label = self._item(items) if items else self._heading(paragraph, min(level, _DEEPEST))
            return Form(Role.HEADING, min(level, 6), label)
        form = self._by_style(paragraph.get(_USED, ""))
        return Form(Role.ITEM, len(items) - 1, self._item(items)) if form == BODY and items else form

    def _add(self, style: etree._Element) -> None:
        name = style.get(_NAME, "")
        if style.tag == _STYLE:
            self._parents[name] = style.get(_PARENT, "")
        elif style.tag == _USUAL:
            letters = style.find(_LETTERS)
            said = [letters.get(it, "none") for it in (_LANGUAGE, _COUNTRY)] if letters is not None else []
            self.language = self.language or "-".join(it for it in said if it not in _NO_LANGUAGE)
        else:
            levels = {number_in(it.get(_LEVEL), 1): it for it in style}
            self._lists[name] = levels
            self._outline = levels if style.tag == _OUTLINE_STYLE else self._outline

    def _by_style(self, name: str) -> Form:
        for _ in range(_DEEPEST):
            if name in _FORMS:
                return _FORMS[name]
            name = self._parents.get(name, "")
        return BODY

    def _heading(self, heading: etree._Element, level: int) -> str:
        if heading.get(_UNNUMBERED) == "true":
            return ""
        _count(self._headings, level, self._outline)
        return _printed(self._outline, self._headings)

    def _item(self, items: list[etree._Element]) -> str:
        """The number of an item as it is printed, at the first of its paragraphs; nothing for a bullet."""
        item = items[0]
        lists = list(item.iterancestors(_LIST))
        if item in self._items or not lists:
            return ""
        self._items.add(item)
        style = next(filter(None, (it.get(_USED) for it in lists)), "")
        levels, counts = self._lists.get(style, {}), self._counts_of(lists[-1], style)
        _count(counts, len(items), levels, number_in(item.get(_START), -1))
        return _printed(levels, counts)

    def _counts_of(self, list_: etree._Element, style: str) -> _Counts:
        """What is counted in a list, from its beginning or from where another ended that it goes on with."""
        if list_ not in self._counts:
            counts = self._by_id.get(list_.get(_CONTINUED, ""))
            if counts is None:
                counts = self._latest.get(style, []) if list_.get(_CONTINUES) == "true" else []
            self._counts[list_] = self._latest[style] = self._by_id[list_.get(_ID, "-")] = counts
        return self._counts[list_]


def _count(counts: _Counts, depth: int, levels: Mapping[int, etree._Element], number: int = -1) -> None:
    """Counts one more at a depth, or begins it with another number."""
    del counts[depth:]
    while len(counts) < depth:
        level = levels.get(len(counts) + 1)
        counts.append(number_in(level.get(_START) if level is not None else None, 1) - 1)
    counts[-1] = counts[-1] + 1 if number < 0 else number


def _printed(levels: Mapping[int, etree._Element], counts: _Counts) -> str:
    """The number counted last, with those of the levels above as far as they are printed, too."""
    level = levels.get(len(counts))
    if level is None or level.get(_SIGN, "") not in SIGNS:
        return ""
    first = max(0, len(counts) - number_in(level.get(_SHOWN), 1))
    kinds = (levels[place + 1].get(_SIGN, "") if place + 1 in levels else "" for place in range(first, len(counts)))
    numbers = (SIGNS[kind](max(1, number)) for kind, number in zip(kinds, counts[first:], strict=True) if kind in SIGNS)
    return f"{level.get(_PREFIX, '')}{'.'.join(numbers)}{level.get(_SUFFIX, '')}".strip()
