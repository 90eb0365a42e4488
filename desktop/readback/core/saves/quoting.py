"""Who is quoted with what in two saves of a story: what was altered, cut, added, or given to somebody else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel

from readback.core.analysis import Analysis, Quotation, QuotationKind
from readback.core.quotecheck.known import Known
from readback.core.quotecheck.report import Change, SpeakerMatch
from readback.core.quotecheck.speakers import said_by, same_speaker
from readback.core.saves.aligning import signed
from readback.core.text import Span
from readback.core.words import words_of

ALIKE = 0.5
"""Quotations with this share of their words in common are one that was altered."""


class Turn(StrEnum):
    """What became of a quotation from one save to the next, in the order in which it is told."""

    ALTERED = "altered"
    GIVEN = "given to another"
    CUT = "cut"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation of a save, in a row of the comparison, and its words piece by piece."""

    row: int
    quotation: Quotation
    pieces: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Its words as they are compared."""
        return words_of(" ".join(self.pieces))


@dataclass(frozen=True, slots=True)
class Requoted:
    """A quotation that is not what it was: as it was and as it is, one of them None where it was cut or added."""

    turn: Turn
    was: Said | None
    now: Said | None
    changes: tuple[Change, ...] = ()

    @property
    def row(self) -> int:
        """In which row of the comparison it stands now, or stood."""
        said = self.now or self.was
        return said.row if said else 0

    @property
    def speaker(self) -> str:
        """Whose words they are, or were; empty where nobody is known."""
        said = self.now or self.was
        return said.quotation.speaker.name if said and said.quotation.speaker else ""


def in_marks(analysis: Analysis | None) -> Iterator[Quotation]:
    """The quotations that stand in quotation marks."""
    found = analysis.quotations if analysis is not None else ()
    return (it for it in found if it.kind is not QuotationKind.INDIRECT)


def requoted(
    was: Sequence[Said],
    now: Sequence[Said],
    changes: Sequence[Sequence[Change]],
    analyses: tuple[Analysis | None, Analysis | None],
) -> Iterator[Requoted]:
    """What became of the quotations in the rows that differ; `changes` are those of each row."""
    pairs = list(_pairs(was, now))
    for i, j in pairs:
        one, other = was[i], now[j]
        if one.words != other.words:
            yield Requoted(Turn.ALTERED, one, other, tuple(_within(changes[other.row], one, other)))
        elif _another(one.quotation, other.quotation, *analyses):
            yield Requoted(Turn.GIVEN, one, other)
    olds, news = {i for i, _ in pairs}, {j for _, j in pairs}
    yield from (Requoted(Turn.CUT, it, None) for at, it in enumerate(was) if at not in olds)
    yield from (Requoted(Turn.ADDED, None, it) for at, it in enumerate(now) if at not in news)


def _pairs(was: Sequence[Said], now: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Which quotation is which, the likest first."""
    olds, news = signed((it.words for it in was), (it.words for it in now))
    scored = [
        (-share, abs(was[i].row - now[j].row), min(i, j), max(i, j), i, j)
        for i, one in enumerate(olds)
        for j, other in enumerate(news)
        if (share := Indel.normalized_similarity(one, other, score_cutoff=ALIKE))
    ]
    taken = set[tuple[int, int]]()
    for *_, i, j in sorted(scored):
        if not taken & {(0, i), (1, j)}:
            taken |= {(0, i), (1, j)}
            yield i, j


def _within(changes: Sequence[Change], was: Said, now: Said) -> Iterator[Change]:
    """The changes that touch a quotation on either side."""
    for it in changes:
        inside = _touches(it.source, was.quotation.spans) if it.was else False
        if inside or (it.now and _touches(it.draft, now.quotation.spans)):
            yield it


def _touches(span: Span, spans: Sequence[Span]) -> bool:
    return any(span.overlaps(it) for it in spans)


def _another(was: Quotation, now: Quotation, old: Analysis | None, new: Analysis | None) -> bool:
    """Whether the words are surely said to be somebody else's."""
    if old is None or new is None:
        return False
    one, other = said_by(was.speaker, was.confidence, old), said_by(now.speaker, now.confidence, new)
    doubtful = Known(old).shares(one) or Known(new).shares(other)
    return same_speaker(one, other, doubtful=doubtful) is SpeakerMatch.OTHER
