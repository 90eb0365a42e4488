"""The verdict on a quotation of a draft: held against each source that may have its words, and the best one told.

Nothing here reads a library: the sources come as candidates. Of the same passage in several of them, as of a wire
story, the earliest is the source and the others are its copies.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from readback.core.analysis import Analysis, QuotationKind
from readback.core.article import Article
from readback.core.quotecheck.candidate import Candidate
from readback.core.quotecheck.clearing import bound_to
from readback.core.quotecheck.cutting import sentence_around
from readback.core.quotecheck.finding import GOOD, Finding, Quoted, findings, has_all_parts, quoted
from readback.core.quotecheck.halves import halves
from readback.core.quotecheck.known import Known
from readback.core.quotecheck.report import Change, Grade, Reason, Source, SpeakerMatch, Standing, Verdict
from readback.core.quotecheck.sourcing import Found, source_of
from readback.core.quotecheck.streams import Sourced
from readback.core.quotecheck.wording import Wordings
from readback.core.text import Span, letters

MOST = 8
"""So many sources are told."""

_NEAR = 0.75
_PASSAGE = 40  # code points; shorter passages may be equal by chance
_MATCHES = (SpeakerMatch.SAME, SpeakerMatch.UNSURE, SpeakerMatch.NONE, SpeakerMatch.OTHER)
_STANDINGS = (Standing.OWN, Standing.QUOTED, Standing.UNMARKED, Standing.NONE)
_GRADES = tuple(Grade)
_WHOLE = GOOD | {Grade.CUT_SHORT}


def judge(
    draft: Article,
    analysis: Analysis,
    number: int,
    candidates: Sequence[Candidate],
    wordings: Wordings,
    languages: Collection[str] = (),
    known: Known | None = None,
) -> Verdict:
    """What is said of a quotation of the draft, by its number in the analysis.

    `candidates` are the articles that may have its words; of one to three words also those in which its speaker is
    quoted. `languages` are those of all sources that were searched, by their two-letter codes; empty where that is not
    known. `known` is what is known of the whole draft, where it was worked out before.
    """
    known = known or Known(analysis)
    it = quoted(draft, analysis, number, wordings, known=known)
    found = _ranked(it, candidates)
    kind = analysis.quotations[number].kind
    if len(it.spans) > 1 and not (found and has_all_parts(it, found[0])):
        parts = [quoted(draft, analysis, number, wordings, (span,), known) for span in it.spans]
        held = [span for span, part in zip(it.spans, parts, strict=True) if _ranked(part, candidates)]
        kept = quoted(draft, analysis, number, wordings, tuple(held), known) if 0 < len(held) < len(it.spans) else None
        there = _ranked(kept, candidates) if kept is not None else []
        if kept is not None and there:
            return _in_part(it, _verdict(kept, there, number, kind))
    if not found or found[0].grade is Grade.CHANGED:
        sides = list[Verdict]()
        for half in halves(it, candidates, found[0] if found else None):
            part = quoted(draft, analysis, number, wordings, half.spans, known)
            there = _ranked(part, half.candidates)
            if there and there[0].grade in _WHOLE:
                sides.append(_verdict(part, there, number, kind))
        if len(sides) > 1:
            return _joined(it, *sides)
    if found:
        return _verdict(it, found, number, kind)
    grade = _without_source(it, candidates, wordings, languages)
    text = _text(it)
    return Verdict(number, it.spans, text, kind, grade, speaker=it.said.name, key=bound_to(text, it.said.name))


def _in_part(it: Quoted, of: Verdict) -> Verdict:
    """What is said of some parts of a quotation, as one of the whole of which the others are in no source."""
    missing = tuple(span for span in it.spans if span not in of.spans)
    end = Span(of.sources[0].span.end, of.sources[0].span.end)
    added = (Change(span, end, span.of(it.text), "") for span in missing)
    text = _text(it)
    return replace(
        of,
        spans=it.spans,
        text=text,
        missing=missing,
        changes=(*of.changes, *added),
        key=bound_to(text, of.key),
        undisputed=bound_to(text, of.undisputed) if of.undisputed else "",
    )


def _joined(it: Quoted, first: Verdict, then: Verdict) -> Verdict:
    """What is said of a quotation whose halves stand in different sources, given what is said of each of them."""
    sides = first, then
    reasons = {Reason.JOINED, *first.reasons, *then.reasons}
    text = _text(it)
    return replace(
        first,
        spans=it.spans,
        text=text,
        grade=Grade.JOINED,
        match=max((side.match for side in sides), key=_MATCHES.index),
        standing=max((side.standing for side in sides), key=_STANDINGS.index),
        folds=tuple(sorted({*first.folds, *then.folds})),
        reasons=tuple(reason for reason in Reason if reason in reasons),
        sources=(_half(it, first, then, behind=True), _half(it, then, first, behind=False)),
        key=bound_to(text, first.key, then.key),
        undisputed="",
    )


def _half(it: Quoted, side: Verdict, other: Verdict, *, behind: bool) -> Source:
    """The source of one half; the other one, `behind` it or before it, is what this source lacks."""
    source = side.sources[0]
    at = source.span.end if behind else source.span.start
    whole = Span(other.spans[0].start, other.spans[-1].end)
    lacking = Change(whole, Span(at, at), whole.of(it.text), "")
    return replace(source, part=side.text, changes=(*side.changes, lacking))


def _verdict(it: Quoted, found: Sequence[Finding], number: int, kind: QuotationKind) -> Verdict:
    """What is said of a quotation that sources have, the best first."""
    best, sources = found[0], _sources(found)
    return _disputed(
        Verdict(
            number,
            it.spans,
            _text(it),
            kind,
            best.grade,
            best.match,
            best.standing,
            it.said.name,
            tuple(sorted(best.comparison.folds)),
            best.changes,
            _reasons(it, best),
            sources,
            bound_to(_text(it), it.said.name, sources[0].words, sources[0].speaker),
        )
    )


def _disputed(of: Verdict) -> Verdict:
    """A verdict whose clearing is bound to the words of those, too, that have it otherwise: a new one is looked at."""
    others = sorted({letters(it.words) for it in of.dissents} - {letters(of.sources[0].words)})
    return replace(of, key=bound_to(of.key, *others), undisputed=of.key) if others else of


def _text(it: Quoted) -> str:
    """The words of the quotation, one part after the other."""
    return " ".join(span.of(it.text) for span in it.spans)


def _ranked(it: Quoted, candidates: Iterable[Candidate]) -> list[Finding]:
    """What the sources have of it, the one that fits best first; of copies of a passage the earliest alone is read."""
    if not it.reading.words:
        return []
    length = sum(map(len, it.spans))
    found, copies = list[Finding](), dict[int, list[str]]()
    for one in sorted(candidates, key=lambda candidate: _age(candidate.article)):
        text = one.article.text
        twin = next((n for n, known in enumerate(found) if _is_sure(known) and _passage(known) in text), None)
        if twin is None:
            found += findings(it, Sourced(one, it.wording, length, it.telling))
        else:
            copies.setdefault(twin, []).append(one.article.id)
    found = [replace(known, copies=tuple(copies.get(n, ()))) for n, known in enumerate(found)]
    if it.short:
        found = [one for one in found if _tells(one)]
    return sorted(found, key=_rank)


def _is_sure(it: Finding) -> bool:
    """Whether another article with the same passage would tell nothing else."""
    return it.match is SpeakerMatch.SAME and it.stream.left_out is None and len(_passage(it)) >= _PASSAGE


def _passage(it: Finding) -> str:
    """The paragraphs that the words stand in."""
    text, start, end = it.stream.reading.text, it.spans[0].start, it.spans[-1].end
    last = text.find("\n", end)
    return text[text.rfind("\n", 0, start) + 1 : last if last >= 0 else len(text)]


def _tells(it: Finding) -> bool:
    """Whether a few words are that speaker's own, as they stand."""
    if it.standing is Standing.UNMARKED:
        return False
    return it.match in {SpeakerMatch.SAME, SpeakerMatch.UNSURE} and it.grade in {*GOOD, Grade.CUT_SHORT}


def _rank(it: Finding) -> tuple[object, ...]:
    """The lower the better: a source that has it right before any that has not; then the speaker's own words."""
    other = it.match is SpeakerMatch.OTHER
    near = it.likeness >= _NEAR
    fits = 0 if it.good and not other else 1 if near and not other else 2 if it.good else 3
    return (
        fits,
        -round(it.likeness, 2) if fits in {1, 3} else 0,
        _MATCHES.index(it.match),
        _STANDINGS.index(it.standing),
        len(it.reasons) > 0,
        _GRADES.index(it.grade),
        -it.likeness,
        _age(it.sourced.article),
    )


def _reasons(it: Quoted, best: Finding) -> tuple[Reason, ...]:
    other = best.match is SpeakerMatch.OTHER and it.said.clear and best.said.clear
    found = {*best.reasons, *((Reason.SPEAKER,) if other else ())}
    return tuple(reason for reason in Reason if reason in found)


def _sources(found: Sequence[Finding]) -> tuple[Source, ...]:
    """The sources in their order, those of the same passage as one."""
    groups = dict[str, list[Finding]]()
    for one in found:
        groups.setdefault(letters(_sentence(one)), []).append(one)
    sources = list[Source]()
    for number, group in enumerate(list(groups.values())[:MOST]):
        group.sort(key=lambda one: _age(one.sourced.article))
        first = found[0] if not number else group[0]
        copies = dict.fromkeys(id for one in group for id in (one.sourced.article.id, *one.copies))
        sources.append(_source(first, tuple(id for id in copies if id != first.sourced.article.id)))
    return tuple(sources)


def _age(it: Article) -> tuple[str, datetime, str]:
    return it.published or "9", it.opened, it.id


def _sentence(it: Finding) -> str:
    text = it.stream.reading.text
    return " ".join(sentence_around(text, span).of(text) for span in it.spans[:1] + it.spans[-1:])


def _source(it: Finding, copies: tuple[str, ...]) -> Source:
    return source_of(Found(it.sourced, it.stream, it.spans, it.standing, it.said), copies, it.changes)


def _without_source(
    it: Quoted, candidates: Sequence[Candidate], wordings: Wordings, languages: Collection[str]
) -> Grade:
    """What is said where no source has it: that it is short, or in a language in which nothing was searched."""
    if it.short:
        return Grade.TOO_SHORT
    mine = _language(it, wordings)
    searched = {*languages} or {one.analysis.language for one in candidates}
    return Grade.OTHER_LANGUAGE if searched and mine not in searched else Grade.NOT_FOUND


def _language(it: Quoted, wordings: Wordings) -> str:
    """The language of the words, by their common ones: the draft's unless another has clearly more of them."""
    counts = {code: sum(key in one.common for key in it.reading.keys) for code, one in wordings.items()}
    best = max(counts, key=lambda code: counts[code], default=it.language)
    clear = counts.get(best, 0) >= max(2, 2 * counts.get(it.language, 0))
    return best if clear and 4 * counts[best] >= len(it.reading.words) else it.language
