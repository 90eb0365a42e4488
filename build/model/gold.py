"""What annotated articles say of who said what, matched with the words that an analyzer finds."""

from collections import Counter
from collections.abc import Sequence

from readback.core.text import Span
from readback.extraction.candidates import Candidate
from readback.extraction.reading import Reading, Told

SAID = frozenset({"direct", "indirect"})
_MARKED, _REPORTED = 0.8, 0.5  # as the scorer asks
_WORDS = 0.3
_ENTRIES = ("people", "places", "organisations")


def overlap(one: Sequence[int], other: Sequence[int]) -> float:
    """The shared part of two spans (start, end) as a share of what they cover."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (one[1] - one[0] + other[1] - other[0] - shared) if shared > 0 else 0.0


def quotation_of(line: dict, told: Told) -> dict | None:
    """The annotated quotation that words are: marked ones among all that stand in marks, reported ones among theirs."""
    marked = told.quoted is not None
    mine = [quote for quote in line["quotes"] if (quote["kind"] != "indirect") == marked]
    best = max(mine, key=lambda quote: fits(told, quote), default=None)
    return best if best and fits(told, best) >= (_MARKED if marked else _REPORTED) else None


def fits(told: Told, quote: dict) -> float:
    """How much of words and an annotated quotation is shared."""
    return overlap((quote["start"], quote["end"]), (told.span.start, told.span.end))


def place_of(options: Sequence[Candidate], quote: dict) -> int | None:
    """Which option is the annotated speaker's words: the number after the last for nobody, None if it is not there."""
    if quote["mention"] is None:
        return len(options)
    best = max(range(len(options)), key=lambda n: _fits(options[n].span, quote), default=None)
    return best if best is not None and _fits(options[best].span, quote) >= _WORDS else None


def _fits(span: Span, quote: dict) -> float:
    return overlap((span.start, span.end), quote["mention"])


def entity_of(line: dict, reading: Reading, quote: dict) -> str | None:
    """The entity found that the annotated speaker of a quotation is."""
    entries = [entry for key in _ENTRIES for entry in line[key] if entry["name"] == quote["speaker"]]
    spans = [mention for entry in entries for mention in entry["mentions"]]
    found = Counter(
        mention.entity
        for mention in reading.mentions
        if any(mention.span.start < end and start < mention.span.end for start, end in spans)
    )
    return found.most_common(1)[0][0] if found else None


def unnamed(quote: dict) -> bool:
    """Whether the speaker is only described, or nobody."""
    return quote["speaker"] is None or quote["speaker"].startswith("unnamed")
