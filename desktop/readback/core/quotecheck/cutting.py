"""What a quotation left off: the rest of its sentence in the source, where that bears on the words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from readback.core.edges import SENTENCE
from readback.core.quotecheck.hearsay import ADDED, ADVERB, told_before, told_behind
from readback.core.quotecheck.meaning import BEARING, Feature, features
from readback.core.quotecheck.outside import outside
from readback.core.quotecheck.reading import Reading, Sort, read
from readback.core.quotecheck.report import Reason
from readback.core.quotecheck.tenses import future, past
from readback.core.quotecheck.wording import Reach, Wording
from readback.core.text import Span

_CLAUSE = re.compile(r"[,;:—–(]|\s-\s")
_GOES_ON = re.compile(r"\s*(?:[,—–]|$)")
_FURTHER = re.compile(r"\b(?:and|but|or|that|as|to|while|with|when|whereas|und|et)\b")
_CALL = 80
_HEAD = 1  # a word may stand before what begins a clause: and if
_SUBJECT = 5  # words at most that are told of who says it: my opponents say that
_WEIGHTY = BEARING | {Reason.QUANTITY}
_OF = 2  # words may stand between a quantity and what it is of: some of the
_UNCHANGED = frozenset("beat bet burst cast cost cut hit hurt let put quit read set shut split spread".split())
"""English verbs that are written in the past as in the present."""

_LATER = frozenset({Reason.CONDITION, Reason.EXCEPTION, Reason.HEDGE, Reason.DENIAL})


@dataclass(frozen=True, slots=True)
class Rest:
    """Words beside the quoted ones that bear on them, in the source's text; whether they stand before them."""

    span: Span
    before: bool


def sentence_around(text: str, span: Span) -> Span:
    """The whole sentences that a span is of, within its paragraphs."""
    start = text.rfind("\n", 0, span.start) + 1
    for match in SENTENCE.finditer(text, start, span.start):
        start = match.end()
    found = SENTENCE.search(text, max(span.start, span.end - 1))
    end = found.end() if found else len(text)
    while start < span.start and text[start].isspace():
        start += 1
    return Span(start, max(span.end, end - (1 if text[end - 1 : end] == "\n" else 0)))


@dataclass(frozen=True)
class Surroundings:
    """What a draft says itself beside the parts of a quotation, in the same sentence; read when it is asked for."""

    text: str
    spans: Sequence[Span]
    wording: Wording
    language: str

    @cached_property
    def lines(self) -> frozenset[str]:
        """What bears on the words there, of the classes."""
        around = sentence_around(self.text, Span(self.spans[0].start, self.spans[-1].end))
        edges = [around.start, *(end for span in self.spans for end in (span.start, span.end)), around.end]
        gaps = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
        words = read(self.text, gaps, self.wording, self.language).words
        return frozenset(it.line for it in features(words, self.wording) if it.reason in _WEIGHTY)

    @cached_property
    def turned(self) -> bool:
        """Whether something turns or weakens the words there."""
        return outside(self.text, self.spans[0], self.spans[-1], self.wording, self.language) is not None


def rests(
    source: Reading,
    stretches: Sequence[tuple[int, int]],
    around: Surroundings,
    known: Sequence[Feature],
    wording: Wording,
    *,
    language: str,
    spoken: bool,
    voiced: bool,
) -> Iterator[Rest]:
    """What bears on the quoted words, given the rows of words that they are in the source, and its known features.

    The source is `spoken` where it is in marks, and `voiced` where all of it is what somebody says, also without them.
    """
    found = [it for it in known if it.reason in _WEIGHTY]
    for row in stretches:
        taken = [other for other in stretches if other != row]
        bearing = _Bearing(source, row, found, wording, language)
        for it in (*bearing.ahead(found), *bearing.behind(found)):
            if not any(other[0] <= it.start < other[1] for other in taken) and it.line not in around.lines:
                yield Rest(source.stretch(it.start, bearing.clause_end(it)), it.start < row[0])
        if voiced and (told := bearing.told()) is not None and not around.turned:
            yield Rest(source.stretch(*told), told[0] < row[0])
        if spoken:
            first, last = (source.pieces[source.words[at].piece] for at in (row[0], row[1] - 1))
            turning = outside(source.text, first, last, wording, language)
            if turning is not None and not around.turned:
                yield Rest(turning, turning.start < first.start)


class _Bearing:
    """Says which words of a source bear on a row of its words."""

    def __init__(
        self, source: Reading, row: tuple[int, int], found: Sequence[Feature], wording: Wording, language: str
    ) -> None:
        self._source, self._row, self._wording, self._language = source, row, wording, language
        self._counted = any(it.start == row[0] and it.reason is Reason.QUANTITY for it in found)
        words = source.words[slice(*row)]
        self._past = any(past(word.key, wording, language) for word in words)
        self._future = any(future(word.key, wording, language) for word in words)

    def ahead(self, found: Sequence[Feature]) -> Iterator[Feature]:
        """What bears from before them: in the same clause, or a condition or doubt at the head of another."""
        source, start = self._source, self._row[0]
        first = start
        while first > 0 and _follows(source, first):
            first -= 1
        for it in found:
            if first <= it.start < start and self._reaches(it, range(it.end, start)):
                cuts = [at for at in range(it.end, start + 1) if self._parts(at) and not self._links(at)]
                heads = [first, *(at for at in range(first + 1, it.start + 1) if self._parts(at))]
                head = it.start - (heads[-1] if it.reason is Reason.CONDITION else first) <= _HEAD
                if not cuts or (head and (it.reason is Reason.CONDITION or self._goes_on(it, found, cuts))):
                    yield it

    def _goes_on(self, it: Feature, found: Sequence[Feature], cuts: Sequence[int]) -> bool:
        """Whether a doubt or an exception at the head of a sentence holds in the clause after the next comma, too."""
        if it.reason is Reason.EXCEPTION:  # and is no mere: only last week, …
            return len(cuts) == 1 and not any(
                one.reason is Reason.QUANTITY and (one.start, one.end) == (it.start, it.end) for one in found
            )
        return it.reason is Reason.HEDGE and len(cuts) == 1

    def behind(self, found: Sequence[Feature]) -> Iterator[Feature]:
        """What bears from behind them: in the same clause, or a condition, a doubt or a but that follows."""
        source, end = self._source, self._row[1]
        last = end
        while last < len(source.words) and _follows(source, last):
            last += 1
        for it in found:
            if end <= it.start < last and self._added(it, last):
                yield it
            elif end <= it.start < last and self._reaches(it, range(end, it.start)):
                cuts = [at for at in range(end, it.start + 1) if self._parts(at)]
                head = bool(cuts) and it.start - cuts[-1] <= _HEAD
                if not cuts or (head and (it.reason is Reason.CONDITION or (it.reason in _LATER and len(cuts) == 1))):
                    yield it

    def _added(self, it: Feature, last: int) -> bool:
        """Whether it is a doubt in a few words that are added to them: …, or so I hear."""
        end, keys = self._row[1], self._source.keys
        few = last - end <= ADDED and keys[end] not in self._wording.joining
        return few and it.reason is Reason.HEDGE and it.reach is Reach.FAR and self._parts(end)

    def told(self) -> tuple[int, int] | None:
        """With what words somebody else is said to say them: the owners claim that."""
        source, keys, (start, end) = self._source, self._source.keys, self._row
        first = next((at for at in range(start, 0, -1) if not _follows(source, at)), 0)
        found = told_before(keys[first:], start - first, self._wording)
        if found is not None:
            begun = next((at for at in range(found[0] + first, first, -1) if self._parts(at)), first)
            return (begun if found[0] + first - begun <= _SUBJECT else found[0] + first), start
        if end < len(keys) and _follows(source, end) and self._parts(end):
            last = next((at for at in range(end + 1, len(keys)) if not _follows(source, at)), len(keys))
            if told_behind(keys, end, last, self._wording):
                return end, last
        return None

    def _reaches(self, it: Feature, between: range) -> bool:
        """Whether it bears on more than what stands beside it, and no other clause begins in between."""
        ahead = it.start < self._row[0]
        if it.reason is Reason.QUANTITY:
            return self._counts(it, between, ahead=ahead)
        if it.reach is Reach.NEXT:  # about 40, almost all
            told = self._counted or self._source.words[self._row[0]].sort is Sort.NUMBER
            return ahead and len(between) == 0 and told
        if it.reach is Reach.AFTER and ahead:
            return False
        if it.reach is Reach.WHEN and (not self._future if ahead else self._past and not self._is_present(it)):
            return False
        return it.reason is Reason.CONDITION or not any(map(self._begins_clause, between))

    def _is_present(self, it: Feature) -> bool:
        """Whether an English clause tells of no past, whatever is past before it: when the money arrives."""
        clause = self._source.keys[it.end : self.clause_end(it)]
        told = any(past(key, self._wording, self._language) or key in _UNCHANGED for key in clause)
        return self._language == "en" and len(clause) > 1 and not told

    def _counts(self, it: Feature, between: range, *, ahead: bool) -> bool:
        """Whether a quantity is of the words: some of them; or ends their clause: they were burned in part."""
        if ahead:
            return len(between) <= _OF and all(self._source.words[at].key in self._wording.of for at in between)
        last = it.end == len(self._source.words) or not _follows(self._source, it.end) or self._parts(it.end)
        adverb = it.end - it.start > 1 or self._source.words[it.start].key.endswith(ADVERB)
        return len(between) == 0 and adverb and last

    def _begins_clause(self, at: int) -> bool:
        """Whether a clause of its own begins with a word: because, and they."""
        keys = self._source.keys[at : at + self._wording.longest]
        return any(keys[:length] in self._wording.clauses for length in range(1, len(keys) + 1))

    def clause_end(self, it: Feature) -> int:
        """Where the clause ends that something bears on the words with: at a comma, or where the words begin."""
        source, at = self._source, it.end
        last = self._row[0] if it.start < self._row[0] else len(source.words)
        while at < last and _follows(source, at) and not self._parts(at):
            at += 1
        return at

    def _parts(self, at: int) -> bool:
        """Whether a clause begins with a word."""
        return _CLAUSE.search(self._source.gap(at)) is not None

    def _links(self, at: int) -> bool:
        """Whether what stands before a comma bears on the clause that begins with a word."""
        return self._source.words[at].key in self._wording.linking


def _follows(source: Reading, at: int) -> bool:
    """Whether a word is of one sentence with the one before it."""
    return not source.ends(at - 1) and _together(source, at - 1, at)


def _together(source: Reading, one: int, other: int) -> bool:
    """Whether two words in a row are of one stretch of speech; an attribution may stand within its sentence."""
    first, then = source.words[one], source.words[other]
    if first.piece == then.piece:
        return True
    if source.runs[first.piece] != source.runs[then.piece]:
        return False
    between = source.text[first.span.end : then.span.start]
    goes_on = _GOES_ON.match(between) is not None and then.text[:1].islower()
    return goes_on and len(between) <= _CALL and not _FURTHER.search(between)
