"""Who could have said it: the words of an article that can stand for a speaker."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from enum import StrEnum

from readback.core.analysis import Kind, Mention
from readback.core.text import Span
from readback.extraction.lexicon import PRONOUNS
from readback.extraction.reading import Reading
from readback.extraction.signs import CUE, SPEAKER

_LENIENT = (3.0, 1.5, 0.0)
"""Taken from the scores of “no speaker”: one too many does little harm, one that is missing cannot be chosen."""

_CUE = 0.1
_SPEAKING = frozenset({"he", "she", "they", "it"})
_BREAKS = frozenset(",;:—–")
_ARTICLES = frozenset({"the", "a", "an"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "WDT", "WP"})
_NO_END = frozenset({"RB", "RBR", "IN", "TO", "CC", ".", "VBN", "VBG"})
_NOUNS = ("NN", "PR", "CD", "DT", "JJ")
_NOT_NAMING = ("IN", "TO", "POS", "CC")


class Form(StrEnum):
    """How a speaker is referred to: by the name of one of three kinds, by a pronoun, or in other words."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    PRONOUN = "pronoun"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words outside marks that can stand for a speaker; `head` is the word that the others hang on.

    `mention` is the name that they are, None for a pronoun or a phrase; `likelihood` is the network's that they are a
    speaker's at all; `inside` says that they are a name inside a longer phrase that can be one.
    """

    span: Span
    words: range
    head: int
    form: Form
    mention: Mention | None
    likelihood: float
    inside: bool = False


def candidates(reading: Reading) -> list[Candidate]:
    """All candidates of an article in order, none of the same words twice."""
    found: dict[Span, Candidate] = {}
    by_head: dict[int, Candidate] = {}
    for phrase in _phrases(reading):
        by_head.setdefault(phrase.head, phrase)
    for subject in list(_subjects(reading, by_head.keys())):
        if reading.signs.likelihood(CUE, reading.parse.words[subject.head].head) > _CUE:
            by_head[subject.head] = subject
    phrases = by_head.values()
    around = {index: phrase for phrase in phrases for index in phrase.words}
    for candidate in (*_named(reading, around), *_pronouns(reading), *phrases):
        found.setdefault(candidate.span, candidate)
    return [found[span] for span in sorted(found)]


def described(reading: Reading, found: Sequence[Candidate]) -> list[Candidate]:
    """Those of the candidates who are only described, and the described subjects of sentences, in order."""
    phrases = {it.head: it for it in found if it.form is Form.PHRASE}
    phrases |= {it.head: it for it in _subjects(reading, phrases.keys())}
    return [phrases[head] for head in sorted(phrases)]


def _subjects(reading: Reading, known: Set[int]) -> Iterator[Candidate]:
    """The subjects without a name whose heads are not known."""
    for index in sorted(reading.outside - known):
        word = reading.parse.words[index]
        if word.dep.startswith("nsubj") and word.tag.startswith("NN") and index not in reading.at:
            words = _bared(reading, reading.parse.extent(index))
            if index in words and reading.outside.issuperset(words):
                yield _candidate(reading, reading.parse.span(words[0], words[-1]), words, index, Form.PHRASE, None)


def _named(reading: Reading, around: Mapping[int, Candidate]) -> Iterator[Candidate]:
    for mention in reading.mentions:
        words = reading.parse.touching(mention.span)
        if words and words[-1] in reading.outside:
            candidate = _candidate(reading, mention.span, words, words[-1], Form(mention.kind.value), mention)
            phrase = around.get(words[0])
            if phrase is None or phrase.head in words or not _according(reading, phrase):
                yield replace(candidate, inside=phrase is not None)


def _according(reading: Reading, phrase: Candidate) -> bool:
    """Whether a phrase is the source as a whole: according to “an audit seen by the Herald” is not to the Herald."""
    before = reading.parse.words[max(0, phrase.words.start - 2) : phrase.words.start]
    return [word.lower for word in before] == ["according", "to"]


def _pronouns(reading: Reading) -> Iterator[Candidate]:
    for index in sorted(reading.outside):
        word = reading.parse.words[index]
        if word.lower in _SPEAKING:
            yield _candidate(reading, word.span, range(index, index + 1), index, Form.PRONOUN, None)


def _phrases(reading: Reading) -> Iterator[Candidate]:
    """What the network takes for a speaker and is no name or pronoun; of those that share words the longest."""
    for paragraph in reading.paragraphs:
        taken: set[int] = set()
        for lenient in _LENIENT:
            for words in reading.signs.spans(SPEAKER, reading.parse.within(paragraph), lenient):
                inside = _bared(reading, words)
                if inside and taken.isdisjoint(inside) and reading.outside.issuperset(inside):
                    taken.update(inside)
                    yield from _phrase(reading, inside)


def _phrase(reading: Reading, words: range) -> Iterator[Candidate]:
    head = _head(reading, words)
    if reading.parse.words[head].lower in _ARTICLES:
        head = reading.parse.words[head].head  # the network saw only where the phrase begins
    whole = _bared(reading, range(words.start, max(words.stop, reading.parse.extent(head).stop)))
    words = whole if reading.outside.issuperset(whole) else words
    if head in words and not _names_somebody(reading, words, head):
        form = Form.PRONOUN if reading.parse.words[head].lower in PRONOUNS else Form.PHRASE
        span = reading.parse.span(words[0], words[-1])
        yield _candidate(reading, span, words, head, form, None)


def _bared(reading: Reading, words: range) -> range:
    """A phrase up to a comma or a verb of its own, and without adverbs and punctuation at its end."""
    parse = reading.parse.words
    last = next((i for i in words if parse[i].text in _BREAKS or parse[i].tag in _FINITE), words.stop)
    while last > words.start and parse[last - 1].tag in _NO_END:
        last -= 1
    return range(words.start, last)


def _candidate(reading: Reading, span: Span, words: range, head: int, form: Form, mention: Mention | None) -> Candidate:
    return Candidate(span, words, head, form, mention, reading.signs.highest(SPEAKER, words))


def _head(reading: Reading, words: range) -> int:
    """The first word that hangs on none of the others, a noun if there is one."""
    heads = [i for i in words if reading.parse.words[i].head not in words or reading.parse.words[i].head == i]
    return next((i for i in heads if reading.parse.words[i].tag.startswith(_NOUNS)), heads[0] if heads else words[0])


def _names_somebody(reading: Reading, words: range, head: int) -> bool:
    """Whether a phrase is a name with what is said of them: “chief executive Ann Lee”, but not “a friend of Lee”."""
    if head in reading.at:
        return True
    last = reading.at.get(words[-1])
    if last is None or last.kind is not Kind.PERSON:
        return False
    before = reading.parse.touching(last.span)[0] - 1
    return before >= 0 and not reading.parse.words[before].tag.startswith(_NOT_NAMING)
