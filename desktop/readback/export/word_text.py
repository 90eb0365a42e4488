"""Where the characters of a draft's text stand in the Word document that it was read from.

The text was tidied, its headline put first, its footnotes last, and lines of credit and furniture left out, so the way
back is not by counting. It is by the letters: those of the document, in the order in which it is read, without blanks
and in one form, and among them those of each paragraph of the draft.
"""

import unicodedata
from array import array
from collections.abc import Iterator, Mapping, MutableSequence, Sequence
from dataclasses import dataclass, field

from lxml import etree

from readback.core.article import Article
from readback.core.text import Span, normalised, paragraph_at
from readback.export.names import BOX, NOTES, PARAGRAPH, TEXT, UNSEEN, W

_BREAKS = frozenset({f"{W}br", f"{W}cr"})
_HYPHEN = f"{W}noBreakHyphen"
_BETWEEN_CELLS = "·"  # what Readback puts between the cells of a row, and no letter of a document's is taken for
_YES = frozenset({"1", "true", "on"})


class _Forms(dict[str, str]):
    """What is compared of each character: its letters in one form, nothing of blanks."""

    def __missing__(self, sign: str) -> str:
        told = unicodedata.normalize("NFD", "".join(normalised(sign).split()))
        self[sign] = told.replace(_BETWEEN_CELLS, "")
        return self[sign]


_FORMS = _Forms()


@dataclass(frozen=True, slots=True)
class Place:
    """A character of a document: the element that holds it, and its index there."""

    element: etree._Element
    index: int


@dataclass(slots=True)
class _Letters:
    """The letters of a text, and of each the element and the index that it comes from."""

    signs: list[str] = field(default_factory=list)
    elements: list[etree._Element] = field(default_factory=list)
    owners: MutableSequence[int] = field(default_factory=lambda: array("L"))
    indexes: MutableSequence[int] = field(default_factory=lambda: array("L"))
    lines: list[Span] = field(default_factory=list)
    begun: int = 0

    def add(self, element: etree._Element, text: str) -> None:
        self.elements.append(element)
        for index, sign in enumerate(text):
            for letter in _FORMS[sign]:
                self.signs.append(letter)
                self.owners.append(len(self.elements) - 1)
                self.indexes.append(index)

    def end_line(self) -> None:
        if len(self.signs) > self.begun:
            self.lines.append(Span(self.begun, len(self.signs)))
        self.begun = len(self.signs)

    def place(self, at: int) -> Place:
        return Place(self.elements[self.owners[at]], self.indexes[at])


class Manuscript:
    """The text of a Word document with its places; `notes` are the parts of its notes by what refers to them."""

    def __init__(self, root: etree._Element, notes: Mapping[str, etree._Element]) -> None:
        self._letters = _Letters()
        _read(root, self._letters)
        for note in _in_order(root, notes):
            _read(note, self._letters)
        self._text = "".join(self._letters.signs)
        self._used: set[int] = set()
        self._known: dict[str, list[int]] = {}
        for number, line in enumerate(self._letters.lines):
            self._known.setdefault(line.of(self._text), []).append(number)

    def places(self, article: Article, spans: Sequence[Span]) -> list[tuple[Place, Place] | None]:
        """The first and the last character of each span of a draft's text; None for one that is not to be found."""
        paragraphs = [_compact(span.of(article.text)) for span in article.paragraphs]
        begins = self._beginnings([letters for letters, _ in paragraphs])
        found = list[tuple[Place, Place] | None]()
        for span in spans:
            ends = [_at(article, paragraphs, begins, offset, back=back) for offset, back in _ends(span)]
            first, last = ends
            known = first is not None and last is not None and first <= last
            found.append((self._letters.place(first), self._letters.place(last)) if known else None)  # type: ignore[arg-type] # known
        return found

    def _beginnings(self, paragraphs: Sequence[str]) -> list[int | None]:
        """Where the letters of each paragraph begin; the paragraphs follow one another as a rule."""
        begins, line = list[int | None](), 0
        for letters in paragraphs:
            number = self._line_of(letters, line)
            at = self._letters.lines[number].start if number is not None else self._within(letters, line)
            begins.append(at)
            if at is not None:
                line = max(line, self._take(at, at + len(letters)))
        return begins

    def _line_of(self, letters: str, since: int) -> int | None:
        """The next line of these letters, or the first that is left."""
        left = [it for it in self._known.get(letters, []) if it not in self._used]
        return next((it for it in left if it >= since), left[0] if left else None)

    def _within(self, letters: str, since: int) -> int | None:
        """Where letters stand that are part of a line, as of a footnote, or of several, as of a table's row."""
        lines = self._letters.lines
        if not letters or since > len(lines):
            return None
        at = self._text.find(letters, lines[since].start if since < len(lines) else len(self._text))
        at = at if at >= 0 else self._text.find(letters)
        return at if at >= 0 else None

    def _take(self, start: int, end: int) -> int:
        """Marks the lines there as found; the number of the line after them, or of one that is not at its end."""
        lines = self._letters.lines
        number = next_ = paragraph_at(lines, start)
        while number < len(lines) and lines[number].start < end:
            if lines[number].end <= end:
                self._used.add(number)
                next_ = number + 1
            number += 1
        return next_


def _ends(span: Span) -> tuple[tuple[int, bool], tuple[int, bool]]:
    return (span.start, False), (max(span.start, span.end - 1), True)


def _at(
    article: Article,
    paragraphs: Sequence[tuple[str, MutableSequence[int]]],
    begins: Sequence[int | None],
    offset: int,
    *,
    back: bool,
) -> int | None:
    """The letter at an offset of the draft's text, or the next one, or with `back` the one before."""
    if not paragraphs:
        return None
    number = paragraph_at(article.paragraphs, offset)
    begin, (_, offsets) = begins[number], paragraphs[number]
    within = offset - article.paragraphs[number].start
    order = range(len(offsets) - 1, -1, -1) if back else range(len(offsets))
    letter = next((it for it in order if (offsets[it] <= within if back else offsets[it] >= within)), None)
    return begin + letter if begin is not None and letter is not None else None


def _compact(text: str) -> tuple[str, MutableSequence[int]]:
    """The letters of a text, and where in it each stands."""
    letters, offsets = list[str](), array("L")
    for offset, sign in enumerate(text):
        for letter in _FORMS[sign]:
            letters.append(letter)
            offsets.append(offset)
    return "".join(letters), offsets


def _read(root: etree._Element, letters: _Letters) -> None:
    """Reads the paragraphs in order; those of a text box behind the one that holds it."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == PARAGRAPH:
            boxes = _read_paragraph(element, letters)
            waiting += boxes[::-1]
        elif element.tag not in UNSEEN:
            waiting += list(element)[::-1]


def _read_paragraph(paragraph: etree._Element, letters: _Letters) -> list[etree._Element]:
    boxes: list[etree._Element] = []
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag == BOX:
            boxes.append(element)
        elif element.tag not in UNSEEN:
            if element.tag in _BREAKS:
                letters.end_line()
            elif element.tag == TEXT and not _is_own_sign(element):
                letters.add(element, element.text or "")
            elif element.tag == _HYPHEN:
                letters.add(element, "\u2011")
            waiting += list(element)[::-1]
    letters.end_line()
    return boxes


def _is_own_sign(text: etree._Element) -> bool:
    """Whether a text is the sign of a note that the author set in place of a number: it is no text of the draft."""
    before = text.getprevious()
    return before is not None and before.tag in NOTES and before.get(f"{W}customMarkFollows", "") in _YES


def _in_order(root: etree._Element, notes: Mapping[str, etree._Element]) -> Iterator[etree._Element]:
    """The notes in the order in which they are referred to."""
    known = {(tag, note.get(f"{W}id")): note for tag, part in notes.items() for note in part}
    for reference in root.iter(*NOTES):
        note = known.pop((str(reference.tag), reference.get(f"{W}id")), None)
        if note is not None:
            yield note
