"""What is marked in an article's text, and where: names, quotations, notes and search hits. Knows no Qt.

Nothing is prepared for the whole text but the order of things: a paragraph's marks are looked up by bisection
when it is drawn, so that an article of a thousand pages costs no more than one of a page.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from itertools import accumulate
from operator import le
from typing import Generic, TypeVar

from readback.core.analysis import Analysis, Confidence, Mention, Quotation, QuotationKind
from readback.core.anchors import State
from readback.core.text import Span
from readback.core.workspace import PlacedNote

NOTE, QUOTATION, REPORTED = "note", "quotation", "reported"
RULED = ("bad", "warn")
"""The roles of those marks of a check that the ruler shows, too."""
DOUBTFUL = (Confidence.CHECK, Confidence.UNKNOWN)

T = TypeVar("T")

_OPENING = "“„‟\"‘‚‛'«»‹›"
_CLOSING = "”“\"’‘'»«›‹"


class SpanIndex(Generic[T]):
    """Things with spans, found by the stretch of text they overlap."""

    def __init__(self, things: Iterable[tuple[Span, T]] = ()) -> None:
        self._things = list(things)
        self._starts = [span.start for span, _ in self._things]
        if not all(map(le, self._starts, self._starts[1:])):  # most come in order, and may be ten thousands
            self._things.sort(key=lambda thing: thing[0].start)
            self._starts.sort()
        self._reach = list(accumulate([span.end for span, _ in self._things], max))

    def all(self) -> list[tuple[Span, T]]:
        """All things, in the order of their starts."""
        return self._things

    def over(self, stretch: Span) -> list[tuple[Span, T]]:
        """The things that share a code point with the stretch, in the order of their starts."""
        found = []
        at = bisect_left(self._starts, stretch.end)
        while at > 0 and self._reach[at - 1] > stretch.start:
            at -= 1
            if self._things[at][0].end > stretch.start:
                found.append(self._things[at])
        return found[::-1]


class Ground(StrEnum):
    """What a tint behind words stands for."""

    QUOTATION = auto()
    NOTE = auto()
    HIT = auto()


@dataclass(frozen=True, slots=True)
class Tint:
    """A ground behind words. `depth` is how many wider tints it lies upon, `colour` that of a note.

    The ends of a note that shares words with another tint are `edged`, or they would not be seen.
    """

    span: Span
    ground: Ground
    depth: int = 0
    colour: str = ""
    sure: bool = True
    edged: bool = False


class Form(StrEnum):
    """The forms of lines below words; they tell the kinds apart without colour."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    HAIRLINE = auto()


_FORMS = {"person": Form.SOLID, "place": Form.DASHED, "organisation": Form.DOTTED}


@dataclass(frozen=True, slots=True)
class Underline:
    """A line below words; `role` is its colour in the theme."""

    span: Span
    form: Form
    role: str
    sure: bool = True


Sign = tuple[str, str]
"""A mark in the margin, such as ✕, and the role of its colour."""


class Marks:
    """Everything marked in one text."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._mentions = SpanIndex[Mention]()
        self._quotations = SpanIndex[Quotation]()
        self._notes = SpanIndex[PlacedNote]()
        self._hits = SpanIndex[None]()
        self.verdicts = SpanIndex[Sign]()
        self._hidden: frozenset[str] = frozenset()
        self.unplaced: tuple[PlacedNote, ...] = ()
        self._current: Span | None = None

    @property
    def current(self) -> Span | None:
        """What was gone to, to be ringed: of a quotation with the marks around it."""
        words = self._current
        if words is None:
            return None
        quoted = (span for span, it in self._quotations.over(words) if words in it.spans)
        return next(quoted, words)

    def ring(self, span: Span | None) -> None:
        """Says what was gone to, or that it is of no interest any more."""
        self._current = span

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Takes the names and quotations of an analysis, or none."""
        self._mentions = SpanIndex((it.span, it) for it in (analysis.mentions if analysis else ()))
        quotations = analysis.quotations if analysis else ()
        self._quotations = SpanIndex(
            (self._with_marks(span) if it.kind is not QuotationKind.INDIRECT else span, it)
            for it in quotations
            for span in it.spans
        )

    def show_notes(self, notes: tuple[PlacedNote, ...]) -> None:
        """Takes the notes; those on the whole article are kept apart."""
        self._notes = SpanIndex((it.span, it) for it in notes if it.span)
        self.unplaced = tuple(it for it in notes if it.placement is None)

    def show_hits(self, spans: Iterable[Span]) -> None:
        """Takes the places that a search found."""
        self._hits = SpanIndex((span, None) for span in spans)

    def show_signs(self, signs: Iterable[tuple[Span, Sign]] = ()) -> None:
        """Takes what a check says of the quotations; their speakers' doubts give way to it."""
        self.verdicts = SpanIndex(signs)

    def hide(self, kinds: frozenset[str]) -> None:
        """Says which kinds are not marked: person, place, organisation, quotation, note.

        Reported speech goes with the quotations, or alone as "reported".
        """
        self._hidden = kinds

    def tints(self, stretch: Span) -> list[Tint]:
        """The grounds in a stretch of text, the widest first, each knowing how many it lies upon."""
        found = [Tint(span, Ground.QUOTATION, sure=it.confidence not in DOUBTFUL) for span, it in self._spoken(stretch)]
        found += [Tint(span, Ground.NOTE, colour=it.note.colour) for span, it in self.notes(stretch)]
        found.sort(key=lambda tint: -len(tint.span))
        nested = [self._nested(it, found[:i], found[i + 1 :]) for i, it in enumerate(found)]
        return nested + [Tint(span, Ground.HIT) for span, _ in self._hits.over(stretch)]

    @staticmethod
    def _nested(tint: Tint, wider: Sequence[Tint], others: Sequence[Tint]) -> Tint:
        depth = sum(tint.span.overlaps(it.span) for it in wider)
        shared = depth > 0 or any(tint.span.overlaps(it.span) for it in others)
        return replace(tint, depth=depth, edged=shared and tint.ground is Ground.NOTE)

    def underlines(self, stretch: Span) -> list[Underline]:
        """The lines below words in a stretch of text."""
        named = [Underline(span, _FORMS[it.kind], it.kind) for span, it in self._named(stretch)]
        return named + [
            Underline(span, Form.HAIRLINE, "reported", it.confidence not in DOUBTFUL)
            for span, it in self._quoted(stretch)
            if _is_reported(it)
        ]

    def notes(self, stretch: Span) -> list[tuple[Span, PlacedNote]]:
        """The notes on passages of a stretch of text."""
        return [] if NOTE in self._hidden else self._notes.over(stretch)

    def article_notes(self) -> tuple[PlacedNote, ...]:
        """The notes on the article as a whole."""
        return () if NOTE in self._hidden else self.unplaced

    @property
    def state(self) -> object:
        """What `places` come of: another object whenever they may be other ones."""
        return self._notes, self._hits, self._hidden, self.verdicts

    def places(self) -> Iterator[tuple[Span, str]]:
        """Where notes and hits stand in the whole text, with the roles of their colours."""
        yield from ((span, "note") for span, _ in ([] if NOTE in self._hidden else self._notes.all()))
        yield from ((span, "accent") for span, _ in self._hits.all())
        yield from ((span, role) for span, (_, role) in self.verdicts.all() if role in RULED)

    def doubts(self, stretch: Span) -> list[Span]:
        """Where quotations begin whose speaker wants checking."""
        if self.verdicts.all():
            return []
        return [span for span, it in self._quoted(stretch) if it.confidence in DOUBTFUL and span.start >= stretch.start]

    def under(self, offset: int) -> Mention | Quotation | PlacedNote | None:
        """The innermost thing marked at a code point."""
        here = Span(offset, offset + 1)
        things: list[tuple[Span, Mention | Quotation | PlacedNote]] = [*self.found(here), *self.notes(here)]
        return min(things, key=lambda thing: len(thing[0]))[1] if things else None

    def found(self, stretch: Span) -> list[tuple[Span, Mention | Quotation]]:
        """The names and quotations that meet a stretch of text, the innermost first."""
        return sorted([*self._named(stretch), *self._quoted(stretch)], key=lambda thing: len(thing[0]))

    def _named(self, stretch: Span) -> list[tuple[Span, Mention]]:
        return [thing for thing in self._mentions.over(stretch) if thing[1].kind not in self._hidden]

    def _quoted(self, stretch: Span) -> list[tuple[Span, Quotation]]:
        if QUOTATION in self._hidden:
            return []
        found = self._quotations.over(stretch)
        return found if REPORTED not in self._hidden else [thing for thing in found if not _is_reported(thing[1])]

    def _spoken(self, stretch: Span) -> list[tuple[Span, Quotation]]:
        return [thing for thing in self._quoted(stretch) if not _is_reported(thing[1])]

    def _with_marks(self, span: Span) -> Span:
        """The words with the marks around them, which a quotation's own span leaves out."""
        start, end = span.start, span.end
        opened = start > 0 and self._text[start - 1] in _OPENING
        closed = end < len(self._text) and self._text[end] in _CLOSING
        return Span(start - opened, end + closed)


def _is_reported(quotation: Quotation) -> bool:
    return quotation.kind is QuotationKind.INDIRECT


def is_moved(note: PlacedNote) -> bool:
    """Whether a note's place wants checking."""
    return note.placement is not None and note.placement.state is State.MOVED
