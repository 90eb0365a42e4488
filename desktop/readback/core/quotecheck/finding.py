"""A quotation held against one source: how the words, the speaker and the standing compare."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.quotecheck.aligning import COMMON, Pair, aligned
from readback.core.quotecheck.comparing import Comparison, Difference, Way, compared, narrowed
from readback.core.quotecheck.cutting import Rest, Surroundings, rests
from readback.core.quotecheck.known import Known
from readback.core.quotecheck.meaning import Feature, Meaning, Named, features
from readback.core.quotecheck.reading import Reading, Sort, plain, read
from readback.core.quotecheck.report import Change, Grade, Reason, SpeakerMatch, Standing
from readback.core.quotecheck.speakers import Said, same_speaker
from readback.core.quotecheck.streams import Sourced, Stream
from readback.core.quotecheck.whose import OWN, SPOKEN
from readback.core.quotecheck.wording import NO_WORDS, Wording, Wordings
from readback.core.text import Span

SHORT = 3
"""So many words are too short to be told from anybody's."""

ALIKE = 0.55
"""How much of a quotation a source must have, by the weight of the words."""

WHOLE = 0.3
"""So much of a quotation may be enough where it is a whole sentence of the source's: then the rest was added."""

_ROUGHLY = 0.8
"""How much of that it must have by the words alone, wherever they stand."""

ENOUGH = 0.95
"""With so much of a quotation in marks in a source, its other words are not looked at."""

_LEAD = 0.03

_GRADES = {
    Way.JOINED: Grade.JOINED,
    Way.CHANGED: Grade.CHANGED,
    Way.DROPPED: Grade.DROPPED,
    Way.SHORTENED: Grade.SHORTENED,
    Way.CLARIFIED: Grade.CLARIFIED,
    Way.STYLE: Grade.PUNCTUATION,
    Way.MARKS: Grade.PUNCTUATION,
}
GOOD = frozenset({Grade.VERBATIM, Grade.PUNCTUATION, Grade.SHORTENED, Grade.CLARIFIED})
"""Grades of words that are the source's."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation of the draft as it is read once for all sources."""

    text: str
    spans: tuple[Span, ...]
    reading: Reading
    said: Said
    doubtful: bool
    named: Named
    around: Surroundings
    known: tuple[Feature, ...]
    light: frozenset[int]
    """The words of the classes, by their indices: one that a source lacks may be what was changed of it."""
    wording: Wording
    weights: Mapping[str, float]
    language: str

    @property
    def telling(self) -> tuple[str, ...]:
        """The words by which it is known: all but common ones and numbers, which may be written in other ways."""
        return tuple(it.key for it in self.reading.words if it.sort is Sort.WORD and self.weights[it.key] >= 1)

    def lacking(self, at: int) -> float:
        """What a word weighs that a source has not."""
        weight = self.weights[self.reading.keys[at]]
        return min(weight, COMMON) if at in self.light else weight

    @property
    def short(self) -> bool:
        """Whether it is too short to be told from what anybody says."""
        return sum(word.sort in {Sort.WORD, Sort.NUMBER} for word in self.reading.words) <= SHORT


def quoted(
    draft: Article,
    analysis: Analysis,
    number: int,
    wordings: Wordings,
    spans: tuple[Span, ...] = (),
    known: Known | None = None,
) -> Quoted:
    """The quotation of this number, read; or some of its parts, where only these are wanted.

    What is `known` of the whole text is worked out anew where it is not given.
    """
    known = known or Known(analysis)
    quotation = analysis.quotations[number]
    spans = spans or quotation.spans
    wording = wordings.get(analysis.language, NO_WORDS)
    reading = read(draft.text, spans, wording, analysis.language)
    said = known.said(quotation)
    found = tuple(features(reading.words, wording))
    light = {at for it in found for at in range(it.start, it.end)}
    light |= {at for at, word in enumerate(reading.words) if word.sort is Sort.NUMBER}
    weights = {key: COMMON if key in wording.common or len(key) == 1 else 1.0 for key in reading.keys}
    return Quoted(
        draft.text,
        spans,
        reading,
        said,
        known.shares(said),
        known.named,
        Surroundings(draft.text, spans, wording, analysis.language),
        found,
        frozenset(light),
        wording,
        weights,
        analysis.language,
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """What one source has of a quotation. `likeness` is the share of the words that it has, from 0 to 1."""

    sourced: Sourced
    stream: Stream
    comparison: Comparison
    grade: Grade
    changes: tuple[Change, ...]
    spans: tuple[Span, ...]
    standing: Standing
    said: Said
    match: SpeakerMatch
    likeness: float
    copies: tuple[str, ...] = ()
    """The ids of articles that have the same passage, the earliest first."""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it may say something else, in the order of the classes."""
        found = {reason for change in self.changes for reason in change.reasons}
        if self.standing is Standing.UNMARKED:
            found.add(Reason.UNMARKED)
        return tuple(reason for reason in Reason if reason in found)

    @property
    def good(self) -> bool:
        """Whether the words are the source's, and there are no two minds about them."""
        return self.grade in GOOD and not self.reasons


def has_all_parts(it: Quoted, found: "Finding") -> bool:
    """Whether a source has something of each part of a quotation that is no mere word or three."""
    words, same = it.reading.words, {at for at, _ in found.comparison.pairs}
    for part in range(len(it.spans)):
        mine = [at for at, word in enumerate(words) if word.piece == part]
        telling = {at for at in mine if it.weights[words[at].key] >= 1}
        if len(mine) > SHORT and telling and not telling & same:
            return False
    return True


def findings(it: Quoted, sourced: Sourced) -> Iterator[Finding]:
    """What a source has of a quotation: what is in marks there, and what is in none."""
    if not _may_have(it, sourced):
        return
    best = 0.0
    for stream in sourced.streams():
        if best > ENOUGH and stream.left_out is None:
            continue
        found = _found(it, sourced, stream)
        if found is not None and found.likeness > best + _LEAD:
            best = found.likeness if stream.left_out is None else best
            yield found


def drift(it: Quoted, older: Stream) -> tuple[Change, ...]:
    """What a quotation has otherwise than another text of the same words has it."""
    pairs = aligned(it.reading.keys, older.reading.keys, it.weights)
    comparison = compared(it.reading, older.reading, pairs, spoken=True)
    whole = replace(comparison, differences=(*comparison.differences, *_ends(it, older, comparison)))
    return tuple(_changes(it, older, whole, features(older.reading.words, it.wording)))


def _ends(it: Quoted, older: Stream, comparison: Comparison) -> Iterator[Difference]:
    """What the other has before the first and behind the last of the words."""
    stretches, last, words = comparison.stretches, len(older.reading.words), len(it.reading.words)
    if not stretches:
        return
    edges = ((0, min(start for start, _ in stretches)), (max(end for _, end in stretches), last))
    for at, offset, places in zip((0, words), (it.spans[0].start, it.spans[-1].end), edges, strict=True):
        if places[0] < places[1]:
            yield Difference(Way.DROPPED, (at, at), places, Span(offset, offset), older.reading.stretch(*places))


def _may_have(it: Quoted, sourced: Sourced) -> bool:
    """Whether enough of the telling words are there at all: told without reading the source word by word."""
    text = plain(sourced.text)
    return sum(key in text for key in it.telling) >= _ROUGHLY * WHOLE * len(it.telling)


def _found(it: Quoted, sourced: Sourced, stream: Stream) -> Finding | None:
    keys = stream.reading.keys
    if not _worth(it, keys):
        return None
    pairs = aligned(it.reading.keys, keys, it.weights)
    likeness = _likeness(it, {at for at, _ in pairs})
    if not pairs or likeness < (WHOLE if _has_sentence(it, stream, pairs) else ALIKE):
        return None
    comparison = compared(it.reading, stream.reading, pairs, spoken=stream.spoken)
    said = _said(sourced, stream, comparison)
    match = same_speaker(it.said, said, doubtful=it.doubtful or Known(sourced.analysis).shares(said))
    spans = spans_of(stream.reading, comparison.stretches)
    known = features(stream.reading.words, it.wording)
    rest = tuple(
        rests(
            stream.reading,
            comparison.stretches,
            it.around,
            known,
            it.wording,
            language=it.language,
            spoken=stream.spoken,
            voiced=stream.spoken or sourced.article.kind in SPOKEN,
        )
    )
    changes = (*_changes(it, stream, comparison, known), *(_left_off(it, stream, one) for one in rest[:1]))
    grade = _grade(comparison, changes, cut=bool(rest))
    standing = _standing(sourced, stream)
    return Finding(sourced, stream, comparison, grade, changes, spans, standing, said, match, likeness)


def _worth(it: Quoted, keys: Sequence[str]) -> bool:
    """Whether a source has enough of the words at all, wherever they stand."""
    mine, theirs = Counter(it.reading.keys), Counter(keys)
    common = sum(it.weights[key] * n for key, n in (mine & theirs).items())
    return common >= _ROUGHLY * WHOLE * sum(it.weights[key] * n for key, n in mine.items() if key != "…")


def _likeness(it: Quoted, same: Collection[int]) -> float:
    """The share of the words, by weight, that are the source's."""
    words = [at for at, word in enumerate(it.reading.words) if word.sort in {Sort.WORD, Sort.NUMBER}]
    common = sum(it.weights[it.reading.keys[at]] for at in words if at in same)
    whole = common + sum(it.lacking(at) for at in words if at not in same)
    return common / whole if whole else 0.0


def _has_sentence(it: Quoted, stream: Stream, pairs: Sequence[Pair]) -> bool:
    """Whether the quotation has a whole sentence, in a row, that the source has in marks: some words of it telling."""
    source, same = stream.reading, {place: at for at, place in pairs}
    start = 0
    for end in range(1, len(source.words) + 1):
        if end < len(source.words) and not source.begins(end):
            continue
        row = [same.get(place, -1) for place in range(start, end)]
        telling = sum(it.weights[source.keys[place]] >= 1 for place in range(start, end) if place in same)
        if len(row) > SHORT and telling > 1 and -1 not in row and row == [*range(row[0], row[0] + len(row))]:
            return stream.spoken
        start = end
    return False


def _grade(comparison: Comparison, changes: Iterable[Change], *, cut: bool) -> Grade:
    """The grade of the gravest difference; a name with another letter, small or capital, is more than style."""
    grade = next((grade for way, grade in _GRADES.items() if comparison.has(way)), Grade.VERBATIM)
    if grade is Grade.PUNCTUATION and any(Reason.NAME in change.reasons for change in changes):
        return Grade.CHANGED
    return Grade.CUT_SHORT if cut and grade in GOOD else grade


def _changes(it: Quoted, stream: Stream, comparison: Comparison, known: Sequence[Feature]) -> Iterator[Change]:
    meaning = Meaning(
        (it.reading, stream.reading), (it.known, known), it.wording, (it.named, stream.named), it.language
    )
    text = stream.reading.text
    for difference in comparison.differences:
        one = narrowed(difference, it.text, text) if difference.way in {Way.MARKS, Way.CHANGED} else difference
        yield Change(one.draft, one.source, one.draft.of(it.text), one.source.of(text), meaning.reasons(difference))


def _left_off(it: Quoted, stream: Stream, rest: Rest) -> Change:
    at = it.spans[0].start if rest.before else it.spans[-1].end
    return Change(Span(at, at), rest.span, "", rest.span.of(stream.reading.text), (Reason.CUT_SHORT,))


def spans_of(source: Reading, stretches: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """Where words stand in a text, piece by piece, in the order of the text; they are given in rows, by indices."""
    found = set[Span]()
    for start, end in stretches:
        at = start
        for index in range(start, end):
            if index + 1 == end or source.words[index + 1].piece != source.words[index].piece:
                found.add(source.stretch(at, index + 1))
                at = index + 1
    return tuple(sorted(found))


def _said(sourced: Sourced, stream: Stream, comparison: Comparison) -> Said:
    """Whose words they are in the source: of most of them, where it is several people's."""
    pieces = Counter(stream.reading.words[place].piece for _, place in comparison.pairs)
    said = stream.said[pieces.most_common(1)[0][0]]
    if said.name or stream.spoken or stream.left_out is not None:
        return said
    start, end = comparison.stretches[0]
    return sourced.reported(stream.reading.stretch(start, end))


def _standing(sourced: Sourced, stream: Stream) -> Standing:
    if sourced.article.kind in OWN and not stream.aside:
        return Standing.OWN
    return Standing.QUOTED if stream.spoken else Standing.UNMARKED
