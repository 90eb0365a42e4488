"""Puts the quotations of an article together: what is told, the words for its speaker, and who that is."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from readback.core.analysis import Confidence, Quotation, QuotationKind
from readback.core.text import Span
from readback.extraction.antecedents import Antecedents, Found
from readback.extraction.attribution import Attribution, Attributor
from readback.extraction.candidates import Candidate, candidates
from readback.extraction.marks import MARKS, quoted
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading, Told
from readback.extraction.reference import Spoke
from readback.extraction.signs import CUE

RANKERS = ("speech", "clause", "marked", "reported", "antecedent")
_CUE_LENIENT = 1.0
_BESIDE = 16
_FINAL = ".,!?…"


@dataclass(frozen=True, slots=True)
class Judge:
    """The rankers by the names in RANKERS, and from which likelihood on a speaker is sure."""

    rankers: Mapping[str, Ranker]
    sure: float


def quotations(reading: Reading, judge: Judge) -> tuple[Quotation, ...]:
    """All quotations of an article, marked and reported, in the order of the text."""
    everyone = candidates(reading)
    attributions = Attributor(reading, everyone, judge.rankers).all()
    return _Together(reading, everyone, judge).all(attributions)


def marked_only(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Whatever stands in quotation marks, in a language that nothing else is known of."""
    stretches = [q.span for q in quoted(text, paragraphs) if q.level == 0 and any(map(str.isalnum, q.span.of(text)))]
    return tuple(
        Quotation((span,), QuotationKind.DIRECT, None, None, None, Confidence.UNKNOWN, "marks") for span in stretches
    )


class _Together:
    """Makes quotations of the attributions of one article; the parts of a split one are joined."""

    def __init__(self, reading: Reading, everyone: Sequence[Candidate], judge: Judge) -> None:
        self._reading, self._sure = reading, judge.sure
        self._antecedents = Antecedents(reading, everyone, judge.rankers["antecedent"])
        self._cues = [
            cue
            for paragraph in reading.paragraphs
            for cue in reading.signs.spans(CUE, reading.parse.within(paragraph), _CUE_LENIENT)
        ]
        self._known: dict[Candidate, Found] = {}
        self._spoke: list[Spoke] = []
        self._made: list[Quotation] = []
        self._marked: tuple[Attribution, int] | None = None

    def all(self, attributions: Sequence[Attribution]) -> tuple[Quotation, ...]:
        """The quotations in order."""
        for attribution in attributions:
            earlier = self._marked
            if earlier is not None and self._goes_on(earlier[0], attribution):
                whole = self._made[earlier[1]]
                self._made[earlier[1]] = replace(whole, spans=(*whole.spans, attribution.told.span))
            else:
                self._made.append(self._quotation(attribution, self._found(attribution.candidate)))
            if attribution.told.quoted is not None:
                goes_on = earlier is not None and attribution.told.span in self._made[earlier[1]].spans
                self._marked = attribution, earlier[1] if earlier and goes_on else len(self._made) - 1
        return tuple(self._made)

    def _found(self, candidate: Candidate | None) -> Found:
        """Who a candidate is; the same words are the same speaker wherever they are chosen."""
        if candidate is None:
            return Found(None, 0.0)
        if candidate not in self._known:
            self._known[candidate] = self._antecedents.find(candidate, self._spoke)
        found = self._known[candidate]
        if found.speaker is not None:
            paragraph = self._reading.paragraph_of[candidate.head]
            self._spoke.append(Spoke(found.speaker.entity or "", paragraph, candidate.head))
        return found

    def _goes_on(self, earlier: Attribution, later: Attribution) -> bool:
        """Whether words in marks are a further part of those before: over paragraphs, or behind their attribution."""
        first, told, speaker = earlier.told, later.told, later.candidate
        if first.quoted is None or told.quoted is None or speaker is None or speaker is not earlier.candidate:
            return False
        if first.quoted.run == told.quoted.run:
            return True
        between = range(first.words.stop, told.words.start)
        if first.paragraph != told.paragraph or speaker.head not in between:
            return False
        if first.sentence == told.sentence:
            return self._reading.text[first.span.end - 1] in ",—–"
        return told.bare

    def _quotation(self, attribution: Attribution, found: Found) -> Quotation:
        told, candidate = attribution.told, attribution.candidate
        likelihood = attribution.likelihood * found.likelihood
        sure = Confidence.SURE if likelihood >= self._sure else Confidence.CHECK
        return Quotation(
            spans=(told.span,),
            kind=self._kind(told),
            speaker=found.speaker,
            mention=candidate.span if candidate else None,
            cue=self._cue(told, candidate) if candidate else None,
            confidence=Confidence.UNKNOWN if found.speaker is None else sure,
            rule=self._rule(attribution),
            inherited=attribution.before.span if candidate and attribution.before else None,
        )

    def _kind(self, told: Told) -> QuotationKind:
        """Direct for whole sentences, mixed for a fragment inside the reporter's sentence."""
        if told.quoted is None:
            return QuotationKind.INDIRECT
        words, text = told.span.of(self._reading.text), self._reading.text
        first = words.lstrip("[(“‘'\"")[:1]
        whole = first.isupper() or not first.isalpha()
        ended = words.rstrip("”’\"')]")[-1:] in _FINAL or text[told.span.end + 1 : told.span.end + 2] in {".", ","}
        return QuotationKind.DIRECT if whole and (ended or told.bare) else QuotationKind.MIXED

    def _cue(self, told: Told, candidate: Candidate) -> Span | None:
        """The words of saying nearest to the speaker's, in the same paragraph."""
        parse, paragraph = self._reading.parse, self._reading.paragraph_of[candidate.head]
        near = range(
            bisect_left(self._cues, candidate.words.start - _BESIDE, key=lambda cue: cue.start),
            bisect_left(self._cues, candidate.words.stop + _BESIDE, key=lambda cue: cue.start),
        )
        cues = [cue for cue in self._cues[near.start : near.stop] if self._reading.paragraph_of[cue.start] == paragraph]
        if not cues:
            return None

        def far(cue: range) -> tuple[int, int]:
            apart = max(cue.start - candidate.words.stop, candidate.words.start - cue.stop)
            return apart, abs(cue.start - told.words.start)

        best = min(cues, key=far)
        return parse.span(best.start, best.stop - 1)

    def _rule(self, attribution: Attribution) -> str:
        """What decided, in one word: see Quotation."""
        told, candidate, reading = attribution.told, attribution.candidate, self._reading
        if candidate is None:
            return "none"
        if attribution.before is not None:
            return "same"
        if reading.sentence_of[candidate.head] != told.sentence:
            return "near"
        if told.quoted is None:
            return "reported"
        if candidate.words.start >= told.words.stop:
            return "after"
        before = reading.text[max(0, told.span.start - 4) : told.span.start]
        return "colon" if before.rstrip(MARKS + " ").endswith(":") else "before"
