"""The reporter's own sentences: what is in marks counts as one piece of the sentence it stands in."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from readback.core.text import Span
from readback.extraction.marks import Quoted
from readback.extraction.syntax import Parse

_FINAL = ".!?…"
_FAR = 12


@dataclass(slots=True)
class Sentence:
    """A sentence of the reporter: the indices of its words outside marks, the stretches in marks, its paragraph."""

    paragraph: int
    words: list[int] = field(default_factory=list)
    quoted: list[Quoted] = field(default_factory=list)

    def before(self, parse: Parse, quoted: Quoted) -> list[int]:
        """The words that stand before a stretch in marks."""
        return [index for index in self.words if parse.words[index].span.start < quoted.span.start]

    def after(self, parse: Parse, quoted: Quoted) -> list[int]:
        """The words that stand after a stretch in marks."""
        return [index for index in self.words if parse.words[index].span.start >= quoted.span.end]


def sentences(
    parse: Parse, text: str, paragraphs: Sequence[Span], quoted: Sequence[Quoted], cues: frozenset[int]
) -> list[Sentence]:
    """The reporter's sentences in order; `quoted` are the outermost stretches, `cues` the verbs of saying."""
    found: list[Sentence] = []
    waiting = deque(quoted)
    for number, paragraph in enumerate(paragraphs):
        inside: list[Quoted] = []
        while waiting and waiting[0].span.start < paragraph.end:
            inside.append(waiting.popleft())
        found += _Cutter(parse, text, cues).cut(number, paragraph, inside)
    return found


def _counts(token: str) -> bool:
    return any(c.isalnum() or c in ".!?…,:;—–-" for c in token)


class _Cutter:
    """Cuts one paragraph."""

    def __init__(self, parse: Parse, text: str, cues: frozenset[int]) -> None:
        self._parse, self._text, self._cues = parse, text, cues

    def cut(self, number: int, paragraph: Span, quoted: Sequence[Quoted]) -> Iterator[Sentence]:
        """The sentences of a paragraph."""
        current = Sentence(number)
        for piece in self._pieces(paragraph, quoted):
            if isinstance(piece, Quoted):
                current.quoted.append(piece)
                ends = self._ends_with(piece, paragraph)
            else:
                current.words.append(piece)
                ends = self._ends_at(piece, paragraph)
            if ends:
                yield current
                current = Sentence(number)
        if current.words or current.quoted:
            yield current

    def _pieces(self, paragraph: Span, quoted: Sequence[Quoted]) -> Iterator[int | Quoted]:
        """Words outside marks and stretches in marks, in order; the marks themselves are left out."""
        waiting, inside_until = deque(quoted), 0
        for index in self._parse.within(paragraph):
            span = self._parse.words[index].span
            while waiting and waiting[0].span.start <= span.start:
                inside_until = waiting[0].span.end
                yield waiting.popleft()
            if span.start >= inside_until and _counts(span.of(self._text)):
                yield index
        yield from waiting

    def _ends_with(self, quoted: Quoted, paragraph: Span) -> bool:
        """Whether the sentence ends with this stretch in marks."""
        last = self._text[quoted.span.end - 1]
        after = self._word_after(quoted.span.end, paragraph)
        if last not in _FINAL or after is None:
            return last in _FINAL
        word = self._parse.words[after].text
        if word[0].islower() or not word[0].isalnum():
            return False
        return last in ".…" or not self._said_soon(after)

    def _word_after(self, offset: int, paragraph: Span) -> int | None:
        """The first word, comma or dash of the paragraph after an offset; closing marks are passed over."""
        for index in range(self._parse.at(offset), len(self._parse.words)):
            word = self._parse.words[index]
            if word.span.start >= paragraph.end:
                return None
            if word.text[0].isalnum() or word.text[0] in ",;:—–-":
                return index
        return None

    def _said_soon(self, first: int) -> bool:
        """Whether a verb of saying follows before the sentence is over: “Why?” Smith asked."""
        for index in range(first, min(first + _FAR, len(self._parse.words))):
            if index in self._cues:
                return True
            if self._parse.words[index].tag in {".", "``"} or self._parse.words[index].text in {"“", '"'}:
                return False
        return False

    def _ends_at(self, index: int, paragraph: Span) -> bool:
        word = self._parse.words[index]
        following = index + 1
        if word.text[-1] not in _FINAL:
            return False
        if following >= len(self._parse.words) or self._parse.words[following].span.start >= paragraph.end:
            return True
        if len(word.text) == 1 or not any(c.isalnum() for c in word.text):
            return True
        return self._parse.words[following].sentence != word.sentence
