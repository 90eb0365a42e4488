"""The footnotes and endnotes of a Word document, with the numbers or signs that are printed.

Part 1 of ECMA-376, section 17.11.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from lxml import etree

from readback.formats.numerals import number_in
from readback.formats.word_styles import W, printed, value

_FOOTNOTE, _ENDNOTE = f"{W}footnoteReference", f"{W}endnoteReference"
_SETTINGS = {_FOOTNOTE: ("w:footnotePr", "decimal"), _ENDNOTE: ("w:endnotePr", "lowerRoman")}
PARTS: Mapping[str, str] = {_FOOTNOTE: "word/footnotes.xml", _ENDNOTE: "word/endnotes.xml"}
"""The parts of a document that hold its notes, by what refers to them."""

_TEXT = f"{W}t"
_YES = frozenset({"1", "true", "on"})


class Notes:
    """Counts the notes in the order of their references.

    `parts` are those that hold them, by what refers to them; `settings` is the document's settings.xml.
    """

    def __init__(self, parts: Mapping[str, etree._Element | None], settings: etree._Element | None) -> None:
        self._bodies = {
            (tag, note.get(f"{W}id")): note for tag, part in parts.items() if part is not None for note in part
        }
        self._kinds = {
            tag: (value(settings, f"{path}/w:numFmt") or usual, value(settings, f"{path}/w:numStart"))
            for tag, (path, usual) in _SETTINGS.items()
        }
        self._counts = Counter[str]()
        self._labels: dict[tuple[str, str], str] = {}

    def label(self, reference: etree._Element) -> str:
        """What is printed where a note is referred to."""
        key = (str(reference.tag), reference.get(f"{W}id", ""))
        if key not in self._labels:
            self._labels[key] = own_sign(reference) or self._next(key[0])
        return self._labels[key]

    def __iter__(self) -> Iterator[tuple[str, etree._Element]]:
        """The notes that are referred to, with their labels."""
        for key, label in self._labels.items():
            if key in self._bodies:
                yield label, self._bodies[key]

    def _next(self, tag: str) -> str:
        kind, start = self._kinds[tag]
        self._counts[tag] += 1
        return printed(number_in(start, 1) + self._counts[tag] - 1, kind)


def own_sign(reference: etree._Element) -> str:
    """The sign that the author set in place of a note's number; it follows the reference as its text."""
    sign = reference.getnext() if reference.get(f"{W}customMarkFollows", "") in _YES else None
    return (sign.text or "").strip() if sign is not None and sign.tag == _TEXT else ""


def is_own_sign(text: etree._Element) -> bool:
    """Whether a text is such a sign."""
    before = text.getprevious()
    return before is not None and before.tag in PARTS and bool(own_sign(before))
