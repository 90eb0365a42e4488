"""Puts the quotations of an article together: stretches in marks, their attributions, their speakers."""

from collections.abc import Sequence
from dataclasses import replace

from readback.core.analysis import Confidence, Entity, Mention, Quotation, QuotationKind
from readback.core.text import Span
from readback.extraction.attribution import Attribution, Attributor
from readback.extraction.cues import CueFinder
from readback.extraction.lexicon import ATTRIBUTING
from readback.extraction.marks import MARKS, Quoted, quoted
from readback.extraction.reported import reported
from readback.extraction.resolve import Found, Resolver
from readback.extraction.sentences import Sentence, sentences
from readback.extraction.speech import is_speech, kind_of
from readback.extraction.syntax import Parse

_FIRM = frozenset({"after", "before", "chain", "half", "run", "colon"})


def quotations(
    text: str, paragraphs: Sequence[Span], parse: Parse, entities: Sequence[Entity], mentions: Sequence[Mention]
) -> tuple[Quotation, ...]:
    """All quotations of an article, marked and reported, in the order of the text."""
    outermost = [q for q in quoted(text, paragraphs) if q.level == 0]
    outside = _outside(parse, outermost)
    at = {i: mention for mention in mentions for i in parse.within(mention.span)}
    verbs = frozenset(i for i in outside if parse.words[i].lower in ATTRIBUTING)
    finder = CueFinder(parse, outside, at)
    parts = sentences(parse, text, paragraphs, outermost, verbs)
    resolver = Resolver(text, parse, entities, mentions, outside)
    marked = _Marked(text, parse, resolver).all(Attributor(parse, text, parts, finder).all())
    told = reported(text, parse, parts, finder, resolver, marked)
    return tuple(sorted((*marked, *told), key=lambda quotation: quotation.spans[0]))


def marked_only(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Whatever stands in quotation marks, in a language that nothing else is known of."""
    stretches = [q.span for q in quoted(text, paragraphs) if q.level == 0 and any(map(str.isalnum, q.span.of(text)))]
    return tuple(
        Quotation((span,), QuotationKind.DIRECT, None, None, None, Confidence.UNKNOWN, "marks") for span in stretches
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


class _Marked:
    """Makes quotations of the stretches in marks of one article."""

    def __init__(self, text: str, parse: Parse, resolver: Resolver) -> None:
        self._text, self._parse, self._resolver = text, parse, resolver
        self._found: list[Found] = []
        self._made: dict[int, Quotation] = {}

    def all(self, parts: Sequence[tuple[Quoted, Sentence, Attribution]]) -> list[Quotation]:
        """One quotation for each stretch that is speech; the parts of a split one joined."""
        for number, (stretch, sentence, attribution) in enumerate(parts):
            found = self._speaker(attribution)
            self._found.append(found)
            if not is_speech(self._parse, self._text, sentence, stretch, attribution):
                continue
            joined = self._first_part(attribution)
            if joined is None:
                self._made[number] = self._quotation(stretch, sentence, attribution, found)
            else:
                whole = self._made[joined]
                self._made[joined] = replace(whole, spans=(*whole.spans, stretch.span))
        return list(self._made.values())

    def _speaker(self, attribution: Attribution) -> Found:
        if attribution.same is not None:
            return self._found[attribution.same]
        return Found(None, None, clear=False) if attribution.head is None else self._resolver.find(attribution.head)

    def _first_part(self, attribution: Attribution) -> int | None:
        """The number of the quotation that this is a further part of."""
        if attribution.rule in {"half", "run"} and attribution.same in self._made:
            return attribution.same
        return None

    def _quotation(self, stretch: Quoted, sentence: Sentence, attribution: Attribution, found: Found) -> Quotation:
        return Quotation(
            spans=(stretch.span,),
            kind=kind_of(self._text, sentence, stretch),
            speaker=found.speaker,
            mention=found.mention,
            cue=attribution.cue.span if attribution.cue else None,
            confidence=_confidence(attribution, found),
            rule=attribution.rule,
        )


def _confidence(attribution: Attribution, found: Found) -> Confidence:
    if found.speaker is None:
        return Confidence.UNKNOWN
    return Confidence.SURE if found.clear and attribution.rule in _FIRM else Confidence.CHECK
