"""An article as it is read for quotations: its words, what the network says of them, the reporter's sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readback.core.analysis import Entity, Mention
from readback.core.text import Span
from readback.extraction.marks import MARKS, Quoted, quoted
from readback.extraction.sentences import Sentence, sentences
from readback.extraction.signs import CUE, Signs
from readback.extraction.syntax import Parse

_NOWHERE = -1
_LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class Told:
    """Words that may be somebody's: a stretch in marks, or a reported clause without (`quoted` is None).

    `words` are those inside, `sentence` and `paragraph` the numbers of the reporter's sentence and paragraph around
    them; `bare` means that the sentence has no words of the reporter's own.
    """

    span: Span
    words: range
    sentence: int
    paragraph: int
    quoted: Quoted | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One article. `at` tells which words are names, `sentence_of` and `paragraph_of` where each word stands.

    A word inside marks is in no sentence of the reporter's: -1.
    """

    text: str
    paragraphs: tuple[Span, ...]
    parse: Parse
    signs: Signs
    entities: Mapping[str, Entity]
    mentions: tuple[Mention, ...]
    outside: frozenset[int]
    sentences: tuple[Sentence, ...]
    at: Mapping[int, Mention]
    sentence_of: Sequence[int]
    paragraph_of: Sequence[int]

    def in_marks(self) -> list[Told]:
        """Every outermost stretch in marks, in order."""
        return [
            self._told(quoted.span, number, quoted)
            for number, sentence in enumerate(self.sentences)
            for quoted in sentence.quoted
        ]

    def told(self, words: range) -> Told:
        """Some words without marks as words that may be somebody's."""
        return self._told(self.parse.span(words[0], words[-1]), self.sentence_of[words[0]], None)

    def _told(self, span: Span, sentence: int, quoted: Quoted | None) -> Told:
        words = self.parse.touching(span)
        paragraph = self.sentences[sentence].paragraph if quoted else self.paragraph_of[words[0]]
        bare = quoted is not None and not self._has_words(self.sentences[sentence])
        return Told(span, words, sentence, paragraph, quoted, bare)

    def _has_words(self, sentence: Sentence) -> bool:
        return any(self.parse.words[index].text[0].isalnum() for index in sentence.words)


def read(
    text: str,
    paragraphs: Sequence[Span],
    parse: Parse,
    signs: Signs,
    entities: Sequence[Entity],
    mentions: Sequence[Mention],
) -> Reading:
    """The reading of an article."""
    outermost = [stretch for stretch in quoted(text, paragraphs) if stretch.level == 0]
    outside = _outside(parse, outermost)
    cues = frozenset(index for index in outside if signs.likelihood(CUE, index) > _LIKELY)
    parts = sentences(parse, text, paragraphs, outermost, cues)
    sentence_of, paragraph_of = [_NOWHERE] * len(parse.words), [0] * len(parse.words)
    for number, sentence in enumerate(parts):
        for index in sentence.words:
            sentence_of[index] = number
    for number, paragraph in enumerate(paragraphs):
        for index in parse.within(paragraph):
            paragraph_of[index] = number
    return Reading(
        text=text,
        paragraphs=tuple(paragraphs),
        parse=parse,
        signs=signs,
        entities={entity.id: entity for entity in entities},
        mentions=tuple(mentions),
        outside=outside,
        sentences=tuple(parts),
        at={index: mention for mention in mentions for index in parse.touching(mention.span)},
        sentence_of=sentence_of,
        paragraph_of=paragraph_of,
    )


def _outside(parse: Parse, outermost: Sequence[Quoted]) -> frozenset[int]:
    """The words outside quotation marks; the marks themselves count as inside."""
    inside = {
        i for q in outermost for i in parse.within(Span(max(0, q.span.start - 2), q.span.end + 2)) if _is_mark(parse, i)
    }
    inside |= {i for q in outermost for i in parse.touching(q.span)}
    return frozenset(range(len(parse.words))) - inside


def _is_mark(parse: Parse, index: int) -> bool:
    return all(c in MARKS for c in parse.words[index].text)
