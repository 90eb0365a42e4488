"""Which stretches without marks could be reported clauses: what the network marks, and what hangs on a cue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from readback.extraction.reading import Reading, Told
from readback.extraction.signs import CUE, REPORTED

_FEWEST = 3
_LENIENT = (0.0, 1.5, 3.0)
"""Taken from the scores of “not reported”: a clause too many does no harm, since it is judged afterwards."""

_CUE = 0.1
_SOON = 9
_BELOW = frozenset("ccomp xcomp parataxis advcl acl obj acl:relcl conj obl csubj".split())
_BESIDE = frozenset({"parataxis", "advcl", "acl", "ccomp"})
_JOINING = frozenset({"that", "and", "but"})


class Source(StrEnum):
    """Why a stretch could be a reported clause."""

    MARKED = "marked"
    LIKELY = "likely"
    POSSIBLE = "possible"
    BELOW = "below a cue"
    ABOVE = "above a cue"
    BEHIND = "behind a cue"
    TO_COMMA = "behind a cue to the comma"
    AHEAD = "ahead of a cue"


@dataclass(slots=True)
class Clause:
    """A stretch that could be a reported clause, and all that speaks for it."""

    told: Told
    sources: set[Source] = field(default_factory=set)


def clauses(reading: Reading) -> list[Clause]:
    """Every stretch that could be a reported clause, in order, none of them reaching into marks."""
    found: dict[range, Clause] = {}
    for source, words in (*_marked(reading), *_governed(reading)):
        run = _bared(reading, _longest_outside(reading, words))
        if len(run) >= _FEWEST and not _only_asked(reading, run):
            clause = found.get(run) or found.setdefault(run, Clause(reading.told(run)))
            clause.sources.add(source)
    return [found[run] for run in sorted(found, key=lambda run: (run.start, run.stop))]


def _only_asked(reading: Reading, run: range) -> bool:
    """Whether the words are what somebody was asked, who is named later: “Asked whether it would rust, she left”."""
    words = reading.parse.words
    above = (words[words[i].head] for i in run if words[i].head not in run and words[i].head < run.start)
    return any(word.lower == "asked" and word.dep in _BESIDE for word in above)


def _marked(reading: Reading) -> Iterator[tuple[Source, range]]:
    for paragraph in reading.paragraphs:
        words = reading.parse.within(paragraph)
        for source, lenient in zip((Source.MARKED, Source.LIKELY, Source.POSSIBLE), _LENIENT, strict=True):
            for found in reading.signs.spans(REPORTED, words, lenient):
                yield source, found


def _governed(reading: Reading) -> Iterator[tuple[Source, range]]:
    for sentence in reading.sentences:
        if sentence.words:
            for cue in sentence.words:
                if reading.signs.likelihood(CUE, cue) > _CUE:
                    yield from _around(reading, cue, sentence.words)


def _around(reading: Reading, cue: int, sentence: Sequence[int]) -> Iterator[tuple[Source, range]]:
    """What the parse and the commas tell of a cue's clause."""
    parse = reading.parse
    for child in parse.children(cue, *_BELOW):
        below = parse.extent(child)
        yield Source.BELOW, range(max(below.start, cue + 1), below.stop) if child > cue else below
    word = parse.words[cue]
    if word.dep in _BESIDE and word.head != cue:
        above, own = parse.extent(word.head), parse.extent(cue)
        yield Source.ABOVE, max(range(above.start, own.start), range(own.stop, above.stop), key=len)
    first, last = sentence[0], sentence[-1] + 1
    start = _behind(reading, cue, last)
    yield Source.BEHIND, range(start, last)
    yield Source.TO_COMMA, range(start, _comma(reading, start, last))
    comma = next((i for i in range(cue, first, -1) if parse.words[i].text == ","), None)
    if comma is not None:
        yield Source.AHEAD, range(first, comma)


def _behind(reading: Reading, cue: int, last: int) -> int:
    """Where the clause behind a cue begins: behind the next “that” or comma, or at once."""
    words = reading.parse.words
    for index in range(cue + 1, min(cue + _SOON, last)):
        if words[index].lower == "that" and words[index].tag == "IN":
            return index + 1
        if words[index].text == ",":
            return index + 1
        if words[index].tag.startswith(("VB", "MD")):
            break
    return cue + 1


def _comma(reading: Reading, start: int, last: int) -> int:
    return next((i for i in range(start + 1, last) if reading.parse.words[i].text == ","), last)


def _longest_outside(reading: Reading, words: range) -> range:
    best, start = range(0), words.start
    for index in range(words.start, words.stop + 1):
        if index == words.stop or index not in reading.outside:
            best = max(best, range(start, index), key=len)
            start = index + 1
    return best


def _bared(reading: Reading, run: range) -> range:
    """The words without a joining word and punctuation at their ends."""
    first, last = run.start, run.stop
    words = reading.parse.words
    while first < last and (
        words[first].lower in _JOINING or not (words[first].text[0].isalnum() or words[first].text[0] in "$£€#[")
    ):
        first += 1
    while last > first and not words[last - 1].text[-1].isalnum() and words[last - 1].text in ".,;:!?—–-…":
        last -= 1
    return range(first, last)
