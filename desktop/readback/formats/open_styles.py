"""What an OpenDocument's styles and lists make of its paragraphs.

OpenDocument 1.3, part 3, chapters 16 (styles) and 5.3 (lists).
"""

from collections.abc import Iterable, Mapping

from lxml import etree

from readback.core.document import BODY, HEADLINE, Form, Role
from readback.formats.numerals import SIGNS

OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}%s"
_NAME, _PARENT = OASIS % ("style", "name"), OASIS % ("style", "parent-style-name")
_STYLE, _LIST_STYLE = OASIS % ("style", "style"), OASIS % ("text", "list-style")
_USED, _LEVEL = OASIS % ("text", "style-name"), OASIS % ("text", "level")
_NUMBERED = OASIS % ("text", "list-level-style-number")
_SIGN, _SUFFIX = OASIS % ("style", "num-format"), OASIS % ("style", "num-suffix")
_PREFIX, _START = OASIS % ("style", "num-prefix"), OASIS % ("text", "start-value")
_LIST, _ITEM = OASIS % ("text", "list"), OASIS % ("text", "list-item")
_HEADING, _OUTLINE = OASIS % ("text", "h"), OASIS % ("text", "outline-level")
_DEEPEST = 10
_FORMS = {
    "Title": HEADLINE,
    "Quotations": Form(Role.QUOTE),
    **dict.fromkeys(("Caption", "Illustration", "Figure", "Table", "Drawing"), Form(Role.CAPTION)),
}


class OpenStyles:
    """The styles in the parts of a document, and the items counted so far in its lists."""

    def __init__(self, parts: Iterable[etree._Element]) -> None:
        self._parents: dict[str, str] = {}
        self._lists: dict[str, Mapping[int, etree._Element]] = {}
        self._counts: dict[etree._Element, int] = {}
        self._items: set[etree._Element] = set()
        for part in parts:
            for style in part.iter(_STYLE, _LIST_STYLE):
                name = style.get(_NAME, "")
                if style.tag == _STYLE:
                    self._parents[name] = style.get(_PARENT, "")
                else:
                    self._lists[name] = {
                        int(it.get(_LEVEL, "1")): it for it in style if it.get(_LEVEL, "1").isdecimal()
                    }

    def form(self, paragraph: etree._Element) -> Form:
        """What a paragraph or heading is."""
        if paragraph.tag == _HEADING:
            level = paragraph.get(_OUTLINE, "1")
            return Form(Role.HEADING, min(6, max(1, int(level))) if level.isdecimal() else 1)
        form = self._by_style(paragraph.get(_USED, ""))
        items = list(paragraph.iterancestors(_ITEM))
        return Form(Role.ITEM, len(items) - 1, self._label(items)) if form == BODY and items else form

    def _by_style(self, name: str) -> Form:
        for _ in range(_DEEPEST):
            if name in _FORMS:
                return _FORMS[name]
            name = self._parents.get(name, "")
        return BODY

    def _label(self, items: list[etree._Element]) -> str:
        """The number of an item as it is printed, at the first of its paragraphs; nothing for a bullet."""
        item, list_ = items[0], items[0].getparent()
        if item in self._items or list_ is None:
            return ""
        self._items.add(item)
        names = [it.get(_USED) for it in item.iterancestors(_LIST)]
        style = self._lists.get(next(filter(None, names), ""), {}).get(len(items))
        start = style.get(_START, "1") if style is not None else "1"
        first = int(start) if start.isdecimal() and len(start) < 6 else 1
        self._counts[list_] = number = self._counts.get(list_, first - 1) + 1
        if style is None or style.tag != _NUMBERED or style.get(_SIGN, "") not in SIGNS:
            return ""
        return f"{style.get(_PREFIX, '')}{SIGNS[style.get(_SIGN)](number)}{style.get(_SUFFIX, '')}".strip()
