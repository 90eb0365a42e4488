"""Where the pages of a Word document began when Word last set it, and what is printed on them.

Part 1 of ECMA-376, sections 17.3.3.13 (lastRenderedPageBreak) and 17.6.12 (pgNumType).
"""

from lxml import etree

from readback.core.document import Landmark, LandmarkKind
from readback.formats.numerals import number_in
from readback.formats.word_styles import W, printed

_SECTION, _RENDERED, _BREAK = f"{W}sectPr", f"{W}lastRenderedPageBreak", f"{W}br"
_CHANGED = f"{W}sectPrChange"


class Pages:
    """Counts the pages, through sections that may begin anew or have other numerals.

    A document that Word did not set has no other pages than those that its author began by hand.
    """

    def __init__(self, body: etree._Element) -> None:
        found = [it for it in body.iter(_SECTION) if it.getparent().tag != _CHANGED]
        self._sections = [_numbers(section) for section in found] or [(None, "")]
        self._set = body.find(f".//{_RENDERED}") is not None
        self._section = self._index = 0
        self._number = self._sections[0][0] or 1
        self._anew: int | None = None
        self.first = printed(self._number, self._sections[0][1])
        """What is printed on the first page."""

    def turn(self, element: etree._Element) -> bool:
        """Whether an element begins a page."""
        if self._set:
            return bool(element.tag == _RENDERED)
        return bool(element.tag == _BREAK and element.get(f"{W}type") == "page")

    def mark(self, offset: int) -> Landmark:
        """The next page's beginning."""
        self._index += 1
        self._number = self._number + 1 if self._anew is None else self._anew
        self._anew = None
        label = printed(self._number, self._sections[self._section][1])
        return Landmark(offset, LandmarkKind.PAGE, label, self._index)

    def end(self, paragraph: etree._Element) -> None:
        """Goes on to the next section where a paragraph is the last of its own."""
        last = paragraph.find(f"{W}pPr/{_SECTION}") is not None
        if last and self._section + 1 < len(self._sections):
            self._section += 1
            self._anew = self._sections[self._section][0]


def _numbers(section: etree._Element) -> tuple[int | None, str]:
    """The number that a section begins with, if it does not go on, and the kind of its numerals."""
    kind = section.find(f"{W}pgNumType")
    if kind is None:
        return None, ""
    start = number_in(kind.get(f"{W}start"), -1)
    return start if start >= 0 else None, kind.get(f"{W}fmt", "")
