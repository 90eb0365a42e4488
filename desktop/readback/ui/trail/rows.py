"""The rows of a trail: when and where a quotation was carried, its words there, and what became of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from readback.core.quotecheck.report import Change, Standing
from readback.core.text import letters
from readback.ui.check.wording import difference
from readback.ui.panel.setrows import when_words
from readback.ui.places import place_words
from readback.ui.words import STROKE, counted, in_marks, joined, listed, tr

if TYPE_CHECKING:
    from readback.core.quotecheck.trail import Step, Trail

MOST = 3
"""So many differences are named in a row."""


@dataclass(frozen=True, eq=False)
class TrailRow:
    """An article that carries the quotation. Two rows are never equal."""

    step: Step = field(repr=False)
    title: str
    """When, and in which outlet."""
    headline: str
    words: str
    drift: str
    """What is other than in the row before, with its mark."""
    tone: str
    """The role of the colour of that."""
    detail: str
    place: str
    first: str = ""
    """That it is the earliest in the library, where it is."""
    agreed: str = ""
    """What was agreed about it with a source, in a word."""

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return self.step.source.article

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        drift = self.drift.partition(" ")[2] or self.drift
        parts = (self.title, self.first, self.headline, self.words, drift, self.detail, self.place, self.agreed)
        return ", ".join(filter(None, parts))


def rows_of(trail: Trail) -> tuple[TrailRow, ...]:
    """The rows of a trail, the earliest first."""
    return tuple(_row(step, trail, before) for before, step in zip((None, *trail.steps), trail.steps, strict=False))


def _row(step: Step, trail: Trail, before: Step | None) -> TrailRow:
    source, place = step.source, step.locator
    drift, tone = drift_words(step.changes) if before is not None else ("", "muted")
    speaker = step.speaker if before is None or step.speaker != before.speaker else ""
    unmarked = tr("not in quotation marks there") if step.standing is Standing.UNMARKED else ""
    left_out = tr("left out of the article") if place is None else ""
    return TrailRow(
        step,
        " · ".join(filter(None, [when_words(source), source.outlet])),
        source.title,
        STROKE.join(in_marks(piece) if step.standing is not Standing.UNMARKED else piece for piece in step.pieces),
        drift,
        tone,
        " · ".join(filter(None, [speaker, unmarked, left_out])),
        place_words(place) if place is not None else "",
        tr("earliest in your library") if step.earliest and len(trail.steps) > 1 else "",
    )


def drift_words(changes: Iterable[Change]) -> tuple[str, str]:
    """What is other than before, with its mark, and the role of its colour; what may change the meaning first."""
    found = sorted(changes, key=lambda it: not it.reasons)
    telling = [it for it in found if it.reasons or letters(it.now) != letters(it.was)]
    if not telling:
        return (
            ("~ " + tr("only punctuation or case differs"), "muted")
            if found
            else (
                "✓ " + tr("the same words as before"),
                "good",
            )
        )
    grave = bool(telling[0].reasons)
    named = [difference(it) for it in telling[:MOST]]
    if len(telling) > MOST:
        named.append(counted(len(telling) - MOST, "1 more difference", "{n} more differences"))
    return (f"✕ {listed(named)}", "bad") if grave else (f"~ {listed(named)}", "warn")


def summary(trail: Trail) -> str:
    """In how many articles it was met."""
    met = counted(len(trail.steps), "in 1 article", "in {n} articles")
    looked = counted(trail.sources, "1 article was searched", "{n} articles were searched")
    return joined([met, looked])
