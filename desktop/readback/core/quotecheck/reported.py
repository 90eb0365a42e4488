"""Reported speech of a draft beside what its speaker is quoted with: which passage comes nearest, and what differs.

Reported words need not be the source's, so there is no grade: figures, names and denials that only one of the two has
are told; also what makes a figure a rough one, and what must or may be where the two are close.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from readback.core.analysis import Analysis, QuotationKind
from readback.core.article import Article
from readback.core.edges import SENTENCE
from readback.core.quotecheck.candidate import Candidate
from readback.core.quotecheck.clearing import bound_to
from readback.core.quotecheck.finding import Quoted, quoted
from readback.core.quotecheck.known import Known
from readback.core.quotecheck.meaning import Named, features, named_by
from readback.core.quotecheck.reading import Reading, Sort, Word, read
from readback.core.quotecheck.report import Change, Nearest, Reason, Source, SpeakerMatch, Standing
from readback.core.quotecheck.sourcing import Found, source_of
from readback.core.quotecheck.speakers import Said, said_by, same_speaker
from readback.core.quotecheck.streams import Sourced, Stream
from readback.core.quotecheck.whose import OWN
from readback.core.quotecheck.wording import Reach, Wordings
from readback.core.text import Span

MOST = 3
"""So many passages are told."""

_LIKE = 45.0  # of 100: below it the two have hardly a word in common
_CLOSE = 70.0  # of 100: below it what must or may be need not be of the same thing


@dataclass(frozen=True, slots=True)
class _Near:
    """A passage of the speaker, and how alike its words are, from 0 to 100."""

    found: Found
    reading: Reading
    named: Named
    likeness: float
    whole: float
    """The same, where a part of either counts for less: of a sentence and all of what was said the nearer one."""


def nearest(
    draft: Article, analysis: Analysis, number: int, candidates: Sequence[Candidate], wordings: Wordings
) -> Nearest:
    """The passages of its speaker that come nearest to reported speech, by its number in the analysis of the draft."""
    it = quoted(draft, analysis, number, wordings)
    text = " ".join(span.of(it.text) for span in it.spans)
    near = [one for candidate in candidates for one in _passages(it, Sourced(candidate, it.wording, len(text)))]
    near = sorted((one for one in near if one.likeness >= _LIKE), key=lambda one: (-one.likeness, -one.whole))
    sources = list[Source]()
    for one in near:
        if len(sources) < MOST and not any(_within(one.found, known) for known in sources):
            sources.append(source_of(one.found, changes=tuple(_differing(it, one))))
    told = tuple(sources)
    if not told:
        return Nearest(number, it.spans, text, it.said.name)
    key = bound_to(text, it.said.name, told[0].words, told[0].speaker)
    return Nearest(number, it.spans, text, it.said.name, told, told[0].changes, key)


def _within(found: Found, known: Source) -> bool:
    """Whether words are told already, or some of them."""
    return found.sourced.article.id == known.article and any(
        one.overlaps(other) for one in found.spans for other in known.spans
    )


def _passages(it: Quoted, sourced: Sourced) -> Iterator[_Near]:
    """What the speaker says in a source, in marks and without them."""
    analysis, text = sourced.analysis, sourced.article.text
    for quotation in analysis.quotations:
        said = said_by(quotation.speaker, quotation.confidence, analysis)
        parts = [(sentence,) for span in quotation.spans for sentence in _sentences(text, span)]
        for spans in (
            *(parts if len(parts) > 1 else ()),
            quotation.spans,
        ):  # what another sentence has is no difference
            yield from _near(it, sourced, spans, said, marked=quotation.kind is not QuotationKind.INDIRECT)
    if sourced.article.kind in OWN:
        for stream in sourced.streams():
            for piece, said in zip(stream.reading.pieces, stream.said, strict=True):
                if stream.left_out is None and not stream.aside:
                    for sentence in _sentences(text, piece):
                        yield from _near(it, sourced, (sentence,), said, marked=False)


def _sentences(text: str, within: Span) -> Iterator[Span]:
    """The sentences of a paragraph or a turn."""
    start = within.start
    for match in SENTENCE.finditer(text, within.start, within.end):
        yield Span(start, match.end())
        start = match.end() + (text[match.end() : match.end() + 1] == " ")
    if start < within.end:
        yield Span(start, within.end)


def _near(it: Quoted, sourced: Sourced, spans: tuple[Span, ...], said: Said, *, marked: bool) -> Iterator[_Near]:
    match = same_speaker(it.said, said, doubtful=Known(sourced.analysis).shares(said))
    if match not in {SpeakerMatch.SAME, SpeakerMatch.UNSURE}:
        return
    reading = read(sourced.article.text, spans, it.wording, sourced.analysis.language)
    pair = [_telling(it, one) for one in (it.reading, reading)]
    named = named_by(sourced.analysis)
    own = Standing.OWN if sourced.article.kind in OWN else Standing.QUOTED if marked else Standing.UNMARKED
    stream = Stream(reading, (said,) * len(spans), named, spoken=marked)
    found = Found(sourced, stream, spans, own, said)
    yield _Near(found, reading, named, fuzz.token_set_ratio(*pair), fuzz.token_sort_ratio(*pair))


def _telling(it: Quoted, reading: Reading) -> str:
    """The words that tell what is said, without those that every text has."""
    return " ".join(key for key in reading.keys if key not in it.wording.common)


def _differing(it: Quoted, near: _Near) -> Iterator[Change]:
    """What only one of the two has: one for another where both have one of a class."""
    mine, theirs = _told(it, it.reading, it.named), _told(it, near.reading, near.named)
    known = [{one[1:] for one in side} for side in (mine, theirs)]
    added, lost = (
        [one for one in side if one[1:] not in other] for side, other in ((mine, known[1]), (theirs, known[0]))
    )
    at, there = it.spans[0].start, near.found.spans[0].start
    for reason in dict.fromkeys(one[1] for one in (*added, *lost)):
        ours, its = ([one[0].span for one in side if one[1] is reason] for side in (added, lost))
        if reason is Reason.MODAL and not (ours and its and near.likeness >= _CLOSE):
            continue
        if len(ours) == len(its) == 1:
            yield _change(it, near, ours[0], its[0], reason)
            continue
        yield from (_change(it, near, span, Span(there, there), reason) for span in ours)
        yield from (_change(it, near, Span(at, at), span, reason) for span in its)


def _change(it: Quoted, near: _Near, ours: Span, its: Span, reason: Reason) -> Change:
    return Change(ours, its, ours.of(it.text), its.of(near.reading.text), (reason,))


def _told(it: Quoted, reading: Reading, named: Named) -> list[tuple[Word, Reason, str]]:
    """The figures, names and denials of a text, with what they are compared by."""
    found = [(word, Reason.NUMBER, word.key) for word in reading.words if word.sort is Sort.NUMBER]
    found += [
        (word, Reason.NAME, word.key.removesuffix("'s"))
        for word in reading.words
        if word.sort is Sort.WORD and word.text[:1].isupper() and named(word.span)
    ]
    denials = [one for one in features(reading.words, it.wording) if one.reason is Reason.NEGATION]
    found += [(reading.words[one.start], Reason.NEGATION, "") for one in denials[:1]]
    return [*found, *_rough(it, reading)]


def _rough(it: Quoted, reading: Reading) -> Iterator[tuple[Word, Reason, str]]:
    """What makes a number a rough one, and what must or may be; the past of it is no other thing in reported speech."""
    for one in features(reading.words, it.wording):
        numbered = one.end < len(reading.words) and reading.words[one.end].sort is Sort.NUMBER
        if one.reason is Reason.HEDGE and one.reach is Reach.NEXT and numbered:
            yield reading.words[one.start], Reason.HEDGE, reading.words[one.end].key
        elif one.reason is Reason.MODAL:
            phrase = reading.words[one.start].key
            yield reading.words[one.start], Reason.MODAL, it.wording.backshifts.get(phrase, one.line)
